import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { overlaps } from '../cues/sentence.js'
import { statementsOf } from './substance.js'
import { contentWords, isSameTopic } from './topics.js'
import { questionsOf, type Question, type QuestionType } from './unanswered-question.questions.js'

const id = 'unanswered-question'

/** How a reply takes up the questions of the customer's message. */
export interface Answers {
  /** The sentence where a clarification would go: the last one that is more than a greeting. */
  readonly last: ReplySentence
  /** A question back, a link or a promise to find out: with it no question is left open. */
  readonly meanwhile: ReplySentence | undefined
  /** The questions that want an answer, in the order of the message. */
  questions(): readonly Question[]
  /** The first sentence that answers a question, if there is one. */
  answerTo(question: Question): ReplySentence | undefined
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
  let questions: readonly Question[] | undefined
  let requests: readonly string[] | undefined
  const answers: Answers = {
    last,
    meanwhile: sentences.find((sentence) => asksBack(sentence) || leadsOn(sentence)),
    questions: () => (questions ??= questionsOf(customer)),
    answerTo(question) {
      if (isShort) return last
      const others = answers.questions().filter((other) => other !== question)
      requests ??= requestedIn(customer)
      const done = /\b(?:it|that|this)\b/iu.test(question.text) ? [] : requests
      return sentences.find(
        (sentence) =>
          takesUp(sentence, question, isAbout(sentence, question, others, done)) ||
          refersBack(sentence, question, others) ||
          refuses(sentence, question, others)
      )
    }
  }
  return answers
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

/** A link, somebody else to ask, or a promise to find out. */
function leadsOn({ acts, view }: ReplySentence): boolean {
  if (view.tokens.some(({ mask }) => mask === 'link' || mask === 'address')) return true
  if (view.has(`${id}.unknown`) || (view.has('handed-over') && !view.has('passes-feedback'))) return true
  return acts.some((act) => {
    if (act.act === 'referral')
      return !view.tokens.slice(act.from, act.to).some(({ word }) => word === 'us' || word === 'me')
    if (act.act !== 'commitment' || act.isFeedback) return false
    return view.has(`${id}.later`)
  })
}

/** What the customer asks to have done: its own answer is none to a question beside it. */
function requestedIn({ sentences }: ReplyCues): string[] {
  return sentences.flatMap(({ view, acts }) =>
    !acts.some(({ act }) => act === 'request') ? [] : contentWords(view.tokens.map(({ word }) => word))
  )
}

/** One statement that names another question, or what was to be done, is about that alone. */
function isAbout(
  sentence: ReplySentence,
  question: Question,
  others: readonly Question[],
  requests: readonly string[]
): boolean {
  if (statementsOf(sentence).length > 1 || sentence.view.has(`${id}.both`)) return false
  const isDone = sentence.acts.some(({ act }) => act === 'repair' || act === 'commitment')
  const isTheirs = others.some(
    (other) =>
      names(sentence.view, other) ||
      namesAny(
        sentence.view,
        other.words.filter((word) => !question.words.includes(word))
      )
  )
  return isTheirs || (isDone && namesAny(sentence.view, requests))
}

/** A sentence takes a question up when it names what is asked, or gives what the question is after. */
function takesUp(sentence: ReplySentence, question: Question, isAboutElse = false): boolean {
  const { view, acts } = sentence
  // What is about something else takes this up only in its own words.
  if (isAboutElse ? namesItself(view, question) : names(view, question)) return true
  if (!question.isMoney && repeats(view, question)) return true
  if (question.type === 'yes-no') {
    if (isAboutElse) return acts.some(({ act }) => act === 'refusal' || act === 'policy')
    if (question.isModal && (view.has(`${id}.may`) || acts.some(({ act }) => act === 'offer'))) return true
  }
  if (question.isHour)
    return (
      view.tokens.some(({ word, raw }) => /\d/u.test(raw) || hours.test(word)) || view.has('opening-hours')
    )
  if (question.type === 'amount') return givesAmount(sentence, question)
  return gives(sentence, question.type)
}

const hours =
  /^(?:noon|midday|midnight|dawn|dusk|sunrise|sunset|always|anytime|any|until|once|o'clock|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)$/u

/** "It goes under the seat": a sentence about what was just asked, unless it answers another question. */
function refersBack(sentence: ReplySentence, { isMoney }: Question, others: readonly Question[]): boolean {
  const { view } = sentence
  const at = view.tokens.findIndex(
    ({ word }, index) =>
      (isMoney ? /^(?:it|that|this)$/u : /^(?:it|that|this|they|those|these)$/u).test(word) &&
      view.startsClause(index)
  )
  if (view.has(`${id}.does`)) return true
  return at >= 0 && at <= 3 && !others.some((question) => takesUp(sentence, question))
}

/** "We won't restock it" answers "when", unless it is the answer to another question. */
function refuses({ acts, view }: ReplySentence, { type }: Question, others: readonly Question[]): boolean {
  if (type !== 'time' || !acts.some(({ act }) => act === 'refusal')) return false
  return !others.some((other) => names(view, other))
}

/** The question said again, with its answer after it. */
function repeats({ tokens }: ReplySentence['view'], { words }: Question): boolean {
  const said = tokens.map(({ word }) => word.replace(/\.$/u, ''))
  return words.length > 1 && words.every((word) => said.includes(word))
}

function names(view: ReplySentence['view'], { focus }: Question): boolean {
  return namesAny(view, focus)
}

function namesAny({ tokens }: ReplySentence['view'], topics: readonly string[]): boolean {
  const words = contentWords(tokens.map(({ word }) => word))
  return words.some((word) => topics.some((asked) => isSameTopic(word, asked)))
}

function bare(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/u, '')
}

function namesItself({ tokens }: ReplySentence['view'], { focus }: Question): boolean {
  return tokens.some(({ word }) =>
    focus.some(
      (asked) =>
        bare(word) === bare(asked) ||
        word.slice(0, Math.max(4, asked.length - 2)) === asked.slice(0, Math.max(4, asked.length - 2))
    )
  )
}

const unit = /^(?:minutes?|hours?|days?|weeks?|months?|years?|long|old|often)$/u
const free = /^(?:free|included|none|charge|cost|costs|price|fee|charged)$/u

/** A price where it asks what something costs; else a number that is no date, unless it asks for days. */
function givesAmount({ view, times }: ReplySentence, { isMoney, text }: Question): boolean {
  if (isMoney)
    return view.tokens.some(
      ({ word, raw, before }, at) =>
        free.test(word) ||
        (word === 'nothing' && /^(?:to|at|extra)$/u.test(view.tokens[at + 1]?.word ?? '')) ||
        (/\d/u.test(raw) && /[£€$¥]/u.test(before + raw)) ||
        /^(?:euros?|pounds?|dollars?|cents?|eur|gbp|usd|chf|kr|pence|p)$/u.test(word)
    )
  const asksForTime = text.split(/\s+/u).some((word) => unit.test(word.toLowerCase()))
  if (asksForTime && times.length > 0) return true
  if (
    view.tokens.some(({ raw }, at) => /\d/u.test(raw) && !times.some(({ from, to }) => at >= from && at < to))
  )
    return true
  return (
    view.of(`${id}.amount`).some((range) => !times.some((time) => overlaps(time, range))) &&
    !view.has('thanks')
  )
}

function gives(
  { view, acts, times }: Pick<ReplySentence, 'view' | 'acts' | 'times'>,
  type: QuestionType
): boolean {
  switch (type) {
    case 'length':
      return gives({ view, acts, times }, 'time') || gives({ view, acts, times }, 'amount')
    case 'time':
      return times.some(({ kind }) => kind !== 'past') || view.has('time') || view.has(`${id}.when`)
    case 'amount':
      return view.has(`${id}.amount`) || view.tokens.some(({ raw }) => /\d/u.test(raw))
    case 'reason':
      return (
        acts.some(({ act }) => act === 'explanation' || act === 'ownership' || act === 'commitment') ||
        view.has(`${id}.reason`)
      )
    case 'how':
      return acts.some(({ act }) => act === 'request' || act === 'offer' || act === 'refusal')
    case 'place':
      return view.tokens.some(({ word }) =>
        /^(?:in|at|on|under|near|by|next|behind|here|there|from|with)$/u.test(word)
      )
    case 'person':
      return view.has(`${id}.person`)
    case 'which':
      return acts.some(({ act }) => act === 'refusal')
    case 'yes-no':
      return (
        view.has(`${id}.yes-no`) ||
        isShortAnswer(view) ||
        acts.some(
          (act) =>
            /^(?:refusal|policy|repair)$/u.test(act.act) ||
            (act.act === 'commitment' && !act.isFeedback && act.kind !== 'handover')
        )
      )
  }
}

/** "We do, from ten to four": a subject and its verb, and no more. */
function isShortAnswer({ tokens }: ReplySentence['view']): boolean {
  return tokens.some(({ word }, at) => {
    const next = tokens[at + 2]
    const isPair =
      /^(?:i|we|you|they|it|he|she|there|that|this)$/u.test(word) &&
      auxiliary.test(tokens[at + 1]?.word ?? '')
    return isPair && (next?.before !== '' || next.word === 'not')
  })
}

const auxiliary = /^(?:do|does|did|is|are|was|were|will|would|have|has|can|could|should|may|might)$/u
