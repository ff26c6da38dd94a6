import type { SentenceCues } from '../cues/cues.js'
import type { PassageText } from '../cues/passageReader.js'
import type { ReplyCues, ReplyPassage, ReplySentence } from '../cues/reply.js'
import type { Range, SentenceView } from '../cues/sentence.js'
import { matchesIn } from '../prose/matches.js'
import { toReplyEnd, toReplyOffset, type Passage } from '../prose/passage.js'
import type { Edit, Fix, Span } from './finding.js'
import { sentencesByPassage } from './passages.js'
import { countOption } from './options.js'
import { cuesOf, numberOption, report, type Rule } from './rule.js'
import { literal } from './snippet.js'
import { wallOfTextPhrases } from './wall-of-text.phrases.js'
import { say } from '../words/words.js'

const id = 'wall-of-text'
const step = `${id}.step`
const order = `${id}.order`
/** What no step is without, unless it is numbered. */
const stepTags = [step, order, 'request', 'imperative']

/** A sentence, a paragraph or a row of steps that is hard to take in at once. */
export const wallOfText: Rule = {
  id,
  level: 'information',
  summary: 'Keep sentences and paragraphs short, and put steps into a list.',
  phrases: wallOfTextPhrases,
  options: {
    sentence: countOption(30, 'Words that a sentence may have.'),
    paragraph: countOption(120, 'Words that a paragraph may have.'),
    lines: countOption(6, 'Lines that a paragraph may have.'),
    steps: countOption(3, 'Steps from which on they should be a list.')
  },
  plugin: (options) => {
    const most = {
      sentence: numberOption(options, 'sentence', 30),
      paragraph: numberOption(options, 'paragraph', 120),
      lines: numberOption(options, 'lines', 6),
      steps: numberOption(options, 'steps', 3)
    }
    return (_tree, file) => {
      const cues = cuesOf(file)
      const byPassage = cues.remember(sentencesByPassage)
      const telling = new Set(cues.withTag(...stepTags).map(({ passage }) => passage))
      for (const [index, passage] of cues.passages.entries()) {
        if (passage.kind !== 'paragraph') continue
        const sentences = byPassage.get(index) ?? []
        const steps = findSteps(cues, passage, sentences, most.steps, telling.has(index))
        if (steps) {
          report(file, id, {
            ...steps.place,
            message:
              'These are steps in a row of text. The reader has to find their place again after each one, so give every step a line of its own.',
            fixes: steps.fixes
          })
          continue
        }
        const words = sentences.reduce((count, sentence) => count + sentence.view.remember(wordCount), 0)
        if (words > most.paragraph || isTooLong(passage, words, most.lines)) {
          const place = placeOf(passage)
          report(file, id, {
            ...place,
            message: say(
              'This paragraph has {0} words. Readers skip a block of that size, so break it where a new thought begins.',
              words
            ),
            fixes: brokenInTwo(sentences)
          })
        }
        for (const sentence of sentences) {
          if (sentence.view.tokens.length <= most.sentence) continue
          const count = sentence.view.remember(longestPart)
          if (count <= most.sentence || isAddress(sentence)) continue
          report(file, id, {
            ...sentence.place,
            message: say(
              'This sentence has {0} words. By its end the beginning is forgotten, so make two of it.',
              count
            ),
            fixes: madeTwo(cues, sentence, most.sentence)
          })
        }
      }
    }
  }
}

/** So few words a line make a row of short lines, such as an address. */
const fewestInLine = 5

function isTooLong(passage: ReplyPassage, words: number, most: number): boolean {
  // Asked of every passage, and few have so many words.
  if (words <= most * fewestInLine) return false
  const lines = passage.remember(linesOf)
  return lines > most && words >= lines * fewestInLine
}

/** Words as people count them: "we'll" is one. */
function wordCount({ tokens }: SentenceView): number {
  let count = 0
  for (let at = 0; at < tokens.length; at++)
    if (at === 0 || tokens[at - 1]?.end !== tokens[at]?.start) count++
  return count
}

/** The words of its longest part: a colon rests as a full stop does, and a link, dots or a new line end one that has none. */
function longestPart({ text, tokens }: SentenceView): number {
  let longest = 0
  let count = 0
  for (const [at, token] of tokens.entries()) {
    const last = tokens[at - 1]
    if (last?.end === token.start) continue
    const ends =
      last &&
      (last.mask === 'link' || text.slice(last.end, token.start).includes('\n')) &&
      /^\p{Lu}/u.test(token.raw)
    if (ends || (token.before !== '' && /\.\s?\.|>>|[…:;]/u.test(token.before))) count = 0
    longest = Math.max(longest, ++count)
  }
  return longest
}

function linesOf({ text }: PassageText): number {
  return text.split('\n').filter((line) => /\S/u.test(line)).length
}

function placeOf({ segments, text }: Passage): Span {
  return { start: toReplyOffset(segments, 0), end: toReplyEnd(segments, text.trimEnd().length) }
}

/** Names, numbers and commas: an address or a row of names is long without being hard to read. */
function isAddress({ view: { tokens } }: ReplySentence): boolean {
  const named = tokens.filter(
    ({ raw, mask }, at) => mask !== undefined || /\d/u.test(raw) || (at > 0 && /^\p{Lu}/u.test(raw))
  ).length
  return named >= tokens.length * 0.5
}

interface Steps {
  readonly place: Span
  readonly fixes: readonly Fix[]
}

const numbered = /(?<=^|[\s(])\(?[1-9][.)]\s+(?=\p{L})/gu

function numbersIn({ text }: PassageText): readonly RegExpExecArray[] {
  return /[1-9][.)]\s/u.test(text) ? matchesIn(text, numbered) : []
}

function findSteps(
  cues: ReplyCues,
  passage: ReplyPassage,
  sentences: readonly ReplySentence[],
  most: number,
  tellsSteps: boolean
): Steps | undefined {
  const marks = passage.remember(numbersIn)
  if (marks.length >= most)
    return {
      place: spanIn(passage, marks[0]?.index ?? 0, passage.text.trimEnd().length),
      fixes: [asList(cues, passage, marks)]
    }
  if (!tellsSteps) return undefined
  for (const sentence of sentences) {
    if (!sentence.view.has(step) && !sentence.view.has('request') && !sentence.view.has('imperative'))
      continue
    const steps = sentence.remember(stepsIn)
    const [first] = steps
    if (first && steps.length >= most)
      return { place: { start: sentence.placeOf(first).start, end: sentence.place.end }, fixes: [] }
  }
  const told = sentences.filter((sentence) => sentence.view.has(order) && sentence.remember(isOrdered))
  const [start] = told
  const end = told.at(-1)
  return start && end && told.length >= most
    ? { place: { start: start.place.start, end: end.place.end }, fixes: [] }
    : undefined
}

/** A step that says its place in the order: "then …", "finally …". */
function isOrdered({ view, acts, times }: SentenceCues): boolean {
  return (
    view.of(order).some(({ from }) => view.startsClause(from)) &&
    (stepsIn({ view, acts, times }).length > 0 || view.has('imperative'))
  )
}

function spanIn({ segments }: Passage, from: number, to: number): Span {
  return { start: toReplyOffset(segments, from), end: toReplyEnd(segments, to) }
}

/** What the customer is told to do, one thing after the other; to write to us is no step, nor is what "or" offers. */
function stepsIn({ view, acts }: SentenceCues): readonly Range[] {
  const previous = (at: number): string => view.tokens[at - 1]?.word ?? ''
  const told = acts.filter(
    (act) => act.act === 'request' && !view.touches(act, `${id}.inform`) && previous(act.from) !== 'or'
  )
  const [first] = told
  const joined = view
    .of(step)
    .filter(
      (next) =>
        (!first || next.from > first.from) && !told.some(({ from, to }) => from < next.to && next.from < to)
    )
    .filter(({ from, to }) => !(view.tokens[to - 1]?.word === 'hold' && previous(from) === 'press'))
  if (told.length === 0 && joined.length < 3) return []
  return [...told, ...joined].sort((a, b) => a.from - b.from)
}

function asList({ text }: ReplyCues, passage: Passage, marks: readonly RegExpExecArray[]): Fix {
  const edits = marks.map((mark): Edit => {
    const lead = passage.text.slice(0, mark.index)
    const gap = lead.length - lead.trimEnd().length
    const place = spanIn(passage, mark.index - gap, mark.index + mark[0].length)
    const number = /[1-9]/u.exec(mark[0])?.[0] ?? '1'
    const before = mark.index - gap === 0 ? '' : mark === marks[0] ? '\n\n' : '\n'
    return {
      start: place.start,
      end: toReplyOffset(passage.segments, mark.index + mark[0].length),
      newText: literal(`${before}${number}. `)
    }
  })
  return { title: 'Make it a list', edits: edits.filter(({ start }) => start <= text.length), safe: true }
}

/** At the end of the sentence nearest to the middle. */
function brokenInTwo(sentences: readonly ReplySentence[]): Fix[] {
  const total = sentences.reduce((count, sentence) => count + sentence.view.remember(wordCount), 0)
  let count = 0
  for (const [at, sentence] of sentences.entries()) {
    count += sentence.view.remember(wordCount)
    const next = sentences[at + 1]
    if (!next || count < total / 2) continue
    return [
      {
        title: 'Break it in two',
        edits: [{ start: sentence.place.end, end: next.place.start, newText: '\n\n' }],
        safe: true
      }
    ]
  }
  return []
}

const opener =
  /^(?:i|we|you|he|she|it|they|this|that|these|those|there|the|a|an|our|your|my|their|his|her|if|please)$/u

/** At an "and", "but" or "so" with a subject after it, or at a semicolon, where both halves come out short enough. */
function madeTwo({ text }: ReplyCues, sentence: ReplySentence, most: number): Fix[] {
  const { tokens } = sentence.view
  const middle = tokens.length / 2
  const [best] = tokens
    .flatMap((token, at) => {
      const next = tokens[at + 1]
      if (token.before.includes(';')) return [{ at, from: at }]
      const joins =
        /^(?:and|but|so)$/u.test(token.word) && token.before.includes(',') && next && opener.test(next.word)
      return joins ? [{ at, from: token.word === 'and' ? at + 1 : at }] : []
    })
    .filter(({ at }) => at <= most && tokens.length - at <= most)
    .sort((a, b) => Math.abs(a.at - middle) - Math.abs(b.at - middle))
  if (!best) return []
  const before = sentence.placeOf({ from: best.at - 1, to: best.at })
  const { start } = sentence.placeOf({ from: best.from, to: best.from + 1 })
  const first = text.charAt(start)
  return [
    {
      title: 'Make it two sentences',
      edits: [{ start: before.end, end: start + 1, newText: literal(`. ${first.toUpperCase()}`) }],
      safe: true
    }
  ]
}
