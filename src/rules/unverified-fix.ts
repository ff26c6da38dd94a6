import type { Match } from '../cues/grammar/matcher.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { isNegated, isSupposed } from './context.js'
import { addSentence } from './edits.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { unverifiedFixPhrases } from './unverified-fix.phrases.js'

const id = 'unverified-fix'

/** A fix that the writer hopes for and has not seen work. */
export const unverifiedFix: Rule = {
  id,
  level: 'information',
  summary: 'Test the fix, then say what you saw; "should now work" leaves the test to the customer.',
  phrases: unverifiedFixPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    for (const sentence of cues.withTag(id, `${id}.luck`)) {
      const { index } = sentence
      const match = claimIn(cues, index, sentence)
      if (!match || isTested(cues, index)) continue
      report(file, id, {
        ...sentence.placeOf(match),
        message:
          'This leaves the test to the customer, who has to write again if it fails. Try it first, then say what you did and what you saw.',
        fixes: [
          {
            title: 'Say how you tested it',
            edits: [
              addSentence(sentence, cues.text, `I tested it: ${slot(1, 'what you did and what you saw')}.`)
            ],
            safe: false
          }
        ]
      })
    }
  }
}

/** "Does it seem to work?" asks; "It should work now, does it?" claims first. */
const asks = /^(?:does|do|did|is|are|has|have|should|can|could|will|would|what|which|how|if)$/u

function claimIn({ sentences }: ReplyCues, index: number, sentence: ReplySentence): Match | undefined {
  const { view } = sentence
  const claim = view.of(id).find((match) => isClaim(sentence, match))
  if (claim) return claim
  const near = [sentences[index - 1], sentence].filter((other) => other?.passage === sentence.passage)
  const isChanged = near.some((other) => other?.view.has(`${id}.changed`))
  return isChanged ? view.of(`${id}.luck`)[0] : undefined
}

function isClaim({ view, times }: ReplySentence, match: Match): boolean {
  if (view.tokens.slice(match.from, match.to).some(({ quoted }) => quoted)) return false
  if (view.touches(match, `${id}.allowed`) || isNegated(view, match.from) || isSupposed(view, match.from))
    return false
  if (view.isQuestion && asks.test(view.tokens[view.clauseStart(match.from)]?.word ?? '')) return false
  // "Should be fixed by Friday" speaks of what is to come.
  return !times.some(
    ({ kind, from, to }) =>
      (kind === 'concrete' || kind === 'vague') &&
      from >= match.to - 1 &&
      from - match.to < 4 &&
      !view.tokens.slice(from, to).some(({ word }) => word === 'now')
  )
}

/** A test that is told in the sentence or beside it. */
function isTested({ sentences }: ReplyCues, index: number): boolean {
  const passage = sentences[index]?.passage
  return sentences
    .slice(Math.max(0, index - 1), index + 2)
    .some((other) => other.passage === passage && other.view.has(`${id}.tested`))
}
