import { leakedSecret } from '../../../src/rules/leaked-secret.js'
import { tablesFor } from './harness.js'

/** Joined when the test runs, so that no scanner takes this file for a leak. */
const key = ['sk', 'live', '4fakeFAKE4fakeFAKE4fake'].join('_')
const githubToken = ['ghp', 'fake0FAKE0fake0FAKE0fake0FAKE0fake0'].join('_')
const privateKey = ['-----BEGIN', 'PRIVATE KEY-----\nMIIfakefake\n-----END', 'PRIVATE KEY-----'].join(' ')

describe('leaked-secret', () => {
  const { finds, leaves, mends } = tablesFor(leakedSecret)

  finds('card numbers', [
    ['Paid with 4111 1111 1111 1111.', '10-29: "4111 1111 1111 1111"'],
    ['Paid with 4111111111111111, thanks.', '"4111111111111111"'],
    ['Paid with 3782-822463-10005.', '"3782-822463-10005"'],
    ['Paid with 6011 1111\n1111 1117.', '"6011 1111\n1111 1117"'],
    ['Your card number is 5555 5555 5555 4444.', '"5555 5555 5555 4444"']
  ])

  finds('secrets in quotes, code, signatures and front matter', [
    ['> Take 4111 1111 1111 1111\n\nDone.', '"4111 1111 1111 1111"'],
    ['You wrote "take 4111 1111 1111 1111".', '"4111 1111 1111 1111"'],
    [{ text: `Run this:\n\n\`\`\`\nexport KEY=${key}\n\`\`\``, format: 'markdown' }, `"${key}"`],
    [`Done.\n\n-- \nJo, key ${key}`, `"${key}"`],
    [{ text: `---\nticket: ${key}\n---\nDone.`, format: 'markdown' }, `"${key}"`]
  ])

  finds('keys and tokens', [
    [`Use ${key} for now.`, `"${key}"`],
    [`Here it is: ${githubToken}.`, `"${githubToken}"`],
    ['aws_secret_access_key = fakeFAKE/K7fakeFAKE/bPfakeFAKE0fake', '"fakeFAKE/K7fakeFAKE/bPfakeFAKE0fake"'],
    ['Authorization: Bearer fake0FAKE1fake2FAKE3fake4', '"fake0FAKE1fake2FAKE3fake4"'],
    [`The key:\n${privateKey}\nKeep it.`, `"${privateKey}"`]
  ])

  finds('national ids', [
    ['Your SSN 123-45-6789 is on file.', '"123-45-6789"'],
    ['We matched AB 12 34 56 C.', '"AB 12 34 56 C"'],
    ['We matched the National Insurance number QQ123456C.', '"QQ123456C"'],
    ['Your CPF is 123.456.789-09.', '"123.456.789-09"'],
    ['Your passport number: X1234567.', '"X1234567"']
  ])

  finds('notes for colleagues', [
    ['INTERNAL ONLY: offer 20 %.\n\nHi Jo, I took off 10 %.', '"INTERNAL ONLY"'],
    ['Hi Jo, it ships today. (for internal use only: OPS-811)', '"for internal use only"'],
    ['Hi Jo, it ships today.\n[Internal note: third complaint]', '"Internal note"'],
    [
      "Hi Jo, it ships today. Don’t share this with the customer: it's the last one.",
      '"Don’t share this with the customer"'
    ],
    [{ text: 'Hi Jo.\n\n**Staff only**: the last one.', format: 'markdown' }, '"Staff only"']
  ])

  leaves('numbers that are no secret', [
    'The card ending 1111 was refunded.',
    'Refunded to **** **** **** 4444.',
    'Your order 4111 1111 1111 1112 left.',
    'Your order number is 4111111111111111.',
    'Track it with 003404341612345678.',
    'Follow https://example.com/t/4111111111111111 to see it.',
    'Ring +44 20 7946 0958 or 0800 1111 1111 1111.',
    'Ticket 123-45-6789 is closed.',
    'The last four digits are 6789.',
    'Your SSN ends in 6789.'
  ])

  leaves('keys that are none', [
    'Put your own key in: export API_KEY=sk_live_...',
    'export API_KEY=sk_live_xxxxxxxxxxxxxxxxxxxx',
    'Your licence key is ABCD1-EFGH2-IJKL3-MNOP4-QRST5.',
    'Replace YOUR_API_KEY_GOES_HERE_20 with it.',
    'The keyboard-shortcuts-for-2026-explained page lists them.',
    'Set AWS_SECRET_ACCESS_KEY in the environment.',
    'Your key:\nssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIfake support@example.com'
  ])

  leaves('talk of notes', [
    'I have added an internal note to your ticket.',
    'You can mark a page as internal only in Settings.',
    'Please do not share your password with anyone.',
    'Our agents only work on weekdays.',
    'We do not share it with other customers.'
  ])

  mends('what goes instead', [
    ['Paid with card 4111 1111 1111 1111 today.', 'Paid with card ending in 1111 today.'],
    [`Use ${key} for now.`, 'Use (removed) for now.'],
    ['Your SSN 123-45-6789 is on file.', 'Your SSN (removed) is on file.'],
    [`The key:\n${privateKey}\nKeep it.`, 'The key:\n(Removed)\nKeep it.'],
    ['(Margin is 40%, please do not forward to the client.)\n\nHi Jo.', 'Hi Jo.'],
    ['(Internal only: margin is 61%.) I can take £15 off.', 'I can take £15 off.'],
    ['INTERNAL ONLY: offer 20 %.\n\nHi Jo.', 'Hi Jo.'],
    ['Hi Jo.\n\nINTERNAL ONLY: offer 20 %.', 'Hi Jo.'],
    ['Hi Jo, it ships today. (for internal use only: OPS-811) Bye.', 'Hi Jo, it ships today. Bye.'],
    ['Hi Jo, it ships. Not for customers: the last one.\r\n\r\nBye.', 'Hi Jo, it ships.\r\n\r\nBye.']
  ])

  finds('notes that go on after a comma, and long ids', [
    ['--- Internal note, do not share with customer ---', '"Internal note, do not share with customer"'],
    ['Not for customer eyes: it costs 4 euros.', '"Not for customer eyes"'],
    ['(Margin is 40%, please do not forward to the client.)', '"please do not forward to the client"'],
    ['Your social security number 285067511666639 was sent.', '"285067511666639"']
  ])
})
