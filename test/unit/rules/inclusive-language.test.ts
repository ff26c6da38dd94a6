import * as module from '../../../src/rules/inclusive-language.js'
import { tablesFor } from './harness.js'

const { says, finds, leaves, mends } = tablesFor(module.inclusiveLanguage)

describe('inclusive-language', () => {
  says(module, 'Hello,\nthe chairman called.', {
    level: 'information',
    reason: /^"chairman" can leave a reader out. Try "/,
    place: '2:5-2:13',
    offsets: '11-19',
    actual: 'chairman',
    expected: ['chair', 'head', 'chairperson'],
    fixes: ['Write "chair"', 'Write "head"', 'Write "chairperson"']
  })

  finds('words that leave readers out', [
    ['Hey guys, it ships.', '4-8: "guys"'],
    ['HEY GUYS, it ships.', '"GUYS"'],
    ['Please whitelist us.', '"whitelist"'],
    ['The chairman called.', '"chairman"'],
    ['That was crazy.', '"crazy"'],
    ['It is damn late.', '"damn"'],
    [{ text: 'Our **blacklist** is short.', format: 'markdown' }, '"blacklist"']
  ])

  leaves('what support has to say', [
    'Your account is disabled, the code is invalid after a failed attempt.',
    'Your host is special, simple and easy.',
    'Execute the file, abort, and kill the process.',
    'You wrote "hey guys, where is it" to us.',
    '> Hey guys!\n\nHello.',
    { text: 'Use `whitelist` here.', format: 'markdown' },
    { text: 'Hey guys.', format: 'plaintext', options: { allow: ['guys'] } },
    'He said that his wife has the parcel.',
    ''
  ])

  mends('fixes keep capitals', [
    [{ text: 'Whitelist us.', format: 'plaintext' }, ...['Passlist us.', 'Alrightlist us.', 'Safelist us.']]
  ])
})
