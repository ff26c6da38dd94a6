import type { Act } from '../cues/acts/act.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import {
  aboutsOf,
  foreignIn,
  inOtherTerms,
  readTopics,
  stemsOf,
  type Topics
} from './unanswered-question.about.js'
import { fits } from './unanswered-question.kinds.js'
import { mayDeny, saysYesOrNo } from './unanswered-question.polarity.js'
import { questionsOf, type Question } from './unanswered-question.questions.js'
import { does, touches, unitsOf, type Unit } from './unanswered-question.units.js'
import { isSocial } from './substance.js'
import { TopicSet } from './topics.js'

const id = 'unanswered-question'

/** How a reply takes up the questions of the customer's message. */
export interface Answers {
  /** The sentence where a clarification would go: the last one that is more than a greeting. */
  readonly last: ReplySentence
  /** The questions that want an answer, in the order of the message. */
  questions(): readonly Question[]
  /** The first sentence that answers a question, if there is one. */
  answerTo(question: Question): ReplySentence | undefined
  /** Whether something may answer a question, although nothing tells it from what does not. */
  mayAnswer(question: Question): boolean
  /** A question back, a link or a promise to find out, unless it is about another question. */
  deferralOf(question: Question): ReplySentence | undefined
}

/** Reads the answers of a reply to the customer's message; undefined while the reply says nothing yet. */
export function readAnswers(cues: ReplyCues, customer: ReplyCues): Answers | undefined {
  const sentences = cues.sentences.filter(
    ({ view, acts }) =>
      view.tokens.length > 0 &&
      !acts.some(({ act, to }) => act === 'greeting' && view.tokens.length < 4 && !isTold(view, to))
  )
  const last = sentences.findLast((sentence) => !isName(sentence)) ?? sentences.at(-1)
  if (!last) return undefined
  // "Yes, that's right" answers something, whatever it is.
  const isShort = sentences.reduce((count, { view }) => count + view.tokens.length, 0) <= 4
  let units: readonly Unit[] | undefined
  const firstAt = customer.sentences.findIndex(({ view }) => view.isQuestion)
  const isAfterMatter = customer.sentences.slice(0, Math.max(0, firstAt)).some(isMatter)
  const asked = (): readonly Question[] => customer.remember(questionsOf)
  const topicsOf = customer.remember(topicsReader)
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
      return answer?.sentence ?? impliedBy(question) ?? askedAgain(units, question, asked())
    },
    mayAnswer(question) {
      units ??= readUnits(sentences)
      const topics = topicsOf(question)
      const abouts = aboutsOf(units, question, topics)
      return (
        dwellsOn(units, topics) ||
        units.some(
          (unit, index) =>
            mayDeny(unit, question, abouts[index] ?? 'open') ||
            (asked().length === 1 && question.isModal && !unit.isManners && touches(unit, 'fine')) ||
            // "Do you know where I wanted to go?" – "Yes, we do."
            (question.isWrapped && unit.isOpening && saysYesOrNo(unit)) ||
            (question.isModal &&
              !asked().some((other) => other !== question && other.type === 'yes-no') &&
              abouts[index] === 'new' &&
              touches(unit, 'fine'))
        ) ||
        (asked().length === 1 &&
          !isAfterMatter &&
          topics.beside.size === 0 &&
          /^(?:yes-no|how|reason)$/u.test(question.type) &&
          speaksAtOnce(sentences, units, topics))
      )
    },
    deferralOf(question) {
      const topics = topicsOf(question)
      const { focus, words, besideTopics, questionTopics } = topics
      units ??= readUnits(sentences)
      const abouts = aboutsOf(units, question, topics)
      return (
        sentences.find((sentence) => {
          const isBack = asksBack(sentence)
          if (!isBack && !leadsOn(sentence)) return false
          const said = stemsOf(sentence)
          if (focus.hasAny(said)) return true
          if (isBack) return !questionTopics.hasAny(said)
          const { view } = sentence
          if (besideTopics.hasAny(said)) return false
          if (isElsewhere(sentence) && asked().length === 1) return true
          if (topics.side().hasSame(said) && !words.hasSame(said)) return false
          if (view.has(`${id}.unknown`) || view.has(`${id}.finds-out`)) return true
          // "Our fix ships on Friday, and I write to you then" is about no question but another.
          const own = units?.filter((unit) => unit.sentence === sentence) ?? []
          return (
            own.reduce((count, unit) => count + foreignIn(unit, topics), 0) < 2 ||
            own.some((unit) => abouts[units?.indexOf(unit) ?? 0] === 'this')
          )
        }) ?? (question.isModal ? sentences.find(passesOn) : undefined)
      )
    }
  }
  return answers
}

/** Whether something with a figure follows a greeting: "Hi Oren, 25." */
function isTold({ tokens }: ReplySentence['view'], from: number): boolean {
  return tokens.slice(from).some(({ raw }) => /\d/u.test(raw))
}

/** What each question of a message names is the same for every reply to it. */
function topicsReader(customer: ReplyCues): (question: Question) => Topics {
  const read = new Map<Question, Topics>()
  return (question) => {
    const known = read.get(question)
    if (known) return known
    const topics = readTopics(customer, question, customer.remember(questionsOf))
    read.set(question, topics)
    return topics
  }
}

function readUnits(sentences: readonly ReplySentence[]): readonly Unit[] {
  const signed = sentences.findLastIndex((sentence) => !isName(sentence)) + 1
  const units = sentences.slice(0, Math.max(1, signed)).flatMap(unitsOf)
  const opening = units.findIndex(({ isGreeting }) => !isGreeting)
  return units.map((unit, at) => ({ ...unit, isOpening: at === opening }))
}

/** "Highways Team", "Dan": who writes, under the reply. */
function isName(sentence: ReplySentence): boolean {
  const { tokens } = sentence.view
  if (tokens.length <= 6 && sentence.acts.some(({ act, from }) => act === 'closing' && from === 0))
    return true
  return (
    tokens.length <= 4 &&
    tokens.every(({ raw }) => /^\p{Lu}[\p{L}.'’-]*$/u.test(raw) || /^(?:&|and|of|the|from|at)$/u.test(raw)) &&
    sentence.placeOf({ from: 0, to: tokens.length }).end === sentence.place.end
  )
}

/**
 * "Hi Max, riders are welcome all year": a single sentence after the greeting may well answer the only question, in whatever
 * words. A receipt does not ("Your seats are confirmed"), nor what names the thing and says something else of it.
 */
function speaksAtOnce(
  sentences: readonly ReplySentence[],
  units: readonly Unit[],
  { words }: Topics
): boolean {
  const telling = units.filter((unit) => !unit.isManners && !unit.isGreeting && unit.words.length > 0)
  const only = telling[0]?.sentence
  if (!only || telling.some(({ sentence }) => sentence !== only)) return false
  const isWarm = (act: Act): boolean => isSocial(act) && act.act !== 'greeting'
  if (sentences.some((other) => (other === only || !isName(other)) && other.acts.some(isWarm))) return false
  return !telling.some((unit) => isReceipt(unit) || words.hasAny(unit.stems))
}

/** What is told of every case: "Your booking is confirmed", "We have received your form". */
function isReceipt(unit: Unit): boolean {
  return touches(unit, 'receipt') || does(unit, ['repair']) || unit.words.some((word) => matter.test(word))
}

/** What replies of support are about, so that who names it may well speak of nothing else. */
const matter =
  /^(?:parcel|package|order|delivery|invoice|bill|payment|pay|paid|booked|booking|reservation|account|password|subscription|plan|appointment|refund|tickets?|prescription|claim|card|meter|policy|membership|contract|catalogue|sale|depot)$/u

/** "Do you go to Norway? I mean, do you ship there?" is asked twice, and one opening "no" answers both. */
function askedAgain(
  units: readonly Unit[],
  question: Question,
  questions: readonly Question[]
): ReplySentence | undefined {
  const isAgain =
    question.type === 'yes-no' &&
    questions.some((other) => {
      if (other === question || other.type !== 'yes-no') return false
      if (inOtherTerms.test(question.text) || inOtherTerms.test(other.text)) return true
      const asked = new TopicSet(other.words)
      return question.words.every((word) => asked.has(word))
    })
  return isAgain ? units.find((unit) => unit.isOpening && saysYesOrNo(unit))?.sentence : undefined
}

/** What is spoken of again and again is taken up, in whatever words. */
function dwellsOn(units: readonly Unit[], { mainAll }: Topics): boolean {
  return units.filter((unit) => !unit.isManners && mainAll.hasSame(unit.stems)).length > 1
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

/** A link, or somebody else to ask. */
function isElsewhere({ acts, view }: ReplySentence): boolean {
  return (
    view.tokens.some(
      ({ mask }, at) =>
        mask === 'link' ||
        // "I've sent it to ann@example.com" is no hint to write there.
        (mask === 'address' &&
          !(view.tokens[at - 1]?.word === 'to' && acts.some(({ act }) => act === 'repair')))
    ) ||
    view.has(`${id}.elsewhere`) ||
    acts.some(
      ({ act, from, to }) =>
        act === 'referral' && !view.tokens.slice(from, to).some(({ word }) => word === 'us' || word === 'me')
    )
  )
}

/** A link, somebody else to ask, or a promise to find out. */
function leadsOn(sentence: ReplySentence): boolean {
  const { acts, view } = sentence
  if (isElsewhere(sentence) || view.has(`${id}.unknown`)) return true
  const isPromised = acts.some((act) => act.act === 'commitment' && !act.isFeedback)
  return isPromised && (view.has('handed-over') || view.has(`${id}.later`))
}
