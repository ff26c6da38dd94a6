import retextRepeatedWords from 'retext-repeated-words'
import { createPluginRunner } from './retext.js'
import { cuesOf, report, type Rule } from './rule.js'
import { literal } from './snippet.js'
import { say } from '../words/words.js'

const id = 'repeated-word'

/** What retext-repeated-words finds: "the the". */
export const repeatedWord: Rule = {
  id,
  level: 'off',
  summary: 'Write each word once.',
  plugin: () => {
    const find = createPluginRunner(retextRepeatedWords())
    return (_tree, file) => {
      const cues = cuesOf(file)
      for (const { start, end, actual } of find(cues)) {
        const [first = ''] = actual.split(/\s/u)
        // Where markup stands between the two, either may belong to it.
        const isPlain = cues.text.slice(start, end) === actual
        report(file, id, {
          start,
          end,
          message: say('"{0}" stands here twice. The reader stumbles over it: keep one.', first),
          expected: [first],
          fixes: isPlain
            ? [{ title: 'Keep one', edits: [{ start, end, newText: literal(first) }], safe: true }]
            : []
        })
      }
    }
  }
}
