import type { PhraseSet } from '../grammar/automaton.js'

const deny =
  'offer|provide|support|sell|ship|deliver|accept|allow|permit|do (that|this|refunds|exchanges|returns|it|so)|give|make|issue|process|refund|replace|exchange|honor|extend|waive|change|cancel|transfer|grant|approve|take|reimburse|compensate|credit|match|hold|reverse|alter|amend|override|bypass|reopen|release|arrange|book|accommodate|add|remove|help|assist|share|disclose|discuss|comment|guarantee|fulfil|fulfill|go (back|against|beyond|any)|send|move|swap|adjust|stock|cover|return|pay|service|repair|unlock|lift|backdate|combine|apply|reinstate|facilitate|entertain|proceed|speed|expedite|let|upgrade|restore|recover|merge|raise|set|price|reissue|redeliver|reschedule|reroute|rebook|allocate|reassign|split|reserve|schedule|deal|handle|advise|promise|confirm|stop|prevent|look into|meet|carry|redirect|access|edit|activate|enable|delete|switch|substitute|install|top|act|intervene|quote'

/** Saying no to what the customer asked for. */
export const refusalPhrases: readonly PhraseSet[] = [
  {
    tag: 'refusal',
    patterns: [
      `<our> (can|could|will|would|do|may|shall) not (be able to|currently|yet|really|presently|at this time|at the moment|actually|in this case|unfortunately|simply|legally)? (${deny})`,
      '<our> can not _',
      '<our> (can|will|do|could) no longer _',
      '<our> will not (be)? _',
      '<our> (am|are|is) not (going to|planning to|about to|taking|adding|offering|accepting|doing|making|selling|stocking|supporting|giving|extending|issuing|shipping|delivering|hiring|returning|bringing) _',
      '(the|our|this|that|your|it|which|a|such) _{0,3} (does|do) not (currently|yet|presently|actually|also)? (support|offer|allow|cover|include|permit|give out|extend to|qualify|ship|deliver|come with|work with|let|entitle|run to|take|accept|provide|stretch)',
      '(is|are) not (currently|yet)? (open|offered|sold|stocked|supported|included|covered|permitted|on offer|on sale|something|anything) (to|for|in|by|on|with|under|within|that|we|i|here)',
      '(the|our|this|your|a) _{1,3} (will not|is not|are not|would not) (be)? able to _',
      `(can|could|will|do|would) not (${deny})`,
      '_ (does|do) not (currently|yet|actually)? (support|offer|allow|cover|include|permit|ship|deliver|stretch)',
      '(policy|policies|rules|terms|system|procedure~) (do|does|will|would) not (allow|permit|let|cover|provide)',
      'too late (to|for)',
      'out of the question',
      '(that is|it is) a no (on|for|to|from)',
      'there (will not be|is not going to be|are not going to be) (a|an|one|any)',
      'no can do',
      '(not|never) going to happen',
      'no chance of',
      '(no|not any|not the) (possibility|means|scope|room|budget|provision|facility|mechanism|capacity|way) (to|of|for|left)',
      '(is|are|was) (off the table|ruled out)',
      '<our> (am|are|is)? (not able|unable) to _',
      '<our> (will|would|may) (not be able|be unable) to _',
      '<our> (am|are|is) not (in a position|prepared|willing|set up|equipped|currently able|allowed|permitted|authorized) to',
      '<our> no longer (offer|support|sell|stock|ship|accept|provide|do|have|make|carry|produce|deliver)',
      '<our> (do|does) not (currently|yet|presently|actually|at this time|at present|usually|normally|generally)? (offer|provide|support|sell|ship|deliver|accept|allow|permit|do|stock|carry|make|give|issue|refund|take|cover|price|match|service|extend|combine|hold|reserve|compensate|reimburse|produce|integrate)',
      '<our> (have|need|must|had) to (decline|refuse|say no|reject|turn down|turn (this|that|it|you) down)',
      '<our> (must|will) (decline|refuse|respectfully decline|regretfully decline)',
      '<our> (decline|refuse)',
      '(unable|not able) (to|too) (unlock|offer|provide|help|assist|do|process|issue|give|fetch|accommodate|refund|change|honor|make|cancel|approve|grant|accept|support|fulfil|fulfill|replace|extend|proceed)',
      '(can|could|will|may) not (now|currently|yet|be)? (<done>|be not|be _{0,2} (<done>|made|offered|given|extended|changed|cancelled|canceled|transferred|refunded|exchanged|used|done|accepted|combined|waived|reversed|altered|amended|honored|applied|moved|swapped|delivered|shipped|opened|reopened|undone|granted|approved|processed|accommodated|modified|shared|merged|upgraded|recovered|restored|retrieved|redeemed|returned|backdated|reinstated|rescheduled|redirected|substituted|unlocked|lifted|provided|supplied|split))',
      '(can|could) no longer be _',
      'can not be _',
      '<our> no longer _',
      '(it|this|that|which)? (is|are|will|would|was) not (currently|yet|something|really|at all|actually|going to)? (be)? (possible|feasible|doable|an option|allowed|permitted|available (to you|for you|in your|on your|at your)|refundable|transferable|exchangeable|covered|included|eligible|supported|offered|payable|in scope|within our remit|negotiable|applicable)',
      '(is|are) not (something|anything) (that)? <our> (can|are able to|offer|do|support|currently|would|will)',
      '(no|not a) (way|possibility|option|chance) (for (us|me)|of|to|that (we|i)|around)',
      '(not|no longer) (possible|an option|available)',
      '(is|are|am) (impossible|non-refundable|nonrefundable|non-transferable|ineligible)',
      '(is|are|be) (not eligible|not entitled|ineligible|not covered|not refundable|out of warranty|outside the|outside our|outside of the|outside of our|beyond the|past the|past our)',
      '(does|do|did) not (qualify|meet (the|our)|fall (under|within)|apply (to|for))',
      '(nothing|not much|not anything|little) (more|else|further|that)? (that)? (i|we) (can|could|are able to) (do|offer)',
      '(have|has|had) been (declined|denied|rejected|refused|turned down)',
      '(request|claim|appeal|application|refund|exception|complaint) (was|is|has been|have been) (declined|denied|rejected|unsuccessful|refused|not successful|not approved)',
      'would be against (the|our)',
      '(is|are|goes) against (the|our) _{0,2} (policy|policies|rules|terms|guidelines|procedure)',
      'it is a no',
      '(the)? answer is no',
      '(our)? (position|decision) (remains|is final|stands|will not change)',
      '(there is|there are) (no|not an|not any) (option|way|possibility|exceptions|refunds|means|facility|provision) (to|for|of|in)?',
      '(not|can not) make (an|any)? exception~',
      'no (refunds|refund|exchanges|exceptions|compensation) (are|is|can|will|on|for|after|available)',
      '(out of|not in) (my|our) (hands|control|power)',
      '(we|i) (would|will) not be (able|in a position)',
      'have no (way|option|plans|ability|authority|means) (to|of|for)',
      '(do|does) not have (the|a|an|any) (ability|option|authority|facility|power|means|way|plans) (to|of|for)'
    ]
  },
  {
    // "can't wait", "can't reproduce it": an inability that refuses nothing.
    tag: 'no-refusal',
    patterns: [
      '(can|could|will|do|would|may) not (even|quite|really|currently|seem to|be able to)? (wait|reproduce|replicate|see|find|locate|tell|imagine|thank|say (for|how|exactly|when|if|what|that|enough)|hear|recommend|help but|stress|speak for|be happier|agree|emphasize|overstate|begin|be sure|trace|recall|spot|think|understand|read|open the (attachment|file|link|image)|view|make out|identify|seem|apologize|express|pinpoint|speculate|track|believe|blame|argue|fault|detect|ask for|complain|worry|hesitate|know|appear|look (like|right)|verify|fully|wish|pull up|go wrong|get through|ignore|reach)',
      '<our> (am|are|is)? (not able|unable) to (reproduce|replicate|find|locate|see|identify|trace|reach|verify|view|open the|tell|determine|track|get (hold|through)|speculate|pinpoint|recreate|detect|confirm whether|pull)',
      '<our>? will not (be (charged|billed|affected|long|disappointed|needed|asked|required|beaten|using|happy until)|lose|need|have to|happen|take (long|more|up)|cost|forget|let (you|this|it) (down|go|drop)|hesitate|disappoint|stop|rest|leave|give up|know|keep you|only|just|regret|charge|bill|mind|wait|judge|share your|sell your|spam|contact you again|bother|want|be sure|ask|see|find|hear|expire|close (it|this|the) until|rush)',
      '<our> (am|are|is) not (going to (charge|bill|ask|let|give up|forget)|taking (this|it) lightly|giving up|sure|aware|seeing)',
      'can not (be (undone|reversed once|too|sure|happier|more|prouder|changed once|recovered once)|happen|only|go wrong)',
      '(can|could|will) not (wait|help but)',
      '(no|not a|not any) (problem|worries|issue|trouble|bother)',
      'do not (know|think|see|believe|want|have (any|a) (update~|information|record|eta|news|details|timeframe|timescale|specific)|have (specific|more|further)|like|worry|hesitate|understand|expect|mind|recognize|need|seem|take (this|it|that) lightly|show|have to|always|blame|hate|give up|wish|hold|charge|make (you|it)|stop|agree)',
      'no way (of|to) (know|knowing|tell|telling|verify|verifying|check)',
      'could not (give|provide|offer|help|assist|do) you',
      '(why|if|when|whether|unless|because) <our> (can|could|are|am) (not|unable)',
      'not (available|possible) (yet|until|before)',
      '(it|this|that)? (is)? (not|never) (possible|able) to (lose|delete|break|miss|go wrong|be charged)',
      '(it is|that is|this is) not that',
      'can not be (undone|found|reached|seen|heard|located|traced|explained|ruled|overstated|right|verified|confirmed|read|identified|happier|sure|too|more|sorrier|prouder|better|worse|blamed|the|a|happening|serious)',
      'not available any (more|longer)',
      'not available (on|in) (the|your) (screen|menu|page|list)'
    ]
  }
]
