import type { SentenceCues } from '../cues/cues.js'
import type { Token } from '../cues/lexicon/words.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range, SentenceView } from '../cues/sentence.js'
import { addSentence } from './edits.js'
import { missingNextStepPhrases } from './missing-next-step.phrases.js'
import { isOfTheKind, isStory } from './missing-next-step.story.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { isEffortAlone, isSignOff, isSmallTalk, isSocial, statementsOf } from './substance.js'
import { contentWords, TopicSet } from './topics.js'

const id = 'missing-next-step'

/** After this reply nothing happens: no answer, action, question, link or commitment. */
export const missingNextStep: Rule = {
  id,
  level: 'warning',
  summary: 'End with what happens next: an answer, a step, a question or a promise with a time.',
  essential: 'nextStep',
  phrases: missingNextStepPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const customer = customerOf(file)
    const isTold = customer !== undefined && !customer.remember(asksToKnow)
    const last = cues.sentences.findLast(({ view }) => view.tokens.length > 0)
    if (
      !last ||
      !needsStep(cues, customer) ||
      cues.some((sentence) => isStep(sentence, isTold)) ||
      cues.sentences.some(tellsWhat(customer))
    )
      return
    const main =
      cues.sentences.find(
        ({ acts, view }) => view.tokens.length >= 3 && !acts.some(({ act }) => act === 'greeting')
      ) ?? last
    report(file, id, {
      ...main.place,
      message:
        'Nothing happens after this reply: it holds no answer, step, question or promise. Say what you do next, or what the customer can do.',
      fixes: [
        {
          title: 'Say what happens next',
          edits: [
            addSentence(
              cues.sentences.findLast(({ view }) => view.tokens.length > 0 && !isSignOff(view)) ?? last,
              cues.text,
              `I'll ${slot(1, 'do this')} by ${slot(2, 'day, time and zone')}.`
            )
          ],
          safe: false
        }
      ]
    })
  }
}

/** Without the customer's message, the reply itself must say that something went wrong. */
function needsStep({ sentences }: ReplyCues, customer: ReplyCues | undefined): boolean {
  if (!customer) {
    if (sentences.some(({ acts, view }) => acts.some(({ act }) => act === 'apology') && !view.has('praise')))
      return true
    return (
      !sentences.some(({ view }) => view.has('praise') && !view.has('generality')) &&
      sentences.some(
        ({ acts, view }) => view.has(`${id}.trouble`) || acts.some(({ act }) => act === 'sympathy')
      )
    )
  }
  const words = customer.sentences.reduce((count, { view }) => count + view.tokens.length, 0)
  return words >= 4 && !endsContent(customer)
}

/** Thanks or praise at the end of the message, with nothing asked after it: the case is solved. */
function endsContent({ sentences }: ReplyCues): boolean {
  const spoken = sentences.filter(({ view }) => view.tokens.length > 0)
  const at = spoken.findLastIndex(({ view }) => view.has(`${id}.content`))
  return (
    at >= 0 &&
    at >= spoken.length - Math.max(3, spoken.length / 2) &&
    !spoken.slice(at).some(({ view }) => view.isQuestion)
  )
}

/** A sentence that does something for the customer, or tells them something. */
function isStep(sentence: SentenceCues, isTold: boolean): boolean {
  const { acts, view, times } = sentence
  if (view.has(`${id}.told`) || view.has('not-apology') || isShortAnswer(view)) return true
  const isTimed = times.some(
    (time) =>
      time.kind !== 'past' &&
      !(isTold && isBeside(view, time)) &&
      !isIdle(view, { from: view.clauseStart(time.from), to: time.to }) &&
      (!(isSmallTalk(view, time.from) || isRegarded(sentence, time)) ||
        (time.kind !== 'vague' && /^(?:by|within|before|until)$/u.test(view.tokens[time.from]?.word ?? '')))
  )
  if (isTimed) return true
  // "is it grey? thx": a question that goes on in small letters.
  if (view.tokens.some(({ mask, before }) => mask !== undefined || before.includes('?'))) return true
  return acts.some((act) => {
    if (isSocial(act) || act.act === 'explanation') return false
    // "Keep the ideas coming" and "please wait" ask for nothing, "parcels do take longer" offers nothing.
    if (act.act === 'offer' && isIdle(view, act)) return false
    if (act.act === 'request' && isIdle(view, act) && !runsOn(view, act)) return false
    if (isInFelt(view, act)) return false
    if (act.act === 'commitment' && (view.touches(act, 'vow') || isEffortAlone(view, act))) return false
    if (act.act === 'question')
      return !acts.some((other) => other.act === 'closing') && !tag.test(view.tokens.at(-1)?.word ?? '')
    return true
  })
}

/** The time of a story, or of what is so with everybody: "Saturdays are mad at the moment". */
function isBeside(view: SentenceView, time: Range): boolean {
  const clause = { from: view.clauseStart(time.from), to: view.clauseEnd(time.to - 1) }
  return isStory(view, clause) || isOfTheKind(view, clause)
}

/** "Thank you for your e-mail of 3 May", "sorry about Friday": the day of what is thanked for or regretted. */
function isRegarded({ acts, view }: SentenceCues, { from }: Range): boolean {
  const start = view.clauseStart(from)
  return acts.some(
    (act) =>
      (act.act === 'thanks' || act.act === 'sympathy' || act.act === 'apology') &&
      act.from >= start &&
      act.to <= from
  )
}

/** Tells of a sentence whether it informs; a customer who only reports something is not informed by what they said, or by what goes without saying. */
function tellsWhat(customer: ReplyCues | undefined): (sentence: ReplySentence) => boolean {
  const isAwaited = customer !== undefined && asksOutright(customer)
  const isIdea = ({ view }: ReplySentence): boolean => !isAwaited && view.has(`${id}.idea`)
  if (!customer || customer.remember(asksToKnow))
    return (sentence) =>
      sentence.remember(informs) || isAnswer(sentence.view, `${id}.answer`) || isIdea(sentence)
  const said = new TopicSet(
    customer.sentences.flatMap(({ view }) => [
      ...namesIn(view, { from: 0, to: view.tokens.length }),
      ...view.tokens.filter(({ raw }) => /\d/u.test(raw)).map(({ raw }) => raw)
    ])
  )
  const isAsked = customer.remember(asksFor)
  return (sentence) =>
    isAnswer(sentence.view, `${id}.${isAsked ? 'answer' : 'done'}`) ||
    isIdea(sentence) ||
    statementsOf(
      sentence,
      (clause) =>
        isFiller(sentence.view, clause) ||
        isRecap(sentence.view, said) ||
        (isStory(sentence.view, clause) && !sentence.view.touches(clause, `${id}.placed`)) ||
        isOfTheKind(sentence.view, clause) ||
        (!isAsked && (!isTelling(sentence.view, clause, said) || isSaid(sentence.view, clause, said)))
    ).length > 0
}

/** Whether the customer asks for something. */
function asksFor({ sentences }: ReplyCues): boolean {
  return sentences.some(({ view, acts }) => asks(view) || acts.some(({ act }) => act === 'request'))
}

/** Whether the customer wants to know something, and not only to have something done: "can you get it moving?". */
function asksToKnow({ sentences }: ReplyCues): boolean {
  return sentences.some(({ view }) => asks(view) && !isWish(view))
}

/** "Can you get it moving?", "I want it back", "give it back pls": to be done, not to be told. */
function isWish({ tokens }: SentenceView): boolean {
  const words = tokens.map(({ word }) => word)
  if (words.some((word) => knowing.test(word))) return false
  return (
    (/^(?:can|could|will|would)$/u.test(words[0] ?? '') &&
      /^(?:you|someone|somebody|anyone)$/u.test(words[1] ?? '')) ||
    words.join(' ').startsWith('what will you do') ||
    words.join(' ').startsWith('what are you going to do') ||
    (words[0] !== undefined &&
      !questioning.test(words[0]) &&
      !tokens.some(({ before }) => before.includes('?')))
  )
}

/** Knowledge is what they want. */
const knowing =
  /^(?:know|tell|explain|why|when|where|how|whether|if|wonder|wondering|question|questions|curious|sure|confirm|advise|news|update|idea|possible|information|info)$/u
const questioning =
  /^(?:how|where|when|why|what|which|who|whose|can|could|would|will|is|are|do|does|did|should|may|has|have|was|were|any)$/u

/** "Could you add a calendar?" waits for an answer, "we want it back!" only tells what they want. */
function asksOutright({ sentences }: ReplyCues): boolean {
  return sentences.some(({ view }) => view.isQuestion)
}

/** A sentence that asks, with or without a question mark. */
function asks(view: SentenceView): boolean {
  if (view.isQuestion) return true
  return view.of(`${id}.asks`).some(({ from, to }) => {
    const [first = '', second = ''] = view.tokens.slice(from, to).map(({ word }) => word)
    // "It fails when I submit" tells when, "when do trams run" asks.
    if (first === 'when' && /^(?:i|we|you|it|this|that|there|the|my|your|one)$/u.test(second)) return false
    return true
  })
}

function informs(sentence: SentenceCues): boolean {
  return statementsOf(sentence, (clause) => isFiller(sentence.view, clause)).length > 0
}

function isFiller(view: SentenceView, clause: Range): boolean {
  return view.touches(clause, `${id}.filler`)
}

function namesIn({ tokens }: SentenceView, { from, to }: Range): string[] {
  return contentWords(tokens.slice(from, to).map(({ word }) => word))
}

/** What the customer told us; a "not" in it makes it news. */
function isSaid(view: SentenceView, clause: Range, said: TopicSet): boolean {
  return (
    !isDenial(view, clause) && !isOfNow(view, clause) && namesIn(view, clause).every((name) => said.has(name))
  )
}

/** "So the tracking says delivered, but nothing was there": said back, for the most part in their words. */
function isRecap(view: SentenceView, said: TopicSet): boolean {
  const so = view.tokens.findIndex(({ word }) => word === 'so')
  if (so < 0 || so > 3 || !view.startsClause(so)) return false
  const names = namesIn(view, { from: so + 1, to: view.tokens.length })
  return names.filter((name) => said.has(name)).length * 2 >= names.length
}

/** "It is one adult now", "it's off your bill": no longer as they said. */
function isOfNow({ tokens }: SentenceView, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ word }) => /^(?:now|off|back)$/u.test(word))
}

function isDenial({ tokens }: SentenceView, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ word }) => word === 'not' || word === 'no')
}

/** What happens or where something is, and not only how it is. */
function isTelling(view: SentenceView, clause: Range, said: TopicSet): boolean {
  return (
    view.touches(clause, 'deed') ||
    view.touches(clause, `${id}.placed`) ||
    view.tokens.slice(clause.from, clause.to).some(({ raw }) => /\d/u.test(raw) && !said.has(raw)) ||
    isDenial(view, clause) ||
    isOfNow(view, clause) ||
    /^(?:he|she|they|his|her|their)$/u.test(view.tokens[startOf(view, clause)]?.word ?? '') ||
    namesAnother(view, clause, said)
  )
}

/** "It is not something to be careless with", "please give her our best wishes": an act by its form alone. */
function isInFelt(view: SentenceView, { from, to }: Range): boolean {
  if (view.isQuestion) return false
  const start = view.clauseStart(from)
  return (
    view.touches({ from, to }, 'felt') ||
    view.of('received').some((match) => match.from >= start && match.from < to && match.to > from)
  )
}

/** "Log out and in again, it is a cache thing": what is idle is said in the next clause. */
function runsOn(view: SentenceView, { from }: Range): boolean {
  return [...view.of(`${id}.filler`), ...view.of('generality')].some(
    (match) =>
      match.from === from &&
      view.tokens.slice(from + 1, match.to).some(({ before }) => /^[,;:–—]/u.test(before))
  )
}

/** Where a clause begins after its conjunction. */
function startOf({ tokens }: SentenceView, { from }: Range): number {
  return /^(?:and|but|so|then)$/u.test(tokens[from]?.word ?? '') ? from + 1 : from
}

/** "It plays in Firefox": a name that they did not say, in the clause of a thing. */
function namesAnother({ tokens }: SentenceView, { from, to }: Range, said: TopicSet): boolean {
  return (
    /^(?:it|this|that|they|the|your)$/u.test(tokens[from]?.word ?? '') &&
    tokens
      .slice(from + 1, to)
      .some(({ raw, word, before }) => before === '' && /^\p{Lu}\p{Ll}/u.test(raw) && !said.has(word))
  )
}

/** Said of anything, or of ourselves. */
function isIdle(view: SentenceView, range: Range): boolean {
  return view.touches(range, `${id}.filler`) || view.touches(range, 'generality')
}

const auxiliary = /^(?:do|does|did|is|are|was|were|can|will|have|has)$/u
const subject = /^(?:i|we|you|it|they|he|she|that|there)$/u
/** "Mondays, eh?" asks nothing. */
const tag = /^(?:eh|huh|hey|innit|aye)$/u

/** "We do!", "we sure do, two kinds". */
function isShortAnswer({ tokens }: SentenceView): boolean {
  const comma = tokens.findIndex(({ before }, at) => at > 0 && before === ',')
  return isYes(tokens) || (comma > 0 && isYes(tokens.slice(0, comma)))
}

function isYes(tokens: readonly Token[]): boolean {
  const [verb, pronoun] = tokens
    .filter(({ word }) => !/^(?:sure|certainly|indeed)$/u.test(word))
    .slice(-2)
    .reverse()
  return tokens.length <= 4 && auxiliary.test(verb?.word ?? '') && subject.test(pronoun?.word ?? '')
}

function isAnswer(view: SentenceView, tag: string): boolean {
  return view.of(tag).some(
    ({ from }) =>
      view.startsClause(from) &&
      !/^(?:oh|ah)$/u.test(view.tokens[from - 1]?.word ?? '') &&
      // "And then no charger."
      !(view.tokens[from]?.word === 'no' && /^(?:and|then|or)$/u.test(view.tokens[from - 1]?.word ?? '')) &&
      // "Yes, that is a known thing."
      !view.touches({ from, to: from + 3 }, 'generality')
  )
}
