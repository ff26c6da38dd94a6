import type { ReplySentence } from '../cues/reply.js'
import { putBefore } from './edits.js'
import { reportsFailureIn } from './missing-acknowledgement.failure.js'
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
    const { sentences, text } = cuesOf(file)
    const customer = customerOf(file)
    if (!customer || !customer.remember(reportsFailureIn) || sentences.some(acknowledges)) return
    if (isThanksForAnswer(sentences)) return
    const first = sentences.find((sentence) => !isOpening(sentence)) ?? sentences[0]
    if (!first) return
    report(file, id, {
      ...first.place,
      message:
        'The customer reports that something went wrong, and the reply passes over it. Name it in one sentence before the steps: people who feel unheard write again.',
      fixes: [
        {
          title: 'Acknowledge what went wrong',
          edits: [putBefore(text, first, `I’m sorry about ${slot(1, 'what went wrong for the customer')}.`)],
          safe: false
        }
      ]
    })
  }
}

/** "Thanks! Which version is it?": what the customer sent was asked for, so this is not the first reply. */
function isThanksForAnswer(sentences: readonly ReplySentence[]): boolean {
  return sentences.slice(0, 1).some(({ view: { tokens } }) => {
    const first = tokens[0]?.word ?? ''
    const to = /^(?:thanks|great|perfect|awesome|excellent|gotcha)$/u.test(first)
      ? 1
      : first === 'thank'
        ? 2
        : 0
    return to > 0 && (tokens.length === to || tokens[to]?.before !== '')
  })
}

function isOpening({ acts, view }: ReplySentence): boolean {
  return view.tokens.length < 3 || (view.tokens.length <= 4 && acts.some(({ act }) => act === 'greeting'))
}

/** An apology, sympathy, our part in it, or the failure or its effect by name. */
export function acknowledges({ acts, view }: ReplySentence): boolean {
  if (acts.some(({ act }) => act === 'apology' || act === 'sympathy' || act === 'ownership')) return true
  const isNamed = view.of(`${id}.named`).some((match) => !view.touches(match, `${id}.booked`))
  return (
    view.has(`${id}.later`) || (!view.isQuestion && (isNamed || view.has('felt') || view.has('our-failure')))
  )
}
