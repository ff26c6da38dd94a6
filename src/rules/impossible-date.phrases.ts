import type { PhraseSet } from '../cues/grammar/automaton.js'

/** What the tense of a sentence alone does not tell of a date in it. */
export const impossibleDatePhrases: readonly PhraseSet[] = [
  {
    // What would have been, was meant to be, or was said: history, though the verb is not past.
    tag: 'impossible-date.history',
    patterns: [
      '(would|should|could|might|must) have _',
      '(was|were) (due|meant|supposed|going|to|planned|scheduled|expected)',
      '(we|i|it|you|they) (said|wrote|told|promised|agreed)',
      '(said|says|wrote|written|told|promised|missed|overdue|late|since)'
    ]
  },
  {
    tag: 'impossible-date.yesterday',
    patterns: ['(by|before|until|on) yesterday', '<will> _{0,6} yesterday']
  }
]
