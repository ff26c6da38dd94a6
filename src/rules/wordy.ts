import { phrasesOption } from './options.js'
import { cuesOf, report, type Rule } from './rule.js'
import { createListFinder, listPhrases, replacements, type ListedPhrase } from './wordList.js'
import { wordyPhrases } from './wordy.data.js'
import { say, type Words } from '../words/words.js'

const id = 'wordy'

/** What retext-simplify finds, less what support has to say: "in order to", "at this point in time". */
export const wordy: Rule = {
  id,
  level: 'off',
  summary: 'Say it in the shorter, plainer words.',
  phrases: [listPhrases(id, wordyPhrases)],
  options: { allow: phrasesOption('Phrases to leave alone.') },
  plugin: (options) => {
    const find = createListFinder(id, wordyPhrases, options?.allow)
    return (_tree, file) => {
      for (const phrase of cuesOf(file).sentences.flatMap(find)) {
        const { start, end, instead } = phrase
        report(file, id, {
          start,
          end,
          message: message(phrase),
          expected: instead,
          fixes: replacements(phrase)
        })
      }
    }
  }
}

function message({ actual, instead: [first] }: ListedPhrase): Words {
  return first === undefined
    ? say('"{0}" takes the reader longer than it needs to. Leave it out.', actual)
    : say('"{0}" takes the reader longer than it needs to. Try "{1}".', actual, first)
}
