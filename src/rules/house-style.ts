import { cuesOf, report, type Rule } from './rule.js'
import { replacementsOf, type HouseMatch } from './teamStyle.js'
import { say, type Words } from '../words/words.js'

const id = 'house-style'

/** A phrase that the team has agreed not to write. It finds nothing without `houseStyle.banned` in the settings. */
export const houseStyle: Rule = {
  id,
  level: 'warning',
  summary: 'Leave out the phrases that your team has banned.',
  plugin: () => (_tree, file) => {
    const style = file.data.houseStyle
    if (!style) return
    for (const match of cuesOf(file).sentences.flatMap((sentence) => style.banned(sentence))) {
      const { start, end, use } = match
      report(file, id, {
        start,
        end,
        message: messageOf(match),
        expected: use === undefined ? [] : [use],
        fixes: replacementsOf(match)
      })
    }
  }
}

function messageOf({ actual, use, reason = '' }: HouseMatch): Words {
  const why = reason.trim()
  const ended = /[.!?]$/u.test(why) ? why : `${why}.`
  if (why === '') {
    return use === undefined
      ? say('Your team does not write "{0}". Leave it out or say it another way.', actual)
      : say('Your team does not write "{0}". Write "{1}".', actual, use)
  }
  return use === undefined
    ? say('Your team does not write "{0}". {1} Leave it out or say it another way.', actual, ended)
    : say('Your team does not write "{0}". {1} Write "{2}".', actual, ended, use)
}
