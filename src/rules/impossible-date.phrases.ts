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
      // Verbs whose past looks like their present, in a cause.
      '(because|since|as) _{1,3} (set|put|cut|read|let|shut|hit|quit|split|cost)',
      // What is on record.
      '(your|the|that|this|a) _{0,1} (top-up|charge|payment|trip|purchase|transaction|withdrawal|transfer|debit|ride|journey|login|sign-in|reading|entry|order|email|mail|message|call|letter|claim) (on|from|of|dated)',
      '(photo|picture|label|screenshot|page|log|record|records|receipt|tracking|system|scan|stamp|postmark) (show@|say@|state@|read@|has|have|list@) _',
      '(bill|invoice|statement|period|receipt|it|which|that) (covers|covered|covering|spans) _',
      '(said|says|wrote|written|told|promised|missed|overdue|late|since)'
    ]
  },
  {
    tag: 'impossible-date.yesterday',
    patterns: ['(by|before|until|on) yesterday', '<will> _{0,6} yesterday']
  }
]
