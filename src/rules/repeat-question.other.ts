import type { Token } from '../cues/lexicon/words.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { isAskedFor, type AskedAgain } from './repeat-question.asked.js'
import { detailKinds, lookUp, valuesOf, type Given } from './repeat-question.given.js'
import { isOfNext, isWish } from './repeat-question.things.js'
import { objectOf, placeGiven, rawOf, wishGiven } from './repeat-question.told.js'
import { contentWords } from './topics.js'

const id = 'repeat-question'

/** "Which branch was it?", "Who is it for?", "Why are you leaving?", "What is its number?" of what the message says. */
export function otherDetailAgain(
  sentence: ReplySentence,
  before: ReplySentence | undefined,
  customer: ReplyCues
): AskedAgain | undefined {
  for (const [tag, find] of Object.entries(finders)) {
    for (const range of sentence.view.of(`${id}.${tag}`)) {
      const given = isAskedFor(sentence, range) ? find(sentence, range, customer, before) : undefined
      if (given !== undefined) return { range, given }
    }
  }
  return undefined
}

type Finder = (
  sentence: ReplySentence,
  range: Range,
  customer: ReplyCues,
  before: ReplySentence | undefined
) => Given | undefined

const finders: Readonly<Record<string, Finder>> = {
  which: ({ view }, { from, to }, customer) => {
    if (isOfNext(view.tokens, to) || isWish(view.tokens, to)) return undefined
    const noun = nounOf(view.tokens.slice(from, to))
    return lookUp(customer, `which ${noun ?? ''}`, () => namedThing(noun, customer))
  },
  its: (_sentence, _range, customer, before) => {
    const said = new Set(before?.view.tokens.map(({ word }) => word))
    const kind =
      detailKinds.find(({ label }) => said.has(label.split(' ')[0] ?? '')) ??
      detailKinds.find((other) => other.id === 'case' && said.has('ticket'))
    const values = kind ? valuesOf(customer, kind) : []
    return values.length === 1 ? values[0] : undefined
  },
  reason: (_sentence, _range, customer) => customer.remember(reasonIn),
  whom: (_sentence, _range, customer) => customer.remember(personIn),
  where: ({ view }, { from, to }, customer) => {
    const asked = view.tokens.slice(from, to)
    return lookUp(
      customer,
      `where ${wordsOf(asked)}`,
      () => placeGiven(asked, customer) ?? namedThing(placeIn(asked), customer)
    )
  },
  meant: ({ view }, { to }, customer) => {
    const noun = view.tokens[to - 2]?.word ?? ''
    return lookUp(customer, `meant ${noun}`, () => nameAfter(customer, noun, /^(?:for|to)$/u))
  },
  spoken: (_sentence, _range, customer) => customer.remember(speakerIn),
  should: (_sentence, _range, customer) => customer.remember(rightOne),
  object: ({ view }, { from, to }, customer) => {
    const asked = view.tokens.slice(from, to)
    return lookUp(customer, `what ${wordsOf(asked)}`, () => objectOf(asked, customer))
  },
  wish: ({ view }, { from }, customer) => {
    const asked = view.tokens.slice(from)
    return lookUp(customer, `when ${wordsOf(asked)}`, () => wishGiven(asked, customer))
  },
  who: ({ view }, { to }, customer) => {
    const last = view.tokens[to - 1]?.word ?? ''
    const noun = /^(?:is|was)$/u.test(last) ? (view.tokens[to - 2]?.word ?? '') : last
    return lookUp(customer, `who ${noun}`, () => nameOf(noun, customer))
  }
}

/** "It should say Bell": what is to stand there. */
function rightOne(customer: ReplyCues): Given | undefined {
  return (
    nameAfter(customer, 'should', /^(?:say|read|be|show)$/u) ??
    nameAfter(customer, 'must', /^(?:say|read|be|show)$/u) ??
    nameAfter(customer, 'is', /^(?:spelled|spelt|written)$/u)
  )
}

const speaking = /^(?:told|spoke|spoken|talked|chatted|said|promised|advised|assured|served|called|dealt)$/u

/** "I was told by Marta", "Marta said": who spoke with them. */
function speakerIn({ sentences }: ReplyCues): Given | undefined {
  for (const { view } of sentences) {
    const { tokens } = view
    if (!tokens.some(({ word }) => speaking.test(word))) continue
    const at = tokens.findIndex(
      ({ raw, word }, index) =>
        /^\p{Lu}\p{Ll}+$/u.test(raw) &&
        !pronoun.test(word) &&
        ((index > 0 && /^(?:by|with|to|named|called)$/u.test(tokens[index - 1]?.word ?? '')) ||
          speaking.test(tokens[index + 1]?.word ?? ''))
    )
    if (at >= 0 && !/^(?:they|he|she|you|someone|somebody|nobody|who)$/u.test(tokens[at]?.word ?? ''))
      return tokens[at]?.raw
  }
  return undefined
}

/** "Tickets for the Velvet Owls", "should read Bell": a name or number that a word joins to another. */
function nameAfter({ sentences }: ReplyCues, noun: string, joint: RegExp): Given | undefined {
  for (const { view } of sentences) {
    const { tokens } = view
    const at = tokens.findIndex(
      ({ word }, index) => stem(word) === stem(noun) && joint.test(tokens[index + 1]?.word ?? '')
    )
    if (at < 0 || view.isQuestion) continue
    const from = /^(?:the|a|an)$/u.test(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2
    if (/^\p{Lu}\p{L}|\d{2}/u.test(tokens[from]?.raw ?? ''))
      return rawOf(tokens.slice(from, Math.min(from + 3, view.clauseEnd(from))))
  }
  return undefined
}

/** "Which of our branches". */
function placeIn(asked: readonly Token[]): string | undefined {
  const of = asked.findIndex(({ word }) => word === 'of')
  return of < 0 ? undefined : contentWords(asked.slice(of).map(({ word }) => word))[0]
}

function reasonIn(customer: ReplyCues): Given | undefined {
  return clauseAfter(customer, /^(?:because|since|as)$/u)
}

function personIn({ sentences }: ReplyCues): Given | undefined {
  for (const { view } of sentences) {
    const at = view.tokens.findIndex(
      ({ word }, index) =>
        relative.test(word) &&
        /^(?:my|our)$/u.test(view.tokens[index - 1]?.word ?? '') &&
        /^(?:for|with)$/u.test(view.tokens[index - 2]?.word ?? '')
    )
    if (at > 0) return rawOf(view.tokens.slice(at - 1, at + 2))
  }
  return undefined
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(' ')
}

function nameOf(noun: string, { text }: ReplyCues): Given | undefined {
  if (!/^[a-z]{4,20}$/u.test(noun)) return undefined
  const at = text.toLowerCase().indexOf(noun)
  return at < 0 ? undefined : called.exec(text.slice(at + noun.length, at + noun.length + 50))?.[1]
}

/** "… is called Bookbarn", "…'s name is Ann". */
const called =
  /^(?:['’]s)?(?:, (?:a|an|the) \p{Ll}{2,12})?(?: name)?(?: is| was|:)?(?: called| named)? (\p{Lu}[\p{L}'’-]{2,20})/u

const relative =
  /^(?:daughter|son|mother|father|mum|mom|dad|wife|husband|partner|grandmother|grandfather|sister|brother|child|kid|friend|boss|grandson|granddaughter|niece|nephew|aunt|uncle|girlfriend|boyfriend)$/u

/** What fits any message, or has other answers than a name or a number. */
const broad =
  /^(?:way|thing|time|kind|type|sort|day|date|colou?r|size|version|model|issue|problem|option|one|part|page|device|phone|number|name|account|email|address|order|error|message|browser|code|amount|photo)$/u

function nounOf(tokens: readonly Token[]): string | undefined {
  const words = contentWords(tokens.map(({ word }) => word)).filter(
    (word) => !/^(?:name|concerned)$/u.test(word)
  )
  // Of several it may be asked which.
  return words.find((word) => !broad.test(word) && !/[^s]s$/u.test(word))
}

/** "The Leeds store", "room 214", "the 17:42 train": a thing with its name or number beside it. */
function namedThing(noun: string | undefined, { sentences }: ReplyCues): Given | undefined {
  if (noun === undefined) return undefined
  const values = sentences.flatMap(({ view: { tokens } }) =>
    tokens.flatMap((token, at) => {
      if (!isSameThing(token.word, noun) && !(noun === 'doctor' && token.word === 'dr')) return []
      const after = tokens[at + 1]
      if (token.word === 'dr' && after && isCapital.test(after.raw)) return [rawOf([token, after])]
      const prior = tokens[at - 1]
      if (after && !/[.;!?]/u.test(after.before) && isNumber.test(after.raw)) return [rawOf([token, after])]
      // "The Hotel Lindner".
      if (at > 0 && after && isJoined(after) && isCapital.test(token.raw) && isCapital.test(after.raw))
        return [rawOf([token, after])]
      if (prior && at > 1 && isCapital.test(prior.raw) && !pronoun.test(prior.word))
        return [rawOf([prior, token])]
      return prior && isNumber.test(prior.raw) && /\D/u.test(prior.raw) ? [rawOf([prior, token])] : []
    })
  )
  const [value, ...others] = new Set(values)
  return others.length === 0 ? value : undefined
}

/** A branch is a store. */
function isSameThing(a: string, b: string): boolean {
  return stem(a) === stem(b) || (outlet.test(a) && outlet.test(b))
}

const outlet = /^(?:branch|branches|store|shop|outlet)$/u
function isJoined({ before }: Token): boolean {
  return before.trim() === ''
}

const isNumber = /^#?[A-Z]{0,3}-?\d[\d:.-]{0,9}[A-Za-z]?$/u
const isCapital = /^\p{Lu}\p{L}/u
const pronoun = /^(?:i|we|my|our|your|the|this|that|a|an)$/u

function clauseAfter({ sentences }: ReplyCues, marker: RegExp): Given | undefined {
  for (const { view } of sentences) {
    const at = view.tokens.findIndex(({ word }) => marker.test(word))
    if (at > 1 && !view.isQuestion && /^(?:i|i'm|we|my|our|it|the)$/u.test(view.tokens[at + 1]?.word ?? ''))
      return rawOf(view.tokens.slice(at, view.clauseEnd(at + 1)))
  }
  return undefined
}

function stem(word: string): string {
  return word.replace(/(?:es|s)$/u, '')
}
