import type { PhraseSet } from '../grammar/automaton.js'

/** The acts that open, carry and close a reply. */
export const socialPhrases: readonly PhraseSet[] = [
  {
    tag: 'thanks',
    patterns: [
      'thank you',
      'thanks',
      'many thanks',
      '(i|we) (really|do|truly)? appreciate (you|your|it|the|this|that)',
      'grateful (for|that|to)',
      'cheers for',
      'appreciated'
    ]
  },
  {
    tag: 'ownership',
    patterns: [
      '(i|we) (am|are) (fully|solely|entirely)? responsible',
      '(our|my) (mistake|fault|error|bad|oversight|slip|failure|doing|responsibility)',
      '(fault|blame|mistake|error|responsibility|slip|mess|blunder|muddle|failing|shortcoming) _{0,3} (is|was|lies|lay|rests|sits|falls|remains) (entirely|squarely|wholly|fully|all|solely)? (with|on|at) (us|me|our (side|end|door|part|feet)|my (side|end|door|part))',
      '(fault|blame|mistake|error|slip|mess|blunder|muddle|one|it|that|this|which) (is|was) (entirely|squarely|wholly|all|solely)? (ours|mine) (to (answer|own|fix|mend|carry|bear|put))?',
      'blame (us|me) (for|on|entirely)',
      '(is|was) (for|up to) (us|me) to (carry|answer|own|bear|put (it|this|that)? right|mend|make good)',
      '(goes|is|falls|comes|lands|sits) on (our|my) (account|tab|side|cap|head|shoulders|plate|watch)',
      '(our|my) _{1,2} (should|ought to) have',
      'in (my|our) (diary|books|calendar|list|system|notes) (for|on|at|under|as) the wrong',
      '(has|have|with|got) (my|our) name on it',
      '(i|we) (set|chose|picked|used|gave|sent|put|shipped|entered|took|read|wrote|typed|added|left|booked|keyed|packed|applied) _{1,10} (in place of|instead of|rather than)',
      '(it|this|that) (is|was) our _{1,3} (that|which|who) (<past>|let)',
      '(our|my) _{1,3} <past> (you|it|them|this|that|him|her|your _{1,2})? (to|in|on|for|at|as|with|by|into|from)? (the|a|an|some)? (wrong|incorrect|mistaken)',
      '(i|we) (made|make) (a|an|the|this) _{0,2} (mistake|error)',
      '(i|we) (got|get) (this|it|that) wrong',
      '(i|we) (have)? (misread|misunderstood|misheard|mixed|confused|muddled|mislabelled|mislabeled|misprinted|miscounted)',
      '(i|we) (read|wrote|put|typed|took|had) _{0,6} (as|instead|meant|but|when)',
      '(i|we) (should|ought to) have',
      '(i|we) should not have',
      '(i|we) (quoted|priced|invoiced|packed|shipped|calculated|counted|entered) (you|it|them|that)? without (the|a|your|tax|vat|postage)',
      '(i|we) (have)? (dropped|missed|messed|mixed|failed|overlooked|forgot|forgotten|let you down|fell short|fallen short|screwed|mishandled|charged you (twice|in error|incorrectly|too much)|overcharged|lost|broke|broken|billed|underestimated|misjudged|miscalculated|mistook|misplaced|mislaid|neglected|botched|bungled|blundered|slipped up|goofed)',
      '(i|we) (have)? <past> (you|it|them|this|that|him|her|your _{1,2})? (to|in|on|for|at|as|with|by|into|from)? (for)? (the|a|an|some)? (wrong|incorrect|mistaken)',
      '(one|this one|that one|it) is on (us|me)',
      '(no excuse|no excuses)',
      '(that|this) (is|was) (on|down to) (us|me)',
      '(i|we) (own|take) (this|that|full|complete) (responsibility|ownership)?',
      'take (full|complete|the)? (responsibility|blame|ownership)',
      '(did not|do not) (live|measure) up to',
      'not (good enough|up to standard|the (service|standard|experience) (we|you))'
    ]
  },
  {
    // What we or our things did not do as they should, told without a word of blame.
    tag: 'our-failure',
    patterns: [
      '(we|i|our _{1,3}|<our-team>|(someone|somebody) (on|in|from|at) our _{1,2}) (have|has|had)? (failed|broke|lost|dropped|missed|misread|misjudged|miscounted|mistook|mixed|swapped|skipped|forgot|overlooked|emptied|wiped|crashed|slipped|neglected|messed|fumbled|jumbled|muddled|jammed|ran out|shut|cut|tore|stopped)',
      '(we|i|our _{1,2}) (went on|kept|carried on|continued) <ing>',
      '(we|i|our _{1,2}) (did|had|have|has) not (<act>|<past>|_ (it|the|you|your|them|this|that))',
      '(we|i|our _{1,3}|(someone|somebody) (on|in|from|at) our _{1,2}) (read|sent|charged|took|billed|booked|printed|wrote|typed|put|shipped|packed|picked|counted|entered|filed) _{0,6} (twice|again|as|late|wrong|too|where|instead|under another|without)'
    ]
  },
  {
    tag: 'acknowledgement',
    patterns: [
      '(i|we) (can|do|fully|totally|completely|really|certainly|definitely)? (understand|appreciate|see|imagine|realize|recognize|get|know|hear) (how|that|why|what|your|this|you|where|the)',
      '(that|this|it) (must|sounds|sound|is|was|would|looks) (be|have been|like|so|very|really|understandably|certainly)? (frustrating|annoying|disappointing|stressful|awful|upsetting|worrying|painful|a pain|not right|not ok|not okay|unacceptable|not good|odd|strange|weird|horrible|terrible|inconvenient|alarming|unsettling)',
      '(thanks|thank you|sorry) for (the|your) (patience|waiting|wait)',
      '(thanks|thank you) for (letting (us|me) know|flagging|reporting|raising|telling|bringing|pointing|highlighting|sharing|the details|explaining|spotting|waiting|bearing|your patience|getting in touch about|writing about|asking|your question|the heads up|the screenshot~|the photo~|sending)',
      'you are (right|absolutely right|quite right|not alone)',
      '(i|we) (can)? (see|notice) (that)? (you|your|the|there|it)',
      '(i|we) (do)? know (that|how|what|it|this|_ _)',
      '(that|this|it|which|_ <ing> _{1,6}) (really|must)? (sting@|suck@|grate@|rankle@)',
      'oh no',
      'you (asked|wrote|mentioned|said|reported|told|described) (about|that|to|us|me)?'
    ]
  },
  {
    tag: 'greeting',
    patterns: ['(hi|hey|hello|dear|hiya|howdy|greetings)', 'good (morning|afternoon|evening|day)']
  },
  {
    tag: 'closing',
    patterns: [
      '(have|enjoy) (a|an|your|the rest) _{0,3} (day|evening|weekend|one|week|night|afternoon|trip|flight|journey|stay|holiday~)',
      '(let (us|me) know|shout|reach out|get in touch|reply|contact us|give us a shout|holler) _{0,4} (if|should) (you|there|anything)',
      '(is there|if there is|was there)? anything (else|more) _{0,4} (help|do|assist|know|need)',
      'hope (this|that|it) (helps|help|clarifies|answers)',
      'take care',
      '(best|kind|warm) regards',
      'all the best',
      'happy to help',
      'here (to help|if you need)'
    ]
  },
  {
    tag: 'wish',
    patterns: [
      '(i|we)? (do|really|all|sincerely)? hope (that)? (you|your|this|that|it|the|everything|all|they|he|she|to (see|welcome|serve|host|have|greet|hear from) (you|your)?)',
      '(i|we)? (wish|wishing) you',
      '(i|we) look forward',
      'looking forward',
      'fingers crossed',
      '(see|speak|talk|chat|hear|meet|welcome|seeing|hearing) (to|with|from)? you',
      'get well',
      'feel better'
    ]
  }
]
