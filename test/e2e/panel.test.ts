import assert from 'node:assert/strict'
import { withTemporaryFolder } from '../host/temporary.js'
import { RealEditor, type RealEditorOptions } from '../host/realEditor.js'
import { ReplyPanel } from './replyPanel.js'

const head = '---\ncustomer: Dana Whitfield\nsituation: delay\n---\n\n> Where is my order?\n\n'
const mail = `From: Dana Whitfield <dana@example.com>
Date: Mon, 23 Nov 2026 09:00:00 +0000
Subject: My order

My order was due on Monday. Where is it?

Dana
`

describe('the reply panel in a real VS Code', function () {
  this.timeout(150_000)

  function withEditor(
    options: Omit<RealEditorOptions, 'directory' | 'name'>,
    work: (editor: RealEditor) => Promise<void>
  ): Promise<void> {
    return withTemporaryFolder(async (directory) => {
      const editor = await RealEditor.open({ directory, name: 'answer.reply.md', ...options })
      try {
        await work(editor)
      } catch (error) {
        await editor.picture('failed-panel')
        throw error
      } finally {
        await editor.close()
      }
    })
  }

  it('takes a reply from the pasted e-mail to the rich text on the clipboard', () =>
    withEditor({}, async (editor) => {
      const { page } = editor
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      const panel = await ReplyPanel.open(editor)
      await page.evaluate((text) => navigator.clipboard.writeText(text), mail)
      await panel.message.click()
      await panel.press('Control+v')
      await panel.frame.waitForFunction(
        () => document.querySelector<HTMLInputElement>('#customer-name')?.value === 'Dana Whitfield'
      )
      await panel.situation.selectOption('delay')
      await panel.draft.click()
      await page.keyboard.type(
        "Hi Dana,\n\nI'm so sorry your order is late. I apologise again for the delay. Once more, please accept our apologies. We'll look into it soon.\n"
      )
      await panel.draft.locator('.cm-lintRange-warning').first().waitFor()
      await editor.picture('panel-1-problems')
      assert.deepEqual(await panel.axeViolations(), [])

      for (const gone of ['I apologise again', 'Once more']) {
        await panel.fixByHover('warning')
        await panel.draft.filter({ hasNotText: gone }).waitFor()
      }
      await panel.button('Rich text').click()
      await panel.frame.getByRole('button', { name: 'Copied' }).waitFor()
      const html = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        return (await item?.getType('text/html'))?.text()
      })
      assert.match(html ?? '', /<p>Hi Dana,<\/p>/)
      assert.doesNotMatch(html ?? '', /customer:|My order was due/)
      await editor.picture('panel-2-copied')
      const text = await editor.savedText()
      assert.match(
        text,
        /^---\ncustomer: Dana Whitfield\nsituation: delay\n---\n\n> My order was due on Monday/
      )
      assert.match(text, /\n\nHi Dana,\n\n/)

      await page.reload()
      const again = await ReplyPanel.find(editor)
      await again.shows('Hi Dana')
      assert.equal(await again.situation.inputValue(), 'delay')
    }))

  it('keeps panel and editor the same, also while both are typed in, and shares their undo', () =>
    withEditor({ text: `${head}Hi Dana,\n` }, async (editor) => {
      const { page } = editor
      const panel = await ReplyPanel.open(editor)
      await panel.shows('Hi Dana')
      await panel.draft.click()
      await panel.press('Control+End')
      await page.keyboard.type('From the panel.')
      await page.locator('.view-line', { hasText: 'From the panel.' }).waitFor()
      await page.locator('.monaco-editor .view-lines').click({ position: { x: 300, y: 300 } })
      await page.keyboard.press('Control+End')
      await page.keyboard.type(' From the editor.')
      await panel.shows('From the editor.')

      await panel.draft.click()
      await panel.undoUntilGone('From the editor')
      await panel.shows('From the panel.')
      await panel.undoUntilGone('From the panel')
      await panel.press('Control+y')
      await page.locator('.view-line', { hasText: 'From the panel.' }).waitFor()
    }))
})
