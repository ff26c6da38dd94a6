import type { PhraseSet } from '../cues/grammar/automaton.js'

const trouble =
  'problem~|issue~|error~|delay~|outage~|interruption~|mistake~|trouble|crash|crashes|bug~|fault~|drop-outs|dropouts|surprises|leak~|disconnections|glitch|glitches'
const breaks =
  'fail~|break~|crash~|leak~|drop~|freeze~|disconnect~|jam~|lose~|go~ (down|wrong|offline)|run out|runs out'

const outcome =
  'be|work|run|go|arrive|fit|look|match|function|print|turn out|reach you|get|come|return|fix|solve|resolve|restore|meet|suit'

/** Promises that nobody can keep for certain. */
export const overPromisePhrases: readonly PhraseSet[] = [
  {
    tag: 'over-promise.promise',
    patterns: [
      '(i|we) (do|can|will|would)? (pinky|solemnly|faithfully|hereby)? (promise|vow|pledge|swear (to)?) (you|to you)? (that)?',
      '(i|we) (give|am giving|are giving) you (my|our) (word|promise|guarantee) (that)?',
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
      '(i|we) (warrant|certify) that'
    ]
  },
  {
    tag: 'over-promise.guarantee',
    patterns: [
      '(i|we|<our-team>) (can|do|will|are able to|am able to)? guarantee (you)? (that)?',
      '(i|we) (am|are) guaranteeing (you)? (that)?',
      '(is|are|be|am) guaranteed (to)?',
      'guaranteed to',
      '(is|are) (certain|sure|bound|destined) to (work|fix|solve|help|go|pass|arrive|come|get|win|love|last|like|clear|stop|feel|see|find|make|be (fixed|back|right|solved|fine|ready|approved|gone|there|happy))',
      '(it|that) is (certain|guaranteed|definite|a given|beyond (all|any)? doubt) that',
      '(is|are) as good as (approved|done|fixed|yours|certain|won|sorted|sold|booked)',
      '<will> (be|arrive|work|have|get|reach|come|go|receive) _{0,6} (guaranteed|for sure|without a doubt|without doubt)'
    ]
  },
  {
    tag: 'over-promise.always',
    patterns: [
      '(i|we|<our-team>) (will|would|shall|can) (always|forever|for ever) _',
      'will always (be (safe|on time|secure|shipped|delivered|available|correct|online|up|here|there|right|fresh)|arrive|work)',
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
      'not (a|one) single _{1,3} <will>',
      '<will> (never|not ever) again _',
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
      'nothing (can|will) (ever)? (go wrong|fail|break)',
      'no (such|customer|repeat|more|passenger|guest|parcel|order) _{0,4} <will> (ever)? (happen|occur|arise|recur|come|wait|suffer|get|go|be (lost|late|left))',
      '(can|could) (not|never) (possibly)? be (lost|hacked|stolen|cracked|breached|beaten|compromised|leaked|bypassed|broken into)',
      `(zero|no|no more) (${trouble}) (from now on|ever again|any more|anymore|going forward|in future|in the future|whatsoever)`,
      'no way (that|for)? _{1,4} (can|will|could|to|is going to) (ever)? (be (hacked|lost|broken|stolen|late|wrong|damaged|delayed|forgotten)|go wrong|fail|happen|occur|break|crash|leak|get lost)',
      `(the)? last (time|${trouble}) (that|which)? (you|this|it|we|anyone|i) (<will>|ever|happen@)`,
      `(such|these|those|the same) _{0,2} (${trouble}) (is|are) (out of the question|unthinkable|impossible)`,
      `(${trouble}) (is|are|has|have)? (been)? (gone|fixed|solved|dead|done|history|finished|sorted|cured|dealt with) (forever|for good|for ever|for all time)`,
      '<will> (not|never) _{1,4} (for)? (a|one) (single)? (second|minute|moment|millisecond|instant)',
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
      '(one)? (100|hundred) (percent|per cent)? (sure|fix|solution|cure|certainty|certain|confident|committed|positive|convinced|behind|safe|secure|reliable|accurate|satisfaction|satisfied|happy|guarantee|guaranteed|uptime|risk-free|foolproof|bug-free|error-free|bulletproof|correct|right|fixed|resolved|working|effective|watertight|dependable|confirm|assurance|promise|commitment|on time|back to normal|going to|get|be|work|arrive)',
      '<will> (100|hundred) (percent|per cent)? _',
      '(100|hundred) (percent|per cent)? of the time',
      '(101|110|120|150|200|1000|thousand|million) (percent|per cent)? (sure|certain|confident|safe|secure|positive|convinced|behind|committed|guaranteed)',
      '(stops|removes|prevents|blocks|catches|kills|fixes|solves|cures|eliminates|(keeps|filters|cuts|shuts|takes) (out|off|away)) (100|hundred) (percent|per cent)? of _'
    ]
  },
  {
    tag: 'over-promise.whatever',
    patterns: [
      '(do|doing)? whatever it (takes|costs)',
      '(would|will|to) do anything (to|for) _',
      '(move|moving) (heaven and earth|mountains)',
      '(leave|leaving) no stone unturned',
      '<will> _{0,10} <certain>',
      '(every (single)?|each|all) _{1,3} <will> (be|arrive|work|go|run) (spot on|right|on time|as it should|smoothly|flawless|perfect)',
      '(i|we|<our-team>) <will> (not (rest|stop|sleep) (until|till)|stop at nothing)',
      'satisfaction guaranteed',
      '<will> (work|run|print|start|arrive) (every (single)? time|forever)',
      '(fix@|solve@|resolve@|sort@|settle@|cure@|repair@) _{0,4} (once and for all|for good|forever|for ever)',
      'without (any|a)? doubt _{0,3} <will>',
      'do (anything and everything|everything and anything|anything it takes|everything humanly possible|everything imaginable)',
      'zero (risk|chance|danger)',
      '(zero|no|not the (slightest|least)) (risk|danger) (of|that|to your)',
      'not the (slightest|least|tiniest) (chance|doubt|possibility)',
      '<will> _{0,6} (without (a|any) (hitch|glitch|problem|issue|flaw|snag|hiccup|error)|like clockwork|by hook or by crook|last (a lifetime|forever|for ever|for life))',
      '(works|fixes|removes|solves|cures|lasts|stops|keeps|kills|prevents|cleans|protects|gets) _{0,5} <certain>',
      '(zero|no) (risk|downtime|chance) (at all|whatsoever|of (failure|error|it happening|this happening|that happening))',
      '(is|are|be) (foolproof|bulletproof|fail-safe|failsafe|risk-free|bug-free|error-free|problem-free|trouble-free|fault-free|flawless|unhackable|unbreakable|indestructible|infallible|idiot-proof|watertight|burglar-proof|hacker-proof|hack-proof|crash-proof|thief-proof|unsinkable|unstoppable|uncrackable|impenetrable)',
      '(works|fits|helps|succeeds) _{0,4} (every (single)? time|for (everyone|everybody)|in every (single)? case)',
      '(eliminates|cures|prevents|solves|fixes|ends|stops|kills) _{0,4} (permanently|for all time)',
      '(i|we) (commit|pledge|undertake|agree) to _{1,10} <certain>',
      '(make sure|ensure|see to it|guarantee) (that)? (every|each|all) _{1,5} (is|are|arrives|goes|works|runs) (perfect|flawless|spotless|smoothly|without fail)',
      '(every|all) (single)? (time|day|order) without (fail|exception)',
      '(deliver|arrive|work|ship|answer|are) (on time)? every (single)? time'
    ]
  },
  {
    tag: 'over-promise.perfect',
    patterns: [
      `<will> (${outcome}) _{0,3} (perfect|perfectly|flawlessly|flawless|faultless|immaculate|spotless|spot on)`,
      '<will> (make|get|have|keep|ensure|give|provide|deliver|offer|send) _{0,6} (perfect|perfectly|flawless|flawlessly)',
      '(everything|all|things) <will> be (perfect|flawless)'
    ]
  },
  {
    // Effort instead of outcome, named programmes, what holds for everybody, and facts.
    tag: 'over-promise.allowed',
    patterns: [
      '(will|would|shall|can) always (try|trying|do (my|our) (very)? best|aim|strive|endeavor|want|welcome|hope|be (happy|glad|grateful|pleased)|need|depend|check|ask|apply|say|remember|recommend|advise|appreciate|listen|read|value|cancel|refund|return|exchange|change|switch|add|look)',
      'you (will|would) always (be able|have (the|access|a choice|your))',
      'guarantee (you)? (a|your|full|the|every)? _{0,3} (refund~|money back|money-back|price|rate)',
      'guaranteed (by|for <num>|until|under|with|minimum|rate|price|income|interest)',
      '(room|seat|booking|reservation|spot|place|deposit|rate|price|table|ticket|policy|reserved) (is|are) guaranteed',
      '(will|shall|would) (never|not ever) (knowingly)? (share|sell|ask|charge|email|call|text|give|pass|store|spam|contact|request|use)',
      '(say|know|tell|confirm|see|check) _{0,2} for (sure|certain|definite)',
      'perfectly (fine|ok|okay|normal|clear|understandable|reasonable|safe|possible|valid|legal|good|acceptable|natural|willing|happy|able)',
      'perfect (for|if|storm|gift|size|fit|match|example|excuse|day|weekend|time|timing|sense)',
      '100 (percent|per cent)? (cotton|wool|silk|natural|organic|recycled|linen|vegan|off|discount|refund|of (your|the (cost|price|amount|money|fee|order|value|test~|files|data)))',
      '(promise|guarantee|swear) (you)? (nothing|anything|no (date|time|result|outcome))'
    ]
  },
  {
    tag: 'over-promise.denied',
    patterns: [
      '(would|wish|want|love|like|like to|love to|hard|difficult|impossible|unable|able|rather than|instead of|without|neither|nor|(wrong|dishonest|unfair|foolish|rash) (of|for|to)|hesitate|reluctant|before|whether|if|stop short of)'
    ]
  }
]
