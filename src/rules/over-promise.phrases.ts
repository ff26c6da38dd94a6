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
      'mark my words'
    ]
  },
  {
    tag: 'over-promise.guarantee',
    patterns: [
      '(i|we|<our-team>) (can|do|will|would|are able to|am able to)? guarantee (you)? (that)?',
      '(i|we) (am|are) guaranteeing (you)? (that)?',
      '(is|are|be|am) guaranteed (to)?',
      'guaranteed to',
      '<will> (be|arrive|work|have|get|reach|come|go|receive) _{0,6} (guaranteed|for sure|without a doubt|without doubt)'
    ]
  },
  {
    tag: 'over-promise.always',
    patterns: [
      '(i|we|<our-team>) (will|would|shall|can) always _',
      'will always (be (safe|on time|secure|shipped|delivered|available|correct|online|up|here|there|right|fresh)|arrive|work)',
      'you (will|would) always (get|have|receive|hear|be|reach)',
      'you can always (count|rely|depend) on (us|me)'
    ]
  },
  {
    tag: 'over-promise.never',
    patterns: [
      '(this|that|it|such (a thing|things|an error|a mistake)|the same (thing|mistake|error|problem|issue)|these things|mistakes like (this|that|these)|this _{1,2})? (will|shall|would|is going to|are going to) (never|not) (ever)? (happen|occur|recur|be repeated|repeat itself|come back|reoccur|re-occur|take place|be an issue|be a problem|go wrong)( (ever)? again)?',
      '(this|that|it) (never|does not ever) (happens|occurs|recurs) again',
      '(never|not ever) (happen|occur|recur|to happen|to occur) (to you)? again',
      '<our> <will> (ensure|make sure|see to it|make certain) (that)? _{1,3} (does|do|will) not (ever)? (happen|occur|recur|happen to you) again',
      'you (will|shall) (never|not) (ever)? (have|see|experience|face|encounter|get|run into) (this|that|these|those|the same|such) _{0,3} (any more|anymore|any longer)',
      'you (will|shall) (never|not) (ever)? (have|see|experience|face|encounter|deal with|go through|need to worry|worry|have to (worry|deal|face|go through|wait|chase|ask|write|call|contact us)|be (let down|disappointed|charged twice|overcharged)) _{0,6} again',
      '(i|we) (will|shall) (never|not) (ever)? (let you down|disappoint you|fail you|make (this|that|the same|such a) (mistake|error)|do (this|that) (to you)?)( (ever)? again)?',
      `(there|you|we) (will|shall) not (be|have|see|face|experience) any (more|further) (${trouble})`,
      `(there|you|we) (will|shall) (be|have|see|face|experience) (no (more|further)|zero) (${trouble})`,
      `(<will>|can) never (${breaks})`,
      `<will> not (${breaks}) again`,
      '<our> <will> (ensure|make sure|see to it|make (absolutely)? certain) (that)? _{1,3} never (happens|occurs|recurs)',
      `((the|your|our|these) _{0,2}|it|this|that) never (${breaks})`,
      `(this|that|it|such _{1,2}) can (not|never) (happen|occur|recur) (again)?`,
      '(impossible|no (way|chance|risk)) (that|for)? (this|that|it) (can|will|could|to|of)? (happen@|occur@|recur@|break@|fail@)',
      'nothing (can|will) (ever)? (go wrong|fail|break)'
    ]
  },
  {
    // The "100" of "100 %"; the sign itself stands before the next word.
    tag: 'over-promise.hundred',
    patterns: [
      '(one)? (100|hundred) (percent|per cent)? (sure|fix|solution|cure|certainty|certain|confident|committed|positive|convinced|behind|safe|secure|reliable|accurate|satisfaction|satisfied|happy|guarantee|guaranteed|uptime|risk-free|foolproof|bug-free|error-free|bulletproof|correct|right|fixed|resolved|working|effective|watertight|dependable|confirm|on time|back to normal|going to|get|be|work|arrive)',
      '<will> (100|hundred) (percent|per cent)? _',
      '(100|hundred) (percent|per cent)? of the time',
      '(stops|removes|prevents|blocks|catches|kills|fixes|solves|cures|eliminates|(keeps|filters|cuts|shuts|takes) (out|off|away)) (100|hundred) (percent|per cent)? of _'
    ]
  },
  {
    tag: 'over-promise.whatever',
    patterns: [
      '(do|doing)? whatever it takes',
      '(move|moving) (heaven and earth|mountains)',
      '(leave|leaving) no stone unturned',
      '<will> _{0,8} (no matter (what|how long it takes|what it takes)|come what may|at (any|all) cost~|without fail|once and for all|under any circumstances)',
      '(i|we|<our-team>) <will> (not (rest|stop|sleep) (until|till)|stop at nothing)',
      'satisfaction guaranteed',
      '<will> (work|run|print|start|arrive) (every (single)? time|forever)',
      '(fix@|solve@|resolve@|sort@|settle@|cure@|repair@) _{0,4} (once and for all|for good|forever|for ever)',
      'without (any|a)? doubt _{0,3} <will>',
      'do (anything and everything|everything and anything|anything it takes|everything humanly possible|everything imaginable)',
      'zero (risk|chance|danger)',
      '(zero|no) (risk|downtime|chance) (at all|whatsoever|of (failure|error|it happening|this happening|that happening))',
      '(is|are|be) (foolproof|bulletproof|fail-safe|failsafe|risk-free|bug-free|error-free|problem-free|trouble-free|fault-free|flawless)'
    ]
  },
  {
    tag: 'over-promise.perfect',
    patterns: [
      `<will> (${outcome}) _{0,3} (perfect|perfectly|flawlessly)`,
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
      '(will|shall) never (share|sell|ask|charge|email|call|text|give|pass|store|spam|contact|request|use)',
      'perfectly (fine|ok|okay|normal|clear|understandable|reasonable|safe|possible|valid|legal|good|acceptable|natural|willing|happy|able)',
      'perfect (for|if|storm|gift|size|fit|match|example|excuse|day|weekend|time|timing|sense)',
      '100 (percent|per cent)? (cotton|wool|silk|natural|organic|recycled|linen|vegan|off|discount|refund|of (your|the (cost|price|amount|money|fee|order|value|test~|files|data)))'
    ]
  },
  {
    tag: 'over-promise.denied',
    patterns: [
      '(would|wish|want|love|like|like to|love to|hard|difficult|impossible|unable|able|rather than|instead of|without|nobody|no one|nothing|neither|nor|hesitate|reluctant|before|whether|if|stop short of)'
    ]
  }
]
