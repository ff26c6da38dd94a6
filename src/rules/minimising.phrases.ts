import type { PhraseSet } from '../cues/grammar/automaton.js'

const trifle = 'minor|small|little|tiny|slight|short|quick|simple|temporary|cosmetic|trivial|petty|brief'
const trouble =
  'issue~|problem~|bug~|glitch~|delay~|hiccup~|inconvenience|scratch~|misunderstanding~|mistake~|error~|matter~|thing~|setback~|mix-up~|oversight~|blip~|detail~|formality|dent~|stain~|mark~|fault~'

/** What shrinks the customer's trouble or effort. */
export const minimisingPhrases: readonly PhraseSet[] = [
  {
    // The whole remark belittles.
    tag: 'minimising.belittles',
    patterns: [
      '(calm|simmer|cool) (yourself)? down',
      'chill out',
      'relax',
      'no need to (panic|worry so much|get upset|be upset|shout|overreact|get angry|be angry|fuss|be rude)',
      'do not (panic|overreact|be so upset|be upset|be so dramatic|get worked up|make such a fuss|fuss|be angry|get upset|get angry|be silly)',
      '(overreacting|overreaction|over-reacting|blown out of proportion|making a fuss|fuss about nothing|making a big deal)',
      'not (a|such a|that|so|too|really a|all that|really that|the end of the)? (big|huge|major)? (deal|drama|tragedy|disaster|catastrophe|emergency|end of the world)',
      'not the end of the world',
      '(not|hardly|nothing) (really|all)? (that|so|too|very) (bad|serious|important|urgent|long|terrible|dramatic|difficult|hard|complicated)',
      'no big (deal|thing|issue|problem|drama)',
      'nothing (serious|major|dramatic|to get upset about|to be upset about|to complain about|to worry about)',
      '(could|might) (have been|be) (much|far|a lot)? worse',
      '(no one|nobody) else (has|had|ever|seems|is)? _{0,2} (complained|complains|complain|reported|minds|minded|had|has|bothered|noticed)',
      'other customers (do not|never|manage|have no|had no|seem)',
      'look on the bright side',
      'these things happen',
      '(it|that) happens (to everyone|all the time|to us all|to the best)',
      `(it is|that is|this is|was|it was|is) (just|only|merely|simply|really just|really only|probably just) (a|an|one|<num>|two)? _{0,1} (${trouble})`,
      `(just|only|merely|nothing more than|nothing but) (a|an|one|some) (${trifle}) _{0,1} (${trouble}|_)`,
      '(it is|that is|this is|there is|it was|that was) (just|only|merely) (<num>|a|an|one|some|clothes|money)',
      '(it is|that is|this is|the rest is|they are|those are|these are|was|were|is|are) only (clothes|money|things|stuff|software|(a|an) _|objects|pixels|data|cents|pennies)',
      'merely (a|an|one|<num>|some)',
      '(all|the only thing) you (have|had|need|needed) to do (is|was)',
      '(anyone|everyone|a child|any child|even a child) (can|could|should|would) (be able to)? (do|see|understand|use|know|find|manage)',
      'you (will|would) (survive|live|get over it)',
      '(at least|better than) (it|you|nobody|nothing) (was|were|is|are|still|did|have|had|got|not) _'
    ]
  },
  // One word that can go: what is left says the same without the sigh.
  {
    tag: 'minimising.word',
    patterns: ['(you|your) (clearly|obviously|evidently)', '(clearly|obviously|evidently)']
  },
  {
    tag: 'minimising.easy',
    patterns: [
      'you (just|simply|merely) (need|have|had|needed) (to|a|your)',
      'you (need|have|had|needed) (to)? (just|simply|merely) _',
      'you (can|could|should|must)? (just|simply|merely) (have to|need to|wait|click|press|read|restart|log|go|follow|open|use|turn|plug|look|check|enter|put|be patient|try|accept|live|pay|buy)',
      'simply (click|press|read|restart|reset|log|go|follow|open|use|turn|plug|look|check|enter|put|wait|ring|call|type|choose|select|reinstall|delete|install|scroll|tap|download|update|try)'
    ]
  },
  // "Actually, the form is quite clear": it corrects the reader.
  { tag: 'minimising.corrects', patterns: ['actually'] },
  {
    tag: 'minimising.not',
    patterns: [
      'simply put',
      'put simply',
      'quite simply',
      'just (now|in case|as|like|so (you|that|we|i)|before|after|about|under|over|when|because|right|recently|been|arrived|let|dm|pm|message|reply|send|tell|give|drop|shout|write|contact|follow us|ask|hit|ping)',
      'only (from|until|till|to|on|at|in|by|for|after|before|when|if|because|available|valid|open|sold|left)',
      'not (only|just|simply|merely)',
      '(clearly|obviously) (marked|labelled|labeled|visible|stated|legible|written|see|explain|show|wrong)',
      '(see|hear|read|explain|state|show|mark|label|say) (it|this|them|you)? (clearly|obviously)',
      '(has|have|had) (clearly|obviously|just)',
      '(we|i) (are|am|were|was)? (clearly|obviously|just)',
      'let me just'
    ]
  }
]
