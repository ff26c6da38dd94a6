import assert from 'node:assert/strict'
import { repeatQuestion } from '../../../src/rules/repeat-question.js'
import { applyFix, tablesFor } from './harness.js'

describe('repeat-question', () => {
  const { finds, leaves, mends, run } = tablesFor(repeatQuestion)
  const order = 'My order 88213 has not arrived.'

  finds('a number that the message holds', [
    [
      { customer: order, text: 'Could you send me your order number?' },
      '0-35: "Could you send me your order number"'
    ],
    [{ customer: order, text: 'What’s your order number?' }, '"What’s your order number"'],
    [{ customer: order, text: 'PLEASE SEND YOUR ORDER NUMBER.' }, '"PLEASE SEND YOUR ORDER NUMBER"'],
    [{ customer: order, text: 'Please send me your order\nnumber.' }, '"Please send me your order\nnumber"'],
    [{ customer: order, text: 'We’ll need your order number first.' }, '"We’ll need your order number"'],
    [{ customer: 'Order number A-5519', text: 'What is the order number?' }, '"What is the order number"'],
    [
      { customer: 'Tracking PX20981 has not moved', text: 'Please share the tracking number.' },
      '"Please share the tracking number"'
    ],
    [
      { customer: 'Our reference is HB-5519', text: 'Please let us have your booking reference.' },
      '"Please let us have your booking reference"'
    ],
    [
      { customer: 'Invoice 2209 is wrong', text: 'Could you give me the number of the invoice?' },
      '"Could you give me the number of the invoice"'
    ],
    [
      { customer: 'BA117 was late, my flight BA117', text: 'What was the flight number?' },
      '"What was the flight number"'
    ],
    [{ customer: 'I live in flat 14B', text: 'Which flat are you in?' }, '"Which flat are you"']
  ])

  finds('whatever the question word', [
    [{ customer: 'The Leeds store refused it', text: 'Which store was it?' }, '"Which store"'],
    [
      {
        customer: 'Ticket #90021 was closed',
        text: "I can't find the ticket. Do you still have its number?"
      },
      '"Do you still have its number"'
    ],
    [{ customer: "I'm leaving because I've moved", text: 'May I ask why?' }, '"May I ask why"'],
    [{ customer: 'A slot for my daughter Ella, please', text: 'Who is it for?' }, '"Who is it for"'],
    [
      { customer: 'The oven broke on 3 March', text: 'When did the oven break?' },
      '"When did the oven break"'
    ],
    [{ customer: 'A table for six on Friday', text: 'For how many people?' }, '"how many people"']
  ])

  finds('any other detail that the message holds', [
    [
      { customer: 'Write to jo@example.org', text: 'What is your e-mail address?' },
      '"What is your e-mail address"'
    ],
    [
      { customer: 'Call me on 07700 900123', text: 'What number can we reach you on?' },
      '"What number can we"'
    ],
    [
      { customer: 'Version 4.2.1 crashes', text: 'Which version of the app is it?' },
      '"Which version of the app"'
    ],
    [{ customer: "I'm on Windows 11", text: 'What operating system is it?' }, '"What operating system"'],
    [{ customer: 'It is grey in Firefox 128', text: 'Which browser do you use?' }, '"Which browser"'],
    [{ customer: 'You took £64.20', text: 'How much were you charged?' }, '"How much were you charged"'],
    [{ customer: 'I was charged on 3 March', text: 'When were you charged?' }, '"When were you charged"'],
    [{ customer: 'No power in LS6 2AB', text: 'What is your postcode?' }, '"What is your postcode"'],
    [
      { customer: 'Swap it for the green one', text: 'Which colour would you like?' },
      '"Which colour would you"'
    ],
    [
      { customer: 'Swap it for the green one', text: 'Which color would you like?' },
      '"Which color would you"'
    ],
    [
      { customer: 'Screenshot attached.', text: 'Could you attach a screenshot?' },
      '"Could you attach a screenshot"'
    ],
    [
      { customer: "I've restarted it twice", text: 'Have you tried restarting it?' },
      '"Have you tried restarting"'
    ],
    [
      { customer: 'It says "Error 1402: disk full"', text: 'What does the error say?' },
      '"What does the error say"'
    ]
  ])

  finds('what happened, where it goes and what they want', [
    [{ customer: 'I paid by PayPal twice', text: 'How did you pay?' }, '"How did you pay"'],
    [{ customer: 'I ordered two blue lamps', text: 'What did you order?' }, '"What did you order"'],
    [
      { customer: 'I left it at the locker in Hove', text: 'Where did you drop it off?' },
      '"Where did you drop it off"'
    ],
    [
      { customer: 'Move it from 7 pm to 8 pm', text: 'What time shall we move it to?' },
      '"What time shall we move it to"'
    ],
    [
      { customer: 'I want a refund, not a new one.', text: 'Would you like a refund or a replacement?' },
      '"Would you like a refund or a replacement"'
    ],
    [{ customer: 'My son is 6', text: 'How old is your son?' }, '"How old is your son"'],
    [{ customer: "The seller's name is Bookbarn", text: 'Who was the seller?' }, '"Who was the seller"'],
    [{ customer: 'Send it to 4 Mill Lane, York', text: 'Where should we send it?' }, '"Where should we send"']
  ])

  finds('in a reply document', [
    [
      { text: '> My order 88213 is late.\n\nWhat is your order number?', format: 'markdown' },
      '"What is your order number"'
    ]
  ])

  leaves('what the message does not hold', [
    { customer: 'Where is my parcel?', text: 'Could you send me the order number?' },
    { customer: 'My order number does not work', text: 'What is the order number?' },
    { customer: 'I paid £88213 for the order', text: 'What is the order number?' },
    { customer: 'Version 4.2.1 crashes', text: 'Which version of Android is it?' },
    { customer: 'I booked for 4 May', text: 'Which day would suit you?' },
    { customer: 'My refund is late', text: 'Would you like a refund or a replacement?' },
    { customer: 'My daughter is 6 and my son is older', text: 'How old is your son?' },
    { customer: 'Please move it from Friday', text: 'What day shall we move it to?' },
    { customer: 'Photo attached of the lid', text: 'Could you send a photo of the label?' },
    'Could you send me your order number?'
  ])

  leaves('another value, or the one that was given', [
    { customer: 'My orders 88213 and order 88219 are late', text: 'Which order number is it about?' },
    { customer: order, text: 'Is the order number 88213?' },
    { customer: order, text: 'That is a digit short. Could you check the order number once more?' },
    { customer: 'Call 07700 900123', text: 'Is there another phone number?' }
  ])

  leaves('an identity check', [
    {
      customer: 'I am at jo@example.org',
      text: 'To verify your identity, please confirm your e-mail address.'
    },
    {
      customer: 'I am at jo@example.org',
      text: 'What’s your e-mail address? I ask to make sure that it’s you.'
    }
  ])

  finds('what only this message numbers, counts or dates', [
    [{ customer: 'Meter 5519-2 is stuck', text: 'What’s your meter number?' }, '"What’s your meter number"'],
    [
      { customer: 'Sent to the wrong till, code QGH7K2LM9P', text: 'Please send the transaction code.' },
      '"Please send the transaction code"'
    ],
    [{ customer: 'A table for two guests', text: 'How many guests?' }, '"How many guests"'],
    [{ customer: 'I bought it on 3 May', text: 'When did you order it?' }, '"When did you order it"'],
    [
      { customer: 'It hangs on my MacBook Air', text: 'Are you using Windows or a Mac?' },
      '"Are you using Windows or a Mac"'
    ],
    [{ customer: 'My flight to Oslo is late', text: 'Where are you flying to?' }, '"Where are you flying"'],
    [{ customer: 'I rebooted it', text: 'Have you tried restarting it?' }, '"Have you tried restarting"'],
    [
      { customer: 'My mail is jo@example.org', text: 'Please share the registered mail.' },
      '"Please share the registered mail"'
    ]
  ])

  finds('any thing whose value the message tells', [
    [
      { customer: 'Water meter reading: 00821', text: 'Could you send across your latest meter reading?' },
      '"Could you send across your latest meter reading"'
    ],
    [{ customer: 'Our subdomain is pine.example', text: 'What subdomain do you use?' }, '"What subdomain"'],
    [
      { customer: 'My policy number is HM-338', text: 'Please quote the number of your policy.' },
      '"Please quote the number"'
    ],
    [{ customer: 'The code SPRING15 is refused', text: 'What’s the code you use?' }, '"What’s the code"'],
    [{ customer: 'I am on the Family plan', text: 'Which plan are you on?' }, '"Which plan"'],
    [
      { customer: 'Gift card GC-5520 is empty', text: "We'd be grateful for your gift card number." },
      '"grateful for your gift card number"'
    ],
    [
      { customer: 'My Visa ending 4417', text: 'What are the last four digits?' },
      '"What are the last four digits"'
    ],
    [
      { customer: 'Booked under Halloran', text: 'Under whose name is the table?' },
      '"Under whose name is the"'
    ],
    [{ customer: 'I spoke to Marta', text: 'Who did you speak to?' }, '"Who did you speak to"'],
    [{ customer: 'It should say Bell', text: 'What should it say?' }, '"What should it say"'],
    [
      { customer: 'Tickets for Owl Night are lost', text: 'Which event are the tickets for?' },
      '"Which event are the tickets for"'
    ],
    [
      { customer: 'Can you cancel the late yoga?', text: 'Which class do you want to cancel?' },
      '"Which class do you want to cancel"'
    ],
    [
      { customer: 'Can I move it from Tuesday to Friday?', text: 'To which day would you like to move it?' },
      '"To which day would you like to move it"'
    ],
    [
      { customer: 'Swap it for size 8', text: 'Kindly indicate the desired size.' },
      '"Kindly indicate the desired size"'
    ],
    [{ customer: 'My cat, 4 years old, limps', text: 'How old is your cat?' }, '"How old is your cat"'],
    [
      { customer: 'I use the app', text: 'Are you using the app or the website?' },
      '"Are you using the app or the website"'
    ],
    [{ customer: 'It weighs 3 kg', text: 'What’s the weight of the parcel?' }, '"What’s the weight"'],
    [{ customer: 'We are with Dr Osei', text: 'Which doctor is it?' }, '"Which doctor"'],
    [
      { customer: 'Ref 22-0931 is still open', text: 'Please send the reference of your report.' },
      '"Please send the reference of"'
    ],
    [{ customer: 'I only got 20 tablets', text: 'How many tablets did you receive?' }, '"How many tablets"'],
    [
      {
        customer: 'Photo attached of the message',
        text: 'Could you attach a photo of the message?'
      },
      '"Could you attach a photo"'
    ]
  ])

  leaves('a thing without a value, or with another one', [
    { customer: 'My plan is too dear', text: 'Which plan are you on?' },
    { customer: 'My old plan was Family', text: 'Which plan are you on?' },
    { customer: 'There is a Solo plan and a Family plan', text: 'Which plan is it?' },
    { customer: 'My Lenovo laptop is slow', text: 'Could you tell us if your laptop is new?' },
    { customer: 'My Lenovo bill went up', text: 'Do you have access to your last bill?' },
    { customer: 'I see 159 images', text: 'Please check the page and tell us how many images you see.' },
    { customer: 'The reading from 12 May is wrong', text: 'Please send your meter reading.' },
    { customer: 'My student number is s339', text: 'Bring a photo ID and your student number.' },
    { customer: 'I want to cancel my plan', text: 'Which plan do you want to cancel?' },
    { customer: 'A table for six', text: 'How many of you are children?' },
    { customer: 'I got 20 tablets', text: 'How many tablets do you take a day?' },
    { customer: 'We stay from 3 to 6 May', text: 'At what time will you arrive on 3 May?' },
    { customer: 'The Family plan is dear', text: 'Which plan would you like to change to?' },
    { customer: 'I use the app and can not pay', text: 'Are you trying to pay by card or by PayPal?' },
    { customer: 'I bought this kettle on 3 March', text: 'When did the kettle start to leak?' },
    { customer: 'Send it to 8 Quay Street', text: 'Which address is it, the old one or Quay Street?' }
  ])

  leaves('another number, count or hour', [
    { customer: 'Meter 5519-2 is stuck', text: 'What’s the router number?' },
    { customer: 'The meters 5519-2 and meter 5520-1', text: 'What’s your meter number?' },
    { customer: 'The discount code SUMMER2026 fails', text: 'Please send the transaction code.' },
    { customer: 'Two items came', text: 'How many items are missing?' },
    { customer: 'It happened on Monday', text: 'What time did it happen?' }
  ])

  finds('what is asked in other words, with other things named beside it', [
    [
      { customer: 'My account is under jo@post.example', text: 'Which mail address did you sign up with?' },
      '"mail address"'
    ],
    [
      { customer: 'I ordered size 43', text: 'Before I send the right ones: what size did you order?' },
      '"what size did you"'
    ],
    [
      { customer: 'It crashes on my iPhone 14', text: 'Is this on Android or on an iPhone?' },
      '"Is this on Android or on an iPhone"'
    ],
    [
      { customer: 'My surname is spelled El Hassan', text: 'How is your surname spelled?' },
      '"How is your surname spelled"'
    ],
    [{ customer: 'Flight BA 2231 was cancelled', text: 'Which flight were you on?' }, '"Which flight were"'],
    [{ customer: 'The till in your Leeds store', text: 'Which branch was it?' }, '"Which branch"'],
    [{ customer: 'We stayed at the Hotel Lindner', text: 'Which hotel was it?' }, '"Which hotel"']
  ])

  leaves('what is to come, what has to be sent again, and a check', [
    { customer: 'I was in your Leeds store', text: 'Which store would you like to collect from?' },
    { customer: 'I bought it on 4 March and it’s dead.', text: 'When did it stop working?' },
    { customer: 'I booked a table for six.', text: 'How many guests are vegetarian?' },
    { customer: 'Photo attached', text: 'Could you send the photo once more? It came out black.' },
    {
      customer: 'I am at HU1 2AB',
      text: 'Please confirm your postcode so that I know it’s really you.'
    }
  ])

  leaves('no question', [
    { customer: order, text: 'I don’t need your order number.' },
    { customer: order, text: 'Thanks for the order number.' },
    { customer: order, text: 'I have your order number, and it ships today.' },
    { customer: order, text: 'You were asked "could you send me your order number please" before.' }
  ])

  mends('by using what was given', [
    [
      { customer: order, text: 'Hi! Could you send me your order number?' },
      "Hi! I have your order number (88213), so I'll do this by day, time and zone."
    ],
    [
      { customer: order, text: 'Please send your order number so I can look.' },
      "I have your order number (88213), so I'll do this by day, time and zone."
    ],
    [
      { customer: order, text: "Hi Jo, what's your order number? Then I'll trace it." },
      "Hi Jo, I have your order number (88213). Then I'll trace it."
    ],
    [{ customer: order, text: 'Please send your order number and your postcode.' }]
  ])

  it('finds nothing once it is mended', () => {
    const text = 'Could you send me your order number?'
    const [fix] = run({ customer: order, text })[0]?.fixes ?? []
    assert.ok(fix)
    assert.deepEqual(run({ customer: order, text: applyFix(text, fix) }), [])
  })
})
