import { unverifiedFix } from '../../../src/rules/unverified-fix.js'
import { tablesFor } from './harness.js'

describe('unverified-fix', () => {
  const { finds, leaves, mends } = tablesFor(unverifiedFix)

  finds('fixes that nobody has tried', [
    ['It should now work, give it a try.', '3-18: "should now work"'],
    ['The sync should be resolved now.', '"should be resolved"'],
    ['SHOULD BE OK NOW.', '"SHOULD BE OK NOW"'],
    ['It should be working\nagain.', '"should be working\nagain"'],
    ['The login seems to be fixed.', '"seems to be fixed"'],
    ['The pump appears to be running again.', '"appears to be running again"'],
    ['Hopefully that fixes it.', '"Hopefully that fixes"'],
    ['I hope this fixes it.', '"I hope this fixes it"'],
    ["I think it's working again.", '"I think it\'s working"'],
    ['I think it’s working again.', '"I think it’s working"'],
    ['This might have fixed it.', '"This might have fixed it"'],
    ["You shouldn't see the error any more.", '"shouldn\'t see the error any more"'],
    ['We restarted it, fingers crossed.', '"fingers crossed"']
  ])

  leaves('a fix with its test', [
    'It should now work; I ran your export twice and got all rows.',
    'I replaced the cable and tested it with 40 cards. It should be fixed now.',
    "It's fixed: I signed in as you do from two phones."
  ])

  leaves('what is to come, and what should be seen or done', [
    'It should be fixed by Friday.',
    'It should arrive by Friday.',
    'You should see the new balance when you reload.',
    'You should now restart the phone.',
    'We should have fixed that in March.',
    'Hopefully the rain stops by Sunday.',
    "Fingers crossed we'll have it soon."
  ])

  leaves('questions, conditions, denials and what the customer told', [
    'Does it seem to be working now?',
    'If it seems to be fixed, close the ticket.',
    "It doesn't seem to be fixed.",
    "I'm glad it seems to be working again for you."
  ])

  leaves("others' words", ['The page says "it seems to be fixed".', 'You wrote “it should work now”.'])

  mends('a sentence for the test', [
    [
      'Hi Al. It should now work. Best, Jo',
      'Hi Al. It should now work. I tested it: what you did and what you saw. Best, Jo'
    ]
  ])
})
