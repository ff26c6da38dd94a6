import type { PhraseSet } from '../cues/grammar/automaton.js'

const surely = 'definitely|certainly|absolutely|surely|undoubtedly|assuredly|positively|categorically'
const doubtless = 'without (a|any)? (doubt|fail|question)|for (sure|certain|definite)|100 (percent|per cent)?'
const tail =
  'no question|no question about it|no doubt|no doubt about it|no matter what|guaranteed|come what may'

/** Certainty about a time to come. Whose time it is, the rule finds out. */
export const overconfidentTimelinePhrases: readonly PhraseSet[] = [
  {
    tag: 'overconfident-timeline.will',
    patterns: [`<will> (most|very|quite)? (${surely}|${doubtless})`, `(${surely}|${doubtless}) <will>`]
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
      '(i|we) (can|do|will)? (guarantee|promise) (you)? (that)?',
      '(i|we) (am|are) (certain|positive) (that)?'
    ]
  },
  {
    tag: 'overconfident-timeline.never-late',
    patterns: [
      '(no way|no chance|impossible) (that)? _{1,4} <will> (be (late|delayed|longer|postponed|held up)|miss|arrive late|take longer)'
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
