import type { PhraseSet } from '../grammar/automaton.js'

// What only somebody who could grant it can refuse, whoever is the subject.
const deny =
  'offer|provide|support|sell|ship|deliver|accept|allow|permit|do (that|this|refunds|exchanges|returns|it|so)|give|make|issue|process|refund|replace|exchange|honor|extend|waive|change|cancel|transfer|grant|approve|take|reimburse|compensate|credit|match|hold|reverse|alter|amend|override|bypass|reopen|release|arrange|book|accommodate|add|remove|help|assist|share|disclose|discuss|comment|guarantee|fulfil|fulfill|go (back|against|beyond|any|ahead|lower|higher|further)|send|move|swap|adjust|stock|cover|return|pay|service|repair|unlock|lift|backdate|combine|apply|reinstate|facilitate|entertain|proceed|speed|expedite|let|upgrade|restore|recover|merge|raise|set|price|reissue|redeliver|reschedule|reroute|rebook|allocate|reassign|split|reserve|schedule|deal|handle|advise|promise|confirm|stop|prevent|look into|meet|carry|redirect|access|edit|activate|enable|delete|switch|substitute|install|top|act|intervene|quote|agree to|cater|budge|lend|hire|rent|loan|negotiate|bend|relax|stretch|restock|renew|prescribe|print|reprint|insure|underwrite|lower|reduce|shorten|postpone|defer|bring (it|this|that|your|the|in|back|forward)|consider|be persuaded|come down|squeeze|fit (you|it|this|that|with|in|into|our)|spare|store|fetch|collect|pick up|drop off|host|serve|seat|admit|let in|train|teach|translate|customize|personalize|engrave|gift-wrap|wrap|cut|sew|bake|build|paint|weld|mend'
const participle =
  'made|offered|given|extended|changed|exchanged|used|accepted|combined|altered|applied|moved|swapped|opened|undone|granted|accommodated|modified|shared|merged|redeemed|backdated|redirected|substituted|lifted|provided|supplied|split|considered|taken|entertained|permitted|allowed|issued|payable|due|renewed|restocked|lent|reprinted|resold|reimbursed|compensated|postponed|deferred|tolerated|admitted|available|possible|coming|happening|catered|let (on|in|into|off|onto|aboard)'
const lack =
  'way|kit|money back|cash back|ground~|basis|justification|case|slack|wriggle room|wiggle room|ability|workaround|fix|cure|remedy|solution|other option~|other way|flexibility|opening~|tickets|rooms|copies|possibility|plan~|intention|option~|choice|authority|power|means|room|space|capacity|slots|seats|places|tables|appointments|availability|spare _|vacancies|stock|budget|appetite|scope|leeway|mandate|provision|facility|exceptions|refunds'
const value =
  'money|compensation|credit|change~|cancellation~|transfer~|delivery|deliveries|entries|entry|applications|bookings|walk-ins|visitors|pets|dogs|animals|children|guests|deals|favors|extension~|discount~|replacement~|payment~|reimbursement|payout|refund~|exchange~|return~|swap~|reduction~|upgrade~|alternative date~|waiver~'

const guest =
  'pets|dogs|cats|animals|children|kids|babies|guests|visitors|friends|bikes|bicycles|prams|buggies|pushchairs|drones|bags|suitcases|cameras|non-members|minors|passengers|customers|vehicles|cars|vans|trailers|motorhomes|groups|walk-ins|players|parents|residents'

// Not to know or perceive something refuses nothing.
const knowing =
  'control|foresee|reproduce|replicate|recreate|see|find|locate|tell|imagine|hear|trace|recall|remember|spot|think|understand|read (the|your|it|this|that)|view|make out|identify|recognize|seem|express|pinpoint|speculate|track|verify|detect|know|look (like|right)|pull up|get through|ignore|reach|expect|determine|confirm whether|guess|predict|open the (attachment|file|link|image|photo|video)'

/** Saying no to what the customer asked for. */
export const refusalPhrases: readonly PhraseSet[] = [
  {
    tag: 'refusal',
    patterns: [
      '<side> (can|will|shall) not _',
      '(will|would|can) not work (i am afraid|(i am)? sorry|unfortunately|sadly|regrettably)',
      '(unfortunately|afraid|sadly|regrettably|sorry) (that)? (he|she|they|the (answer|reply)|our _|my _) (said|says|told me|was|is) no',
      '<side> (can|will|do|could|does)? no longer _',
      '<side> (will|would) (never|not ever) _',
      '<side> (do|does) not _',
      '(our|my) _{0,2} (<agent>|<trade>) (can|will|shall|do|does|would) not _',
      `(he|she|they) (can|will|would|do|does) not (ever)? (${deny})`,
      '(will|would|can|do|does) not (qualify|count (as|towards|for))',
      '(find|see|saw|found|finds|sees) (no|not any|little) (ground~|basis|scope|room|case|way|possibility|option~|justification|leeway|chance|cause|merit|path) (for|to|in|of|around)',
      '(<our>|<side>) (do@)? (lack|lacks|are out of|have run out of|has run out of|ran out of|are short of|am out of) _',
      'more than <our> (can|could|are able|am able) _',
      '(outside|beyond|exceed@) (of)? (our|my|the) (means|power~|reach|capabilities|capability|abilities|ability|capacity|resources|budget|expertise|mandate|limits|equipment)',
      '(<our> (do)? (really|only)? (wish|wished)) (that)? <our> (could|were able|had|was able)',
      'would if (i|we) could',
      '(would (really)? (love|like|want)|wanted) to (help|say yes|do (it|that|this|so)|make (it|this|that) (happen|possible)|give (it|you|this)|oblige) but',
      '(neither|nor) (can|could|do|will|would|are|am|is|does) (<side>|it|they|he|she|there)',
      'neither (of|the|our|my) _{1,8} (come@|include@|offer@|allow@|have|has|can|is|are|support@|cover@|qualify|qualifies|work@|do|does|will)',
      '(your|the|this|that|those|these) _{1,3} (can|may|shall) not (come|go|fit|stay|travel|count|enter|join|board) _',
      'nothing (more|else|further) (can|could|may) be _',
      'fall@ short of (what|the|our)',
      '(under no circumstances|on no account|in no case|at no time|by no means) (can|could|will|do|may|are|is|am) _',
      'you (can|could|may|shall|will) (not|no longer|never) (be able to)? (return|exchange|cancel|change|swap|transfer|claim|redeem|combine|bring|buy|use (it|this|that|them|the|two|your)|have (a|an|any|your|the|it|both|two|more|another)|keep|take|get (a|an|your|the|it|this|that|one|them|money|another|more)|find (it|this|that|one|them) _{0,2} (again|any more|anymore|with us|here|anywhere)|pay (with|by|in)|join|enter|apply|attend|park|stay|move|rebook|upgrade|downgrade|convert|switch|extend|renew|share|resell|sublet|add|remove|edit|pick|choose)',
      'you are too _ (to|for) _',
      '(is|are|remain@|stay@) (simply|just|far|much|way|now)? too (late|old|heavy|big|small|large|wide|long|far|young|short|worn|damaged|tight|many|narrow|fragile) (to|for) _',
      '(stay@|remain@|is|are) ((closed|shut|locked|barred|blocked) to|(off-limits|off limits|unavailable) (to|for)) _',
      '<side> (stand|stands|keep|keeps|stick|sticks|hold|holds|stay|stays|maintain|maintains|uphold|upholds) (by|to|with|firm (on|in)|at)? (our|my|the|that|this|its|their) _{0,2} (decision|position|answer|ruling|view|assessment|charge|price|refusal|verdict|no)',
      '<side> (am|are|is) (not|never|no longer) (<ing>|about to|prepared|willing|set up|equipped|able|allowed|permitted|authorized|comfortable|insured|licensed|in a position to|open to|happy to|keen to|minded to) _',
      '<our> would (not be|not feel) (able|comfortable|happy|willing|right|fair|prepared|in a position)',
      '<side> (would rather|prefer@ to|prefer@|choose@ to) not',
      '<side>? (have|has|had|need|needs|needed|going|forced|obliged|must) (to)? (say no|decline|refuse|reject|turn (it|this|that|you|your _{1,3})? down|pass on (it|this|that|<ing> (your|the|this|that|it|them|these|any|a)))',
      '(<side>|and|therefore|so) (am|are|is) (respectfully|regretfully|therefore|hereby)? (turning (it|this|that|you|them) down|turning down (your|this|that) _|(turning down|declining|refusing|rejecting|dismissing|denying) (the|any|all) _{0,2} (claim~|request~|application~|appeal~|refund~|complaint~|offer~|proposal~|bid~)|(declining|refusing|rejecting|dismissing|denying) (it|this|that|these|your|to) _)',
      '<side> (have|has|had)? (declined|refused|vetoed|overruled|dismissed|denied|turned down|said no|ruled (this|that|it) out|decided against|knocked (it|this|that) back)',
      '<side> (respectfully|regretfully)? (decline@|refuse@|deny|denies|reject|rejects|say no|says no|(rule|rules) out|ruled out (a|an|any|your))',
      '<side> (chose|have chosen|has chosen|decided|have decided|has decided|agreed|opted|elected) (not to|to (decline|refuse|reject|say no|turn))',
      '<side> (have|has)? (stopped|ceased|quit|discontinued|withdrawn|withdrew|retired|dropped|scrapped|phased out|given up) (offering|making|selling|stocking|doing|taking|accepting|supporting|giving|running|shipping|delivering|issuing|producing|printing|servicing|building|the|our|that|this|it)',
      '(has|have|had|was|were|is|are|been) (discontinued|phased out|scrapped|axed)',
      '<side> (take|takes|accept|accepts|offer|offers|allow|allows|make|makes|give|gives|grant|grants|issue|issues|permit|permits|do) no _',
      `(have|has|there (is|are)) (no|not (got)? (the|any|a|an)?) (${lack}) (to|for|of|in|on|at|left|available|until|this|before)?`,
      `(do|does) not have (the|a|an|any)? (${lack})`,
      `(the|our|this|that|your|it|which|a|such) _{0,3} (does|do) not (currently|yet|presently)? (include|give out|extend to|qualify|come with|work with|entitle|run to|provide|(get|be) (<done>|${participle}))`,
      `_ (do|does) not get (<done>|${participle})`,
      '(is|are) not (currently|yet)? (open|offered|sold|stocked|supported|included|covered|permitted|on offer|on sale|something|anything|on the (cards|table|roadmap|agenda|menu|horizon|plan)) (to|for|in|by|on|with|under|within|that|we|i|here|us|(the|our|my) _|you)?',
      `<our>? (can|could|will|do|does|would|may) not (yet|presently|at this time|at the moment|in this case)? (${deny})`,
      '(can|will) not (happen|go ahead|proceed|work out|be (<done>|_{1,2}))',
      `(will|may|could|do|does|would) not (now|currently|yet)? be (able|_{0,2} (<done>|${participle}))`,
      `(is|are) not (now|currently)? (${participle}|honored|refunded|replaced|restored|returned|waived|reinstated|approved|reissued|paid)`,
      '(can|could|will) no longer be _',
      '(is|are|am) no longer (offered|supported|sold|made|produced|stocked|provided|given|issued|accepted|covered|allowed|permitted|run|printed|manufactured|honored|maintained|serviced|published|held|an option|valid|on (sale|offer|the menu|our list)|in (stock|production|print|use|effect|force|our range|the range)|part of|open|for sale|with us)',
      '(does|do) no longer (apply|exist|include|run|come with)',
      'no longer (applies|exists|includes|runs|comes with)',
      '(is|are|it|be) not (any)? (more|longer|anymore) (possible|available|offered|sold|made|doable|<past>)',
      '(it|that|this)? is no possible',
      '(is|are|be) not (willing|inclined|disposed|minded|at liberty|welcome|admitted|returnable|replaceable|reversible|extendable|extendible|bookable|upgradable|cancellable|changeable|for (sale|hire|rent|resale)|up for|ours to|mine to|part of (the|our|your|this)|included in|included with|within (the|our)|on our (menu|list))',
      '(is|are) (excluded|exempt|exempted|barred|banned|disallowed) (from|in|on|under|here)',
      '(be|is|are) (a)? (no from|non-starter|no-go|no can do)',
      '(nothing doing|not a chance|out of luck|that ship has sailed|computer says no|not happening|not (on|in) the (cards|pipeline|works))',
      '(have|need|going|had|must) (to)? (give (it|this|that|you) a miss|pass on (it|this|that|your))',
      'too late (to|for)',
      '(has|have) never (supported|offered|sold|accepted|stocked|shipped|allowed|made|done|given|run|taken|provided) _{1,8} (never will|will not)',
      '(must|will|shall|have to|going to|had to|need to) (leave|keep|let) (it|this|that|things|(the|your|our) _{1,3}) (as (it|they) (is|are)|stand|be|unchanged|there|at that|in place)',
      '<side> (will|would|shall) (pass on (<ing>|(the|your|this|that) _{0,1} (offer|chance|opportunity|proposal))|decline|refuse|reject|leave it (there|at that)|sit (it|this|that) (one)? out)',
      '(is|are) not a (thing|possibility|given|right)',
      '(vote|decision|ruling|verdict|answer|outcome) _{0,2} (went|goes|is|was|came down) against (you|your|<ing>|the|a|it|this)',
      '(none|nothing|no _{1,2}) (is|are) (currently|presently)? (planned|foreseen|in the (pipeline|works)|on the (roadmap|cards))',
      '(sadly|unfortunately|afraid|sorry|regrettably) (but|to say|that)? there (is|are) no _{1,3}',
      `(${guest}) ((under|over|below|above|with|without) _{1,2})? (may|must|can) not (stay|come|enter|join|travel|board|be|go|use|swim|attend|ride|sit|park|camp)`,
      `no (${value}) i am afraid`,
      `(${guest}) (must|have to)? (stay|remain) (out|outside|off)`,
      `(${guest}) (are|is) not (welcome|allowed|permitted|admitted|accepted)`,
      'no (other|further|alternative|additional|more|such)? (option~|alternative~|possibility|choice~|solution~|remedy|arrangement~) _{0,3} (is|are|remain@|left|available|exist@|here|open)',
      '(will|would|does|do|is|are|can) not (suffice|be (enough|sufficient|acceptable|valid)|sufficient|cut it)',
      '(is|are) not (due|owed|payable|warranted|justified|merited|forthcoming|part of the deal)',
      '(is|are) (strictly|solely|exclusively|currently)? (reserved|restricted|exclusive|confined) (for|to) _',
      '((have|need|going|had) to|must) (disappoint|let) (you|your _) (down)?',
      '(sorry|afraid) to disappoint you',
      '<side> (turn|turns|turned|knocked|threw|voted) (it|this|that|(your|the|my|our) _{1,3}) (down|back|out)',
      '(was|were|are|am|is) (not able|unable|not in a position) to (approve|accept|grant|agree|uphold|offer|authorize|honor|accommodate|extend|waive|refund|support|make|reimburse|award|allow)',
      '(panel|jury|tribunal|committee|commission|board|court|referee~|adjudicator|examiner~|assessor|judge~) (did|does|will|would|has|have|can) not (uphold|accept|allow|agree|support|approve|grant|change|find|reopen|upheld|accepted|agreed|approved)',
      '(charge|fee|fine|penalty|invoice|bill|amount|balance|sum|debt) (of _{1,2})? (remain@|stay@) (payable|due|enforceable|in force|as (it|they) (is|are))',
      'out of the question',
      'not in the (business|habit) of',
      '(answer|reply|decision|outcome) _{0,2} (is|remain@|stay@|was) (negative|unfavorable)',
      '(account|case|ticket|listing|thread) _{0,2} (stay@|remain@) (closed|blocked|suspended|locked|shut)',
      '(deposit|fare|fee~|money|payment~|amount|sum|premium|prepayment) _{0,3} ((stay@|remain@) (with us|ours)|(is|are) (forfeited|forfeit|kept|retained|withheld))',
      '(case|dispute|claim|complaint|appeal|bid|application) _{0,5} ((closed|decided|settled|ruled) in (the|his|her|their) _{1,2} favor|did not succeed)',
      '<side> (have|has) (got)? no _{1,2} left',
      '(the|our|this) _{1,2} (has|have) no _{1,2} for <ing>',
      '(recipe|formula|reason~|name~|source~|identity|ingredient~) _{0,4} (stay@|remain@|is) (a)? _{0,1} (secret|confidential)',
      '(has|have)? (voted|ruled|decided) against (a|an|the|your|it|this|that|any|<ing>)',
      '(is|are|remain@|come@) (at|on) your own (cost|expense|account)',
      'there is no <ing> (it|them|this|that|your|around|out)',
      'more than (our|the|my|a) _{1,2} (can|could|is able)',
      '(<side>|(class|course|tour|show|event|flight|trip|hotel|session|group|camp|ferry|ward) (_ _{1,3})?) (am|is|are) (already|all|now)? (full|sold out|fully booked|booked (up|out|solid)|oversubscribed)',
      '(position|decision|answer|stance|ruling) _{0,3} (has|have) not (changed|moved)',
      'a (firm|hard|definite|flat|clear|straight|polite|final) no',
      'there (will not be|is not going to be|are not going to be) (a|an|one|any)',
      '(no can do|no dice|no go|no-go)',
      '(not|never) going to (happen|_{0,2} (support|offer|add|make|build|bring|sell|stock|do|give|allow|accept|change|refund|replace))',
      'no chance of',
      '(no|not any|not the) (possibility|means|scope|budget|provision|facility|mechanism|capacity|way|leeway|flexibility|wiggle room|appetite) (to|of|for|left|on|here)',
      '(is|are|was|be|been) (off the (table|cards|menu)|off-limits|off limits|ruled out|out of scope|a non-starter|a no-go)',
      '(be|is|are|goes|go|falls|fall|lies) (beyond|outside) (of)? (what|anything) _',
      '(<our> (am|are|is)?)? (unable|not able) (to|too) _',
      '(it|this|that|which)? (is|are|will|would|was) not (currently|yet|something|at all|going to)? (be)? (possible|feasible|doable|viable|practical|an option|allowed|permitted|available (to you|for you|in your|on your|at your)|refundable|transferable|exchangeable|eligible|in scope|within our remit|negotiable|applicable|redeemable|reversible)',
      '(is|are) not (something|anything|one|part of what|the (kind|sort) of thing|a _{1,3}) (that|which)? <side> _',
      '(no|not a) (way|possibility|option|chance) (for (us|me)|of|to|that (we|i)|around)',
      '(not|no longer) (possible|an option|available|feasible)',
      '(is|are|am|be) (impossible|non-refundable|nonrefundable|non-transferable|ineligible|not eligible|not entitled|not covered|not refundable|not insured|out of warranty|outside (of)? (the|our)|beyond the|past (the|our))',
      '(does|do|did) not (qualify|(meet|satisfy|fulfill|match) (the|our|all|any)|fall (under|within)|apply (to|for))',
      '(nothing|not much|not anything|little|no more|not a thing) (more|else|further|that)? (that)? (i|we) (can|could|are able to) (do|offer)',
      '(nothing|none of (it|this|that|them)) (is|are|will be|can be|could be) (payable|due|owed|refunded|paid|done|changed|returned|refundable|offered)',
      `no (${value}) _{0,6} (is|are|can|will|may|shall|would) (be)? (given|made|due|payable|possible|offered|available|issued|paid|granted|owed|applied|forthcoming|sent|<done>)`,
      `no (${value}|exceptions) (on|for|after|available|without)`,
      'no _{1,3} (will|can|may|shall|could) (be)? (<past>|held|had)',
      '(nothing|none of _{1,3}) (can|may|could|shall|is to|are to) be _',
      'no _{1,3} (allowed|accepted|permitted|offered|granted|admitted|on site|any more|anymore)',
      '(nobody|no one|none of us|neither of us|no (colleague|member|agent|manager|shop|store|branch)) _{0,4} (can|could|may|is able|are able|is allowed) _',
      '(request|claim|appeal|application|refund|exception|complaint)? (have been|has been|had been|was|were|is|are|be|been) (declined|denied|rejected|refused|turned down|dismissed|vetoed|knocked back|unsuccessful)',
      '(would be|is|are|goes) against (the|our)',
      '(position|decision|charge~|fee~|fine~|price~|invoice|result|mark|grade|ban|deadline|ruling|penalty|it|this|that) (must|will|would|has to|have to)? (stands|stand|remains|remain|stays|stay) (as (it|they)|unchanged|in place|payable|due|where|the same|final|firm)?',
      '(fee~|charge~|fine~|price~|decision|rule|deadline|penalty|block|ban) (is|are|will be) (final|fixed|set in stone)',
      '(fee~|charge~|fine~|price~|decision|result|penalty) (will|would|can) not (change|move)',
      '(can|could|would|will) not make (an|any)? exception~',
      '(out of|not in) (my|our) (hands|control|power|gift)',
      '<our>? (would|will|may|might) not be (able|in a position)',
      '(have|has|was|were|is|are) not (been)? (upheld|approved|granted|successful|accepted|agreed|authorized|selected|shortlisted|awarded|chosen|admitted)',
      '(he|she|they|<decider>|<our-team>) (did|would) not (approve|agree|grant|allow|authorize|sign|give|want|budge)'
    ]
  },
  {
    // Without a subject: only where a clause begins.
    tag: 'bare-refusal',
    patterns: ['(can|could|will) not _', '(refused|declined|rejected|denied)']
  },
  {
    // "That is no reason to be rude" looks the same until the next word.
    tag: 'flat-no',
    patterns: [
      '(afraid|unfortunately|sadly|sorry|regrettably|regret) (but|to say)? (that|it|this|the answer)? (is)? (a)? (not|no|nope)',
      '(it|that|this|answer|reply|response|verdict|decision) _{0,6} (is|was|be|remain@|stay@|came back) (a|an)? (firm|hard|definite|flat|clear|straight|polite|simple|short|final|big|solid|resounding)? no'
    ]
  },
  {
    // "can't wait", "can't reproduce it": an inability that refuses nothing.
    tag: 'no-refusal',
    patterns: [
      `(can|could|will|do|does|would|may|unable|able) (not|to) (even|quite|seem to|be able to|to)? (${knowing})`,
      'can not wait',
      '(do|does|did|will) not (reflect|represent|mirror|match|meet|measure up to|live up to|come up to|do justice to|correspond to|speak for) (what|how|the (value~|standard~|quality|care|experience|service|_ (we|you))|(our|your|my) (own|high|usual|normal)? _)',
      'nothing (is|will be) (due|owed|payable) (from|by) you',
      'wish <our> (could|were able to) (be|have been|see|taste|join|come|turn back)',
      'there (is|are) no _{0,2} (update~|news|eta|record~|trace|sign|information|details|charge|charges|fee|fees|cost|costs|need|problem|issue|rush|harm|doubt|outage~|report~|error~|limit|obligation|trouble|question|hurry|difference|risk|payment|order|account|way (to|of) (know|tell|say))',
      'reserved (for|to) (you|your|us|me)',
      'not (due|payable) (yet|until|till|before|on|in)',
      '(you|they) (can|could|may|will) not (go wrong|miss (it|that|them)|beat|see|find (the|your|a)|log|open|hear|reach|get (in|into|through|past|on|out|to|online|the (app|page|site))|use (your|the) _{0,2} (now|today|at the moment|currently))',
      '(that|sorry|hear|see|understand|know|say|said|wrote|mention@) (that)? you (can|could|may|will) not _',
      '<side> (am|are|is) not (seeing|getting|showing|receiving|finding|hearing|understanding|ignoring|asking|trying|charging|billing|saying|suggesting|blaming|sharing|giving up|forgetting|hiding|using|storing|keeping (your|any)|letting|happening|having|being|following|joking|kidding|aware|stopping|taking (this|it) lightly)',
      'no (fee~|charge~|money|data|payment~|deposit|interest|cost~|penalty|file~|messages|photo~|harm|action|one|appointment|booking|problem~|thanks|need|worries|doubt|reply|further (action|step~)) _{0,3} (will|can|may|is|are|shall|could) (be)? (charged|taken|lost|deleted|shared|deducted|needed|required|due|billed|applied|done|left|blamed|touched|harmed|found)',
      '(nothing|none of _{1,3}) (has been|is|will be|was|can be|gets|have been) (charged|taken from (you|your)|lost|deleted|deducted|broken|needed|required|wrong|stored|shared|missing|missed|billed|left|damaged)',
      '(something|anything|how|what|the _{1,3}) (that)? <side> (take lightly|want|like|expect|would (want|like|expect|wish)|see|hear|intend|aim|stand for|tolerate|strive)',
      '(is|are) not (too|that|so|very|part of the problem)',
      'not (something|anything|a _|the _) (that|which)? (anybody|anyone|you|one|people|nobody|guests|customers|parents) (want@|expect@|like@|need@|enjoy@|deserve@|look@|should|would|hope@|wish@)',
      'fall@ short of ((our|the) (own|usual|high|normal|customary|very)? _{0,1} (standard~|expectation~|best|level|ideal~|aim~|goal~|promise~|mark)|what (we|i) (want|expect|aim|stand|promise|usually|normally|like|strive|set))',
      '(can|could|will|do|would) not (help but|thank|say (for|how|exactly|when|if|what|that|enough)|recommend|stress|speak for|be (happier|sure|sorrier|more|prouder|better|too|right)|emphasize|overstate|begin|apologize|blame|argue|fault|ask|complain|worry|hesitate|appear|fully|wish|go (wrong|anywhere|away)|only|just|take (this|it|that) lightly|take (long|more|up)|believe)',
      'not (able|unable) to (open the|get (hold|through))',
      '<side>? (will|do|does|would) (not|never) (be (charged|billed|affected|long|disappointed|needed|asked|required|beaten|using|happy until|in touch|back|shared|lost|deleted)|lose|need|have to|happen|cost|forget|let (you|this|it) (down|go|drop)|disappoint|stop|rest|leave|give up|keep (you|your|any)|regret|charge|bill|mind|judge|spam|bother|want|expire|rush|close|cancel|follow up|make (you|it|this)|hold (it|this|that) against|deserve|mean|require|work (weekends|on|at|today)|live up|get (many|a lot|this|these|that|it right)|always|use|run|lie|offend|matter|hurt)',
      '<our> (am|are|is) not (going to (charge|bill|ask|let|give up|forget)|taking (this|it) lightly|giving up|sure|aware|seeing|happy (about|with|that))',
      '(not|never) (allowed to|able to|be able to)? (share|sell|store|pass|give|use|read|send|contact|call|email|touch|delete|remove|change|disclose|release|publish|cancel|close|ship|do|start|take|book|move|open|look at|access|see) (on|out)? (your|you|any|it|this|that|the _) _{0,5} (data|details|card|number~|address|email|emails|file~|message~|again|until|before|unless|without|to third parties|to anyone|with anyone|to others|with others)',
      'not (undone|charged|billed)',
      'can not be (undone|reversed once|changed once|recovered once|too)',
      '(no|not a|not any) (problem|worries|issue|trouble|bother)',
      `do not (yet)? have (any|a|an|the|your|that|this|much|more|further|specific|enough|anything|visibility|sight|access) _{0,2} (update~|information|info|record~|eta|news|details|timeframe|timescale|date|email|number|payment~|copy|trace|history|account|log~|idea|doubt|more|to share|to hand|here|yet)`,
      'do not (have (any|specific|more|further)|show|like|wish|hate)',
      `(nobody|no one|none of us) _{0,4} (can|could) (${knowing})`,
      'no way (of|to) (know|knowing|tell|telling|verify|verifying|check)',
      'could not (give|provide|offer|help|assist|do) (you|_{0,4} (yesterday|earlier|before|last|sooner|at the time|on the (phone|day|call)))',
      '(why|if|when|whether|unless|because|until) <side> (can|could|are|am|do|does|did|will) (not|unable)',
      'not (available|possible|ready|shipped) (yet|until|before)',
      '(is|are) not _{1,2} yet',
      '(it|this|that)? (is)? (not|never) (possible|able) to (lose|delete|break|miss|go wrong|be charged)',
      '(it is|that is|this is|is) not (that|impossible)',
      'not available (any (more|longer)|(on|in) (the|your) (screen|menu|page|list))',
      '(no|not (a|any)) reason _{0,3} (can|could|would|should) not',
      '(will|would|can) not be (charged|billed|affected|long|disappointed|needed|asked|required|lost|deleted|interrupted|sorry|back until|able to (see|read|find|tell))'
    ]
  },
  {
    // "We've dropped the ball": a failure of ours, and no refusal.
    tag: 'lost-track',
    patterns: ['(dropped|drop|missed|lost) (the|our) (ball|mark|thread|plot|boat)']
  }
]
