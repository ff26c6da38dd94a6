import type { PhraseSet } from '../cues/grammar/automaton.js'

const told =
  'said|stated|advised|mentioned|explained|told|informed|noted|outlined|communicated|pointed|clarified|indicated|written|answered|replied|instructed|warned'
/** Harm that nobody does by intention. */
const harmed =
  'deleted|clicked|lost|mistyped|pressed|dropped|broken|broke|spilled|spilt|damaged|misplaced|misheard|disabled|unplugged|uninstalled|cancelled|canceled|unticked|overwritten|overwrote|formatted|erased|deactivated|bent|cracked|scratched|exceeded|misused|mishandled|misconfigured|confused|(entered|typed|gave|chose|picked|used|selected|ordered) (the|a|an|your)? _{0,1} (wrong|incorrect|invalid)'
/** Often enough to be a reproach. */
const again =
  'before|already|previously|repeatedly|more than once|on (several|many|numerous|multiple) occasions|(on)? (several|many|multiple|numerous|countless|a few|enough|<num>) (times|occasions)|twice|again and again|every time|time and (time)? again|over and over|at length'
const wrongly = 'wrong|incorrect|incorrectly|wrongly|false|invalid|mistaken'
const careless =
  'careless|negligent|reckless|irresponsible|unreasonable|lazy|impatient|inattentive|sloppy|rude|dishonest|uncooperative|clumsy|foolish|silly|naive|stupid|forgetful|unfair|demanding|ungrateful|aggressive|abusive'

/** What a customer is expected to do, in all its forms. */
const duty =
  'kept|thought|known|given|sent|used|written|done|let (us|me) know|read@|check@|follow@|listen@|look@|notice@|heed@|observe@|respect@|verify|verified|confirm@|contact@|call@|ring@|phone@|tell@|told|inform@|notify|notified|warn@|mention@|report@|say@|ask@|answer@|reply|replied|respond@|provide@|send|include@|attach@|supply|supplied|enter@|fill@|complete@|submit@|return@|cancel@|renew@|pay@|back@ (it|them|everything)? up|save@|update@|test@|measure@|try|tried|think|plan@|prepare@|book@|order@|apply|applied|register@|sign@|bring@|keep|store@|pack@|label@|labelled|lock@|secure@|close@|turn@|switch@|plug@|charge@|install@|choose@|pick@|select@|wait@|come@|show@ up|turn@ up|pay@ attention|make@ sure|take@ (care|note|precautions|more|better|the)|bother@|clean@|descale@|maintain@|service@|insure@|declare@|realize@|consider@|remember@|compare@|raise@|set@|leave@ (enough|more|earlier|the)'
/** What only a bad customer is. */
const thing = 'thing|move|choice|decision|mistake|act|idea|error|use|handling|way'
const person = '(customers|people|users|guests|passengers|buyers|those|anyone|somebody|someone|everyone)'

/** What puts the fault on the reader. */
export const customerBlamePhrases: readonly PhraseSet[] = [
  {
    tag: 'customer-blame',
    patterns: [
      'you (have|had|yet again|keep|still|just)? (fail@|neglect@|omit@|refuse@|chose not|could not be bothered|can not be bothered|do not bother|did not bother|did not even|never bothered) to _',
      'you (have|had|keep|yet again)? (ignored|ignoring|ignore|disregarded|disregard|disregarding) _',
      `you (are|were|have been|had been) (being)? (rather|too|quite|a bit|so|just|more than)? (${careless})`,
      'you (are|were|have been) (doing|using|holding|reading|wearing|charging|looking at|thinking about) (it|this|that|them|the _) (all)? (wrong|wrongly|incorrectly|improperly|the wrong way|upside down)',
      'you (claim|claimed|allege|alleged) (that|to|not|you|it (was|is|did|has|never)|we|our|there|nobody|nothing|never)',
      'your (alleged|supposed|so-called)',
      'you (need|have|must|should) to? (understand|realize|accept|pay (more|closer)? attention|be more careful)',
      'you (can not|can hardly|could hardly) (just|simply|possibly|seriously)? expect (us|me|a|any|to)',
      '(fault|mistake|error|blame|responsibility|problem|oversight|slip) (is|was|were|lies with) (all|entirely|solely|clearly)? (yours|on you|you)',
      '(that is|this is|it is|that was|this was|that one is|this one is) (all|entirely)? (on you|down to you)',
      'brought (this|it|that) (on|upon) yourself',
      'you did (this|that|it) (to)? yourself',
      'self-inflicted',
      'your (own)? (failure|refusal|inability|unwillingness) to _',
      '(due to|because of|through|thanks to|owing to|result of|caused by|by|down to) your (own)? (error|failure|misuse|neglect|inaction|carelessness|negligence|mishandling|delay)',
      '(nobody|no one|who else) (but|except|other than) you',
      'you (are|were) the (last|only) (one|person)',
      'your own (fault|mistake|error|doing|negligence|carelessness|problem|making|choice|decision|responsibility)',
      'your (negligence|carelessness|wrongdoing|lack of (attention|care|understanding))',
      '(is|was|be|are|were) (all|entirely|partly|partially|sadly)? your (fault|mistake|error|doing|problem|responsibility)',
      '(the|a|an|this|that|any)? (fault|mistake|error|problem|blame|issue|failure) (is|was|lies|lay|sits|rests|originated|occurred) (entirely|squarely|solely|purely|clearly)? (with you|(on|at|with) your (side|end|part))',
      '(error|mistake|fault|failure|negligence|oversight|carelessness) (on|at|from) (your|the (customer|user|client)) (part|side|end)',
      '(user|customer|human|operator|client|pilot|pebkac) error',
      'you are (entirely|solely|simply|clearly|obviously|just|the one)? (mistaken|wrong|at fault|to blame)',
      `(if|had) you (had|would|only|just|simply|actually)? (bothered to (read|check|look|follow|ask)|taken the time to|paid attention|been more careful|taken more care)`,
      'you must (surely|simply|clearly|have)? have <past>',
      `you (clearly|obviously|evidently|plainly|simply|apparently) (have|had|did|do|are)? (not|never|misread|misunderstood|misunderstand|forgot|forgotten|ignored|missed|skipped|overlooked|deleted|failed)`,
      '(you|you have|you had) (willingly|wilfully|willfully|carelessly|recklessly|ignored|disregarded|overlooked) (our|the|my|all|every|repeated|several|clear)',
      `(like|as) (i|we|<staff>) (have|had)? (already|previously|repeatedly|clearly|told) (you)? (${told})? (you)?`,
      `(as|like) (already|previously|repeatedly) (been)? (${told})`,
      `(as|like) (i|we|my colleague~|our team|<staff>) (have|has|had)? (been)? (${told}) (you|it|this|that|to you)? (${again})`,
      `as (${told}) (to you)? (${again})`,
      `(i|we) (have|had) (now)? (${told}|asked|reminded) (you|it|this|that) (${again})`,
      `you (have|had)? (clearly|obviously|evidently|plainly|apparently) (have|had)? (${harmed})`,
      'your (careless|improper|rough|negligent|reckless|sloppy) _',
      '(mistake~|error~|fault|blunder) (was|were|is|been)? (made|caused)? by you',
      '(can not|can hardly) blame (us|me)',
      'time (that)? (i|we) (am|are|have|had) (had to)? (explain@|told|tell@|ask@|answer@|remind@|repeat@)',
      '(you only|all you) (had|needed) to _',
      `(${harmed}|done|set up|set|installed|filled (in|out)|configured|connected|assembled|wired|entered|typed|addressed|fitted|measured) (wrong|wrongly|incorrectly|improperly|badly) by (you|the (user|customer|client))`,
      '(wrong|incorrect|careless|improper|rough|inappropriate) (use|usage|handling|care|storage|input|installation|treatment) (by|on|at|from) (you|your|the (user|customer|client))',
      '(due to|because of|owing to|thanks to|through|result of|caused by|by|down to) (your|user|customer) (own)? (wrong|incorrect|careless|improper|late|poor|rough|inappropriate|repeated|not|forgetting|ignoring|refusing|failing) _',
      '(due to|because of|caused by|result of|down to|consistent with) (misuse|mishandling|neglect|improper (use|care|handling|storage)|incorrect (use|handling)|rough handling|user damage)',
      'it (is|was) you (who|that) _',
      '(nobody|no one) (asked|forced|made) you (to)?',
      'you do not (seem|appear) to (have)? (read|understand|understood|listen|listened|follow|followed|checked|bothered|grasped)',
      'you (have not|had not|did not|do not|can not have) (seem to|appear to)? (have)? (properly|carefully|really|correctly)? (read|followed|follow|read through|understood|listened) _{0,4} (properly|carefully|correctly|at all|closely)',
      '(if you (had|would)|had you) (read|checked|followed|looked|listened|measured|tested|used|stored|packed) (at|to|through)? _{1,4} (properly|carefully|correctly|first|before|closely|thoroughly|at all)',
      `you (should|ought to|needed to|were supposed to|had better) (not)? (have|of) (not)? (${duty}|${harmed}|been more|given us)`,
      `(if only you|if you had only|had you only|if you had just|had you just|had you bothered|if you had bothered) _{0,2}`,
      `(had you) _{0,1} (${duty})`,
      `you (did|do|could|can|would|will|have|had) not (even)? (be|been)? (bothered|bother|care|deign|take the (time|trouble)|taken the (time|trouble)|troubled) (to)? _{0,1}`,
      `(i|we|<staff>) (have|had|has)? (${told}) (to)? (you|this|that|it|so)? (to you)? (${again}|now (twice|<num>)|last (week|time|month|year)|in (my|our) (last|previous|first|earlier))`,
      `(as|like) (i|we) (${told}) (to)? (you)? (last|yesterday|on <weekday>|in my|already)`,
      'you are (guilty|the (problem|culprit|cause|reason))',
      'you are (responsible|liable|accountable|answerable) for (this|the|that|your own) _{0,2} (damage~|loss~|error~|mistake~|delay~|situation|problem~|breakage|failure|mess|outage|leak|break-in|theft|fault)',
      '(problem|issue|culprit|cause|reason|fault|weak link|mistake) (here)? is (simply|just|really)? (you|sitting|between)',
      '(it|that) was (up to|for|on) you to _',
      '(is|was) (entirely|solely|always)? your (own)? (responsibility|job|duty|task|obligation|business|lookout|look-out|affair)',
      '(onus|responsibility|burden|obligation) (is|was|lies|lay|falls|rests) (entirely|solely)? (on|with) (you|the (customer|user|buyer|guest|passenger))',
      '(not|hardly|scarcely|never) (our|my) (fault|problem|mistake|job|doing|responsibility|concern) (that|if|when|because|what|to) _{0,3} (you|your)',
      '(we|i) can (not|hardly) (be (blamed|responsible|held _{0,2})|help (it|that|you)?|do (anything|much)) _{0,1} (if|when|that|because|for) you (do|did|have|are|were|will|can|never|keep|not|refuse)',
      `(careless|irresponsible|foolish|silly|unwise|reckless|negligent|stupid|unreasonable|sloppy|thoughtless|rude|unfair) (${thing})? (for|of|on) (you|your (part|side))`,
      `(customers|people|users|guests|someone|somebody|those) (like|such as) (you|yourself|yourselves)`,
      `${person} who (do|did|will) not _{0,1} (read|follow|listen|check|pay|bother|understand|look|respect|keep)`,
      `${person} who (never|ignore|fail to|refuse to|forget to) _`,
      '(that|because|since|as|when|if) you can not (even)? (type|spell|read|count|follow|remember|keep|write|tell|handle|manage)',
      'can not (even)? follow (a|the|simple|basic|our|clear) _',
      `you (have|had|were|are|must have|have been|had been)? (been)? (fiddle@|tamper@|meddle@|tinker@|mess@|play@|fool@|poke@) (around|about)? (with|in|at)`,
      '(told|asked|warned|advised|instructed|reminded) (you)? (clearly|explicitly|expressly|several times)? not to',
      'despite (our|the|my|several|repeated|multiple|numerous|clear|being|having been|<num>) _{0,2} (warning~|reminder~|request~|instruction~|advice|told|asked|reminded|warned|notices|emails)',
      'before (you)? (complain@|blam(e|ing)|blaming|blame|accuse@|shout@|rant@|moan@|jump@ to|point@ (the|a) finger|go@ around|call@ (us|this|it|me))',
      '(i|we) (find it)? (doubt|hard to believe|difficult to believe|struggle to believe|highly doubt) (that)? you',
      '(everyone|everybody|all) else (managed|manages|understood|understands|can|could|reads|read|found|finds|got|has|seems|had no)',
      'no (other|one else) (customer|user|guest|one)? (has|had|have) (ever)? (had|complained|struggled|problems|trouble)',
      '(yourself to blame|blame yourself|your own worst enemy|serves you right|you asked for (it|this|that)|that is what you get|you are the author of)',
      'you (chose|decided|opted|preferred|elected|saw fit) (not to|to (ignore|skip|wait until|decline|refuse|leave it|throw|disregard|gamble|risk))',
      '(quick|simple|brief|careful|closer|proper|single) (look|glance|read|reading|check|search|call|email|question) _{0,8} would have (shown|told|saved|avoided|prevented|helped|spared|made|answered|cleared|revealed)',
      '(any|a) (child|fool|idiot|beginner|sensible _|reasonable _|careful _) (can|could|knows|would|should)',
      '(anyone|everybody|everyone) (who (read@|look@|check@)|knows|can (see|read|tell))',
      '(thanks to|because of) you (and your|it|we|the|our|i)',
      '(i|we) did (tell|warn|advise|ask|say|remind|explain|mention|inform) (you|this|so|it)',
      `it (is|was) (rather|very|quite|a bit|so)? (${careless}|unwise|thoughtless) (of you)? to _`,
      'why (on earth|in the world|the hell|in heaven) (did|would|have|had|do) you',
      'your (own)? _{1,3} (is|are|was|were) (entirely|solely|all)? (to blame|at fault|the culprit)',
      'the (customer|user|client|guest|passenger|buyer|tenant) (is|was|are) (entirely|solely)? (at fault|to blame|responsible for (this|the (damage|loss|error|mistake|fault)))',
      '<ing> _{0,4} would have (saved|spared|avoided|prevented|told|shown)',
      '(i|we) can not be expected to',
      '(can not|can hardly|could hardly|do not) (just|simply|possibly|seriously|really)? expect (me|us|a|any) to',
      'how (could|can|should|would|are|am) (i|we|the _|anyone|anybody) (supposed)? (to)? (know|guess|have known|smell)',
      'you (seem|appear) (to (be|have)|unable|incapable|not) _{0,3} (understanding|understand|reading|following|grasping|grasp|counting|spelling|remembering|listening)',
      '(that|this|it|which) happens (when|if) (people|customers|users|guests|someone) (do|does|did|never|forget|ignore|fail|skip)',
      '(error|mistake|fault|failure|problem|delay) (is|was|has been|had been)? (done|made|caused|committed|there|only)? (from|on|at|by) your (own)? (side|end|part)',
      'and (now|then) (you)? (complain|blame|accuse|wonder why|act surprised)',
      '(be|being) (blamed|responsible) for (your|you)',
      'can (not|hardly) (seriously|really|possibly)? blame',
      'your (own)? (misuse|mishandling|neglect|inattention|impatience|oversight|forgetfulness|ignorance|laziness|rough handling)',
      'if you (do|will|can) not (bother|listen|pay attention|read)',
      '(lost count of|how often|how many times|time and again) _{0,4} (told|explained|said|asked|repeated|warned|reminded) (you|this|it)?',
      'whose (fault|problem|mistake|responsibility) is (it|that|this)',
      'you (keep|kept) (on)? (forgetting|ignoring|losing|changing|missing|breaking|making|<ing> (the|a|your|this) (wrong|same|incorrect))',
      '(do not|stop|please do not) (blame|blaming|accuse|accusing) (us|me|our|my|the)',
      '(more (careful|attention|care|attentive|thorough|carefully|closely)|read|listen|think) _{0,4} next time',
      'next time (please|do|kindly|just|maybe|perhaps|try to|you (should|could|might|want to))? (read|check|look|listen|think|pay|be more)',
      'like (i|we) (have)? (said|told you)',
      'as you (already|well|should|ought to|very well|full well|no doubt) (already|well)? know',
      'as you (are|should be|must be) (already|well|fully|no doubt|surely) aware',
      'as you should be aware',
      `(i|we) (have|had)? already (told|explained to|advised|informed|asked|reminded|warned|answered|notified|instructed) you`,
      '(i|we) (have|had)? (already|repeatedly) (explained|said|made|covered|answered|gone over|been over|been through) (this|that|it|clear|these|your question) (to you|above|before|clear|twice|several times|many times|repeatedly|already|last time|in my|in our)',
      `(i|we) (have)? (${told}) (this|it|that|you|so|them|these) _{0,4} (several|many|multiple|numerous|countless|<num>|a few|enough|more) times`,
      '(i|we) keep (telling|asking|reminding|explaining|repeating|saying)',
      '(i|we) (will|must|have to|can only|shall) (repeat (myself|ourselves|what|it|this|that|again)|say (it|this|that) (again|once more|one more time|one last time))',
      'how many (more)? times (do|must|should|have|will) (i|we)',
      '(why|how come) did (not)? you (not)? (read|check|tell|call|contact|ask|mention|follow|say|wait|let|report|cancel|ignore|delete|click)',
      'why (have|had) you (not|never) _',
      'did you (even|bother|actually) (to)? (bother to)? (read|check|look|try|follow|open)',
      'did not you (read|check|see|notice|follow|get)',
      '(that is|this is) what happens (when|if) you',
      'what did you expect',
      'you (were|have been|had been) (clearly|duly|repeatedly|specifically|explicitly|expressly|fairly)? (warned|forewarned|instructed)',
      'you (were|have been|had been) (clearly|repeatedly|specifically|explicitly|expressly|duly) (told|advised|informed|asked|notified|reminded)',
      'you (are|were) not (listening|paying attention|following (the|my|our)|reading|cooperating|being (honest|truthful|reasonable|cooperative|clear))',
      'your (unreasonable|unrealistic|excessive|absurd|ridiculous|constant|endless)',
      '(next time|in future|in the future|going forward|from now on) (please|you should|try to|do|kindly|be sure to|remember to)? (be (more)? careful|pay (more|closer)? attention|read|think (before|twice)|take (more)? care|follow (the|our) (instructions|rules))',
      '(it is|that is|this is) (not our (fault|problem) (that|if|when)? you|your problem)',
      'we are not (responsible|to blame) for your',
      '(result of|because of|due to|down to|caused by|consequence of|came from|comes from) you (not|never|having|failing|forgetting|ignoring|refusing)',
      'you are the (one~|person) who',
      `as (${told}) (to you)? in (my|our|the|an) (last|previous|earlier|first|prior)`,
      '(i|we) told you (already|so|before|that already)',
      '(read|look|check|listen|watch) (it|this|that|the _|at it)? (more|a bit more|a little more) (carefully|closely|attentively|thoroughly)',
      '(i|we) can not (help|know|do) _{0,2} (if|when) you (do|did) not',
      'was your (own)? (decision|choice|idea)'
    ]
  },
  {
    // A reproach in most places; a plain fact where it is owned, guessed or asked.
    tag: 'customer-blame.mild',
    patterns: [
      `you (could|might) (easily|simply)? have (${duty}|avoided|prevented|just)`,
      '(if (only)? you (had|would)|had you) (only|just|simply|actually|even)? <past>',
      'you never (once|even|so much as)? <past>',
      'you insisted (on|that)',
      `you (have|had)? <past> _{0,4} (${wrongly}|late|upside down|backwards|inside out|unsigned|unlocked|unattended|too long|without <ing>)`,
      'you (have)? left _{0,4} (open|on|off|unlocked|unattended|running|outside|lying|exposed|uncovered|in the (rain|sun|car))',
      `you (have|had)? (forgot|forgotten) to _`,
      `you did not (actually|properly|correctly|carefully|even)? (${duty})`,
      `you (have|had|seem to have|appear to have)? (misread|misunderstood|misinterpreted|misheard|mistyped|misspelled|misspelt|misused|mishandled|misplaced)`,
      'you (must have|have|had)? (been)? (using|doing|holding|entering|reading|wearing|charging|installing) (it|this|that|them|the _) (wrong|wrongly|incorrectly|improperly|the wrong way)',
      'you used (it|this|the _) (wrong|wrongly|incorrectly|improperly)',
      'you (made|have made) (a|an|the|this|that|several|some) _{0,1} (mistake~|error~)',
      'you (left|leave) (it|this|that) (far|much|a bit|a little)? too late',
      `you (were|have been) (told|asked|advised|informed|warned) _{0,3} (${again})`,
      `why you (did not|would not|have not|never|do not) (${duty})`,
      'you (have)? (overtightened|overloaded|overfilled|soaked|burnt|burned|tampered with|scratched|cracked|bent|forced) (it|the|your|this)',
      'your (own)? (mistake~|error~) (cost|caused|led|means|meant|is why)',
      'you missed (the|our|your) _{0,3} (deadline|cut-off|cutoff|window)',
      'you (should|need|ought) (to)? have (been|had) (more)? (careful|attentive)',
      'you should not have (clicked|opened|shared|deleted|used|removed|installed|signed|accepted|thrown|unplugged|changed|ordered|bought|ignored|touched|left|given|tried|cancelled|canceled|washed|forced|ticked|upgraded|agreed|let|put|parked)',
      '(if you (had|only|actually)|had you) (only|just|simply|actually)? (read|let) _',
      `(would|could) (not)? (have (been)?)? (happened|been avoided|been prevented|avoided|prevented) (if|had) you`,
      'you were (told|informed|advised|notified|made aware|reminded|asked) (that|about|of|when|at|on|in|by|this|before|beforehand|twice|<num>)',
      'you <past> _{1,3} yourself',
      'you (skipped|overlooked|missed) (the|our|my|a|an|this|that|step|one|page|several|two) _',
      'you were (supposed|meant|expected) to (cancel|send|return|read|call|bring|check|confirm|contact|sign|submit|follow|report|keep|back|provide|tell|let|answer|reply|update)',
      'you have not (provided|sent (us|me|the|your)|given (us|me)|followed|read|answered|replied|responded|supplied|submitted|returned (the|our|my)|told (us|me)|bothered)',
      'you were (advised|asked|reminded|told) (not)? to (keep|read|check|back|bring|follow|cancel|use|return|save|arrive|update|avoid|refrain)',
      'you (are|were) (confused|not aware) _{0,3} (how|what|which)',
      'because you (deleted|removed|ignored|changed|cancelled|clicked|disabled|blocked|lost|broke|damaged|dropped|spilled|spilt|opened|exceeded|overloaded|skipped|turned off|switched off|waited|left|shared)',
      'you (broke|damaged|ruined|spilled|spilt|caused) (it|this|the|that)'
    ]
  },
  {
    // What only reminds: it can go, and nothing is lost.
    tag: 'customer-blame.reminder',
    patterns: [
      `(like|as) (i|we) (have|had)? (already|previously|repeatedly|clearly) (${told}) (to)? (you)? (before|already|previously|repeatedly|several times|many times|multiple times|numerous times|twice)?`,
      `(as|like) (already|previously|repeatedly) (been)? (${told}) (to you)?`,
      `(as|like) (i|we) (have)? (${told}) (you|it|this|that|to you)? (${again})`,
      `as (${told}) (to you)? (${again})`,
      'as (i|we) (have|had)? (already)? told you (before|already|several times|repeatedly|many times|twice)?',
      'like (i|we) (have)? (said|told you)',
      'as you (already|well|should|ought to|very well|full well|no doubt) (already|well)? know',
      'as you (are|should be|must be) (already|well|fully|no doubt|surely) aware'
    ]
  },
  {
    // What is missing, and can be said as such.
    tag: 'customer-blame.withheld',
    patterns: [
      'you (have|had)? (failed|neglected|forgot|forgotten|omitted) to (include|attach|provide|give|send|supply|enter|mention|add|submit|upload|specify|state|tell) (me|us)? (with)? (your|the|a|an|any)',
      'you did not (include|attach|provide|give|send|supply|enter|mention|add|submit|upload|specify|state|tell) (me|us)? (with)? (your|the|a|an|any)',
      'you never (included|attached|provided|gave|sent|supplied|entered|mentioned|added|submitted|uploaded|specified|told) (me|us)? (with)? (your|the|a|an|any)'
    ]
  },
  {
    tag: 'customer-blame.allowed',
    patterns: [
      'you did not do _',
      '(if you|had you|if you (had|would)) (already|ever|just|only|had)? (been|mentioned|said|asked|wrote|reported)',
      '(you|if you had|had you|you would|you had|you never|you have) (already|never|once|ever|just|only)? (must)? (have)? (found|noticed|received|hoped|thought|known|worried|enjoyed|experienced|encountered|described|felt|wanted|needed|liked|requested|wished|expected|intended|preferred|lived|loved|stayed)',
      'you (have|had)? (mentioned|said|asked|wrote|written|reported)',
      '(user|customer|human) error (message|code|log|report|rate|page)',
      'your error (message|code|log|report|screen)',
      '(not|never|no longer|neither|hardly) _{0,3} your (own)? (fault|mistake|error|doing|problem|responsibility)',
      'you (failed|refused) to receive',
      'you were (told|informed|advised|notified|made aware|reminded|asked|given|promised) _{0,10} (would|will|wrong|wrongly|incorrect|incorrectly|different|otherwise|twice|could|can|is not|was not|did not)',
      'you (should|need|have|must) to accept (the|our|a|an|all|cookies|invitation|request)',
      '(decision|choice|call|move|is) (is|was)? (entirely|all)? (on you|down to you) (to|whether|if)',
      'you missed (the|our|a|my) (call|delivery|train|flight|bus|driver|connection|concert|show|event|party)',
      'your supposed delivery',
      'your problem (is|was|has|with|will|should|can|may|might|and)',
      'you are (not|never) (mistaken|wrong|at fault|to blame)',
      'you refused to (accept|pay) (a|an|the) (damaged|broken|wrong)'
    ]
  }
]
