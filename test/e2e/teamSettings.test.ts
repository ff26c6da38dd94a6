import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { RealEditor } from '../host/realEditor.js'
import { withEditor } from './withEditor.js'

const bad = "Hi Dana,\n\nI'm so sorry. I apologize again for the delay. We'll get back to you soon.\n"

async function writeAll(directory: string, files: Readonly<Record<string, string>>): Promise<undefined> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(directory, name)), { recursive: true })
    await writeFile(path.join(directory, name), text)
  }
}

async function openFile({ page }: RealEditor, name: string): Promise<void> {
  await page.keyboard.press('Control+p')
  await page.locator('.quick-input-widget input').fill(name)
  await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: name }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.tab.active', { hasText: name }).waitFor()
}

describe('the settings of a team in a real VS Code', () => {
  it('are those of the folder that a reply is in, where a workspace has several', () =>
    withEditor(
      {
        text: bad,
        prepare: async (directory) => {
          await writeAll(directory, {
            'replies/.reply-ready.yaml': 'rules:\n  vague-timeline: error\n  over-apology: off\n',
            'returns/.reply-ready.yaml': 'rules:\n  vague-timeline: off\n  over-apology: error\n',
            'returns/second.reply.md': bad
          })
          return { moreFolders: ['returns'] }
        }
      },
      async (editor) => {
        await editor.errors.first().waitFor()
        await editor.page.keyboard.press('Control+Home')
        assert.match(await (await editor.goToNextProblem()).innerText(), /vague-timeline/)
        await editor.page.keyboard.press('Escape')
        await openFile(editor, 'second.reply.md')
        await editor.errors.first().waitFor()
        await editor.page.keyboard.press('Control+Home')
        assert.match(await (await editor.goToNextProblem()).innerText(), /over-apology/)
        await editor.picture('team-settings-two-folders')
      }
    ))

  it('can be written with help in Restricted Mode, and hold for replies once they are saved', () =>
    withEditor(
      {
        name: '.reply-ready.yaml',
        text: 'rules:\n  vague-timeline: loud\n',
        settings: {
          'security.workspace.trust.enabled': true,
          'security.workspace.trust.startupPrompt': 'never',
          'security.workspace.trust.banner': 'never'
        },
        prepare: (directory) => writeAll(directory, { 'replies/answer.reply.md': bad })
      },
      async (editor) => {
        const { page } = editor
        await editor.status('Restricted Mode').waitFor()
        await editor.warnings.first().waitFor()
        await page.keyboard.press('Control+End')
        await editor.type('  over-a')
        const suggestion = page.locator('.suggest-widget .monaco-list-row', { hasText: 'over-apology' })
        await page.keyboard.press('Control+Space')
        await suggestion.first().waitFor()
        await editor.picture('team-settings-completion')
        await page.keyboard.press('Enter')
        await page.locator('.suggest-widget .monaco-list-row', { hasText: 'warning' }).first().waitFor()
        await editor.type('err')
        await page.locator('.suggest-widget .monaco-list-row.focused', { hasText: 'error' }).waitFor()
        await page.keyboard.press('Enter')
        await (await editor.hover(editor.warnings.first())).waitFor()
        await editor.picture('team-settings-hover')
        await page.keyboard.press('Escape')
        await page.keyboard.press('Control+s')
        await page.locator('.tab.active.dirty').waitFor({ state: 'detached' })
        await openFile(editor, 'answer.reply.md')
        await editor.errors.first().waitFor()
        await page.keyboard.press('Control+Home')
        assert.match(await (await editor.goToNextProblem()).innerText(), /over-apology/)
      }
    ))
})
