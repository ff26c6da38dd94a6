import type { Token } from '../cues/lexicon/words.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { matchesIn } from '../prose/matches.js'
import type { Given } from './repeat-question.given.js'
import { contentWords } from './topics.js'

/** The words of a verb without its ending, as far as it tells two verbs apart. */
export function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|e|s)$/u, '')
}

/** Verbs that say the same deed, by the one that stands for them all: who bought it has ordered it too. */
const deeds: ReadonlyMap<string, RegExp> = new Map([
  ['buy', /^(?:b[uo]y|bought|order|purchas|got|get)$/u],
  ['happen', /^(?:happen|occur|start|began|begin|begun|notic|first|sinc)$/u],
  ['restart', /^(?:restart|reboot|relaunch)$/u],
  ['book', /^(?:book|reserv)$/u],
  ['drop', /^(?:drop|dropp|left|leav|deposit|hand)$/u],
  ['fly', /^(?:fly|fli|flew|flown|travel|travell)$/u],
  ['chang', /^(?:chang|mov|switch|swap|shift|rebook)$/u],
  ['los', /^(?:los|lost|miss)$/u]
])

/** One word for all that say the same deed. */
export function deed(word: string): string {
  const bare = stem(word)
  for (const [name, same] of deeds) if (same.test(bare)) return name
  return bare
}

/** Whether a word, as {@link deed} gives it, stands for deeds that are told apart. */
export function isDeed(word: string): boolean {
  return deeds.has(word)
}

/** The words as they were written; the parts of a contraction are one word there. */
export function rawOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ raw, before }, at) => at === 0 || raw !== tokens[at - 1]?.raw || before !== '')
    .map(({ raw }) => raw)
    .join(' ')
}

const determiner =
  /^(?:a|an|the|my|your|our|this|that|these|those|some|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3})$/u
const vague =
  /^(?:order|orders|item|items|thing|things|parcel|package|product|products|something|it|stuff|one|ones|goods|money|time|delivery|refund|replacement)$/u

/** "What did you order?" of someone who wrote "I ordered two lamps": what the same verb takes there. */
export function objectOf(asked: readonly Token[], { sentences }: ReplyCues): Given | undefined {
  const verbs = new Set(asked.slice(1).map(({ word }) => deed(word)))
  // "Which subscription?" of someone who wrote "cancel my subscription" is a fair question.
  const said = new Set(asked.map(({ word }) => stem(word)))
  for (const { view } of sentences) {
    const { tokens } = view
    const at = tokens.findIndex(
      ({ word }, index) =>
        verbs.has(deed(word)) &&
        deed(word).length > 2 &&
        !notDeeds.test(word) &&
        determiner.test(tokens[index + 1]?.word ?? '')
    )
    // "Can you cancel the yoga?" is a wish.
    if (at < 0 || (view.isQuestion && !/^(?:can|could|would|will)$/u.test(tokens[0]?.word ?? ''))) continue
    const phrase = tokens.slice(at + 1, Math.min(at + 5, view.clauseEnd(at + 1)))
    const named = contentWords(phrase.map(({ word }) => word)).filter(
      (word) => !vague.test(word) && !said.has(stem(word))
    )
    if (named.length > 0) return rawOf(phrase)
  }
  return itemList(sentences)
}

const notDeeds = /^(?:what|which|did|do|does|was|were|have|has|you|would|like|want|wanted|it|to|be|get|got)$/u

/** "2 pad thai and spring rolls": an order without its verb. */
function itemList(sentences: readonly ReplySentence[]): Given | undefined {
  for (const { view } of sentences) {
    const [first, second] = view.tokens
    if (!first || !second || !/^\d{1,2}$/u.test(first.raw) || contentWords([second.word]).length === 0)
      continue
    return rawOf(view.tokens.slice(0, Math.min(6, view.clauseEnd(0))))
  }
  return undefined
}

const placeWord =
  /^(?:store|shop|branch|site|website|outlet|market|airport|station|locker|hotel|stop|terminal|office|desk|counter|depot|restaurant|cafe|garage|point|kiosk|pharmacy|library|platform|gym|pool|museum|school|park|clinic|salon|reception)$/u

/** "Where did you drop it off?" of someone who wrote "I left it at the locker in Hove". */
export function placeGiven(asked: readonly Token[], { sentences }: ReplyCues): Given | undefined {
  const verbs = new Set(asked.map(({ word }) => deed(word)).filter((verb) => verb.length > 2))
  for (const { view } of sentences) {
    const { tokens } = view
    if (view.isQuestion || !tokens.some(({ word }) => verbs.has(deed(word)) || happened.test(word))) continue
    const at = tokens.findIndex(
      ({ word }, index) =>
        /^(?:at|in|near|outside|behind|from)$/u.test(word) &&
        tokens
          .slice(index + 1, index + 6)
          .some(({ word: next, raw }) => placeWord.test(next) || /^\p{Lu}\p{L}{2}/u.test(raw))
    )
    if (at >= 0) return rawOf(tokens.slice(at, Math.min(at + 5, view.clauseEnd(at))))
  }
  return undefined
}

const happened = /^(?:bought|purchased|ordered|got|lost|left|happened|parked|dropped|stayed|stuck)$/u

const wishing =
  /^(?:want|wants|wanted|prefer|like|need|please|rather|ask|asking|asked|request|requesting|choose|take|cancel|change)$/u

/** The words on both sides of an "or", and where it stands. */
function alternativesIn(
  asked: readonly Token[]
): { readonly or: number; readonly before: string; readonly after: string } | undefined {
  const or = asked.findIndex(({ word }) => word === 'or')
  const before = contentWords(asked.slice(0, or).map(({ word }) => word)).at(-1)
  const [after] = contentWords(asked.slice(or + 1).map(({ word }) => word))
  return or < 0 || before === undefined || after === undefined ? undefined : { or, before, after }
}

/** "A refund or a replacement?" of someone who wrote "I want a refund". */
export function choiceGiven(asked: readonly Token[], { sentences }: ReplyCues): Given | undefined {
  const either = alternativesIn(asked)
  if (!either) return undefined
  const { before, after } = either
  for (const sentence of sentences) {
    const { tokens, isQuestion } = sentence.view
    const wish = tokens.findIndex(({ word }) => wishing.test(word))
    if (isQuestion || wish < 0) continue
    const at = tokens.findIndex(
      ({ word }, index) => index > wish && (isSame(word, before) || isSame(word, after))
    )
    if (at < 0 || tokens.slice(wish, at).some(({ word }) => /^(?:not|no|never|or|instead)$/u.test(word)))
      continue
    return rawOf(tokens.slice(wish, at + 1))
  }
  return undefined
}

/** "The app or the website?" of someone who wrote "I use the app": the same deed, with one of the two. */
export function factGiven(asked: readonly Token[], { sentences }: ReplyCues): Given | undefined {
  const either = alternativesIn(asked)
  if (!either || isSame(either.before, either.after)) return undefined
  const { or, before, after } = either
  const verbs = new Set(
    asked
      .slice(0, or)
      .filter(({ word }) => verbal.test(word))
      .map(({ word }) => deed(word))
  )
  for (const { view } of sentences) {
    const { tokens, isQuestion } = view
    const verb = tokens.findIndex(({ word }) => verbs.has(deed(word)) && word !== before && word !== after)
    const at = tokens.findIndex(
      ({ word }, index) => index > verb && index <= verb + 4 && (isSame(word, before) || isSame(word, after))
    )
    const isOpen = tokens
      .slice(Math.max(0, verb - 2), Math.max(0, at) + 2)
      .some(({ word }) => /^(?:not|no|never|or|both|also)$/u.test(word))
    if (verb >= 0 && at >= 0 && !isQuestion && !isOpen) return rawOf(tokens.slice(verb, at + 1))
  }
  return undefined
}

const verbal =
  /\w{2}(?:ing|ed)$|^(?:use|buy|bought|order|pay|paid|book|travel|fly|stay|collect|live|sit|sat)$/u

function isSame(a: string, b: string): boolean {
  return a === b || stem(a) === stem(b) || (money.test(a) && money.test(b))
}

const money = /^(?:refund(?:ed)?|money|reimburse(?:d|ment)?)$/u

const plainWords =
  /^(?:what|which|when|date|day|time|slot|would|do|did|should|will|shall|you|your|we|i|the|like|want|wish|prefer|to|for|on|by|it|is|be|need|know|have|a|an|please|and|exactly|new|them|this|that|at|of|in|suits?|works?|fits?|better|best)$/u

/**
 * "What day shall we move it to?" of someone who wrote "please move it to Friday": the one day or hour there that
 * follows the same deed and is where it goes, not where it comes from.
 */
export function wishGiven(tokens: readonly Token[], customer: ReplyCues): Given | undefined {
  const asked = tokens.map(({ word }) => word)
  const isHour = asked.slice(0, 4).includes('time')
  const isNeed = asked.includes('by') && asked.includes('need')
  const deedsAsked = new Set(asked.filter((word) => !plainWords.test(word)).map(deed))
  const found = new Set<Given>()
  for (const sentence of customer.sentences) {
    const { tokens } = sentence.view
    const isMoved = tokens.some(({ word }) => /^(?:chang|mov|switch|rebook|resched|instead)/u.test(word))
    const isSame =
      (isMoved && (deedsAsked.has('instead') || deedsAsked.size === 0)) ||
      tokens.some(({ word }) => deedsAsked.has(deed(word)) || (isNeed && word.startsWith('need')))
    if (!isSame) continue
    // "From 7 pm to 8 pm" is a span, and no time of its own.
    const to = tokens.findIndex(
      ({ word }, index) =>
        (isHour ? hour : dayName).test(word) &&
        tokens[index - 1]?.word === 'to' &&
        // "From 3 to 6 May": no hours.
        (!isHour || !dayName.test(tokens[index + 1]?.word ?? ''))
    )
    if (to > 0) {
      const goal = rawOf(tokens.slice(to, to + (/^(?:am|pm)$/u.test(tokens[to + 1]?.word ?? '') ? 2 : 1)))
      if (isMoved && !isHour) return goal
      found.add(goal)
    }
    for (const time of sentence.times) {
      const words = tokens.slice(Math.max(0, time.from - 1), time.to).map(({ word }) => word)
      if (words[0] === 'from' || words[1] === 'from' || time.kind === 'past') continue
      if (!words.some((word) => (isHour ? hour : dayName).test(word))) continue
      const { start, end } = sentence.placeOf(time)
      found.add(customer.text.slice(start, end))
    }
  }
  // "From 3 to 6 February" of someone who is asked for which nights.
  if (found.size === 0 && asked.slice(0, 4).some((word) => /^(?:nights|dates|days)$/u.test(word))) {
    const spans = matchesIn(customer.text, span).map(([days]) => days)
    if (spans.length === 1) return spans[0]
  }
  // "On Friday from 7 to 8": with two, the one after "to".
  const values = [...found]
  return values.length === 1 ? values[0] : values.find((value) => value.startsWith('to '))
}

/** "From 3 to 6 May". */
export const span =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:to|until|till|and|-|–) \d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu

/** An hour, as it stands in a time. */
export const hour = /^(?:\d{1,2}(?:[.:]\d{2})?(?:am|pm)?|noon|midnight|midday)$/u

/** What names a day in a time. */
export const dayName =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|yesterday|morning|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d{2}-\d{2})$/u

/** "How old is your son?" of someone who wrote "my son is 12". */
export function ageGiven(asked: readonly Token[], { sentences }: ReplyCues): Given | undefined {
  const noun = asked.at(-1)?.word ?? ''
  for (const { view } of sentences) {
    const { tokens } = view
    const at = tokens.findIndex(
      ({ word, raw }, index) =>
        (/^\d{1,3}$/u.test(raw.replace(/\W$/u, '')) &&
          (/^(?:is|am|are|aged|age|turns|turned)$/u.test(tokens[index - 1]?.word ?? '') ||
            /^(?:year|yrs?|month|week)s?$/u.test(tokens[index + 1]?.word ?? ''))) ||
        /^\w+-(?:year|month|week)-old$/u.test(word)
    )
    if (at < 0) continue
    const reach = /-old$|^(?:years?|months?|weeks?)$/u.test(
      `${tokens[at]?.word ?? ''}${tokens[at + 1]?.word ?? ''}`
    )
      ? 4
      : 1
    const isTheirs = tokens.slice(Math.max(0, at - 4), at + reach).some(({ word }) => word === noun)
    const isChild = /^(?:child|kid|children|kids)$/u.test(noun) && (tokens[at]?.word ?? '').endsWith('-old')
    if (isTheirs || isChild || /^(?:it|you|he|she|they)$/u.test(noun))
      return rawOf(tokens.slice(Math.max(0, at - 2), at + 2))
  }
  return undefined
}
