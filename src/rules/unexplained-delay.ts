import type { Match } from '../cues/grammar/matcher.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { addSentence } from './edits.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { unexplainedDelayPhrases } from './unexplained-delay.phrases.js'

const id = 'unexplained-delay'

/** A delay that is told without a reason near it. */
export const unexplainedDelay: Rule = {
  id,
  level: 'information',
  waits: true,
  summary: 'Say why it takes longer, or that you do not know yet; an unexplained wait feels longer.',
  phrases: unexplainedDelayPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const customer = customerOf(file)
    const tags = !customer || customer.remember(waits) ? [id, `${id}.sorry`] : [id]
    for (const sentence of cues.withTag(...tags)) {
      const { index } = sentence
      const match = tags
        .flatMap((tag) => sentence.view.of(tag))
        .find((candidate) => isDelay(sentence, candidate))
      if (!match || isExplained(cues, index)) continue
      if (match.tag === `${id}.sorry` && asksNext(cues, index)) continue
      report(file, id, {
        ...sentence.placeOf(match),
        message:
          'This names a delay and no reason, and a wait that nobody explains feels longer. Say in a few words what holds it up, or that you do not know yet.',
        fixes: [
          {
            title: 'Add the reason',
            edits: [addSentence(sentence, cues.text, `This is because ${slot(1, 'what holds it up')}.`)],
            safe: false
          }
        ]
      })
      return
    }
  }
}

const waiting =
  /^(?:late|delay\w*|wait\w*|still|when|where|yet|due|arriv\w*|pending|overdue|stuck|days?|weeks?|hours?|months?)$/u

/** Whether the customer writes about a wait; "sorry for the delay" is about the reply itself otherwise. */
function waits({ sentences }: ReplyCues): boolean {
  return sentences.some(({ view }) => view.tokens.some(({ word }) => waiting.test(word)))
}

function isDelay({ view }: ReplySentence, match: Match): boolean {
  if (view.isQuestion || view.touches(match, `${id}.allowed`)) return false
  return !view.tokens.slice(match.from, match.to).some(({ quoted, before }) => quoted || /["“]/u.test(before))
}

/** "Sorry for the delay. How can I help?": it opens the talk, and the delay is the one of the reply. */
function asksNext({ sentences }: ReplyCues, index: number): boolean {
  const next = sentences[index + 1]
  return next?.view.isQuestion === true && next.message === sentences[index]?.message
}

/** A reason within four sentences: near enough for a reader to connect the two. */
function isExplained({ sentences }: ReplyCues, index: number): boolean {
  return sentences.slice(Math.max(0, index - 4), index + 5).some((other) => {
    if (other.message !== sentences[index]?.message) return false
    return (
      other.acts.some(({ act }) => act === 'explanation') ||
      other.view.has(`${id}.reason`) ||
      other.view.has(`${id}.event`)
    )
  })
}
