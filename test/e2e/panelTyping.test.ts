import assert from 'node:assert/strict'
import { ReplyPanel } from './replyPanel.js'
import { withEditor } from './withEditor.js'

const head = '---\ncustomer: Dana Whitfield\nsituation: delay\n---\n\n> Where is my order?\n\n'

describe('typing in the reply panel', () => {
  it('loses nothing that is typed in panel and editor at the same time', () =>
    withEditor({ text: `${head}Hi Dana,\n\nMiddle.\n\n` }, async (editor) => {
      const { page } = editor
      const panel = await ReplyPanel.openAtEnd(editor, 'Middle.')
      await page.locator('.monaco-editor .view-line', { hasText: 'Hi Dana,' }).click()
      await page.keyboard.press('End')
      const fromPanel = Array.from({ length: 40 }, (_, index) => `p${index};`)
      const fromEditor = Array.from({ length: 40 }, (_, index) => `e${index};`)
      const typedInPanel = panel.typeWithoutFocus(fromPanel)
      await page.keyboard.type(fromEditor.join(''))
      await typedInPanel
      await panel.shows(fromEditor.join(''))
      await page.locator('.view-line', { hasText: fromPanel.at(-1) ?? '' }).waitFor()
      const text = await editor.savedText()
      assert.equal(text, `${head}Hi Dana,${fromEditor.join('')}\n\nMiddle.\n\n${fromPanel.join('')}`)
      assert.deepEqual((await panel.state()).draft, text.slice(head.length).split('\n'))
    }))

  it('leaves a sentence alone while its words are typed, and reads the rest at once', () =>
    withEditor({ text: `${head}Hi Dana,\n\n` }, async (editor) => {
      const { page } = editor
      const panel = await ReplyPanel.openAtEnd(editor, 'Hi Dana')
      await panel.length.filter({ hasText: '2 words' }).waitFor()
      await panel.watchTyping('Once')
      // One letter more is one word more, so the length tells which key an analysis has seen.
      for (let words = 3; words <= 12; words++) {
        await page.keyboard.type(' a')
        await panel.length.filter({ hasText: `${words} words` }).waitFor()
      }
      await page.keyboard.type(". I'm so sorry. I apologise again. Once more, please accept our apologies")
      await panel.squiggle('accept our').waitFor()
      const { waits, quiet = 0 } = await panel.measured()
      const sorted = waits.slice(0, 10).sort((a, b) => a - b)
      const median = sorted[5] ?? Infinity
      console.log(
        `      the analysis is shown ${median.toFixed(0)} ms after the last key (median of 10), a sentence underlined after ${quiet.toFixed(0)} ms`
      )
      // The pause after which a sentence counts as written is a second.
      assert.ok(quiet >= 900, `underlined ${quiet} ms after the last key`)
    }))
})
