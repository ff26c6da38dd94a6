import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { contentWords } from './topics.js'
import { isPolar } from './unanswered-question.polarity.js'
import type { Question } from './unanswered-question.questions.js'
import { AskedWords } from './unanswered-question.topics.js'
import { hasPrice, tokensOf, type About, type Unit } from './unanswered-question.units.js'

interface Reference {
  readonly about: About
  /** Whether it names something that "it" in the next clause may stand for. */
  readonly isForeign: boolean
}

/** What each clause is about. One that names nothing goes with what stands before it, and "yes" with what follows. */
export function aboutsOf(units: readonly Unit[], question: Question, topics: Topics): About[] {
  const own = units.map((unit) => ownAbout(unit, question, topics))
  const read: Reference[] = []
  for (const [at, unit] of units.entries()) {
    const about = own[at]
    const isForeign = about !== 'this' && !unit.isGreeting && unit.words.length > 0
    // Where it is wanted when or where, "it" is what is asked about.
    const isTheirs = unit.isManners && question.type !== 'yes-no'
    read.push(
      about
        ? { about: isTheirs && about === 'new' ? 'open' : about, isForeign: isForeign && !isTheirs }
        : inherit(units, own, read, at, question.type !== 'yes-no' && (unit.subject === 'it' || unit.namesIt))
    )
  }
  return read.map(({ about }) => about)
}

function inherit(
  units: readonly Unit[],
  own: readonly (About | undefined)[],
  read: readonly Reference[],
  at: number,
  isWh: boolean
): Reference {
  const unit = units[at]
  const before = read[at - 1]
  const isFirst = units[at - 1]?.sentence !== unit?.sentence
  if (unit && isPolar(unit)) {
    // "Yes, and the sauna is on the roof" answers both.
    if (unit.sentence.view.tokens[unit.to]?.word === 'and') return { about: 'open', isForeign: false }
    const next = own.slice(at + 1, at + 4).find((about) => about !== undefined)
    return { about: next === 'other' ? 'other' : 'open', isForeign: false }
  }
  const goesOn =
    /^(?:but|and)$/u.test(unit?.sentence.view.tokens[unit.from]?.word ?? '') && unit?.subject === 'you'
  if ((isFirst && unit?.subject === 'none') || goesOn || !before || units[at - 1]?.isGreeting)
    return { about: 'open', isForeign: false }
  if (before.about === 'this') return { about: 'open', isForeign: false }
  if (isWh && before.about !== 'other') return { about: 'open', isForeign: before.isForeign }
  return {
    about: before.about === 'open' && before.isForeign ? 'new' : before.about,
    isForeign: before.isForeign
  }
}

/** Undefined where only what stands before it tells. */
function ownAbout(unit: Unit, question: Question, topics: Topics): About | undefined {
  const { type, isMoney } = question
  if (unit.isGreeting) return undefined
  if (isEcho(unit, topics) || namesInitials(unit, topics)) return 'this'
  if ((!unit.isManners || (type === 'yes-no' && unit.isApology)) && namesFocus(unit, topics)) return 'this'
  const isPlain = /^(?:yes-no|which|reason)$/u.test(type)
  if (!unit.isManners && isPlain && topics.main.filter((one) => one.hasAny(unit.words)).length > 1)
    return 'this'
  if (topics.besideTopics.hasAny(unit.words)) return 'other'
  // "It" of a question is something that the message names.
  if (question.isPronominal && unit.subject === 'noun' && question.main.every((word) => /^\d/u.test(word)))
    return 'this'
  if (question.isPronominal && unit.subject === 'noun' && topics.context().hasAny(unit.words)) return 'this'
  if (unit.isManners) return unit.words.length > 0 && !topics.focus.hasAny(unit.words) ? 'new' : undefined
  if (!isMoney && hasPrice(unit) && !topics.words.hasAny(unit.words))
    return topics.focus.has('money') ? 'this' : 'new'
  if (unit.subject === 'it' || unit.subject === 'none' || unit.isAboutIt || unit.words.length === 0)
    return undefined
  if (unit.namesIt && type !== 'yes-no') return undefined
  if (unit.subject === 'noun') return topics.words.hasAny(unit.words) ? 'open' : 'new'
  return 'open'
}

/** What it names of the question and not of what stands beside that: "I've cancelled the order" is about no shipping. */
function namesFocus({ words }: Unit, { focus, beside }: Topics): boolean {
  return words.some((word) => !beside.has(word) && focus.has(word))
}

/** "The 8:15 is on time": nothing but words of the question. */
function isEcho({ sentence: { view }, from, to }: Unit, { raw }: Topics): boolean {
  const said = view.tokens.slice(from, to).filter(({ word }) => !filler.test(word))
  return said.length > 2 && said.every((token) => raw.has(token.word) || raw.has(token.raw.toLowerCase()))
}

/** "SSO" for "single sign-on". */
function namesInitials(unit: Unit, { initials }: Topics): boolean {
  return tokensOf(unit).some(({ raw }) => /^[A-Z]{3,5}$/u.test(raw) && initials.includes(raw.toLowerCase()))
}

const filler = /^(?:is|are|was|were|not|still|also|now|a|an)$/u

/** What a question names, and what stands beside it in the message. */
export interface Topics {
  /** Its words as they are written. */
  readonly raw: ReadonlySet<string>
  /** The first letters of its words, one after the other. */
  readonly initials: string
  readonly focus: AskedWords
  readonly words: AskedWords
  readonly mainAll: AskedWords
  readonly main: readonly AskedWords[]
  /** What the customer asks beside it, or wants to have done. */
  readonly beside: ReadonlySet<string>
  readonly besideTopics: AskedWords
  readonly questionTopics: AskedWords
  /** All that the message names. */
  context(): AskedWords
}

/** Nobody names more in one question. */
const mostWords = 12

/** Reads what a question names and what stands beside it. */
export function readTopics(customer: ReplyCues, question: Question, questions: readonly Question[]): Topics {
  const own = new Set(question.words)
  const isBeside = (word: string): boolean => !own.has(word)
  const inQuestions = new Set(
    questions
      .filter((other) => other !== question)
      .flatMap(({ words }) => words)
      .filter(isBeside)
  )
  const done = /\b(?:it|that|this)\b/iu.test(question.text)
    ? []
    : requestedIn(customer, questions).filter(isBeside)
  const beside = new Set([...inQuestions, ...done])
  const main = question.main.slice(0, mostWords)
  return {
    raw: new Set(question.text.toLowerCase().split(/[\s,]+/u)),
    initials: Array.from(question.text.toLowerCase().split(/[\s-]+/u), (word) => word.charAt(0)).join(''),
    focus: new AskedWords(question.focus.length > 0 ? question.focus : question.words),
    words: new AskedWords(question.words),
    mainAll: new AskedWords(main),
    main: main.map((word) => new AskedWords([word])),
    beside,
    besideTopics: new AskedWords(beside),
    questionTopics: new AskedWords(inQuestions),
    context: () => customer.remember(allWords)
  }
}

function allWords({ sentences }: ReplyCues): AskedWords {
  return new AskedWords(sentences.flatMap(wordsOf))
}

/** The words of a sentence that name something. */
export function wordsOf({ view }: ReplySentence): string[] {
  return contentWords(view.tokens.map(({ word }) => word))
}

/** What the customer asks to have done, or asks without wanting an answer: what is said to it is none to a question beside it. */
function requestedIn({ sentences }: ReplyCues, questions: readonly Question[]): string[] {
  return sentences.flatMap((sentence) => {
    const { view, acts } = sentence
    if (!view.isQuestion && !acts.some(({ act }) => act === 'request')) return []
    const tokens = view.tokens.filter((_, at) => {
      const { start } = sentence.placeOf({ from: at, to: at + 1 })
      return !questions.some(({ place }) => place.start <= start && start < place.end)
    })
    return contentWords(tokens.map(({ word }) => word))
  })
}
