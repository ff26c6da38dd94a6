import type { Paragraph, Root } from 'nlcst'
import retextEquality from 'retext-equality'
import retextProfanities from 'retext-profanities'
import { VFile } from 'vfile'
import type { ReplyParagraph, ReplySentence } from '../cues/reply.js'
import { allowedProfanities, allowedTerms } from './inclusive-language.phrases.js'
import { cuesOf, report, type Rule } from './rule.js'
import { literal } from './snippet.js'

const id = 'inclusive-language'

/** A term found in one paragraph, by offsets of the paragraph's own text. */
interface Term {
  readonly start: number
  readonly end: number
  readonly actual: string
  readonly expected: readonly string[]
  readonly isProfane: boolean
}

/**
 * What retext-equality and retext-profanities find, less what support has to say.
 *
 * Option `allow` (default none): further terms to leave alone.
 */
export const inclusiveLanguage: Rule = {
  id,
  level: 'information',
  summary: 'Choose words that leave nobody out.',
  plugin: (options) => {
    const find = createTermFinder(listOf(options?.allow))
    return (_tree, file) => {
      const cues = cuesOf(file)
      for (const paragraph of cues.paragraphs) {
        for (const term of find(paragraph.node)) {
          const place = paragraph.placeOf(term.start, term.end)
          if (isQuoted(cues.sentences, paragraph, place.start)) continue
          report(file, id, {
            ...place,
            message: message(term),
            expected: term.expected,
            fixes: term.expected.slice(0, 3).map((word) => ({
              title: `Write "${matchCase(term.actual, word)}"`,
              edits: [{ ...place, newText: literal(matchCase(term.actual, word)) }],
              safe: false
            }))
          })
        }
      }
    }
  }
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** Both plugins build an index of their phrases at every run, so what they find in a paragraph is kept with it. */
function createTermFinder(allow: readonly string[]): (paragraph: Paragraph) => readonly Term[] {
  const equality = retextEquality({ ignore: [...allowedTerms, ...allow] })
  const profanities = retextProfanities({ ignore: [...allowedProfanities, ...allow], sureness: 1 })
  const found = new WeakMap<Paragraph, readonly Term[]>()
  return (paragraph) => {
    const known = found.get(paragraph)
    if (known) return known
    const root: Root = { type: 'RootNode', children: [paragraph] }
    const terms = [...runPlugin(equality, root, false), ...runPlugin(profanities, root, true)]
    found.set(paragraph, terms)
    return terms
  }
}

function runPlugin(plugin: (tree: Root, file: VFile) => undefined, root: Root, isProfane: boolean): Term[] {
  const file = new VFile()
  plugin(root, file)
  return file.messages.flatMap(({ place, actual, expected }) => {
    if (!place || !('start' in place)) return []
    return [
      {
        start: place.start.offset ?? 0,
        end: place.end.offset ?? 0,
        actual: actual ?? '',
        expected: expected ?? [],
        isProfane
      }
    ]
  })
}

function isQuoted(sentences: readonly ReplySentence[], { passage }: ReplyParagraph, start: number): boolean {
  const sentence = sentences.find(
    (candidate) =>
      candidate.passage === passage && candidate.place.start <= start && candidate.place.end > start
  )
  return (
    sentence?.view.tokens.some(
      ({ quoted }, index) =>
        quoted &&
        sentence.placeOf({ from: index, to: index + 1 }).end > start &&
        sentence.placeOf({ from: index, to: index + 1 }).start <= start
    ) ?? false
  )
}

function message({ actual, expected, isProfane }: Term): string {
  if (isProfane) return `"${actual}" can put a reader off. Say it without.`
  const [first, ...others] = expected
  if (first === undefined) return `"${actual}" can leave a reader out. Say it another way.`
  return `"${actual}" can leave a reader out. Try ${[first, ...others.slice(0, 2)].map((word) => `"${word}"`).join(' or ')}.`
}

function matchCase(actual: string, word: string): string {
  if (actual.length > 1 && actual === actual.toUpperCase()) return word.toUpperCase()
  const first = actual.charAt(0)
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
