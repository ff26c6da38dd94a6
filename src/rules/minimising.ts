import type { ReplySentence } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'
import { isNegated } from './context.js'
import type { Fix } from './finding.js'
import { minimisingPhrases } from './minimising.phrases.js'
import { cutBefore } from './edits.js'
import { cuesOf, report, type Rule } from './rule.js'
import { say, type Words } from '../words/words.js'

const id = 'minimising'

const kinds = {
  belittles:
    'This makes the trouble smaller than it is for the customer. Leave the measure to them and say what happens now.',
  word: 'To somebody who did not see it, this says that they should have. Leave the word out.',
  easy: 'If it were that easy, the customer would not have written. Say the step alone.',
  corrects: 'At the start, this corrects the reader before it informs them. Leave the word out.'
} as const satisfies Record<string, Words>
const tags = Object.keys(kinds).map((kind) => `${id}.${kind}`)

/** Words that shrink the customer's trouble or effort. */
export const minimising: Rule = {
  id,
  level: 'information',
  summary: 'Take the trouble as seriously as the customer does; leave out "just", "simply" and "obviously".',
  phrases: minimisingPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    for (const sentence of cues.withTag(...tags)) {
      const found: Range[] = []
      for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
        for (const range of sentence.view.of(`${id}.${kind}`)) {
          if (found.some((other) => overlaps(other, range)) || !minimises(sentence, kind, range)) continue
          found.push(range)
          report(file, id, {
            ...sentence.placeOf(range),
            message: kinds[kind],
            fixes: withoutWord(cues.text, sentence, range)
          })
        }
      }
    }
  }
}

function minimises({ view, acts }: ReplySentence, kind: keyof typeof kinds, range: Range): boolean {
  if (view.touches(range, `${id}.not`)) return false
  const before = view.tokens.slice(Math.max(0, range.from - 3), range.from).map(({ word }) => word)
  switch (kind) {
    case 'belittles':
      if (view.tokens[range.from]?.word === 'relax' && !isAlone(view, range)) return false
      return (
        !before.some((word) => /^(?:said|told|wrote|if|not|never|more)$/u.test(word)) &&
        !acts.some(({ act, from, to }) => act === 'question' && from === 0 && to === view.tokens.length)
      )
    case 'word':
      return speaksOfReader(view.tokens.map(({ word }) => word)) && !isNegated(view, range.from)
    case 'easy':
      return !before.includes('if')
    case 'corrects':
      return range.from === 0 && (view.tokens[range.to]?.before ?? '').startsWith(',')
  }
}

/** "Relax, it's a test": not "the Relax area" or "to relax at the pool". */
function isAlone(view: SentenceView, { from, to }: Range): boolean {
  return view.startsClause(from) && view.tokens[to]?.before !== ''
}

function speaksOfReader(words: readonly string[]): boolean {
  return words.includes('you') || words.includes('your')
}

const shrinking = /^(?:just|simply|only|merely|obviously|clearly|evidently|actually)$/u

/** Takes the one word out, with its comma; what follows takes its capital. */
function withoutWord(text: string, sentence: ReplySentence, range: Range): Fix[] {
  const { tokens } = sentence.view
  const at = tokens.findIndex(
    ({ word }, index) => index >= range.from && index < range.to && shrinking.test(word)
  )
  const next = tokens[at + 1]
  const isWhole = sentence.view.touches(range, `${id}.belittles`)
  // "It came through clearly, so …" tells how, and cannot be left out.
  const isManner = at > 0 && tokens[at]?.before === '' && /^[,;:]/u.test(next?.before ?? '')
  if (at < 0 || !next || isWhole || isManner) return []
  const { start } = sentence.placeOf({ from: at, to: at + 1 })
  const end = sentence.placeOf({ from: at + 1, to: at + 2 }).start
  const isCapital =
    text.charAt(start) !== text.charAt(start).toLowerCase() &&
    text.charAt(start + 1) === text.charAt(start + 1).toLowerCase()
  const edits = [cutBefore(text, start, end, isCapital)]
  return [
    {
      title: say('Leave out "{0}"', text.slice(start, start + (tokens[at]?.raw.length ?? 0))),
      edits,
      safe: true
    }
  ]
}
