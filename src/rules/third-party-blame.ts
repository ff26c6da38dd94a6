import type { ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { isNegated, isReported, isSupposed } from './context.js'
import { addSentence } from './edits.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { thirdPartyBlamePhrases } from './third-party-blame.phrases.js'

const id = 'third-party-blame'

/** Somebody else as the culprit, in a reply in which our side does nothing about it. */
export const thirdPartyBlame: Rule = {
  id,
  level: 'warning',
  summary: 'Whoever caused it, say what you do about it.',
  phrases: thirdPartyBlamePhrases,
  plugin: () => (_tree, file) => {
    const { sentences, text } = cuesOf(file)
    if (customerOf(file)?.sentences.some(asksForCause) || sentences.some(actsOnIt)) return
    for (const sentence of sentences) {
      const { view } = sentence
      if (view.isQuestion) continue
      const named = view.of(`${id}.named`).filter(({ from }) => isName(view.tokens[from]?.raw ?? ''))
      const match = [...view.of(id), ...named].find(
        (range) =>
          !view.touches(range, `${id}.allowed`) &&
          !isOwned(sentence, range) &&
          !isSupposed(view, range.from) &&
          !isReported(view, range.from) &&
          !isNegated(view, range.from)
      )
      if (!match) continue
      report(file, id, {
        ...sentence.placeOf(match),
        message:
          'This names a culprit and leaves the customer alone with it: they bought from you. Say what you do about it, and by when.',
        fixes: [
          {
            title: 'Say what you do about it',
            edits: [
              addSentence(
                sentence,
                text,
                `I’m taking it up with them, and I’ll write to you by ${slot(1, 'day, time and zone')}.`
              )
            ],
            safe: false
          }
        ]
      })
      return
    }
  }
}

/** A capital, and no word that only opens the sentence. */
function isName(raw: string): boolean {
  return (
    /^[A-Z]/u.test(raw) &&
    !/^(?:i|we|you|it|this|that|these|those|which|who|what|nothing|one|some|payment|delivery|order|update|app|system|website|and|but|so)$/iu.test(
      raw
    )
  )
}

/** "Our call centre gave you the wrong hours, and I'm sorry": ours, and regretted as ours. */
function isOwned({ acts, view }: ReplySentence, { from, to }: Range): boolean {
  return view.tokens[from]?.word === 'our' && acts.some((act) => act.act === 'apology' && act.from >= to)
}

function asksForCause({ view }: ReplySentence): boolean {
  return view.isQuestion && view.has(`${id}.asked`)
}

/** A repair, an option, a promise or a question; "contact the courier" is none. */
function actsOnIt({ acts, view }: ReplySentence): boolean {
  if (view.has(`${id}.own-act`)) return true
  const refers = acts.some(({ act }) => act === 'referral')
  const closes = acts.some(({ act }) => act === 'closing')
  return acts.some((act) => {
    if (view.touches(act, id)) return false
    switch (act.act) {
      case 'repair':
      case 'ownership':
        return true
      case 'offer':
      case 'request':
        return !refers
      case 'question':
        return !closes
      case 'commitment':
        return !act.isFeedback
      default:
        return false
    }
  })
}
