import type { ReplySentence } from '../cues/reply.js'
import { overlaps, type Range } from '../cues/sentence.js'
import { replaceWords } from './edits.js'
import type { Edit, Fix } from './finding.js'
import { isNegated, isReported, isSupposed } from './context.js'
import { overconfidentTimelinePhrases } from './overconfident-timeline.phrases.js'
import { cuesOf, report, type Rule } from './rule.js'

const id = 'overconfident-timeline'
const kinds = ['will', 'bound', 'vow', 'now', 'never-late', 'tail'] as const
type Kind = (typeof kinds)[number]

/** Certainty about a time that others decide. */
export const overconfidentTimeline: Rule = {
  id,
  level: 'warning',
  summary: 'Say what you expect of others, and promise only what you do yourself.',
  phrases: overconfidentTimelinePhrases,
  plugin: () => (_tree, file) => {
    const { text, sentences } = cuesOf(file)
    for (const sentence of sentences) {
      if (sentence.view.isQuestion || !namesTime(sentence)) continue
      const found = kinds
        .flatMap((kind) => sentence.view.of(`${id}.${kind}`).map((match) => ({ kind, match })))
        .find(({ kind, match }) => isOverconfident(sentence, kind, match))
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
  if (kind !== 'never-late' && (isNegated(view, match.from) || isSupposed(view, match.from))) return false
  switch (kind) {
    case 'never-late':
      return true
    case 'vow':
      // "I promise it will …" vouches for others; "I promise I'll …" does not.
      return !/^(?:i|we|to)$/u.test(view.tokens[match.to]?.word ?? '') && vouchesForOthers(view, match.to)
    case 'bound':
    case 'now':
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
        !isOurs(view, match.from) &&
        !isOurs(view, view.clauseStart(Math.max(0, match.from - 1)))
      )
  }
}

function startsFuture(view: ReplySentence['view'], from: number): boolean {
  return view.of(`${id}.future`).some((match) => match.from >= from)
}

/** Whether the first future after a vow is somebody else's. */
function vouchesForOthers(view: ReplySentence['view'], from: number): boolean {
  const first = view.of(`${id}.future`).find((match) => match.from >= from)
  return (
    first !== undefined &&
    !view
      .of(`${id}.own`)
      .some(
        (own) =>
          own.from >= from &&
          overlaps(own, first) &&
          /^(?:i|we|our|my)$/u.test(view.tokens[own.from]?.word ?? '')
      )
  )
}

/** Whether our side is the doer in the clause of the word, or in the one that its tail belongs to. */
function isOurs(view: ReplySentence['view'], at: number): boolean {
  const start = view.clauseStart(at)
  const end = view.clauseEnd(at)
  return view.of(`${id}.own`).some(({ from }) => from >= start && from < end)
}

function fixesFor(text: string, sentence: ReplySentence, kind: Kind, match: Range): Fix[] {
  const place = sentence.placeOf(match)
  const fix = (title: string, edit: Edit): Fix[] => [{ title, edits: [edit], safe: false }]
  switch (kind) {
    case 'will': {
      return fix('Say what you expect', replaceWords(sentence, text, match, 'should'))
    }
    case 'bound': {
      const isBare = sentence.view.tokens[match.from]?.word === 'guaranteed'
      const adjective = sentence.placeOf({ from: isBare ? match.from : match.from + 1, to: match.to })
      return fix('Say what you expect', { ...adjective, newText: 'expected to' })
    }
    case 'vow': {
      const isMine = /^(?:i|we)$/u.test(sentence.view.tokens[match.from]?.word ?? '')
      if (/^[,:;]/u.test(sentence.view.tokens[match.to]?.before ?? '')) return []
      return fix(
        'Say what you expect',
        replaceWords(
          sentence,
          text,
          { from: isMine ? match.from + 1 : match.from, to: match.to },
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
      return []
  }
}
