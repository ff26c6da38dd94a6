import { hardToRead } from '../../../src/rules/hard-to-read.js'
import { tablesFor } from './harness.js'

const hard =
  'Notwithstanding considerable organisational complications, our representatives are endeavouring to accommodate your correspondence concerning compensation.'
const easy = 'We know this took too long, so we sent your money back to you this morning.'

describe('hard-to-read', () => {
  const { finds, leaves } = tablesFor(hardToRead)

  finds('sentences that most formulas find hard', [
    [`${easy} ${hard}`, `"${hard}"`],
    [{ text: easy, options: { age: 5, threshold: 1 / 2 } }, `"${easy}"`],
    [
      { text: 'Our representatives are endeavouring considerably.', options: { minWords: 4 } },
      '"Our representatives are endeavouring considerably."'
    ]
  ])

  leaves('the others', [
    easy,
    'Unfortunately, considerable organisational complications occurred.',
    { text: hard, options: { age: 60 } },
    { text: `> ${hard}\n\n${easy}`, format: 'markdown' },
    'You can see the parcel on its way to you at https://example.com/representatives/organisational/considerable today.'
  ])
})
