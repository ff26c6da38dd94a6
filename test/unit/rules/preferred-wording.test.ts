import * as module from '../../../src/rules/preferred-wording.js'
import { tablesFor } from './harness.js'

describe('preferred-wording', () => {
  const { says, finds, leaves, mends } = tablesFor(module.preferredWording, {
    preferred: [
      { phrase: 'e-mail', use: 'email' },
      { phrase: 'github', use: 'GitHub' },
      { phrase: 'log in to', use: 'sign in to' },
      { phrase: 'log in', use: 'sign in' }
    ]
  })

  says(module, 'I sent an E-Mail.', {
    level: 'information',
    reason: /^Your team writes "Email" for "E-Mail"\./,
    place: '1:11-1:17',
    offsets: '10-16',
    actual: 'E-Mail',
    expected: ['Email'],
    fixes: ['Write "Email"']
  })

  finds('what the team has another word for', [
    ['The e-mail is out.', '4-10: "e-mail"'],
    ['Our github page and GITHUB.', '"github"', '"GITHUB"'],
    ['Log in to the shop, then log in.', '"Log in to"', '"log in"']
  ])

  leaves('the words that it has agreed on', [
    'Email us.',
    'Our GitHub page.',
    'Sign in to the shop.',
    'E mail.'
  ])

  mends('by the other word', [
    ['The e-mail is out.', 'The email is out.'],
    ['Our GITHUB page.', 'Our GitHub page.'],
    ['Log in to the shop.', 'Sign in to the shop.']
  ])
})
