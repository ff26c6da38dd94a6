import { deadEndRedirect } from '../../../src/rules/dead-end-redirect.js'
import { tablesFor } from './harness.js'

describe('dead-end-redirect', () => {
  const { finds, leaves, mends } = tablesFor(deadEndRedirect)

  finds('the customer is sent elsewhere, and that is all', [
    ['Hi Ana, please contact the courier directly.', '15-34: "contact the courier"'],
    ['Please see our FAQ.', '"see our FAQ"'],
    ['PLEASE SEE OUR FAQ.', '"SEE OUR FAQ"'],
    ['Please see\nour FAQ.', '"see\nour FAQ"'],
    ['This ticket is closed. Please open a new ticket.', '"open a new ticket"'],
    ['That’s something our billing department deals with. Please contact them.', '"contact them"'],
    ["You'll need to speak to the store where you bought it. Have a nice day!", '"speak to the store"'],
    ['You’d have to take that up with the carrier.', '"take that up with the carrier"'],
    ['Kindly refer to the help centre for more information.', '"refer to the help centre"'],
    ['Kindly refer to the help center for more information.', '"refer to the help center"'],
    ['I’m the wrong person for this. Try the sales team.', '"Try the sales team"'],
    ['Sorry about that. Please check with your bank.', '"check with your bank"'],
    [
      "Unfortunately I can't help with this. You will have to go to the airport desk.",
      '"go to the airport desk"'
    ],
    ['For refunds you need to write to refunds@example.com. Thanks!', '"write to refunds@example.com"'],
    ['You can find it at https://help.example.com.', '"find it at https://help.example.com"'],
    ['Please call our cards team. They’re open Monday to Friday, 8:00 to 18:00.', '"call our cards team"']
  ])

  finds('the way they have to go: what is done about it, and where', [
    ['Claims are to be made at the town hall counter.', '"are to be made at the town hall counter"'],
    ['That has to be settled with Apple.', '"has to be settled with Apple"'],
    ['You can only get that sorted in store.', '"get that sorted in store"'],
    ["I'd suggest filling in the contact form.", '"filling in the contact form"'],
    ['The answer can be found on our website.', '"answer can be found on our website"'],
    [
      'That falls under the remit of the Finance Office, to whom you should write.',
      '"to whom you should write"'
    ],
    ['Drop an email to claims@example.com.', '"Drop an email to claims@example.com"'],
    ['If you want to discuss it, e-mail the hotel manager.', '"e-mail the hotel manager"'],
    [
      "This went to the wrong queue, so I'm closing it. File it again under Billing.",
      '"File it again under Billing"'
    ]
  ])

  leaves('a way of ours, or none', [
    "I'll take it up with the courier for you today.",
    "I've put it into the portal for you, and the roofer comes on Tuesday.",
    'I do hope you manage to get through to your agent.',
    'which watch is it? you can also repost it in the forum',
    "I've reopened it, so you don't have to open a new one.",
    'It does not have to be booked by phone: reply with a day and I book it.'
  ])

  finds('by whatever words', [
    ['For this you turn yourself to the shop where you bought it.', '"turn yourself to the shop"'],
    ['Hi, you might want to talk to Sony.', '"talk to Sony"'],
    ['Google would have to sort this out.', '"Google would have to sort"'],
    ['Have you seen our FAQ? It covers most of it.', '"Have you seen our FAQ"'],
    ["That's one for the tax office.", '"That\'s one for the tax office"'],
    ['Hi. The court has the dates, so it is them you need to ask.', '"them you need to ask"'],
    ['You want the box office, not us.', '"You want the box office"'],
    ["We don't do repairs. The workshop does.", '"The workshop does"'],
    ['This chat is closed. Should you need help, start a new one.', '"start a new one"'],
    ['Our terms cover this in full.', '"Our terms cover this"'],
    ['Could your IT administrator help?', '"Could your IT administrator help"'],
    ['Please drop the billing team a line.', '"drop the billing team a line"']
  ])

  finds('wherever it is, and whoever must be asked', [
    ['You need to ring the harbour for that.', '"ring the harbour"'],
    ['We only rent the boats and do not repair them. Please turn to a sailmaker.', '"turn to a sailmaker"'],
    ['Our forum is the place to go for that.', '"is the place to go"'],
    ['All changes have to be arranged through your bank.', '"have to be arranged through your bank"'],
    ['We suggest asking your landlord.', '"suggest asking your landlord"'],
    ['Your bank can tell you.', '"Your bank can tell"'],
    [
      'Please raise this with the depot. We appreciate you taking the time to write to us.',
      '"raise this with the depot"'
    ]
  ])

  finds('whose matter it is, and why', [
    ["As you booked with an agent, it's the agent you should be asking.", '"it\'s the agent you should"'],
    [
      'Tickets from there aren’t ours, so it’s back to whoever sold it you.',
      '"it’s back to whoever sold it"'
    ],
    [
      'Your claim is with the adjuster. Any questions should go to them.',
      '"Any questions should go to them"'
    ],
    ['All correspondence must go via the broker.', '"All correspondence must go via the broker"'],
    ["I'd have a word with the landlord if I were you.", '"have a word with the landlord"'],
    ['Taxes are handled by the town hall.', '"handled by the town hall"'],
    ['Your best bet is the forum, loads of helpful ppl there.', '"Your best bet is the forum"'],
    ['The club desk deals with points.', '"The club desk deals with points"'],
    ['That ticket was closed. If it persists, log another one.', '"log another one"']
  ])

  leaves('a train to take, and who reaches out to us', [
    'The club desk deals with points, and I’ve asked them to call you by noon.',
    'Please take train 2124 and speak to the staff on arrival.',
    'Could someone from the school write to us? We look into it then.'
  ])

  leaves('an answer beside a place to turn to', [
    'The lift stops at 17:00. You can ask the driver for a ticket.',
    'Your bank can tell you when it arrives; we sent it this morning.'
  ])

  leaves('something is done or said beside it', [
    "I've passed your details to the billing team, so you don't need to contact them. They'll write by Friday.",
    'You can change it under Settings > Billing. More in our FAQ.',
    'I called the courier this morning; they found the parcel. Please contact the depot with code 4471.',
    'Sorry to hear that. Please reply with your order number and I’ll check.',
    'Which shop was it? The shop can also be reached on 555 0100; please call the shop.',
    'Reset it with this article: https://help.example.com/articles/2041-reset-password. It takes two minutes.'
  ])

  leaves('no sending away', [
    'The courier lost it, so I’ve sent a new one. If it isn’t there by Friday, please contact us.',
    "Don't open a new ticket, I'm keeping this one open.",
    'Have you already spoken to the store?',
    "I'll contact the courier today.",
    'Share a contact number and the store it was bought at.',
    'Would you like to speak to one of our specialists.'
  ])

  leaves('the customer asks whom to turn to', [
    { customer: "What's the number of your London store?", text: 'Please call the store on 555 0100.' },
    { customer: 'Who do I contact about a lost bag?', text: 'Please contact the lost property office.' }
  ])

  leaves('quoted', [
    '> Please contact the courier directly.\n\nI called them for you, and it comes on Friday.',
    'You were told "please contact the courier directly". I’ve refunded it instead.'
  ])

  mends('by passing it on', [
    [
      'Hi Ana. Please contact the courier',
      "Hi Ana. Please contact the courier. I've passed your details on to team or person, and you'll hear from them by day, time and zone."
    ]
  ])

  leaves('what is mended', [
    "Please contact the courier. I've passed your details on to Mia, and you'll hear from them by Friday."
  ])

  finds('whom they need, where requests shall go, and what is published where', [
    ["You're looking for the credit department, not us.", '"You\'re looking for the credit department"'],
    [
      'Kindly forward your request to tickets@shop.example.',
      '"forward your request to tickets@shop.example"'
    ],
    ['The caretaker is who you want.', '"The caretaker is who you want"']
  ])

  leaves('what only sounds like it', [
    'The shop is open from 9 to 6 on Saturdays.',
    'Any of our branches can take it back and refund you.',
    "I've forwarded your request to claims@shop.example and Ana writes to you by Friday noon."
  ])
})
