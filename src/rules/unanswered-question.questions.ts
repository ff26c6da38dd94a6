import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Span } from './finding.js'
import { contentWords } from './topics.js'

/** What a question asks for. */
export type QuestionType =
  'time' | 'length' | 'amount' | 'reason' | 'how' | 'place' | 'person' | 'which' | 'yes-no'

/** One question of the customer's message. */
export interface Question {
  readonly type: QuestionType
  readonly text: string
  /** Where it stands in the message. */
  readonly place: Span
  /** What a sentence that takes it up names; at least one word. */
  readonly focus: readonly string[]
  /** All that it names; a sentence that says it all takes it up. */
  readonly words: readonly string[]
  /** Whether an answer can be told from none; others only keep their answers for themselves. */
  readonly isSure: boolean
  /** Whether it asks what can, may or must be done, so that "you can" answers it. */
  readonly isModal: boolean
  /** Whether it asks for a price, so that a number alone is no answer. */
  readonly isMoney: boolean
  /** Whether it asks for an hour, so that a day is no answer. */
  readonly isHour: boolean
}

const id = 'unanswered-question'

/** The questions that want an answer. Requests in the form of a question, rhetorical and repeated ones are none. */
export function questionsOf(customer: ReplyCues): Question[] {
  return collect(customer, customer.sentences.slice(startOfLastTurn(customer)), [])
}

/** Questions further up, which may have been answered in an earlier turn of the conversation. */
export function earlierQuestionsOf(customer: ReplyCues, later: readonly Question[]): Question[] {
  return collect(customer, customer.sentences.slice(0, startOfLastTurn(customer)), later)
}

/** Index of the first sentence that surely belongs to what the customer asks now. */
function startOfLastTurn({ sentences }: ReplyCues): number {
  const lastAt = sentences.findLastIndex(({ view }) => view.isQuestion)
  // What stands between two questions may be another turn of the conversation.
  const lastBetween = sentences.findLastIndex(({ view }, index) => index < lastAt && !view.isQuestion)
  return Math.max(lastBetween, sentences.findLastIndex(movesOn), 0)
}

/** Nobody asks more; each is held against every sentence of the reply and every other question. */
const mostQuestions = 50

function collect(
  customer: ReplyCues,
  sentences: readonly ReplySentence[],
  known: readonly Question[]
): Question[] {
  const questions: Question[] = []
  for (const sentence of sentences) {
    if (questions.length >= mostQuestions) break
    for (const part of partsOf(sentence)) {
      const question = readQuestion(customer, sentence, part)
      if (question && ![...known, ...questions].some((other) => repeatsIt(other, question)))
        questions.push(question)
    }
  }
  return questions
}

function repeatsIt({ type, focus }: Question, question: Question): boolean {
  return type === question.type && focus.every((word) => question.focus.includes(word))
}

/** A conversation pasted as one message: thanks or "yes" at the start of a sentence begins the customer's next turn. */
function movesOn({ view }: ReplySentence): boolean {
  return (
    view.tokens.length <= 14 &&
    view.of(`${id}.moved-on`).some(({ from }) => from === 0) &&
    !isThanksAlone(view)
  )
}

/** "Thanks!" at the very end closes a message. */
function isThanksAlone({ tokens }: ReplySentence['view']): boolean {
  return tokens.length <= 5 && /^(?:thanks|thank|thx|ty|cheers)$/u.test(tokens[0]?.word ?? '')
}

interface Part {
  readonly from: number
  readonly to: number
}

const opener =
  /^(?:is|are|was|were|do|does|did|can|could|will|would|may|should|has|have|when|where|why|who|how|what|which|whom)$/u

/** "Does it have a plug and how loud is it?" are two. */
function partsOf({ view }: ReplySentence): Part[] {
  const parts: { from: number; to: number }[] = [{ from: 0, to: view.tokens.length }]
  for (const [at, { word, before }] of view.tokens.entries()) {
    const last = parts.at(-1)
    if (!last || at - last.from < 2 || !opener.test(word)) continue
    const joins = /^(?:and|but|also)$/u.test(view.tokens[at - 1]?.word ?? '') || /[,;:.!?]/u.test(before)
    if (!joins || !isOpened(view.tokens.slice(at, at + 2).map((token) => token.word))) continue
    last.to = /^(?:and|but|also)$/u.test(view.tokens[at - 1]?.word ?? '') ? at - 1 : at
    parts.push({ from: at, to: view.tokens.length })
  }
  return parts
}

const verbFirst = /^(?:is|are|was|were|do|does|did|will|can)$/u
const subject = /^(?:i|we|you|it|they|he|she|the|my|our|your|this|that|there|these|those|a|an|any|some)$/u

function isOpened([first = '', second = '']: readonly string[]): boolean {
  return /^(?:when|where|why|who|how|what|which|whom)$/u.test(first) || subject.test(second)
}

function readQuestion(customer: ReplyCues, sentence: ReplySentence, part: Part): Question | undefined {
  const { view } = sentence
  if (view.of(`${id}.rhetorical`).some(({ from }) => from >= part.from && from < part.to)) return undefined
  if (view.tokens.slice(part.from, part.to).some(({ quoted }) => quoted)) return undefined
  // With a second mark it is an outcry.
  if (/[!?]\s?!|[!?]\s?\?/u.test(customer.text.slice(sentence.place.end - 3, sentence.place.end + 3)))
    return undefined
  const wrapped = view.of(`${id}.wrapped`).find(({ from }) => from >= part.from && from < part.to)
  const words = view.tokens.slice(wrapped?.to ?? part.from, part.to).map(({ word }) => word)
  const at = words.findIndex(
    (word, index) =>
      (wrapped ? /^(?:if|whether)$/u.test(word) : false) ||
      (opener.test(word) &&
        !subject.test(words[index - 1] ?? '') &&
        ((index === 0 && view.isQuestion && verbFirst.test(word)) || isOpened(words.slice(index, index + 2))))
  )
  if (at < 0 || (!wrapped && at > 3)) return undefined
  if (!view.isQuestion && !(at === 0 && (wrapped ? wrapped.from === part.from : isPlain(words))))
    return undefined
  const asked = words.slice(at)
  // "Can you cancel it?" is a request, and what is done about it takes many forms.
  if (!wrapped && isForAction(asked)) return undefined
  const type = typeOf(asked)
  const focus = focusOf(asked, type)
  const { start, end } = sentence.placeOf(part)
  if (focus.length === 0 && !/^(?:time|length|amount|reason|place)$/u.test(type)) return undefined
  // "Where is it?" names nothing that an answer would have to name.
  const isNamed = focus.length > 0 || type !== 'place'
  const isSure = isNamed && (type !== 'which' || asked[0] === 'which' || wrapped !== undefined)
  return {
    type,
    focus,
    words: contentWords(asked),
    isSure,
    isModal: asked.slice(0, 6).some((word) => modal.test(word)),
    isMoney: type === 'amount' && asked.some((word) => money.test(word)),
    isHour: type === 'time' && asked[0] === 'what' && asked[1] === 'time',
    text: customer.text.slice(start, end).replace(/\s+/gu, ' '),
    place: { start, end }
  }
}

const money = /^(?:costs?|owe|pay|paid|price|fee|fees|charge|charged)$/u
const modal = /^(?:can|could|may|might|should|must|need|have|possible|able|allowed|way|option|will|would)$/u

/** "Can you cancel it?", while "Will you take mattresses?" and "Are you open?" ask how things are. */
function isForAction([first = '', second = '', ...rest]: readonly string[]): boolean {
  if (second !== 'you' || !/^(?:can|could|will|would|did|have|are)$/u.test(first)) return false
  const verb = rest.find((word) => !/^(?:also|still|even|guys|ever|be)$/u.test(word)) ?? ''
  if (first === 'will' || first === 'would')
    return !/^(?:take|accept|stock|sell|match|open|close)$/u.test(verb)
  return first !== 'are' || !/^(?:open|closed)$/u.test(verb)
}

/** Without its mark, a question is one when it can be nothing else. */
function isPlain([first = '', second = '']: readonly string[]): boolean {
  if (/^(?:is|are)$/u.test(first)) return /^(?:the|there|my|your|it)$/u.test(second)
  if (/^(?:do|does|can|may|should)$/u.test(first)) return /^(?:i|we|you|the|it)$/u.test(second)
  return first === 'how' && /^(?:do|long)$/u.test(second)
}

function typeOf([first = '', second = '', third = '', ...more]: readonly string[]): QuestionType {
  if (
    first === 'when' ||
    (first === 'what' && /^(?:time|day|date|hours)$/u.test(second)) ||
    (first === 'how' && /^(?:soon|often|late|early)$/u.test(second))
  )
    return 'time'
  if (first === 'how' && /^(?:do|does|can|could|should|to|would)$/u.test(second)) return 'how'
  if (first === 'how' && second === 'long') return 'length'
  if (first === 'how') return 'amount'
  if (first === 'why') return 'reason'
  if (first === 'where') return 'place'
  if (first === 'who' || first === 'whom') return 'person'
  if (first === 'what' && [second, third, ...more].some((word) => /^(?:costs?|owe)$/u.test(word)))
    return 'amount'
  if (first === 'what' && /^(?:is|are|does|do|would|will)$/u.test(second) && /^(?:the|it|your)$/u.test(third))
    return 'which'
  return first === 'what' || first === 'which' ? 'which' : 'yes-no'
}

const aside = /^(?:if|when|after|before|because|since|while|as)$/u

/**
 * The words that say what is asked: not what it is asked about ("the bag"), nor where, when and if, unless there is
 * nothing else.
 */
function focusOf(words: readonly string[], type: QuestionType): string[] {
  const rest = words.slice(1)
  const cut = rest.findIndex((word, index) => index > 0 && aside.test(word))
  const core = contentWords(withoutSettings(cut < 0 ? rest : rest.slice(0, cut)))
  const all = contentWords(rest)
  if (type === 'time' || type === 'length' || type === 'amount') return []
  if (type === 'reason') return all
  if (type === 'how') return core.slice(0, 1)
  if (type === 'which') return words[0] === 'which' ? all.slice(1) : all
  if (type !== 'yes-no') return core.length > 0 ? core : all
  const topic = /^(?:the|my|our|your|this|that|these|those)$/u.test(rest[0] ?? '') ? core[0] : undefined
  const focus = core.filter((word) => word !== topic)
  if (focus.length > 0) return focus
  const others = all.filter((word) => word !== topic)
  return others.length > 0 ? others : core
}

const preposition = /^(?:for|on|in|at|from|to|with|without|during|into|under|about|of)$/u
const definite = /^(?:the|my|our|your|this|that|these|those)$/u

/** "In the pesto", "for my layover": what is known to both, and no part of what is asked. */
function withoutSettings(words: readonly string[]): string[] {
  const kept: string[] = []
  let isSetting = false
  for (const [at, word] of words.entries()) {
    if (definite.test(word)) isSetting = preposition.test(words[at - 1] ?? '')
    else if (isSetting && (preposition.test(word) || contentWords([word]).length === 0)) isSetting = false
    if (!isSetting) kept.push(word)
  }
  return kept
}
