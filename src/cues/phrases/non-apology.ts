import type { PhraseSet } from '../grammar/automaton.js'

const regret = '(sorry|apologize|apologies|apology|regret@)'
/** Regret, also such as nobody takes upon themselves. */
const pity = '(sorry|apologize|apologies|apology|regret@|shame|pity|regrettable|unfortunate)'
const reader =
  '(you|your (family|party|guests|child|team|wife|husband|daughter|son|colleagues|partner|mother|father)|customers|guests|residents|parents|passengers|members|some (of you|people|customers|guests|readers)?|anyone|anybody|people)'
/** What leads from the regret to what is regretted. */
const that = '(to (hear|see|read|learn|know|note|find|understand|be told))? (that|if|how)?'
const helpers =
  '(are|have|been|were|was|had|has|continue to|still|may|might|do|did|would|seem to|appear to|(chose|choose|decided|came|come|managed) to|somehow)'
/** What a reader may feel; what went wrong is not in it. */
const feeling =
  'happy|unhappy|upset|disappointed|dissatisfied|unsatisfied|satisfied|frustrated|angry|annoyed|offended|displeased|pleased|inconvenienced|confused|let down|disheartened|irritated|bothered|discouraged|put (out|off)|cross|aggrieved|insulted|underwhelmed|unimpressed|impressed|uncomfortable|comfortable|distressed|taken aback|delighted|content|convinced|feeling|unconvinced|saddened|dismayed|disillusioned|at odds|of (a different|another|this|that) _|hurt by _ (words|tone|remark~|message)'
const thing = '(it|this|that|things|everything|(your|our|the|this|my|that) _{1,4})'
const notion = '(impression|feeling|idea|view|opinion|picture|perception|sense|notion|conclusion|image)'
/** What happens in the reader's head. */
const mind = `(feel@|felt|believe@|think@|thought|perceive@|view@|regard@|consider@|interpret@|judge@|rate@|experience@ (it|this)|misunderstood|misread|misinterpreted|misconstrued|disagree@|object@|expected (more|better|something|a|to)|expecting _|(see|saw|seen|read|take|took|taken|view) (it|this|that|us|things|me|(our|the|my) _{1,2}) (as|like|differently|otherwise|so|that way|this way|amiss|badly|personally|to heart|in (this|that|such|another|a))|(see|saw) (it|this|us|things)|(am|are|were|was)? under the impression|hoping for|of the opinion|(hold|held|think|thought) _{0,3} (in (low|poor|such) (regard|esteem)|so little of)|not (a|much of a|the) _{0,1} fan (of)?|(got|get|have|had|gained|gain|form@|develop@|came to|reached|hold|held|come to|(came|come) away with|left with|given) (the|that|this|a|an|such) _{0,2} ${notion})`
/** What a reader brings along, and may be said to have been too high. */
const hopes =
  '((your|the) (own|high|personal)? (expectations|expectation|hopes|liking|taste|idea|image|vision)|the (picture|image|idea) in your (head|mind))'
/** "What you had hoped for": told by what went on in the reader's head. */
const hoped =
  '((what|as|how|than|the _ (that)?) (you|your _) (had|have|were|are|would)? (have)? (been)? (hoped|hoping|expected|expecting|expect|wished|imagined|imagine|looking|pictured|picturing|envisaged|envisioned|anticipated|dreamed|after|used to|had in mind|(want|wanted) to (hear|see|read)))'
const met =
  '(meet|met|match|matched|live up to|lived up to|measure up to|come up to|reach|satisfy|fulfil|fulfill|correspond to)'
const impression = `(caus@|offend@|(went|goes) too far|hurt|upset|confus@|inconvenienc@|(come|came|comes) across|seem@|sound@|appear@|gave|give|made|make|felt|feel@|found|find|disappoint@|annoy@|troubl@|put|was|were|been|took|taken|misled|mislead|displeas@|let|did not (like|enjoy)|affect@|bother@|disturb@|struck|(got|get) (the|that|a|an) _{0,2} ${notion}|(fell|fallen|fall) short|(any|some) (inconvenience|confusion|trouble|delay~|offence|offense|distress))`
const anything = '(anything|something|any|anyone|anybody|someone|somebody|this|there|it|that|we|i|you)'
const whoMay =
  'to (anyone|any|anybody|those|all|everyone|customers|guests|residents|parents|passengers|members|users|readers) _{0,4} (who|that) _{0,3} (felt|feel|may|might|found|thought|took|takes|misread|misunderstood|considers|considered|saw|perceived|(was|were|is|are) (offended|upset|hurt|bothered|disappointed|inconvenienced|put out|annoyed|confused))'
const trouble =
  '(inconvenience|upset|distress|trouble|confusion|offence|offense|disappointment|annoyance|worry|concern~|disruption|discomfort|nuisance|irritation|stress)'
const muddle = '(misunderstanding~|miscommunication|confusion|misinterpretation)'

/** Apologies whose fault is the reader's, or chance's, and courtesies that look like them. */
export const nonApologyPhrases: readonly PhraseSet[] = [
  {
    // The fault is the reader's, or chance's.
    tag: 'non-apology',
    patterns: [
      // What the reader feels or believes.
      `${pity} ${that} ${reader} ${helpers}{0,2} ${mind}`,
      `${pity} ${that} ${reader} (are|were|have been|had been|been|remain|left|feel|felt|got|was|were made to feel|have been made to feel|seem|have become|became|find yourself|found yourself) (so|left|feeling|to feel|not|less than|not entirely|not fully|not completely|very|this|that|somewhat|not at all|anything but|still|made to feel)? (${feeling})`,
      `${pity} ${that} (${reader}|(our|the|some|my) (guests|customers|family|party)) (did|do|could|have) not (enjoy@|like@|feel|find|appreciate@|care for|dig|fancy|warm to|understand|agree@|approve|share (our|this|that|the) _|get (what|the point))`,
      `${pity} ${that} you (are|were) (not able|unable) to (appreciate|understand|agree|approve|accept|share (our|this|that|the)|see (why|that|our))`,
      `${pity} ${that} you (took|take|have taken|took@) (offence|offense|it|this|that|umbrage|exception|_{1,6} (the wrong way|badly|personally|to heart|amiss|as))`,
      `${pity} ${that} you (came|come|went|walked|left) (away)? (feeling)? (disappointed|unhappy|upset|dissatisfied|frustrated|unimpressed|angry|empty-handed)`,
      `${pity} ${that} you (found|find|experienced) (our|this|the|it|us|your|that|my) _`,
      `${pity} (for|that|about) (how|your|you|the way) (you)? (perceived|may|might|perception|feelings|feel|felt|feeling|impression|unhappiness|displeasure|dissatisfaction|disappointment|discontent)`,
      `${pity} ${that} (this|that|it) (is|was) (how|the way) (you|it) (feel|felt|see|saw|experienced|perceived|took|found|view|viewed|think|came across)`,
      `${pity} ${that} your (own|high|personal)? (expectations|hopes|idea|view|opinion|impression) (of _{1,3})? (was|were|is|are|differ@|did|do|has|have|had)`,
      `${regret} (for|about) (the|your|a|an)? (perceived|alleged|apparent|supposed|possible|potential|seeming|eventual) _`,
      `${pity} ${that} (this|it|that|things|what _{1,4}|our _{1,4}|my _{1,4}|the _{1,4}) ((come|came|comes|has come|may have come) across|seemed|sounded|appeared|seems|read as|(was|were|has|is|have) (not)? (been)? (perceived|taken|received|interpreted|read|seen|understood|to your (liking|taste|satisfaction)))`,
      `${regret} ${whoMay}`,
      `${whoMay} _{0,10} ${regret}`,
      `${regret} _{1,7} you (perceived|interpreted|construed|misunderstood)`,
      `${regret} (that|if)? (your|the|this|it) _{0,3} (left|made) you (feeling|feel|with (a|an|that|the|such) _{0,2} ${notion})`,
      `${regret} (that)? you (have|had)? (had|have) to feel _`,
      `${pity} ${that} you (had|have|found|find|are having|experienced) (trouble|difficulty|difficulties|problems|it (hard|difficult)) (in|with|to)? (understand|understanding|following|follow|reading|read|grasping|grasp|seeing|see|accepting|accept)`,
      `${regret} (that)? your not (happy|satisfied|pleased|impressed)`,
      // What may or may not have been.
      `${regret} (it|that|in advance|beforehand|about that|for that|for this)? (if|should|in case|in the event|where)`,
      `${regret} (for|about) _{1,3} if any`,
      `${regret} (for|about)? (_{0,2} (for|about|to))? (any|whatever|whichever|all and any|any and all)`,
      `${regret} (_{1,5} (for|about)) (any|whatever)`,
      `${regret} (if|for) (there)? (was|were|has been|have been)? any`,
      `(should|if|in case|in the event that?) (${anything} ((i|we|our|my|in|of|about|on|at|with) _{1,3})?|(our|my|the) _{1,4}|what _{1,4}) (have|has|had|may have|might have|ever|in any way|somehow|was|is|were){0,2} ${impression} _{0,9} (${regret}|(excuse|forgive|pardon) (this|that|it|us|me))`,
      `(sorry|apologize|apologies|excuse) (for|about)? (the|this|that|your|our|a|some)? (little|slight)? ${muddle}`,
      `${regret} (that)? there (was|is|has been|(seems|appears|must) (to)? (have been|be)) (a|some|any|this)? _{0,1} ${muddle}`,
      `(to the (extent|degree)|insofar|inasmuch|in so far|as far as) (as|that)? (it|this|that|you|any|anything|there|we|our _{1,2}|the _{1,2}) _{1,8} ${regret}`,
      `${regret} (to the (extent|degree)|insofar|inasmuch|in so far) _`,
      '(accept|offer) our regrets for any',
      `(any|all) ${trouble} _{0,10} regretted`,
      '(please)? (excuse|forgive|pardon) ((us|ourselves|me|myself)? for)? any',
      '(excuse|forgive|pardon) (us|ourselves|me|myself) for? (possible|eventual|potential|perceived) _',
      `${regret} _{1,6} ((fell|fall@) short of|not (meet|match|live up to|measure up to)) your (own|personal|individual|high|subjective) _`,
      // The stay, the service, the room; "we did not meet your expectations" owns it.
      `${pity} ${that} ${thing} (did|do|does|has|have|had) not (quite|fully|entirely|always)? ${met} (all (of)?)? (${hopes}|${hoped})`,
      `${pity} ${that} ${thing} (fell@|fall@|fell|was|were|is|came|failed to|different|differ@) (short of|below|under|not to|not up to|beneath|meet|match|live up to|from) (all (of)?)? (${hopes}|${hoped})`,
      `${pity} ${that} ${thing} (was|were|is|are|has been|have been) (not|different|far|other|less|worse) (quite|really|from|than)? ${hoped}`,
      `${pity} (to (hear|learn|read|see|know|be told)) (of|about) your (own|continued|ongoing|great|deep|evident|obvious)? (disappointment|dissatisfaction|unhappiness|displeasure|discontent|discontentment)`,
      `${regret} _{1,7} by your own (reading|understanding|interpretation|expectations|impression|assumption~|misreading|view|idea~|hopes)`
    ]
  },
  {
    // "sorry if you've already tried this" is a courtesy.
    tag: 'courtesy-if',
    patterns: [
      '(sorry|apologize|apologies) if (it|this|that) (is|comes|was) (late|early|a bit late|out of hours|the middle of|your (day off|weekend|evening|holiday)|out of the blue)',
      '(sorry|apologize|apologies) if (this|it|(this|that|my|our) _{1,2}) ((arrives|reaches|comes|lands|gets (to|there)|(is|was) sent) (to)? (you)? (twice|late|again|double|more than once|after|at a bad|out of)|(is|was|went|ended up) (in|to|into) your)',
      '(sorry|apologize|apologies) if (i|we) (am|are) _{0,1} (slow|dense|dim|thick|daft|silly|stupid|nosy|blunt|pedantic|wrong|missing|late|early|off)',
      '(sorry|apologize|apologies) if (it|this|that|mine) (is|sounds|seems|looks) (like)? a _{0,1} (question|point|request)',
      '(sorry|apologize|apologies) if (you|this|that|it|i|we|my|the) (_)? (have|has|had|is|was|are|were|am|sound|sounds|seem|seems|did|do)? (already|obvious|basic|a repeat|a silly|a duplicate|too (much|long)|long|before|repeating|repeat@|mixed|confused|muddled|overlooked|forgotten|lost|misread|misunderstood|missed|tried|been asked|asked|answered|done|checked|seen|sent|a dumb|a lot|the wrong (thread|place|person|department|question))'
    ]
  }
]
