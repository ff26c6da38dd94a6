import { startsWithDigit } from '../cues/times/dates.js'
import { Trait } from '../cues/lexicon/traits.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range, SentenceView } from '../cues/sentence.js'
import type { Fix, Span } from './finding.js'
import { insiderInitials, jargonPhrases } from './jargon.phrases.js'
import { capitalized } from './edits.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { literal, slot } from './snippet.js'
import { say } from '../words/words.js'
import { wordsOf } from './words.js'

const id = 'jargon'

/** What a writer would say to a neighbour instead. */
const plain: Readonly<Record<string, string>> = {
  utilize: 'use',
  utilizes: 'uses',
  utilized: 'used',
  utilizing: 'using',
  utilization: 'use',
  leverage: 'use',
  leverages: 'uses',
  leveraged: 'used',
  leveraging: 'using',
  commence: 'start',
  commences: 'starts',
  commenced: 'started',
  commencing: 'starting',
  'going forward': 'from now on',
  'as per': 'according to',
  'work order': 'job',
  'at this juncture': 'now',
  'kb article': 'help article',
  'backend team': 'engineers',
  't&cs': 'terms',
  eol: 'out of support',
  pfa: 'attached is',
  tat: 'usual time',
  sla: 'agreed time'
}

/** Words of the trade that the customer neither used nor gets explained. */
export const jargon: Rule = {
  id,
  level: 'information',
  summary: 'Say it in words the customer would use.',
  phrases: jargonPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const customer = customerOf(file)
    const theirs = customer ? wordsOf(customer) : new Set<string>()
    for (const sentence of cues.concerning({ tags: kinds, traits: Trait.capitals | Trait.digit })) {
      for (const range of sentence.view.remember(findJargon)) {
        const words = sentence.view.tokens.slice(range.from, range.to)
        const [first] = words
        if (
          !first ||
          isTheirs(
            words.map(({ word }) => word),
            theirs
          ) ||
          isExplained(cues, sentence, range) ||
          isLabel(sentence, range)
        )
          continue
        const place = sentence.placeOf(range)
        report(file, id, {
          ...place,
          message: say(
            '"{0}" is a word of the trade. A reader who has to look it up stops reading, so say what it means for them.',
            cues.text.slice(place.start, place.end)
          ),
          fixes: [plainFix(cues, place, range.from === 0)]
        })
      }
    }
  }
}

const kinds = ['levels', 'as-per', 'stiff', 'insider'].map((kind) => `${id}.${kind}`)

function findJargon(view: SentenceView): readonly Range[] {
  const found: Range[] = []
  for (const kind of kinds)
    for (const range of view.of(kind)) if (!view.touches(range, `${id}.not`)) found.push(range)
  const phrases = found.length
  const mayHold = (view.traits & (Trait.capitals | Trait.digit)) !== 0
  for (let at = 0; mayHold && at < view.tokens.length; at++) {
    if (!isInsiders(view, at)) continue
    if (!found.slice(0, phrases).some((range) => at >= range.from && at < range.to))
      found.push({ from: at, to: at + 1 })
  }
  return found.length > 1 ? found.sort((a, b) => a.from - b.from) : found
}

/** Whether a word is one of our initials or a number of our tracker, and the writer's own. */
function isInsiders(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  if (!token) return false
  const { raw, quoted, mask, before } = token
  const isOurs =
    (isInitials(raw) && insiderInitials.has(raw.replace(/[.:]$/u, '').toUpperCase())) ||
    isInternalId(view, at)
  return isOurs && !quoted && !mask && !(before !== '' && /["“'‘*]/u.test(before))
}

/** "RMA", "T&Cs", "SLAs": capitals, with nothing but an "s" after them. */
function isInitials(raw: string): boolean {
  // Asked of every word, and the first letter of most says no.
  if (raw.charCodeAt(0) > 90) return false
  return /^[A-Z][A-Z&\d]+s?\.?$/u.test(raw)
}

const tracker = /^(?:jira|eng|dev|ops|inc|prb|chg|bug|sre|devops|plat|infra|tsk|task|req|ritm)[-_]?\d{2,8}$/iu

/** A number of our own tracker; one that is given to the customer as theirs is not. */
function isInternalId({ tokens }: ReplySentence['view'], at: number): boolean {
  const { raw } = tokens[at] ?? { raw: '' }
  // Asked of every word, and few end with a digit.
  if (!startsWithDigit(raw.slice(-1)) || !tracker.test(raw)) return false
  return !tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => /^(?:your|reference|number|quote|case)$/u.test(word))
}

function isTheirs(words: readonly string[], theirs: ReadonlySet<string>): boolean {
  const own = words.filter(
    (word) => word.length > 1 && !/^(?:to|the|our|with|by|as|per|in|it|this|your|from)$/u.test(word)
  )
  return own.length > 0 && own.every((word) => theirs.has(word))
}

/** "The RMA form (that's the return slip)", "the service level agreement, or SLA", "SLA means". */
function isExplained(cues: ReplyCues, { view, index }: ReplySentence, { from, to }: Range): boolean {
  const { tokens } = view
  const before = tokens[from]?.before ?? ''
  if (before.includes('(')) return true
  const near = tokens.slice(to, to + 4)
  if (near.some((token) => token.before.includes('('))) return true
  if (
    /^(?:means|is|stands)$/u.test(near[0]?.word ?? '') &&
    /^(?:a|an|the|for|that|short)$/u.test(near[1]?.word ?? '')
  )
    return true
  if (tokens[from - 1]?.word === 'or' && (tokens[from - 1]?.before ?? '').startsWith(',')) return true
  const elsewhere = cues.remember(explainedWords).get(tokens[from]?.word ?? '')
  return elsewhere !== undefined && elsewhere !== index
}

/** Words that stand in brackets or after "or" → the sentence that has them there; -1 for several. */
function explainedWords({ sentences }: ReplyCues): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { view, index } of sentences) {
    for (const word of view.remember(explainedIn))
      found.set(word, (found.get(word) ?? index) === index ? index : -1)
  }
  return found
}

function explainedIn({ tokens }: SentenceView): readonly string[] {
  return tokens
    .filter(({ before }, at) => (before !== '' && before.includes('(')) || tokens[at - 1]?.word === 'or')
    .map(({ word }) => word)
}

/** A button or a plan has the name it has. */
function isLabel({ view }: ReplySentence, { from, to }: Range): boolean {
  const before = view.tokens.slice(Math.max(0, from - 3), from).map(({ word }) => word)
  const next = view.tokens[to]?.word ?? ''
  return (
    before.some((word) =>
      /^(?:tap|click|press|select|choose|button|menu|tab|labelled|labeled|called|plan|package)$/u.test(word)
    ) || /^(?:plan|button|tab|menu|field)$/u.test(next)
  )
}

function plainFix({ text }: ReplyCues, place: Span, startsSentence: boolean): Fix {
  const words = text.slice(place.start, place.end)
  const known =
    plain[
      words
        .toLowerCase()
        .replace(/utilis/u, 'utiliz')
        .replace(/\s+/gu, ' ')
    ]
  const isCapital = startsSentence || /^\p{Lu}\p{Ll}/u.test(words)
  if (known === undefined)
    return { title: 'Say it plainly', edits: [{ ...place, newText: slot(1, 'plain words') }], safe: false }
  const word = isCapital ? capitalized(known) : known
  return {
    title: say('Write "{0}"', word),
    edits: [{ ...place, newText: literal(word) }],
    safe: known.startsWith('us') || known.startsWith('start')
  }
}
