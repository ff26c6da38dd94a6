import { rules } from '../src/rules/index.js'
import type { CheckerOptions } from '../src/findings/model.js'

/** A house style for replies that are about house style; docs/rules/house-style.md shows it too. */
export const exampleStyle = {
  banned: [
    { phrase: 'kindly revert', use: 'please reply' },
    { phrase: 'touch base', use: 'talk', reason: 'Only offices say it.' },
    { phrase: 'ping us', use: 'write to us' },
    { phrase: 'do the needful', reason: 'Name the step.' },
    { phrase: 'white-glove' },
    { phrase: 'loop in', use: 'bring in' },
    { phrase: 'Dear Sir/Madam' },
    { phrase: "can't be helped" },
    { phrase: 'Night Line', use: 'Lumen Night Line' },
    { phrase: 'Lumen Inc.', use: 'Lumen' },
    { phrase: 'thanks, but no thanks' }
  ],
  preferred: [
    { phrase: 'log-in page', use: 'sign-in page' },
    { phrase: 'web shop', use: 'online shop' },
    { phrase: 'lumen desk', use: 'Lumen Desk' }
  ],
  allowed: ['white-glove delivery'],
  products: ['Sorry Jar']
} satisfies CheckerOptions['houseStyle']

/** Turns on the rules that are off by default, and those that need a house style. */
export const everyRule: CheckerOptions = {
  rules: Object.fromEntries(
    rules.filter(({ level }) => level === 'off').map(({ id }) => [id, 'hint'] as const)
  ),
  houseStyle: exampleStyle
}
