import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { aboutsOf, readTopics, wordsOf, type Topics } from './unanswered-question.about.js'
import { fits } from './unanswered-question.kinds.js'
import { saysYesOrNo } from './unanswered-question.polarity.js'
import { questionsOf, type Question } from './unanswered-question.questions.js'
import { AskedWords } from './unanswered-question.topics.js'
import { touches, unitsOf, type Unit } from './unanswered-question.units.js'
import { isSocial } from './substance.js'

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
      return (
        answer?.sentence ??
        impliedBy(question) ??
        dwellsOn(units, topics) ??
        askedAgain(units, question, asked()) ??
        (question.isModal && asked().length === 1
          ? units.find((unit) => !unit.isManners && touches(unit, 'fine'))?.sentence
          : undefined) ??
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
      const asked = new AskedWords(other.words)
      return question.words.every((word) => asked.has(word))
    })
  return isAgain ? units.find((unit) => unit.isOpening && saysYesOrNo(unit))?.sentence : undefined
}

const inOtherTerms = /^(?:i mean|that is|in other words|meaning|or rather)\b/iu

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
