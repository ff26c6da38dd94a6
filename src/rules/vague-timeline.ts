import type { ReplySentence } from '../cues/reply.js'
import type { Time } from '../cues/times/times.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { isTimed } from './timeline.js'

const id = 'vague-timeline'

/** A promise whose only time is one that nobody can put in a calendar. */
export const vagueTimeline: Rule = {
  id,
  level: 'warning',
  summary: 'Say when in a way a calendar understands; "soon" and "as soon as possible" are no times.',
  essential: 'timeline',
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    for (const [index, sentence] of cues.sentences.entries()) {
      const time = sentence.times.find((candidate) => isVaguePromise(sentence, candidate))
      if (!time || isTimed(cues, index, ['concrete'])) continue
      const place = sentence.placeOf(time)
      report(file, id, {
        ...place,
        message: `"${cues.text.slice(place.start, place.end)}" means something else to everyone who reads it. Name a day and an hour, or say when your next update comes.`,
        fixes: [{ title: 'Name a time', edits: [{ ...place, newText: `by ${slot(1, 'day, time and zone')}` }], safe: false }]
      })
    }
  }
}

function isVaguePromise(sentence: ReplySentence, time: Time): boolean {
  if (time.kind !== 'vague' && time.kind !== 'event') return false
  const { view, acts } = sentence
  const start = view.clauseStart(time.from)
  const commitments = acts.filter(({ act }) => act === 'commitment')
  if (time.kind === 'event') return commitments.length > 0
  const inClause = commitments.some(({ from, to }) => from <= time.from && to >= start) || commitments.some(({ from }) => from > time.to)
  if (inClause) return true
  if (acts.some(({ act, from }) => act === 'request' && from <= time.from && from >= start - 1)) return false
  if (sentence.view.isQuestion || view.has('wish')) return false
  return view.of('future').some(({ from }) => from >= start && from <= time.from) && !speaksOfCustomer(sentence, start, time.from)
}

/** "You will soon see …" is about the customer or the software. */
function speaksOfCustomer({ view }: ReplySentence, start: number, end: number): boolean {
  return view.tokens.slice(start, end).some(({ word }, index, clause) => word === 'you' && /^(?:will|can|may|should|could|might|have|need|want|would|are)$/u.test(clause[index + 1]?.word ?? ''))
}
