import type { PhraseSet } from '../grammar/automaton.js'

/** Signs that a clause speaks of what is to come, promise or not. */
export const futurePhrases: readonly PhraseSet[] = [
  {
    tag: 'future',
    patterns: [
      '<will> _',
      '<may-do>',
      'would _ to',
      '(is|are|be) (coming|on its way|on the way|expected|due|scheduled|arriving|following|returning)',
      '(coming|back|available|live|ready|restored|online|fixed|resolved|up and running|up again) _{0,3}',
      '(update|updates|news|more|fix|reply|response|refund|information|details|restock|follow-up) _{0,2}',
      '(i am|we are|<our-team> (is|are)|they are) (all)? <ing>',
      '(can|could) (get|have|be|do|fix|resolve|help)',
      '(to|and) (get|be|reach|resolve|have|fix|assist|help|respond|reply|contact|sort)'
    ]
  }
]
