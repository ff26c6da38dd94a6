import type { Match } from '../grammar/matcher.js'
import type { SentenceView } from '../sentence.js'

const governing = [
  'will-do',
  'they-will',
  'doing',
  'let-me',
  'handed-over',
  'refusal',
  'offer',
  'bare-will-do'
]

/**
 * The imperatives of a sentence, in order: verbs at the start of a clause, unless a subject before them still governs
 * them ("we'll check and call").
 */
export function imperativesOf(sentence: SentenceView): readonly Match[] {
  return sentence.remember(findImperatives)
}

/** Whether a verb at the word, of whatever phrase, is an imperative. */
export function isImperative(sentence: SentenceView, at: number): boolean {
  return commands(sentence, at, (imperativesOf(sentence)[0]?.from ?? Infinity) < at)
}

/** Left to right, since a verb after "and" is one only where another came before it. */
function findImperatives(sentence: SentenceView): readonly Match[] {
  const found: Match[] = []
  for (const match of sentence.of('imperative')) {
    if (commands(sentence, match.from, found.length > 0)) found.push(match)
  }
  return found
}

function commands(sentence: SentenceView, at: number, followsOne: boolean): boolean {
  const previous = sentence.tokens[at - 1]?.word ?? ''
  if (!sentence.startsClause(at) || /^(?:to|you)$/u.test(previous)) return false
  // "Change can be hard": the word is a noun, and the subject.
  if (/^(?:can|could|will|would|is|was|has|had|may|might|should)$/u.test(sentence.tokens[at + 1]?.word ?? ''))
    return false
  if (previous !== 'please' && namesSubject(sentence, at)) return false
  // "We just run the trains."
  if (
    /^(?:just|simply|also|then|instead)$/u.test(previous) &&
    /^(?:i|we|they|he|she|it)$/u.test(sentence.tokens[at - 2]?.word ?? '')
  )
    return false
  if (previous === 'please' || previous === 'kindly') return true
  if (/^(?:and|or|then)$/u.test(previous) && !followsOne && !startsBefore(sentence, 'request', at))
    return false
  // "We'll take it back, just bring it in."
  if (/^(?:just|simply)$/u.test(previous) && (sentence.tokens[at - 1]?.before ?? '').includes(','))
    return true
  // A semicolon or a dash ends what governed before it.
  if (/[;:—–]/u.test(sentence.tokens[at]?.before ?? '')) return true
  return !governing.some((tag) => startsBefore(sentence, tag, at))
}

const determiner =
  /^(?:the|a|an|your|our|my|this|that|these|those|it|you|us|me|him|her|them|if|whether|what|which|who|how|when|where|to|all|any|every|each|both|<link>|<address>)$/u
const preposition = /^(?:on|of|for|in|at|from|with|under|by|over|between)$/u
const finite = /^(?:is|are|was|were|has|have|needs?|will|must|costs?|remains?)$/u

/** "Name changes on this tour are free", "check in times still need to be met": a noun and its verb. */
function namesSubject(sentence: SentenceView, at: number): boolean {
  const { tokens } = sentence
  const end = Math.min(at + 8, sentence.clauseEnd(at))
  for (let next = at + 1; next < end; next++) {
    const word = tokens[next]?.word ?? ''
    if (next > at + 1 && finite.test(word) && tokens[next]?.quoted === false) return true
    if (determiner.test(word) && !preposition.test(tokens[next - 1]?.word ?? '')) return false
  }
  return false
}

/** Whether a match of the tag starts before the word; the matches of a tag are in order. */
function startsBefore(sentence: SentenceView, tag: string, at: number): boolean {
  return (sentence.of(tag)[0]?.from ?? Infinity) < at
}
