import type { ReplyCues } from '../cues/reply.js'
import type { SentenceView } from '../cues/sentence.js'
import { contentWords, plainWords, stemOf, TopicSet } from './topics.js'
import { isPolar, isRegret } from './unanswered-question.polarity.js'
import { questionsOf, type Question } from './unanswered-question.questions.js'
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
        : inherit(units, own, read, at, question)
    )
  }
  return read.map(({ about }) => about)
}

function inherit(
  units: readonly Unit[],
  own: readonly (About | undefined)[],
  read: readonly Reference[],
  at: number,
  question: Question
): Reference {
  const unit = units[at]
  const before = read[at - 1]
  const isFirst = units[at - 1]?.sentence !== unit?.sentence
  if (unit && isPolar(unit)) {
    // "Yes, and the sauna is on the roof" answers both.
    if (unit.sentence.view.tokens[unit.to]?.word === 'and') return { about: 'open', isForeign: false }
    const next = own.slice(at + 1, at + 4).find((about) => about !== undefined)
    return { about: next === 'other' || (next === 'new' && isRegret(unit)) ? next : 'open', isForeign: false }
  }
  const goesOn =
    /^(?:but|and)$/u.test(unit?.sentence.view.tokens[unit.from]?.word ?? '') && unit?.subject === 'you'
  if ((isFirst && unit?.subject === 'none') || goesOn || !before || units[at - 1]?.isGreeting)
    return { about: 'open', isForeign: false }
  if (before.about === 'this') return { about: 'open', isForeign: false }
  // "Is it washable?" – "The blue one is here. It takes 30 degrees."
  const isShort = unit !== undefined && unit.to - unit.from <= 3
  if (question.isPronominal && unit?.subject === 'it' && (isFirst || isShort))
    return { about: 'open', isForeign: false }
  const isWh = question.type !== 'yes-no' && (unit?.subject === 'it' || unit?.namesIt === true)
  if (isWh && before.about === 'open') return { about: 'open', isForeign: before.isForeign }
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
  if (!unit.isManners && isPlain && namesMain(unit, topics)) return 'this'
  if (topics.besideTopics.hasAny(unit.stems)) return 'other'
  // "It" of a question is something that the message names.
  if (question.isPronominal && (unit.subject === 'noun' || unit.subject === 'none') && !unit.isManners) {
    const isMeant = topics.context().hasAny(unit.stems)
    if (question.main.every((word) => /^\d/u.test(word)) && (isMeant || question.isAlone))
      return isRegret(unit) ? undefined : 'this'
    if (isMeant) return 'open'
  }
  if (unit.isManners)
    return unit.words.length > 0 && unit.subject !== 'it' && !topics.focus.hasAny(unit.stems)
      ? 'new'
      : undefined
  if (topics.side().hasSame(unit.stems) && !topics.words.hasSame(unit.stems)) return 'new'
  if (!isMoney && hasPrice(unit) && !topics.words.hasAny(unit.stems))
    return question.focus.some((word) => money.test(word)) ? 'this' : 'new'
  if (unit.subject === 'it' || unit.isAboutIt || unit.words.length === 0) return undefined
  if (unit.namesIt && type !== 'yes-no') return undefined
  const isNamed = topics.words.hasAny(unit.stems)
  if (unit.subject === 'noun') return isNamed ? 'open' : 'new'
  const isForeign = !isNamed && !(unit.subject === 'command' && unit.namesIt) && foreignIn(unit, topics) > 1
  if (unit.subject === 'none') return isForeign && unit.to - unit.from > 4 ? 'new' : undefined
  return isForeign ? 'new' : 'open'
}

const money = /^(?:refund\w*|money|reimburse\w*|compensat\w*|repa(?:y|id)|payout)$/u

/** How many things a clause names that are no part of a question. */
export function foreignIn({ words, stems }: Unit, { words: asked }: Topics): number {
  return stems.filter((stem, at) => !asked.hasStem(stem) && !general.test(words[at] ?? '')).length
}

/** What fits every case: "your request has been received". */
const general =
  /^(?:\d.*|received?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|concerns?|issues?|cases?|messages?|requests?|details?|matters?|information|info|points?|tickets?|emails?|mail|complaints?|feedback|comments?|situation|problems?|review\w*|investigat\w*|check\w*|contact\w*|colleagues?|updates?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|mornings?|afternoons?|evenings?|weeks?|months?|years?|minutes?|hours?|am|pm)$/u

/** What it names of the question and not of what stands beside that: "I've cancelled the order" is about no shipping. */
function namesFocus({ words, stems }: Unit, { focus, beside }: Topics): boolean {
  return stems.some((stem, at) => !beside.has(words[at] ?? '') && focus.hasStem(stem))
}

/** Two words of a question in two of its own, and not only those that tell of what it is asked. */
function namesMain({ stems }: Unit, { main, mainAll, known }: Topics): boolean {
  const named = main.filter((one) => one.hasAny(stems))
  return (
    named.length > 1 &&
    named.some((one) => !known.has(one)) &&
    new Set(stems.filter((stem) => mainAll.hasStem(stem))).size > 1
  )
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
  readonly focus: TopicSet
  readonly words: TopicSet
  readonly mainAll: TopicSet
  readonly main: readonly TopicSet[]
  /** Those of `main` that name what is known to both. */
  readonly known: ReadonlySet<TopicSet>
  /** What the customer asks beside it, or wants to have done. */
  readonly beside: ReadonlySet<string>
  readonly besideTopics: TopicSet
  readonly questionTopics: TopicSet
  /** All that the message names beside the question. */
  context(): TopicSet
  /** What the customer tells beside it, unless that is what it is about. */
  side(): TopicSet
}

/** What a question begins with that says the one before it again. */
export const inOtherTerms = /^(?:i mean|that is|in other words|meaning|or rather)\b/iu

/** Nobody names more in one question. */
const mostWords = 12

/** Reads what a question names and what stands beside it. */
export function readTopics(customer: ReplyCues, question: Question): Topics {
  const questions = customer.remember(questionsOf)
  const own = new Set(question.words)
  const isBeside = (word: string): boolean => !own.has(word)
  const isSaidTwice = questions.some(({ text }) => inOtherTerms.test(text))
  const inQuestions = new Set(
    questions
      .filter((other) => other !== question && !isSameAgain(question, other, isSaidTwice))
      .flatMap(({ words }) => words)
      .filter(isBeside)
  )
  const done = question.isPronominal ? [] : wishedBeside(customer, question).filter(isBeside)
  const beside = new Set([...inQuestions, ...done])
  const main = question.main.slice(0, mostWords)
  const mains = main.map((word) => new TopicSet([word]))
  const context = (): TopicSet => customer.remember(allWords)
  return {
    raw: new Set(question.text.toLowerCase().split(/[\s,]+/u)),
    initials: Array.from(question.text.toLowerCase().split(/[\s-]+/u), (word) => word.charAt(0)).join(''),
    focus: new TopicSet(question.focus.length > 0 ? question.focus : question.words),
    words: new TopicSet(question.words),
    mainAll: new TopicSet(main),
    main: mains,
    known: new Set(mains.filter((_, at) => question.known.includes(main[at] ?? ''))),
    beside,
    besideTopics: new TopicSet(beside),
    questionTopics: new TopicSet(inQuestions),
    context,
    side: question.isPronominal ? () => nothing : context
  }
}

const nothing = new TopicSet([])

/** "Does it run small? I mean, is the sizing small?" */
function isSameAgain({ type, focus }: Question, other: Question, isSaidTwice: boolean): boolean {
  if (type !== 'yes-no' || other.type !== type) return false
  if (isSaidTwice) return true
  const [short, long] = focus.length < other.focus.length ? [focus, other.focus] : [other.focus, focus]
  return short.every((word) => long.includes(word))
}

function allWords({ sentences }: ReplyCues): TopicSet {
  return new TopicSet(sentences.flatMap(({ view }) => wordsOf(view)))
}

/** The words of a sentence that name something. */
function wordsOf(view: SentenceView): string[] {
  return contentWords(plainWords(view.tokens.map(({ word }) => word)))
}

/** Their stems. */
export function stemsOf(view: SentenceView): readonly string[] {
  return wordsOf(view).map(stemOf)
}

/** Something that the customer asks to have done, or asks without wanting an answer. */
interface Wish {
  readonly words: readonly string[]
  /** The stems of all that its sentence names, where that is a question. */
  readonly asked: readonly string[]
}

function wishesIn(customer: ReplyCues): Wish[] {
  const questions = customer.remember(questionsOf)
  return customer.sentences.flatMap((sentence): Wish[] => {
    const { view, acts } = sentence
    const isRequest = acts.some(({ act }) => act === 'request')
    if (!view.isQuestion && !isRequest) return []
    // "My son is coeliac, do you have pasta?": what is told in the same breath is no other wish.
    if (
      view.isQuestion &&
      questions.some(({ place }) => place.start < sentence.place.end && sentence.place.start < place.end)
    )
      return []
    const tokens = view.tokens.filter((_, at) => {
      const { start } = sentence.placeOf({ from: at, to: at + 1 })
      return !questions.some(({ place }) => place.start <= start && start < place.end)
    })
    const words = contentWords(tokens.map(({ word }) => word))
    return [{ words, asked: view.isQuestion ? view.remember(stemsOf) : [] }]
  })
}

/** What the customer wishes: what is said to it is no answer to a question beside it, unless that is the same in other words. */
function wishedBeside(customer: ReplyCues, { focus }: Question): string[] {
  const asked = new TopicSet(focus)
  return customer
    .remember(wishesIn)
    .filter((wish) => !asked.hasSame(wish.asked))
    .flatMap(({ words }) => words)
}
