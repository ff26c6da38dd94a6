import assert from 'node:assert/strict'
import { withEditor } from './withEditor.js'

const secondApology = 'I apologize again for the delay.'

describe('writing a reply in a real VS Code', () => {
  it('underlines a second apology and takes it out with a quick fix', () =>
    withEditor({}, async (editor) => {
      await editor.type(
        `Hi Dana,\n\nI'm so sorry. ${secondApology} We'll look into it and get back to you soon.\n`
      )
      await editor.warnings.first().waitFor()
      const verdict = editor.status('to fix')
      const before = await verdict.innerText()
      await editor.picture('1-squiggles')

      await editor.page.keyboard.press('Control+Home')
      const problem = await editor.goToNextProblem()
      assert.match(await problem.innerText(), /over-apology/)
      const fixes = await editor.openQuickFixes()
      await editor.picture('2-quick-fixes')
      await fixes.first().click()
      await editor.waitUntilGone('I apologize again')
      await editor.page.keyboard.press('Escape')

      const text = await editor.savedText()
      assert.ok(!text.includes(secondApology), text)
      assert.match(text, /^Hi Dana,\n\nI'm so sorry\. We'll look into it and get back to you soon\.\n/)
      await verdict.filter({ hasText: before }).waitFor({ state: 'hidden' })
      await editor.picture('3-fixed')
    }))
})
