import type { SentenceCues } from '../cues/cues.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { isReported } from './context.js'
import type { Fix } from './finding.js'
import { passiveEvasionPhrases } from './passive-evasion.phrases.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'

const id = 'passive-evasion'

/** A failure told as if nobody had done it. */
export const passiveEvasion: Rule = {
  id,
  level: 'information',
  waits: true,
  summary: 'Say who did it: “we overlooked it” mends more than “it was overlooked”.',
  phrases: passiveEvasionPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const passive = cues.withTag(id)
    if (passive.length === 0 || cues.some(isOwned)) return
    for (const sentence of passive) {
      const { index } = sentence
      const match = sentence.view.of(id).find((range) => isEvasion(sentence, range))
      if (!match || namesDoer(cues, index)) continue
      const place = sentence.placeOf(match)
      report(file, id, {
        ...place,
        message:
          'Something went wrong here and nobody did it, so it reads as if nobody will answer for it. Say “we” or “I”, or name who did.',
        fixes: nameDoer(sentence, match, place)
      })
    }
  }
}

/** "That's ours": once it is owned anywhere, the passive hides nothing. */
function isOwned({ acts, view }: SentenceCues): boolean {
  return acts.some(({ act }) => act === 'ownership') || view.tokens.some(({ word }) => word === 'ours')
}

const cases = /^(?:if|when|whenever|unless|until|once|whether|incase|case)$/u

function isEvasion({ view, acts }: ReplySentence, range: Range): boolean {
  if (view.isQuestion || view.touches(range, `${id}.allowed`)) return false
  if (isReported(view, range.from)) return false
  if (view.tokens.slice(0, range.from).some(({ word }) => cases.test(word))) return false
  // "I'm sorry your form was overlooked": the apology takes it on.
  return !acts.some(
    ({ act, from }) =>
      (act === 'apology' || act === 'sympathy' || act === 'acknowledgement') && from < range.from
  )
}

/** "… by me", "our crew", or the doer in the sentence before or after. */
function namesDoer({ sentences }: ReplyCues, index: number): boolean {
  const here = sentences[index]
  return sentences
    .slice(Math.max(0, index - 1), index + 2)
    .some(
      (other) =>
        other.passage === here?.passage &&
        (other.view.has(`${id}.doer`) || (other.index === index && hasDoer(other)))
    )
}

/** "By Friday" is no doer. */
function hasDoer({ view, times }: ReplySentence): boolean {
  return view.tokens.some(
    ({ word }, at) =>
      word === 'by' &&
      !/^(?:mistake|accident|error|chance|then|now)$/u.test(view.tokens[at + 1]?.word ?? '') &&
      !times.some(({ from, to }) => from <= at + 1 && at < to)
  )
}

const was = /^(?:was|were|been|got|gets|being)$/u

/** What was done, as most participles end. */
const done = /(?:ed|en|wn|one|aid|ept|old|eld|ent|ost|eft|ade|ught|ung|orn|ead|et|ut)$/u

/** The shortest way to a doer is to add one; "a mistake occurred" becomes "we made a mistake". */
function nameDoer(sentence: ReplySentence, range: Range, place: { start: number; end: number }): Fix[] {
  const { view } = sentence
  const words = view.tokens.slice(range.from, range.to).map(({ word }) => word)
  const isFirst = place.start === sentence.place.start
  if (/^(?:mistakes|errors)$/u.test(words[0] ?? '') && words.at(-1) === 'made') {
    return [
      {
        title: 'Say who',
        edits: [{ ...place, newText: `${isFirst ? 'We' : 'we'} made ${words[0] ?? ''}` }],
        safe: false
      }
    ]
  }
  if (
    /^(?:a|an)$/u.test(words[0] ?? '') &&
    words.length <= 5 &&
    /^(?:occurred|happened|made)$/u.test(words.at(-1) ?? '')
  ) {
    const noun = words
      .slice(
        0,
        words.findIndex((word) => was.test(word) || /^(?:has|have|occurred|happened)$/u.test(word))
      )
      .join(' ')
    return [
      {
        title: 'Say who',
        edits: [{ ...place, newText: `${isFirst ? 'We' : 'we'} made ${noun}` }],
        safe: false
      }
    ]
  }
  const first = words.findLastIndex((word) => was.test(word)) + 1
  const participle = words.findIndex((word, at) => at >= first && done.test(word))
  if (first === 0 || participle < 0 || (words[first - 1] === 'got' && words[participle] === 'lost')) return []
  const last = range.from + participle
  // "Was taken off by us".
  const to = /^(?:off|out|down|up|away|back|over|into|at)$/u.test(view.tokens[last + 1]?.word ?? '')
    ? last + 2
    : last + 1
  const { end } = sentence.placeOf({ from: last, to })
  return [
    {
      title: 'Say by whom',
      edits: [{ start: end, end, newText: ` by ${slot(1, 'us, me or a name')}` }],
      safe: false
    }
  ]
}
