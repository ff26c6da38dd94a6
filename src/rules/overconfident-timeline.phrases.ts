import type { PhraseSet } from '../cues/grammar/automaton.js'

const surely =
  'definitely|certainly|absolutely|surely|undoubtedly|assuredly|positively|categorically|unquestionably|indubitably|unfailingly|inevitably|invariably|definitively|guaranteedly'
const doubtless =
  'without (a|any)? (shadow of a)? (doubt|fail|question)|for (sure|certain|definite)|(100|one hundred|hundred) (percent|per cent)?'
/** Certainty about a time to come. Whose time it is, the rule finds out. */
export const overconfidentTimelinePhrases: readonly PhraseSet[] = [
  {
    tag: 'overconfident-timeline.will',
    patterns: [
      `<will> (most|very|quite)? (${surely}|${doubtless})`,
      `(${surely}|${doubtless}) <will>`,
      `(is|are) (most|very|quite)? (${surely}|${doubtless}) (going|about) to`
    ]
  },
  {
    tag: 'overconfident-timeline.tail',
    patterns: [
      `${doubtless}|<certain>|beyond (any|all|a|the shadow of a)? (shadow of a)? (reasonable)? doubt|take it from me|(i|we) (swear|vow|promise|guarantee)|not a (day|minute|second|moment|hour) later|(please)? rest assured|period|full stop|(carved|set|written) in stone|without exception|no other (way|possibility|option|outcome)|(i|we) (am|are) (a|one)? (100|one hundred|hundred|thousand)? (percent|per cent)? (positive|certain|convinced|sure)`
    ]
  },
  {
    tag: 'overconfident-timeline.bound',
    patterns: [
      '(is|are) (guaranteed|certain|assured) (for|by|on|within|before)',
      '(is|are) (guaranteed|sure|certain|bound) to',
      'guaranteed to'
    ]
  },
  {
    tag: 'overconfident-timeline.vow',
    patterns: [
      '(i|we) (can|do|will)? (guarantee|promise|assure|swear) (to)? (you)? (that)?',
      '(i|we) (am|are) (100 (percent|per cent)?)? (certain|positive) (that)?',
      '(i|we) (am|are) (100 (percent|per cent)?|absolutely|completely|totally|quite|very|dead) (sure|convinced) (that)?',
      '(i|we) (am|are) convinced (that)?',
      '(it|that) is (very|quite|absolutely|completely|totally)? (sure|certain|definite|clear) (that)? (it|you|they|your|the|he|she|this)',
      'you can (safely)? bet (your)? _{0,2} (that|on)',
      '(you can)? (safely)? bet your (life|house|boots|bottom dollar|shirt) (that|on)?',
      'beyond (any|all|a|the shadow of a)? (reasonable)? doubt (that)?',
      'take it from me (that)?',
      '(i|we) (can|do)? (say|confirm|tell you) (with _{0,1} certainty|for sure|for certain) (that)?',
      '(i|we) (give|have given) you (my|our) (word|promise) (that)?',
      'you have (my|our) _{0,1} (word|promise|guarantee|assurance) (that)?',
      '(i|we) would (bet|stake|wager|put) (my|our|good|any)? _{1,3} (that|on)?',
      '(there is|have|has) (no|zero|not the slightest|absolutely no) (doubt|question) (that)?',
      '(it|that) is (certain|definite|a fact|a (dead cert|certainty|sure thing|safe bet|foregone conclusion|done deal)|beyond (all)? (doubt|question)|guaranteed|a given|clear as day) (that)?',
      '(i|we) know for (a fact|sure|certain) (that)?',
      '(please|you can)? (rest|be) assured (that)?',
      '(you can)? (be|feel|rest) (sure|certain) (that)?',
      '(trust|believe) me',
      'mark my words',
      '(i|we) (am|are) (fully|very|absolutely|totally|completely|entirely|supremely|extremely|utterly) confident (that)?',
      '(you can)? take (it|that|this) to the bank',
      '(you can)? (count|rely|bank|depend) on (it|that|this)',
      'without (a|any|the slightest|the shadow of a)? (doubt|question) (that)?',
      'no (doubt|question) (that)?'
    ]
  },
  {
    tag: 'overconfident-timeline.never-late',
    patterns: [
      'nothing (whatsoever|at all|on earth|in the world)? (can|will|could) (possibly|now)? (stop|prevent|delay|keep|hold|push|move|change|slow|postpone)',
      'impossible (for|that) _{1,5} (after|past|beyond)',
      '(no way|no chance|no danger|impossible|out of the question|unthinkable) (that|of|for)? _{1,5} (late|later|delayed|longer|postponed|held up|miss|misses|missing|slip|slips)',
      '<will> (not|never) (be)? (a|one|even)? (day|minute|second|hour)? (late|later|delayed|postponed|slip|miss)',
      'can not (possibly)? (take|be|last|go) (longer|later|past|beyond)',
      '(is|are) (a|an) (absolute|dead|complete)? (certainty|dead cert|sure thing|foregone conclusion|done deal)',
      '(under no circumstances|on no account|in no (way|case|event|circumstances)) (will|can|could|would) (the|their|your|his|her|its|this|that|they|it|he|she|any) _{0,8} (late|later|delayed|past|after|beyond|longer|miss|slip|postponed)',
      '(not any|not a|zero|not the slightest) (chance|way|danger|risk|possibility) _{1,6} (late|later|delayed|longer|postponed|held up|misses|slips|past|after)',
      'never (once)? (misses|slips|(runs|arrives|comes|is|are) late|fails)',
      'can not (fail to|possibly (be (late|later|delayed)|miss|take longer))',
      '(no way|no chance|impossible) _{0,4} (needs|takes|lasts|goes on) (longer|later|more|past)',
      '<will> not (arrive|come|take|be|last|open|land|leave) (a|one|even)? (single)? (day|minute|second|hour|moment) (late|later|longer|more|past)'
    ]
  },
  {
    // A date that nothing can move.
    tag: 'overconfident-timeline.firm',
    patterns: [
      '(date|day|time|slot|deadline|arrival|landing|schedule|delivery|hour|timing|eta|promise|plan|that|it) (of _{1,3})? (is|are) (carved|set|written|cast|etched) in (stone|concrete|granite)',
      '(date|day|time|slot|deadline|arrival|landing|schedule|delivery|hour|timing|eta|promise|plan) (of _{1,3})? (is|are) (rock solid|rock-solid|ironclad|iron-clad|cast-iron|locked in|unshakeable|immovable|nailed down)'
    ]
  },
  // The same certainty without "will".
  {
    tag: 'overconfident-timeline.now',
    patterns: [
      `(is|are) (${surely}|${doubtless}) <ing>`,
      `(${surely}|${doubtless}) (arrives|comes|lands|docks|ships|delivers|reaches|departs|leaves|brings|opens|clears|pays|posts|answers|sails|flies|runs|ends|closes|starts|gets|releases|approves|decides|books|fixes)`,
      '(count|rely|bank|depend) on (the|your|it|them|him|her|this|that|a|an) _{0,2} <ing>',
      `(${surely}|${doubtless}) (you|they|it|he|she|this|that|(the|your|his|her|their|that) _{1,3}) (get|gets|have|has|receive|receives|arrives|comes|lands|ships|delivers|leaves|brings|opens|clears|pays|posts|answers|runs|ends|closes|starts|releases|approves|decides|fixes|sends|repairs)`,
      `(${surely}|${doubtless}) _{1,4} <will>`
    ]
  },
  // Times that stand for a schedule and that the grammar of times does not hold.
  {
    tag: 'overconfident-timeline.time',
    patterns: [
      '(on|in) time',
      '(by|before|until|on) (sat|sun)',
      '(by|before) (<clock>|<num>)',
      '(leaves|leave|docks|dock|lands|land|departs|depart|arrives|arrive|sails|sail|comes|come|starts|start) at (<clock>|<num>)',
      '(that|the) (same|very) (evening|morning|afternoon|day|night|week)',
      'christmas (eve|day)',
      '(on|at|before) (christmas|easter)',
      'on schedule'
    ]
  },
  {
    tag: 'overconfident-timeline.own',
    patterns: [
      '<our> (<will>|am|are|is)',
      '(my|our) (own)? (answer|reply|response|callback|call|update|email|message|decision|word)',
      'our (own _{1,3}|shop|store|office|branch|desk|doors|studio|clinic|restaurant) (<will>|is|are|opens|closes|reopens)',
      '(i|we) (can)? (guarantee|promise) (you)? (a|an|our) _{0,2} (reply|answer|response|callback|call|update)'
    ]
  },
  {
    tag: 'overconfident-timeline.future',
    patterns: [
      '<will> _',
      'will',
      '(delivery|arrival|completion|resolution|installation) (by|on|before|within|today|tomorrow|this)',
      '(reaches|gives|issues|hands|returns|grants|repairs|installs|completes|arrives|comes|opens|lands|leaves|starts|ends|gets|goes|ships|delivers|runs|docks|closes|clears|pays|has it|brings|sails|flies|releases|posts|approves|decides|books|answers|fixes|sends|land|is over|is ready|is back|is there|is with you)',
      '(is|are) (coming|arriving|landing|going|leaving|getting|shipping|returning|reopening|docking|delivering|departing|bringing|starting|ending)'
    ]
  }
]
