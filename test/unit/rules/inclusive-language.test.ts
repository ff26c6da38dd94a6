import assert from 'node:assert/strict'
import * as module from '../../../src/rules/inclusive-language.js'
import { tablesFor } from './harness.js'

const { run, finds, leaves, mends } = tablesFor(module.inclusiveLanguage)

describe('inclusive-language', () => {
  it('exports one rule', () => {
    assert.deepEqual(Object.keys(module), ['inclusiveLanguage'])
    const { id, level, essential } = module.inclusiveLanguage
    assert.deepEqual([id, level, essential], ['inclusive-language', 'information', undefined])
  })

  it('says all there is to say', () => {
    const [message, ...others] = run('Hello,\nit is on our blacklist.')
    assert.deepEqual(others, [])
    assert.ok(message)
    assert.deepEqual(
      [message.ruleId, message.source, message.actual, message.url, message.related],
      ['inclusive-language', 'reply-ready', 'blacklist', 'docs/rules/inclusive-language.md', []]
    )
    assert.ok(message.expected?.includes('blocklist'))
    assert.deepEqual(message.place, {
      start: { line: 2, column: 14, offset: 20 },
      end: { line: 2, column: 23, offset: 29 }
    })
    assert.match(message.reason, /^"blacklist" can leave a reader out. Try "/)
    assert.ok(message.fixes?.length)
    assert.ok(message.fixes.every(({ safe }) => !safe))
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
