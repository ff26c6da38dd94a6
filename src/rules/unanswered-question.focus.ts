import { contentWords } from './topics.js'

/** What a question asks for. */
export type QuestionType =
  'time' | 'length' | 'amount' | 'reason' | 'how' | 'place' | 'person' | 'which' | 'yes-no'

/** What a question begins with. */
export const opener =
  /^(?:is|are|am|was|were|do|does|did|can|could|will|would|may|should|has|have|must|shall|when|where|why|who|how|what|which|whom)$/u

/** What a question is after, by its words. */
export function typeOf([first = '', second = '', third = '', ...more]: readonly string[]): QuestionType {
  if (
    first === 'when' ||
    (first === 'what' && /^(?:time|day|date|hours)$/u.test(second)) ||
    (first === 'how' && /^(?:soon|often|late|early)$/u.test(second))
  )
    return 'time'
  // "Tell me how I can delete it."
  if (first === 'how' && /^(?:do|does|can|could|should|to|would|i|we|you|one|they|it)$/u.test(second))
    return 'how'
  if (first === 'how' && second === 'long') return 'length'
  if (first === 'how') return 'amount'
  if (first === 'why') return 'reason'
  if (first === 'where') return 'place'
  if (first === 'who' || first === 'whom') return 'person'
  if (first === 'what' && [second, third, ...more].some((word) => /^(?:costs?|owe)$/u.test(word)))
    return 'amount'
  if (first === 'what' && more.at(-1) === 'for' && !/^(?:do|does)$/u.test(second)) return 'reason'
  if (first === 'what' && /^(?:is|are)$/u.test(second)) {
    const head = headOf([third, ...more])
    if (measure.test(head)) return 'amount'
    if (/^(?:latest|earliest|soonest)$/u.test(third === 'the' ? (more[0] ?? '') : third)) return 'time'
    if (/^(?:deadline|date|time|hours|eta|times)$/u.test(head)) return 'time'
  }
  if (first === 'what' && /^(?:is|are|does|do|would|will)$/u.test(second) && /^(?:the|it|your)$/u.test(third))
    return 'which'
  return first === 'what' || first === 'which' ? 'which' : 'yes-no'
}

/** What is asked about: "the hire car comes", "the beach dog friendly". */
function topicOf([, first = '', second = '', third = '']: readonly string[]): string[] {
  const isCompound =
    contentWords([first, second]).length === 2 && third !== '' && contentWords([third]).length === 0
  return isCompound ? [first, second] : [first]
}

const state =
  /^(?:working|running|fine|normal|broken|ready|safe|down|online|offline|live|over|correct|valid|active|gone|lost|okay|finished|complete|affected)$/u

/** A question without its asides ("after I delete it"). */
export function mainOf(words: readonly string[]): readonly string[] {
  const cut = words.findIndex((word, index) => index > 0 && aside.test(word))
  return cut < 0 ? words : words.slice(0, cut)
}

const measure =
  /^(?:price|fee|charge|rate|cost|size|limit|weight|height|width|length|depth|capacity|allowance|maximum|minimum|max|number|range|speed|temperature|age|voltage|deposit|excess)$/u

/** The noun that is asked for: "the max file size for uploads" asks for a size. */
function headOf(words: readonly string[]): string {
  const end = words.findIndex(
    (word, at) => at > 0 && (preposition.test(word) || aside.test(word) || opener.test(word))
  )
  return (end < 0 ? words : words.slice(0, end)).at(-1) ?? ''
}

const aside = /^(?:if|when|after|before|until|till|once|because|since|while|as)$/u

/**
 * The words that say what is asked: not what it is asked about ("the bag"), nor where, when and if, unless there is
 * nothing else.
 */
export function focusOf(words: readonly string[], type: QuestionType): string[] {
  const rest = words.slice(1)
  const core = named(withoutSettings(headsOf(mainOf(rest))))
  const all = named(rest)
  if (type === 'time' || type === 'length' || type === 'amount') return []
  if (type === 'reason') return all
  if (type === 'how') return core.slice(0, 1)
  if (type === 'which')
    return words[0] === 'which' && !/^ones?$/u.test(words[1] ?? '')
      ? all.slice(1)
      : words[1] === 'happens'
        ? named(mainOf(rest))
        : all
  if (type !== 'yes-no') return core.length > 0 ? core : all
  // "Is the lift working?": whatever is said of the lift.
  const topics = subjectOf(words)
  const focus = core.filter((word) => !topics.includes(word))
  if (topics.length > 0 && focus.length > 0 && focus.every((word) => state.test(word)))
    return [...topics, ...focus]
  if (focus.length > 0) return focus
  const others = all.filter((word) => !topics.includes(word))
  return others.length > 0 ? others : core
}

/** What a text names; days and numbers only where it names nothing else. */
export function named(words: readonly string[]): string[] {
  const all = contentWords(words)
  const others = all.filter((word) => !day.test(word))
  return others.length > 0 ? others : all
}

/** "The delivery address" names an address. */
function headsOf(words: readonly string[]): string[] {
  return words.filter((word, at) => {
    const next = words[at + 1]
    const isModifier = /^(?:the|my|our|your|an?|any|this|that)$/u.test(words[at - 1] ?? '')
    return !(
      isModifier &&
      at > 1 &&
      next !== undefined &&
      contentWords([word, next]).length === 2 &&
      !/(?:ed|ing|able)$/u.test(next)
    )
  })
}

const day =
  /^(?:\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|january|february|march|april|june|july|august|september|october|november|december|morning|afternoon|evening|week|month|year|minutes?|hours?|weeks|months|years)$/u

const preposition = /^(?:for|on|in|at|from|to|with|without|during|into|under|about|of)$/u

/** The thing of which a question asks whether it does or is something. */
export function subjectOf([, ...rest]: readonly string[]): string[] {
  return definite.test(rest[0] ?? '') ? topicOf(rest) : []
}

const definite = /^(?:the|my|our|your|this|that|these|those)$/u

/** "In the pesto", "for my layover": what is known to both, and no part of what is asked. */
function withoutSettings(words: readonly string[]): string[] {
  const kept: string[] = []
  let isSetting = false
  for (const [at, word] of words.entries()) {
    if (word === 'at' && at > 0) isSetting = true
    else if (definite.test(word)) isSetting = preposition.test(words[at - 1] ?? '')
    else if (isSetting && (preposition.test(word) || contentWords([word]).length === 0)) isSetting = false
    if (!isSetting) kept.push(word)
  }
  return kept
}
