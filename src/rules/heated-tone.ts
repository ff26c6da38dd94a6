import { Trait } from '../cues/lexicon/traits.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'
import { capitalized, removeSentence } from './edits.js'
import type { Fix, Span } from './finding.js'
import { cheerfulIn, laughingIn, manyMarksIn, marksIn, rollingIn } from './heated-tone.marks.js'
import { heatedMockPhrases } from './heated-tone.mock.phrases.js'
import { heatedMovePhrases } from './heated-tone.moves.phrases.js'
import { heatedTonePhrases } from './heated-tone.phrases.js'
import { doubtedWords, hammered, isStressed, shoutedRuns } from './heated-tone.shouting.js'
import { ordinaryWords } from './heated-tone.words.js'
import { reportsFailureIn } from './missing-acknowledgement.failure.js'
import { sentencesByPassage } from './passages.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { literal } from './snippet.js'
import type { Words } from '../words/words.js'

const id = 'heated-tone'
const angry: Words =
  'This can sound sarcastic or angry, and what follows is then no longer read. Say the fact alone.'

const sharp = ['sarcasm', 'mock', 'joke', 'alone', 'comma', 'snide', 'tag'].map((kind) => `${id}.${kind}`)

/** Raised voice, sarcasm, and jokes that an upset customer does not share. */
export const heatedTone: Rule = {
  id,
  level: 'warning',
  summary: 'Keep a calm voice: no capitals, no "!!", no sarcasm, and no jokes for someone who is upset.',
  phrases: [...heatedTonePhrases, ...heatedMovePhrases, ...heatedMockPhrases],
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const customer = customerOf(file)
    const byPassage = cues.remember(sentencesByPassage)
    const isUpset = customer?.remember(seemsUpset) === true
    const isFailed =
      cues.withAct('apology', 'sympathy').length > 0 || customer?.remember(reportsFailureIn) === true
    for (const sentence of cues.concerning({ tags: sharp, traits: Trait.capitals | Trait.quote })) {
      const shouted = sentence.view.remember(shoutedRuns)
      const doubted = sentence.view.remember(doubtedWords)
      if (shouted.length === 0 && doubted.length === 0 && !sharp.some((tag) => sentence.view.has(tag)))
        continue
      for (const range of shouted) {
        const place = sentence.placeOf(range)
        const text = cues.text.slice(place.start, place.end)
        if (customer?.text.includes(text)) continue
        report(file, id, {
          ...place,
          message:
            'Words in capitals read as shouting. Write them as usual; a short sentence of its own stresses more.',
          fixes: [lowered(sentence, range, place, text)]
        })
      }
      const sarcasm = sentence.view.of(`${id}.sarcasm`)
      const snide = isUpset ? sentence.view.of(`${id}.snide`) : []
      const mocking = mockingIn(sentence).filter((match) => !sarcasm.some((other) => overlaps(other, match)))
      for (const match of [...sarcasm, ...snide, ...mocking, ...setOffIn(sentence), ...doubted]) {
        if (isMeant(sentence, match) || shouted.some((range) => overlaps(range, match))) continue
        report(file, id, {
          ...sentence.placeOf(match),
          message: angry,
          fixes: removal(cues, sentence, byPassage.get(sentence.passage)?.length === 1)
        })
      }
      for (const match of isUpset || isFailed ? sentence.view.of(`${id}.joke`) : []) {
        report(file, id, {
          ...sentence.placeOf(match),
          message: 'The customer is upset, and a joke reads as not taking it seriously. Leave it out.',
          fixes: []
        })
      }
    }
    for (const [index, passage] of cues.passages.entries()) {
      const sentences = byPassage.get(index) ?? []
      const [first, ...others] = hammered(sentences)
      const last = others.at(-1)
      if (first && last)
        report(file, id, {
          start: first.place.start,
          end: last.place.end,
          message: angry,
          fixes: []
        })
      for (const mark of marksIn(sentences, passage, manyMarksIn)) {
        report(file, id, {
          ...mark.place,
          message: 'More than one mark reads as a raised voice. One is enough.',
          fixes: [
            {
              title: 'Keep one',
              edits: [{ ...mark.place, newText: mark.text.includes('?') ? '?' : '!' }],
              safe: true
            }
          ]
        })
      }
      for (const mark of marksIn(
        sentences,
        passage,
        isUpset ? cheerfulIn : isFailed ? laughingIn : rollingIn
      )) {
        report(file, id, {
          ...mark.place,
          message:
            'The customer is upset, and a cheerful sign reads as not taking it seriously. Leave it out.',
          fixes: [{ title: 'Take it out', edits: [withoutGap(cues.text, mark.place)], safe: true }]
        })
      }
    }
  }
}

/** What mocks only where a clause opens with it. */
function mockingIn(sentence: ReplySentence): Range[] {
  return sentence.view.of(`${id}.mock`).filter(({ from }) => opensSharply(sentence, from))
}

/** What mocks only before the first comma, and what does where the sentence holds no more. */
function setOffIn({ view }: ReplySentence): Range[] {
  const { tokens } = view
  const opening = view.of(`${id}.comma`).filter(
    ({ from, to }) =>
      from === 0 &&
      /^[,:]$/u.test(tokens[to]?.before ?? '') &&
      // Ends as adverbs do, which may stand inside any phrase.
      !tokens.slice(from, to).some(({ word }) => word === 'lovely')
  )
  const alone = view.of(`${id}.alone`).filter(({ from, to }) => from === 0 && to === tokens.length)
  // "You signed it, remember?"
  const closing = view.isQuestion
    ? view.of(`${id}.tag`).filter(({ from, to }) => to === tokens.length && tokens[from]?.before === ',')
    : []
  return [...opening, ...alone, ...closing]
}

/** At the start of a sentence, or after a comma where a command follows. */
function opensSharply({ view }: ReplySentence, from: number): boolean {
  return from === 0 || (view.tokens[from]?.before !== '' && view.tokens[from]?.word !== 'seriously')
}

/** Capitals all over, or words of anger and loss; marks in a row may as well be joy. */
function seemsUpset({ sentences }: ReplyCues): boolean {
  return sentences.some(
    ({ view }) =>
      view.has(`${id}.upset`) || view.remember(shoutedRuns).length > 0 || view.tokens.some(isStressed)
  )
}

const initials =
  /^(?:ID|PO|PIN|SMS|PDF|USB|UK|EU|USA|VAT|ATM|FAQ|GPS|TV|IBAN|SIM|URL|GDPR|NHS|UTC|CET|BST|GMT)s?$/u

function lowered({ place: whole }: ReplySentence, { from }: Range, place: Span, text: string): Fix {
  const lower = text.replace(/[\p{L}'’]+/gu, (word) =>
    word === 'I' || initials.test(word) ? word : word.toLowerCase().replace(/^i(?=['’])/u, 'I')
  )
  const starts = from === 0 || place.start === whole.start
  const isPlain = text
    .split(/\s+/u)
    .every((word) => ordinaryWords.has(word.toLowerCase().replace(/[^\p{L}'’]/gu, '')))
  return {
    title: 'Write it without capitals',
    edits: [{ ...place, newText: literal(starts ? capitalized(lower) : lower) }],
    safe: isPlain
  }
}

/** Words that are told, denied or asked of us in earnest are no sarcasm. */
function isMeant({ view }: ReplySentence, { from, to }: Range): boolean {
  // "Thanks for the novel idea".
  if (/^(?:idea|approach|way|solution|suggestion|thought|design)s?$/u.test(view.tokens[to]?.word ?? ''))
    return true
  const { tokens } = view
  // "Well done for finding the bug, your report helped us", "Congratulations on spotting that!"
  if (/^(?:well|congratulations|bravo)$/u.test(tokens[from]?.word ?? '') && isPraise(view, to)) return true
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ word }) => /^(?:said|told|wrote|felt|called|if|never|not|without)$/u.test(word))
}

/** Praise for what was found, or with what it was good for. */
function isPraise({ tokens }: SentenceView, to: number): boolean {
  const [deed = '', found = '', next = ''] = tokens.slice(to - 1, to + 2).map(({ word }) => word)
  return (
    tokens.some(({ word }) => /^(?:helped|helps|bug|typo|thanks?|tip|mistake|error|indeed)$/u.test(word)) ||
    (/^(?:spotting|catching|noticing|finding)$/u.test(deed) &&
      /^(?:that|this|it|them)$/u.test(found) &&
      (next === '' || tokens[to + 1]?.before !== ''))
  )
}

/** A sentence with a fact in it has to be rewritten; one without can go. */
function removal(cues: ReplyCues, sentence: ReplySentence, isOnly: boolean): Fix[] {
  if (isOnly || sentence.view.tokens.length > 10 || sentence.times.length > 0) return []
  return [{ title: 'Take it out', edits: [removeSentence(cues.text, sentence)], safe: false }]
}

function withoutGap(text: string, { start, end }: Span): { start: number; end: number; newText: string } {
  const gap = start > 0 && /[ \t]/u.test(text.charAt(start - 1)) ? 1 : 0
  // Where the sign stood for the full stop, a full stop takes its place.
  const ends =
    /[\p{L}\p{N})"”’]/u.test(text.charAt(start - gap - 1)) &&
    /^(?: +["“]?\p{Lu}| *\r?\n| *$)/u.test(text.slice(end, end + 8))
  return { start: start - gap, end, newText: ends ? '.' : '' }
}
