import type { PhraseSet } from '../cues/grammar/automaton.js'

const verb =
  'open|go|tap|click|choose|pick|select|press|hold|plug|unplug|turn|pull|push|put|take|remove|copy|download|unzip|install|rinse|close|leave|scroll|sign|log|enter|type|save|restart|reset|confirm|untick|tick|check|wait|switch|drag|drop|paste|delete|connect|disconnect|insert|rename|empty|fill|lift|slide|move|set|run|print'

/** What tells steps, and what only looks like one. */
export const wallOfTextPhrases: readonly PhraseSet[] = [
  {
    tag: 'wall-of-text.step',
    patterns: [
      `(first|firstly|then|next|after that|afterwards|finally|lastly|and then) (you|please|also|just)? (${verb})`,
      `(and|then) (${verb})`
    ]
  },
  {
    tag: 'wall-of-text.order',
    patterns: ['(first|firstly|second|secondly|third|thirdly|then|next|after that|afterwards|finally|lastly)']
  },
  {
    tag: 'wall-of-text.inform',
    patterns: [
      '(send|share|provide|dm|pm|message|confirm|tell|give|let (me|us) know|reply|respond|call|contact|email|write|reach|inbox|quote|describe|explain|clarify|specify|advise|state|supply|look|see|have a look|take a look|note|keep|find|read|visit|request|order|book|return|bring|chat|fill|complete)'
    ]
  }
]
