import retextReadability from 'retext-readability'
import { createPluginRunner } from './retext.js'
import { cuesOf, report, type Rule } from './rule.js'

const id = 'hard-to-read'

/**
 * Sentences that most readability formulas find too hard, by retext-readability.
 *
 * Options: `age` (default 16), the age of the reader it should be easy for; `threshold` (default 4/7), the share of
 * formulas that must agree; `minWords` (default 12), how long a sentence is at least: in a short one a single product name
 * decides what the formulas say.
 */
export const hardToRead: Rule = {
  id,
  level: 'off',
  summary: 'Write sentences that can be understood at the first reading.',
  plugin: (options) => {
    const find = createPluginRunner(
      retextReadability({
        age: numberOf(options?.age, 16),
        threshold: numberOf(options?.threshold, 4 / 7),
        minWords: numberOf(options?.minWords, 12)
      })
    )
    return (_tree, file) => {
      for (const { start, end } of find(cuesOf(file))) {
        report(file, id, {
          start,
          end,
          message:
            'Readability formulas agree that this sentence is hard to read. A customer in a hurry may miss what it says: use shorter words, or make two sentences of it.'
        })
      }
    }
  }
}

function numberOf(value: unknown, standard: number): number {
  return typeof value === 'number' && value > 0 ? value : standard
}
