import type { Token } from '../cues/lexicon/words.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range, SentenceView } from '../cues/sentence.js'
import { isAskedFor, type AskedAgain } from './repeat-question.asked.js'
import { lookUp, type Given } from './repeat-question.given.js'
import { rawOf, stem } from './repeat-question.told.js'

/** What a sentence asks for: its words there, and the noun whose value would answer. */
interface Thing extends Range {
  /** One word, or two where the last fits anything: "gift card". */
  readonly noun: string
}

/** "Send us your meter reading", "Which plan are you on?": what the message gives a value for, whatever it is. */
export function thingAgain(sentence: ReplySentence, customer: ReplyCues): AskedAgain | undefined {
  for (const { noun, ...range } of sentence.view.remember(thingsIn)) {
    if (!isAskedFor(sentence, range)) continue
    const given = lookUp(customer, `value of ${noun}`, () => valueOf(noun, customer))
    if (given !== undefined) return { range, given }
  }
  return undefined
}

const owner = /^(?:your|the|its|their|his|her)$/u
const asking =
  /^(?:send|share|provide|give|tell|confirm|state|quote|advise|indicate|supply|furnish|need|require|have|got|get|know|missing|lack|drop|pop|attach|include|submit|specify|name|repeat|remind|want|ask|paste|enter|write|post|list|mention|upload|forward|what|note|read|see|dm|text|email|inform|sending|sharing|telling|giving|providing|confirming|without|grateful|appreciate|trouble)$/u
/** What ends the words of a thing. */
const stop =
  /^(?:is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|should|shall|may|must|of|for|on|in|at|to|from|by|with|under|as|so|and|or|but|if|that|which|who|when|where|you|your|yours|i|we|it|they|he|she|this|please|the|a|an|not|then|because|before|after|again|here|below|once|via|until|us|me|first|too|also|suits?)$/u
/** Its value is told by the word before it: a "policy number". */
const label = /^(?:number|no|nr|id|code|reference|ref|name|url|link|address|tag|title)$/u
/** What has other answers, or a way of its own to be found. */
const broad =
  /^(?:order|orders|account|phone|mobile|telephone|contact|email|e-mail|mail|device|browser|app|address|thing|time|problem|issue|detail|details|info|information|message|page|day|date|reason|question|case|situation|one|way|kind|type|sort|option|error|photo|picture|screenshot|video|name|full|first|last|new|current|exact|correct|right|same|own|other|next|amount|size|colou?r|version|model|street|home|delivery|shipping|billing|postal|number|code|reference|card|password|team|link|rest|parcel|package|item|product|money|company|service|customer|user|box|bank|tracking|booking|post|zip|part|matter|side|moment|form|file|text|update|answer|reply)$/u

function thingsIn(view: SentenceView): readonly Thing[] {
  const { tokens } = view
  return tokens.flatMap(({ word }, at): Thing[] => {
    const isWh = (word === 'which' || word === 'what') && asksAt(view, at)
    if (!isWh && !(owner.test(word) && isWanted(tokens, at))) return []
    const to = endOfThing(tokens, at + 1)
    if (isOfNext(tokens, to) || isWish(tokens, to)) return []
    // "Your Surface laptop" is named.
    if (tokens.slice(at + 1, to).some(({ raw }) => /^\p{Lu}\p{Ll}/u.test(raw))) return []
    const noun = nounOf(tokens, at + 1, to)
    return noun === undefined ? [] : [{ from: at, to, noun }]
  })
}

/** What may stand between the asking and the thing. */
const between =
  /^(?:me|us|you|over|across|back|out|along|with|for|of|to|through|please|kindly|also|just|first|again|in|here|about|on|know|by|number|no|reference|name|the|url|code)$/u
const clause = /^(?:if|whether|that|when|how|where|why|so|because|which|who|what|not|never|while|until)$/u

/** "Send us your …", also behind another thing: "send us your name and your …". */
function isWanted(tokens: readonly Token[], at: number): boolean {
  let isListed = false
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    const { word = '' } = tokens[index] ?? {}
    isListed ||= word === 'and' || tokens[index + 1]?.before.includes(',') === true
    if (asking.test(word)) return true
    if (clause.test(word) || !(isListed || between.test(word) || isWhatIs(tokens, index))) return false
  }
  return false
}

/** The "is" of "what is your …". */
function isWhatIs(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:is|was|are)$/u.test(tokens[at]?.word ?? '') && /^(?:what|which)$/u.test(tokens[at - 1]?.word ?? '')
  )
}

/** "Which plan would you like to change to?": the one they have is told, and the next one asked for. */
export function isOfNext(tokens: readonly Token[], to: number): boolean {
  return tokens
    .slice(to, to + 6)
    .some(({ word }) => /^(?:change|switch|move|upgrade|downgrade|swap)$/u.test(word))
}

/** "Which store would you like to collect from?" asks for what is to come. */
export function isWish(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.word === 'would' && /^(?:like|prefer|want|rather)$/u.test(tokens[to + 2]?.word ?? '')
}

/** A question word that opens its clause or depends on what asks or on a preposition, and is no relative one. */
function asksAt(view: SentenceView, at: number): boolean {
  return (
    view.startsClause(at) ||
    /^(?:me|us|know|tell|say|confirm|specify|advise|ask|on|in|at|to|for|from|under|by|of|with)$/u.test(
      view.tokens[at - 1]?.word ?? ''
    )
  )
}

function endOfThing(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && to - from < 5 && (to === from || isJoined(tokens[to])) && !isStop(tokens[to]))
    to++
  return to
}

function isJoined(token: Token | undefined): boolean {
  return token !== undefined && !/[,.;:!?()–—]/u.test(token.before)
}

function isStop(token: Token | undefined): boolean {
  return token === undefined || stop.test(token.word)
}

function nounOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  const head = tokens[to - 1]?.word
  if (to === from || head === undefined) return undefined
  const isLabel = label.test(head)
  // "The number of your policy".
  if (isLabel && /^(?:of|for|on)$/u.test(tokens[to]?.word ?? '') && owner.test(tokens[to + 1]?.word ?? ''))
    return namedBy(tokens, to + 2, endOfThing(tokens, to + 2))
  if (isLabel && to - from > 1) return namedBy(tokens, from, to - 1)
  if (head === 'code') return head
  return isLabel ? undefined : namedBy(tokens, from, to)
}

/** The last word, with the one before it where it fits anything. */
function namedBy(tokens: readonly Token[], from: number, to: number): string | undefined {
  const [modifier = '', noun = ''] = [to - from > 1 ? tokens[to - 2]?.word : '', tokens[to - 1]?.word]
  // Of several it may be asked which.
  if (noun.length < 3 || !/^\p{L}/u.test(noun) || /[^s]s$/u.test(noun)) return undefined
  if (!broad.test(noun)) return noun
  return modifier.length < 3 || broad.test(modifier) ? undefined : `${modifier} ${noun}`
}

/** What may stand between a thing and its value: "VAT number is NO 918", "my bike is a Veloce". */
const joining =
  /^(?:is|are|was|number|no|nr|id|code|reference|ref|reading|name|today|now|currently|called|named|of|it|shows|says|reads|plate|url|link|address|a|an|the)$/u
/** What makes a value another one than what is asked for. */
const otherwise =
  /^(?:wrong|old|previous|former|last|incorrect|another|other|not|no|your|his|her|their|every|any)$/u

/** The one value that a message gives for a noun: "subdomain is acme.example", "code SPRING15", "the Family plan". */
function valueOf(noun: string, { sentences, text }: ReplyCues): Given | undefined {
  const found = new Set<Given>()
  const words = noun.split(' ').map(stem)
  for (const sentence of sentences) {
    const { tokens } = sentence.view
    for (const [at, token] of tokens.entries()) {
      const first = at - words.length + 1
      if (!words.every((word, index) => stem(tokens[first + index]?.word ?? '') === word)) continue
      if (otherwise.test(tokens[first - 1]?.word ?? '')) continue
      const to = valueAfter(sentence, at)
      if (to !== undefined) {
        const { start, end } = sentence.placeOf({ from: to, to: to + 1 })
        found.add(text.slice(start, end))
        continue
      }
      const prior = tokens[first - 1]
      if (prior && first > 1 && isJoined(tokens[first]) && isValue(prior) && !isTimed(sentence, first - 1))
        found.add(rawOf([prior, token]))
    }
  }
  const [value, ...others] = found
  return others.length === 0 ? value : undefined
}

function valueAfter(sentence: ReplySentence, at: number): number | undefined {
  const { tokens } = sentence.view
  for (let to = at + 1; to < tokens.length && to <= at + 5; to++) {
    const token = tokens[to]
    if (!token || !/^[\s:#="“'‘(]*$/u.test(token.before)) return undefined
    if (isValue(token))
      return isTimed(sentence, to) ||
        (to === at + 1 && isBareName(token) && !/^\d+$/u.test(tokens[to + 1]?.raw ?? ''))
        ? undefined
        : to
    if (!joining.test(token.word)) return undefined
  }
  return undefined
}

/** A name right behind a noun, with no word or colon that joins them, may belong to something else. */
function isBareName({ raw, before, mask }: Token): boolean {
  return mask === undefined && !/\d/u.test(raw) && !/[:="“'‘#]/u.test(before)
}

function isTimed({ times }: ReplySentence, at: number): boolean {
  return times.some(({ from, to }) => from <= at && at < to)
}

/** A number, a code, a link or a name. */
function isValue({ raw, word, mask }: Token): boolean {
  return (
    mask !== undefined ||
    (/\d/u.test(raw) && raw.length > 1) ||
    (/^\p{Lu}[\p{L}\p{N}]/u.test(raw) &&
      !/^(?:i|we|my|our|it|the|this|that|and|but|please|can|why|where)$/u.test(word))
  )
}
