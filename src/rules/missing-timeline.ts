import type { CommitmentAct } from '../cues/acts/act.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { TimeKind } from '../cues/times/times.js'
import type { Fix } from './finding.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { askTime, asksCustomer, readTimeline, sayNextUpdate, type Timeline } from './timeline.js'

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
        (candidate): candidate is CommitmentAct =>
          candidate.act === 'commitment' && isOpen(cues, timeline, index, candidate)
      )
      if (!act) continue
      reported.add(sentence.passage)
      report(file, id, {
        ...sentence.placeOf(act),
        message:
          'This promises something and does not say when. Give a time for it, or for your next update: not knowing is the worst part of waiting.',
        fixes: [sayWhen(cues.text, sentence, act)]
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

/** "By Friday" reads right behind what will be done, and not behind what was or is being done: that gets an update. */
function sayWhen(text: string, sentence: ReplySentence, act: CommitmentAct): Fix {
  if (!takesTime(sentence, act)) return sayNextUpdate(text, sentence, act)
  const { end: last } = sentence.placeOf(act)
  const end = /[.,;:!?]/u.test(text.charAt(last - 1)) ? last - 1 : last
  return askTime('Say when', { start: end, end, newText: ` by ${slot(1, 'day, time and zone')}` })
}

const toCome = /^(?:will|shall|gonna|going|expect|hopes?|plans?|aims?|intends?|promise|commit)$/u
const bound =
  /^(?:for|to|of|if|that|the|a|an|when|once|with|by|at|and|my|our|your|definite|looking|checking|chasing|working|try)$/u
/** What goes on with the same object, and not with another verb. */
const object = /^(?:the|your|our|my|a|an|this|that|these|those|all|any|anything|both|feedback|get|we|i)$/u
const negative = /^(?:not|never|nobody|no)$/u

/** Whether a promise is of what is to come, ends its clause, and waits for nothing that has no date. */
function takesTime({ view: { tokens }, times }: ReplySentence, act: CommitmentAct): boolean {
  const words = tokens.slice(act.from, act.to).map(({ word }) => word)
  if (act.waitsFor !== 'nothing' || act.kind === 'ongoing' || act.kind === 'handover') return false
  if (!words.some((word) => toCome.test(word)) || /^(?:have|has|had)$/u.test(words[1] ?? '')) return false
  if (bound.test(words.at(-1) ?? '') || words.slice(-3).includes('by') || times.length > 0) return false
  if (tokens.slice(Math.max(0, act.from - 4), act.to).some(({ word }) => negative.test(word))) return false
  const next = tokens[act.to]
  if (!next || /\S/u.test(next.before)) return true
  return (
    /^(?:and|but|so)$/u.test(next.word) &&
    (next.word !== 'and' || !object.test(tokens[act.to + 1]?.word ?? '') || words.at(-1) === 'it')
  )
}
