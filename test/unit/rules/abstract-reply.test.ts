import { abstractReply } from '../../../src/rules/abstract-reply.js'
import { tablesFor } from './harness.js'

describe('abstract-reply', () => {
  const { finds, leaves, mends } = tablesFor(abstractReply)
  const customer = 'The strap of my rucksack tore on the first hike.'

  finds('a reply that could be to anybody', [
    [
      { customer, text: 'Thanks for telling us about your issue. We take care of your issue by Friday.' },
      '28-38: "your issue"'
    ],
    [{ customer, text: "We've read your concern. This matter is with the field team." }, '"your concern"'],
    [
      { customer, text: 'We’re looking at your case, and you’ll hear about your case tomorrow.' },
      '"your case"'
    ],
    [{ customer, text: 'YOUR COMPLAINT IS REGISTERED. YOUR COMPLAINT HAS NUMBER 17.' }, '"YOUR COMPLAINT"'],
    [
      { customer, text: 'We understand your\nconcern and solve your problem by Wednesday.' },
      '"your\nconcern"'
    ],
    [{ customer, text: 'Your enquiry came in. We answer your inquiry in two days.' }, '"Your enquiry"'],
    [
      { text: `> ${customer}\n\nYour issue is with us. We solve this issue by Friday.`, format: 'markdown' },
      '"Your issue"'
    ]
  ])

  leaves('what names the thing', [
    {
      customer,
      text: 'Your issue with the strap is clear. A new one leaves today, and that closes the issue.'
    },
    { customer, text: 'Rucksacks should last. We solve your issue and this problem by Friday.' },
    { customer, text: 'We fix the issue by 15:00.' },
    { customer, text: 'Thanks, we got it.' },
    { customer: 'Issue 12 never came, only April.', text: 'You get issue 12 and issue 13 together.' },
    { customer: 'ok thanks', text: 'Tell me if this issue comes back. Then I send the case on.' },
    'Your issue is with us. We solve your issue by Friday.'
  ])

  leaves('quoted', [
    { customer, text: 'You were told "your issue is noted, your issue is known". It was torn at the seam.' }
  ])

  mends('with room for their words', [
    [
      { customer, text: 'We read your concern. This matter is with us.' },
      'We read what they wrote about (strap, rucksack, tore). This matter is with us.'
    ]
  ])
})
