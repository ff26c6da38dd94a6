import assert from 'node:assert/strict'
import * as module from '../../../src/rules/non-apology.js'
import { tablesFor } from './harness.js'

const { run, finds, leaves, mends } = tablesFor(module.nonApology)

describe('non-apology', () => {
  it('exports one rule', () => {
    assert.deepEqual(Object.keys(module), ['nonApology'])
    const { id, level, essential } = module.nonApology
    assert.deepEqual([id, level, essential], ['non-apology', 'warning', undefined])
  })

  it('says all there is to say', () => {
    const [message, ...others] = run('Hi Ann,\nwe’re sorry you feel that way.')
    assert.deepEqual(others, [])
    assert.deepEqual(
      [message?.ruleId, message?.source, message?.actual, message?.expected, message?.url, message?.related],
      ['non-apology', 'reply-ready', 'sorry you feel that way', undefined, 'docs/rules/non-apology.md', []]
    )
    assert.deepEqual(message?.place, {
      start: { line: 2, column: 7, offset: 14 },
      end: { line: 2, column: 30, offset: 37 }
    })
    assert.match(message.reason, /Name what happened and say sorry for that/)
  })

  finds('the fault moved to the reader or to chance', [
    ['Sorry you feel that way.', '0-23: "Sorry you feel that way"'],
    ["We're sorry you feel that way.", '"sorry you feel that way"'],
    ['We are sorry if you felt ignored.', '"sorry if you felt ignored"'],
    ['We apologise for any inconvenience.', '"We apologise for any inconvenience"'],
    ['We apologize for any inconvenience.', '"We apologize for any inconvenience"'],
    ['WE APOLOGISE FOR ANY INCONVENIENCE.', '"WE APOLOGISE FOR ANY INCONVENIENCE"'],
    [
      'We apologise for any\ninconvenience this may have caused.',
      '"We apologise for any\ninconvenience this may have caused"'
    ],
    ['Sorry for any trouble or confusion.', '"Sorry for any trouble"'],
    ["I'm sorry that you are unhappy with the service.", '"sorry that you are unhappy with the service"'],
    ['We regret that you were dissatisfied.', '"We regret that you were dissatisfied"'],
    ['Sorry for the misunderstanding.', '"Sorry for the misunderstanding"'],
    ['Any inconvenience caused is regretted.', '"Any inconvenience caused is regretted"']
  ])

  leaves('apologies that own the failure', [
    'Sorry for the delay.',
    "Sorry if you've already tried this.",
    'Sorry if you’ve already tried this.',
    'Sorry you had to write twice.',
    "I'm sorry for the inconvenience.",
    "I'm sorry for the inconvenience of two days without a phone.",
    'Sorry for the misunderstanding. That was our mistake.',
    "Sorry for the misunderstanding. I've refunded the £5.",
    'You wrote "sorry you feel that way" in your review.',
    '> Sorry you feel that way!\n\nThat line should never have gone out.',
    'There is no need to apologise if you are late.',
    'Let me know if there is any inconvenience.',
    ''
  ])

  mends('fixes', [
    ['Sorry you feel that way.', 'Sorry for what went wrong.'],
    ["We're sorry you feel that way. Bye.", "We're sorry for what went wrong. Bye."],
    ['We apologise for any inconvenience.', 'Sorry for what went wrong.'],
    ['Hi Ann, sorry for any trouble.', 'Hi Ann, sorry for what went wrong.']
  ])
})
