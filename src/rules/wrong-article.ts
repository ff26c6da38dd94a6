import retextIndefiniteArticle from 'retext-indefinite-article'
import { createPluginRunner } from './retext.js'
import { cuesOf, report, type Rule } from './rule.js'

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
          message: `The word after "${actual}" asks for "${article}". A slip like this makes a reply look hurried.`,
          expected: [article],
          fixes: [{ title: `Write "${article}"`, edits: [{ start, end, newText: article }], safe: true }]
        })
      }
    }
  }
}
