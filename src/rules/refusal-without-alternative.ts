import { misconduct } from '../cues/acts/other.js'
import type { SentenceCues } from '../cues/cues.js'
import type { ReplyCues } from '../cues/reply.js'
import { offersAlternative } from './alternatives.js'
import { addSentence } from './edits.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'

const id = 'refusal-without-alternative'

/** A no, in a reply that offers nothing instead. */
export const refusalWithoutAlternative: Rule = {
  id,
  level: 'warning',
  waits: true,
  summary: 'After a no, say what the customer can do instead.',
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const refusing = cues.withAct('refusal')
    if (refusing.length === 0 || cues.remember(offersAlternative) || isAboutMisconduct(cues)) return
    const refusals = refusing.flatMap((sentence) =>
      sentence.acts.filter(({ act }) => act === 'refusal').map((act) => ({ sentence, act }))
    )
    const [first, ...others] = refusals
    if (!first) return
    report(file, id, {
      ...first.sentence.placeOf(first.act),
      message:
        'This says no and leaves the customer with nothing. Add what they can do instead: an option, a workaround, or someone who can help.',
      related: others.map(({ sentence, act }) => ({
        ...sentence.placeOf(act),
        message: 'Refused here as well.'
      })),
      fixes: [
        {
          title: 'Add an alternative',
          edits: [
            addSentence(
              first.sentence,
              cues.text,
              `What I can do is ${slot(1, 'an option the customer can take')}.`
            )
          ],
          safe: false
        }
      ]
    })
  }
}

/** Nobody owes an alternative to fraud or abuse. */
function isAboutMisconduct(cues: ReplyCues): boolean {
  return cues.some(namesMisconduct)
}

function namesMisconduct({ view }: SentenceCues): boolean {
  return view.tokens.some(({ word }) => misconduct.test(word))
}
