/** What retext-simplify finds and support may say: product vocabulary, words with a second sense, and plain ones. */
export const allowedPhrases: readonly string[] = (
  'accompany|accurate|address|advise|aircraft|assist|assistance|attempt|benefit|capability|component|contains|currently|delete|depart|equipment|evaluate|' +
  'forward|function|however|identify|immediately|indicate|it is|maintain|minimum|modify|monitor|multiple|notify|objective|option|overall|parameters|' +
  'portion|practicable|previous|proceed|provide|purchase|reflect|remain|request|require|selection|state-of-the-art|submit|there are|there is|type|validate|vice'
).split('|')
