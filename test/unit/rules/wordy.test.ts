import { wordy } from '../../../src/rules/wordy.js'
import { tablesFor } from './harness.js'

describe('wordy', () => {
  const { finds, leaves, mends } = tablesFor(wordy)

  finds('long-winded phrases', [
    ['Restart it in order to see it.', '11-22: "in order to"'],
    ['Restart it in\norder to see it.', '"in\norder to"'],
    ['PLEASE UTILIZE THE FORM.', '"UTILIZE"'],
    ['A number of parcels are late.', '"A number of"'],
    [{ text: 'Restart it **in order** to see it.', format: 'markdown' }, '"in order** to"'],
    // Set off by punctuation, it is found all the same.
    ['It is late (due to the fact that it snowed).', '"due to the fact that"']
  ])

  leaves('plain words, and the words of others', [
    'Restart it to see it.',
    'It is in order. To see it, restart.',
    'You wrote "restart it in order to see it".',
    { text: '> in order to\n\nThanks.', format: 'markdown' },
    { text: 'Restart it in order to see it.', options: { allow: ['in order to'] } }
  ])

  mends('the shorter words', [
    ['Restart it in order to see it.', 'Restart it to see it.'],
    ['Utilise the form.', 'Use the form.']
  ])
})
