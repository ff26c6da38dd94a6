import type { PhraseSet } from '../cues/grammar/automaton.js'

const stand =
  'issue~|concern~|matter~|problem~|query|queries|enquiry|inquiry|request~|case~|complaint~|situation~'

/** Words that stand for whatever the customer wrote about. */
export const abstractReplyPhrases: readonly PhraseSet[] = [
  {
    tag: 'abstract-reply',
    patterns: [
      `(your|this|the|these|that|any|such|all|said) (<ing>|recent|current|same|entire|above|reported|mentioned|particular|whole|aforementioned)? (${stand})`
    ]
  },
  // The thing itself: "issue 12", "a new case", "in this case", "on request".
  {
    tag: 'abstract-reply.not',
    patterns: [
      '(issue|case|question|request|query) (<num>|number|id|no|with|about|of|that|where)',
      '(in|for) (this|that|the|any) case',
      '(case|request|matter) (of|for) (the|your|a)'
    ]
  }
]
