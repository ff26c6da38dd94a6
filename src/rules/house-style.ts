import { cuesOf, report, type Rule } from './rule.js'
import { replacementsOf, type HouseMatch } from './teamStyle.js'

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

function messageOf({ actual, use, reason }: HouseMatch): string {
  const why =
    reason === undefined ? '' : ` ${/[.!?]$/u.test(reason.trim()) ? reason.trim() : `${reason.trim()}.`}`
  const instead = use === undefined ? 'Leave it out or say it another way.' : `Write "${use}".`
  return `Your team does not write "${actual}".${why} ${instead}`
}
