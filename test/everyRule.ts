import { rules } from '../src/rules/index.js'
import type { CheckerOptions } from '../src/findings/model.js'

/** Turns on the rules that are off by default, too. */
export const everyRule: CheckerOptions = {
  rules: Object.fromEntries(
    rules.filter(({ level }) => level === 'off').map(({ id }) => [id, 'hint'] as const)
  )
}
