import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Span } from './finding.js'
import { contentWords, plainWords } from './topics.js'
import { focusOf, mainOf, named, opener, typeOf, type QuestionType } from './unanswered-question.focus.js'

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
  /** What it names without its asides: not "after I delete it". */
  readonly main: readonly string[]
  /** Whether an answer can be told from none; others only keep their answers for themselves. */
  readonly isSure: boolean
  /** Whether it asks what can, may or must be done, so that "you can" answers it. */
  readonly isModal: boolean
  /** Whether it asks how something of the customer's stands: "Where is my order?" */
  readonly isWhereabouts: boolean
  /** Whether it asks who did something, and not whom to turn to. */
  readonly isWhoDoes: boolean
  /** Whether it speaks of "it" and names no thing. */
  readonly isPronominal: boolean
  /** Whether nothing else is in the message. */
  readonly isAlone: boolean
  /** Whether it asks if somebody does something. */
  readonly isSomeone: boolean
  /** Whether it asks what we do or have. */
  readonly isToUs: boolean
  /** Whether it asks how the customer is to do something, and not how something is. */
  readonly isOurs: boolean
  /** Whether it asks for a price, so that a number alone is no answer. */
  readonly isMoney: boolean
  /** Whether it is asked whether somebody knows or can tell. */
  readonly isWrapped: boolean
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
  const lastBetween = sentences.findLastIndex((sentence, index) => index < lastAt && !isAside(sentence))
  return Math.max(lastBetween, sentences.findLastIndex(movesOn), 0)
}

/** Another question, or a word of background between two: "We are driving to Austria in January." */
function isAside({ view }: ReplySentence): boolean {
  if (view.isQuestion) return true
  return (
    view.tokens.length <= 10 &&
    view.tokens.length > 2 &&
    /^(?:i|we|my|our|he|she)$/u.test(view.tokens[0]?.word ?? '') &&
    !view.tokens.some(({ mask }) => mask === 'link')
  )
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

const opening =
  /^(?:hey|hi|hello|hiya|morning|evening|afternoon|good|also|so|and|just|quick|question|there|please|pls|n)$/u
const verbFirst = /^(?:is|are|am|was|were|do|does|did|will|can)$/u
const subject = /^(?:i|we|you|it|they|he|she|the|my|our|your|this|that|there|these|those|a|an|any|some)$/u

function isOpened([first = '', second = '']: readonly string[]): boolean {
  if (/^(?:have|has|do|was|were)$/u.test(first) && /^(?:an?|any|some)$/u.test(second)) return false
  return /^(?:when|where|why|who|how|what|which|whom)$/u.test(first) || subject.test(second)
}

function readQuestion(customer: ReplyCues, sentence: ReplySentence, part: Part): Question | undefined {
  const { view } = sentence
  if (view.of(`${id}.rhetorical`).some(({ from }) => from >= part.from && from < part.to)) return undefined
  if (view.tokens.slice(part.from, part.to).some(({ quoted }) => quoted)) return undefined
  // With a mark more it is an outcry, but "what does it cost??" is not.
  if (isOutcry(customer.text.slice(sentence.place.end - 3, sentence.place.end + 3), view)) return undefined
  const wrapped = view.of(`${id}.wrapped`).find(({ from }) => from >= part.from && from < part.to)
  const words = view.tokens.slice(wrapped?.to ?? part.from, part.to).map(({ word }) => word)
  // "Please confirm that it is included": whether it is.
  if (wrapped && view.tokens[wrapped.to - 1]?.word === 'that') words.unshift('whether')
  const at = words.findIndex(
    (word, index) =>
      (wrapped ? /^(?:if|whether)$/u.test(word) : false) ||
      (opener.test(word) &&
        !subject.test(words[index - 1] ?? '') &&
        ((index === 0 &&
          view.isQuestion &&
          verbFirst.test(word) &&
          !(/^(?:was|were)$/u.test(word) && /^an?$/u.test(words[1] ?? ''))) ||
          isOpened(words.slice(index, index + 2)) ||
          (words[index - 1] === 'asking' && /^(?:when|who)/u.test(word))))
  )
  if (at < 0 || (!wrapped && at > 3)) return undefined
  const isFirst = words.slice(0, at).every((word) => opening.test(word))
  const isAsking = wrapped ? wrapped.from - part.from <= 2 : isPlain(words.slice(at))
  const isUnmarked =
    isFirst && isAsking && words.length <= 20 && customer.text[sentence.place.end - 1] !== '!'
  if (!view.isQuestion && !isUnmarked) return undefined
  const asked = plainWords(words.slice(at))
  // "When?" goes with what stands before it.
  if (!view.isQuestion && view.tokens.some(({ mask }) => mask === 'link')) return undefined
  if (asked.length < 2 || (asked[0] === 'why' && !opener.test(asked[1] ?? ''))) return undefined
  // "Can you cancel it?" is a request, and what is done about it takes many forms.
  if (!wrapped && isForAction(asked)) return undefined
  const type = typeOf(asked)
  const focus = focusOf(asked, type)
  const main = named(mainOf(asked.slice(1)))
  const { start, end } = sentence.placeOf(part)
  if (focus.length === 0 && !/^(?:time|length|amount|reason|place)$/u.test(type)) return undefined
  // "Where is it?" names nothing that an answer would have to name.
  const isNamed = focus.length > 0 || type !== 'place'
  const isSure =
    isNamed && (type !== 'which' || asked[0] === 'which' || asked[1] === 'happens' || wrapped !== undefined)
  return {
    type,
    focus,
    words: contentWords(asked),
    main,
    isWhereabouts:
      type === 'place' && /^(?:is|are)$/u.test(asked[1] ?? '') && /^(?:my|our|it|the)$/u.test(asked[2] ?? ''),
    isWhoDoes: type === 'person' && !/^(?:do|can|should|could|would|shall)$/u.test(asked[1] ?? ''),
    isPronominal:
      main.length <= 1 &&
      mainOf(asked).some((word) => /^(?:it|that|this|they|them|these|those)$/u.test(word)),
    isAlone: customer.sentences.length === 1,
    isSomeone: /^(?:someone|somebody|anyone|anybody)$/u.test(asked[1] ?? ''),
    isSure,
    isModal: asked
      .slice(0, 6)
      .some((word, at) => modal.test(word) || (word === 'have' && asked[at + 1] === 'to')),
    isToUs: asked[1] === 'you',
    isOurs: type !== 'how' || /^(?:i|we|one|you|to)$/u.test((asked[1] === 'to' ? asked[1] : asked[2]) ?? ''),
    isMoney:
      type === 'amount' &&
      (asked.some((word) => money.test(word)) ||
        (asked[1] === 'much' && /^(?:is|are|was|will|would|for)$/u.test(asked[2] ?? 'is'))),
    isWrapped: wrapped !== undefined,
    isHour: type === 'time' && asked[0] === 'what' && asked[1] === 'time',
    text: customer.text.slice(start, end).replace(/\s+/gu, ' '),
    place: { start, end }
  }
}

function isOutcry(end: string, { tokens }: ReplySentence['view']): boolean {
  if (/[!?]\s?!|!\s?\?|\?\s?\?\s?\?/u.test(end)) return true
  return /\?\s?\?/u.test(end) && tokens.some(({ word }) => /^(?:why|you|your|still|even|again)$/u.test(word))
}

const money = /^(?:costs?|owe|pay|paid|price|fee|fees|charge|charged|deposit|excess)$/u
const modal = /^(?:can|could|may|might|should|must|need|possible|able|allowed|way|option|would)$/u

/** "Can you cancel it?", while "Will you take mattresses?" and "Are you open?" ask how things are. */
function isForAction([first = '', second = '', ...rest]: readonly string[]): boolean {
  if (second !== 'you' || !/^(?:can|could|will|would|did|have|are)$/u.test(first)) return false
  const verb = rest.find((word) => !/^(?:also|still|even|guys|ever|be)$/u.test(word)) ?? ''
  if (first === 'will' || first === 'would')
    return !/^(?:take|accept|stock|sell|match|open|close)$/u.test(verb)
  return first !== 'are' || !/^(?:open|closed)$/u.test(verb)
}

/** Without its mark, a question is one when it can be nothing else. */
function isPlain([first = '', second = '', third = '']: readonly string[]): boolean {
  if (/^(?:is|are)$/u.test(first))
    return /^(?:the|there|my|your|it)$/u.test(second) || /^(?:open|closed)$/u.test(third)
  if (/^(?:do|does|can|may|should)$/u.test(first)) return /^(?:i|we|you|the|it|my)$/u.test(second)
  if (first === 'what') return /^(?:time|is|are)$/u.test(second)
  if (first === 'where' || first === 'when') return /^(?:is|are|do|does|can|will)$/u.test(second)
  return first === 'how' && /^(?:do|long|much|many|can|heavy|big|late|early|far|often)$/u.test(second)
}
