import type { ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { isNegated, isSupposed } from './context.js'
import type { Fix } from './finding.js'
import { noOwnerPhrases } from './no-owner.phrases.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'

const id = 'no-owner'

/** Work that somebody, or nobody, will do. */
export const noOwner: Rule = {
  id,
  level: 'information',
  summary: 'Say who has it: you, a named colleague or a named team.',
  phrases: noOwnerPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const { text } = cues
    if (cues.withAct('commitment').some(isTakenOn)) return
    for (const sentence of cues.withTag(id, `${id}.team`, `${id}.passive`)) {
      const found = findOrphan(sentence)
      if (!found) continue
      const { range, kind } = found
      report(file, id, {
        ...sentence.placeOf(range),
        message:
          'Nobody in particular has this, so the customer cannot tell whether it will happen or whom to ask. Say “I”, or name the person or the team.',
        fixes: [nameOwner(text, sentence, range, kind)]
      })
    }
  }
}

interface Orphan {
  readonly range: Range
  readonly kind: 'someone' | 'team' | 'passive'
}

function findOrphan(sentence: ReplySentence): Orphan | undefined {
  const { view, acts } = sentence
  const asks = view.isQuestion || acts.some(({ act }) => act === 'request')
  const free = (range: Range): boolean => !isSupposed(view, range.from) && !isNegated(view, range.from)
  const someone = view.of(id).find((range) => free(range) && !view.touches(range, `${id}.theirs`))
  if (someone) return { range: someone, kind: 'someone' }
  const team = view
    .of(`${id}.team`)
    .find((range) => free(range) && !view.touches(range, `${id}.named`) && isOurs(sentence, range))
  if (team && !view.isQuestion) return { range: team, kind: 'team' }
  if (asks || hasDoer(sentence) || view.tokens.some(({ word }) => word === 'if')) return undefined
  const passive = view.of(`${id}.passive`).find(free)
  return passive && { range: passive, kind: 'passive' }
}

const handsOver =
  /^(?:i|we|passed|passing|forwarded|forwarding|escalated|shared|sharing|sent|told|let|informed|raised|flagged|reported|referred|it|this)$/u

/** What lies with somebody: "you have a case open with the appropriate team". */
const lies = /^(?:case|ticket|claim|complaint|request|query|issue|matter|application|file)$/u

/** The team does something, or we hand something to it; "you can ask the relevant team" is neither. */
function isOurs({ view, acts }: ReplySentence, { from }: Range): boolean {
  if (view.startsClause(from) || acts.some(({ act }) => act === 'commitment')) return true
  if (acts.some((act) => act.act === 'request' && act.from < from)) return false
  const before = view.tokens.slice(Math.max(0, from - 6), from).map(({ word }) => word)
  if (before.at(-1) === 'with' && before.some((word) => lies.test(word)) && !before.includes('can'))
    return true
  return before.some((word) => handsOver.test(word)) && !before.includes('you')
}

/** "I'll write to you on Tuesday": whatever somebody else does, the writer stays on it. */
function isTakenOn({ acts, view }: ReplySentence): boolean {
  return acts.some(
    (act) =>
      act.act === 'commitment' &&
      (act.kind === 'future' || act.kind === 'ongoing') &&
      (act.waitsFor === 'nothing' || act.waitsFor === 'us') &&
      // "I'll get someone to ring you" only hands it on.
      !view.touches(act, id) &&
      view.tokens.slice(act.from, act.from + 2).some(({ word }) => /^(?:i|me)$/u.test(word))
  )
}

/** "… will be reviewed by our claims team"; "by Friday" is no doer. */
function hasDoer({ view, times }: ReplySentence): boolean {
  return view.tokens.some(
    ({ word }, at) => word === 'by' && !times.some(({ from, to }) => from <= at + 1 && at < to)
  )
}

function nameOwner(text: string, sentence: ReplySentence, range: Range, kind: Orphan['kind']): Fix {
  if (kind === 'passive') {
    const { end } = sentence.placeOf(range)
    const edits = [{ start: end, end, newText: ` by ${slot(1, 'name or team')}` }]
    return { title: 'Say by whom', edits, safe: false }
  }
  const { view } = sentence
  const who = view.of(`${id}.nobody`).find(({ from, to }) => from < range.to && to > range.from) ?? range
  const words = kind === 'team' ? range : who
  // "To our internal team": what comes before the owner stays.
  const isLed = /^(?:to|with|by|from)$/u.test(view.tokens[words.from]?.word ?? '')
  const place = sentence.placeOf({ from: words.from + (isLed ? 1 : 0), to: words.to })
  const isFirst = place.start === sentence.place.start && /^\p{Lu}/u.test(text.charAt(place.start))
  const newText = slot(1, isFirst ? 'Name and role' : 'name and role')
  return { title: 'Name who has it', edits: [{ ...place, newText }], safe: false }
}
