import type { PhraseSet } from '../cues/grammar/automaton.js'

const done = 'fixed|resolved|solved|sorted|sorted out|repaired|corrected|restored|cleared|mended|gone'
const well =
  'ok|okay|fine|good|good to go|all set|right|unlocked|active|activated|reactivated|updated|available'
const up =
  'back (up|online|on|in service|to normal)|up and running|running|working|operational|functional|accessible|visible'
const cures = 'fix|solve|resolve|sort|cure|clear|take care of|do|mend|correct|address'
const cured =
  'fixes|solves|resolves|sorts|works|worked|is working|does|did|has fixed|has solved|has resolved|has worked|has done'
const subject = 'it|that|this|which|everything|all|things|they'

/** A repair that nobody has seen work. */
export const unverifiedFixPhrases: readonly PhraseSet[] = [
  {
    tag: 'unverified-fix',
    patterns: [
      `(should|ought to) (now|hopefully|all|already|also)? (be)? (now|all|already)? (${done})`,
      `(should|ought to) (now|hopefully|all|already|again|also)? (be)? (now|all|already)? (${up}) (again|now)?`,
      `(should|ought to) (now|hopefully|already) (be)? (all)? (${well}|work|load|open|run|sync|show|play|print|send|let you)`,
      `(should|ought to) (be|work|load|open|run|sync|play|print) (all)? (${well})? (now|again|properly|correctly|normally|as (expected|normal|before))`,
      `(${subject}) (should|ought to|might|may|could|hopefully|should hopefully|will hopefully|would hopefully) (have)? (${cures}|${done}|done) (it|this|that|the (trick|problem|issue|error|job)|your (problem|issue|error)|things)`,
      '(should|ought to|might|may|will hopefully) do (the)? (trick|job)',
      `(might|may) have (${done}|done) (it|this|that|the)`,
      `(seem|seems|appears|appear|looks|look) (to be|to have been|like (it|this|that|everything)? (is|has been)|like its|as (if|though) (it|this|that)? (is|has been))? (now|all)? (${done})`,
      `(seem|seems|appears|appear|looks) (to be|like (it|this|that|everything)? is|as (if|though) it is) (now|all)? (${up}|${well}) (again|now)?`,
      `hopefully (${subject}|the _{1,2}|your _{1,2}) (is|will|should|have|has)? (now)? (be)? (${cured}|${done}|${up}|${cures}|work)`,
      `(i|we) (do)? hope (that)? (${subject}|the _{1,2}|your _{1,2}) (will|has|is)? (now)? (${cured}|${done}|fix|solve|resolve|sort) (it|the|this|that|your|now|again|out|things)?`,
      `(i|we) (think|believe|guess|reckon|suspect|assume) (that)? (${subject}|the _{1,2}|your _{1,2}) (is|has been|are|have been) (now|all)? (${done}|${up})`,
      `(i|we) (think|believe|guess|reckon) (that)? (i|we) have (${done})`,
      'should not (see|get|run into|encounter|be seeing|be getting) _{0,4} (any more|anymore|any longer|again|now)',
      'should not (have|experience) (any)? (more|further)? (problem~|issue~|trouble) (any more|anymore|now)',
      `with (a bit of|a little|any|some)? luck (${subject}|the _{1,2})? (is|will|should)? _{0,2} (${done}|${up}|${well}|work|works)`
    ]
  },
  // Luck is a claim about a fix only where something has been fixed.
  { tag: 'unverified-fix.luck', patterns: ['fingers crossed', 'touch wood', 'knock on wood'] },
  {
    tag: 'unverified-fix.changed',
    patterns: [
      '(i|we|<our-team>) (have)? (now|just)? (restarted|reset|rebooted|reinstalled|fixed|changed|replaced|updated|cleared|patched|reconnected|refreshed|corrected|adjusted|rebuilt|repaired|applied|switched)'
    ]
  },
  {
    tag: 'unverified-fix.tested',
    patterns: [
      '(i|we|<our-team>) (have)? (also|just|now|then|both|even)? (tested|checked|verified|ran|run|confirmed|tried|loaded|counted|scanned|signed|logged in|opened|printed|played|sent (a|two|some) test|placed (a|two) test|reproduced|watched|exported|imported|downloaded|uploaded)',
      '(tested|confirmed|verified|checked) (by|on|with|in|it|and)',
      '(test~|check~) (pass|passed|came back|went through)'
    ]
  },
  {
    // What the customer told us, what is still to come, and what something is meant to do.
    tag: 'unverified-fix.allowed',
    patterns: [
      '(glad|happy|pleased|relieved|delighted|(good|great) to (hear|see|know|read|learn)) _{0,8}',
      '(not|never) _{0,2} (seem|seems|appear|appears|look|looks)',
      '(should|ought to) be (working|running) (on|with|in|at|for)',
      '(does|do|did) not (seem|appear|look)',
      '(you|we|i|they) should have _'
    ]
  }
]
