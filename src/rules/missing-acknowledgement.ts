import type { ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { isSupposed } from './context.js'
import { missingAcknowledgementPhrases } from './missing-acknowledgement.phrases.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'

const id = 'missing-acknowledgement'

/** A reply that passes over the failure its customer reports. */
export const missingAcknowledgement: Rule = {
  id,
  level: 'warning',
  summary: 'Acknowledge what went wrong before you go on to the steps.',
  phrases: missingAcknowledgementPhrases,
  essential: 'acknowledgement',
  plugin: () => (_tree, file) => {
    const { sentences } = cuesOf(file)
    const customer = customerOf(file)
    if (!customer || !reportsFailure(customer.sentences) || sentences.some(acknowledges)) return
    const first = sentences.find((sentence) => !isOpening(sentence)) ?? sentences[0]
    if (!first) return
    const { start } = first.place
    report(file, id, {
      ...first.place,
      message:
        'The customer reports that something went wrong, and the reply passes over it. Name it in one sentence before the steps: people who feel unheard write again.',
      fixes: [
        {
          title: 'Acknowledge what went wrong',
          edits: [
            { start, end: start, newText: `I’m sorry about ${slot(1, 'what went wrong for the customer')}. ` }
          ],
          safe: false
        }
      ]
    })
  }
}

function reportsFailure(sentences: readonly ReplySentence[]): boolean {
  if (sentences.some(({ view }) => isNotOurs(view))) return false
  return sentences.some((sentence) => failureIn(sentence) !== undefined)
}

function isNotOurs(view: ReplySentence['view']): boolean {
  return view.has(`${id}.not-ours`) || isAnswer(view)
}

/** The words of a customer's sentence that report a failure of ours. */
export function reportedFailure(sentence: ReplySentence): Range | undefined {
  return isNotOurs(sentence.view) ? undefined : failureIn(sentence)
}

function failureIn({ view }: ReplySentence): Range | undefined {
  return view
    .of(`${id}.failure`)
    .find(
      (match) =>
        !isSupposed(view, match.from) &&
        !view.touches(match, `${id}.technical`) &&
        !(view.isQuestion && match.from > 0 && isAsking(view.tokens[0]?.word))
    )
}

/** "Yes, I did": the conversation is under way, and its first reply is not this one. "No water since Monday" reports. */
function isAnswer({ tokens: [first, second] }: ReplySentence['view']): boolean {
  const word = first?.word ?? ''
  if (/^(?:no|nothing|not)$/u.test(word) && second) return /[,.;!–—-]/u.test(second.before)
  return /^(?:yes|yeah|yep|yup|no|nope|ok|okay|done|sure|sent|tried|got|just|also|not|nothing|then|so|well|hm+|and|but|ah|oh|of|dm)$/u.test(
    word
  )
}

/** "Do these phones break?" asks; "Where is it, it was due on Monday?" reports. */
function isAsking(first: string | undefined): boolean {
  return /^(?:do|does|can|could|will|would|is|are|should|what|how|which|may)$/u.test(first ?? '')
}

function isOpening({ acts, view }: ReplySentence): boolean {
  return view.tokens.length < 3 || (view.tokens.length <= 4 && acts.some(({ act }) => act === 'greeting'))
}

/** An apology, sympathy, our part in it, or the failure or its effect by name. */
function acknowledges({ acts, view }: ReplySentence): boolean {
  if (acts.some(({ act }) => act === 'apology' || act === 'sympathy' || act === 'ownership')) return true
  const isNamed = view.of(`${id}.named`).some((match) => !view.touches(match, `${id}.booked`))
  return view.has(`${id}.later`) || (!view.isQuestion && isNamed)
}
