import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Locator } from 'playwright-core'
import type { RealEditor } from '../host/realEditor.js'
import { themeSettings, type Theme } from '../host/themes.js'
import { commentingExtension } from './commentingExtension.js'
import { withEditor } from './withEditor.js'

const reply = `---
customer: Dana Whitfield
situation: delay
---

> My walking boots were due on Monday. Where are they? I paid €129.00.

Hi Dana,

`
const command = 'Reply Ready: Insert Recovery Snippet'

describe('snippets in a real VS Code', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`go in after a slash and by command (${theme})`, () =>
      withReply(theme, {}, async (editor) => {
        const { keyboard } = editor.page
        await keyboard.press('Control+End')
        const { first, documentation } = await openCompletions(editor)
        assert.match(await first.innerText(), /^\/late\b/u)
        await editor.picture(`snippets-slash-${theme}`)
        assert.match(await documentation.innerText(), /did not reach you by Monday/u)
        await keyboard.press('Enter')
        await shown(editor, 'did not reach you by Monday')
        await keyboard.type('your walking boots')
        for (let stop = 0; stop < 4; stop++) await keyboard.press('Tab')
        await keyboard.press('Escape')
        await keyboard.type(' Priya')

        const list = await openList(editor)
        assert.match(await list.rows.first().innerText(), /Late delivery, our fault/u)
        await editor.picture(`snippets-list-${theme}`)
        await keyboard.type('carrier searched')
        await list.rows.filter({ hasText: 'Lost parcel (chat)' }).waitFor()
        await list.rows.first().hover()
        await list.rows.first().locator('.codicon-eye').click()
        const preview = editor.page.locator('.editor-group-container', { hasText: 'Snippet' }).last()
        await preview.getByText('Lost parcel').first().waitFor()
        await editor.picture(`snippets-preview-${theme}`)
        await keyboard.press('Enter')
        await preview.getByText('Lost parcel').first().waitFor({ state: 'detached' })
        await shown(editor, 'take the parcel for lost')

        const text = await editor.savedText()
        assert.match(text, /\n\nHi Dana,\n\nI'm sorry that your walking boots did not reach you by Monday/u)
        assert.match(text, /Thank you for your patience with us\. Priya/u)
        assert.equal(text.match(/Hi Dana/gu)?.length, 1)
        assert.ok(!text.includes('/late'), text)
        assert.match(text, /refund €129\.00|€129\.00, back/u)
      }))
  }

  it('go into the boxes for a commit message and for a comment, and so do times', () =>
    withReply('light', { hasBoxes: true }, async (editor) => {
      const { page } = editor
      // Behind words a snippet is set apart, in the editor.
      await page.getByText('Hi Dana,').click()
      await page.keyboard.press('End')
      await page.keyboard.press('Control+Shift+G')
      await insertInto(page.locator('[id="workbench.view.scm"] .scm-editor .monaco-editor'), 'commit')

      await page.locator('.tab.active').click()
      await editor.runCommand('Comments: Add Comment on Current Selection')
      await insertInto(page.locator('.review-widget .monaco-editor'), 'comment')

      async function insertInto(box: Locator, name: string): Promise<void> {
        await box.first().click()
        await page.locator('.monaco-editor.focused').and(box.first()).waitFor()
        await openList(editor)
        await page.keyboard.type('next-update-chat')
        await page.keyboard.press('Enter')
        await box.locator('.view-line', { hasText: /^I'll.be.back.here.by.\d\d:\d\d/u }).waitFor()
        await page.keyboard.press('Escape')
        await page.keyboard.press('Control+a')
        await page.keyboard.type('Done by')
        await insertTimeline(editor, '31.12.2031')
        // Without a second "by", whatever the editor's cursor stands behind.
        await box.locator('.view-line', { hasText: /^Done.by.17:00.on.Wed.31.Dec.2031/u }).waitFor()
        await editor.picture(`snippets-${name}`)
      }
    }))
})

/** Opens the reply in a new window; with boxes for a commit message and for comments where they are asked for. */
function withReply(
  theme: Theme,
  { hasBoxes = false },
  run: (editor: RealEditor) => Promise<void>
): Promise<void> {
  return withEditor(
    {
      text: reply,
      settings: themeSettings(theme),
      prepare: async (directory) => {
        if (!hasBoxes) return undefined
        await promisify(execFile)('git', ['init', '--quiet', path.join(directory, 'replies')])
        return { moreExtensions: await commentingExtension(directory) }
      }
    },
    async (editor) => {
      await editor.waitForTheme(theme)
      await editor.status('to fix').waitFor()
      await run(editor)
    }
  )
}

/** Types a slash and waits for the list of snippets, with the text of the first one opened beside it. */
async function openCompletions(
  editor: RealEditor
): Promise<{ readonly first: Locator; readonly documentation: Locator }> {
  const { page } = editor
  await page.keyboard.type('/')
  const first = page.locator('.suggest-widget.visible .monaco-list-row.focused')
  await first.waitFor()
  const documentation = page.locator('.suggest-details-container')
  await page.keyboard.press('Control+Space')
  await documentation.getByText('as we had promised').waitFor()
  return { first, documentation }
}

/** Runs the command and waits for its list. */
async function openList(editor: RealEditor): Promise<{ readonly rows: Locator }> {
  await editor.runCommand(command)
  const box = editor.page.locator('.quick-input-widget')
  await box.locator('.quick-input-title', { hasText: 'Insert Recovery Snippet' }).waitFor()
  const rows = box.locator('.monaco-list-row')
  await rows.first().waitFor()
  return { rows }
}

/** Types a time into the list of *Insert Timeline* and takes what it reads as. */
async function insertTimeline(editor: RealEditor, typed: string): Promise<void> {
  await editor.runCommand('Reply Ready: Insert Timeline')
  const box = editor.page.locator('.quick-input-widget')
  await box.locator('.quick-input-title', { hasText: 'Insert Timeline' }).waitFor()
  await editor.page.keyboard.type(typed)
  await box.locator('.monaco-list-row.focused', { hasText: `“${typed}”` }).waitFor()
  await editor.page.keyboard.press('Enter')
  await box.waitFor({ state: 'hidden' })
}

/** Waits until the editor shows these words. */
async function shown({ page }: RealEditor, words: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const text = document.querySelector('.monaco-editor .view-lines')?.textContent ?? ''
    // The editor draws spaces as no-break spaces.
    return text.replaceAll('\u00A0', ' ').includes(wanted)
  }, words)
}
