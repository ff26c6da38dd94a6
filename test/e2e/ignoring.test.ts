import assert from 'node:assert/strict'
import { ReplyPanel } from './replyPanel.js'
import { withEditor } from './withEditor.js'

const text =
  "Hi Dana,\n\nI'm so sorry your order is late because we packed it a day too late. I apologize again for the delay. We'll get back to you soon.\n"

describe('ignoring in a real VS Code', function () {
  this.timeout(180_000)

  it('keeps a place ignored through a reload, and takes it back', () =>
    withEditor({ text }, async (editor) => {
      const { page, warnings } = editor
      const line = page.locator('.view-line', { hasText: 'back to you soon' })
      const row = page.locator('.quick-input-widget .monaco-list-row')
      const message = page.locator('.notifications-center .notification-list-item', {
        hasText: 'Ignore here'
      })

      const goToSoon = async (): Promise<void> => {
        await line.click()
        await page.keyboard.press('Control+End')
        for (let left = 0; left < 2 + 'n.'.length; left++) await page.keyboard.press('ArrowLeft')
      }
      const ignoreHere = async (): Promise<void> => {
        await goToSoon()
        const fixes = await editor.openQuickFixes()
        await editor.picture('ignoring-1-fixes')
        await fixes.filter({ hasText: 'Ignore vague-timeline…' }).click()
        await row.filter({ hasText: 'Ignore here' }).waitFor()
        await editor.picture('ignoring-2-ways')
        await row.filter({ hasText: 'Ignore here' }).click()
      }

      await warnings.nth(1).waitFor()
      const before = await warnings.count()
      await ignoreHere()
      await warnings.nth(before - 1).waitFor({ state: 'detached' })
      await editor.runCommand('Notifications: Show Notifications')
      await message.waitFor()
      await editor.picture('ignoring-3-undo')
      await message.getByRole('button', { name: 'Undo' }).click()
      await warnings.nth(before - 1).waitFor()

      await ignoreHere()
      await warnings.nth(before - 1).waitFor({ state: 'detached' })
      // VS Code's own command stores what it remembers first, as closing a window does.
      await Promise.all([page.waitForEvent('load'), editor.runCommand('Developer: Reload Window')])
      await warnings.nth(before - 2).waitFor()
      await editor.status('to fix').waitFor()
      assert.equal(await warnings.count(), before - 1)

      await editor.runCommand('Reply Ready: Show Ignored Problems')
      const entry = page.getByRole('treeitem', { name: '“soon”, vague-timeline, here' })
      await entry.waitFor()
      await entry.hover()
      await editor.picture('ignoring-4-view')
      await entry.click()
      await page.locator('.monaco-editor .selected-text').first().waitFor({ state: 'attached' })
      await entry.hover()
      await entry.getByRole('button', { name: 'Ignore No Longer' }).click()
      await entry.waitFor({ state: 'detached' })
      await warnings.nth(before - 1).waitFor()
    }))

  it('asks the same from the panel', () =>
    withEditor({ text }, async (editor) => {
      const { page } = editor
      const panel = await ReplyPanel.open(editor)
      await panel.squiggle('soon').waitFor()
      await panel.hover('soon')
      await panel.picture('ignoring-5-card')
      await panel.frame.locator('.cm-tooltip .card').getByRole('button', { name: 'Ignore…' }).click()
      await page
        .locator('.quick-input-widget .monaco-list-row', { hasText: 'Ignore vague-timeline in this reply' })
        .click()
      await panel.squiggle('soon').waitFor({ state: 'detached' })
      await page.locator('.view-line', { hasText: '<!-- reply-ready ignore vague-timeline -->' }).waitFor()
      assert.doesNotMatch(await panel.draft.innerText(), /reply-ready/)
      assert.deepEqual(await panel.axeViolations(), [])
    }))

  it('selects the next problem by key and shows how it could read', () =>
    withEditor({ text }, async (editor) => {
      const { page, warnings } = editor
      await warnings.nth(1).waitFor()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('Control+F8')
      await editor.status('Problem 1 of').waitFor()
      const hover = page.locator('.monaco-hover', { hasText: 'Why, with examples' })
      await hover.waitFor()
      await editor.picture('ignoring-6-hover')
      await page.keyboard.press('Control+Shift+F8')
      await editor.picture('ignoring-7-previous')
      const which = page.locator('.statusbar-item', { hasText: /Problem (\d+) of \1:/ })
      await which.waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Delete')
      // By itself it would stay for eight seconds.
      await which.waitFor({ state: 'hidden', timeout: 5_000 })
    }))
})
