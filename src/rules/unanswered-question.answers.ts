import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { isSocial } from './substance.js'
import { contentWords } from './topics.js'
import { fits, hasPrice, isPolar } from './unanswered-question.kinds.js'
import { questionsOf, type Question } from './unanswered-question.questions.js'
import { AskedWords } from './unanswered-question.topics.js'
import { unitsOf, type Unit } from './unanswered-question.units.js'

const id = 'unanswered-question'

/** How a reply takes up the questions of the customer's message. */
export interface Answers {
  /** The sentence where a clarification would go: the last one that is more than a greeting. */
  readonly last: ReplySentence
  /** The questions that want an answer, in the order of the message. */
  questions(): readonly Question[]
  /** The first sentence that answers a question, if there is one. */
  answerTo(question: Question): ReplySentence | undefined
  /** A question back, a link or a promise to find out, unless it is about another question. */
  deferralOf(question: Question): ReplySentence | undefined
}

/**
 * What a clause is about, as one question sees it: itself, something else that the customer asks or wants done, a thing
 * of which nobody asked, or whatever was spoken of before.
 */
export type About = 'this' | 'other' | 'new' | 'open'

/** Reads the answers of a reply to the customer's message; undefined while the reply says nothing yet. */
export function readAnswers(cues: ReplyCues, customer: ReplyCues): Answers | undefined {
  const sentences = cues.sentences.filter(
    ({ view, acts }) =>
      view.tokens.length > 0 && !acts.some(({ act }) => act === 'greeting' && view.tokens.length < 4)
  )
  const last = sentences.at(-1)
  if (!last) return undefined
  // "Yes, that's right" answers something, whatever it is.
  const isShort = sentences.reduce((count, { view }) => count + view.tokens.length, 0) <= 4
  let units: readonly Unit[] | undefined
  let questions: readonly Question[] | undefined
  const firstAt = customer.sentences.findIndex(({ view }) => view.isQuestion)
  const isAfterMatter = customer.sentences.slice(0, Math.max(0, firstAt)).some(isMatter)
  const asked = (): readonly Question[] => (questions ??= questionsOf(customer))
  const read = new Map<Question, Topics>()
  const topicsOf = (question: Question): Topics => {
    const known = read.get(question)
    if (known) return known
    const topics = readTopics(customer, question, asked())
    read.set(question, topics)
    return topics
  }
  /** "It's in our hub" says where it is, and not whether it can be stopped. */
  const isMeantFor = (unit: Unit, question: Question): boolean =>
    question.type === 'yes-no' &&
    asked().some(
      (other) => other !== question && other.type !== 'yes-no' && fits(unit, other, 'open', isAfterMatter)
    )
  /** "Do you ship there, and what does it cost?": the price says yes. */
  const impliedBy = (question: Question): ReplySentence | undefined => {
    const next = asked()[asked().indexOf(question) + 1]
    if (question.type !== 'yes-no' || !next || !/^(?:amount|time|length|how)$/u.test(next.type))
      return undefined
    return next.words.every((word) => question.words.includes(word) || asksPrice.test(word))
      ? answers.answerTo(next)
      : undefined
  }
  const answers: Answers = {
    last,
    questions: asked,
    answerTo(question) {
      if (isShort) return last
      units ??= readUnits(sentences)
      const topics = topicsOf(question)
      const abouts = aboutsOf(units, question, topics)
      const answer = units.find(
        (unit, index) =>
          quotes(unit.sentence, question) ||
          (fits(unit, question, abouts[index] ?? 'open', isAfterMatter) &&
            !(
              (unit.subject === 'it' || unit.isOpening) &&
              abouts[index] !== 'this' &&
              isMeantFor(unit, question)
            ) &&
            !(abouts[index] === 'open' && (leadsOn(unit.sentence) || asksBack(unit.sentence))))
      )
      return (
        answer?.sentence ??
        impliedBy(question) ??
        dwellsOn(units, topics) ??
        (question.type === 'yes-no' && asked().length === 1 && !isAfterMatter && topics.beside.size === 0
          ? inOtherWords(units, topics)
          : undefined)
      )
    },
    deferralOf(question) {
      const { focus, besideTopics, questionTopics } = topicsOf(question)
      return (
        sentences.find((sentence) => {
          const isBack = asksBack(sentence)
          if (!isBack && !leadsOn(sentence)) return false
          const said = wordsOf(sentence)
          return focus.hasAny(said) || !(isBack ? questionTopics : besideTopics).hasAny(said)
        }) ?? (question.isModal ? sentences.find(passesOn) : undefined)
      )
    }
  }
  return answers
}

function readUnits(sentences: readonly ReplySentence[]): readonly Unit[] {
  const units = sentences.flatMap(unitsOf)
  const opening = units.findIndex(({ isGreeting }) => !isGreeting)
  return units.map((unit, at) => ({ ...unit, isOpening: at === opening }))
}

/**
 * "Riders are welcome all year": a short reply that names nothing of the only question may well answer it in other words.
 */
function inOtherWords(units: readonly Unit[], { words }: Topics): ReplySentence | undefined {
  const telling = units.filter((unit) => !unit.isManners && !unit.isGreeting && unit.words.length > 0)
  const sentences = new Set(telling.map(({ sentence }) => sentence))
  const [only] = sentences
  const isElse = telling.some(
    (unit) => words.hasAny(unit.words) || unit.words.some((word) => matter.test(word))
  )
  return sentences.size > 1 ||
    isElse ||
    !only ||
    only.acts.some(({ act }) => act === 'thanks') ||
    leadsOn(only) ||
    asksBack(only)
    ? undefined
    : only
}

/** What replies of support are about; of which a question that names none of them is not answered in other words. */
const matter =
  /^(?:parcel|package|order|delivery|invoice|bill|payment|booked|booking|reservation|account|password|subscription|plan|appointment|refund|tickets?|prescription|claim|card|meter|policy|membership|contract|menu|season|catalogue|sale|hub|depot|stoves?|village)$/u

/** What is spoken of again and again is taken up, in whatever words. */
function dwellsOn(units: readonly Unit[], { mainAll }: Topics): ReplySentence | undefined {
  const naming = units.filter((unit) => !unit.isManners && mainAll.hasAny(unit.words))
  return naming.length > 2 ? naming[0]?.sentence : undefined
}

/** The question said again in quotation marks, with its answer after it. */
function quotes({ view }: ReplySentence, { words }: Question): boolean {
  if (!view.tokens.some(({ quoted }) => quoted)) return false
  const said = new Set(view.tokens.filter(({ quoted }) => quoted).map(({ word }) => word.replace(/\.$/u, '')))
  return words.every((word) => said.has(word))
}

/** What a customer tells before the first question is what the message is about. */
function isMatter({ acts, view }: ReplySentence): boolean {
  return view.tokens.length > 3 && !acts.some(isSocial)
}

const asksPrice = /^(?:costs?|price|fee|charge|pay)$/u

interface Reference {
  readonly about: About
  /** Whether it names something that "it" in the next clause may stand for. */
  readonly isForeign: boolean
}

/** What each clause is about. One that names nothing goes with what stands before it, and "yes" with what follows. */
function aboutsOf(units: readonly Unit[], question: Question, topics: Topics): About[] {
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
  if (isEcho(unit, topics)) return 'this'
  if (!unit.isManners || (type === 'yes-no' && unit.isApology)) {
    if (namesFocus(unit, topics)) return 'this'
  }
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

const filler = /^(?:is|are|was|were|not|still|also|now|a|an)$/u

/** What a question names, and what stands beside it in the message. */
interface Topics {
  /** Its words as they are written. */
  readonly raw: ReadonlySet<string>
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

function readTopics(customer: ReplyCues, question: Question, questions: readonly Question[]): Topics {
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

function wordsOf({ view }: ReplySentence): string[] {
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

const informing =
  /^(?:send|share|provide|dm|pm|message|confirm|tell|give|know|reply|respond|call|contact|email|write|visit|check|see|follow|elaborate|describe|clarify|specify|inbox|attach|forward|reach|speak|chat|try|help)$/u

/** A question back, or a request for what the answer needs. */
function asksBack({ acts, view }: ReplySentence): boolean {
  if (acts.some(({ act }) => act === 'closing')) return false
  if (view.has(`${id}.asks`)) return true
  return acts.some(
    ({ act, from, to }) =>
      act === 'question' ||
      (act === 'request' && view.tokens.slice(from, to).some(({ word }) => informing.test(word)))
  )
}

/** A wish that is passed on has no other answer. */
function passesOn({ acts, view }: ReplySentence): boolean {
  return acts.some((act) => act.act === 'commitment' && act.isFeedback) || view.has(`${id}.noted`)
}

/** A link, somebody else to ask, or a promise to find out. */
function leadsOn({ acts, view }: ReplySentence): boolean {
  if (view.tokens.some(({ mask }) => mask === 'link' || mask === 'address')) return true
  if (
    view.has(`${id}.elsewhere`) ||
    view.has(`${id}.unknown`) ||
    (view.has('handed-over') && acts.some((act) => act.act === 'commitment' && !act.isFeedback))
  )
    return true
  return acts.some((act) => {
    if (act.act === 'referral')
      return !view.tokens.slice(act.from, act.to).some(({ word }) => word === 'us' || word === 'me')
    if (act.act !== 'commitment' || act.isFeedback) return false
    return view.has(`${id}.later`)
  })
}
