import type { ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import type { Asked } from './asks-for-secret.secrets.js'
import { capitalized, replaceSentence } from './edits.js'
import type { Edit, Fix } from './finding.js'
import { slot } from './snippet.js'

const id = 'asks-for-secret'

/** What belongs to the name of a secret, before and behind it. */
const before = /^(?:a|an|all|full|whole|complete|entire|new)$/u
const behind = /^(?:codes?|numbers?|nos?|digits?|side)$/u

/** What to write in the place of an ask: what opens nothing, or what the customer does alone. */
export function mend(text: string, sentence: ReplySentence, { kind, secret }: Asked): Fix[] {
  return [
    kind === 'card' || kind === 'id'
      ? { title: 'Ask for the last four digits', edits: [lastFour(sentence, kind, secret)], safe: false }
      : { title: 'Let the customer do it', edits: [theirPart(text, sentence, kind, secret)], safe: false }
  ]
}

function lastFour(sentence: ReplySentence, kind: 'card' | 'id', secret: Range): Edit {
  const { tokens } = sentence.view
  const owner = tokens.slice(0, secret.from).findLastIndex(({ word }) => word === 'your' || word === 'the')
  let from = owner < 0 || secret.from - owner > 4 ? secret.from : owner
  while (from > 0 && before.test(tokens[from - 1]?.word ?? '')) from--
  let { to } = secret
  // "Card number, expiry date and CVC": one thing takes the place of them all.
  for (const other of sentence.view.of(`${id}.${kind}`))
    if (other.from >= to && other.from - to <= 4) to = other.to
  while (tokens[to]?.before === '' && behind.test(tokens[to]?.word ?? '')) to++
  // "The CVV of your card" names the card already.
  const isNamed = tokens[to]?.word === 'of' && tokens[to]?.before === ''
  const words = `the last four digits${isNamed ? '' : ` of your ${kind === 'card' ? 'card number' : 'number'}`}`
  const raw = tokens[from]?.raw ?? ''
  const isCapital = from === 0 ? /^\p{Lu}/u.test(raw) : /^\p{Lu}\p{Ll}/u.test(raw)
  return { ...sentence.placeOf({ from, to }), newText: isCapital ? capitalized(words) : words }
}

/** What the customer does instead, and nobody else needs to know. */
function theirPart(text: string, sentence: ReplySentence, kind: Asked['kind'], secret: Range): Edit {
  const key = sentence.view.tokens
    .slice(secret.from, secret.to)
    .findLast(({ word }) => /^(?:key|token|secret)$/u.test(word))?.word
  const newText = key
    ? `Please test the ${key} yourself on ${slot(1, 'page')}; we never need it.`
    : kind === 'password'
      ? `You can reset your password at ${slot(1, 'link')}; we never need it ourselves.`
      : `Please enter it yourself on ${slot(1, 'page')}; we never need your code.`
  const { place } = sentence
  // An empty line of a form to fill in: what is on the next line stays.
  const { end } = sentence.placeOf(secret)
  const rest = /^:[ \t]*(?=\r?\n)/u.exec(text.slice(end, place.end))
  return replaceSentence(text, rest ? { place: { ...place, end: end + rest[0].length } } : sentence, newText)
}
