import type { PhraseSet } from '../cues/grammar/automaton.js'

const surely = 'definitely|certainly|absolutely|surely|undoubtedly|assuredly|positively|categorically'
const doubtless = 'without (a|any)? (doubt|fail|question)|for (sure|certain|definite)|100 (percent|per cent)?'
const tail =
  'no question|no question about it|no doubt|no doubt about it|no matter what|guaranteed|come what may|no ifs (or|no|and) buts'

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
      `${doubtless}|${tail}`,
      '(that|it) is (guaranteed|certain|a promise|a given)',
      '(i|we) (guarantee|promise) (it|that|you)?',
      'you can (count|rely|bank|depend) on (it|that|this)',
      '(that|this|it) (much)? is for sure'
    ]
  },
  {
    tag: 'overconfident-timeline.bound',
    patterns: ['(is|are) (guaranteed|sure|certain|bound) to', 'guaranteed to']
  },
  {
    tag: 'overconfident-timeline.vow',
    patterns: [
      '(i|we) (can|do|will)? (guarantee|promise|assure|swear) (to)? (you)? (that)?',
      '(i|we) (am|are) (100 (percent|per cent)?)? (certain|positive) (that)?',
      '(i|we) (am|are) (100 (percent|per cent)?|absolutely|completely|totally) sure (that)?',
      '(i|we) (can|do)? (say|confirm|tell you) (with _{0,1} certainty|for sure|for certain) (that)?',
      '(i|we) (give|have given) you (my|our) (word|promise) (that)?',
      'you have (my|our) (word|promise) (that)?',
      '(please|you can)? (rest|be) assured (that)?',
      'you can (be|feel|rest) (sure|certain) (that)?',
      '(trust|believe) me',
      'mark my words'
    ]
  },
  {
    tag: 'overconfident-timeline.never-late',
    patterns: [
      '(no way|no chance|impossible) (that)? _{1,4} <will> (be (late|delayed|longer|postponed|held up)|miss|arrive late|take longer)',
      'can not (fail to|possibly (be (late|later|delayed)|miss|take longer))'
    ]
  },
  // The same certainty without "will".
  {
    tag: 'overconfident-timeline.now',
    patterns: [
      `(is|are) (${surely}|${doubtless}) <ing>`,
      `(${surely}|${doubtless}) (arrives|comes|lands|docks|ships|delivers|reaches|departs|leaves)`,
      '(count|rely|bank|depend) on (the|your|it|them|this|that|a|an) _{0,3} (being|arriving|coming|getting|having)'
    ]
  },
  // Times that stand for a schedule and that the grammar of times does not hold.
  {
    tag: 'overconfident-timeline.time',
    patterns: ['(on|in) time', 'christmas (eve|day)', '(on|at|before) (christmas|easter)', 'on schedule']
  },
  {
    tag: 'overconfident-timeline.own',
    patterns: ['<our> (<will>|am|are|is)', 'our own _{1,3} (<will>|is|are)']
  },
  {
    tag: 'overconfident-timeline.future',
    patterns: [
      '<will> _',
      'will',
      '(delivery|arrival|completion|resolution|installation) (by|on|before|within|today|tomorrow|this)',
      '(reaches|arrives|comes|opens|lands|leaves|starts|ends|gets|goes|ships|delivers)'
    ]
  }
]
