import type { ReplySentence } from '../cues/reply.js'
import { contentWords, plainWords } from './topics.js'
import { opener } from './unanswered-question.focus.js'

const id = 'unanswered-question'

/** Words `from`–`to` of a sentence that may be a question. */
export interface Part {
  readonly from: number
  readonly to: number
}

/** A question in its words, from the one that opens it. */
interface Asked {
  readonly asked: readonly string[]
  /** "Can you tell me whether …". */
  readonly isWrapped: boolean
}

/** Reads what a part of a sentence asks. Requests in the form of a question and what wants no answer ask nothing. */
export function findAsked(text: string, sentence: ReplySentence, part: Part): Asked | undefined {
  const { view } = sentence
  if (view.of(`${id}.rhetorical`).some(({ from }) => from >= part.from && from < part.to)) return undefined
  if (view.tokens.slice(part.from, part.to).some(({ quoted }) => quoted)) return undefined
  // With a mark more it is an outcry, but "what does it cost??" is not.
  if (isOutcry(text.slice(sentence.place.end - 3, sentence.place.end + 3), view)) return undefined
  const wrapped = view.of(`${id}.wrapped`).find(({ from }) => from >= part.from && from < part.to)
  const words = view.tokens.slice(wrapped?.to ?? part.from, part.to).map(({ word }) => word)
  // "Please confirm that it is included": whether it is.
  if (wrapped && view.tokens[wrapped.to - 1]?.word === 'that') words.unshift('whether')
  const elliptic = wrapped ? undefined : wholeOf(words, view.isQuestion)
  if (elliptic) return { asked: plainWords(elliptic), isWrapped: false }
  const at = openingOf(words, wrapped !== undefined, view.isQuestion)
  if (at < 0 || (!wrapped && at > 3)) return undefined
  // "How about giving it back?" is a request.
  if (words[at + 1] === 'about' && /^(?:what|how)$/u.test(words[at] ?? '')) return undefined
  const isFirst = words.slice(0, at).every((word) => opening.test(word) || word.startsWith('@'))
  const isAsking = wrapped ? wrapped.from - part.from <= 2 : isPlain(words.slice(at))
  const isUnmarked = isFirst && isAsking && words.length <= 20 && text[sentence.place.end - 1] !== '!'
  if (!view.isQuestion && !isUnmarked) return undefined
  // "When?" goes with what stands before it.
  if (!view.isQuestion && view.tokens.some(({ mask }) => mask === 'link')) return undefined
  const asked = plainWords(words.slice(at))
  if (asked.length < 2 || (asked[0] === 'why' && !whyOf.test(asked[1] ?? ''))) return undefined
  // "Can you cancel it?" is a request, and what is done about it takes many forms.
  if (isForAction(asked)) return undefined
  return { asked, isWrapped: wrapped !== undefined }
}

/** "Any chance of a late checkout?", "What about my bag?": without their verb. */
function wholeOf(words: readonly string[], isQuestion: boolean): readonly string[] | undefined {
  const at = words.findIndex((word) => !opening.test(word))
  const [first = '', second = '', third = ''] = at < 0 ? [] : words.slice(at)
  if (/^(?:what|how)$/u.test(first) && second === 'about') {
    if (/^(?:you|we|i|it|that|this)$/u.test(third) || third.endsWith('ing')) return undefined
    const rest = words.slice(at + 2)
    const end = rest.findIndex((word, index) => index > 0 && /^(?:i|we|that|which|you)$/u.test(word))
    return ['what', 'about', ...(end < 0 ? rest : rest.slice(0, end))]
  }
  if (first !== 'any' || !/^(?:chance|way|possibility|option|discount|plans)$/u.test(second)) return undefined
  if (!isQuestion && second !== 'chance') return undefined
  const rest = words.slice(at + 2)
  // "Any chance you could look?" is a request.
  if (rest.length < 2 || rest.slice(0, 2).some((word) => /^(?:you|u|someone|somebody)$/u.test(word)))
    return undefined
  return ['is', 'there', 'any', second, ...rest]
}

const whyOf = /^(?:is|are|am|was|were|do|does|did|can|could|will|would|may|should|has|have|the|an?|my)$/u

/** Where the word stands that opens a question, or -1. */
function openingOf(words: readonly string[], isWrapped: boolean, isQuestion: boolean): number {
  return words.findIndex((word, index) => {
    if (isWrapped && /^(?:if|whether)$/u.test(word)) return true
    if (!opener.test(word) || subject.test(words[index - 1] ?? '')) return false
    const next = words[index + 1] ?? ''
    if (index === 0 && isQuestion && verbFirst.test(word))
      return !(/^(?:was|were)$/u.test(word) && /^an?$/u.test(next))
    return isOpened([word, next]) || (words[index - 1] === 'asking' && /^(?:when|who)/u.test(word))
  })
}

/** "Does it have a plug and how loud is it?" are two. */
export function partsOf({ view }: ReplySentence): Part[] {
  const parts: { from: number; to: number }[] = [{ from: 0, to: view.tokens.length }]
  for (const [at, { word, before }] of view.tokens.entries()) {
    const last = parts.at(-1)
    if (!last || at - last.from < 2 || !opener.test(word)) continue
    const isAdded = /^(?:and|but|also|n|plus|btw)$/u.test(view.tokens[at - 1]?.word ?? '')
    const joins =
      isAdded ||
      /[,;:.!?]/u.test(before) ||
      // The parser keeps a stop with its word where a small letter follows.
      view.tokens[at - 1]?.raw.endsWith('.') === true
    const next = view.tokens[at + 1]?.word ?? ''
    // "If it is closed, do guests get a discount?"
    const isPlural = view.isQuestion && /^(?:do|are|can|will)$/u.test(word) && /[^su]s$/u.test(next)
    if (!joins || !(isOpened([word, next]) || (isPlural && contentWords([next]).length > 0))) continue
    last.to = isAdded ? at - 1 : at
    parts.push({ from: at, to: view.tokens.length })
  }
  return parts
}

const opening =
  /^(?:hey|hi|hello|hiya|morning|evening|afternoon|good|also|so|and|but|just|quick|question|there|please|pls|n|u|btw|ps|plus|oh|ok|okay|then|anyway|separately|secondly|first|finally|lastly|two|things|one|more|thing|on|at|by|until|from|for|to|in)$/u
const verbFirst = /^(?:is|are|am|was|were|do|does|did|will|can)$/u
const subject = /^(?:i|we|you|it|they|he|she|the|my|our|your|this|that|there|these|those|a|an|any|some)$/u

function isOpened([first = '', second = '']: readonly string[]): boolean {
  if (/^(?:have|has|do)$/u.test(first) && /^(?:an?|any|some)$/u.test(second)) return false
  if (/^(?:was|were)$/u.test(first) && /^an?$/u.test(second)) return false
  return /^(?:when|where|why|who|how|what|which|whom)$/u.test(first) || subject.test(second)
}

function isOutcry(end: string, { tokens }: ReplySentence['view']): boolean {
  if (/[!?]\s?!|!\s?\?|\?\s?\?\s?\?/u.test(end)) return true
  return (
    /\?\s?\?/u.test(end) &&
    tokens.some(
      ({ word }, at) =>
        /^(?:why|you|your|still|even|again)$/u.test(word) &&
        !(word === 'you' && /^(?:do|can|have)$/u.test(tokens[at - 1]?.word ?? ''))
    )
  )
}

/** "Can you cancel it?", while "Will you take mattresses?" and "Are you open?" ask how things are. */
function isForAction([first = '', second = '', ...rest]: readonly string[]): boolean {
  if (second !== 'you' || !/^(?:can|could|will|would|did|have|are)$/u.test(first)) return false
  if (first === 'have') return !/^(?:got|any|an?)$/u.test(rest[0] ?? '')
  const verb = rest.find((word) => !/^(?:also|still|even|guys|ever|be)$/u.test(word)) ?? ''
  if (first === 'will' || first === 'would')
    return !/^(?:take|accept|stock|sell|match|open|close)$/u.test(verb)
  return first !== 'are' || !/^(?:open|closed)$/u.test(verb)
}

/** Without its mark, a question is one when it can be nothing else. */
function isPlain([first = '', second = '', third = '']: readonly string[]): boolean {
  if (/^(?:is|are)$/u.test(first))
    return /^(?:the|there|my|your|it)$/u.test(second) || /^(?:open|closed)$/u.test(third)
  if (/^(?:do|does|can|may|should)$/u.test(first)) return /^(?:i|we|you|u|the|it|my)$/u.test(second)
  if (first === 'will') return /^(?:i|my)$/u.test(second)
  if (first === 'what') return /^(?:time|is|are|happens)$/u.test(second)
  if (first === 'why') return /^(?:is|are|do|does|did|was|were|has|have)$/u.test(second)
  if (first === 'where' || first === 'when') return /^(?:is|are|do|does|can|will)$/u.test(second)
  return first === 'how' && /^(?:do|long|much|many|can|heavy|big|late|early|far|often)$/u.test(second)
}
