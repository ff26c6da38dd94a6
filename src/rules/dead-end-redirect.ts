import type { Act } from '../cues/acts/act.js'
import type { SentenceCues } from '../cues/cues.js'
import type { Token } from '../cues/lexicon/words.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'
import { deadEndRedirectPhrases } from './dead-end-redirect.phrases.js'
import { isNegated } from './context.js'
import { addSentence } from './edits.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { hasDigit, isSmallTalk, isSocial, statementsOf } from './substance.js'

const id = 'dead-end-redirect'

/** The customer is sent elsewhere, and that is all the reply does. */
export const deadEndRedirect: Rule = {
  id,
  level: 'warning',
  waits: true,
  summary: 'Do something yourself before you send the customer elsewhere.',
  phrases: deadEndRedirectPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const customer = customerOf(file)
    if (customer && customer.withTag(`${id}.asked`).length > 0) return
    const redirects = cues
      .withTag(id, `${id}.reach`, `${id}.to`, `${id}.named`, `${id}.can`, `${id}.way`, `${id}.again`)
      .flatMap((sentence) => sentence.remember(redirectsOf).map((range) => ({ sentence, range })))
    const [first, ...others] = redirects
    if (!first || !cues.sentences.every((sentence) => leadsNowhere(cues, sentence))) return
    report(file, id, {
      ...first.sentence.placeOf(first.range),
      message:
        'This sends the customer elsewhere and does nothing else, so they start again from zero. Answer what you can, or pass it on yourself and say who will write, and when.',
      related: others.map(({ sentence, range }) => ({
        ...sentence.placeOf(range),
        message: 'Sent elsewhere here as well.'
      })),
      fixes: [
        {
          title: 'Pass it on yourself',
          edits: [
            addSentence(
              first.sentence,
              cues.text,
              `I've passed your details on to ${slot(1, 'team or person')}, and you'll hear from them by ${slot(2, 'day, time and zone')}.`
            )
          ],
          safe: false
        }
      ]
    })
  }
}

function redirectsOf({ view }: SentenceCues): readonly Range[] {
  const again = view
    .of(`${id}.again`)
    .filter(({ from }) => !isCase(view, view.clauseStart(from)) && !isNegated(view, from))
  if (view.tokens.some(({ word }, at) => conditional.test(word) && !isAdvising(view, at))) return [...again]
  // "Have you seen our FAQ?" and "Could you ask the shop?" send away as well; other questions ask.
  if (view.isQuestion && view.of(id).every(({ from }) => wondersWhether(view, from))) return []
  return [
    ...again,
    ...view.of(`${id}.can`).filter(({ to }) => view.clauseEnd(to - 1) === to),
    ...view.of(id).filter((range) => !isOurs(view, range) && (view.isQuestion || !isOff(view, range))),
    ...turnsOf(view).filter((range) => !isOff(view, range) && isTheirs(view, range)),
    ...view.of(`${id}.way`).filter((range) => !isOff(view, range) && isTheirs(view, range)),
    ...view.of(`${id}.to`).filter((range) => isName(view.tokens[range.to - 1]) && !isOff(view, range)),
    ...view.of(`${id}.named`).filter(({ from }) => isName(view.tokens[from - 1]))
  ].filter(
    ({ from }) =>
      !isNoun.test(view.tokens[from - 1]?.word ?? '') || isContent.test(view.tokens[from]?.word ?? '')
  )
}

/** On condition, done already, or to an agent's own desk; "if you want to discuss it" is no condition. */
function isOff(view: SentenceView, range: Range): boolean {
  return view.of(`${id}.not`).some((match) => overlaps(match, range) && !isAdvising(view, match.from))
}

/** How one turns to somebody, together with to whom, in the same clause. */
function turnsOf(view: SentenceView): Range[] {
  const goals = view.of(`${id}.goal`)
  let next = 0
  return view.of(`${id}.reach`).flatMap(({ from, to }) => {
    while ((goals[next]?.to ?? Infinity) <= to) next++
    const goal = goals[next]
    return goal && goal.from - to <= 1 && goal.from < view.clauseEnd(to - 1) ? [{ from, to: goal.to }] : []
  })
}

/** "I've put it into the portal": done by us, with no more than auxiliaries between. */
function isOurs({ tokens }: SentenceView, { from }: Range): boolean {
  const { word = '' } = tokens[from] ?? {}
  if (word === 'would' || /^(?:refer|direct|point)$/u.test(word) || advising.test(word)) return false
  let at = from - 1
  while (at > from - 5 && auxiliary.test(tokens[at]?.word ?? '')) at--
  return /^(?:i|we)$/u.test(tokens[at]?.word ?? '')
}

const auxiliary = /^(?:have|had|will|shall|am|are|can|could|did|going|to|just|already|also|now|then|gladly)$/u

/** Whether it is the customer, or whoever writes in, who has to go: neither we nor nobody, and it is not only wished. */
function isTheirs(view: SentenceView, { from }: Range): boolean {
  if (isNegated(view, from) || view.of('wish').some((wish) => wish.from < from)) return false
  const subject = view.tokens
    .slice(view.clauseStart(from), from)
    .findLast(({ word }) => subjects.test(word))?.word
  if (subject === undefined || subject === 'you') return true
  return /^(?:i|we)$/u.test(subject)
    ? view.tokens.slice(Math.max(0, from - 3), from).some(({ word }) => advising.test(word))
    : passive.test(view.tokens[from]?.word ?? '')
}

const subjects = /^(?:i|we|you|he|she|they|it)$/u
const advising = /^(?:suggest|recommend|advise|propose|ask|invite|urge|encourage|request)$/u
/** "It has to be settled with them", "it is them you want". */
const passive = /^(?:is|are|was|has|have|must|should|can|could|may|needs?)$/u

/** "Did you call the shop?" asks what was done, unless the question itself is the phrase. */
function wondersWhether(view: SentenceView, from: number): boolean {
  return view.tokens.slice(0, from).some(({ word }) => wondering.test(word))
}

const wondering = /^(?:did|do|does|has|have|had|when|which|who|what|how|where|was|were|is|are)$/u

/** A capital that no pronoun or common opener has. */
function isName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.raw) && (token.raw === 'IT' || !noName.test(token.word))
}

const noName =
  /^(?:kindly|can|could|would|will|i|we|you|they|he|she|it|this|that|these|those|which|who|what|there|please)$/u

/** "If I were you", "if you want to discuss it". */
function isAdvising({ tokens }: SentenceView, at: number): boolean {
  const words = tokens.slice(at + 1, at + 6).map(({ word }) => word)
  if (words[0] === 'i' && words[1] === 'were') return true
  return words[0] === 'you' && words.some((word) => pursuing.test(word))
}

/** What they evidently want, having written. */
const pursuing =
  /^(?:discuss|pursue|complain|complaints?|appeal|dispute|contest|object|objections?|escalate|grievance)$/u

const conditional = /^(?:if|unless|whenever)$/u
/** "Your contact at the store", "by email at", "does not ask the store": after these nobody is sent. */
const isNoun =
  /^(?:not|never|asked|told|got|your|a|an|the|my|our|their|via|by|this|any|reachable|through|of)$/u

/** "The answer can be found there": what is sought, and where. */
const isContent = /^(?:answers?|information|details|everything|more|instructions|one|ones|person|people)$/u

/** Nothing in the sentence helps: it sends on, says whose matter it is, refuses, or is small talk. */
function leadsNowhere(cues: ReplyCues, sentence: ReplySentence): boolean {
  if (!sentence.remember(isNoHelp)) return false
  return sentence.remember(redirectsOf).length === 0 || !hasDeepLink(cues, sentence)
}

function isNoHelp(sentence: SentenceCues): boolean {
  const redirects = redirectsOf(sentence)
  const helps = sentence.acts.some(
    (act) =>
      !isSocial(act) &&
      act.act !== 'refusal' &&
      act.act !== 'explanation' &&
      !isPart(sentence, act, redirects)
  )
  return (
    !helps &&
    !asksFirst(sentence.view, redirects) &&
    statementsOf(sentence, (clause) => isTrimming(sentence, clause, redirects)).length === 0
  )
}

/** "which watch is it? you can also ask the shop": a question that goes on in small letters. */
function asksFirst({ tokens }: SentenceView, redirects: readonly Range[]): boolean {
  return tokens.some(({ before }, at) => before.includes('?') && !redirects.some(({ from }) => from < at))
}

/** What a redirect is made of is also a request, a referral or an offer; what "they" will do is no act of ours. */
function isPart(sentence: SentenceCues, act: Act, redirects: readonly Range[]): boolean {
  const { view } = sentence
  if (act.act === 'commitment')
    return (
      act.isFeedback ||
      isOfOthers(view, act) ||
      // "You will have to go to the airport desk", "claims are to be made at the counter".
      redirects.some(
        ({ from }) => from === act.from && /^(?:go|is|are)$/u.test(view.tokens[from]?.word ?? '')
      )
    )
  if (act.act === 'question')
    return (
      redirects.some((range) => overlaps(range, act)) ||
      view.touches(act, `${id}.elsewhere`) ||
      sentence.acts.some((other) => other.act === 'closing')
    )
  // "Thanks for taking the time to write to us" sends nobody anywhere.
  if (act.act === 'referral' && (redirects.length > 0 || isSmallTalk(view, act.from))) return true
  if (act.act === 'policy')
    return act.isCommand
      ? redirects.some((range) => overlaps(range, act))
      : sentence.acts.some((other) => other.act === 'refusal' && overlaps(other, act))
  // "Points are credited by the airline."
  if (act.act === 'repair') return view.tokens[act.to]?.word === 'by'
  return (
    redirects.some(
      (range) =>
        overlaps(range, act) ||
        ((act.act === 'request' || act.act === 'offer') &&
          // "Take train 2124 and ask on arrival" is more than sending away.
          !hasDigit(view, { from: act.from, to: range.from }) &&
          (isClose(range, act) ||
            isCase(view, view.clauseStart(act.from)) ||
            view.clauseStart(act.from) === view.clauseStart(range.from)))
    ) || view.touches(act, `${id}.elsewhere`)
  )
}

/** "Should you still need help, raise a new one": the case in which they are sent away. */
function isCase({ tokens }: SentenceView, at: number): boolean {
  return /^(?:if|should|when|unless)$/u.test(tokens[at]?.word ?? '')
}

/** "As you booked with an agent, …": why they are sent away. */
function isCause({ tokens }: SentenceView, at: number): boolean {
  return /^(?:as|since|because)$/u.test(tokens[at]?.word ?? '')
}

/** "They will sort it out"; what is said of them before "… and I've asked them to call" goes no further. */
function isOfOthers(view: SentenceView, act: Range): boolean {
  const start = /^(?:i|we)$/u.test(view.tokens[act.from]?.word ?? '') ? view.clauseStart(act.from) : 0
  return view.of(`${id}.elsewhere`).some((match) => match.from >= start && overlaps(match, act))
}

/** "Please spare some time to visit …": the request stands a few words before where it sends to. */
function isClose(redirect: Range, { to }: Act): boolean {
  return redirect.from >= to && redirect.from - to <= 5
}

/** What is no help of its own: the redirect, whose matter it is, when they are open, and what we refuse. */
function isTrimming({ view, acts }: SentenceCues, clause: Range, redirects: readonly Range[]): boolean {
  if (redirects.some((range) => overlaps(range, clause)) || view.touches(clause, 'opening-hours')) return true
  if (redirects.length > 0 && (isCase(view, clause.from) || isCause(view, clause.from))) return true
  if (view.touches(clause, `${id}.elsewhere`)) return true
  if (view.has(`${id}.elsewhere`) && view.touches(clause, 'time')) return true
  return acts.some((act) => act.act === 'refusal' && overlaps(act, clause))
}

/** A link that leads further than to a front page takes the customer to the answer. */
function hasDeepLink({ text }: ReplyCues, sentence: ReplySentence): boolean {
  return sentence.view.tokens.some(({ mask }, at) => {
    if (mask !== 'link') return false
    const { start, end } = sentence.placeOf({ from: at, to: at + 1 })
    return deepPath.test(text.slice(start, end))
  })
}

/** Two or more parts of a path, or one that is no general page. */
const deepPath =
  /^(?:https?:\/\/)?[^/\s]+\/(?!(?:faqs?|help|support|contact(?:-us)?|home|index|about|hc)[/.?#]?\w{0,5}$)[^/\s]/iu
