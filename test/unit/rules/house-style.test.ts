import assert from 'node:assert/strict'
import * as module from '../../../src/rules/house-style.js'
import { createChecker } from '../../../src/findings/checker.js'
import { fixAll } from '../../../src/findings/fixAll.js'
import { tablesFor } from './harness.js'

const style = {
  banned: [
    { phrase: 'ping', use: 'write to' },
    { phrase: 'ping pong', use: 'table tennis' },
    { phrase: 'circle round', reason: 'Only offices say it' },
    { phrase: 'Dear Sir/Madam' },
    { phrase: "can't be helped" },
    { phrase: 'Lumen Inc.', use: 'Lumen' },
    { phrase: 'Desk', use: 'Lumen Desk' },
    { phrase: 'voucher', use: 'offer code' },
    { phrase: 'thanks, but no thanks' },
    { phrase: 'café au lait' },
    { phrase: '$5 off', use: 'a discount of $5' }
  ],
  allowed: ['ping time'],
  products: ['Circle Round Pro']
}

describe('house-style', () => {
  const { says, finds, leaves, mends } = tablesFor(module.houseStyle, style)

  says(
    { houseStyle: module.houseStyle },
    { text: 'Just ping me.' },
    {
      level: 'warning',
      reason: /^Your team does not write "ping"\. Write "write to"\.$/,
      place: '1:6-1:10',
      offsets: '5-9',
      actual: 'ping',
      expected: ['write to'],
      fixes: ['Write "write to" (safe)']
    }
  )

  finds('banned phrases', [
    ['Let us circle round.', '7-19: "circle round"'],
    ['Let us CIRCLE\r\n  round.', '"CIRCLE\r\n  round"'],
    ['Ping me, then ping her.', '"Ping"', '"ping"'],
    ['Play ping pong.', '"ping pong"'],
    ['Dear Sir/Madam,\n\nhello.', '"Dear Sir/Madam"'],
    ['Dear Sir / Madam,\n\nhello.', '"Dear Sir / Madam"'],
    ["It can’t be helped. It can't be helped.", '"can’t be helped"', '"can\'t be helped"'],
    ['Lumen Inc. is here. So is Lumen Inc.', '"Lumen Inc."', '"Lumen Inc"'],
    ['Thanks, but no thanks.', '"Thanks, but no thanks"'],
    ['A cafe\u0301 au lait for you.', '"cafe\u0301 au lait"'],
    ['Take $5 off.', '"5 off"'],
    [{ text: 'We **circle** round.', format: 'markdown' }, '"circle** round"']
  ])

  leaves('what is none', [
    'Pinging takes long, and a shopping spree too.',
    'Let us circle the round.',
    'Let us circle, round or not.',
    'You wrote "let us circle round".',
    'Thanks but no thanks.',
    'Lumen Desk is here.',
    { text: '> Circle round?\n\nHi. Try `ping`.', format: 'markdown' },
    'See https://example.com/ping and ping@example.com.'
  ])

  mends('what has a replacement', [
    ['Ping me.', 'Write to me.'],
    ['Lumen Inc. is here.', 'Lumen is here.'],
    ['Here is Lumen Inc.', 'Here is Lumen.'],
    ['PING ME.', 'WRITE TO ME.'],
    ['Take a voucher.', 'Take a offer code.'],
    ['Vouchers and one voucher.', 'Vouchers and one offer code.'],
    ['The desk is here.', 'The Lumen Desk is here.'],
    ['Ping\nme.', 'Write to\nme.'],
    ['Take $5 off.', 'Take $a discount of $5.']
  ])

  describe('in a checker', () => {
    const checker = createChecker({ houseStyle: style })
    const found = (text: string): string[] =>
      checker.check({ text }).findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)

    it('gives the reason', () => {
      const [finding] = checker.check({ text: 'Let us circle round.' }).findings
      assert.equal(
        finding?.message,
        'Your team does not write "circle round". Only offices say it. Leave it out or say it another way.'
      )
    })

    it('keeps the fix behind "a" for people', () => {
      const fixes = ['Take a voucher.', 'Take the voucher.'].map(
        (text) => checker.check({ text }).findings.find(({ rule }) => rule === 'house-style')?.fixes[0]?.safe
      )
      assert.deepEqual(fixes, [false, true])
    })

    it('fixes all that is safe in one round', () => {
      const check = (text: string) => checker.check({ text })
      const { text } = fixAll(check, 'Ping me at the desk. The Desk opens at 9:00 CET.')
      assert.equal(text, 'Write to me at the Lumen Desk. The Lumen Desk opens at 9:00 CET.')
    })

    for (const [what, text, ...expected] of [
      ['an allowed phrase silences what lies in it', 'The ping time is low.'],
      ['and nothing beside it', 'The ping time is low, so ping me.', 'house-style: ping'],
      ['a product is no wording', 'Circle Round Pro ships today.'],
      ['in its own capitals only', 'We circle round pro rata.', 'house-style: circle round']
    ] as const) {
      it(what, () => {
        assert.deepEqual(found(text), expected)
      })
    }

    it('silences every rule in an allowed phrase', () => {
      const text = 'I’m so sorry. I apologise again for the delay.'
      const rules = (allowed: readonly string[]): string[] =>
        createChecker({ houseStyle: { allowed } })
          .check({ text })
          .findings.map(({ rule }) => rule)
      assert.ok(rules([]).includes('over-apology'))
      assert.ok(!rules(['I apologise again for the delay']).includes('over-apology'))
      assert.ok(rules(['apologise']).includes('over-apology'))
    })

    it('costs a reply nothing where there is no style', () => {
      const { findings } = createChecker({ houseStyle: {} }).check({ text: 'Ping me.' })
      assert.deepEqual(findings, [])
    })
  })
})

describe('signOffs', () => {
  const text =
    'Hi Dana,\n\nyour lamp is on its way, and it reaches you on Friday by 17:00 CET.\n\nSorry, stay curious!\nAna Sorry\nSorry Desk\n'
  const found = (signOffs?: readonly string[]): string[] =>
    createChecker({ houseStyle: { banned: [{ phrase: 'sorry' }] }, ...(signOffs && { signOffs }) })
      .check({ text })
      .findings.flatMap(({ rule, start, end }) => (rule === 'house-style' ? [text.slice(start, end)] : []))

  it('end a reply: below one of them is a signature, with no words to check', () => {
    assert.deepEqual(found(), ['Sorry', 'Sorry', 'Sorry'])
    assert.deepEqual(found(['Stay bright']), ['Sorry', 'Sorry', 'Sorry'])
    assert.deepEqual(found(['sorry,  STAY curious']), [])
  })

  it('are none in the middle of a text', () => {
    const middle = text.replace(
      'Ana Sorry',
      'Ana is sorry that it took so long for us to answer, so here is a voucher.'
    )
    const checker = createChecker({
      houseStyle: { banned: [{ phrase: 'voucher' }] },
      signOffs: ['Sorry, stay curious']
    })
    assert.deepEqual(
      checker.check({ text: middle }).findings.filter(({ rule }) => rule === 'house-style').length,
      1
    )
  })
})
