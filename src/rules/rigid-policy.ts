import type { Act } from '../cues/acts/act.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { addSentence } from './edits.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { offersAlternative } from './alternatives.js'

const id = 'rigid-policy'

/** A rule of ours used as the reason or as a wall. */
export const rigidPolicy: Rule = {
  id,
  level: 'warning',
  summary: 'Give the reason and a way forward instead of pointing at a policy.',
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const walls = cues.withAct('policy')
    if (walls.length === 0 || customerOf(file)?.sentences.some(isPolicyQuestion)) return
    for (const sentence of walls) {
      const { index } = sentence
      const act = sentence.acts.find((candidate) => candidate.act === 'policy')
      if (!act || isExplained(cues, index, act) || goesOn(sentence, act)) continue
      report(file, id, {
        ...sentence.placeOf(act),
        message:
          'To the customer this is a wall. Say why the rule is there, in their terms, and what they can do.',
        fixes: [
          {
            title: 'Add the reason and an option',
            edits: [
              addSentence(
                sentence,
                cues.text,
                `This is because ${slot(1, 'the reason')}. What I can do is ${slot(2, 'an option')}.`
              )
            ],
            safe: false
          }
        ]
      })
    }
  }
}

function isPolicyQuestion({ view }: ReplySentence): boolean {
  return (
    view.isQuestion && view.tokens.some(({ word }) => /^(?:policy|policies|rule|rules|terms)$/u.test(word))
  )
}

/** "Citrus isn't allowed in, so tell me what you need and I'll find another": a fact that leads on to help. */
function goesOn({ view: { tokens }, acts }: ReplySentence, policy: Act): boolean {
  return (
    tokens.slice(policy.from, policy.to).some(({ word }) => /^(?:allowed|permitted)$/u.test(word)) &&
    tokens.slice(policy.to, policy.to + 4).some(({ word }) => word === 'so' || word === 'but') &&
    acts.some(({ act, from }) => act === 'commitment' && from >= policy.to)
  )
}

/** A rule with its reason before or after it, in a reply that shows a way forward, is honest and useful. */
function isExplained(cues: ReplyCues, index: number, policy: Act): boolean {
  const near = cues.sentences
    .slice(Math.max(0, index - 1), index + 2)
    .filter((other) => other.passage === cues.sentences[index]?.passage)
  // "Because it is our policy" gives the rule as its own reason.
  const isReason = (sentence: ReplySentence, act: Act): boolean =>
    act.act === 'explanation' &&
    !(sentence === cues.sentences[index] && act.to <= policy.from && policy.from - act.to <= 2)
  return (
    near.some((sentence) => sentence.acts.some((act) => isReason(sentence, act))) &&
    cues.remember(offersAlternative)
  )
}
