import type { ActName } from '../cues/acts/act.js'
import type { SentenceCues } from '../cues/cues.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range, SentenceView } from '../cues/sentence.js'
import type { TimeKind } from '../cues/times/times.js'
import { addSentence } from './edits.js'
import type { Edit, Fix } from './finding.js'
import { listLeads } from './passages.js'
import { slot } from './snippet.js'
import type { Words } from '../words/words.js'

/** What the times of a reply mean for its promises; made once for a reply. */
export interface Timeline {
  /**
   * Whether the promise of a sentence has a time of one of the kinds: in it, in its paragraph, in the next sentence, or
   * in a promise elsewhere to get in touch; or in the words before the list it is an item of.
   */
  isTimed(index: number, kinds: readonly TimeKind[]): boolean
}

/** How far a time reaches in a paragraph, in sentences: no reader connects what is further apart. */
const reach = 30

/** Reads the times of a reply. */
export function readTimeline(cues: ReplyCues): Timeline {
  const { sentences, text } = cues
  // Two paragraphs are enough to tell whether there is one other than a given one.
  const promising = new Set<number>()
  for (const sentence of cues.concerning({ times: ['concrete'] })) {
    if (promising.size < 2 && sentence.remember(promisesContact)) promising.add(sentence.passage)
  }
  return {
    isTimed(index, kinds) {
      const sentence = sentences[index]
      if (!sentence) return false
      if (hasTime(sentence, kinds)) return true
      const lead = cues.remember(listLeads)[index]
      // "By Friday 17:00 CET:"
      if (lead && text.charAt(lead.place.end - 1) === ':' && hasTime(lead, kinds)) return true
      const next = sentences[index + 1]
      const near = sentences.slice(Math.max(0, index - reach), index + reach + 1)
      return (
        near.some(
          (other) =>
            other !== sentence &&
            (other === next || other.passage === sentence.passage) &&
            speaksOfUs(other) &&
            hasTime(other, kinds)
        ) || [...promising].some((passage) => passage !== sentence.passage)
      )
    }
  }
}

function hasTime({ times, view }: ReplySentence, kinds: readonly TimeKind[]): boolean {
  return times.some(
    (time) =>
      (kinds.includes(time.kind) && !isTopic(view, time)) ||
      (time.kind === 'past' && kinds.includes('concrete') && isSetFor(view, time))
  )
}

/** "I've moved your slot to Friday": what was done lies behind, and its time ahead. */
function isSetFor({ tokens }: SentenceView, { from }: Range): boolean {
  return (
    /^(?:to|for|until|till)$/u.test(tokens[from - 1]?.word ?? '') &&
    tokens
      .slice(Math.max(0, from - 8), from)
      .some(({ word }) =>
        /^(?:moved|rescheduled|rebooked|booked|postponed|shifted|scheduled|arranged)$/u.test(word)
      )
  )
}

/** "To speak to you about Saturday": the day is what it is about. */
function isTopic({ tokens }: SentenceView, { from }: Range): boolean {
  const { word = '' } = tokens[from] ?? {}
  const before = tokens[from - 1]?.word ?? ''
  if (/^(?:about|regarding|concerning)$/u.test(before)) return word.endsWith('day')
  // "The October one can't be right", "you get your Sundays".
  return (
    /^(?:the|your|our|my|their)$/u.test(before) &&
    (months.test(word) || word.endsWith('days')) &&
    !/^(?:in|by|with|for|on|before|during|until)$/u.test(tokens[from - 2]?.word ?? '')
  )
}

const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u

const others: ReadonlySet<ActName> = new Set<ActName>([
  'request',
  'question',
  'closing',
  'offer',
  'thanks',
  'acknowledgement',
  'apology',
  'sympathy',
  'greeting'
])

/** A time in what the customer should do, or may expect by rule, is a time for another act. */
function speaksOfUs({ acts, view: { tokens } }: ReplySentence): boolean {
  if (acts.some(({ act }) => act === 'commitment')) return true
  return !acts.some(
    // "You'll have them by eight": what comes of our act.
    ({ act, from, to }) =>
      others.has(act) &&
      // "Hi Sam, you'll have it by Tuesday": more than a greeting.
      !(act === 'greeting' && to + 4 < tokens.length) &&
      !(act === 'offer' && tokens[from]?.word === 'you' && tokens[from + 1]?.word === 'will')
  )
}

const outcome =
  /^(?:arrives?|reach(?:es)?|ships?|due|ready|expected|lands?|comes?|follows?|delivered|lasts?|takes?|finished|done|restored|back)$/u

/** A time elsewhere meets a promise when it is for our next word, or for the outcome itself. */
function promisesContact({ acts, view }: SentenceCues): boolean {
  if (
    !acts.some(({ act }) => act === 'request' || act === 'offer') &&
    view.tokens.some(({ word }) => outcome.test(word))
  )
    return true
  if (view.tokens.some((_, at) => givesYou(view, at))) return true
  return acts.some(
    ({ act, from, to }) =>
      act === 'commitment' &&
      view.tokens
        .slice(from, to)
        .some(({ word }) =>
          /^(?:update|updates|back|touch|contact|contacting|call|ring|phone|visit|email|write|reply|respond|hear|know|posted|message|report|answer|news)$/u.test(
            word
          )
        )
  )
}

/** "By Friday you will have the corrected payslip". */
function givesYou({ tokens }: SentenceView, at: number): boolean {
  return (
    tokens[at]?.word === 'you' &&
    /^(?:will|shall)$/u.test(tokens[at + 1]?.word ?? '') &&
    /^(?:have|get|receive)$/u.test(tokens[at + 2]?.word ?? '')
  )
}

const asking =
  /^(?:send|share|provide|dm|pm|message|confirm|tell|give|know|fill|complete|reply|respond|call|contact|email|submit|inbox|forward|upload|attach|need|require|reach|elaborate|describe|clarify|specify|advise|state|supply|connect|drop|shoot|fire|ping|chat|quote|report|visit|click|follow|log|try|able|trouble|speak|write|bring|request|come|get)$/u

/** A question, or a request for something that our promise depends on; advice to follow meanwhile is neither. */
function asks({ acts, view }: ReplySentence): boolean {
  return acts.some(
    ({ act, from, to }) =>
      (act === 'question' && !acts.some((other) => other.act === 'closing')) ||
      (act === 'request' &&
        view.tokens
          .slice(from, to)
          // "Please keep or give away the old one": it asks for nothing.
          .some(({ word }, at) => asking.test(word) && view.tokens[from + at + 1]?.word !== 'away'))
  )
}

/**
 * Whether the customer's answer comes first: we ask for something in the sentence before or after, or just before. What is
 * already under way (`isUnderWay`) waits for no answer to an earlier message.
 */
export function asksCustomer({ sentences }: ReplyCues, index: number, isUnderWay: boolean): boolean {
  const sentence = sentences[index]
  if (!sentence) return false
  return [index - 2, index - 1, index + 1].some((at) => {
    const other = sentences[at]
    if (other?.passage !== sentence.passage) return false
    return !(isUnderWay && other.message < sentence.message) && asks(other)
  })
}

/** A time for the next update, as a sentence of its own behind one that promises, in the person that it speaks in. */
export function sayNextUpdate(text: string, sentence: ReplySentence, { from, to }: Range): Fix {
  const isMine = sentence.view.tokens.slice(from, to).some(({ word }) => /^(?:i|my|me|am)$/u.test(word))
  const newText = `${isMine ? "I'll" : "We'll"} update you by ${slot(1, 'day, time and zone')}.`
  return askTime('Say when the next update comes', addSentence(sentence, text, newText))
}

/** A fix whose edit has a slot for a time. */
export function askTime(title: Words, edit: Edit): Fix {
  return { title, edits: [edit], safe: false, asks: 'time' }
}
