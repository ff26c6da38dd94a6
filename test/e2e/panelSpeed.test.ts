import assert from 'node:assert/strict'
import type { RealEditor } from '../host/realEditor.js'
import { ReplyPanel } from './replyPanel.js'
import { withEditor } from './withEditor.js'

const head = '---\ncustomer: Dana Whitfield\nsituation: delay\n---\n\n> Where is my order?\n\n'
const paragraph =
  'The parcel left our warehouse this morning, and I will write to you again as soon as the carrier has scanned it. Unfortunately it is late.\n\n'
const length = 100_000

/** Milliseconds. The first paint is aimed at 300; it fails where the page waits for the extension on a busy machine. */
const longest = { firstPaint: 1_000, keystroke: 50 }

describe('the speed of the reply panel', () => {
  function withPanel(
    text: string,
    work: (panel: ReplyPanel, editor: RealEditor) => Promise<void>
  ): Promise<void> {
    return withEditor({ text }, async (editor) => work(await ReplyPanel.open(editor), editor))
  }

  it('paints soon after it is revealed', () =>
    withPanel(head, async (panel, editor) => {
      const paints = [await panel.firstPaint()]
      while (paints.length < 4) {
        await editor.showView('Explorer')
        await editor.page.locator('.explorer-folders-view').first().waitFor()
        paints.push(await (await ReplyPanel.open(editor)).firstPaint())
      }
      console.log(`      first paint, at the first and at later reveals: ${inWords(paints)}`)
      assert.ok(median(paints) < longest.firstPaint, inWords(paints))
    }))

  it('takes keys into a draft of 100,000 characters', () =>
    withPanel(head + paragraph.repeat(Math.ceil(length / paragraph.length)), async (panel, editor) => {
      await panel
        .button(/Worth fixing/)
        .or(panel.frame.locator('.ready .codicon-warning'))
        .first()
        .waitFor()
      await panel.draft.locator('.cm-line').nth(4).click()
      const times = await panel.timeKeys('And this is typed in between. ')
      console.log(
        `      a key in 100,000 characters, until it is painted: median ${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`
      )
      await editor.picture('panel-long-draft')
      assert.ok(median(times) < longest.keystroke, inWords(times))
    }))
})

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}

function inWords(times: readonly number[]): string {
  return `${times.map((time) => time.toFixed(0)).join(', ')} ms`
}
