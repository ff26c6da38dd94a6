import type { PhraseSet } from '../cues/grammar/automaton.js'

/** What customers write in each situation; the tags are `situation.` and its id. */
export const situationPhrases: readonly PhraseSet[] = [
  {
    tag: 'situation.security',
    patterns: [
      '(hacked|phishing|phished|breach|breached|scam|scammed|fraud|fraudulent)',
      '(suspicious|unauthorized|unknown|strange|unrecognized) (login~|sign-in~|charge~|activity|payment~|transaction~|email~|access)',
      '(somebody|someone) (else)? (logged|signed|got) (in|into)',
      '(stolen|leaked) (password~|data|card)'
    ]
  },
  {
    tag: 'situation.data-loss',
    patterns: [
      '(lost|deleted|missing|gone|disappeared|vanished|erased|wiped) _{0,3} (data|files|notes|photos|records|messages|documents|work|entries|contacts|playlists|history)',
      '(data|files|notes|photos|records|messages|documents|work|entries|contacts|playlists|history) _{0,4} (lost|deleted|missing|gone|disappeared|vanished|erased|wiped)'
    ]
  },
  {
    tag: 'situation.wrong-item',
    patterns: [
      '(wrong|incorrect|different) (item~|size|color|colour|product|model|order|one|part|shoes|shirt)',
      'ordered _{1,8} (got|received|sent|came)',
      '(arrived|came|delivered|received it) (broken|damaged|smashed|cracked|torn|faulty)',
      '(broken|damaged|smashed|cracked|faulty) (item|parcel|product|package|on arrival)'
    ]
  },
  {
    tag: 'situation.billing',
    patterns: [
      '(charged|billed|debited|invoiced) (me)? (twice|double|again|wrong|incorrectly|too much|for|extra)',
      '(double|wrong|unexpected|extra) (charge~|payment~|bill~|invoice~)',
      '(overcharged|double-charged|overbilled)',
      '(taken|took) _{0,6} (twice|two times)',
      '(my|the) (bill|invoice) (is|was|went|has)'
    ]
  },
  {
    tag: 'situation.outage',
    patterns: [
      '(is|are|was|been|went|gone|still) down',
      '(outage|downtime)',
      '(no|without) (internet|power|electricity|water|signal|service|connection|heating)',
      '(nobody|no one|none of us|everyone|whole team) _{0,6} (sign|log|access|open|work)',
      '(site|website|service|server~|app|platform|everything) (is|are|not) (unavailable|unreachable|loading|responding)'
    ]
  },
  {
    tag: 'situation.broken-promise',
    patterns: [
      '(you|they|he|she|agent|colleague|rep|someone|somebody|i was|we were) (said|promised|told|assured) _{0,4} (would|will|by|within|call|someone)',
      '(nobody|no one|never) (called|rang|came|turned up|showed up|got back|replied|answered)',
      '(promised|agreed) (me|us|to|a|that)'
    ]
  },
  {
    tag: 'situation.bug',
    patterns: [
      '(crash@|freezes|freezing|frozen|glitch@|bug|bugs|error|errors)',
      '(does|do|is|are|did|will) not (work|load|open|play|sync|save|respond|start|working|loading|opening|playing|syncing|showing)',
      '(stopped|stops) (working|syncing|loading|playing)',
      '(keeps|keep) (crashing|freezing|failing|logging)'
    ]
  },
  {
    tag: 'situation.delay',
    patterns: [
      '(late|delayed|overdue)',
      'where (is|are) (my|our|the|it|they)',
      '(still|yet|has|have) not (arrived|received|been delivered|come|had|moved|shipped|turned up|here)',
      '(still)? (waiting|waited) (for|since|on)',
      '(was|were) (due|supposed to (arrive|be|come))',
      'how (much)? longer',
      'never (arrived|came|received)'
    ]
  },
  {
    tag: 'situation.feature-decline',
    patterns: [
      '(please|can you|could you|will you|any plans to|would love|wish you would) (please)? (add|support|bring back|implement|build|introduce)',
      '(feature request|suggestion|would be (great|nice|good|cool|helpful) (if|to))',
      'any plans (to|for)'
    ]
  },
  {
    tag: 'situation.angry',
    patterns: [
      '(ridiculous|disgusting|disgraceful|furious|appalling|appalled|shambles|joke|useless|worst|unacceptable|outrageous|pathetic|fed up|sick of|had enough)',
      '(third|fourth|fifth|tenth|third|3rd|4th|5th) time',
      'never again'
    ]
  },
  {
    tag: 'situation.how-to',
    patterns: [
      'how (do|can|could|would|should|to) (i|we|you)?',
      'where (do|can) (i|we)',
      'is (there|it possible) (a way|any way|to)',
      '(can|could|may) (i|we)',
      'what (is|are) the (best way|steps|process)'
    ]
  }
]
