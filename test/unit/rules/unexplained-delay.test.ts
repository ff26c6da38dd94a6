import { unexplainedDelay } from '../../../src/rules/unexplained-delay.js'
import { tablesFor, type TableReply } from './harness.js'

const after = (customer: string, text: string): TableReply => ({ text, customer, format: 'plaintext' })

describe('unexplained-delay', () => {
  const { finds, leaves, mends } = tablesFor(unexplainedDelay)

  finds('a delay with no reason near it', [
    ['Your order is delayed. It now reaches you on Friday.', '11-21: "is delayed"'],
    ['FLIGHT 812 IS DELAYED BY TWO HOURS.', '"IS DELAYED"'],
    ['We have a backlog and answer by Monday.', '"have a backlog"'],
    ['The repair is taking longer than planned.', '"is taking longer"'],
    ["It's taking longer than\nplanned.", '"It\'s taking longer"'],
    ['It’s taking longer than planned.', '"It’s taking longer"'],
    ['Your refund is still pending.', '"is still pending"'],
    ["The glasses aren't ready yet.", '"aren\'t ready yet"'],
    ['Sorry for the delay.', '"Sorry for the delay"'],
    [after('Where is my order?', 'We apologise for the delay.'), '"apologise for the delay"']
  ])

  leaves('a reason, or that it is not known', [
    'Your order is delayed because the mill sent the wrong oak.',
    'Due to the snow, the fitter is running late.',
    "The flight is delayed. We don't know why yet.",
    'The repair is taking longer. The spring we need comes from Japan.',
    'A pipe burst on Sunday. The opening has been postponed.',
    'Your parcel has been held up at customs.',
    'Your cake is late: we packed it a day too late.',
    'The order is delayed, our night shift missed it.'
  ])

  finds('nobody came, and a hold-up', [
    ['They have not reached out quite yet. I asked Ana to ring them.', '"have not reached out quite yet"'],
    ["There's a hold-up with your parcel. It comes on Monday.", '"There\'s a hold-up with"']
  ])

  leaves('what holds it up, what is not seen yet, and an opening of the talk', [
    'The crew has been delayed on an incoming flight.',
    "I can't see yet why it's delayed.",
    after('My order is late.', 'Sorry for the delay! Have you been given a new date?')
  ])

  leaves('the delay of the reply itself', [
    after('My phone has no signal.', 'Sorry for the delay. Which phone is it?'),
    'Sorry for the delay in replying.'
  ])

  leaves("the customer's delay, a setting, no delay", [
    "If you're running late, text me.",
    "You're running late with the form.",
    'Set the delay to 5 seconds.',
    "There's no delay on line 4.",
    'For a delay of more than three hours you get €250.',
    'Is it delayed?',
    "I'm sorry to hear about the delay."
  ])

  leaves("others' words", [
    'The board says "delayed", but it is on time.',
    'You wrote “it is delayed again”.'
  ])

  mends('a sentence for the reason', [
    [
      'Your refund is still pending. Best, Jo',
      'Your refund is still pending. This is because what holds it up. Best, Jo'
    ]
  ])
})
