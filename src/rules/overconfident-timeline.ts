import type { ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { replaceWords } from './edits.js'
import type { Edit, Fix } from './finding.js'
import { isNegated, isReported, isSupposed } from './context.js'
import { overconfidentTimelinePhrases } from './overconfident-timeline.phrases.js'
import { cuesOf, report, type Rule } from './rule.js'
import type { Words } from '../words/words.js'

const id = 'overconfident-timeline'
const kinds = ['will', 'bound', 'vow', 'now', 'never-late', 'firm', 'tail'] as const
type Kind = (typeof kinds)[number]
const tags = kinds.map((kind) => `${id}.${kind}`)

/** Certainty about a time that others decide. */
export const overconfidentTimeline: Rule = {
  id,
  level: 'warning',
  summary: 'Say what you expect of others, and promise only what you do yourself.',
  phrases: overconfidentTimelinePhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const { text } = cues
    for (const sentence of cues.withTag(...tags)) {
      if (sentence.view.isQuestion) continue
      const before = cues.sentences[sentence.index - 1]
      const isNamed = namesTime(sentence)
      const isNear = sentence.times.length > 0 || (before !== undefined && namesTime(before))
      if (!isNamed && !isNear) continue
      const found = kinds
        .flatMap((kind) => sentence.view.of(`${id}.${kind}`).map((match) => ({ kind, match })))
        .find(({ kind, match }) => (isNamed || kind === 'firm') && isOverconfident(sentence, kind, match))
      if (!found) continue
      report(file, id, {
        ...sentence.placeOf(found.match),
        message:
          'When this happens is not yours to decide, so the certainty is borrowed, and a broken promise hurts more than a kept one helps. Say what you expect, and when you will write either way.',
        fixes: fixesFor(text, sentence, found.kind, found.match)
      })
    }
  }
}

function namesTime({ times, view }: ReplySentence): boolean {
  return times.some(({ kind }) => kind !== 'past' && kind !== 'event') || view.has(`${id}.time`)
}

function isOverconfident({ view }: ReplySentence, kind: Kind, match: Range): boolean {
  if (view.tokens.slice(match.from, match.to).some(({ quoted }) => quoted)) return false
  if (isName(view, match)) return false
  if (kind !== 'never-late' && (isNegated(view, match.from) || isSupposed(view, match.from))) return false
  switch (kind) {
    case 'never-late':
      return true
    case 'vow':
      // "I promise it will …" vouches for others; "I promise I'll …" does not.
      return !/^(?:i|we|to)$/u.test(view.tokens[match.to]?.word ?? '') && vouchesForOthers(view, match.to)
    case 'bound':
    case 'now':
    case 'firm':
      return !isOurs(view, match.from) && !isReported(view, match.from)
    case 'will':
      return (
        !isOurs(view, match.from) &&
        !isReported(view, match.from) &&
        view.tokens[match.to]?.word !== 'not' &&
        !(view.tokens[match.to]?.word === 'have' && view.tokens[match.to + 1]?.word === 'been')
      )
    case 'tail':
      return (
        startsFuture(view, 0) &&
        endsClause(view, match) &&
        (view.tokens[match.from]?.before !== '' || !isOurs(view, match.from)) &&
        !isOurs(view, view.clauseStart(Math.max(0, match.from - 1))) &&
        !isOurs(view, Math.max(0, view.clauseStart(match.from) - 1))
      )
  }
}

/** "Special Delivery Guaranteed by 1pm" is what the service is called. */
function isName({ tokens }: ReplySentence['view'], { from }: Range): boolean {
  const { raw = '', word = '', before } = tokens[from] ?? {}
  return from > 0 && before === '' && raw.toLowerCase() === word && /^\p{Lu}\p{Ll}/u.test(raw)
}

/** "I'm sure" after the fact; before it, it is a vow of its own. */
function endsClause({ tokens }: ReplySentence['view'], { from, to }: Range): boolean {
  return !/^(?:i|we)$/u.test(tokens[from]?.word ?? '') || from === 0 || tokens[to]?.before !== ''
}

function startsFuture(view: ReplySentence['view'], from: number): boolean {
  return view.of(`${id}.future`).some((match) => match.from >= from)
}

const past = /^(?:was|were|did|had|has|have|went|came|arrived|shipped|received|sent)$/u

/** Whether what follows a vow is to come, and somebody else's. */
function vouchesForOthers(view: ReplySentence['view'], from: number): boolean {
  if (!view.tokens[from]) return false
  const end = view.clauseEnd(from)
  const isOwn = view.of(`${id}.own`).some((own) => own.to > from && own.from < end && isUs(view, own))
  return (
    !isOwn && (startsFuture(view, from) || !view.tokens.slice(from, end).some(({ word }) => past.test(word)))
  )
}

/** Whether our side is the doer in the clause of the word, or in the one that its tail belongs to. */
function isOurs(view: ReplySentence['view'], at: number): boolean {
  const start = view.clauseStart(at)
  const end = view.clauseEnd(at)
  return view.of(`${id}.own`).some((own) => own.from >= start && own.from < end && isUs(view, own))
}

/** "The tax office" and "the crew" may be anybody's. */
function isUs({ tokens }: ReplySentence['view'], { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ word }) => /^(?:i|we|our|my|us)$/u.test(word))
}

function fixesFor(text: string, sentence: ReplySentence, kind: Kind, match: Range): Fix[] {
  const place = sentence.placeOf(match)
  const fix = (title: Words, edit: Edit): Fix[] => [{ title, edits: [edit], safe: false }]
  switch (kind) {
    case 'will': {
      // "Will surely and certainly ship".
      if (/^(?:and|or)$/u.test(sentence.view.tokens[match.to]?.word ?? '')) return []
      const edit = replaceWords(sentence, text, match, 'should')
      const end = text.charAt(edit.end) === '%' ? edit.end + 1 : edit.end
      return fix('Say what you expect', { ...edit, end })
    }
    case 'bound': {
      const isBare = sentence.view.tokens[match.from]?.word === 'guaranteed'
      const adjective = sentence.placeOf({ from: isBare ? match.from : match.from + 1, to: match.to })
      return fix('Say what you expect', { ...adjective, newText: 'expected to' })
    }
    case 'vow': {
      const isMine = /^(?:i|we)$/u.test(sentence.view.tokens[match.from]?.word ?? '')
      const { tokens } = sentence.view
      const next = tokens[match.to]
      // "No doubt about it", "I can assure you of that" vouch for what is said before or after.
      if (!next || /^[,:;]/u.test(next.before) || /^(?:about|of|on|by)$/u.test(next.word)) return []
      // "I'd bet my house that your card lands on the mat": the words behind "that" are what is expected.
      const that = tokens.slice(match.from, match.to).findIndex(({ word }) => word === 'that')
      const to = that < 1 ? match.to : match.from + that + 1
      return fix(
        'Say what you expect',
        replaceWords(
          sentence,
          text,
          { from: isMine ? match.from + 1 : match.from, to },
          isMine ? 'expect' : match.from === 0 ? 'We expect' : 'we expect'
        )
      )
    }
    case 'tail': {
      const next = sentence.view.tokens[match.to]
      const before = sentence.placeOf({ from: match.from - 1, to: match.from })
      if (match.from === 0 || (next && !/^[,.;]/u.test(next.before))) return []
      return fix('Leave out the certainty', { start: before.end, end: place.end, newText: '' })
    }
    case 'now':
    case 'never-late':
    case 'firm':
      return []
  }
}
