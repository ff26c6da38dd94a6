import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Locator } from 'playwright-core'
import { commentingExtension } from './commentingExtension.js'
import { withEditor } from './withEditor.js'

const run = promisify(execFile)
const good =
  'Hi Dana,\n\nThank you for the log. The export works again: I ran yours at 10:00 and it went through.\n'
const bad = "Hi Dana,\n\nI'm so sorry. I apologize again for the delay. We'll get back to you soon.\n"

/** Makes a repository of the folder that the document will be in, with an older version of it. */
async function commitOlder(directory: string, text: string): Promise<undefined> {
  const cwd = path.join(directory, 'replies')
  await run('git', ['init', '--quiet', cwd])
  await writeFile(path.join(cwd, 'answer.reply.md'), text)
  await run('git', ['add', '.'], { cwd })
  await run(
    'git',
    ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', 'Older'],
    { cwd }
  )
}

describe('in a real VS Code', () => {
  it('Restricted Mode changes nothing: findings, fixes and the panel are there', () =>
    withEditor(
      {
        text: bad,
        settings: {
          'security.workspace.trust.enabled': true,
          'security.workspace.trust.startupPrompt': 'never',
          'security.workspace.trust.banner': 'never'
        }
      },
      async (editor) => {
        await editor.status('Restricted Mode').waitFor()
        await editor.warnings.first().waitFor()
        await editor.status('to fix').waitFor()
        await editor.page.keyboard.press('Control+Home')
        await editor.goToNextProblem()
        const fixes = await editor.openQuickFixes()
        await fixes.first().click()
        await editor.waitUntilGone('I apologize again')
        await editor.page.keyboard.press('Escape')
        await editor.runCommand('Reply Ready: Show Reply Panel')
        const page = editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
        await page.locator('.cm-content', { hasText: 'get back to you soon' }).waitFor()
        await editor.picture('everywhere-restricted')
        assert.equal(await editor.status('Restricted Mode').count(), 1)
      }
    ))

  it('a diff of Git has findings on its right side only', () =>
    withEditor(
      {
        text: bad,
        prepare: (directory) => commitOlder(directory, `${bad}Once more, sorry.\n`)
      },
      async (editor) => {
        await editor.warnings.first().waitFor()
        await editor.page.locator('.editor-actions .action-label[aria-label^="Open Changes"]').first().click()
        const side = (name: string) =>
          editor.page.locator(`.diff-editor .editor.${name}, .side-by-side .editor.${name}`).first()
        await side('modified').locator('.squiggly-warning').first().waitFor()
        assert.equal(await side('original').locator('.view-line', { hasText: 'Once' }).count(), 1)
        assert.equal(await side('original').locator('[class*="squiggly"]').count(), 0)
        await editor.picture('everywhere-diff')
      }
    ))

  it('boxes for commit messages and comments are checked when the settings say so', () =>
    withEditor(
      {
        text: good,
        settings: { 'replyReady.scmInput': true, 'replyReady.commentBoxes': true },
        prepare: async (directory) => {
          await commitOlder(directory, good)
          return { moreExtensions: await commentingExtension(directory) }
        }
      },
      async (editor) => {
        const { page } = editor
        await editor.status('Ready to send').waitFor()
        await page.keyboard.press('Control+Shift+G')
        await typeBad(page.locator('[id="workbench.view.scm"] .scm-editor .monaco-editor'), 'commit')
        await page.locator('.tab.active').click()
        await editor.runCommand('Comments: Add Comment on Current Selection')
        await typeBad(page.locator('.review-widget .monaco-editor'), 'comment')

        async function typeBad(box: Locator, name: string): Promise<void> {
          await box.first().click()
          await page.locator('.monaco-editor.focused').and(box.first()).waitFor()
          await page.keyboard.type("I'm so sorry. I apologize again for the delay. ")
          await box.locator('.squiggly-warning').first().waitFor()
          await editor.picture(`everywhere-${name}`)
        }
      }
    ))
})
