import { cuesOf, report, type Rule } from './rule.js'
import { replacementsOf } from './teamStyle.js'
import { say } from '../words/words.js'

const id = 'preferred-wording'

/** A phrase for which the team has another one. It finds nothing without `houseStyle.preferred` in the settings. */
export const preferredWording: Rule = {
  id,
  level: 'information',
  summary: 'Write the phrases that your team has agreed on.',
  plugin: () => (_tree, file) => {
    const style = file.data.houseStyle
    if (!style) return
    for (const match of cuesOf(file).sentences.flatMap((sentence) => style.preferred(sentence))) {
      const { start, end, actual, use = '' } = match
      report(file, id, {
        start,
        end,
        message: say(
          'Your team writes "{0}" for "{1}". Readers who meet one word for one thing find it again.',
          use,
          actual
        ),
        expected: [use],
        fixes: replacementsOf(match)
      })
    }
  }
}
