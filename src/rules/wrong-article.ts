import retextIndefiniteArticle from 'retext-indefinite-article'
import { createPluginRunner } from './retext.js'
import { cuesOf, report, type Rule } from './rule.js'
import { say } from '../words/words.js'

const id = 'wrong-article'

/** What retext-indefinite-article finds: "a update", "an user". */
export const wrongArticle: Rule = {
  id,
  level: 'off',
  summary: 'Write "a" before a consonant sound and "an" before a vowel sound.',
  plugin: () => {
    const find = createPluginRunner(retextIndefiniteArticle())
    return (_tree, file) => {
      for (const { start, end, actual, expected } of find(cuesOf(file))) {
        const [article = actual] = expected
        report(file, id, {
          start,
          end,
          message: say(
            'The word after "{0}" asks for "{1}". A slip like this makes a reply look hurried.',
            actual,
            article
          ),
          expected: [article],
          fixes: [
            { title: say('Write "{0}"', article), edits: [{ start, end, newText: article }], safe: true }
          ]
        })
      }
    }
  }
}
