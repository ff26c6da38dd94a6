import type { Token } from '../cues/lexicon/words.js'
import type { Range, SentenceView } from '../cues/sentence.js'
import { hasDigit } from './substance.js'

/** Where a verb says what is so today, may be done or will come, the clause is no mere story. */
const present =
  /^(?:is|are|am|will|shall|can|may|should|must|now|already|do|does|has|have|today|tonight|still|meanwhile)$/u
/** Regular pasts, and what other pasts are common where one tells what happened. */
const past =
  /^(?:was|were|had|did|went|came|fell|broke|lost|took|gave|got|made|began|ran|stood|held|kept|left|met|led|saw|rose|grew|became|froze|struck|hit|brought|caught|found|thought|knew|hid|blew|burst|\p{L}{2,}ed)$/u
/** Who the story is not about: it is our deed, or the state of what is the customer's. */
const nearby =
  /^(?:i|we|your|yours|it|they|both|one|please|refunds?|money|payments?|vouchers?|replacements?|credits?|orders?|parcels?)$/u
const starter =
  /^(?:the|a|an|our|my|his|her|their|this|that|some|several|many|most|you|he|she|there|nobody|someone)$/u
/** What was done to what is the customer's, or just now. */
const concerned = /^(?:your|it|them|him|her|this|back|yesterday|new|another)$/u
const opener = /^(?:and|but|so|then|as|that|oh|well|because|since|after|when)$/u

/** "Overhead wires came down near Selby", "you had saved up for it": what happened, and to others or before they wrote. */
export function isStory(view: SentenceView, { from, to }: Range): boolean {
  const { tokens } = view
  let at = from
  while (at < to && opener.test(tokens[at]?.word ?? '')) at++
  const words = tokens.slice(at, to).map(({ word }) => word)
  // "We opened in 2019 with a dream": our history.
  if (
    /^(?:we|our|i|the)$/u.test(words[0] ?? '') &&
    isLongAgo(tokens.slice(at, to)) &&
    !words.some((word) => /^(?:you|your|yours)$/u.test(word))
  )
    return true
  // "The label should have said so": what was not done.
  const owed = words.findIndex(
    (word, index) =>
      /^(?:should|ought|could)$/u.test(word) && words.slice(index + 1, index + 4).includes('have')
  )
  if (owed > 0 && words[0] !== 'you' && words[0] !== 'your') return true
  if (words.some((word) => present.test(word))) return false
  const verb = words.findIndex((word) => past.test(word))
  if (verb < 1) return false
  const subject = words.slice(0, verb)
  // "You had saved up for it": their own story.
  if (subject[0] === 'you' && words[verb] === 'had') return true
  // "It was a sad evening" tells how it was, "it was cancelled" what became of it.
  if (/^(?:it|they|that|this)$/u.test(subject[0] ?? ''))
    return (
      /^(?:was|were)$/u.test(words[verb] ?? '') && /^(?:a|an|the|quite|such)$/u.test(words[verb + 1] ?? '')
    )
  // "The driver left it at number 12", "the filters were changed this morning": what became of theirs.
  if (!subject.some((word) => nearby.test(word)) && (starter.test(subject[0] ?? '') || isPlural(subject)))
    return !words.some((word) => concerned.test(word)) && !hasDigit(view, { from: at, to })
  // "Last spring we moved all customers": long ago, and for all.
  return (
    /^(?:last|in|back|years|over|ever|during|before)$/u.test(subject[0] ?? '') &&
    subject.some((word) => word === 'we') &&
    !words.some((word) => /^(?:you|your|it|this)$/u.test(word))
  )
}

const determined =
  /^(?:a|an|each|every|the|your|yours|our|my|his|her|their|this|that|these|those|it|i|we|he|she|they|you|there|here|please|one|two|both|all|no|none|nothing|not|only|just|if|when|for|to|in|on|at|by|with|from|after|before|until|during|due|what|how|who|where|why|which|as|so|and|but|or|then|now|yes|never|unfortunately|sadly|currently|today|tomorrow|tonight)$/u
const linking = /^(?:is|are|were|was|have|has|had|tend|need|feel|rely|count|put|depend|come|go|sell)$/u
/** What a customer can reckon with, however generally it is said. */
const useful =
  /^(?:refunds?|replacements?|repairs?|vouchers?|credits?|fees?|charges?|prices?|deliver(?:y|ies)|returns?|orders?|payments?|exchanges?|you|your|yours|can|will|shall|must|may|should|free|if|when|until|unless|only|once|covers?|valid|eligible|included|allowed|tickets?|any)$/u

/** "Pharmacies across the country are under great pressure": bare subjects, said of anything of the kind. */
export function isOfTheKind(view: SentenceView, { from, to }: Range): boolean {
  const { tokens } = view
  // "Chargers are out of stock" tells how things stand.
  if (view.touches({ from, to }, 'deed')) return false
  let at = from
  while (at < to && opener.test(tokens[at]?.word ?? '')) at++
  const words = tokens.slice(at, to).map(({ word, raw }) => (/\d/u.test(raw) ? '0' : word))
  const [first = ''] = words
  const isName = at > 0 && /^\p{Lu}/u.test(tokens[at]?.raw ?? '')
  const isMany = /^a$/u.test(first) && /^(?:number|lot|few|couple|handful)$/u.test(words[1] ?? '')
  if ((determined.test(first) && !isMany) || isName) return false
  const verb = words.findIndex((word) => linking.test(word))
  return (
    verb > 0 &&
    (isMany || isPlural(words.slice(0, verb))) &&
    !words.some((word) => useful.test(word) || word === '0')
  )
}

function isPlural(words: readonly string[]): boolean {
  return words.some((word) => /(?:[^su]s|people|men|women|children)$/u.test(word))
}

/** "In 2011", "since 1987": a year alone. */
function isLongAgo(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ raw }, at) => /^(?:19|20)\d\d$/u.test(raw) && /^(?:in|since)$/u.test(tokens[at - 1]?.word ?? '')
  )
}
