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

/** A verb at the start of a clause is an imperative, unless a subject before it still governs it ("we'll check and call"). */
export function isImperative(sentence: SentenceView, at: number): boolean {
  const previous = sentence.tokens[at - 1]?.word ?? ''
  if (!sentence.startsClause(at) || /^(?:to|you)$/u.test(previous)) return false
  if (previous === 'please' || previous === 'kindly') return true
  if (
    /^(?:and|or|then)$/u.test(previous) &&
    !sentence.of('imperative').some(({ from }) => from < at && isImperative(sentence, from)) &&
    !sentence.of('request').some(({ from }) => from < at)
  ) {
    return false
  }
  // A semicolon or a dash ends what governed before it.
  if (/[;:—–]/u.test(sentence.tokens[at]?.before ?? '')) return true
  return !governing.some((tag) => sentence.of(tag).some(({ from }) => from < at))
}
