import type { PhraseSet } from '../cues/grammar/automaton.js'

/** What only people do wrong: whoever does it is a culprit, known or not. */
const slips =
  '(sent|faxed|gave|posted|shipped|handed|emailed|told|passed) (us|you) (half|nothing|only|part of|too (little|late))|did (poor|bad|sloppy|shoddy|careless|half-hearted|terrible) (work|job)|over-promised|overpromised|over-sold|double-sold|double-charged|double-billed|double-scanned|short-shipped|short-changed|undersupplied|under-supplied|underdelivered|under-delivered|mis-sold|missold|mis-shipped|mispacked|mis-packed|mispriced|mis-scanned|missorted|mis-sorted|misaddressed|mistranslated|miscalculated|misapplied|misbooked|misdiagnosed|mistagged|mis-tagged|miskeyed|mis-keyed|mistyped|misheard|misreported|misallocated|mismeasured|miscommunicated|overbilled|over-billed|had one job|gave up|walked (off|out)|drove (off|past|away)|turned back|went home|no-showed|overslept|took (the|a) (long|wrong|scenic) (way|route|turn|road|exit)|got lost|(turned|showed) up (late|drunk|without|at the wrong|empty-handed)|left (a|that|this|the) (bug|hole|gap|mistake|error) in|passed (it|this|that|you) from|kept you (waiting|in the dark|hanging)|washed (its|their|his|her) hands|swept (it|this|that) under|made a (pig|dog|mess|hash|balls)|(let|allowed) (it|the _{1,2}|your _{1,2}|our _{1,2}) (lapse|expire|slip|die|rot|spoil)|refuse@ to|insist@ on|forgot|forgotten|mislaid|botched|bungled|mishandled|misrouted|mislabelled|mislabeled|misplaced|misdelivered|misinformed|misled|misquoted|miscounted|misread|misjudged|neglected|overlooked|fumbled|fluffed|wrecked|(mixed|messed|screwed|muddled|fouled|stuffed|cocked|slipped|jumbled|mucked) (it|this|that|things|everything|your _{1,2}|the _{1,2})? up|ate|swallowed|butchered|sabotaged|flubbed|goofed|bodged|blew it|dropped (a clanger|the)|did a (sloppy|bad|poor|terrible|rubbish|shoddy|botched|half-hearted) _|(let|lets) (us|you|me|everyone|everybody|them|all|both|the|people|customers) _{0,2} down|drop@ the ball|(pass|passed) the buck|made (a|an|the|this|another|that) _{0,2} (mistake~|error~|mess|slip|mix-up|blunder)|(got|did|had|has) (it|this|that|your|the|things|them)? _{0,3} (wrong|backwards|badly)|cut corners|(strike@|struck) again|pulled the plug|(broke|broken) (its|their|his|her) (word|promise)|(stood|stand@) (us|you) up|left (us|you|me|everyone|your _) (high|stranded|hanging|waiting|short|in the (lurch|dark|cold))|told (you|us|me) (a (load|lot|pack) of|rubbish|nonsense|lies|fairy)|fell asleep|made (it|that|this|things|something|everything|the whole _) up|oversold|took (his|her|their|its) eye~|went (and)? <past> the wrong|pulled out|(is|are|was|were|have been|has been|has|have) _{0,1} sitting on|sat on|sits on|(could|can) not be bothered'
const undone =
  'deliver@|pack@|scan@|tell|told|send|sent|update@|process@|pass@|inform@|bother@|do|did|care@|answer@|reply|replied|collect@|pick@|turn@|ring|rang|knock@|check@|include@|follow@|ship@|call@|warn@|show@|note@|notice@|log@|record@|accept@|find|forward@|confirm@|honor@|provide@|finish@|complete@|come|arrive@|enter@|mark@|label@|act|react@|cooperate@|hand@|bring|look@|listen@|wait@|mention@|write|explain@|understand|read|load@|respond@|want|know|knew|put|keep|kept|say|said|give|gave|order@|stick|close@|lock@|test@|get|got|book@|add@|pay|paid|file@|release@'
const bad =
  'wrong|incorrect|incorrectly|wrongly|false|nonsense|twice|bad|faulty|outdated|late|too late|badly|poorly|carelessly|incomplete|without|by mistake|by accident|in error|back to front|upside down|inside out|the wrong way|(someone|somebody) else|defective|cheap|shoddy|sloppy|in the rain|into the wall'
const wrongs = `${slips}|(seem@|appear@) to have <past>|managed to (lose|break|damage|destroy|miss|mix|ruin|delete|wreck|smash|send _{1,3} to)|(decided|chose|elected|preferred|saw fit) (not to|to (cancel|change|close|drop|stop|raise|remove|withdraw|block|refuse|leave|pull))|gave (away _|_{1,4} (away|to (someone|somebody|another)))|(dug|cut|drilled|drove|ran|sliced|hit|crashed) (through|into|over|up) _|(tend@|love@|like@|seem@) to (promise|oversell|forget|lose|mess|make|miss|break|mix|leave|ignore|guess|skip|say|tell|invent|damage|delay|be)|always (promise@|forget@|lose@|mess@|miss@|break@)|sold _{1,4} to (someone|somebody|another)|fried|chewed|shredded|mauled|mashed|nicked|pinched|zapped|blew up|erased|disconnected|unplugged|(backed|reversed|bumped|walked) into|chipped|scraped|scuffed|shorted|shortchanged|gouged|warped|dented|bashed|shattered|flooded|punctured|corrupted|scrapped|frozen|froze|axed|trashed|mangled|squashed|flattened|wiped|promised you (something|things|more|what)|double-booked|overbooked|throttle@|told you something|lost|broke|ruined|destroyed|damaged|crushed|dropped|threw|smashed|failed|delayed|overcharged|undercharged|lied|ignored|missed (it|that|this|the|your|our|a)|dug up|mixed|muddled|confused|jumbled|refused|rejected|declined|bounced|blocked|slipped up|<past> _{0,4} (${bad})|came late|never _|(did|has|have|had) not (even|bother to|bothered to|care to)? (${undone})|(do|does) not (even|bother|care|listen|read|answer|reply|know|tell|check|look|update|understand|respond|communicate|cooperate|pass|deliver|pick|inform|scan)|(had|has|have) no (idea|clue)|can not (count|read|add|spell|organize|do _|keep _|manage|get _ right)|(has|have|had|is having|are having|was having|been having) (been having)? (a|an|some|the|another)? _{0,1} (outage|trouble~|problem~|issue~|fault|failure|breakdown|glitch~|backlog|delay~|shortage~|power cut|power failure|blackout|strike|breach|accident|bad (day|week|spell)|system failure)|(was|were|is|are) (meant|supposed) to _{1,8} (not|never|forgot|failed|chose)|(should|ought to) (not|never) have <past>|(should|ought to) have (told|called|checked|asked|warned|informed|mentioned|explained|noticed|known|updated|flagged|packed|read|said|stopped|seen|caught|kept|been more)|left (it|them|your _{1,2}|mud|dirt|rubbish|a mess) (in|out|outside|behind|unattended|open|lying|standing|somewhere|at the wrong|on the|all)|caused|went (down|bust|missing)|ran late|dragged|stalled|shut down|(cancelled|canceled|changed|moved|closed|dropped|stopped|took|removed|did|deleted|used) _{0,3} without|take@ (forever|ages|an age|(far|way)? too long|(its|their|his|her) (sweet)? time)`
const wrong =
  '(is|are|was|were|has been|have been) (always|often|really|so|just|very|simply|clearly|notoriously|completely|currently|being|working|entirely|solely|too|far|terribly){0,2} (refusing|blocking|difficult|impossible|behind|weeks behind|awkward|unhelpful|stubborn|picky|useless at|asleep|clueless|chaotic|disorganized|understaffed|slow|slowly|useless|hopeless|unreliable|incompetent|terrible|awful|dreadful|appalling|abysmal|atrocious|horrendous|horrible|inept|negligent|rotten|rubbish|pathetic|a (mess|shambles|joke|disgrace|nightmare|law unto)|at fault|to blame|guilty|misinformed|mistaken|confused|behind (this|it)|responsible for (the|this|that) (delay|mistake|error|mess|damage|loss|problem|mix-up|breakage|failure|fault)|careless|lazy|rude|sloppy|the (problem|culprit|guilty (one|party)|one~ (who|that)|cause|reason|weak link)|dragging|overloaded|swamped|(the|a) (one~|lot) (<ing>|who|that|to (blame|thank))|holding (it|this|everything|us) up|delaying|failing|not (answering|responding|cooperating|doing|paying attention))'
const fault =
  'fault|mistake~|error~|failure|failing~|negligence|blunder|oversight|screw-up|cock-up|mix-up|mess|slip|incompetence|carelessness|sloppiness|laziness'
const because = '(due to|because of|thanks to|owing to|down to|on account of|courtesy of|caused by)'

/** What went wrong, as a noun. */
const trouble =
  'fault|mistake|error|blame|problem|delay|failure|issue|responsibility|bug|glitch|hold-up|holdup|bottleneck|cause|mix-up|damage|loss|confusion|wait|outage|defect|breakage|mess|slip'

/** What is done to a customer's things and plans, as participles: by whom does not matter here. */
const harmed =
  '(lost|stopped|seized|confiscated|turned away|broken|ruined|destroyed|damaged|crushed|dropped|smashed|delayed|missed|forgotten|refused|rejected|declined|bounced|blocked|overlooked|ignored|neglected|mixed up|mixed|muddled|messed up|mishandled|mislaid|misplaced|misrouted|misdirected|misdelivered|mislabelled|mislabeled|misread|misquoted|miscounted|misprinted|misspelt|misspelled|mistyped|misfiled|misinformed|misled|botched|bungled|fumbled|swapped|held (up|back)|left (behind|out|off|outside|open|unattended|waiting|stranded|in _{1,3})|(cut|switched|turned|shut|knocked) (off|down)|cut|throttled|slowed (down)?|disconnected|unplugged|tripped|scratched|scraped|dented|torn|stained|burnt|burned|spoilt|spoiled|soaked|flooded|cracked|snapped|bent|wrecked|trashed|stolen|stranded|abandoned|corrupted|wiped|overcharged|undercharged|overbooked|double-booked|let down|hacked|mangled|squashed|thrown (away|out)|bumped|frozen|cancelled|canceled|sat on|(put|set|given|sent|entered|packed|fitted|booked|filled|typed|written|shipped|labelled|labeled|handled|delivered|installed|mounted|wired|printed|cut|sewn|priced|quoted|dosed|mixed|read) (in|up)? (out|to|on)? _{0,2} (wrong|wrongly|incorrectly|badly|late|poorly|by mistake|the wrong _))'
/** The same while it goes on. */
const harming =
  '(losing|breaking|ruining|damaging|dropping|delaying|missing|refusing|rejecting|declining|bouncing|blocking|ignoring|neglecting|mixing (it|this|that|your _)? up|messing|muddling|holding (it|this|that|us|everything|your _{1,2}|the _{1,2}|things) (up|back)|cutting (you|it|the|your|us)|switching (it|you|the|your|everything)? off|throttling|slowing|disconnecting|dragging|stalling|overcharging|corrupting|capping|filtering|swallowing|eating|interfering|stopping (it|this|that|your|the|our)|shutting|flooding|dawdling|sleeping|lying|cheating|freezing|jamming)'
/** Bad without a word that says so: too much of it. */
const excess = 'too (early|soon|high|low|far|late|long|short|tight|hard|fast|quick|rough|many|few)'
/** Whose it would be, where nobody says it was done wrong. */
const lies = '(lies|lay|sits|sat|rests|rested|falls|fell|goes|is|was)'
/** What makes a thing bad, before it is named. */
const badThing =
  '(wrong|bad|old|wilted|second-hand|leftover|false|incorrect|misleading|outdated|faulty|broken|defective|damaged|fake|counterfeit|used|expired|poor|cheap|shoddy|dodgy|rotten|mouldy|moldy|dirty|torn|cracked|incomplete|duplicate|corrupt|careless|sloppy|stale|buggy|late|confusing|soggy|melted|burnt|scratched|dented|blurry|smudged|mismatched|unsafe|garbled|corrupted|substandard|out-of-date|illegible|mislabelled|mislabeled|unfinished|untested|inaccurate|obsolete)'

/** Harm, and words that judge. */
const harm = `back to front|upside down|inside out|(us|you) (someone|somebody) else|wrong|wrongly|incorrect|incorrectly|badly|poorly|mistake~|error|lost|lose@|losing|broke|ruin@|wreck@|damage@|crush@|smash@|botch@|delay@|late|fail@|forgot|forget@|misinform@|mislead|misled|shoddy|sloppy|careless|negligent|terrible|notorious|notoriously|unreliable|nobody|(did|does|do|has|have|had) not (${undone})|too (short|long|big|small|few|much|slow|little)|ran out|run out|without (notice|telling|asking|warning|saying|a word)|out of (our|my) (hands|control)|beyond (our|my) (control|power|reach)|on (us|you) again|left and right|mess|chaos|nonsense|miscalculated|misjudged|misspelled|misspelt|mistook|inaccurate|untested|unfinished|rubbish|never existed|as per usual|yet again|to (someone|somebody) else|to another (guest|customer|person|buyer)|mismanaged|misfiled|misprinted|oversold|overbooked|overcooked|undercooked|burnt|burned|spoilt|spoiled|soaked|scratched|stained|never (turned|showed|came|answered|called|replied|arrived|appeared|delivered|sent|told)|tore|bent|cracked|made a (hash|muddle|pig _) of|bars|barred|blocks|refuses|rejects|stole|swapped|skipped|ignored|let (it|us|you) down`

/** Somebody else as the culprit. */
export const thirdPartyBlamePhrases: readonly PhraseSet[] = [
  {
    tag: 'third-party-blame',
    patterns: [
      `<outsider> (have|has|had|then|once again|again|(must|will|would) have)? (${wrongs})`,
      `<outsider> (have|has|had)? (<past> _{0,5} ${excess}|<past> _{0,4} (without need|for no reason|needlessly|unnecessarily|against (our|my) (advice|wishes)))`,
      `(keep|kept) _{0,4} (frozen|blocked|locked|closed|on hold|waiting|in the dark) (without need|for no reason|needlessly|unnecessarily)`,
      '<outsider> _{0,2} (contained|contains|was full of|is full of|had|has|held) (a|an|some|several|many|<num>|serious|gross){1,2} (error~|mistake~|fault~|bug~|typo~|gap~|omission~)',
      '<outsider> (has|have|had) no (business|right) (<ing>|to)',
      '<outsider> (has|have|had)? (spelt|spelled|typed|engraved) _{1,4} with (one|two|an|no|the) _',
      `<outsider> (has|have|had)? (turned|showed) up with (only|just|one|half|no|too)`,
      `(${trouble}) (for|of|behind|in) _{1,5} ${lies} (entirely|solely|purely|squarely)? (with|on|at) <outsider>`,
      `(guilty|responsible|to blame|at fault) (for|of|in) _{1,4} (is|are|was|were) <outsider>`,
      `${badThing} _{0,3} (was|were|has been|have been|got|is|are) <past> (up|in|out)? by <outsider>`,
      `<past> (${excess}|wrongly|incorrectly|badly|twice|carelessly) by <outsider>`,
      '(nothing but|no end of|endless|constant) (trouble|problems|grief|bother|hassle) (with|from) (it|them|him|her|<outsider>)',
      `(they|he|she) (has|have|had)? (left _{1,3} behind|${harmed} (the|your|our|it|this|them|both|all|half|<num>))`,
      '(they|he|she) (work|works|worked|are|is|were|was) (very|so|too|terribly|awfully|just|rather)? (slow|slowly|sloppy|careless)',
      '(they|he|she) (are|is|were|was) the (one~|people) (who|that) (<past>|<ing>)',
      '<outsider> (often|always|usually|regularly|rarely|frequently|sometimes|tend to|generally){1,2} (do|does) not _',
      `<outsider> ${wrong}`,
      `<outsider> (is|are|was|were|has been|have been|keep@) (on)? ${harming}`,
      `<outsider> ((has|have|had|did) (send|ship|deliver|give)|sent|sends|shipped|ships|delivered|delivers|handed|gave|given|gives|supplied|supplies|sold|sells|issued|issues|printed|used|uses|fitted|installed|made|makes|put|provided|provides|posted|published|passed) _{0,4} (a|an|the|some|that|this|your|our|in|on|out|up)? ${badThing}`,
      `<outsider> (has|have|had)? (put|place@|slap@|impose@) _{0,2} (block|hold|stop|freeze|cap|limit|restriction|ban) on`,
      `${harmed} (again|once more)? by <outsider>`,
      `${badThing} _{1,2} (has|have|is|was|are|were|will have|must have|all)? (came|come|comes|coming|arrived|left|reached us|started|originated) _{0,2} (from|with|at|by) <outsider>`,
      `(came|come|arrived|comes) (like (this|that)|(this|that) way|so|broken|damaged|torn|wrong|late) from <outsider>`,
      `(came|come|arrived|comes) from <outsider> (like (this|that)|(this|that) way|broken|damaged|torn|wrong|late)`,
      `${badThing} _{1,3} (was|were) (given|sent|told|passed|handed|supplied|entered|quoted) _{0,4} by <outsider>`,
      '(fault|blame|mistake|loss|delay|damage|error|it|this|that) _{0,6} (laid|left|placed|put|seen) (at the (door|feet) of|with|on) <outsider>',
      'it (is|was) <outsider> (who|that|which) (has|have|had|is|are|was|were)? (<past>|<ing>|keep@|refuse@|decide@|set@|make@|cause@|block@|stop@|charge@|will not|does not|do not|did not|insist@)',
      '(out of (our|my) hands|out of (our|my) control|beyond our control|nothing (we|i) (can|could) do|not (up|down) to us|nothing to do with us) <outsider> _{0,1} <past>',
      '(you can|please|just|do|can only|kindly) blame _{1,6} for (that|this|it)',
      `<outsider> (is|are|was|were) (not|never) (paying|looking|thinking|reading|concentrating|listening|awake|careful|trained|checking|bothered|interested)`,
      `<outsider> (is|are|was|were) responsible for (this|that|the|your|these|those|all)? _{0,2} (delay~|failure~|mistake~|error~|mess|damage|loss|losses|problem~|mix-up~|breakage~|fault~|outage~|disruption|trouble|confusion|cancellation~|interruption~|blackout|breakdown)`,
      '(they|he|she) (are|is|were|was) the (one~|people) (who|that|to blame)',
      `(they|he|she) (is|are|was|were|has been|have been|keep@) (on)? ${harming}`,
      '(they|he|she) (is|are|was|were|has been|have been) (always|simply|so|very)? (useless|hopeless|unreliable|incompetent|clueless|notorious|dreadful|appalling|all over the place)',
      'blame (it|this|that)? (on)? <outsider>',
      '(always|ever) the same (story)? with <outsider>',
      `(they|he|she) never (ever)? (${undone}|keeps)`,
      '(can|may|must|have to|should) (thank|blame) <outsider>',
      '(that|this) is what (happens|you get|we get|comes of it) (when|if|with) <outsider>',
      `<outsider> (${fault}|responsibility)`,
      `(${trouble}) _{0,1} (is|was|lies|lay|sits|rests|falls|goes|comes|came|coming|stems|originates|originated|arose|arises|started|happened|occurred) (entirely|solely|purely|clearly|squarely)? (with|on|at|by|from|of|within|inside|in the hands of|on the (side|part|account) of) <outsider>`,
      '(it|this|that) (must|will|can only|may|might|could)? (have)? (happen@|occur@|come|came|been|was) (only)? (in the hands of|on the (side|part) of|while with|in the care of) <outsider>',
      '(problem|matter|failing) of <outsider>',
      '(that|this|it) (is|was) (all|entirely|purely|solely)? on <outsider>',
      '(is|was|are|were) (all|entirely|purely|solely)? (down to|up to|because of) <outsider>',
      '(that|this|it) (is|was) <outsider> (own)? (decision|call|choice|doing|fault|problem|mess|idea|rule~)',
      `${because} (a|an|the|some|one|another)? _{0,1} (careless|sloppy|negligent|clumsy|lazy|incompetent|inattentive|rude|drunk|drunken|bad|poor|inexperienced|untrained) _{0,1} <agent>`,
      '(caused|broken|introduced|triggered|provoked|brought about) by (the _{1,3} of)? <outsider>',
      '(mistake~|error~|damage|fault|mess|problem~|delay~|mix-up) _{0,5} (done|made|created) by (the _{1,3} of)? <outsider>',
      '(on|at) <outsider> (side|end|part)',
      '(<outsider>|they|he|she) keep@ (on)? (declining|refusing|rejecting|blocking|losing|delaying|failing|forgetting|changing|cancelling|canceling|ignoring|breaking|dropping|making|missing|bouncing|messing|getting (it|this)|sending (us|the wrong|out))',
      `it (is|was) _{1,4} (who|that|which) (has|have|had)? (${slips}|lost|broke|ruined|damaged|failed|delayed|dropped|sent|<past> _{0,4} (${bad})|never _|did not (${undone}))`,
      `(the|your|their|that) _{1,2} (has|have|had)? (${slips}|(never|did not) (tell|told|inform|informed|warn|warned) (us|you|anyone)|(changed|closed|cancelled|canceled|moved|cut|removed|dropped|ended) (the|your|our|it|this) _{0,3} without)`,
      'done (wrong|wrongly|incorrectly|late|badly) by <outsider>',
      `(delay|error|mistake|problem|fault|damage|this|that|it|late) (is|was)? (all|purely|solely|entirely)? ${because} <outsider>`,
      '(it|that|this) is <outsider> is? doing',
      '(have|has|had|got) nothing to do with (us|our)',
      '(i|we) (have|had) nothing to do with (it|this|that|the)',
      `(they|he|she) (has|have|had)? (${slips}|(lost|broke|damaged|delayed|sent|gave|told|promised) (you|us|it|your|this|the)|should (not|never) have <past>)`,
      '(fault|mistake|error|blame|responsibility) (is|was|lies|lay|sits|rests) (with|on) (them|him|her)',
      '(it|this|that|them) not us',
      '(it|this|that) (is|was) not (anything|something) (we|i) (did|do|caused|have done)',
      '(nothing|not anything) (we|i) (did|caused)',
      '<outsider> _{0,6} not (us|ours|our (fault|doing|mistake|problem|responsibility))',
      'not (us|ours|our (fault|doing|mistake|problem|responsibility)) _{0,3} <outsider>',
      '_ (is|are|was|were) (entirely|solely|clearly|really|the ones)? (to blame|at fault|the culprit)',
      `(${fault}) (by|from|at|of|in|on the part of) <outsider>`,
      '(someone|somebody) (else|in (another|a different) (team|department)|before me) (has|have)? (messed|forgot|failed|did not|made|gave|told|sent|entered)',
      '(that is|so much for) <outsider> (for you|once again|again)',
      'typical (of)? <outsider>',
      '(that|this|it) is (entirely|purely|all)? (their|his|her) (decision|call|choice|doing|fault|problem|mess|job|business)',
      `whoever _{1,7} ${wrong}`,
      `whoever _{1,7} (${slips}|(is|was|are|were) (not|never|half|fast|clearly not) (paying|looking|thinking|reading|concentrating|listening|awake|asleep|careful|trained|checking)|told you|gave you|did not (${undone})|should (not|never)? have|<past> _{0,4} (${bad}))`,
      `it (is|was) <outsider> (who|that|which) (has|have|had)? (${wrongs}|pulled|changed|raised|closed|removed|cut|cropped|cancelled|canceled|stopped|wanted|insisted|set)`,
      '(you|we) (have|can) <outsider> to (thank|blame)',
      '(thank|ask|take it up with|complain to|point the finger at) <outsider> (for (this|that)|not us)',
      '(messed about|stitched up|failed) by <outsider>',
      'so (please)? blame (them|him|her)',
      // What would have been, had they done otherwise.
      '(if|had) <outsider> had? (not|only|ever)? _{1,9} (would|could) _{0,3} (have|be|got|had)',
      'if <outsider> (did|knew|worked|checked|bothered|paid|answered|kept|read|cared) _{0,8} (would|could)',
      '(if it (was|were|is|had) not (been)?|were it not|had it not been|but|if not) for <outsider>',
      'if only <outsider>',
      '(would|could) _{0,1} have _{1,6} (if|had) <outsider> (had|did|was|were|is|has|not)',
      '(would|could) _{0,1} have _{1,6} (if it (was|were|had) not|were it not|but) (been)? for <outsider>',
      '(that|this|the) (one|part|bit|loss|mistake|delay|mess) (is|was) (all|entirely|purely|solely)? (on|down to|because of) <outsider>',
      // For what they do and are.
      '(owing to|due to|because of|thanks to|down to|on account of|what with|with) <outsider> (not|never) (<ing>|having|being)',
      `(owing to|due to|because of|thanks to|down to|on account of) <outsider> (${harming}|failing|forgetting|cancelling|canceling|changing|closing|walking|pulling|overselling|overbooking|misreading|sending|taking|going|running|sitting|being)`,
      `${because} <outsider> (own|usual|constant|endless|total|complete|utter|typical|latest)? (${badThing}|terrible|awful|appalling|dreadful|sluggish|slow|lazy|chaotic|lack of|inability|refusal|failure|decision|laziness|disorganization|greed|chaos|strike)`,
      '(owing to|due to|because of|thanks to) <outsider> you (<past>|had|have|are|lost|missed|got|ended)',
      '<outsider> (is|are|was|were) (what|who) (is|are|was|were|has|have|had|<past>|keep@|<ing>|cost@|held|broke|got)',
      '<outsider> (is|are|was|were) (why|the reason|the cause|behind)',
      '(conduct|behavior|rudeness|attitude|wait|delay|mistake|error|damage|mess|this|that|it|these|those|fault|which|loss) (is|are|was|were) (all|entirely|purely|solely|completely)? (down to|on|caused by) (them|him|her)',
      '<outsider> (has|have|had)? (sold|promised|offered|quoted|rented|given|shown|advertised|booked) _{1,7} (which|that|and|but)? (we|it|they) (have not|do not|does not|did not|can not|could not|never|are not|is not|was not)',
      'it (is|was) _{1,3} (who|that|which) (keep@|never|always|wanted|insisted|decided|refused|pulled|stopped|cut|closed|cancelled|canceled)',
      '<outsider> would not (sign|approve|authorize|agree|extend|cover|accept|allow|repair|fix|reply|respond|pick|deliver|collect|replace|pay|confirm|return|swap|load|lift|carry|bring|change|admit|own)',
      'their (own)? _{1,2} (has|have|had)? (lost|broke|broken|ate|chewed|damaged|crashed|failed|mangled|deleted|dropped|refused|rejected|never _|went (down|off)|(messed|mixed|screwed) up)',
      'whoever _{1,6} your _{1,4} (wrote|typed|put|entered|ticked|heard|sent|picked|left|gave|booked|read|took)',
      'blame (it|this|that) on (the|our|their|those|these)',
      '(it|this|that) is (a|an|the)? <outsider> (bug|glitch|outage|fault|cock-up|mix-up|failure|defect)',
      '(error|fault|mistake|delay|problem|blame|responsibility|issue|bug) (sits|sat|rests|originates|originated|lies|lay|is|was) (with|on|at|in) (the|our|their|your) _{0,2} (gateway|processor|provider|operator|network|exchange|registrar|scheme|integrator|reseller|wholesaler|vendor|supplier|maker|studio|lab|publisher)',
      '(courtesy of|with (kind|best) (regards|wishes) from) <outsider>',
      'had <outsider> (to deal with|to rely on) _',
      '<outsider> (<past>|did|does|is|was|were|are) _{0,8} (not our (side|end|part|job|bug)|not (us|we)|nothing to do with (us|our|me)|(we|i) (only|just|merely) (print|sell|rent|ship|fly|book|list|host|run|broker|pass|take|forward|arrange|collect|provide|handle|resell|deliver|process|act))',
      `(${fault}|blame) is <outsider> (alone|only|entirely)?`,
      '<outsider> (simply)? (would|will|did) not (hold|take|listen|help|budge|cooperate|honor|let|give|open|release|answer|play|keep|move|wait)',
      '<outsider> (is|are|was|were) (acting|playing|messing|mucking|dragging|screwing) (up|about|around|its|their)',
      '(ask|thank) _{1,3} (why|for) _{1,6} (they|he|she) (cut|did|broke|closed|lost|blocked|caused)'
    ]
  },
  {
    // "The problem is your phone company", and nothing more of it.
    tag: 'third-party-blame.end',
    patterns: [
      '(problem|culprit|trouble|bottleneck|weak (link|spot)|guilty party|one to blame) (here)? (is|was|are|were) <outsider>',
      '(owing to|due to|because of|on account of) <outsider>',
      '_ (is|was|are|were) (all|entirely|purely|solely)? on (them|him|her)'
    ]
  },
  {
    // What they left undone, told by its verb; and what they did, as the cause of the trouble.
    tag: 'third-party-blame.deed',
    patterns: [
      '<outsider> (simply)? (did|has|have|had) not (yet)? _',
      'it (is|was) (them|him|her) (who|that) _',
      '(it|that|this) (is|was|will be|would be|must be|must have been) <outsider> (<ing>|again|once (more|again)|yet again|who|whose)',
      'it (is|was) <outsider> (that|which) _',
      '(because|reason is that|(happens|happened|comes|came) (when|about)) <outsider> (has|have|had)? <past>'
    ]
  },
  {
    // "It was caused by Openline, whose engineers …".
    tag: 'third-party-blame.cause',
    patterns: ['(caused by|down to|because of|due to|owing to) _ _{0,1} (who|whose)']
  },
  {
    // "It's Salonly that double-booked you": a name stands within.
    tag: 'third-party-blame.within',
    patterns: [
      `(it|that|this) (is|was|will be|would be|must be|has to be|must have been) _{1,2} (who|that|which) (has|have|had)? (${slips}|${harmed}|never|did not|<past> _{0,3} (${bad}))`,
      `it (is|was) _{1,2} who (has|have|had)? <past>`,
      `(it|that|this) (is|was|will be|would be|must be|has to be|must have been) _{1,2} (messing|failing|sleeping|slipping|playing|${harming})`,
      `(${trouble}) (for|of|behind|in) _{1,5} ${lies} (entirely|solely|purely|squarely)? (with|on|at) _{1,2}`,
      `(${trouble}) ${lies} (entirely|solely|purely|squarely) (with|on|at) _{1,2}`,
      `(guilty|responsible|to blame|at fault) (for|of|in) _{1,4} (is|are|was|were) _`,
      `${badThing} _{0,3} (was|were|has been|have been|got|is|are) <past> (up|in|out)? by _`,
      `(caused|triggered|provoked|broken|due|because|owing|thanks|down) (by|to|of) _ (slow|late|wrong|failed|broken|faulty|buggy|sloppy|careless|terrible|poor|bad|outdated|endless|usual|constant)`
    ]
  },
  {
    // "Cloudnest, where our data is stored, lost the backups".
    tag: 'third-party-blame.aside',
    patterns: [
      `_ (where|who|which|our|the) _{1,6} (has|have|had)? ${harmed} (the|your|our|it|this|that|them|both|all)`
    ]
  },
  {
    // Somebody by name.
    tag: 'third-party-blame.named',
    patterns: [
      `_ (must|will|would|may|might)? (have|has|had)? (double-booked|mislaid|over-promised|botched) (you|us|it|your|the)`,
      '_ (should|ought to) (not|never)? have (told|called|checked|asked|warned|informed|mentioned|explained|noticed|updated|flagged|said|stopped|kept) (you|us|it|that|this|the|your)',
      `_ (has|have|had)? (${slips}|(been)? (broke|lost|losing|damaged|delayed|dropped|cancelled|canceled|cancelling|ruined) (on|this|it|your|that|them|these|the|us|you|boxes|parcels)|did not (tell|pass|send|deliver|answer|warn|inform|bother))`,
      'blame _ (for|and|not)',
      '_ (has|have|had|is having|was having|are having) (been having)? (a|an|another|some|yet another)? _{0,1} (meltdown|outage|outages|breakdown|crash|blackout|hiccup|wobble|glitch|system failure|power cut|bad (day|night|week|month))',
      `_ keep@ (on)? (${harming}|failing|forgetting|changing|cancelling|canceling|messing|sending|getting (it|this|things))`,
      '_ would not (sign|approve|authorize|agree|extend|cover|accept|allow|repair|pay|confirm|take it|let (us|you))',
      `_ (has|have|had)? ${harmed} (the|your|our|it|this|that|them|both|all|my|everything|half)`,
      `_ (is|are|was|were|has been|have been) (holding (it|this|that|us|everything|your _{1,2}|the _{1,2}|things) (up|back)|${harming} (it|this|that|the|your|us|our|everything|them|off|on|along))`,
      `_ (has|have|had)? (sent|sends|shipped|ships|delivered|delivers|handed|gave|given|gives|supplied|supplies|sold|issued|printed|used|fitted|installed|provided|published) _{0,3} (a|an|the|some)? ${badThing}`,
      '_ (is|are|was|were) responsible for (this|that|the|your|these|those|all)? _{0,2} (delay~|failure~|mistake~|error~|mess|damage|loss|losses|problem~|mix-up~|breakage~|fault~|outage~|disruption|trouble|confusion|cancellation~|interruption~|blackout|breakdown)',
      '_ (is|are|was|were|has been|have been) (hopeless|useless|incompetent|unreliable|sloppy|careless|lazy|rude|dragging|refusing|always late|notorious|notoriously|unhelpful|clueless|(a|an) (shambles|joke|disgrace))',
      '_ <past> _{0,3} (untested|wrongly|incorrectly|carelessly)'
    ]
  },
  {
    // A culprit and harm in one breath.
    tag: 'third-party-blame.loose',
    patterns: [
      `<outsider> _{0,6} (${harm})`,
      '(mistake~|error|careless|shoddy|sloppy|negligent|mess|misinformed|misled|misquoted|forgotten|botched|ruined|wrecked|damaged) _{0,3} (by|of|from|at) <outsider>'
    ]
  },
  {
    // "Anna's fault".
    tag: 'third-party-blame.whose',
    patterns: [
      `_ (${fault}|doing)`,
      `_ (slow|late|broken|faulty|buggy|wrong|own|old|new)? (feed|calendar|filter|app|portal|site|form|label~|van|lorry|api|plugin|integration|gateway|platform|sensor|firmware|checkout|terminal|data|scanner~|engine|tool|service|server~|system~|software|network) (is|was|has been|were|are) (complete|total|utter|pure|just|simply|so|too|very)? (rubbish|useless|wrong|down|broken|slow|garbage|unreliable|unstable|a (mess|joke|disgrace|shambles|nightmare)|to blame|at fault|terrible|dreadful|awful|off|overloaded)`,
      `_ (latest|new|last|recent|own)? (server~|system~|software|people|staff|driver~|crew~|guys|network|signaling|signalling|signals|update~|machine~|team|engineers|contractor~|website|warehouse|couriers) (have|has|had)? (${slips}|(dug|drilled|drove|ran|sliced) (through|into|over|up)|lost|broke|broken|damaged|ruined|delayed|failed|crashed|cut)`
    ]
  },
  {
    tag: 'third-party-blame.allowed',
    patterns: [
      '(i|we|you|nobody|none|one|us) (am|is|are|was|were) (to blame|at fault)',
      '(on|at) (the|our|your|my) (store|shop|bank|reception|support|post) (side|end|part)',
      '(the|your|that|our) (app|system|computer|till|machine|site|website|page|update|script|software|import|export|sync|form|message|email|order|team)'
    ]
  },
  {
    // What our side does about it; to have read or looked is not enough.
    tag: 'third-party-blame.own-act',
    patterns: [
      '(our|my) (fix|patch|correction|repair|replacement|credit|refund|apology gift|workaround) _{0,3} (is|has|was|will|went|goes)',
      '<outsider> _{0,12} and (has|have)? (already|since|now|then|just)? (corrected|fixed|repaired|mended|reversed|refunded|replaced|restored|resent)',
      '(i|we) (have|had)? (now|just|already|since|also)? (opened|booked|put|moved|changed|added|fetched|arranged|ordered|paid|refunded|replaced|walked|rang|called|asked|corrected|fixed|entered|reported|raised|claimed|filed|started|switched|chased|escalated|rung|phoned|emailed|messaged|written to|agreed|organized|credited|given|reserved|extended|upgraded|contacted|told|complained|spoken|taken|set|sent (you|them|a|an|another|one|it again|the (right|new|second|missing)))',
      '(i|we) have (sent|made|got|built|printed|packed|posted|written|found)',
      '(i am|we are) (sending|mixing|chasing|fixing|putting|moving|changing|booking|opening|filing|on it|ringing|calling|taking|making|paying|replacing|refunding|dealing|handling|speaking|working|asking)',
      '(a|another) _{1,3} (is|are) (now|already)? on (its|the|their) way',
      '(ours|mine|our job|our problem|my job|up to us|for us) to (put|fix|sort|solve|mend|set|make|deal|answer)',
      '(between|settle it with) _{1,3} (and us|them)',
      '<our> (<will>|can|have|am|are)? (take@|taking|settle@|settling|raise@|raising|sort@) _{0,3} up? with (them|him|her|the|our)',
      '(i|we) have (honored|restored|waived|reopened|reversed|lifted|granted|topped up|requested|lodged|pressed|urged|reminded|instructed|pulled|recalled|withdrawn|changed|stopped|blocked|dropped|removed|banned|warned|swapped|mended|repaired|rebooked|rewritten|reprinted|remade|redone|resent|made sure|asked|hired|bought|set|kept|saved|found you|lent|loaned|cancelled|let|put)',
      '(gets|get|is|are|is being|are being|will be) (all)? (swapped|replaced|refunded|fixed|repaired|rebooked|credited|reprinted|remade|redone|redelivered|resent|reshipped|corrected|waived|reimbursed|compensated|covered)',
      '(the|a|an|your) (right|new|fresh|hot|second|correct|other|missing|replacement|refund|money|free) (one|<ing>|_)? (ships|leaves|goes|comes|arrives|follows|went|left|is|has)',
      '(i|we) (also|will)? (keep|honor|hold|stand by|cover|pay|refund|replace|send|give|fix|mend|bring|put|match) _',
      '(new|fresh|replacement|correct|corrected|right|second) _{1,2} (ship|ships|leave|leaves|go|goes|come|comes|arrive|arrives|follow|follows|reach|reaches|are|is|will) _',
      '(is|are) (now|already)? on (its|their|the) way',
      '(goes|go|going|comes|come) (straight)? (back|off) (to|on|onto)? (your|the)',
      '(a|another|the) (second|new|other|replacement|spare|fresh) (one|_)? (brings|takes|runs|drives|starts|will)',
      '(he|she) (comes|will come|will be there|will be with)',
      '(replaced|refunded|fixed|repaired|credited|swapped|mended|resent|rebooked) (it|today|now|yesterday|already|free|this|on)',
      '(reach@|be with|come@ to|get@ to) you (on|by|tomorrow|today|within|before|this|next|at|in)',
      'you (will|should|now)? (have|get|receive) (it|them|yours|yours back|a|the|your|another) _{0,4} (by|on|today|tomorrow|within|back|instead|free)',
      '(on us|at our (cost|expense)|free of charge|our own (van|driver)|on the house|(is|are) nil|no charge)',
      '(i|we) (spoke (to|with)|got (through|hold|it|them|him|her)|insisted|pushed|sorted|made sure)',
      'not (be charged|need to pay|have to pay|pay for)',
      '(can|could|will) (give|lend|hand|bring|get|offer|help) you',
      '(is|are|stands|stand|lies|waits) ready'
    ]
  },
  {
    // Whatever we have just done or are doing; what changes nothing is left out by the rule.
    tag: 'third-party-blame.own-deed',
    patterns: [
      '(i|we) have (now|just|already|since|also|today|therefore){1,2} <past>',
      '(i am|we are) (now|just|already|also|today|therefore|personally){0,2} <toiling>'
    ]
  },
  {
    // The customer wants to know the cause.
    tag: 'third-party-blame.asked',
    patterns: [
      '(why|who|whose|how come|what happened|what caused|what went wrong|which of you)',
      '(the|a) (cause|reason|culprit)',
      'at fault'
    ]
  }
]
