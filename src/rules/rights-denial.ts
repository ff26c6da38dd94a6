import type { Match } from '../cues/grammar/matcher.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { addSentence, replaceSentence } from './edits.js'
import { overlaps } from '../cues/sentence.js'
import { rightsDenialPhrases } from './rights-denial.phrases.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'

const id = 'rights-denial'

/** A flat no to what consumer law often grants: refunds, returns, warranty, liability. */
export const rightsDenial: Rule = {
  id,
  level: 'error',
  summary: 'Do not deny flatly what consumer law may grant.',
  phrases: rightsDenialPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const denying = cues.withTag(id, `${id}.general`)
    if (denying.length === 0 || cues.withTag(`${id}.kept`).length > 0 || grantsRefund(cues)) return
    for (const sentence of denying) {
      const { view } = sentence
      const match =
        view.of(id).find((candidate) => isDenial(sentence, candidate)) ??
        view.of(`${id}.general`).find((candidate) => isGeneral(sentence, candidate))
      if (!match) continue
      report(file, id, {
        ...sentence.placeOf(match),
        message:
          'In many countries the law gives customers this right whatever the seller says, so a flat denial can be wrong and will be quoted back. Say what limit applies, to what, and what the customer can still claim.',
        fixes: [
          {
            title: 'Say what the customer can still claim',
            edits: [
              addSentence(
                sentence,
                cues.text,
                `Your legal rights stay as they are: ${slot(1, 'what the customer can claim, and until when')}.`
              )
            ],
            safe: false
          },
          {
            title: 'Say what applies instead',
            edits: [
              replaceSentence(
                cues.text,
                sentence,
                `Here is what applies to your order: ${slot(1, 'what the customer can claim, and until when')}.`
              )
            ],
            safe: false
          }
        ]
      })
    }
  }
}

function isDenial({ view }: ReplySentence, { from, to }: Match): boolean {
  if (view.isQuestion || view.has(`${id}.allowed`)) return false
  if (view.tokens.slice(from, to).some(({ quoted }) => quoted)) return false
  // "…, but the depot does."
  if (
    /^(?:does|do|can|will|did)$/u.test(view.tokens.at(-1)?.word ?? '') &&
    view.tokens.slice(to, -1).some(({ word }) => word === 'but')
  )
    return false
  const start = view.clauseStart(from)
  if (
    /^(?:if|when|whether|unless|should)$/u.test(
      view.tokens[start - 1]?.word ?? view.tokens[start]?.word ?? ''
    )
  )
    return false
  return !view.tokens
    .slice(Math.max(start, from - 4), from)
    .some(({ word }) => /^(?:not|never|nothing|see|saw|found|received|got|if|when|whether)$/u.test(word))
}

/** "Goods can't be returned" is a rule for all; "your goods can't be returned to that address" is not. */
function isGeneral(sentence: ReplySentence, match: Match): boolean {
  const { tokens } = sentence.view
  return (
    isDenial(sentence, match) &&
    !tokens
      .slice(Math.max(0, match.from - 3), match.from)
      .some(({ word }) => /^(?:the|your|these|those|this|that|our|my|their|some|two|three)$/u.test(word)) &&
    !/^(?:in|at|to|by|for|until|unless|without|from|through|via|before|while|with|within|as|because)$/u.test(
      tokens[match.to]?.word ?? ''
    )
  )
}

/** A refund that is given in spite of the rule. */
function grantsRefund(cues: ReplyCues): boolean {
  return cues
    .withAct('repair')
    .some(({ acts, view }) =>
      acts.some(
        (act) =>
          act.act === 'repair' &&
          view.touches(act, `${id}.refund`) &&
          !view.of(id).some((denial) => overlaps(denial, act))
      )
    )
}
