import { automatedReadability } from 'automated-readability'
import { colemanLiau } from 'coleman-liau'
import type { Token } from '../cues/lexicon/words.js'
import { countOption, shareOption } from './options.js'
import { cuesOf, numberOption, report, type Rule } from './rule.js'

const id = 'hard-to-read'

/** A child in the first school year is about six: a grade is the age less five. */
const ageOfGradeZero = 5

/**
 * Sentences that readability formulas find too hard: those two of retext-readability that count letters. The others rest on
 * lists of easy words and of syllables, which would be a tenth of the whole extension. A sentence has to be of some length,
 * since in a short one a single product name decides what they say.
 */
export const hardToRead: Rule = {
  id,
  level: 'off',
  summary: 'Write sentences that can be understood at the first reading.',
  options: {
    age: countOption(16, 'The age of the reader it should be easy for.'),
    threshold: shareOption(1, 'The share of the formulas that must agree.'),
    minWords: countOption(12, 'How many words a sentence has at least to be judged.')
  },
  plugin: (options) => (_tree, file) => {
    const grade = numberOption(options, 'age', 16) - ageOfGradeZero
    const threshold = numberOption(options, 'threshold', 1)
    const minWords = numberOption(options, 'minWords', 12)
    for (const { view, place } of cuesOf(file).sentences) {
      const words = ownWords(view.tokens)
      if (words.length < minWords) continue
      const grades = gradesOf(words)
      if (grades.filter((found) => found > grade).length / grades.length < threshold) continue
      report(file, id, {
        ...place,
        message:
          'Readability formulas agree that this sentence is hard to read. A customer in a hurry may miss what it says: use shorter words, or make two sentences of it.'
      })
    }
  }
}

/** The words as they are written, each once however it was taken apart; addresses, code and quotations do not count. */
function ownWords(tokens: readonly Token[]): string[] {
  return tokens
    .filter(({ mask, quoted }, index) => !mask && !quoted && tokens[index - 1]?.end !== tokens[index]?.start)
    .map(({ raw }) => raw)
}

/** The school years that the formulas ask for to understand one sentence of these words. */
function gradesOf(words: readonly string[]): number[] {
  const letters = words.join('').length
  const sentence = 1
  const word = words.length
  return [
    automatedReadability({ sentence, word, character: letters }),
    colemanLiau({ sentence, word, letter: letters })
  ]
}
