import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { aboutsOf, readTopics, type Topics } from './unanswered-question.about.js'
import type { Question } from './unanswered-question.questions.js'
import { isName } from './unanswered-question.telling.js'
import { unitsOf, type About, type Unit } from './unanswered-question.units.js'

/** A reply as one question sees it. */
interface Seen {
  readonly units: readonly Unit[]
  /** What each of the units is about. */
  readonly abouts: readonly About[]
  readonly topics: Topics
}

/** Reads the clauses of a reply when the first question asks for them, and what they are about once a question. */
export function seenBy(
  sentences: readonly ReplySentence[],
  customer: ReplyCues
): (question: Question) => Seen {
  const topicsOf = customer.remember(topicsReader)
  let units: readonly Unit[] | undefined
  return oncePerQuestion((question) => {
    units ??= readUnits(sentences)
    const topics = topicsOf(question)
    return { units, abouts: aboutsOf(units, question, topics), topics }
  })
}

/** What each question of a message names is the same for every reply to it. */
function topicsReader(customer: ReplyCues): (question: Question) => Topics {
  return oncePerQuestion((question) => readTopics(customer, question))
}

function oncePerQuestion<Read extends object>(
  read: (question: Question) => Read
): (question: Question) => Read {
  const known = new Map<Question, Read>()
  return (question) => {
    const before = known.get(question)
    if (before) return before
    const now = read(question)
    known.set(question, now)
    return now
  }
}

function readUnits(sentences: readonly ReplySentence[]): readonly Unit[] {
  const signed = sentences.findLastIndex((sentence) => !isName(sentence)) + 1
  const units = sentences.slice(0, Math.max(1, signed)).flatMap(unitsOf)
  const opening = units.findIndex(({ isGreeting }) => !isGreeting)
  return units.map((unit, at) => ({ ...unit, isOpening: at === opening }))
}
