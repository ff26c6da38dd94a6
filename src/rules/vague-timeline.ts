import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Token } from '../cues/lexicon/words.js'
import type { Time } from '../cues/times/times.js'
import type { Fix } from './finding.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { askTime, readTimeline, sayNextUpdate } from './timeline.js'
import { say } from '../words/words.js'

const id = 'vague-timeline'

/** A promise whose only time is one that nobody can put in a calendar. */
export const vagueTimeline: Rule = {
  id,
  level: 'warning',
  summary: 'Say when in a way a calendar understands; "soon" and "as soon as possible" are no times.',
  essential: 'timeline',
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const timeline = cues.remember(readTimeline)
    for (const sentence of cues.concerning({ times: ['vague', 'event'] })) {
      const { index } = sentence
      const time = sentence.times.find((candidate) =>
        candidate.isWait ? isOurWait(cues, index) : isVaguePromise(sentence, candidate)
      )
      if (!time || timeline.isTimed(index, ['concrete'])) continue
      const place = sentence.placeOf(time)
      report(file, id, {
        ...place,
        message: say(
          '"{0}" means something else to everyone who reads it. Name a day and an hour, or say when your next update comes.',
          cues.text.slice(place.start, place.end)
        ),
        fixes: [
          isAdverb(sentence, time) ? nameTime(sentence, time) : sayNextUpdate(cues.text, sentence, time)
        ]
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
  const asked = acts.findLast(({ act, from }) => act === 'request' && from <= time.from)
  const promised = commitments.find(({ from }) => from <= time.from && from > (asked?.from ?? -1))
  if (promised) return true
  if (asked) return false
  if (commitments.some(({ from }) => from > time.to)) return true
  if (sentence.view.isQuestion || view.has('wish')) return false
  if (
    speaksOfCustomer(sentence, start, time.from) ||
    (time.from === start && speaksOfCustomer(sentence, time.to, time.to + 4))
  )
    return false
  if (time.isWeak)
    return view.tokens.slice(start, time.from).some(({ word }) => word === 'will' || word === 'shall')
  return !view.tokens.slice(start, time.from).some(isPastVerb) || view.has('handed-over')
}

/** The customer waits for us where we say, in the same breath, that we do something. */
function isOurWait({ sentences }: ReplyCues, index: number): boolean {
  return sentences
    .slice(Math.max(0, index - 1), index + 2)
    .some(
      ({ acts, passage }) =>
        passage === sentences[index]?.passage && acts.some(({ act }) => act === 'commitment')
    )
}

/** "Came", and "checked" behind its subject. */
function isPastVerb({ word }: Token, at: number, clause: readonly Token[]): boolean {
  return (
    past.test(word) ||
    (word.length > 4 && word.endsWith('ed') && /^(?:i|we|he|she|they|it)$/u.test(clause[at - 1]?.word ?? ''))
  )
}

const past = /^(?:was|were|had|did|replied|wrote|arrived|came|went|asked|told|said)$/u

/** "You will soon see …" is about the customer or the software. */
function speaksOfCustomer({ view }: ReplySentence, start: number, end: number): boolean {
  return view.tokens
    .slice(start, end)
    .some(
      ({ word }, index, clause) =>
        word === 'you' &&
        /^(?:will|can|may|should|could|might|have|need|want|would|are)$/u.test(
          clause[index + 1]?.word ?? ''
        ) &&
        (!/^(?:hear|receive|get|have|be|expect)$/u.test(clause[index + 2]?.word ?? '') ||
          clause[index + 3]?.word === 'able')
    )
}

/** "Soon" gives way to a date; "it may take some time" and "it won't be long before we ring" need one of their own. */
function isAdverb({ view: { tokens } }: ReplySentence, { from, to, isWait }: Time): boolean {
  // "As soon as we can manage": what is left of it would dangle.
  const isCut = tokens[to - 1]?.word === 'can' && tokens[to]?.before === ''
  return (
    !isWait &&
    !isCut &&
    !tokens
      .slice(from, to)
      .some(({ word }, index) => /^(?:take|takes|be|will)$/u.test(word) || (index > 2 && word === 'i'))
  )
}

function nameTime(sentence: ReplySentence, time: Time): Fix {
  const place = sentence.placeOf(time)
  const { tokens } = sentence.view
  const by = place.start === sentence.place.start ? 'By ' : tokens[time.from - 1]?.word === 'by' ? '' : 'by '
  return askTime('Name a time', { ...place, newText: `${by}${slot(1, 'day, time and zone')}` })
}
