import type { ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { cannedPhrases } from './canned-phrase.phrases.js'
import { cutBefore, removeSentence } from './edits.js'
import type { Fix } from './finding.js'
import { cuesOf, report, type Rule } from './rule.js'
import { literal, slot } from './snippet.js'
import { say } from '../words/words.js'

const id = 'canned-phrase'

const kinds = [
  'contact',
  'valued',
  'patience',
  'assured',
  'hesitate',
  'seriously',
  'important',
  'as-per'
] as const
type Kind = (typeof kinds)[number]
/** The tag of each kind, in their order. */
const tags = kinds.map((kind) => `${id}.${kind}`)

interface Canned {
  readonly kind: Kind
  readonly sentence: ReplySentence
  readonly range: Range
}

/** Two or more stock phrases of different kinds: the second and each later kind is reported. */
export const cannedPhrase: Rule = {
  id,
  level: 'information',
  summary: 'One courtesy is kind; a row of stock phrases reads as a form letter.',
  phrases: cannedPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const met = new Map<Kind, Canned>()
    for (const canned of cues.withTag(...tags).flatMap(findCanned)) {
      const [first] = met.values()
      if (met.has(canned.kind)) continue
      met.set(canned.kind, canned)
      if (!first) continue
      const place = canned.sentence.placeOf(canned.range)
      report(file, id, {
        ...place,
        message: say(
          '"{0}" is another stock phrase. Together they sound like a form letter that nobody wrote to this customer. Say what you mean in your own words, or leave it out.',
          cues.text.slice(place.start, place.end)
        ),
        related: [{ ...first.sentence.placeOf(first.range), message: 'The first stock phrase.' }],
        fixes: mend(cues.text, canned)
      })
    }
  }
}

function findCanned(sentence: ReplySentence): Canned[] {
  return kinds
    .flatMap((kind, index) =>
      sentence.view.of(tags[index] ?? '').map(({ from, to }) => ({ kind, sentence, range: { from, to } }))
    )
    .filter((canned) => canned.kind !== 'contact' || !isSpecific(canned))
    .sort((a, b) => a.range.from - b.range.from)
}

/** "Thanks for reaching out about the leaking kettle" names what it is about. */
function isSpecific({ sentence: { view }, range }: Canned): boolean {
  const near = view.of(`${id}.about`).find(({ from }) => from >= range.to && from <= range.to + 3)
  return near !== undefined && near.from < view.clauseEnd(range.to - 1) && !view.touches(near, `${id}.vague`)
}

function mend(text: string, canned: Canned): Fix[] {
  const { kind, sentence, range } = canned
  const { tokens } = sentence.view
  const place = sentence.placeOf(range)
  const words = text.slice(place.start, place.end)
  if (kind === 'hesitate') {
    if (tokens[range.to - 1]?.word !== 'to') return []
    const please = /^(?:please|kindly)/iu.exec(words)?.[0]
    if (please !== undefined)
      return [{ title: 'Say it plainly', edits: [{ ...place, newText: please }], safe: true }]
    return cutLead(text, canned, { least: 1, safe: true })
  }
  if (kind === 'assured') return cutLead(text, canned, { least: 3, safe: true })
  if (kind === 'as-per') return cutLead(text, canned, { least: 3, safe: false })
  if (kind === 'valued') {
    const greets = /^dear/iu.exec(words)?.[0]
    return greets === undefined
      ? []
      : [
          {
            title: 'Greet the customer by name',
            edits: [{ ...place, newText: `${literal(greets)} ${slot(1, 'name')}` }],
            safe: false
          }
        ]
  }
  const isAll = range.from === 0 && tokens.length - range.to <= 3
  return isAll
    ? [{ title: 'Remove the stock phrase', edits: [removeSentence(text, sentence)], safe: false }]
    : []
}

/** Cuts words that only lead up to what follows, which has `least` words: "Rest assured that we …" → "We …". */
function cutLead(
  text: string,
  { sentence, range }: Canned,
  { least, safe }: { readonly least: number; readonly safe: boolean }
): Fix[] {
  const next = sentence.view.tokens[range.to]
  if (!next || sentence.view.tokens.length - range.to < least) return []
  const { start } = sentence.placeOf(range)
  const end = sentence.placeOf({ from: range.to, to: range.to + 1 }).start
  if (/[^\s,:]/u.test(next.before)) return []
  return [{ title: 'Leave it out', edits: [cutBefore(text, start, end, range.from === 0)], safe }]
}
