import type { SentenceView } from '../sentence.js'

/** A subordinate clause that a main clause waits for. */
export interface Condition {
  readonly at: number
  readonly word: string
  /** Whose move it names. */
  readonly whose: 'customer' | 'us' | 'case'
}

const markers = new Set([
  'if',
  'once',
  'when',
  'whenever',
  'unless',
  'until',
  'till',
  'after',
  'should',
  'provided',
  'incase',
  'upon',
  'without'
])
/** After these, "if" is "whether". */
const asked =
  /^(?:sure|know|see|check|checking|ask|asking|confirm|wonder|wondering|find|determine|understand|whether)$/u
/** After these, "provided" is what somebody gave. */
const giving =
  /^(?:have|has|had|having|you|we|i|they|he|she|is|are|was|were|be|been|already|just|not|kindly|details|information|info|number|link|address|reason|proof|photos?|screenshots?)$/u
/** The conditions of a sentence, in order. */
export function findConditions(sentence: SentenceView): Condition[] {
  const { tokens } = sentence
  const found: Condition[] = []
  for (const [at, { word, quoted }] of tokens.entries()) {
    const isAsSoonAs = word === 'soon' && tokens[at - 1]?.word === 'as' && tokens[at + 1]?.word === 'as'
    const isAsLongAs = word === 'long' && tokens[at + 1]?.word === 'as'
    if (quoted || !(markers.has(word) || isAsSoonAs || isAsLongAs)) continue
    if (word === 'provided' && giving.test(tokens[at - 1]?.word ?? '')) continue
    if (word === 'should' && !(sentence.startsClause(at) && tokens[at + 1]?.word === 'you')) continue
    if (word === 'if' && tokens.slice(Math.max(0, at - 8), at).some((token) => asked.test(token.word)))
      continue
    const clause = tokens
      .slice(isAsSoonAs || isAsLongAs ? at + 2 : at + 1, at + 12)
      .map((token) => token.word)
    found.push({ at, word, whose: whose(word, clause) })
  }
  return found
}

function whose(marker: string, clause: readonly string[]): Condition['whose'] {
  const subject = clause.slice(0, 3)
  if (
    subject.some((word) =>
      /^(?:you|your|customer|receipt|receiving|replying|logging|sending|confirming)$/u.test(word)
    ) &&
    !/^(?:we|i|our)$/u.test(subject[0] ?? '')
  ) {
    return 'customer'
  }
  if (
    /^(?:we|i)$/u.test(subject[0] ?? '') &&
    clause.slice(1, 6).some((word) => /^(?:your|you)$/u.test(word)) &&
    clause.some((word) => /^(?:receive|received|have|hear|get|got)$/u.test(word))
  ) {
    return 'customer'
  }
  if (
    marker === 'if' ||
    marker === 'unless' ||
    marker === 'should' ||
    marker === 'provided' ||
    marker === 'incase'
  ) {
    return clause.slice(0, 8).some((word) => /^(?:found|located|traced|left)$/u.test(word)) ? 'us' : 'case'
  }
  return 'us'
}
