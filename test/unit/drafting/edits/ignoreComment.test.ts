import assert from 'node:assert/strict'
import { addIgnoreComment, applyTextEdits, removeIgnoreComments } from '../../../../src/drafting/index.js'
import { createChecker } from '../../../../src/findings/checker.js'
import type { Format } from '../../../../src/findings/model.js'

const comment = (names: string): string => `<!-- reply-ready ignore ${names} -->`

describe('the comment that ignores a rule in a reply', () => {
  const added: readonly (readonly [what: string, text: string, after: string])[] = [
    ['an empty reply', '', `${comment('jargon')}\n`],
    ['a reply', 'Hi Dana', `${comment('jargon')}\n\nHi Dana`],
    ['a reply that begins blank', '\nHi Dana', `${comment('jargon')}\n\nHi Dana`],
    [
      'front matter and a blank line',
      '---\na: b\n---\n\n> Where?\n\nHi',
      `---\na: b\n---\n${comment('jargon')}\n\n> Where?\n\nHi`
    ],
    ['front matter and text', '---\na: b\n---\nHi', `---\na: b\n---\n${comment('jargon')}\n\nHi`],
    ['front matter alone', '---\na: b\n---', `---\na: b\n---\n${comment('jargon')}\n`],
    ['CRLF', '---\r\na: b\r\n---\r\nHi\r\n', `---\r\na: b\r\n---\r\n${comment('jargon')}\r\n\r\nHi\r\n`],
    ['a byte order mark', '\uFEFFHi', `\uFEFF${comment('jargon')}\n\nHi`],
    ['another such comment', `${comment('wordy')}\n\nHi`, `${comment('wordy, jargon')}\n\nHi`],
    [
      'one with a reason',
      `${comment('wordy: so it is')}\n\nHi`,
      `${comment('jargon')}\n\n${comment('wordy: so it is')}\n\nHi`
    ],
    ['the same comment', `Hi\n\n${comment('jargon: so it is')}\n`, `Hi\n\n${comment('jargon: so it is')}\n`],
    [
      'a comment in code',
      `\`\`\`\n${comment('wordy')}\n\`\`\`\n`,
      `${comment('jargon')}\n\n\`\`\`\n${comment('wordy')}\n\`\`\`\n`
    ]
  ]
  for (const [what, text, after] of added) {
    it(`goes to ${what}`, () => {
      assert.equal(applyTextEdits(text, addIgnoreComment(text, 'jargon')), after)
    })
  }

  it('goes on top of plain text', () => {
    const text = '---\nHi\n---\n'
    assert.equal(
      applyTextEdits(text, addIgnoreComment(text, 'jargon', 'plaintext')),
      `${comment('jargon')}\n\n${text}`
    )
  })

  const removed: readonly (readonly [what: string, text: string, after: string])[] = [
    ['nothing', 'Hi', 'Hi'],
    ['its line', `${comment('jargon')}\n\nHi`, 'Hi'],
    [
      'its line, not the gap below front matter',
      `---\na: b\n---\n${comment('jargon')}\n\nHi`,
      '---\na: b\n---\n\nHi'
    ],
    ['its line between blank ones', `Hi\n\n${comment('jargon')}\n\nDana`, 'Hi\n\nDana'],
    ['its line with CRLF', `Hi\r\n\r\n${comment('jargon')}\r\n\r\nDana`, 'Hi\r\n\r\nDana'],
    ['a last line', `Hi\n${comment('jargon')}`, 'Hi\n'],
    ['the first name', comment('jargon, wordy'), comment('wordy')],
    ['a name in the middle', comment('a, jargon, wordy'), comment('a, wordy')],
    ['the last name', comment('wordy, jargon: why'), comment('wordy: why')],
    ['names that come twice', comment('jargon, wordy, jargon, jargon'), comment('wordy')],
    ['a comment in a line', `Hi ${comment('jargon')}Dana`, 'Hi Dana'],
    ['not another', `${comment('wordy')}\nHi`, `${comment('wordy')}\nHi`],
    ['every one', `${comment('jargon')}\n${comment('wordy, jargon')}\n\nHi`, `${comment('wordy')}\n\nHi`]
  ]
  for (const [what, text, after] of removed) {
    it(`takes away ${what}`, () => {
      assert.equal(applyTextEdits(text, removeIgnoreComments(text, 'jargon')), after)
    })
  }

  it('takes away all of them', () => {
    const text = `${comment('jargon')}\n\nHi ${comment('wordy')}Dana\n`
    assert.equal(applyTextEdits(text, removeIgnoreComments(text, undefined)), 'Hi Dana\n')
  })

  it('does what it says, and its removal brings the findings back', () => {
    const checker = createChecker()
    const bad = "We'll get back to you soon.\n"
    for (const head of [
      '',
      '---\ncustomer: Dana\n---\n',
      '---\ncustomer: Dana\n---\n\n> Where is it?\n\n',
      '> Where is it?\n\n'
    ]) {
      for (const format of ['markdown', 'plaintext'] satisfies Format[]) {
        const rules = (text: string) => checker.check({ text, format }).findings.map(({ rule }) => rule)
        const text = head + bad
        const quiet = applyTextEdits(text, addIgnoreComment(text, 'vague-timeline', format))
        const message = (of: string) => checker.read({ text: of, format }).cues.head.customerMessage
        assert.ok(rules(text).includes('vague-timeline'))
        assert.ok(!rules(quiet).includes('vague-timeline'), quiet)
        assert.equal(message(quiet), message(text))
        const loud = applyTextEdits(quiet, removeIgnoreComments(quiet, 'vague-timeline', format))
        assert.deepEqual(rules(loud), rules(text))
      }
    }
  })
})
