import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { matchesIn } from '../prose/matches.js'
import { isAskedFor, type AskedAgain } from './repeat-question.asked.js'
import { lookUp, type Given } from './repeat-question.given.js'
import { dayName, deed, hour, isDeed, span } from './repeat-question.told.js'

const id = 'repeat-question'

/** "When did you order?" of someone who wrote "I ordered on 3 May": the same verb, with a day beside it. */
export function dateAgain(sentence: ReplySentence, customer: ReplyCues): AskedAgain | undefined {
  const { view } = sentence
  const range = view.of(`${id}.date`).find((match) => isAskedFor(sentence, match))
  if (!range) return undefined
  const asked = view.tokens.slice(range.from).map(({ word }) => deed(word))
  // A date that we gave is another one than the customer's.
  if (view.tokens.some(({ word }) => /^(?:given|promised|quoted|told)$/u.test(word))) return undefined
  const isPast = view.tokens.slice(range.from).some(({ word }) => past.test(word))
  const isHour = /^time$/u.test(view.tokens[range.from + 1]?.word ?? '')
  const given = lookUp(
    customer,
    `${isHour ? 'hour' : 'day'} ${isPast ? 'of' : 'for'} ${asked.join(' ')}`,
    () => dateOf(customer, asked, isPast, isHour)
  )
  return given === undefined ? undefined : { range: { from: range.from, to: view.tokens.length }, given }
}

function dateOf(
  customer: ReplyCues,
  asked: readonly string[],
  isPast: boolean,
  isHour: boolean
): Given | undefined {
  const found: Given[] = []
  for (const other of customer.sentences) {
    const { view: theirs, times } = other
    const time = times.find(({ from, to }) =>
      theirs.tokens.slice(from, to).some(({ word }) => (isHour ? hour : dayName).test(word))
    )
    if (!time) continue
    const { start, end } = other.placeOf(time)
    const given = customer.text.slice(start, end)
    const verbs = theirs.tokens.slice(Math.max(0, time.from - 6), time.from).map(({ word }) => deed(word))
    // The day of another deed answers nothing: "I bought it on 3 March and it leaks".
    const isOther =
      asked.some((verb) => isDeed(verb) || /^(?:stop|break|brok|fail|leak|arriv|com|cam)$/u.test(verb)) &&
      verbs.some(isDeed) &&
      !verbs.some((verb) => isDeed(verb) && asked.includes(verb))
    if (/\d|day/u.test(given)) found.push(isOther ? '' : given)
    if (!isOther && verbs.some((verb) => verb.length > 2 && !notDeeds.test(verb) && asked.includes(verb)))
      return given
  }
  if (found.length === 0) found.push(...matchesIn(customer.text, span).map(([days]) => days))
  // Whatever it was, with one day in the message it was then.
  const [given, ...others] = found
  return others.length === 0 && isPast && given !== '' && asked.some((verb) => anyDeed.test(verb))
    ? given
    : undefined
}

const past = /^(?:did|was|were|started|began|happened|failed|since|ago|been|date)$/u
const notDeeds =
  /^(?:the|and|you|your|was|were|did|not|has|have|had|this|that|for|with|our|from|when|what|day|dat)$/u
const anyDeed =
  /^(?:fail|show|miss|occur|turn|visit|com|cam|(?:happen|buy|book|fly|drop)$|stay|arriv|stop|break|brok|paid|pay|charg|tak|collect|deliver|wer$|travel|go$|event|concert|flight|accident|incident|theft|burglar|crash|collision|fall|los|damag)/u
