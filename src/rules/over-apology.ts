import type { ApologyAct } from '../cues/acts/act.js'
import type { SentenceCues } from '../cues/cues.js'
import type { ReplySentence } from '../cues/reply.js'
import { bodyStart, cutBefore, removeSentence, replaceSentence } from './edits.js'
import type { Fix } from './finding.js'
import { countOption } from './options.js'
import { cuesOf, report, type Rule } from './rule.js'

const id = 'over-apology'

interface Placed {
  readonly act: ApologyAct
  readonly sentence: ReplySentence
  /** How often the reply has turned to something else before. */
  readonly turn: number
}

/** More apology than one sincere sentence: repeated for the same failure, piled up, grovelling, or for a routine act. */
export const overApology: Rule = {
  id,
  level: 'warning',
  summary: 'Apologise once for a failure, sincerely; more of it reads as stalling.',
  options: { max: countOption(1, 'How many apologies for one failure are fine.', 0) },
  plugin: (options) => (_tree, file) => {
    const max = typeof options?.max === 'number' && options.max >= 0 ? options.max : 1
    const cues = cuesOf(file)
    if (cues.withAct('apology', 'sympathy').length === 0) return
    const apologies = placeAll(cues.sentences)
    const counted: Placed[] = []
    for (const placed of apologies) {
      const { act, sentence } = placed
      const place = sentence.placeOf(act)
      const first = firstOfMany(counted, placed, max)
      if (first) {
        report(file, id, {
          ...place,
          message:
            'This apologises again for the same thing. One sincere apology is enough; more of it reads as stalling, so use the room for what happens next.',
          related: [{ ...first.sentence.placeOf(first.act), message: 'The first apology.' }],
          fixes: first.sentence === sentence ? lastOf(cues.text, first, placed) : removal(cues.text, sentence)
        })
      } else if (act.isRoutine) {
        report(file, id, {
          ...place,
          message: 'Asking or writing needs no apology. Leave it out and go straight to the question.',
          fixes: removal(cues.text, sentence)
        })
      } else if (act.isGrovelling) {
        report(file, id, {
          ...place,
          message:
            'This begs more than it mends and puts the customer on the spot. Say sorry once, plainly, and then what you do about it.',
          fixes: apologies.every((other) => other.sentence === sentence)
            ? plainly(cues.text, sentence)
            : removal(cues.text, sentence)
        })
      } else if (act.intensity >= 2) {
        report(file, id, {
          ...place,
          message: 'Piled-up intensifiers make an apology sound less sincere. One plain word is stronger.',
          fixes: plainer(cues.text, placed)
        })
      }
      counted.push(placed)
    }
  }
}

const joining: ReadonlySet<string> = new Set(['and', 'but'])
const turning: ReadonlySet<string> = new Set(
  (
    'also separately additionally besides moreover furthermore secondly another finally lastly too addition regarding ' +
    'concerning'
  ).split(' ')
)

const mayTurn: ReadonlySet<string> = new Set([...turning, ...joining])

/** The apologies of a reply, in order, each with how often the reply has turned to something else by then. */
function placeAll(sentences: readonly ReplySentence[]): Placed[] {
  const placed: Placed[] = []
  let turn = 0
  for (const sentence of sentences) {
    const { apologies, turns } = sentence.remember(readTurns)
    for (const { act, turn: before } of apologies) placed.push({ act, sentence, turn: turn + before })
    turn += turns
  }
  return placed
}

interface Turns {
  /** The apologies of a sentence, each with how often the sentence has turned to something else before. */
  readonly apologies: readonly Omit<Placed, 'sentence'>[]
  /** How often it does in all. */
  readonly turns: number
}

function readTurns(sentence: SentenceCues): Turns {
  const { tokens } = sentence.view
  let turns = opensTopic(sentence) ? 1 : 0
  let at = 0
  const turnUpTo = (end: number): number => {
    for (; at < end; at++) {
      const word = tokens[at]?.word ?? ''
      if (!mayTurn.has(word)) continue
      if (
        turning.has(word) ||
        (word === 'and' && at === 0) ||
        (joining.has(word) && isSorry(sentence, at + 1))
      )
        turns++
    }
    return turns
  }
  const apologies: Omit<Placed, 'sentence'>[] = []
  for (const act of sentence.acts)
    if (act.act === 'apology' || act.act === 'sympathy') apologies.push({ act, turn: turnUpTo(act.from) })
  return { apologies, turns: turnUpTo(tokens.length) }
}

/** "… and I'm sorry that …": two apologies in one breath are for two things. */
function isSorry({ acts }: SentenceCues, at: number): boolean {
  return acts.some(({ act, from }) => act === 'apology' && from >= at && from <= at + 2)
}

const topical: ReadonlySet<string> = new Set(['as', 'on', 'about', 'now'])

/** "On the parcel: …", "As for the bike, …": what stands before the stop is what the sentence turns to. */
function opensTopic({ view: { tokens } }: SentenceCues): boolean {
  if (!topical.has(tokens[0]?.word ?? '')) return false
  const first = `${tokens[0]?.word ?? ''} ${tokens[1]?.word ?? ''}`
  if (!/^(?:as (?:for|to)|on (?:the|your)|about (?:the|your)|now (?:to|for))$/u.test(first)) return false
  return tokens.slice(2, 7).some(({ before }) => /^[:,–—]/u.test(before.trim()))
}

/** The first apology for the same failure where there are `max` of them; looks no further than it has to. */
function firstOfMany(earlier: readonly Placed[], placed: Placed, max: number): Placed | undefined {
  let first: Placed | undefined
  let count = 0
  // It says itself that it is about something else than all of them.
  if (placed.act.isAnother && !placed.act.isRepeat) return undefined
  for (const other of earlier) {
    if (!isSameFailure(other, placed)) continue
    first ??= other
    if (++count >= max) return first
  }
  return undefined
}

/** In other words it is still the same failure, unless the reply has turned to another, or one is for our silence. */
function isSameFailure({ act: earlier, turn }: Placed, { act: later, turn: laterTurn }: Placed): boolean {
  if (later.isRepeat) return true
  if (later.isAnother) return false
  if (later.isForRefusal !== earlier.isForRefusal) return false
  if (earlier.topic.length === 0 || later.topic.length === 0) return true
  if (later.topic.some((concept) => earlier.topic.includes(concept))) return true
  if (laterTurn > turn) return false
  return (
    later.topic.includes('reply') === earlier.topic.includes('reply') &&
    !(earlier.act === 'sympathy' && later.topic.includes('delay'))
  )
}

/** A sentence that does nothing but apologise can go. */
function removal(text: string, sentence: ReplySentence): Fix[] {
  if (!onlyApologises(sentence)) return []
  const { acts, view } = sentence
  const safe =
    view.tokens.length <= 12 &&
    acts.every(({ act }) => act === 'apology' || act === 'sympathy') &&
    !view.tokens.some(
      ({ word, before }) => before.includes(':') || /^(?:enjoy|happy|have|but|was|were)$/u.test(word)
    )
  return [{ title: 'Remove the extra apology', edits: [removeSentence(text, sentence)], safe }]
}

function onlyApologises({ acts, times, view: { tokens } }: ReplySentence): boolean {
  const others = acts.some(
    ({ act }) => !['apology', 'sympathy', 'explanation', 'acknowledgement', 'ownership'].includes(act)
  )
  return !others && tokens.length <= 16 && times.length === 0
}

/** "Sorry, so sorry, really sorry about the lamp": the last one, which says what for, is enough. */
function lastOf(text: string, first: Placed, { act, sentence }: Placed): Fix[] {
  if (act.isRoutine) return first.act.isRoutine ? removal(text, sentence) : []
  const { tokens } = sentence.view
  const from = tokens.findLastIndex(({ word }) => word === 'sorry' || word === 'apologies')
  if (from <= first.act.from || !onlyApologises(sentence)) return []
  // "How sorry we are" is no apology without its beginning.
  if (/^(?:how|as|not|too)$/u.test(tokens[from - 1]?.word ?? '')) return []
  const start = bodyStart(text, sentence)
  const edit = cutBefore(text, start, sentence.placeOf({ from, to: from + 1 }).start, true)
  return [{ title: 'Keep one apology', edits: [edit], safe: false }]
}

/** Begging that is all the apology there is must not leave the reply without one. */
function plainly(text: string, sentence: ReplySentence): Fix[] {
  if (!onlyApologises(sentence)) return []
  const { view } = sentence
  const about = view.tokens.findLastIndex(
    ({ word }, at) =>
      (word === 'for' || word === 'about') &&
      at + 1 < view.tokens.length &&
      view.clauseEnd(at) >= view.tokens.length - 2
  )
  const edit =
    about < 1
      ? replaceSentence(text, sentence, "I'm sorry about this.")
      : {
          start: bodyStart(text, sentence),
          end: sentence.placeOf({ from: about, to: about + 1 }).start,
          newText: "I'm sorry "
        }
  return [{ title: 'Say it once, plainly', edits: [edit], safe: false }]
}

function plainer(text: string, { act, sentence }: Placed): Fix[] {
  const tokens = sentence.view.tokens.slice(act.from, act.to)
  const core = tokens.findIndex(({ word }) => /^(?:sorry|apolog\w*)$/u.test(word))
  const first = tokens.findIndex(({ word }) =>
    /^(?:so|very|really|truly|deeply|most|deepest|sincere\w*|terribly|awfully|extremely)$/u.test(word)
  )
  if (core <= 0 || first < 0 || first > core) return []
  const start = sentence.placeOf({ from: act.from + first, to: act.from + first + 1 }).start
  const end = sentence.placeOf({ from: act.from + core, to: act.from + core + 1 }).start
  const edit = cutBefore(text, start, end, start === sentence.place.start)
  return [{ title: 'Keep it plain', edits: [edit], safe: true }]
}
