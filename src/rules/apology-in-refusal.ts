import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { offersAlternative } from './alternatives.js'
import type { Edit, Fix } from './finding.js'
import { cutBefore } from './edits.js'
import { cuesOf, report, type Rule } from './rule.js'

const id = 'apology-in-refusal'

/** "Sorry, but we can't": a no that is wrapped in an apology. */
export const apologyInRefusal: Rule = {
  id,
  level: 'information',
  summary: 'Say no without sorry: give the reason and what is possible instead.',
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    if (cues.withAct('refusal').length === 0 || isExplained(cues)) return
    for (const sentence of cues.withAct('apology')) {
      const found = findRefusal(sentence)
      if (!found) continue
      report(file, id, {
        ...sentence.placeOf({
          from: Math.min(found.apology.from, found.refusal.from),
          to: Math.max(found.apology.to, found.refusal.to)
        }),
        message:
          'Sorry around a no makes the no hurt more: the reader has to forgive it as well. Say what is not possible, why, and what is.',
        fixes: dropApology(cues.text, sentence, found)
      })
    }
  }
}

/** With its reason and a way forward, a regretful no is a good one. */
function isExplained(cues: ReplyCues): boolean {
  return cues.withAct('explanation').length > 0 && cues.remember(offersAlternative)
}

interface SorryNo {
  readonly apology: Range
  readonly refusal: Range
}

const link =
  /^(?:but|however|that|unfortunately|as|to|inform|say|tell|advise|you|we|i|they|because|at|this|time|guys|yet|and|about|though|it|is|are|am)$/u

/** An apology that leads into a refusal or trails it, with nothing but link words between the two. */
function findRefusal({ acts, view }: ReplySentence): SorryNo | undefined {
  if (view.isQuestion) return undefined
  for (const apology of acts) {
    if (apology.act !== 'apology' || apology.isRoutine) continue
    const trails = acts.find(
      ({ act, from, to }) => act === 'refusal' && from < apology.from && to >= apology.from
    )
    if (trails && apology.to === view.tokens.length) return { apology, refusal: trails }
    const refusal = acts.find(({ act, from }) => act === 'refusal' && from >= apology.to)
    if (!refusal) continue
    const words = view.tokens.slice(apology.to, refusal.from).map(({ word }) => word)
    const turns = words.some((word) => word === 'but' || word === 'however')
    if (words.length <= 8 && (turns || words.every((word) => link.test(word)))) return { apology, refusal }
  }
  return undefined
}

const lead = /^(?:i|we|am|are|do|must|would|like|to|please|accept|my|our|have|so|very|really|truly|many)$/u
const connective = /^(?:but|however|that|unfortunately|as|to|inform|say|tell|advise|because)$/u

function dropApology(text: string, sentence: ReplySentence, found: SorryNo): Fix[] {
  const edit =
    found.refusal.from < found.apology.from ? dropAfter(sentence, found) : dropBefore(text, sentence, found)
  return edit ? [{ title: 'Say no without sorry', edits: [edit], safe: false }] : []
}

/** "We can't waive it, sorry." */
function dropAfter(sentence: ReplySentence, { apology }: SorryNo): Edit {
  const { end: start } = sentence.placeOf({ from: apology.from - 1, to: apology.from })
  return { start, end: sentence.placeOf(apology).end, newText: '' }
}

/** "I'm sorry, but we can't waive it." What is left starts with the subject of the refusal. */
function dropBefore(text: string, sentence: ReplySentence, { apology, refusal }: SorryNo): Edit | undefined {
  const { place, view } = sentence
  const { tokens } = view
  let from = apology.from
  while (from > view.clauseStart(apology.from) && lead.test(tokens[from - 1]?.word ?? '')) from--
  if (from > 0 && !/[,;:.!?–—-]/u.test(tokens[from]?.before ?? '')) return undefined
  let first =
    tokens.slice(0, refusal.from).findLastIndex(({ word }) => word === 'but' || word === 'however') + 1
  first = Math.max(first, apology.to)
  while (
    first < refusal.from &&
    (connective.test(tokens[first]?.word ?? '') || tokens[first - 1]?.word === 'inform')
  )
    first++
  const { start } = sentence.placeOf({ from, to: apology.to })
  const { start: end } = sentence.placeOf({ from: first, to: first + 1 })
  return cutBefore(text, start, end, start === place.start)
}
