import type { Match } from '../cues/grammar/matcher.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { isNegated } from './context.js'
import { removeSentence } from './edits.js'
import type { Fix } from './finding.js'
import { perfectionFillerPhrases } from './perfection-filler.phrases.js'
import { cuesOf, report, type Rule } from './rule.js'

const id = 'perfection-filler'

/** Praise of one's own standards in the place of help. */
export const perfectionFiller: Rule = {
  id,
  level: 'information',
  summary: 'Leave out praise of your own standards; the next step says more.',
  phrases: perfectionFillerPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    for (const sentence of cues.withTag(id)) {
      const match = sentence.view.of(id).find((candidate) => isFiller(sentence, candidate))
      if (!match) continue
      report(file, id, {
        ...sentence.placeOf({ from: match.from, to: sentence.view.clauseEnd(match.to - 1) }),
        message:
          'This praises your own standards, and to a customer with a problem it reads as the opposite of help. Leave it out, or say the one thing you do for them next.',
        fixes: removal(cues, sentence, match)
      })
    }
  }
}

function isFiller({ view }: ReplySentence, match: Match): boolean {
  if (view.isQuestion || view.has(`${id}.name`)) return false
  if (view.tokens.slice(match.from, match.to).some(({ quoted }) => quoted)) return false
  return !isNegated(view, match.from) || /^prides?$/u.test(view.tokens[match.from]?.word ?? '')
}

/** A sentence that says nothing else can go. */
function removal({ text, sentences }: ReplyCues, sentence: ReplySentence, { from, to }: Match): Fix[] {
  const { acts, times, view } = sentence
  const isAll =
    view.clauseStart(from) === 0 && view.clauseEnd(to - 1) === view.tokens.length && view.tokens.length <= 16
  if (!isAll || acts.length > 0 || times.length > 0 || sentences.length < 2) return []
  return [{ title: 'Leave it out', edits: [removeSentence(text, sentence)], safe: true }]
}
