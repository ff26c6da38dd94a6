import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Time } from '../cues/times/times.js'
import { overlaps, type Range } from '../cues/sentence.js'
import { addSentence } from './edits.js'
import { missingNextUpdatePhrases } from './missing-next-update.phrases.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { askTime } from './timeline.js'

const id = 'missing-next-update'
const unresolved: ReadonlySet<string> = new Set(['delay', 'outage', 'bug'])

/** A delay, an outage or a bug that is not over, with neither an end nor a time for the next word. */
export const missingNextUpdate: Rule = {
  id,
  level: 'warning',
  summary: 'While it is not solved, say when it will be, or when you write again.',
  essential: 'timeline',
  phrases: missingNextUpdatePhrases,
  plugin: () => (_tree, file) => {
    if (!unresolved.has(file.data.situation ?? '')) return
    const cues = cuesOf(file)
    const open = cues.sentences.findLast(isOngoing) ?? cues.sentences.findLast(saysSomething)
    if (!open || hasUpdate(cues)) return
    const goesOn = cues.withTag(`${id}.unresolved`).length > 0
    if (cues.sentences.some((sentence) => settles(sentence, goesOn))) return
    report(file, id, {
      ...open.place,
      message:
        'Nothing here says when this ends or when the next word comes, so the customer has to keep asking. Give a time for your next update, even if there is no news by then.',
      fixes: [
        askTime(
          'Say when the next update comes',
          addSentence(
            open,
            cues.text,
            `I'll write to you again by ${slot(1, 'day, time and zone')}, with or without news.`
          )
        )
      ]
    })
  }
}

function isOngoing({ acts }: ReplySentence): boolean {
  return acts.some(({ act }) => act === 'commitment')
}

function saysSomething({ acts, view }: ReplySentence): boolean {
  const isCourtesy = acts.some(({ act }) => act === 'closing' || act === 'thanks')
  return !isCourtesy && view.tokens.length > (acts.some(({ act }) => act === 'greeting') ? 4 : 2)
}

/** The matter is over, or the next move is the customer's. */
function settles({ acts, view }: ReplySentence, goesOn: boolean): boolean {
  const isClosing = acts.some(({ act }) => act === 'closing')
  if (view.isQuestion && !isClosing) return true
  if (view.of(`${id}.asks`).some((match) => !view.touches(match, `${id}.asks-nothing`))) return true
  if (goesOn) return false
  return view
    .of(`${id}.resolved`)
    .some(({ from }) => !isToCome(view.tokens.slice(Math.max(0, from - 5), from).map(({ word }) => word)))
}

/** "Until it is fixed", "we hope to be back", "not yet resolved". */
function isToCome(before: readonly string[]): boolean {
  return before.some((word) =>
    /^(?:until|till|once|when|if|after|before|as|will|shall|be|being|not|never|no|hope|hoping|to|get|getting|nothing)$/u.test(
      word
    )
  )
}

function hasUpdate({ sentences }: ReplyCues): boolean {
  return sentences.some(
    (sentence) => sentence.view.has(`${id}.cadence`) || sentence.times.some((time) => isOurs(sentence, time))
  )
}

function isOurs({ view, acts }: ReplySentence, time: Time): boolean {
  if (time.kind !== 'concrete' && !(time.kind === 'past' && isPresent(view, time))) return false
  if (tellsHistory(view, time)) return false
  if (acts.some((act) => act.act === 'request' && isTheirs(view, act, time))) return false
  const start = view.clauseStart(time.from)
  return !view.of(`${id}.other-time`).some((match) => match.from >= start && overlaps(match, time))
}

/** Requests whose time is ours: "please allow until Friday", "please check back at 17:00". */
const waiting =
  /^(?:allow|expect|check|look|give|wait|bear|stay|note|know|see|watch|keep|be|refer|visit|follow|hold|read)$/u

/** "Please save a copy by Friday": the time of what the customer is to do. */
function isTheirs(view: ReplySentence['view'], request: Range, time: Time): boolean {
  return (
    request.from < time.from &&
    view.clauseEnd(request.to - 1) > time.from &&
    !view.tokens.slice(request.from, request.to).some(({ word }) => waiting.test(word))
  )
}

const happened =
  /^(?:began|burst|went|came|fell|broke|stopped|started|failed|confirmed|reported|noticed|happened|occurred|crashed|dropped|hit|struck|blew|tripped|cut|detected|spotted)$/u

/** "At 9:05 they began to replace it": a time in what has happened. */
function tellsHistory(view: ReplySentence['view'], time: Time): boolean {
  const clause = view.tokens.slice(view.clauseStart(time.from), view.clauseEnd(time.to - 1))
  const around = [...clause, ...view.tokens.slice(time.to, time.to + 4)].map(({ word }) => word)
  return (
    around.some((word) => happened.test(word)) && !around.some((word) => present.test(word) || word === 'by')
  )
}

const present = /^(?:is|are|will|needs?|takes?|comes?|reach(?:es)?|arrives?|leaves?|ships?|gets?|goes)$/u

/** "It is fired and ready on Saturday" has a participle and is not past. */
function isPresent(view: ReplySentence['view'], time: Time): boolean {
  return (
    !view.touches(time, 'time-past') &&
    view.tokens.slice(view.clauseStart(time.from), time.from).some(({ word }) => present.test(word))
  )
}
