import assert from 'node:assert/strict'
import { Walkthrough } from './walkthrough.js'
import { withEditor } from './withEditor.js'

describe('the first five minutes', () => {
  it('lead from a sample to a reply that is ready and copied', () =>
    // Whoever opens it may have written replies with problems before.
    withEditor(
      { size: { width: 1500, height: 800 }, text: 'Hi Dana,\n\nSorry. Sorry!\n' },
      async (editor) => {
        const { page } = editor
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
        await editor.warnings.first().waitFor()
        const walkthrough = await Walkthrough.open(editor)
        await editor.picture('walkthrough-1')
        await walkthrough.press('open', 'Open the Sample')
        await walkthrough.isDone('open')
        await walkthrough.isDone('find')

        await walkthrough.press('find', 'Go to the Next Problem')
        await editor.status('Problem 1 of').waitFor()
        await walkthrough.press('fix', 'Fix All Safe Problems')
        await walkthrough.isDone('fix')
        await editor.picture('walkthrough-2')

        await editor.waitUntilGone('Once more')
        const times = page.locator('.quick-input-widget', { hasText: 'Insert Timeline' })
        await walkthrough.pressFor('time', 'Insert a Time', times.locator('input:focus'))
        await page.keyboard.press('Escape')
        await times.waitFor({ state: 'hidden' })
        await page
          .locator('.monaco-editor .view-lines')
          .last()
          .click({ position: { x: 2, y: 2 } })
        await page.keyboard.press('Control+Home')
        await editor.goToNextProblem()
        await page.keyboard.press('Escape')
        const fixes = await editor.openQuickFixes()
        await fixes.filter({ hasText: 'by ' }).first().click()
        await walkthrough.isDone('time')
        await page.keyboard.press('Escape')

        await editor.status('Ready to send').waitFor()
        await walkthrough.press('send', 'Copy the Reply')
        await walkthrough.isDone('send')
        await editor.picture('walkthrough-3')
        const copied = await page.evaluate(() => navigator.clipboard.readText())
        assert.match(copied, /^Hi Dana,\n\nI'm so sorry/u)
        assert.match(copied, / by \d\d:\d\d /u)
        assert.doesNotMatch(copied, /Once more/u)
      }
    ))
})
