import type { CommitmentAct } from '../cues/acts/act.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { TimeKind } from '../cues/times/times.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { asksCustomer, readTimeline, type Timeline } from './timeline.js'

const id = 'missing-timeline'

/** A promise of our side with no time at all. */
export const missingTimeline: Rule = {
  id,
  level: 'warning',
  summary: 'Say when: a promise without a time keeps the customer waiting without end.',
  essential: 'timeline',
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const timeline = cues.remember(readTimeline)
    const reported = new Set<number>()
    for (const sentence of cues.withAct('commitment')) {
      const { index } = sentence
      if (reported.has(sentence.passage)) continue
      const act = sentence.acts.find(
        (candidate) => candidate.act === 'commitment' && isOpen(cues, timeline, index, candidate)
      )
      if (!act) continue
      reported.add(sentence.passage)
      const place = sentence.placeOf(act)
      report(file, id, {
        ...place,
        message:
          'This promises something and does not say when. Give a time for it, or for your next update: not knowing is the worst part of waiting.',
        fixes: [
          {
            title: 'Say when',
            edits: [{ start: place.end, end: place.end, newText: ` by ${slot(1, 'day, time and zone')}` }],
            safe: false,
            asks: 'time'
          }
        ]
      })
    }
  }
}

const times: readonly TimeKind[] = ['concrete', 'now', 'vague', 'event']
/** "We are looking into it right now" does not say until when. */
const inProgress: readonly TimeKind[] = ['concrete', 'vague', 'event']

function isOpen(cues: ReplyCues, timeline: Timeline, index: number, act: CommitmentAct): boolean {
  const sentence = cues.sentences[index]
  if (!sentence || act.waitsFor === 'customer' || act.waitsFor === 'case') return false
  if (act.isFeedback && (act.kind === 'handover' || !isComplaint(cues))) return false
  if (act.handsOn && isPraised(cues)) return false
  if (timeline.isTimed(index, isTold(sentence, act) ? inProgress : times)) return false
  if (asksCustomer(cues, index, act.kind === 'handover' || act.kind === 'ongoing')) return false
  return !isSettledLater(cues, sentence)
}

/** "Our engineers are on it right now": not said by who does it, who may mean to write again at once. */
function isTold({ view }: ReplySentence, { kind, from }: CommitmentAct): boolean {
  return kind === 'ongoing' && !/^(?:i|we|am|are)$/u.test(view.tokens[from]?.word ?? '')
}

/** Feedback is awaited where something went wrong, not where the customer shares an idea or praise. */
function isComplaint(cues: ReplyCues): boolean {
  return !isPraised(cues) && cues.withAct('apology', 'sympathy', 'refusal').length > 0
}

function isPraised(cues: ReplyCues): boolean {
  return cues.withTag('praise').length > 0
}

/** In joined messages, a later one that leaves nothing open has met what an earlier one promised. */
function isSettledLater(cues: ReplyCues, sentence: ReplySentence): boolean {
  if (cues.sentences.at(-1)?.message === sentence.message) return false
  const last = cues.withAct('commitment').at(-1)
  return last === undefined || last.message <= sentence.message
}
