import { overlaps, type Range } from '../cues/sentence.js'
import { hasDigit } from './substance.js'
import { TopicSet } from './topics.js'
import { isOtherMeasure } from './unanswered-question.measures.js'
import { didIt, givesName, namesSomebody, tellsWho } from './unanswered-question.persons.js'
import { answersYesNo, isFragment } from './unanswered-question.polarity.js'
import type { Question } from './unanswered-question.questions.js'
import { does, hasPrice, tokensOf, touches, type About, type Unit } from './unanswered-question.units.js'

const id = 'unanswered-question'

/** Whether a clause takes a question up: it gives the kind of answer that is wanted, and is not about something else. */
export function fits(unit: Unit, question: Question, about: About, isAfterMatter: boolean): boolean {
  if (question.type === 'yes-no') return answersYesNo(unit, question, about, isAfterMatter)
  const { type } = question
  if (unit.isGreeting) return false
  // A figure in a clause about something else that is asked may be meant for both.
  if (about === 'other' && !(type === 'time' || type === 'length' || question.isMoney)) return false
  if (type !== 'amount' && type !== 'length' && denies(unit, question, about)) return true
  // "From seven": what is no sentence of its own is part of the question's.
  if (/^(?:time|length|amount|which|place)$/u.test(type) && isFragment(unit)) return true
  switch (question.type) {
    case 'time':
      return givesTime(unit, question, about)
    case 'length':
      if (isRate(unit)) return false
      if (about !== 'new' && givesTime(unit, question, about) && expects(unit)) return true
      // "Reckon with a week."
      if (unit.isOpening && givesLength(unit)) return true
      return about !== 'new' && (unit.subject !== 'command' || about === 'this') && givesLength(unit)
    case 'amount':
      return question.isMoney
        ? givesPrice(unit)
        : about !== 'new' && givesAmount(unit, question) && !isOtherMeasure(unit, question)
    case 'reason':
      return givesReason(unit, question, about)
    case 'how':
      return (
        (about === 'this' && (unit.subject !== 'noun' || !question.isOurs)) ||
        // "Support at night is on 0800 555 010."
        (about !== 'new' && tokensOf(unit).some(({ raw }) => /\d{3}/u.test(raw) && !year.test(raw))) ||
        (!unit.isManners && (does(unit, ['request', 'referral']) || unit.subject === 'command')) ||
        (unit.subject === 'you' && touches(unit, 'may')) ||
        // "Under Billing there's a button."
        (unit.isOpening && !unit.isManners && givesPlace(unit)) ||
        (unit.subject === 'you' && about !== 'new' && tokensOf(unit)[1]?.word === 'could')
      )
    case 'place':
      return question.isWhereabouts
        ? tellsWhereabouts(unit, question, about)
        : (!unit.isManners &&
            unit.subject === 'command' &&
            (about !== 'new' || unit.isOpening || givesPlace(unit))) ||
            // "The night porter takes them."
            (unit.isOpening && unit.namesIt && unit.subject === 'noun') ||
            (about !== 'new' && !unit.isManners && (unit.subject === 'it' || givesPlace(unit)))
    case 'person':
      return (
        (about !== 'new' && touches(unit, 'person')) ||
        (unit.subject === 'it' && givesName(unit)) ||
        (question.isWhoDoes && ((about === 'this' && namesSomebody(unit)) || tellsWho(unit))) ||
        (question.isWhoDoes && about !== 'new' && didIt(unit))
      )
    case 'which':
      return (
        (about === 'this' && !isOneOf(unit)) ||
        (about === 'open' &&
          !unit.isManners &&
          (unit.subject === 'it' || (unit.subject === 'none' && unit.isFirst)))
      )
  }
}

/** "One of your cards was blocked" tells not which. */
function isOneOf(unit: Unit): boolean {
  const [first, second, third] = tokensOf(unit)
  if (!/^(?:your|the)$/u.test(third?.word ?? '')) return false
  return first?.word === 'one' && second?.word === 'of' && unit.to === unit.sentence.view.tokens.length
}

const year = /^(?:19|20)\d\d$/u

/** "We won't restock it", "that isn't decided" answer whatever is asked about it. */
function denies(unit: Unit, question: Question, about: About): boolean {
  if (about === 'new' || !does(unit, ['refusal', 'policy'])) return false
  // "We can't find it" answers "Where is it?", and "We don't allow refunds" does not.
  return !question.isWhereabouts || unit.subject === 'it' || unit.namesIt || namesAny(unit, question)
}

function namesAny({ stems }: Unit, { words }: Question): boolean {
  return new TopicSet(words).hasAny(stems)
}

const hours =
  /^(?:noon|midday|midnight|dawn|dusk|sunrise|sunset|always|anytime|any|until|once|o'clock|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)$/u

function givesTime(unit: Unit, { isHour }: Question, about: About): boolean {
  const { sentence } = unit
  if (about === 'new' || (unit.subject === 'command' && about !== 'this'))
    return (
      sentence.times.some(({ kind, ...range }) => kind === 'concrete' && overlaps(range, unit)) &&
      expects(unit)
    )
  if (about === 'open' && unit.subject === 'it' && hasDigit(sentence.view, unit)) return true
  if (isHour)
    return (
      tokensOf(unit).some(
        ({ word, raw, before }, at, tokens) =>
          hours.test(word) || (/\d/u.test(raw) && !/[£€$¥%#]/u.test(before + (tokens[at + 1]?.before ?? '')))
      ) || sentence.view.touches(unit, 'opening-hours')
    )
  return (
    sentence.times.some((time) => time.kind !== 'past' && overlaps(time, unit)) ||
    sentence.view.touches(unit, 'time') ||
    touches(unit, 'when')
  )
}

/** "The courier expects to be there", "the power will be back". */
function expects(unit: Unit): boolean {
  return (
    unit.subject !== 'command' &&
    (isAppointed(unit) ||
      tokensOf(unit).some(({ word }) =>
        /^(?:due|expects?|expected|certain|comes?|arrives?|delivers?|back|ready|leaves?|starts?|opens?|reaches|lands?)$/u.test(
          word
        )
      ))
  )
}

/** "Your appointment is on 12 May." */
function isAppointed(unit: Unit): boolean {
  return tokensOf(unit).some(
    ({ word }, at, tokens) =>
      /^(?:appointment|visit|slot|date|session|meeting)$/u.test(word) &&
      /^(?:is|has)$/u.test(tokens[at + 1]?.word ?? '')
  )
}

const free = /^(?:free|included|none|complimentary)$/u
function givesPrice(unit: Unit): boolean {
  if (hasPrice(unit)) return true
  return tokensOf(unit).some(
    ({ word }, at, tokens) =>
      free.test(word) ||
      (/^(?:no|without)$/u.test(word) &&
        /^(?:an?|any|extra|charge|cost|costs|price|fee|fees)$/u.test(tokens[at + 1]?.word ?? '')) ||
      (word === 'nothing' && /^(?:to|at|extra)$/u.test(tokens[at + 1]?.word ?? ''))
  )
}

/** A time, or a number with what it counts: "two metres". */
function givesLength(said: Unit): boolean {
  const { sentence } = said
  // "I'll send it today" tells when we do something else.
  const isLong = ({ from, to }: Range): boolean =>
    said.subject !== 'us' ||
    !sentence.view.tokens.slice(from, to).every(({ word }) => /^(?:today|tomorrow|tonight|now)$/u.test(word))
  if (sentence.times.some((time) => time.kind !== 'past' && overlaps(time, said) && isLong(time))) return true
  if (touches(said, 'lasting')) return true
  return tokensOf(said).some(({ raw, before }, at, tokens) => {
    const next = tokens[at + 1]
    return (
      /^\d[\d.,–-]*[a-jl-z]{0,3}$/iu.test(raw) &&
      !/[£€$¥%]/u.test(before + (next?.before ?? '')) &&
      !(next?.word ?? '').startsWith('per') &&
      (/[a-z]$/iu.test(raw) || next === undefined || /^\p{L}+$/u.test(next.word))
    )
  })
}

const unit = /^(?:minutes?|hours?|days?|weeks?|months?|years?|long|old|often|far|close|near)$/u

/** A number that is no date, unless it is asked for days. */
function givesAmount(said: Unit, question: Question): boolean {
  const { sentence } = said
  const isTime = (range: Range): boolean => sentence.times.some((time) => overlaps(time, range))
  const asksForTime = question.text.split(/\s+/u).some((word) => unit.test(word.toLowerCase()))
  if (asksForTime && (isTime(said) || namesSpan(said))) return true
  if (
    tokensOf(said).some(({ raw }, at) => {
      const place = said.from + at
      return /^[£€$¥]?\d[\d.,/]*(?:%|[a-jl-z]{1,3})?$/iu.test(raw) && !isTime({ from: place, to: place + 1 })
    })
  )
    return true
  const asked = question.text.toLowerCase().split(/\P{L}+/u)
  return sentence.view
    .of(`${id}.amount`)
    .some(
      (range) =>
        overlaps(range, said) &&
        !isTime(range) &&
        !asked.includes(sentence.view.tokens[range.from]?.word ?? '')
    )
}

/** "A ten-minute ride." */
function namesSpan(unit: Unit): boolean {
  return tokensOf(unit).some(({ word }) => /-(?:minute|hour|day|week|month|year)s?$/u.test(word))
}

/** "Four hours a week" is no length. */
function isRate(unit: Unit): boolean {
  return tokensOf(unit).some(
    ({ word }, at, tokens) =>
      /^(?:an?|per|each|every)$/u.test(word) &&
      /^(?:day|week|month|year|hour)$/u.test(tokens[at + 1]?.word ?? '') &&
      /^(?:once|twice|\w+s)$|\d/u.test(tokens[at - 1]?.word ?? '')
  )
}

/** A cause, or what happened; not what is done about it. */
function givesReason(unit: Unit, { focus, isModal }: Question, about: About): boolean {
  if (does(unit, ['explanation', 'ownership']) || touches(unit, 'reason')) return true
  // "Why do you need it?" – "We have to make sure it's you."
  if (isModal && touches(unit, 'purpose')) return true
  // What is asked for is no reason for it: "Please upload a copy of your passport".
  if (does(unit, ['request']) || unit.subject === 'command') return false
  // "Every change of group costs five pounds."
  const tokens = tokensOf(unit)
  if (about === 'this' && /^(?:every|each|whenever|any)$/u.test(tokens[0]?.word ?? '')) return true
  if (about === 'this' && tokens.some(({ word }) => word === 'waived')) return true
  // "It is free for members, so I have …"
  if (about === 'this' && !hasPrice(unit) && unit.sentence.view.tokens[unit.to]?.word === 'so') return true
  if (unit.isManners || does(unit, ['repair', 'commitment', 'thanks'])) return false
  if ((about === 'this' || unit.subject === 'it') && about !== 'new' && touches(unit, 'reason-weak'))
    return true
  if (about === 'this' && focus.filter((asked) => new TopicSet([asked]).hasAny(unit.stems)).length > 1)
    return true
  if (tokens.some(({ word }) => mended.test(word))) return false
  // "Dated 3 Nov" has no subject, and what has nothing to do with it no part in it.
  if ((unit.subject === 'none' && about !== 'this') || (about === 'new' && unit.subject !== 'noun'))
    return false
  return tokens.some(({ word }, at) => {
    if (/^(?:was|were|had)$/u.test(word)) return true
    const isParticiple = tokens.slice(Math.max(0, at - 2), at).some((token) => present.test(token.word))
    const isFirst = at < (/^(?:and|but)$/u.test(tokens[0]?.word ?? '') ? 2 : 1)
    return (
      (!isFirst || tokens.length > 5) && (happened.test(word) || /^\w{2,}ed$/u.test(word)) && !isParticiple
    )
  })
}

const happened =
  /^(?:got|went|came|rose|fell|grew|left|lost|took|broke|ran|hit|shut|sent|cut|made|gave|changed|began|kept|put|set)$/u
const mended =
  /^(?:refunded|transferred|credited|sent|reset|restored|unlocked|reopened|cancelled|canceled|updated|retried|shipped|replaced|fixed|paid|registered|confirmed|received|booked|went|stayed|extended|added|removed|changed|posted|dispatched)$/u
const present = /^(?:is|are|be|been|being|have|has|to|the|a|your|our)$/u

/** Whether a clause names a place: "by the door", "in Lyon", "this address". */
export function givesPlace(unit: Unit): boolean {
  return tokensOf(unit).some(({ word }, at, tokens) => {
    if (/^(?:here|address|upstairs|downstairs|outside|inside|online|opposite)$/u.test(word)) return true
    if (!/^(?:in|at|on|under|near|by|next|behind|between|above|below|via|from|inside)$/u.test(word))
      return false
    const next = tokens[at + 1]
    return (
      next !== undefined &&
      (/^\P{Ll}/u.test(next.raw) ||
        /^(?:the|our|your|my|a|an|its|their|this|to|transit|stock|town|store)$/u.test(next.word))
    )
  })
}

/** "Where is my order?" asks how it stands with it. */
function tellsWhereabouts(unit: Unit, question: Question, about: About): boolean {
  if (unit.isManners || does(unit, ['policy', 'refusal'])) return false
  if (about === 'this' || unit.subject === 'it') return true
  // "You can switch from the Billing page" is about something else.
  if (about === 'new' && /^(?:you|command)$/u.test(unit.subject)) return false
  if (givesPlace(unit) || givesTime(unit, question, about)) return true
  return tokensOf(unit).some(({ word }) => moved.test(word))
}

const moved =
  /^(?:sent|shipped|dispatched|posted|left|delivered|delivering|arrives?|arriving|transit|courier|driver|tracking|depot|warehouse|label|paid|refunded|issued|packed)$/u
