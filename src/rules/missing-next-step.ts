import type { SentenceCues } from '../cues/cues.js'
import type { ReplyCues } from '../cues/reply.js'
import { addSentence } from './edits.js'
import { missingNextStepPhrases } from './missing-next-step.phrases.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { isSmallTalk, isSocial, statementsOf } from './substance.js'

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
    const last = cues.sentences.findLast(({ view }) => view.tokens.length > 0)
    if (
      !last ||
      !needsStep(cues, customerOf(file)) ||
      cues.sentences.some((sentence) => sentence.remember(isStep))
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
            addSentence(last, cues.text, `I'll ${slot(1, 'do this')} by ${slot(2, 'day, time and zone')}.`)
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
    return sentences.some(
      ({ acts, view }) => acts.some(({ act }) => act === 'apology') && !view.has('praise')
    )
  }
  const words = customer.sentences.reduce((count, { view }) => count + view.tokens.length, 0)
  return words >= 4 && !endsContent(customer)
}

/** Thanks or praise at the end of the message, with nothing asked after it: the case is solved. */
function endsContent({ sentences }: ReplyCues): boolean {
  const spoken = sentences.filter(({ view }) => view.tokens.length > 0)
  const at = spoken.findLastIndex(({ view }) => view.has(`${id}.content`))
  return at >= 0 && at >= spoken.length - 3 && !spoken.slice(at).some(({ view }) => view.isQuestion)
}

/** A sentence that does something for the customer, or tells them something. */
function isStep(sentence: SentenceCues): boolean {
  const { acts, view, times } = sentence
  if (view.has(`${id}.told`) || view.has('not-apology') || isAnswer(sentence)) return true
  const isTimed = times.some(
    (time) =>
      time.kind !== 'past' &&
      !view.touches(time, `${id}.filler`) &&
      (!isSmallTalk(view, time.from) ||
        /^(?:by|within|before|until)$/u.test(view.tokens[time.from]?.word ?? ''))
  )
  if (isTimed) return true
  if (view.tokens.some(({ mask }) => mask)) return true
  const does = acts.some((act) => {
    if (isSocial(act) || act.act === 'explanation') return false
    // "Keep the ideas coming" asks for nothing.
    if (act.act === 'request' && view.of(`${id}.filler`).some(({ from }) => from === act.from)) return false
    if (act.act === 'question')
      return !acts.some((other) => other.act === 'closing') && !tag.test(view.tokens.at(-1)?.word ?? '')
    return true
  })
  if (does) return true
  return statementsOf(sentence, (clause) => view.touches(clause, `${id}.filler`)).length > 0
}

const auxiliary = /^(?:do|does|did|is|are|was|were|can|will|have|has)$/u
const subject = /^(?:i|we|you|it|they|he|she|that|there)$/u
/** "Mondays, eh?" asks nothing. */
const tag = /^(?:eh|huh|hey|innit|aye)$/u

function isAnswer({ view }: SentenceCues): boolean {
  const [verb, pronoun] = view.tokens.slice(-2).reverse()
  // "We do!"
  if (view.tokens.length <= 4 && auxiliary.test(verb?.word ?? '') && subject.test(pronoun?.word ?? ''))
    return true
  return view
    .of(`${id}.answer`)
    .some(({ from }) => view.startsClause(from) && !/^(?:oh|ah)$/u.test(view.tokens[from - 1]?.word ?? ''))
}
