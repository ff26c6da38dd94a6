import assert from 'node:assert/strict'
import { ReplyPanel } from './replyPanel.js'
import { withEditor } from './withEditor.js'

const head = '---\ncustomer: Dana Whitfield\nsituation: delay\n---\n\n> Where is my order?\n\n'
const mail = `From: Dana Whitfield <dana@example.com>
Date: Mon, 23 Nov 2026 09:00:00 +0000
Subject: My order
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

My order was due on Monday. Wh=
ere is it?

Dana
`

describe('the reply panel in a real VS Code', () => {
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
        "Hi Dana,\n\nI'm so sorry your order is late because we packed it a day too late. I apologise again for the delay. Once more, please accept our apologies. It arrives soon."
      )
      await panel.squiggle('soon').waitFor()
      await editor.picture('panel-1-problems')
      assert.deepEqual(await panel.axeViolations(), [])

      for (const extra of ['I apologise', 'please accept our apologies']) {
        await panel.fixByHover(extra, 'Remove the extra apology')
        await panel.squiggle(extra).waitFor({ state: 'detached' })
      }
      await panel.fixByHover('soon', 'Name a time')
      await panel.draft.locator('.slot-active').waitFor()
      await page.keyboard.type('17:00 tomorrow (CET)')
      await panel.press('Tab')

      await panel.press('Control+End')
      await panel.press('Enter')
      await panel.press('Enter')
      await panel.button(/^Insert “Next update”: /).click()
      const choices = panel.frame.locator('.choice')
      await choices.first().waitFor()
      await editor.picture('panel-2-choices')
      assert.deepEqual(await panel.axeViolations(), [])
      await panel.press('ArrowDown')
      const second = panel.frame.getByRole('option', { selected: true }).and(choices.nth(1))
      await second.waitFor()
      assert.equal(await panel.draft.getAttribute('aria-activedescendant'), await second.getAttribute('id'))
      const time = await choices.last().innerText()
      await choices.last().click()
      await panel.draft.locator('.slot-active', { hasText: time }).waitFor()
      await panel.press('Tab')
      await page.keyboard.type('the tracking link')
      await panel.press('Tab')
      await panel.verdict.filter({ hasText: 'Ready to send' }).waitFor()

      await panel.button('Rich text').click()
      await panel.button('Copied').waitFor()
      const html = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        return (await item?.getType('text/html'))?.text()
      })
      assert.match(html ?? '', /<p>Hi Dana,<\/p>/)
      assert.ok(html?.includes(`by ${time} with the tracking link, or with what is still open.</p>`), html)
      assert.doesNotMatch(html ?? '', /customer:|My order was due/)
      await editor.picture('panel-3-ready')
      const text = await editor.savedText()
      assert.match(
        text,
        /^---\ncustomer: Dana Whitfield\nsituation: delay\n---\n\n> My order was due on Monday. Where is it\?/
      )
      assert.match(text, /\n\nHi Dana,\n\n.*arrives by 17:00 tomorrow \(CET\)\.\n\nI'll write to you by /)

      await panel.button('Recovery snippets').click()
      const before = await panel.state()
      await editor.showView('Explorer')
      const shownAgain = await ReplyPanel.open(editor)
      await shownAgain.verdict.filter({ hasText: 'Ready to send' }).waitFor()
      assert.deepEqual(await shownAgain.state(), before)
      assert.deepEqual(before.folded, ['Recovery snippets'])

      // From another view, the command leads into the draft itself.
      await editor.showView('Explorer')
      await page.locator('.explorer-folders-view').first().waitFor()
      await editor.runCommand('Reply Ready: Show Reply Panel')
      const byCommand = await ReplyPanel.find(editor)
      await byCommand.frame.locator('.cm-content:focus').waitFor()

      await page.reload()
      const again = await ReplyPanel.find(editor)
      await again.verdict.filter({ hasText: 'Ready to send' }).waitFor()
      // In a browser, VS Code itself stores what is folded only once a minute.
      assert.deepEqual({ ...(await again.state()), folded: before.folded }, before)
      await editor.picture('panel-4-reloaded')
    }))

  it('keeps panel and editor the same, also while both are typed in, and shares their undo', () =>
    withEditor({ text: `${head}Hi Dana,\n` }, async (editor) => {
      const { page } = editor
      const panel = await ReplyPanel.openAtEnd(editor, 'Hi Dana')
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

      // What was found out is there at once now, before the names of the snippets that close an open item.
      await editor.showView('Explorer')
      const shownAgain = await ReplyPanel.open(editor)
      await shownAgain.button(/^Insert “Explanation”: /).waitFor()

      // A time from the calendar takes the place of a vague one, and the caret is in it.
      await shownAgain.goToEnd()
      await page.keyboard.insertText(' I will write to you soon.')
      await shownAgain.fixByHover('soon', 'Name a time: choose a time…')
      const times = page.locator('.quick-input-widget .monaco-list-row')
      const first = await times.first().locator('.label-name').innerText()
      await panel.press('Enter')
      await shownAgain.draft.locator('.slot-active', { hasText: first }).waitFor()
      await shownAgain.frame.locator('.cm-content:focus').waitFor()
      await page.keyboard.type('tomorrow at noon')
      await page.locator('.view-line', { hasText: 'I will write to you tomorrow at noon.' }).waitFor()

      // What the team gets is in the list at once.
      await page.locator('.monaco-editor .view-lines').click({ position: { x: 300, y: 300 } })
      await page.keyboard.press('Control+a')
      await editor.runCommand('Reply Ready: Save Selection as Snippet')
      await page.locator('.quick-input-widget input').fill('Noon of tomorrow')
      await page.keyboard.press('Enter')
      await page.locator('.tab.active', { hasText: 'noon-of-tomorrow.md' }).waitFor()
      await shownAgain.button('Insert “Noon of tomorrow”').waitFor()
    }))
})
