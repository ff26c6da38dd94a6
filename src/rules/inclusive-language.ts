import { equality, profanities } from './inclusive-language.data.js'
import { phrasesOption } from './options.js'
import { cuesOf, report, type Rule } from './rule.js'
import { createListFinder, listPhrases, replacements, type ListedPhrase } from './wordList.js'
import { say, type Words } from '../words/words.js'

const id = 'inclusive-language'
const profane = `${id}.profane`

/** What retext-equality and retext-profanities find, less what support has to say. */
export const inclusiveLanguage: Rule = {
  id,
  level: 'information',
  summary: 'Choose words that leave nobody out.',
  phrases: [listPhrases(id, equality), listPhrases(profane, profanities)],
  options: { allow: phrasesOption('Further terms to leave alone.') },
  plugin: (options) => {
    const findTerms = createListFinder(id, equality, options?.allow)
    const findProfanities = createListFinder(profane, profanities, options?.allow)
    return (_tree, file) => {
      for (const sentence of cuesOf(file).withTag(id, profane)) {
        for (const term of [...findTerms(sentence), ...findProfanities(sentence)]) {
          const { start, end, instead } = term
          report(file, id, {
            start,
            end,
            message: message(term),
            expected: instead,
            fixes: replacements(term)
          })
        }
      }
    }
  }
}

function message({ actual, instead, tag }: ListedPhrase): Words {
  if (tag === profane) return say('"{0}" can put a reader off. Say it without.', actual)
  const [first, second, third] = instead
  if (first === undefined) return say('"{0}" can leave a reader out. Say it another way.', actual)
  if (second === undefined) return say('"{0}" can leave a reader out. Try "{1}".', actual, first)
  if (third === undefined)
    return say('"{0}" can leave a reader out. Try "{1}" or "{2}".', actual, first, second)
  return say('"{0}" can leave a reader out. Try "{1}" or "{2}" or "{3}".', actual, first, second, third)
}
