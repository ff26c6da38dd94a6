import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Format } from '../../src/findings/model.js'
import { readCases } from '../accuracy/score.js'
import { root } from '../host/paths.js'
import { randomNumbers, shuffled } from './random.js'

/** A reply to measure with. */
export interface BenchReply {
  readonly text: string
  readonly format: Format
}

/** The texts that the measurements run on: our labelled replies, joined to length, the same in every run. */
export interface BenchTexts {
  /** Replies of rising length, Markdown and plain text in turn. */
  readonly replies: readonly BenchReply[]
  /** Paragraphs of about `length` characters in all. */
  readonly paragraphs: (length: number) => string
  /** One paragraph of `length` characters and many sentences. */
  readonly oneParagraph: (length: number) => string
  /** One sentence of `length` characters. */
  readonly oneSentence: (length: number) => string
}

const corpus = path.join(root, 'test/corpus')
/** Quotes, forwarded messages and code: a checker that passes over what follows them would look faster than it is. */
const partlyUnread =
  /^[\t ]*(?:>|-- ?$|`{3}|~{3}|(?:from|sent|subject):)|wrote:|original message|forwarded|^_{8}|^On\b/imu
const seed = 20261124
const replyCount = 200
const fewestWords = 40
const mostWords = 400

/** Builds the texts. */
export function createTexts(): BenchTexts {
  const labelled = readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readCases(path.join(corpus, name)))
    .map(({ text }) => text)
    .filter((text) => !partlyUnread.test(text))
  const parts = shuffled(labelled, randomNumbers(seed))
  const prose = parts.join(' ').replace(/\s+/gu, ' ')
  const words = prose.replace(/[^\p{L}\d'’ ]+/gu, ' ').replace(/ {2,}/gu, ' ')
  return {
    replies: joinReplies(parts),
    paragraphs: (length) => repeated(parts.join('\n\n') + '\n\n', length),
    oneParagraph: (length) => repeated(prose + ' ', length),
    oneSentence: (length) => repeated(words, length)
  }
}

function joinReplies(parts: readonly string[]): BenchReply[] {
  const replies: BenchReply[] = []
  let at = 0
  for (let index = 0; index < replyCount; index++) {
    const wanted = fewestWords + ((mostWords - fewestWords) * index) / (replyCount - 1)
    let text = ''
    while (countWords(text) < wanted) text += (text === '' ? '' : '\n\n') + (parts[at++ % parts.length] ?? '')
    replies.push({
      text: firstWords(text, Math.round(wanted)),
      format: index % 2 === 0 ? 'markdown' : 'plaintext'
    })
  }
  return replies
}

/** How many words there are between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}

function firstWords(text: string, count: number): string {
  const last = [...text.matchAll(/\S+/gu)][count - 1]
  return last ? text.slice(0, last.index + last[0].length) : text
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

/**
 * Makes a function that gives every sentence and paragraph of a text a number that none had before, so that nothing
 * learned of an earlier one helps.
 */
export function createRenewer(): (text: string) => string {
  let number = 10_000
  return (text) => text.replace(/(?<=\p{L})(?=[.!?]+(?:\s|$))|(?=\n\s*\n)|$/gu, () => ` ${number++}`)
}
