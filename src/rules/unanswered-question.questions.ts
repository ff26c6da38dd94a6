import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Span } from './finding.js'
import { contentWords } from './topics.js'
import { focusOf, mainOf, named, subjectOf, typeOf, type QuestionType } from './unanswered-question.focus.js'
import { findAsked, partsOf, type Part } from './unanswered-question.forms.js'
import { startOfLastTurn } from './unanswered-question.turns.js'

/** One question of the customer's message. */
export interface Question {
  readonly type: QuestionType
  readonly text: string
  /** Where it stands in the message. */
  readonly place: Span
  /** What a sentence that takes it up names; at least one word. */
  readonly focus: readonly string[]
  /** What it is asked about and where: what is known to both, and no answer by itself. */
  readonly known: readonly string[]
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

/** The questions that want an answer. Requests in the form of a question, rhetorical and repeated ones are none. */
export function questionsOf(customer: ReplyCues): Question[] {
  return collect(customer, customer.sentences.slice(startOfLastTurn(customer)), [])
}

/** Questions further up, which may have been answered in an earlier turn of the conversation. */
export function earlierQuestionsOf(customer: ReplyCues, later: readonly Question[]): Question[] {
  return collect(customer, customer.sentences.slice(0, startOfLastTurn(customer)), later)
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

function readQuestion(customer: ReplyCues, sentence: ReplySentence, part: Part): Question | undefined {
  const found = findAsked(customer.text, sentence, part)
  if (!found) return undefined
  const { asked, isWrapped } = found
  const type = typeOf(asked)
  const own = focusOf(asked, type)
  // "I paid with a gift card, what happens with that?"
  const places = type === 'yes-no' ? placesIn(sentence, part) : []
  const elsewhere = own.filter((word) => !places.includes(word))
  // "Can I bring my dog on the coach to Bristol?"
  const focus =
    own.length === 0 && asked[1] === 'happens'
      ? namedBefore(sentence, part)
      : elsewhere.length > 1
        ? elsewhere
        : own
  const main = named(mainOf(asked.slice(1)))
  const { start, end } = sentence.placeOf(part)
  if (focus.length === 0 && !/^(?:time|length|amount|reason|place)$/u.test(type)) return undefined
  // "Where is it?" names nothing that an answer would have to name.
  const isNamed = focus.length > 0 || type !== 'place'
  const isSure = isNamed && (type !== 'which' || isWrapped || isPrecise(asked))
  return {
    type,
    focus,
    known: type === 'yes-no' ? [...subjectOf(asked), ...(elsewhere.length > 1 ? places : [])] : [],
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
    isWrapped,
    isHour: type === 'time' && asked[0] === 'what' && asked[1] === 'time',
    text: customer.text.slice(start, end).replace(/\s+/gu, ' '),
    place: { start, end }
  }
}

const money = /^(?:costs?|owe|pay|paid|price|fee|fees|charge|charged|deposit|excess)$/u
const modal = /^(?:can|could|may|might|should|must|need|possible|able|allowed|way|option|would)$/u

/** Names that a preposition leads in: "to Bristol", "in Hill Street". */
function placesIn({ view }: ReplySentence, { from, to }: Part): string[] {
  const places: string[] = []
  for (let at = from + 1; at < to; at++) {
    const { word = '', raw = '' } = view.tokens[at] ?? {}
    const before = view.tokens[at - 1]?.word ?? ''
    const isLedIn =
      /^(?:in|at|to|from|on|for)$/u.test(before) || (places.length > 0 && places.at(-1) === before)
    if (isLedIn && /^\p{Lu}\p{Ll}/u.test(raw)) places.push(word)
  }
  return places
}

/** The last things that are named before a part of a sentence. */
function namedBefore({ view }: ReplySentence, { from }: Part): string[] {
  return contentWords(view.tokens.slice(0, from).map(({ word }) => word)).slice(-2)
}

/** "Which plan", "what size", "what about the credits", "what is your IBAN": an answer has to name it. */
function isPrecise([first = '', second = '', third = '', fourth = '']: readonly string[]): boolean {
  if (first === 'which' || second === 'happens' || second === 'about') return true
  if (/^(?:is|are)$/u.test(second)) return /^(?:the|your)$/u.test(third) && detail.test(fourth)
  return first === 'what' && contentWords([second]).length > 0 && !vague.test(second)
}

const detail =
  /^(?:iban|address|number|code|reference|email|phone|procedure|warranty|deadline|dimensions|model|username|url|postcode|limit|vat|menu|ingredients|cancellation|dress|opening|difference)$/u
/** "What problem?", "what reason" */
const vague = /^(?:problems?|issues?|reason|nonsense|service|part|else|exactly|the|a)$/u
