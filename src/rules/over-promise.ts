import type { Match } from '../cues/grammar/matcher.js'
import type { ReplySentence } from '../cues/reply.js'
import { overlaps } from '../cues/sentence.js'
import { capitalized, cutBefore, replaceWords } from './edits.js'
import type { Edit, Fix } from './finding.js'
import { overPromisePhrases } from './over-promise.phrases.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import type { Words } from '../words/words.js'

const id = 'over-promise'

const kinds = ['promise', 'guarantee', 'never', 'always', 'hundred', 'whatever', 'perfect'] as const
type Kind = (typeof kinds)[number]
const tags = kinds.map((kind) => `${id}.${kind}`)

const messages: Readonly<Record<Kind, Words>> = {
  promise:
    'A vow is remembered word for word if anything goes wrong. Say what you will do and by when; that is promise enough.',
  guarantee:
    'A guarantee leaves no room for what you do not control, and a broken one hurts more than a kept one helps. Say what you expect and what happens otherwise.',
  never:
    'Nobody can know that. If it does happen again, this sentence is what the customer will quote; say what you have changed instead.',
  always: '"Always" promises every future case. Say what you do for this customer now.',
  hundred:
    'Full certainty is more than anyone can give, and one exception makes it untrue. Say what you know and how you know it.',
  whatever: 'This has no limit, so the customer cannot tell what will happen. Name the next thing you do.',
  perfect:
    'A promise of perfection turns every small flaw into a broken promise. Say what will work, and how you checked it.'
}

/** Certainty about what nobody can be certain of. */
export const overPromise: Rule = {
  id,
  level: 'warning',
  summary: 'Promise what you control; a broken promise costs more than a kept one earns.',
  phrases: overPromisePhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const { text } = cues
    for (const sentence of cues.withTag(...tags)) {
      for (const { kind, match } of promisesIn(sentence)) {
        const place = sentence.placeOf(match)
        report(file, id, { ...place, message: messages[kind], fixes: fixesFor(text, sentence, kind, match) })
      }
    }
  }
}

interface Promised {
  readonly kind: Kind
  readonly match: Match
}

/** The promises of a sentence that nothing takes back; where two overlap, the first kind stands. */
function promisesIn(sentence: ReplySentence): Promised[] {
  const found: Promised[] = []
  for (const kind of kinds) {
    for (const match of sentence.view.of(`${id}.${kind}`)) {
      if (found.some((other) => overlaps(other.match, match))) continue
      if (kind === 'hundred' && !isPercent(sentence, match)) continue
      if (kind === 'whatever' && !endsWell(sentence, match)) continue
      if (
        sentence.view.touches(match, `${id}.allowed`) ||
        isDenied(sentence, match) ||
        isAsked(sentence, match)
      )
        continue
      found.push({ kind, match })
    }
  }
  return joined(found.sort((a, b) => a.match.from - b.match.from))
}

/** "I promise" and what is promised by it are one thing. */
function joined(found: readonly Promised[]): Promised[] {
  const kept: Promised[] = []
  for (const next of found) {
    const last = kept.at(-1)
    if (last?.kind === 'promise' && last.match.to === next.match.from) {
      kept[kept.length - 1] = { kind: next.kind, match: { ...next.match, from: last.match.from } }
    } else kept.push(next)
  }
  return kept
}

/** "For sure" closes a clause; "for sure when …" goes on with what is not known. */
function endsWell({ view }: ReplySentence, { to }: Match): boolean {
  return (
    !/^(?:sure|certain|definite)$/u.test(view.tokens[to - 1]?.word ?? '') || view.tokens[to]?.before !== ''
  )
}

function isPercent({ view }: ReplySentence, { from, to }: Match): boolean {
  return view.tokens
    .slice(from, to + 1)
    .some(({ word, before }) => before.startsWith('%') || /^per-?cent$|^per$/u.test(word))
}

/** "Can;t" and "can t" are read as two words, so a lone "t" negates. */
const negation = /^(?:not|never|no|cannot|nobody|none|nothing|neither|nor|without|t)$/u
/** How far before a promise a word still takes it back. */
const reach = 6

/** "Is it guaranteed?" asks; "we'd always offer …, which one is it?" promises first. */
function isAsked({ view }: ReplySentence, { from, to }: Match): boolean {
  if (!view.isQuestion) return false
  const first = view.tokens[view.clauseStart(from)]?.word ?? ''
  return (
    view.clauseEnd(to - 1) === view.tokens.length ||
    /^(?:is|are|can|could|do|does|did|will|would|should|has|have)$/u.test(first)
  )
}

function isDenied({ view }: ReplySentence, { from, to }: Match): boolean {
  if (view.tokens.slice(from, to).some(({ quoted }) => quoted)) return true
  const start = Math.max(view.clauseStart(from), from - reach)
  if (view.tokens.slice(start, from).some(({ word }) => negation.test(word))) return true
  if (/^(?:if|whether|unless|before|as)$/u.test(view.tokens[start - 1]?.word ?? '')) return true
  return view.of(`${id}.denied`).some((denial) => denial.from >= start && denial.to <= from)
}

const vows =
  /(?:^| )(?:no ifs or buts|without (?:fail|any doubt|question|exception)|guaranteed|no (?:doubt|question) about it|come what may|no matter what|you can count on it|(?:i )?can assure you of that|make no mistake|dead certain)$/u

/** What promises too much without its tail as well. */
const grand =
  /^(?:dream|charm|breeze|clockwork|always|never|ever|forever|perfect|perfectly|flawless|flawlessly)$/u

/** "…, guaranteed", "… without fail": what only vouches for the words before it can go. */
function withoutTail(sentence: ReplySentence, { from, to }: Match): Edit | undefined {
  const { tokens } = sentence.view
  if (tokens[to] && !/^[,.;!]/u.test(tokens[to].before)) return undefined
  const words = tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')
  const tail = vows.exec(words)?.[0].trim()
  if (tail === undefined || tail === words) return undefined
  const first = to - tail.split(' ').length
  if (/^(?:is|are|be|and|or|but)$/u.test(tokens[first - 1]?.word ?? '')) return undefined
  if (tokens.some(({ word }) => grand.test(word))) return undefined
  const { end: start } = sentence.placeOf({ from: first - 1, to: first })
  return { start, end: sentence.placeOf({ from, to }).end, newText: '' }
}

function fixesFor(text: string, sentence: ReplySentence, kind: Kind, match: Match): Fix[] {
  const tail = withoutTail(sentence, match)
  if (tail) return [fix('Leave out the certainty', tail)]
  const { view } = sentence
  const word = (at: number): string => view.tokens[at]?.word ?? ''
  switch (kind) {
    case 'promise': {
      const next = view.tokens[match.to]
      if (next?.word === 'to' && match.to === match.from + 2) {
        const start = sentence.placeOf({ from: match.from, to: match.from + 1 }).end
        return [
          fix('Leave out the vow', {
            start,
            end: sentence.placeOf({ from: match.to, to: match.to + 1 }).end,
            newText: "'ll"
          })
        ]
      }
      // "I'd stake my life on it lasting the winter".
      if (word(match.to - 1).endsWith('ing')) return []
      if (next?.before !== '' || !/^(?:i|we|you|it|this|that|they|your|our|the|he|she)$/u.test(next.word))
        return []
      return [fix('Leave out the vow', cut(text, sentence, match.from, match.to))]
    }
    case 'guarantee': {
      if (word(match.to - 1) === 'to') {
        // "You are expected to pass" is an order.
        if (word(match.to - 3) === 'are' && word(match.to - 4) === 'you') {
          const range = { from: match.to - 3, to: match.to }
          return [fix('Say what you expect', replaceWords(sentence, text, range, 'should'))]
        }
        const place = sentence.placeOf({ from: match.to - 2, to: match.to })
        return [fix('Say what you expect', { ...place, newText: 'expected to' })]
      }
      const isClause =
        /^(?:it|this|you|we|they|i|he|she)$/u.test(word(match.to)) &&
        /^(?:will|is|are|am|shall)$/u.test(word(match.to + 1))
      if (!isClause || !/^(?:i|we)$/u.test(word(match.from))) return []
      return [
        fix(
          'Say what you expect',
          replaceWords(sentence, text, { from: match.from + 1, to: match.to }, 'expect')
        )
      ]
    }
    case 'never': {
      const from = view.clauseStart(match.from)
      const to = view.clauseEnd(match.to - 1)
      const words = view.tokens.slice(from, to).map((token) => token.word)
      // Only what happened once can happen again; "there's no way it'll be late" is of something else.
      if (!words.some((part) => repeated.test(part)) || unlike.test(word(from - 1))) return []
      if (!view.startsClause(match.from) || words.some((part) => unlike.test(part))) return []
      const place = sentence.placeOf({ from, to })
      const isCapital = /^\p{Lu}(?!\b|['’])/u.test(text.slice(place.start, place.start + 2))
      const changed = `to keep this from happening again, we've ${slot(1, 'what you changed')}`
      const starts = isCapital || place.start === sentence.place.start
      return [fix('Say what you changed', { ...place, newText: starts ? capitalized(changed) : changed })]
    }
    case 'always': {
      const at = view.tokens.findIndex(
        (token, index) => index >= match.from && index < match.to && token.word === 'always'
      )
      // "Forever" and "for good" hold the clause together: nothing can be left out alone.
      if (at < 0) return []
      return [fix('Leave out "always"', cut(text, sentence, at, at + 1))]
    }
    case 'hundred': {
      if (!/^(?:sure|certain|confident|committed|positive|convinced)$/u.test(word(match.to - 1))) return []
      const from = /^an?$/u.test(word(match.from - 1)) ? match.from - 1 : match.from
      return [fix('Leave out the number', cut(text, sentence, from, match.to - 1))]
    }
    case 'whatever': {
      if (word(match.from) !== 'do') return []
      return [
        fix('Name the next thing you do', {
          ...sentence.placeOf(match),
          newText: slot(1, 'what you do next')
        })
      ]
    }
    case 'perfect': {
      if (word(match.to - 1) !== 'perfectly' && word(match.to - 1) !== 'flawlessly') return []
      const before = sentence.placeOf({ from: match.to - 2, to: match.to - 1 }).end
      return [
        fix('Leave out the perfection', { start: before, end: sentence.placeOf(match).end, newText: '' })
      ]
    }
  }
}

const repeated = /^(?:again|happens?|happened|occurs?|recurs?|repeat|repeats|repeated|reoccur)$/u
const unlike = /^(?:because|which|who|if|that|refund|refunded|order|sure|certain|ensure)$/u

function fix(title: Words, edit: Edit): Fix {
  return { title, edits: [edit], safe: false }
}

/** Takes words out up to the next one, which takes the capital of a sentence over. */
function cut(text: string, sentence: ReplySentence, from: number, to: number): Edit {
  const start = sentence.placeOf({ from, to }).start
  const end = sentence.placeOf({ from: to, to: to + 1 }).start
  return cutBefore(text, start, end, start === sentence.place.start)
}
