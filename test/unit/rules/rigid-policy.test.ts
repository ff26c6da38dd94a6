import * as module from '../../../src/rules/rigid-policy.js'
import { tablesFor } from './harness.js'

const { says, finds, leaves, mends } = tablesFor(module.rigidPolicy)

describe('rigid-policy', () => {
  says(module, 'Hi Ann,\nper our policy, opened jars stay sold.', {
    level: 'warning',
    reason: /a wall.*what they can do/,
    place: '2:1-2:15',
    offsets: '8-22',
    actual: 'per our policy',
    fixes: ['Add the reason and an option']
  })

  finds('policy as a reason or a wall', [
    ['Per our policy, opened jars stay sold.', '0-14: "Per our policy"'],
    ['As per company policy, opened jars stay sold.', '"As per company policy"'],
    ['COMPANY POLICY STATES that jars stay sold.', '"COMPANY POLICY STATES"'],
    ['Our terms clearly\nsay that jars stay sold.', '"Our terms clearly\nsay"'],
    ["I'm not authorised to do that.", '"I\'m not authorised"'],
    ['I’m not authorized to do that.', '"I’m not authorized"'],
    ["We aren't allowed to share that.", '"aren\'t allowed"'],
    ['We make no exceptions.', '"no exceptions"'],
    ["The system won't let me.", '"The system won\'t let me"'],
    ["I'm afraid those are the rules.", '"afraid those are the rules"'],
    ['You must send the original box.', '"You must send the original box"'],
    ['You are required to send the box.', '"You are required to send the box"']
  ])

  finds('walls without the word policy', [
    ['We have no discretion in this.', '"have no discretion"'],
    ['Our hands are tied.', '"Our hands are tied"'],
    ['The criteria are not open to discussion.', '"The criteria are not"'],
    ['Hospital protocol, I’m afraid.', '"Hospital protocol"'],
    ['The software rejects\nany date before today.', '"software rejects\nany"'],
    ["It isn't something my till will accept.", '"isn\'t something my till will"'],
    ["We've never made an exception.", '"never made an exception"'],
    ["That isn't mine to change.", '"isn\'t mine to change"']
  ])

  finds('a wall in other words', [
    ['Procedure is procedure.', '"Procedure is procedure"'],
    ['This is company-wide protocol.', '"This is company-wide protocol"'],
    [
      'You have to submit Form C before we discuss anything.',
      '"You have to submit Form C before we discuss anything"'
    ],
    ['Same rules for everyone.', '"Same rules for everyone"'],
    ['Our manual prescribes a ten-day wait.', '"Our manual prescribes"'],
    ['No receipt, no exchange.', '"No receipt, no exchange"']
  ])

  leaves('a key, a manual and a contract that help', [
    'The API answers 403 when a key isn’t authorised.',
    'The manual says to wait ten minutes.',
    'Section 9 of your contract says you may leave in May.',
    'The rule of thumb is one spoon.'
  ])

  leaves('a law, which names its own reason', [
    'Under the Money Laundering Regulations we ask for proof of address.',
    'Under the IATA rules airlines aren’t permitted to carry it.'
  ])

  leaves('other uses', [
    'Our policy protects you: the return is free.',
    'Per our policy, jars stay sold because opened food cannot be checked. I can offer you a £5 voucher.',
    'You can read our privacy policy online.',
    'The return policy is on our site.',
    'By law we must keep the invoice.',
    { text: 'Per our policy, returns are free.', customer: 'What is your policy on returns?' },
    'You said "per our policy" is no answer.',
    '> Per our policy?\n\nWe refunded you.',
    'You must have had a long day.',
    'Is there a policy that says so?',
    ''
  ])

  mends('fixes', [
    [
      'Per our policy, jars stay sold.',
      'Per our policy, jars stay sold. This is because the reason. What I can do is an option.'
    ],
    [
      'Per our policy, jars stay sold\n\nBye.',
      'Per our policy, jars stay sold. This is because the reason. What I can do is an option.\n\nBye.'
    ]
  ])

  finds('nobody for whom an exception is made', [
    ['We grant exceptions to no one.', '"grant exceptions to no one"']
  ])

  leaves('exceptions of a program', ['Your trace holds no errors and no exceptions.'])

  leaves('a fact that leads on to help', ["Citrus isn't allowed in, so I'll find you another tree."])

  finds('orders, machines and a way that was always so', [
    ['My orders are to close at six.', '"My orders are to"'],
    ['The computer leaves me no choice.', '"computer leaves me no choice"'],
    ['There is nothing in our rulebook that would let me.', '"nothing in our rulebook that would"']
  ])
})
