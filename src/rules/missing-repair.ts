import type { SentenceCues } from '../cues/cues.js'
import type { ApologyAct } from '../cues/acts/act.js'
import type { ReplySentence } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'
import { addSentence } from './edits.js'
import { isPast, past, present } from './missing-repair.past.js'
import { missingRepairPhrases } from './missing-repair.phrases.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { isSocial, statementsOf } from './substance.js'

const id = 'missing-repair'

/** An apology in a reply that mends, answers, offers and promises nothing. */
export const missingRepair: Rule = {
  id,
  level: 'warning',
  waits: true,
  summary: 'After sorry, say what puts it right.',
  phrases: missingRepairPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const customer = customerOf(file)
    const sorry = cues
      .withAct('apology')
      .filter((sentence) => sentence.acts.some((act) => isForFailure(sentence, act)))
    if (sorry.length === 0 || (customer && customer.withAct('thanks').length > 0)) return
    if (cues.some(mends)) return
    for (const sentence of sorry) {
      const act = sentence.acts.find((act): act is ApologyAct => isForFailure(sentence, act))
      if (!act) continue
      report(file, id, {
        ...sentence.placeOf(act),
        message:
          'This apologises, and nothing in the reply puts it right. Say what you have done, will do or can offer: repair counts for more than regret.',
        fixes: [
          {
            title: 'Say what puts it right',
            edits: [addSentence(sentence, cues.text, `I’ve ${slot(1, 'done what puts it right')}.`)],
            safe: false
          }
        ]
      })
      return
    }
  }
}

/** "Sorry again" closes a conversation in which the repair may long be made, unless it names the failure. */
function isForFailure(sentence: SentenceCues, act: SentenceCues['acts'][number]): boolean {
  return (
    act.act === 'apology' &&
    !act.isRoutine &&
    (!act.isRepeat || act.topic.length > 1) &&
    (!act.isForRefusal ||
      sentence.acts.some((other) => other.act === 'refusal' && tellsFailure(sentence, other)))
  )
}

/** Whether a sentence holds a repair, an answer, an option, a promise or a question that leads to one. */
function mends(sentence: SentenceCues): boolean {
  const { acts, view } = sentence
  if (acts.some(({ act }) => act === 'closing')) return false
  if (view.tokens.some(({ mask }) => mask !== undefined)) return true
  if (
    view.of(`${id}.mended`).some((match) => !goesWrong(view, match) && !isSorryFor(sentence, match)) ||
    saysYesOrNo(view)
  )
    return true
  const isLater = view.has(`${id}.empty`)
  return (
    acts.some((act) => {
      switch (act.act) {
        case 'refusal':
          return !tellsFailure(sentence, act)
        case 'policy':
          return !isRegretted(sentence, act)
        case 'request':
          return !isThankedFor(sentence, act) && !isAlways(view, act)
        case 'repair':
        case 'question':
          return true
        case 'referral':
        case 'offer':
          return !isLater && !view.touches(act, 'ownership') && !isAlways(view, act)
        case 'commitment':
          return !act.isFeedback && !view.touches(act, 'vow') && !view.touches(act, `${id}.empty`)
        default:
          return false
      }
    }) ||
    statementsOf(sentence, (clause) => isEmpty(view, clause) || isIdle(sentence, clause)).length > 0 ||
    reportsFinding(sentence) ||
    namesFigure(sentence) ||
    answersAroundApology(sentence) ||
    namesTime(sentence)
  )
}

/** "We always advise our guests to call": what we do with everybody. */
function isAlways(view: SentenceView, { from, to }: Range): boolean {
  return view.touches({ from: view.clauseStart(from), to }, 'generality')
}

/** "Thank you for letting us know": asks for nothing. */
function isThankedFor({ acts, view }: SentenceCues, { from }: Range): boolean {
  return (
    (view.tokens[from]?.word ?? '').endsWith('ing') &&
    acts.some(({ act, to }) => act === 'thanks' && from >= to && from - to <= 2)
  )
}

/** "Sorry for the late answer: no, dogs need no ticket." */
function saysYesOrNo(view: SentenceView): boolean {
  return view.tokens.some(
    ({ word }, at) =>
      /^(?:yes|yep|no|nope)$/u.test(word) &&
      view.startsClause(at) &&
      /^[,.;:!–—]/u.test(view.tokens[at + 1]?.before ?? '')
  )
}

/** "Sorry the coupon was refused": no answer, but what is regretted. */
function tellsFailure(sentence: SentenceCues, range: Range): boolean {
  const { acts, view } = sentence
  return (
    isRegretted(sentence, range) ||
    (acts.some(({ act }) => act === 'apology' || act === 'ownership') &&
      isPast(view, range) &&
      !view.tokens.slice(range.from, range.to).some(({ word }) => word === 'could'))
  )
}

/** "Sorry for the error on page 4 of the contract." */
function isRegretted(sentence: SentenceCues, range: Range): boolean {
  return apologiesBefore(sentence, range).some(({ to }) =>
    /^(?:for|about|that)$/u.test(sentence.view.tokens[to]?.word ?? '')
  )
}

/** "I regret that we sent you somebody else's": what is regretted, in the clause of the apology. */
function isSorryFor(sentence: SentenceCues, range: Range): boolean {
  return apologiesBefore(sentence, range).length > 0
}

/** The apologies before words, in their clause. */
function apologiesBefore({ acts, view }: SentenceCues, { from }: Range): Range[] {
  const start = view.clauseStart(from)
  return acts.filter((act) => act.act === 'apology' && act.from >= start && act.to <= from)
}

/** "We've sent you the wrong one", "when we moved offices". */
function goesWrong(view: SentenceView, range: Range): boolean {
  return (
    view.touches(range, 'ownership') ||
    /^(?:when|because|while|after|since|that|as)$/u.test(view.tokens[range.from - 1]?.word ?? '') ||
    view.tokens
      .slice(range.to, range.to + 3)
      .some(({ word }) => /^(?:wrong|incorrect|twice|sick|ill|leave|duty|strike)$/u.test(word)) ||
    // "Filing is done by hand."
    (/^(?:is|are)$/u.test(view.tokens[range.from]?.word ?? '') &&
      (view.tokens[range.from - 1]?.word ?? '').endsWith('ing'))
  )
}

/** Passed-on feedback and vows to be better. */
function isIdle({ acts, view }: SentenceCues, clause: Range): boolean {
  if (view.touches(clause, 'vow')) return true
  return acts.some((act) => act.act === 'commitment' && act.isFeedback && overlaps(act, clause))
}

function isEmpty(view: SentenceView, clause: Range): boolean {
  return isIdleTalk(view, clause) || isGeneral(view, clause) || isFragment(view, clause)
}

const aside = /^(?:with|without|of|like|than|even|especially|particularly|including|not)$/u

/** "With a small child even", "the wrong colour again": no verb, and only more about what is said before. */
function isFragment({ tokens }: SentenceView, { from, to }: Range): boolean {
  const words = tokens.slice(from, to)
  return (
    (aside.test(words[0]?.word ?? '') || words.some(({ word }) => word === 'wrong')) &&
    !words.some(({ word, raw }) => present.test(word) || past.test(word) || /\d/u.test(raw))
  )
}

function isIdleTalk(view: SentenceView, clause: Range): boolean {
  return isPast(view, clause) || view.touches(clause, `${id}.empty`)
}

const opening =
  /^(?:and|but|so|or|well|also|then|because|as|since|unfortunately|sadly|currently|usually|normally|often|however|though|although|while|still|even|indeed|truly|honestly|hi|hello|dear|thanks)$/u
const specific =
  /^(?:the|this|that|it|its|your|you|our|my|a|an|all|both|each|either|yes|no|nope|yep|here|there|please|one|another|which|what|who|from|for|until|in|on|at|by|with|if|once|when|to)$/u
const evidence =
  /^(?:you|your|yours|now|again|already|today|tomorrow|instead|free|attached|enclosed|below|new|closed|open|available|right|correct|clears|fixes|solves|helps|cures|<link>|<address>)$/u

/** "Glass is fragile", "we handle forty bikes a day", "losing a ring is awful": true of anything, and no answer. */
function isGeneral({ tokens }: SentenceView, { from, to }: Range): boolean {
  const words = tokens.slice(from, to)
  const subject = words.find(({ word }) => !opening.test(word))
  if (!subject || present.test(subject.word)) return false
  // "A coat of varnish takes days": what such things do.
  const isKind = /^an?$/u.test(subject.word) && !words.some(({ word }) => present.test(word))
  if (specific.test(subject.word) && !isKind) return false
  // What we have done may be a repair.
  if (words.some(({ word }, at) => word === 'have' && /^(?:i|we)$/u.test(words[at - 1]?.word ?? '')))
    return false
  return !words.some(
    ({ word, raw }, at) =>
      evidence.test(word) ||
      /\d/u.test(raw) ||
      // "Rosa is coming round": under way.
      (word.endsWith('ing') && /^(?:is|are)$/u.test(words[at - 1]?.word ?? ''))
  )
}

/** "We see that it leaves from gate 4": what we found, and not how we feel about it. */
function reportsFinding({ acts, view }: SentenceCues): boolean {
  return acts.some(
    (act) =>
      act.act === 'acknowledgement' &&
      view.tokens
        .slice(act.from, act.to + 1)
        .some(
          ({ word }, at, words) =>
            (word === 'see' || word === 'notice') && !/^(?:why|how|what)$/u.test(words[at + 1]?.word ?? '')
        ) &&
      !isEmpty(view, { from: act.from, to: view.clauseEnd(act.to - 1) })
  )
}

/** "That is the only one left, sorry", "sorry, but the fare is fixed": a statement shares the clause with the apology. */
function answersAroundApology({ acts, view }: SentenceCues): boolean {
  return acts.some((act) => {
    if (act.act !== 'apology') return false
    const before = { from: 0, to: act.from }
    const next = { from: act.to + 1, to: view.tokens.length }
    const isLast = act.to >= view.tokens.length - 2
    return (
      (isLast &&
        before.to > 3 &&
        !/^(?:for|from|on|of|in)$/u.test(view.tokens[0]?.word ?? '') &&
        !isIdleTalk(view, before) &&
        !isSocialIn(acts, before)) ||
      (/^(?:as|but|however|because|since)$/u.test(view.tokens[act.to]?.word ?? '') &&
        next.to - next.from > 3 &&
        !isIdleTalk(view, next))
    )
  })
}

/** "You owe £0": short, and an answer. "1/2" only counts messages. */
function namesFigure({ acts, view }: SentenceCues): boolean {
  const whole = { from: 0, to: view.tokens.length }
  return (
    whole.to > 1 &&
    !isSocialIn(acts, whole) &&
    !isEmpty(view, whole) &&
    view.tokens.some(({ raw }) => /^[£$€]?\d/u.test(raw) && !/^\d\/\d$/u.test(raw))
  )
}

/** A time to come, outside manners and wishes. */
function namesTime({ acts, times, view }: SentenceCues): boolean {
  return times.some(({ kind, from, to }) => {
    const clause = { from: view.clauseStart(from), to: view.clauseEnd(to - 1) }
    return (
      (kind === 'concrete' || kind === 'now') &&
      !isSorryAbout(acts, view, clause) &&
      !isEmpty(view, clause) &&
      !isSocialIn(acts, clause) &&
      !view.touches(clause, 'wish')
    )
  })
}

/** "Sorry for the chips and the service on a busy night": no clause of its own, but more of what is regretted. */
function isSorryAbout(acts: ReplySentence['acts'], view: SentenceView, clause: Range): boolean {
  const words = view.tokens.slice(clause.from, clause.to).map(({ word }) => word)
  return (
    acts.some(({ act, to }) => act === 'apology' && to <= clause.from) &&
    view.tokens[clause.from]?.word === 'and' &&
    !words.some((word) => present.test(word) || past.test(word))
  )
}

function isSocialIn(acts: ReplySentence['acts'], range: Range): boolean {
  return acts.some((act) => isSocial(act) && overlaps(act, range))
}
