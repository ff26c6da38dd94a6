import type { PhraseSet } from '../cues/grammar/automaton.js'

const trouble =
  'problem~|issue~|error~|delay~|outage~|interruption~|mistake~|trouble|crash|crashes|bug~|fault~|drop-outs|dropouts|surprises|leak~|disconnections|glitch|glitches|mix-up~|slip-up~|hiccup~|mishap~|no-show~|breakdown~|disruption~|incident~|failure~|lapse~|downtime|misunderstanding~|waiting time~|waits|hidden cost~|hidden fee~'
const breaks =
  'fail~|break~|crash~|leak~|drop~|freeze~|disconnect~|jam~|lose~|go~ (down|wrong|offline)|run out|runs out'

/** Harm to people, of which nobody can say that it is out of the question. */
const harm =
  'reaction|allergy|infection|injury|injuries|burn~|virus|viruses|rash|side effect~|side-effect~|accident~|harm|damage|loss|losses|theft|break-in~|pain|disappointment~|dropout~|queue~'
const outcome =
  'be|work|run|go|arrive|fit|look|match|function|print|turn out|reach you|get|come|return|fix|solve|resolve|restore|meet|suit'

/** What nobody wants to happen, as it follows "will never". */
const mishap =
  'happen|occur|recur|reoccur|arise|repeat|reappear|return|come (back|up|to (this|that|it))|fail|break|crash|leak|freeze|jam|stall|slip|err|let (you|anyone|anybody|your _{1,2}) down|disappoint|go (wrong|missing|down|astray|offline|off|out)|run (out|late|dry)|cut out|fall (off|over|apart|out|through)|get (lost|stuck|forgotten|missed|mixed|it wrong|wet|cold|through|in)|lose|miss|forget|mess|mix|overlook|overcharge|bother|affect|trouble|wear out|fade|rust|crack|stain|squeak|rattle|drip|let in|regret|worry|wait|have (to|another) _|need (to|another) _|be (a|an|any)? (late|lost|wrong|missed|delayed|forgotten|broken|down|repeated|cancelled|hacked|stolen|overlooked|double-booked|overcharged|cold|dirty|noisy|out of (order|stock)|let down|disappointed|left|without|kept|ignored|unanswered|interrupted|cut|short|stuck|problem|issue|queue|delay|mistake|mix-up|error)'
/** "Won't ever", "is never going to", "will at no time". */
const neverWill =
  '((will|shall|would|can|could) (never|not ever|not once|(at|in) no (time|point|case)|under no circumstances|not (under|in) any (circumstances|case|way))|(is|are|am) (never|not ever) (ever)? going to|never (will|shall|can|could))'
const notWill = '((will|shall|would) not|(is|are|am) not going to)'
const fromNowOn =
  '(again|ever|any more|anymore|any longer|from (now|here|today|then|that day|this day) (on|onwards|onward|forward)|in (the)? future|going forward|henceforth|in your life|as long as (you|we) live|for the rest of _ _)'

/** Promises that nobody can keep for certain. */
export const overPromisePhrases: readonly PhraseSet[] = [
  {
    tag: 'over-promise.promise',
    patterns: [
      '(i|we) (do|can|will|would)? (pinky|solemnly|faithfully|hereby)? (promise|vow|pledge|swear (to)?) (you|to you)? (that)?',
      '(i|we) (give|am giving|are giving) you (my|our) (word|promise|guarantee) (that)?',
      '(i|we) (can|do|will|would)? (give|offer|provide|am giving|are giving) (you)? (a|an|my|our|the|every|full|complete|absolute|total|firm|personal|100){0,3} (word|promise|guarantee|assurance|certainty) (that|it|you|this)',
      '(i|we) (can|will|do)? (give|offer) you (my|our) _{0,2} (word|promise|guarantee|assurance|oath)',
      '(put|give|have|confirm|get) (it|that|this|you)? _{0,2} in writing that _{1,4} <will>',
      'you have (my|our) _{0,1} (word|promise|guarantee|assurance) (that|on (it|this|that))?',
      '(that|this|it) is (a|my|our) (promise|guarantee)',
      '(my|our) promise to you (is (that)?)?',
      'mark my words',
      '(cross my heart|hand on heart|scouts honor|on my (life|honor|mother _))',
      '(i|we) (would|will)? (bet|stake|wager) (my|our) _{1,3} (on|that)?',
      '(ironclad|iron-clad|cast-iron|rock-solid|absolute|solemn|unconditional) (assurance|promise|guarantee|word)',
      'take my word (for it)?',
      '(i|we) (can)? vouch for',
      '(i|we) (can|will)? (give|offer) you (a|an|my|our|the|every) _{0,3} (word|promise|guarantee|assurance) (that|on)',
      '(i|we) (commit|bind|pledge) (myself|ourselves) (that|to)',
      '(i|we) (warrant|certify) that',
      '(<our-team>|<decider>|the _) (vows|vow|swears|swear|pledges|promises|pledge) (you)? (that|to|a|an|every|all|no|full|perfect)',
      '(the|our|my) (promise|vow|pledge|guarantee|word) (is|stands)',
      '(i|we) (would|will|can)? (put|lay) (my|our) (hand|head|neck|name|reputation|job) _{0,4} (fire|line|block|it|that|this)',
      '(i|we) <will> eat my _',
      '(i|we) (have)? (promised|sworn|vowed|pledged) (myself|ourselves|you) (that)? _{1,4} (never|not|no|always)'
    ]
  },
  {
    tag: 'over-promise.guarantee',
    patterns: [
      '(i|we|<our-team>) (can|do|will|are able to|am able to)? guarantee (you)? (that)?',
      'you (can|may|could|will) (be|rest|feel) (certain|sure|confident|assured|positive|convinced) (that|of it)? (it|this|that|they|your _{1,3}|the _{1,3}|our _{1,3}|nothing|nobody|no one|there|everything|everyone|no _{1,2}) (<will>|can|shall)',
      '(i|we) (can)? assure you (that)? (it|this|that|such|nothing|nobody|no one|no _{1,2}|your _{1,3}|the _{1,3}|there) <will> (not|never|be no)',
      '(i|we) (am|are) guaranteeing (you)? (that)?',
      '(is|are|be|am) guaranteed (to)?',
      'guaranteed to',
      '(is|are) (certain|sure|bound|destined) to (work|fix|solve|help|go|pass|arrive|come|get|win|love|last|like|clear|stop|feel|see|find|make|be (fixed|back|right|solved|fine|ready|approved|gone|there|happy))',
      '(it|that) is (certain|guaranteed|definite|a given|beyond (all|any)? doubt) that',
      '(it|that|this|which)? (is|are) (a|an|absolutely|totally|completely) (sure|safe|foregone|absolute|complete)? (thing|bet|conclusion|certainty|certain|given|cert) (that)?',
      '(i|we) (am|are) (absolutely|totally|completely|utterly|one hundred|a hundred|dead|more than) (percent|per cent)? (certain|convinced|positive)',
      '<will> (love|like|enjoy|adore) (it|them|this|that|every _|the _|your _) _{0,2} (guaranteed|for sure)',
      '(is|are|as|with) (a|an|the) (sure|certain|infallible|foolproof|fail-safe|surefire|sure-fire|guaranteed) (cure|fix|remedy|way|success|result|method|winner|solution|recipe|protection)',
      '(infallible|foolproof|fail-safe|idiot-proof|unhackable|unsinkable|indestructible|uncrackable) (and|lock~|system|solution|method|process|protection|backup~)?',
      '(is|are) as good as (approved|done|fixed|yours|certain|won|sorted|sold|booked)',
      '<will> (be|arrive|work|have|get|reach|come|go|receive) _{0,6} (guaranteed|for sure|without a doubt|without doubt)'
    ]
  },
  {
    tag: 'over-promise.always',
    patterns: [
      '(i|we|<our-team>) (will|would|shall|can) (always|forever|for ever) _',
      '(will|shall|is going to|are going to) (always|forever|for ever|at all times|every (single)? time|in every (single)? case) (be|arrive|work|run|come|go|start|stay|remain|fit|function|reach|get|answer|open|leave|depart|turn up|show up|look|taste|keep|hold|have|deliver|feel|land|find (a|you|somebody|someone))',
      '<will> (be|stay|remain) (safe|secure|available|online|protected|clean|full|fresh|reachable|staffed|on time|private) (at all times|always|forever|for ever|<num> (percent|per cent)? of the time|every (single)? (day|time|hour|minute|second|week))',
      '<will> _{0,3} (on time|in time|punctual|right|perfect|flawless|correct|there|full|spotless|clean|fresh) (for)? _{0,1} (every|each|all) (single)? (day|time|night|hour|week|trip|morning|year|ride|visit|order)',
      '(for all (eternity|time)|until (the end of (time|days|the world)|doomsday)|to the end of (time|your days)|till doomsday|from here to eternity|a lifetime and beyond)',
      '(your|all|the|every) _{1,2} (is|are|stays|stay|remains|remain) (absolutely|completely|totally|perfectly)? (safe|secure|protected|private|spotless|on time) (at all times|always|forever|from (everyone|everybody|anyone|anybody))',
      '(is|are) (always|forever|at all times) (absolutely|totally|completely|entirely|perfectly) _',
      '(will|shall) always _{1,4} (on time|in time|at once|immediately|instantly|within <num>|first time|flawless|right)',
      'you (will|would) always (get|have|receive|hear|be|reach)',
      'you can always (count|rely|depend) on (us|me)',
      '<will> (be|stay|remain) _{0,2} (rid of|fixed|solved|safe|free of|sorted|working|fine|stable|cured|happy) _{0,3} (forever|for good|for ever|for life)'
    ]
  },
  {
    tag: 'over-promise.never',
    patterns: [
      '(this|that|it|such (a thing|things|an error|a mistake)|the same (thing|mistake|error|problem|issue)|these things|mistakes like (this|that|these)|this _{1,2})? (will|shall|would|is going to|are going to) (never|not) (ever)? (happen|occur|recur|be repeated|repeat itself|come back|reoccur|come up|reappear|arise|return|re-occur|take place|be an issue|be a problem|go wrong)( (ever)? again)?',
      '(this|that|it) (never|does not ever) (happens|occurs|recurs) again',
      `${neverWill} (again)? (ever)? (${mishap})`,
      `${neverWill} (again)? (see|experience|notice|find|face|have|suffer|get|meet|run into|encounter) (an|a|any|another|this|that|such|the (same|slightest))? _{0,2} (${trouble}|queue~|gap~|slip~|flaw~|virus|spam|wait|like (this|that|it))`,
      `(${notWill} (ever|once)|${neverWill}) (need|have|be (forced|obliged|made)) to _`,
      `(${notWill}|can not) (${mishap}) _{0,5} ${fromNowOn}`,
      `${notWill} (see|experience|notice|find|face|have|suffer|get|meet|run into|encounter|(need|have) to (worry|call|ring|contact|chase|write|ask|email|phone|wait|deal)) _{0,6} ${fromNowOn}`,
      '(make (absolutely|very)? sure|ensure|see to it|make certain) (that)? _{1,4} (does|do|will) not (ever)? (happen|occur|recur|be repeated) _{0,7} again',
      '(never|not ever) (happens|occurs|recurs) (to _{1,6})? (again|twice)',
      '((is|are) never (ever)? (late|wrong|down|offline|lost|empty|full|broken|dirty|cold|missed|delayed|out of (stock|order)|too late|closed|off)|(has|have) never (ever)? (once)? <past> and never will)',
      '(make sure|ensure|see to it|make certain|guarantee) (that)? (nothing|nobody|no one|none|no _{1,2}|not one _) _{0,6} (ever|again|anymore|any more)',
      '(nobody|no one|nothing|none|no _) (else|like (this|that|it)|of (the|this) (kind|sort))? (ever|again) (happens|goes|gets|sees|reads|touches|breaks|fails|leaves|comes|slips)',
      '(nobody|no one|nothing|none|no _) (else|like (this|that|it)|of (the|this) (kind|sort))? (can|could|will|shall|would) (ever|possibly) _',
      '(do|does|will|need|would) not (ever|once) (again)? (have|need|get)? (to)? (worry|stress|fear|be afraid|lose sleep|wait|queue|chase|complain)',
      '(never have|no need ever) to (worry|stress|fear|wait|queue)',
      `no way (that|for|in hell)? _{1,4} (breaks|fails|crashes|leaks|happens|occurs|goes wrong|gets (lost|in|out|through|missed)|is (late|lost|wrong|missed|down))`,
      '(under no circumstances|in no (case|event)|at no (time|point)) (whatsoever|at all|ever)? (can|will|could|shall|would) (it|this|that|anything|something|there|anybody|anyone|your _|the _|our _|you)',
      '(it is|is|are|seems)? (completely|absolutely|totally|entirely|simply|physically|technically)? (out of the question|unthinkable|inconceivable|impossible|unimaginable|excluded|ruled out) (that|for) (this|that|it|anything|anyone|anybody|somebody|someone|such|there|the same|your|our|any)',
      'not (one|a single|a solitary|even one) _{1,4} <will>',
      '(not|never) (a)? (single)? (second|minute|moment|day) (of|without) _{1,3} (in (the)? future|again|any more|from now on|going forward|ever)',
      `(no|zero|not a|not one|never a) (more|further|other)? _{0,1} (${trouble}|queues|waiting|noise|mix-ups|hiccups|gaps|hassle|worries|stress|spam) (ever|again|any more|anymore|from now on|in future|in the future|going forward|after (this|that))`,
      '(nothing|nobody|no one|none|no _{1,2}) (can|could|will|shall|would) (ever|possibly)? (happen to|go wrong|get (in|into|at|past|through|lost)|touch|harm|stop|hurt|spoil|ruin|break|fail|be (lost|late|missed|wrong|forgotten|stolen))',
      '(never|not ever) (happen|occur|recur|to happen|to occur) (to you)? again',
      '<our> <will> (ensure|make sure|see to it|make certain) (that)? _{1,3} (does|do|will) not (ever)? (happen|occur|recur|happen to you) again',
      'you (will|shall) (never|not) (ever)? (have|see|experience|face|encounter|get|run into) (this|that|these|those|the same|such) _{0,3} (any more|anymore|any longer)',
      'you (will|shall) (never|not) (ever)? (have|see|experience|face|encounter|deal with|go through|need to worry|worry|have to (worry|deal|face|go through|wait|chase|ask|write|call|contact us)|be (let down|disappointed|charged twice|overcharged)) _{0,6} again',
      '(i|we) (will|shall) (never|not) (ever)? (let you down|disappoint you|fail you|make (this|that|the same|such a) (mistake|error)|do (this|that) (to you)?)( (ever)? again)?',
      `(there|you|we) (will|shall) not (be|have|see|face|experience) (any|a|another|a single) (more|further|other)? (${trouble})`,
      `(there|you|we) (will|shall) (be|have|see|face|experience) (no (more|further|other|new)|zero) (${trouble})`,
      `there (will|shall) be no (${trouble})`,
      'you (will|shall) (never|not ever) (again)? (run into|see|face|experience|encounter|suffer|wait|worry|lose|miss|deal|regret|notice|feel|(be|get|find yourself) (late|let down|disappointed|without|stuck|locked|cut off|overcharged))',
      'there (will|shall) never (again)? be (a|any|another|such)',
      '(no|not a|not one) _{1,2} (stand@|has|have) (a|any|the slightest) chance',
      'never again (will|shall|would|have|be)',
      '(a thing|things) of the past',
      `(${trouble}) (is|are|becomes) (impossible|history|ruled out|unthinkable|over)`,
      '(it|this|that|(the|your) _{1,2}) can never (again)? _',
      '<will> (never|not ever) again _',
      '<will> (never|not ever) _{1,4} again',
      '(nothing|nobody|no one|none|no _) _{0,6} <will> (ever|again)',
      '(rule|ruled) out (completely|entirely|any|all|that|another|a repeat)',
      'impossible (for|that) _{1,4} (to)? (go (down|wrong|offline)|goes|fail@|break|breaks|happen@|occur@|crash@|leak@|be (lost|late|delayed|hacked|stolen|wrong|broken)|get (lost|in|hacked|out)|lose@|miss)',
      '(nobody|no one|nothing|no (thief|hacker|virus|water|dust|rain) _{0,1}) (can|will|could) (ever|possibly)? (get|break|go|slip|come|happen|fail|stop|harm|touch|beat|leak|crack|hack) _{0,2}',
      `(<will>|can) never (${breaks})`,
      `<will> not (${breaks}) again`,
      '<our> <will> (ensure|make sure|see to it|make (absolutely)? certain) (that)? _{1,3} never (happens|occurs|recurs)',
      `((the|your|our|these) _{0,2}|it|this|that) never (${breaks})`,
      `(this|that|it|such _{1,2}) can (not|never) (happen|occur|recur) (again)?`,
      '(impossible|no (way|chance|risk)) (that|for)? (this|that|it) (can|will|could|to|of)? (happen@|occur@|recur@|break@|fail@)',
      '(it|this|that|they|(the|your|our) _{1,2}) can not (possibly)? (come back|return|reappear|happen|recur|fail|go wrong|break|crash|leak|freeze|run (out|dry)|get (lost|stuck|wet)|fall (off|apart)|go (missing|astray|down))',
      '(the|your|our|we|i|it|this) _{0,2} never (let|lets|disappoint|disappoints|fails) (you|anyone|anybody|a customer|our customers|customers) (down)?',
      'there (is|are) no way (that)? _{1,4} (can|could|will|would)',
      `(completely|absolutely|totally|entirely|simply|physically|quite)? impossible to (have|get|suffer|catch|develop|experience|notice|feel) (a|an|any|the slightest) _{0,1} (${harm}|${trouble})`,
      '(your _{1,2}|you|they|nobody|no one|anyone) can (not|never) (possibly|ever)? (come to (any|the slightest)? harm|(get|be) (hurt|injured|harmed|burnt|burned|scammed|hacked))',
      `(without|free of|free from) (a|one|any) (single|slightest) (${harm}|${trouble}|gap|flaw|fault|cut|break)`,
      '(ensure|make sure|see to it|make certain|guarantee) (that)? _{1,3} never (ever)? (again)? (have|need) to _',
      '(is|are|be) impossible to (get (wrong|lost)|break|lose|miss|hack|damage|fail|forget)',
      `(${trouble}|noise|smell) _{0,4} (is|are) (now)? (gone|fixed|solved|dead|cured) (forever|for good|for ever|for all time|for life)`,
      `${notWill} (see|experience|notice|find|face|have|suffer|get|meet|hear) (a single|one single|even (a|one)|the (slightest|least|tiniest)) _`,
      '(nothing|no need) to (worry|fear|stress) (about)? (ever|again)',
      'no (such|customer|repeat|more|passenger|guest|parcel|order) _{0,4} <will> (ever)? (happen|occur|arise|recur|come|wait|suffer|get|go|be (lost|late|left))',
      '(can|could) (not|never) (possibly)? be (lost|hacked|stolen|cracked|breached|beaten|compromised|leaked|bypassed|broken into)',
      `(zero|no|no more) (${trouble}) (from now on|ever again|any more|anymore|going forward|in future|in the future|whatsoever)`,
      'no way (that|for)? _{1,4} (can|will|could|to|is going to) (ever)? (be (hacked|lost|broken|stolen|late|wrong|damaged|delayed|forgotten)|go wrong|fail|happen|occur|break|crash|leak|get lost)',
      `(the)? last (time|${trouble}) (that|which)? (you|this|it|we|anyone|i) (<will>|ever|happen@)`,
      `(such|these|those|the same) _{0,2} (${trouble}) (is|are) (out of the question|unthinkable|impossible)`,
      `(${trouble}) (is|are|has|have)? (been)? (gone|fixed|solved|dead|done|history|finished|sorted|cured|dealt with) (forever|for good|for ever|for all time)`,
      '<will> (not|never) _{1,4} (for (a|one) (single)?|(a|one) single) (second|minute|moment|millisecond|instant)',
      '<our> <will> (ensure|make sure|see to it|make certain) (that)? (this|that|it|these|such _|the _) never (again)? _ _{0,2} again',
      'nothing (like (this|that|it)|of the (kind|sort)|similar) _{0,3} (happen|occur|recur|arise|go wrong)',
      '(<our>|our (staff|people|drivers|engineers|system|machines)) never (ever)? (make@ (a|any)? _{0,1} mistake~|err|miss|lose|forget|get (it|anything) wrong)',
      '(repetition|recurrence|repeat|relapse|failure|mistake|error) (of this|of that)? (is|are) (excluded|impossible|ruled out|out of the question|unthinkable)',
      '(could|can) (not|never) (possibly|ever) (happen|occur|recur|fail|break|go wrong)'
    ]
  },
  {
    // The "100" of "100 %"; the sign itself stands before the next word.
    tag: 'over-promise.hundred',
    patterns: [
      '(one)? (100|hundred) (percent|per cent)? (sure|over the moon|delighted|thrilled|fix|solution|cure|certainty|certain|confident|committed|positive|convinced|behind|safe|secure|reliable|accurate|satisfaction|satisfied|happy|guarantee|guaranteed|uptime|risk-free|foolproof|bug-free|error-free|bulletproof|correct|right|fixed|resolved|working|effective|watertight|dependable|confirm|assurance|promise|commitment|on time|back to normal|going to|get|be|work|arrive)',
      '<will> (100|hundred) (percent|per cent)? _',
      '(100|hundred) (percent|per cent)? (<past>|proof|yours|private|waterproof|clean|true|legal|harmless|painless|stable|free of _)',
      '(100|hundred) (percent|per cent)? of the time',
      '(100|hundred) (percent|per cent)? _ proof',
      '(101|110|120|150|200|1000|thousand|million) (percent|per cent)? (sure|certain|confident|safe|secure|positive|convinced|behind|committed|guaranteed)',
      '(stops|removes|prevents|blocks|catches|kills|fixes|solves|cures|eliminates|(keeps|filters|cuts|shuts|takes) (out|off|away)) (100|hundred) (percent|per cent)? of _'
    ]
  },
  {
    tag: 'over-promise.whatever',
    patterns: [
      '(do|doing)? whatever it (takes|costs)',
      '(end@|stop@|settle@|sort@) _{1,3} once and for all',
      '(fix|fixes|solve@|cure@|remove@|banish@|eliminate@|get@ rid of|cut@ out) _{1,3} (once and for all|for good|forever|for ever)',
      'no matter (what|how|when|who|where|the) _{0,4} (<our>|our _|it|they|your _) (<will>|always|deliver@|run@|sail@|come@|open@|answer@|arrive@|work@)',
      'we would (rather|sooner) _{1,6} than (let you down|disappoint you|be late|fail you)',
      'you have (my|our) (hand|oath|honor) (on (it|that|this))?',
      '(protects|helps|suits|fits|pleases|satisfies|cures|reaches|works for) (everyone|everybody|all _|every _|anyone) (no exceptions|without exception|always|whoever _)',
      '(every|each) (single)? (pupil|student|patient|customer|guest|client|claim|application|order|parcel|applicant|learner|user|letter|train|flight) (always)? (passes|succeeds|wins|arrives|gets (in|through|there)|is (approved|happy|satisfied|on time|perfect|saved))',
      '(would|will|to) do anything (to|for) _',
      '(move|moving) (heaven and earth|mountains)',
      '(leave|leaving) no stone unturned',
      '<will> _{0,10} <certain>',
      '<certain> _{0,6} (<will>|can not|never)',
      '(anything|whatever|everything) (that)? you (could|may|might|ever)? (ask|want|need|wish|desire|like|dream|fancy) _{0,6} (<will> (have|get|be|do|give|receive|make it (happen|possible|work|so)|sort it|see to it)|is yours|and it is|we (have|do) it)',
      '<will> (give|get|grant|do|have|bring|offer|arrange|make) you (absolutely|literally)? (anything|whatever|everything) (that)? (you|it)? (could|may|might|ever)? (ask|want|wish|like|desire|need)',
      '(do|doing|done) (absolutely|literally|just about)? (anything|everything) (at all|on earth|under the sun|in (the|this) world|imaginable) _{0,2}',
      '(will|would|shall) (stop at nothing|spare (no|neither) _{1,3}|go to (any|all|great|the end|the ends) _{0,1} (length~|earth)|bend over backwards|pull out all the stops|not rest|turn every stone|walk through fire)',
      '(until|till) you (are|feel) (absolutely|completely|totally|fully|entirely|100|one hundred) (percent|per cent)? (happy|satisfied|pleased|delighted|content)',
      '(your wish is (our|my) command|nothing is (ever)? too (much|big|small) (trouble)? for (us|you)|no (job|wish|request) is too _)',
      '(every|all|each) (single)? _{1,5} without (exception|fail|exceptions)',
      '(catches|blocks|stops|finds|removes|kills|prevents|fixes|answers|solves|detects|covers|eliminates|cures|ends|filters|handles|resolves|spots|clears|cleans|traps) (every (single)?|each and every|absolutely (all|every)|all) _{1,3} (every (single)? time|always|instantly)',
      '(stress-free|worry-free|trouble-free|hassle-free|carefree|flawless|seamless|faultless|perfect|unforgettable) _{0,2} (guaranteed|for sure|every (single)? time)',
      '(<will>|lasts|last|stays|stay|keeps|keep|remains|remain|works|work|holds|hold|promise@) _{0,6} (forever|for ever|for evermore|for all (time|eternity)|until the end of time|till the end of time)',
      '(there (is|are|will be)|you (will)? (have|face)|with|see) no _{1,3} ever',
      'not now (and)? not ever',
      `you ${neverWill} _{1,8} (again|any more|anymore)`,
      '(is|are|becomes|made) (impossible|unthinkable) (now|again|from now on|in future|in the future|any more|anymore)',
      '<our> <will> _{0,3} for you (always|day and night|at any hour|at all times|forever)',
      '(the|your|our) _{1,2} always (works|runs|arrives|comes|fits|opens|starts) (now|again|perfectly|on time|first time)',
      '(fixes|solves|cures|ends|stops|removes|prevents) (every|any|each) (single|possible|and every)? _{0,1} (problem|issue|bug|error|fault|trouble|stain|pain|leak)',
      '<will> never ever _',
      '(with|in)? (absolute|complete|full|total|utter|100 percent|one hundred percent) certainty',
      '(if (it is|that is) the last thing (i|we)|to the moon and back|(to|until) (the ends of the earth|hell freezes over)|in the safest (possible)? hands|as (safe|sure) as houses)',
      '(each|every one|every single one|all) of your (wishes|dreams|wants|desires)',
      '(is|are|be) (perfect|flawless|faultless) in every (way|respect|detail)',
      '(whatever|no matter what|come what may|whatever happens|no matter) (happens|goes wrong|breaks|fails|comes|it is|it takes|it costs|the (problem|issue|cost|weather|reason|hour|time)|how _|where _|when _|you _{1,3})? (<our>|your _|it|you|the _) (<will>|is|are|stays|can|do|have)',
      'in our power and (beyond|more|then some)',
      '(completely|absolutely|totally|utterly|entirely|perfectly) (safe|secure|risk-free|safe and secure|impossible to (break|hack|lose|miss))',
      '(every (single)?|each|all) _{1,3} <will> (be|arrive|work|go|run) (spot on|right|on time|as it should|smoothly|flawless|perfect)',
      '(i|we|<our-team>) <will> (not (rest|stop|sleep) (until|till)|stop at nothing)',
      'satisfaction guaranteed',
      '<will> (work|run|print|start|arrive) (every (single)? time|forever)',
      '(fix@|solve@|resolve@|sort@|settle@|cure@|repair@) _{0,4} (once and for all|for good|forever|for ever)',
      'without (any|a)? doubt _{0,3} <will>',
      '(no|not a|without any) doubt (whatsoever|at all|of any kind)',
      '(fixes|solves|solve|fix|cure|cures|end|ends|answers|meet|meets) (all|every one of|each of|every single one of) (your|the|our) _{0,1} (problems|worries|issues|troubles|headaches|needs|wishes|pains)',
      '(put|puts|bring|brings) (a|an) (permanent|final|lasting|definitive) end to',
      '(my|our) (personal|whole|life)? (life)? mission (to|that)',
      '(every last|every single|each and every) one of your _{1,3} (every (single)? time|always|without fail)',
      'do (whatever (is|it is)? (needed|necessary|required|you (want|need|ask|say|like)|(needs|has) (to be)? (doing|done))|anything and everything|everything and anything|anything it takes|everything humanly possible|everything imaginable)',
      'zero (risk|chance|danger)',
      '(zero|no|not the (slightest|least)) (risk|danger) (of|that|to your)',
      'not the (slightest|least|tiniest) (chance|doubt|possibility)',
      '<will> _{0,6} (without (a|any|one|a single|even (a|one)|the slightest) (mistake|fault|delay|hitch|glitch|problem|issue|flaw|snag|hiccup|error)|like (clockwork|a dream|a charm|magic)|by hook or by crook|last (a lifetime|forever|for ever|for life))',
      '(works|fixes|removes|solves|cures|lasts|stops|keeps|kills|prevents|cleans|protects|gets) _{0,5} <certain>',
      '(zero|no) (risk|downtime|chance) (at all|whatsoever|of (failure|error|it happening|this happening|that happening))',
      '(is|are|be) (foolproof|bulletproof|fail-safe|failsafe|risk-free|bug-free|error-free|problem-free|trouble-free|fault-free|flawless|unhackable|unbreakable|indestructible|infallible|idiot-proof|watertight|burglar-proof|hacker-proof|hack-proof|crash-proof|thief-proof|unsinkable|unstoppable|uncrackable|impenetrable)',
      '(works|fits|helps|succeeds) _{0,4} (every (single)? time|for (everyone|everybody)|in every (single)? case)',
      '(eliminates|cures|prevents|solves|fixes|ends|stops|kills) _{0,4} (permanently|for all time|for good|forever|every (single)? time)',
      '(i|we) (commit|pledge|undertake|agree) to _{1,10} <certain>',
      '(make sure|ensure|see to it|guarantee) (that)? (every|each|all) _{1,5} (is|are|arrives|goes|works|runs) (perfect|flawless|spotless|smoothly|without fail)',
      '(deliver|arrive|work|ship|answer|are) (on time)? every (single)? time'
    ]
  },
  {
    tag: 'over-promise.perfect',
    patterns: [
      `<will> (${outcome}) _{0,3} (perfect|perfectly|flawlessly|flawless|faultless|immaculate|spotless|spot on)`,
      '<will> (make|get|have|keep|ensure|give|provide|deliver|offer|send) _{0,6} (perfect|perfectly|flawless|flawlessly)',
      '(everything|all|things|it) <will> (all)? be (perfect|flawless|faultless|impeccable|seamless|spotless|exactly (as|how|like) (you|in))',
      '<will> be (the)? (best|greatest|most (beautiful|amazing|wonderful|relaxing)) _{1,4} (of your life|ever|you (have)? (ever|never))',
      '<will> (have|get|enjoy|be) (a|an)? _{0,1} (impeccable|immaculate|faultless|flawless|stress-free|trouble-free|hassle-free|worry-free|carefree|problem-free|seamless|painless)'
    ]
  },
  {
    // Effort instead of outcome, named programmes, what holds for everybody, and facts.
    tag: 'over-promise.allowed',
    patterns: [
      'never (again)? be (charged|billed|emailed|contacted|asked|called|sent|debited)',
      'never (hear from (us|me|them|him|her)|get (a|an|another) (mail|email|call|letter|newsletter)) _{0,4} again',
      '(nobody|no one|nothing) (else)? can _{1,8} (but|except|unless|until|other than|better than|apart from) _',
      'can not go down (the|a|this|that|our|any|those|these)',
      '(price|rate|money-back|refund|satisfaction|quality|repair) (guarantee|promise)',
      // What follows from what was done.
      '(i|we) (have)? <past> _{1,12} so (that)? (nobody|no one|nothing|none) (else)? (can|could|will) _ (in|out|at|through|it|them|to|into|on|from|past)?',
      // What the customer is spared because it is on file, not what shall never befall them.
      'you (will|do|would) not (have|need) to (explain|repeat|tell|say|go (through|over)|start|re-enter|send|type|fill) _{0,6} (again|over|twice|once more)',
      '(will|would|shall|can) always (try|trying|do (my|our) (very)? best|aim|strive|endeavor|want|welcome|hope|be (happy|glad|grateful|pleased)|need|depend|check|ask|apply|say|remember|recommend|advise|appreciate|listen|read|value|cancel|refund|return|exchange|change|switch|add|look)',
      'you (will|would) always (be able|have (the|access|a choice|your))',
      'guarantee (you)? (a|your|full|the|every)? _{0,3} (refund~|money back|money-back|price|rate)',
      'guaranteed _{0,6} (by|under|in) (our|the|your|its) (contract|law|terms|plan|policy|agreement|warranty|tariff)',
      '<will> not (need|have) to (explain|repeat|start|tell|go (through|over)|fill|send|write|enter|say) _{0,4} again',
      'guaranteed (by|for <num>|until|under|with|minimum|rate|price|income|interest)',
      '(room|seat|booking|reservation|spot|place|deposit|rate|price|table|ticket|policy|reserved) (is|are) guaranteed',
      '(will|shall|would) (never|not ever) (knowingly)? (share|sell (your|any|it|them|on|data|personal)|ask|charge|email|call|text|give|pass|store|spam|contact|request|use)',
      '(say|know|tell|confirm|see|check) _{0,2} for (sure|certain|definite)',
      'perfectly (fine|ok|okay|normal|clear|understandable|reasonable|safe|possible|valid|legal|good|acceptable|natural|willing|happy|able)',
      'perfect (for|if|storm|gift|size|fit|match|example|excuse|day|weekend|time|timing|sense)',
      '100 (percent|per cent)? (refunded|refundable|paid|used|booked|charged|completed|owned|funded|covered by|made|cotton|wool|silk|natural|organic|recycled|linen|vegan|off|discount|refund|of (your|the (cost|price|amount|money|fee|order|value|test~|files|data)))',
      '(promise|guarantee|swear) (you)? (anything|no (date|time|result|outcome)|nothing (but|yet|except|at|for|until|before|beyond|here))',
      '(will|shall|would|can|could) (never|not) (ever|once)? (again)? (forget (your|you|this|that|the|how|his|her|their)|lose (sight|faith|hope)|need (your|a|any)|miss (you|a chance)|have (your|access)|get your (password|pin|card))'
    ]
  },
  {
    tag: 'over-promise.denied',
    patterns: [
      '(would|wish|want|hope|hopes|hoping|pray|aim|trying|try|love|like|like to|love to|hard|difficult|impossible|unable|able|rather than|instead of|without|neither|nor|(wrong|dishonest|unfair|foolish|rash) (of|for|to)|hesitate|reluctant|before|whether|if|stop short of)',
      '(was|were|been|being) (promised|told|assured|guaranteed)',
      '(<our>|they|he|she|who|which|it|colleague|agent|seller|ad|website|page|flyer) (had|have|has)? (promised|told|assured|claimed|said|says|claims) (you)?'
    ]
  }
]
