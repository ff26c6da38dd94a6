import type { PhraseSet } from '../cues/grammar/automaton.js'

/** What a customer does, in the past participle; where it is reproached, the customer is at fault. */
const done =
  'read|checked|known|contacted|called|told|asked|followed|realized|backed|saved|cancelled|canceled|ordered|updated|thought|kept|done|chosen|selected|picked|entered|used|written|reported|informed|mentioned|provided|given|sent|returned|looked|verified|confirmed|reviewed|booked|applied|measured|brought|submitted|set|stopped|complained|raised|bought|considered|understood|listened|signed|registered|planned|declared|double-checked|consulted|inspected|renewed|replaced|paid attention|tested|installed|insured|labelled|labeled|packed|stored|anticipated|researched|let (us|me) know|let the'
const undone =
  'deleted|clicked|missed|lost|forgotten|mistyped|typed|removed|changed|pressed|dropped|broken|spilled|spilt|damaged|overlooked|ignored|misplaced|misread|misheard|misunderstood|disabled|unsubscribed|unplugged|shared|switched|turned|blocked|opened|left|thrown|put|installed|uninstalled|cancelled|canceled|entered|selected|chosen|used|signed|given|accepted|touched|moved|washed|unchecked|ticked|unticked|skipped|overwritten|formatted|erased|activated|deactivated|downloaded|done|made a|made an|pasted|sent|written|bent|cracked|scratched|tampered|exceeded|misused|mishandled|misconfigured'
const told =
  'said|stated|advised|mentioned|explained|told|informed|noted|outlined|communicated|pointed|clarified|indicated|written|answered|replied|instructed|warned'
/** Harm that nobody does by intention. */
const harmed =
  'deleted|clicked|lost|mistyped|pressed|dropped|broken|broke|spilled|spilt|damaged|misplaced|misheard|disabled|unplugged|uninstalled|cancelled|canceled|unticked|overwritten|overwrote|formatted|erased|deactivated|bent|cracked|scratched|exceeded|misused|mishandled|misconfigured|confused|(entered|typed|gave|chose|picked|used|selected|ordered) (the|a|an|your)? _{0,1} (wrong|incorrect|invalid)'
/** Often enough to be a reproach. */
const again =
  'before|already|previously|repeatedly|more than once|on (several|many|numerous|multiple) occasions|(several|many|multiple|numerous|countless|a few|<num>) times|twice|time and (time)? again|over and over|at length'
const wrongly = 'wrong|incorrect|incorrectly|wrongly|false|invalid|mistaken'
const gave =
  'entered|typed|selected|chose|picked|clicked|pressed|gave|provided|used|ordered|booked|filled|wrote|put|submitted|supplied|bought|installed|connected|plugged|addressed|configured|registered|sent us|sent it to'
const careless =
  'careless|negligent|reckless|irresponsible|unreasonable|lazy|impatient|inattentive|sloppy|rude|dishonest|uncooperative|clumsy|foolish|silly|naive|stupid|forgetful|unfair|demanding|ungrateful|aggressive|abusive'
const withheld =
  'read|follow|bother|listen|pay attention|check|look|take care|cancel|notify|inform|tell (us|me)|contact (us|me)|let (us|me) know|provide|include|attach|supply|give (us|me)|specify|answer (us|me|our|my)|reply to (us|me|our|my)|respond to (us|me|our|my)|comply|complete|submit|back up|save'

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
      'your own (fault|mistake|error|doing|negligence|carelessness|problem|making|choice|decision|responsibility)',
      'your (negligence|carelessness|wrongdoing|lack of (attention|care|understanding))',
      '(is|was|be|are|were) (all|entirely|partly|partially|sadly)? your (fault|mistake|error|doing|problem|responsibility)',
      '(the|a|an|this|that|any)? (fault|mistake|error|problem|blame|issue|failure) (is|was|lies|lay|sits|rests|originated|occurred) (entirely|squarely|solely|purely|clearly)? (with you|(on|at|with) your (side|end|part))',
      '(error|mistake|fault|failure|negligence|oversight|carelessness) (on|at|from) (your|the (customer|user|client)) (part|side|end)',
      '(user|customer|human|operator|client|pilot|pebkac) error',
      'you are (entirely|solely|simply|clearly|obviously|just|the one)? (mistaken|wrong|at fault|to blame)',
      '(only)? have (only)? yourself to blame',
      `you (should|ought to) (really|probably|perhaps|at least|surely|simply)? have (first|also|at least|just|carefully|better)? (${done}|been more (careful|attentive)|paid (more|closer)? attention|taken (more)? (care|note|precautions)|made sure|given us)`,
      `(if|had) you (had|would|only|just|simply|actually)? (bothered to (read|check|look|follow|ask)|taken the time to|paid attention|been more careful|taken more care)`,
      `you must (surely|simply|clearly|have)? have (${undone})`,
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
      '(nobody|no one) (asked|told|forced|made) you (to)?',
      'you do not (seem|appear) to (have)? (read|understand|understood|listen|listened|follow|followed|checked|bothered|grasped)',
      'you (have not|had not|did not|do not|can not have) (seem to|appear to)? (have)? (properly|carefully|really|correctly)? (read|followed|follow|read through|understood|listened) _{0,4} (properly|carefully|correctly|at all|closely)',
      '(if you (had|would)|had you) (read|checked|followed|looked|listened|measured|tested|used|stored|packed) (at|to|through)? _{1,4} (properly|carefully|correctly|first|before|closely|thoroughly|at all)',
      'as (i|we) (have)? told you',
      'like (i|we) (have)? (said|told you)',
      'as you (already|well|should|ought to|very well|full well|no doubt) (already|well)? know',
      'as you (are|should be|must be) (already|well|fully|no doubt|surely) aware',
      'as you should be aware',
      `(i|we) (have|had)? already (told|explained to|advised|informed|asked|reminded|warned|answered|notified|instructed) you`,
      '(i|we) (have|had)? (already|repeatedly) (explained|said|made|covered|answered|gone over|been over|been through) (this|that|it|clear|these|your question) (to you|above|before|clear|twice|several times|many times|repeatedly|already|last time|in my|in our)',
      '(i|we) (have|had)? (told|asked|explained to|reminded|warned|informed) you (twice|three times|several times|many times|repeatedly|multiple times|numerous times|more than once|before|again and again|countless times)',
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
      `you (have|had)? (forgot|forgotten) to _`,
      `you did not (actually|properly|correctly|carefully|even)? (${withheld})`,
      'you never (told|mentioned|said|informed|provided|sent|replied|responded|gave|read|answered|contacted|called|checked|followed|cancelled|canceled|returned|reported|confirmed|submitted|let|notified)',
      `you (have|had)? (${gave}) (in)? (the|a|an|your|it|this|that|us)? _{0,2} (${wrongly})`,
      `you (have|had|seem to have|appear to have)? (misread|misunderstood|misinterpreted|misheard|mistyped|misspelled|misspelt|misused|mishandled|misplaced)`,
      'you (must have|have|had)? (been)? (using|doing|holding|entering|reading|wearing|charging|installing) (it|this|that|them|the _) (wrong|wrongly|incorrectly|improperly|the wrong way)',
      'you used (it|this|the _) (wrong|wrongly|incorrectly|improperly)',
      'you (made|have made) (a|an|the|this|that|several|some) _{0,1} (mistake~|error~)',
      'you (left|leave) (it|this|that) (far|much|a bit|a little)? too late',
      `you (were|have been) (told|asked|advised|informed|warned) _{0,3} (${again})`,
      'why you (did not|would not|have not|never|do not) (ask|asked|check|checked|read|call|called|tell|told|contact|contacted|say|said|wait|waited|follow|followed|use|used|try|tried|reply|replied|cancel|mention|bother|listen)',
      'you (arrived|came|paid|ordered|replied|applied|registered|responded|wrote|contacted us|cancelled|canceled|checked in|were|waited) (far|much|a bit)? too (late|long)',
      'you (have)? (overtightened|overloaded|overfilled|soaked|burnt|burned|tampered with|scratched|cracked|bent|forced) (it|the|your|this)',
      'your (own)? (mistake~|error~) (cost|caused|led|means|meant|is why)',
      'you missed (the|our|your) _{0,3} (deadline|cut-off|cutoff|window)',
      'you (should|need|ought) (to)? have (been|had) (more)? (careful|attentive)',
      'you should not have (clicked|opened|shared|deleted|used|removed|installed|signed|accepted|thrown|unplugged|changed|ordered|bought|ignored|touched|left|given|tried|cancelled|canceled|washed|forced|ticked|upgraded|agreed|let|put|parked)',
      'you could have (avoided|prevented|easily|simply|checked|asked|told|called|read|just)',
      `(if you (had|would|only|just|simply)|had you) (only|just|simply|actually)? (checked|followed|told|asked|contacted|informed|cancelled|canceled|ordered|backed|listened|waited|called|reported|mentioned|bothered|kept|looked)`,
      '(if you (had|only|actually)|had you) (only|just|simply|actually)? (read|let) _',
      `(would|could) (not)? (have (been)?)? (happened|been avoided|been prevented|avoided|prevented) (if|had) you`,
      'you were (told|informed|advised|notified|made aware|reminded|asked) (that|about|of|when|at|on|in|by|this|before|beforehand|twice|<num>)',
      `you (${undone}) _{1,3} yourself`,
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
