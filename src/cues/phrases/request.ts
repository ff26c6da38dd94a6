import type { PhraseSet } from '../grammar/automaton.js'

const act =
  'send|share|provide|dm|pm|message|confirm|tell|give|let (me|us) (know|have|see)|indicate|mention|post|mail|transmit|key in|identify|outline|name|point|fill|complete|reply|respond|call|visit|click|check|try|follow|submit|contact|email|write|bring|take|return|reach|speak|use|upload|attach|forward|drop|ping|inbox|chat|head|go|log|sign|update|restart|reinstall|uninstall|install|download|delete|clear|reset|open|enter|verify|have a look|take a look|look|see|refer|review|read|run|select|choose|pop|connect|ensure|make sure|get in touch|get back|come back|keep|test|turn|switch|unplug|disconnect|remove|register|request|raise|report|place|order|purchase|book|rebook|apply|find|note down|quote|elaborate|describe|explain|clarify|specify|advise (us|me)|spare|allow|state|supply|dial|ring|text|tweet|hop|fire|shoot|list|scan|stop by|move|copy|paste|print|change|set|start|repeat|disable|enable|add|press|tap|hold|scroll|drag|swipe|type|pick|plug|slide|unlock|switch on|measure|board|hand'

/** What we ask the customer to do. */
export const requestPhrases: readonly PhraseSet[] = [
  {
    tag: 'request',
    patterns: [
      `please (do|kindly|also|could you|can you|feel free to|just|first|go ahead and|be so kind as to|try to)? (${act})`,
      `kindly (${act})`,
      `(could|can|would|will) you (please|kindly|possibly|also|perhaps|maybe|just|be able to|be so kind as to|mind)? (please)? (${act})`,
      'could you (please|kindly|possibly|perhaps|maybe|just|also)? _',
      '(can|would|will) you (please|kindly|possibly) _',
      '((would|do) you)? mind _{0,1} <ing>',
      '(it is|we find it) necessary that you _',
      '(we|i) (ask|asked|request|urge) (that)? you (to)? _',
      '(would|will) (really|greatly)? help (us|me)? if you _',
      '(are|were|would|will) you (be)? able to',
      `if you (could|can|would|will|are able to|would be able to|might) (please|kindly|just|also)? (${act})`,
      `(would|could|can) (it be possible|i ask you|we ask you|i get you|we get|i have|we have|i get|i just get|i trouble you) (to|for|your|the|a|some)`,
      `(i|we) (need|require|would need|will need|just need|would ask|request|will require) (you to|your|the|some|a|more|a few|further|to know|one more)`,
      `all (i|we) need`,
      `you (will|would)? (need|have) to (${act}|do|be)`,
      'please _',
      '(dm|pm|inbox|message) (me|us)',
      'please (do)? (be|stay|remain) (wary|careful|alert|cautious|vigilant|suspicious|on your guard|prepared)',
      '(send|drop|shoot|fire|pop) (me|us) (a|an|your|the|over|through|across|some)',
      '(let|letting) (me|us) know (your|the|what|which|when|where|how|whether|who|a|an|and (i|we))',
      'let (me|us) know if (this|that|it|these|the issue|the problem|you have tried|you would like|you would prefer|you want|you still|you are still|they|any of)',
      'looking forward to (your reply|hearing from you|your response)'
    ]
  },
  // An imperative opens a clause; elsewhere the same word is a noun or an infinitive.
  {
    tag: 'imperative',
    patterns: [
      `(${act})`,
      '(close|push|pull|lift|twist|wipe|rinse|save|export|pair|sync|refresh|reload|reopen|reboot|reconnect|retry|rotate|squeeze|shake|insert|mount|charge|empty|fill|cover|back up) (it|the|your|both|all|any|every|each|them|this|that)',
      'feel free to _',
      '(do|go ahead and|try to|be sure to|make sure (to|you)) _'
    ]
  },
  {
    // Courtesies in the form of a request ask for nothing.
    tag: 'no-request',
    patterns: [
      '(please|kindly) (accept|bear|rest|be (assured|advised|informed|aware|patient|sure|so|my|our|rest)|know|note|excuse|forgive|allow|hold on|hang|understand|remember|stay|have a|enjoy|do not hesitate|do not worry|feel free to (reach|contact|reply|get|let|ask) _{0,4} (if|should|any|anytime))',
      '(please)? (let|feel free to let) (me|us) know (if|should) (you|there|we|i) (have|need|require|can|could|is|are|run|should|ever|come|face|encounter|do)',
      '(please)? (reach out|contact us|get in touch|reply|write|message|call|email|get back to us) _{0,3} (if|should) (you|there) (have|need|require|is|are|ever)',
      '(if|should) you (have|need|require) (any|anything|more|further|help|us|me)',
      'if (you|there) (have|has|is|are) (any|anything|something)',
      '(please)? (do not hesitate|never hesitate) to',
      'take care',
      '(for|of|about|without|instead of|your) letting (me|us) know',
      '(speak|talk|chat|catch) (to|with|up)? (you|ya)? (again)? (very|really)? soon',
      'have a',
      'keep in mind',
      'see you',
      'tell me about it',
      'give (me|us) (a|one|some|until)',
      'keep (us|me) posted',
      'let (me|us) (check|look|see|find|get|have (a|another)|try|take|start|dig|ask|confirm|help|explain)'
    ]
  }
]
