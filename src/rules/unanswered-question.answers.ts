import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { foreignIn, inOtherTerms, stemsOf, type Topics } from './unanswered-question.about.js'
import { asksBack, isElsewhere, leadsOn, passesOn } from './unanswered-question.deferral.js'
import { fits, givesPlace } from './unanswered-question.kinds.js'
import { mayDeny, saysYesOrNo } from './unanswered-question.polarity.js'
import { questionsOf, type Question } from './unanswered-question.questions.js'
import { seenBy } from './unanswered-question.seen.js'
import { isName, isReceipt, isTelling, speaksAtOnce } from './unanswered-question.telling.js'
import { touches, type Unit } from './unanswered-question.units.js'
import { hasDigit, isSocial } from './substance.js'
import { TopicSet } from './topics.js'

const id = 'unanswered-question'

/** How a reply takes up the questions of the customer's message. */
export interface Answers {
  /** The sentence where a clarification would go: the last one that is more than a greeting. */
  readonly last: ReplySentence
  /** The questions that want an answer, in the order of the message. */
  questions(): readonly Question[]
  /** The first sentence that answers a question, if there is one. */
  readonly answerTo: (question: Question) => ReplySentence | undefined
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
  const seen = seenBy(sentences, customer)
  const firstAt = customer.sentences.findIndex(({ view }) => view.isQuestion)
  const isAfterMatter = customer.sentences.slice(0, Math.max(0, firstAt)).some(isMatter)
  const asked = (): readonly Question[] => customer.remember(questionsOf)
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
  /** As many sentences as questions: one that answers no other, and speaks of something new, may answer this one. */
  const isTakenInTurn = (question: Question): boolean => {
    const { units, abouts, topics } = seen(question)
    const others = asked().filter((other) => other !== question)
    const telling = new Set(units.filter(isTelling).map(({ sentence }) => sentence))
    if (others.length === 0 || telling.size !== asked().length || needsFigure.test(question.type))
      return false
    const answered = new Set<ReplySentence>()
    for (const other of others) {
      const answer = answers.answerTo(other)
      if (answer) answered.add(answer)
      if (answer) telling.delete(answer)
    }
    return [...telling].some((sentence) =>
      units.every(
        (unit, index) =>
          unit.sentence !== sentence ||
          unit.isGreeting ||
          (abouts[index] === 'new' &&
            /^(?:noun|none|it)$/u.test(unit.subject) &&
            !(unit.isFirst && goesOnFrom(answered, unit)) &&
            !isReceipt(unit) &&
            !topics.side().hasSame(unit.stems))
      )
    )
  }
  const answers: Answers = {
    last,
    questions: asked,
    answerTo: (question) => {
      if (isShort) return last
      const { units, abouts } = seen(question)
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
      const { units, abouts, topics } = seen(question)
      return (
        dwellsOn(units, topics) ||
        isTakenInTurn(question) ||
        units.some(
          (unit, index) =>
            mayDeny(unit, question, abouts[index] ?? 'open') ||
            (asked().length === 1 && question.isModal && !unit.isManners && touches(unit, 'fine')) ||
            // "Do you know where I wanted to go?" – "Yes, we do."
            // "The 12:38 gets you here" for "Which train?"
            (question.type === 'which' &&
              unit.isOpening &&
              unit.subject === 'noun' &&
              abouts[index] === 'new' &&
              !topics.side().hasSame(unit.stems) &&
              !isReceipt(unit)) ||
            (question.isWrapped && unit.isOpening && saysYesOrNo(unit)) ||
            (question.isModal &&
              !asked().some((other) => other !== question && other.type === 'yes-no') &&
              abouts[index] === 'new' &&
              touches(unit, 'fine'))
        ) ||
        (asked().length === 1 &&
          !isAfterMatter &&
          topics.beside.size === 0 &&
          !needsFigure.test(question.type) &&
          question.type !== 'which' &&
          (question.type !== 'place' || units.some(givesPlace)) &&
          speaksAtOnce(sentences, units, topics))
      )
    },
    deferralOf(question) {
      const { units, abouts, topics } = seen(question)
      const { focus, words, besideTopics, questionTopics } = topics
      return (
        sentences.find((sentence) => {
          const isBack = asksBack(sentence)
          if (!isBack && !leadsOn(sentence)) return false
          const said = sentence.view.remember(stemsOf)
          // "Please send the copy" is no reason why it is needed.
          if (focus.hasAny(said)) return !(isBack && asksNeed.test(question.text))
          if (isBack) return !questionTopics.hasAny(said)
          const { view } = sentence
          if (besideTopics.hasAny(said)) return false
          if (isElsewhere(sentence) && asked().length === 1) return true
          if (topics.side().hasSame(said) && !words.hasSame(said)) return false
          if (view.has(`${id}.unknown`) || view.has(`${id}.finds-out`)) return true
          // "Our fix ships on Friday, and I write to you then" is about no question but another.
          const isOwn = (unit: Unit): boolean => unit.sentence === sentence
          return (
            units.filter(isOwn).reduce((count, unit) => count + foreignIn(unit, topics), 0) < 2 ||
            units.some((unit, index) => isOwn(unit) && abouts[index] === 'this')
          )
        }) ?? (question.isModal ? sentences.find(passesOn) : undefined)
      )
    }
  }
  return answers
}

/** Whether something with a figure follows a greeting: "Hi Oren, 25." */
function isTold(view: ReplySentence['view'], from: number): boolean {
  return hasDigit(view, { from, to: view.tokens.length })
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
      const asked = new TopicSet(other.words)
      return question.words.every((word) => asked.has(word))
    })
  return isAgain ? units.find((unit) => unit.isOpening && saysYesOrNo(unit))?.sentence : undefined
}

/** What is spoken of again and again is taken up, in whatever words. */
function dwellsOn(units: readonly Unit[], { mainAll }: Topics): boolean {
  const said = units.filter((unit) => !unit.isManners && mainAll.hasSame(unit.stems))
  return new Set(said.map(({ sentence }) => sentence)).size > 1
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

/** "The file holds all cards" after the answer about the file: more of the same. */
function goesOnFrom(answered: ReadonlySet<ReplySentence>, { sentence, subject, from }: Unit): boolean {
  const isNext = [...answered].some(({ index }) => index + 1 === sentence.index)
  return isNext && (subject === 'it' || sentence.view.tokens[from]?.word === 'the')
}

/** What is asked for a time or a number is not answered without one. */
const needsFigure = /^(?:time|length|amount)$/u

const asksNeed = /^why (?:do you (?:need|want|ask|require)|must i|do i (?:have|need) to)\b/iu

const asksPrice = /^(?:costs?|price|fee|charge|pay)$/u
