import type { PhraseSet } from '../cues/grammar/automaton.js'

/** What sounds like an answer to a failure and mends nothing. */
export const missingRepairPhrases: readonly PhraseSet[] = [
  {
    // Too short for a statement, and all that is needed.
    tag: 'missing-repair.mended',
    patterns: [
      '(went|gone|paid|put|sent|came|comes|goes|is|are) back (on|to|in)',
      '(works|working|work|runs|running|up|back) (again|now|as of|since)',
      '(is|are) (now|all|both|since)? (fixed|sorted|back|live|up|solved|done|corrected|restored|resolved|yours|free|attached|enclosed|below|open|on (its|the|their) way)'
    ]
  },
  {
    // Promises to be better, which put nothing right for this customer.
    tag: 'missing-repair.vow',
    patterns: [
      '<will> (do|be|try|strive|work|aim) _{0,3} (better|harder|improve)',
      '<will> (strive|endeavor|aim|seek|continue) to _',
      '<will> (learn|improve|remember|bear)'
    ]
  },
  {
    tag: 'missing-repair.empty',
    patterns: [
      // How it came about: what our days are like.
      '(busy|busier|busiest|hectic|short-staffed|understaffed|overwhelmed|sickness|off sick|peak (time|season|period)|high season|(holiday|exam|storm|flu|wedding|festive|tax|christmas) season|rush hour|staff shortage~|shortage of|in high demand|more (calls|orders|requests|messages|visitors) than|teething)',
      '(difficult|hard|tough|rough|long|crazy|bad|challenging|trying|new|first) (day|week|weekend|month|time|times|season|year|period|shift|job)',
      '(have|has) (had|been having) (a|an|to|some|many|lots|quite|more|several)',
      '(have|has) (been|never|always) (with us|a|an|so|very|new|had|seen|happened|known|like)',
      '(who|they|he|she|everyone|people) (is|are|do not|does not|can not|try|tries|work|works|only|have|has) (know|yet|new|learning|hard|human|trying|doing (their|his|her)|two|three|started|joined) _',
      '(share|shared|discussed|talked|raised|spoken|brought up) _{0,5} (meeting~|team~|staff|colleagues|crew|managers|everyone|shift)',
      '(usually|normally|always|tend to|mostly|generally) (be|happen|go|goes|run|runs|work|works|get|gets)',
      '(is|are) (only|just|still)? (a|an|only|just|still) (small|young|tiny|little|old|family|one-man|two-person) _',
      '(temp~|trainee~|newcomer~|beginner~) _',
      'hurt@ to',
      '(helpful|good|useful|valuable|great|important) to (hear|know|learn) _',
      '(i|we) (do|always|all|really|certainly)? (take (great)? pride|pride ourselves|care|value@|strive@|aim@|endeavor@|try|want|wish|hope|know|understand|appreciate|believe|expect|hold ourselves|work hard|love|set|take (great|it|this|that|your|these|such|all|every)|hear|agree|get) _',
      '(is|are|was|were) (a|an|our|very|so|of|always|extremely|really|certainly|definitely)? (top|highest|utmost|great|key|main)? (important|importance|priority|unusual|rare|not (normal|usual|typical|like us|how|what|the (kind|sort|level|standard|service|experience|way|impression))|busy|wild|hectic|crazy|mad|swamped|short-staffed|understaffed|overwhelmed|snowed under|never (our|the) (intention|intent|aim))',
      '(matters|matter|means|mean) (a lot|so much|the world|everything|a great deal)? (to)? (us|me|everyone|everybody|all of us)',
      '(these|those|such|things like (this|these|that)|mistakes|accidents|errors|it|this|that|they|these things|such things|things) (can|do|may|sometimes|sadly|unfortunately|will|should)? (not)? (happen@|occur@|come|go wrong)',
      '(now and then|from time to time|every now and then|once in a while|at times|sometimes)',
      '(i|we) (have)? (read|seen|noted|logged|recorded|received|taken note of) (it|your|this|the|what|all|through|everything)',
      '(our|my|the) _{1,3} (is|are) (usually|always|normally|typically|never|known|trained|careful|proud|rarely|mostly)',
      'must (have)? (be|been|feel|felt) _',
      '(next time|in (the)? future|going forward|another time|for next time)',
      '(you|your patience|your understanding) (have been|are|is) (very|so|more than|extremely|most|truly|much|greatly)? (patient|kind|understanding|understandable|a valued|valued|appreciated|important)',
      '(your|the) (feedback|comments|words|message|letter|patience|understanding|support|loyalty|business|satisfaction|comfort|trust|custom) _',
      '(hope|ask|asking|beg|count@ on|rely on) (for|on)? your (understanding|patience|forgiveness|support)',
      '(will|would|can|try to|must) (do|be) better',
      '(learn|learned|improve|improving) (from)? _',
      'let you down',
      'not (the|what|how) _',
      'not (good enough|acceptable|ok|okay|right|nice|fun|ideal|great|cool|easy)',
      '(disappoint@|frustrate@|upset|annoy@|pain|shame|embarrassing|embarrassed|terrible|awful|horrible|bad|sad|unfortunate|unacceptable|regrettable)'
    ]
  }
]
