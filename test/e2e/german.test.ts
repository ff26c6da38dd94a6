import assert from 'node:assert/strict'
import { ReplyPanel } from './replyPanel.js'
import { withEditor } from './withEditor.js'

const text =
  "---\ncustomer: Dana Whitfield\nsituation: delay\n---\n\n> Where is my parcel?\n\nHi Dana,\n\nI'm so sorry. I apologise again for the delay. We'll look into it and get back to you soon.\n"

describe('a VS Code in German', () => {
  it('shows findings, fixes, verdict, panel and commands in German', () =>
    withEditor({ text, language: 'de', size: { width: 1400, height: 820 } }, async (editor) => {
      const { page } = editor
      await editor.warnings.first().waitFor()
      await editor.status('Punkte offen').waitFor()
      const problem = await editor.goToNextProblem()
      assert.match(await problem.innerText(), /Das ist noch eine Entschuldigung für dasselbe\./u)
      await editor.picture('german-problem')

      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+Home')
      await editor.runCommand('Reply Ready: Nächstes Problem')
      const fixes = await editor.openQuickFixes()
      await fixes.filter({ hasText: 'Überzählige Entschuldigung streichen' }).waitFor()
      await page.keyboard.press('Escape')

      const panel = await ReplyPanel.open(editor)
      await panel.verdict.filter({ hasText: 'Punkte offen' }).waitFor()
      await panel.button('Antwort kopieren').or(panel.button('Formatiert')).first().waitFor()
      assert.equal(await panel.frame.locator('html').getAttribute('lang'), 'de')
      const words = await panel.frame.locator('#panel').innerText()
      for (const word of ['Kunde', 'Entwurf', 'Kann das raus?', 'Textbausteine', 'Sagen, warum es dauert'])
        assert.ok(words.toLowerCase().includes(word.toLowerCase()), `${word} is not in: ${words}`)
      assert.deepEqual(await panel.axeViolations(), [])
      await editor.picture('german-panel')
    }))
})
