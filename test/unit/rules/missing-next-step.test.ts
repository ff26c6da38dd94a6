import { missingNextStep } from '../../../src/rules/missing-next-step.js'
import { tablesFor } from './harness.js'

describe('missing-next-step', () => {
  const { finds, leaves, mends } = tablesFor(missingNextStep)
  const customer = 'My order came without the charger.'

  finds('manners and small talk alone', [
    [
      { customer, text: 'In ten years that is a new one for us!' },
      '"In ten years that is a new one for us!"'
    ],
    [
      { customer, text: 'A Monday without it is no fun. Keep the ideas coming!' },
      '"A Monday without it is no fun."'
    ],
    [{ customer, text: 'Sorry about the missing charger!' }, '0-32: "Sorry about the missing charger!"'],
    [{ customer, text: 'Six weeks is a long time, Jo.' }, '"Six weeks is a long time, Jo."'],
    [{ customer, text: 'Bless you for waiting. Monday mornings, eh?' }, '"Bless you for waiting."'],
    [{ customer, text: 'Hi Jo, thank you for your message.' }, '"Hi Jo, thank you for your message."'],
    [
      { customer, text: 'THANK YOU FOR CONTACTING THE SERVICE DESK.' },
      '"THANK YOU FOR CONTACTING THE SERVICE DESK."'
    ],
    [{ customer, text: 'I understand how annoying that is.' }, '"I understand how annoying that is."'],
    [
      { customer, text: 'We know that it’s stressful, and that you waited.' },
      '"We know that it’s stressful, and that you waited."'
    ],
    [{ customer, text: "We know that it's stressful." }, '"We know that it\'s stressful."'],
    [
      { customer, text: 'Thanks for the feedback, we’ve noted it.' },
      '"Thanks for the feedback, we’ve noted it."'
    ],
    [{ customer, text: 'That’s\nnot what it should be.' }, '"That’s\nnot what it should be."'],
    [
      { customer, text: 'We hope your next order will be better. Have a nice day!' },
      '"We hope your next order will be better."'
    ],
    [
      { customer, text: 'Please let me know if you need my assistance.' },
      '"Please let me know if you need my assistance."'
    ],
    [
      { customer, text: 'I can see from the thread that you wrote twice. It must have been tiring.' },
      '"I can see from the thread that you wrote twice."'
    ],
    [
      { customer, text: 'Chargers are such an important thing, and we do value all the detail you gave.' },
      '"Chargers are such an important thing, and we do value all the detail you gave."'
    ],
    ['We apologise for the inconvenience caused.', '"We apologise for the inconvenience caused."'],
    ['We apologize for the inconvenience caused.', '"We apologize for the inconvenience caused."']
  ])

  finds('what is true of anything, and of our own days', [
    [
      { customer, text: 'Parcels do take a little longer at this time of year.' },
      '"Parcels do take a little longer at this time of year."'
    ],
    [
      { customer, text: 'Yes, that is a known thing with chargers.' },
      '"Yes, that is a known thing with chargers."'
    ],
    [
      { customer, text: 'We carry over 40,000 parcels each day. Cheers, Wick & Wax' },
      '"We carry over 40,000 parcels each day."'
    ],
    [{ customer, text: 'We ask you to be patient.' }, '"We ask you to be patient."'],
    [
      { customer, text: 'You are right, the order came without it.' },
      '"You are right, the order came without it."'
    ],
    [{ customer, text: 'The office is a lively place.' }, '"The office is a lively place."'],
    [
      'We understand how disappointing it must be when food arrives cold.',
      '"We understand how disappointing it must be when food arrives cold."'
    ],
    ['We acknowledge receipt of your complaint.', '"We acknowledge receipt of your complaint."']
  ])

  finds('verdicts, what is said back, and what came in, also with figures', [
    [
      { customer, text: 'Waiting two weeks and then no charger is the last thing anyone needs.' },
      '"Waiting two weeks and then no charger is the last thing anyone needs."'
    ],
    [
      { customer, text: 'An order that comes 3 days late would annoy anyone.' },
      '"An order that comes 3 days late would annoy anyone."'
    ],
    [
      { customer, text: 'I can see that you ordered it on 2 May and that it came without a charger.' },
      '"I can see that you ordered it on 2 May and that it came without a charger."'
    ],
    [
      { customer, text: 'Thank you for your e-mail of 3 May. Your remarks have been duly noted.' },
      '"Thank you for your e-mail of 3 May."'
    ],
    [
      { customer, text: 'What happened doesn’t reflect our values.' },
      '"What happened doesn’t reflect our values."'
    ],
    [
      { customer, text: 'The team is working very hard every day.' },
      '"The team is working very hard every day."'
    ],
    [
      { customer, text: 'Thank you for taking the time to write to us. It saddens the whole team.' },
      '"Thank you for taking the time to write to us."'
    ],
    [
      { customer: 'Could you add a calendar?', text: 'Thanks so much for the idea!' },
      '"Thanks so much for the idea!"'
    ]
  ])

  finds('an act by its form alone', [
    [
      { customer, text: 'Please give your mother our warmest wishes.' },
      '"Please give your mother our warmest wishes."'
    ],
    [{ customer, text: 'We ask you to excuse us.' }, '"We ask you to excuse us."'],
    [
      { customer, text: 'A charger is not something to joke about.' },
      '"A charger is not something to joke about."'
    ]
  ])

  leaves('what is told beside a verdict', [
    { customer, text: 'That hurts. It is in the box now.' },
    { customer, text: "Look under the tray, it's a size thing." },
    { customer, text: 'That hurts. She had it at the desk, and her brother has the key.' },
    { customer, text: 'That hurts. It charges in Firefly mode.' },
    { customer, text: 'hmm, is it the white one? thx' },
    { customer: 'Do you have gluten free bread?', text: 'We sure do, two kinds.' },
    { customer, text: 'Waiting for nothing is no fun. The charger was on the second van.' },
    { customer, text: 'We are doing our best to get one to you.' },
    { customer, text: 'It has come to our attention that you wrote twice; chargers are out of stock.' },
    { customer: 'We want the calendar back!', text: 'Thanks for the idea!' }
  ])

  leaves('news, a place, and what a question asks for', [
    { customer, text: 'The charger is with our Leeds shop.' },
    { customer, text: 'No charger has left us yet.' },
    { customer, text: 'We apologise.Kindly send us your order number.' },
    { customer: 'What is the office like?', text: 'The office is a lively place.' },
    { customer: 'Is it normal that parcels come late', text: 'The bridge was up on Monday.' }
  ])

  leaves('an answer, a step, a question, a link or a promise', [
    { customer, text: 'Sorry about the charger! It ships today.' },
    { customer, text: 'Hi Jo, we do!' },
    { customer, text: 'Sorry about the charger. Which model is it?' },
    { customer, text: 'Sorry! I’ve refunded it.' },
    { customer, text: "Sorry, we can't send it alone." },
    { customer, text: 'Thanks! I’ll look for it.' },
    { customer, text: 'Sorry about that. Look here: https://example.com/chargers' },
    { customer, text: 'Hold the phone flat against the handle until it hums.' },
    { customer, text: 'It’s only operating as far as Crewe I’m afraid, sincere apologies.' },
    { customer: 'Do you open on Sunday?', text: 'Yes, ten to four.' },
    { customer: 'Is the fix live?', text: 'Yes!' }
  ])

  leaves('a solved case', [
    { customer: 'It works now, many thanks!', text: "You're welcome, Ida. Enjoy the film!" },
    { customer: 'Your driver was so kind to my mum!', text: 'Thank you for telling us!' },
    'Thank you for telling us!'
  ])

  leaves('a notice that says so', [
    'We move our servers on Sunday from 2:00 to 4:00 UTC. There’s nothing you need to do.'
  ])

  leaves('quoted', ['> Sorry about the charger.\n\nIt is in the post.'])

  mends('by a promise to fill in', [
    [
      { customer, text: 'Sorry about the charger!' },
      "Sorry about the charger! I'll do this by day, time and zone."
    ],
    [
      { customer, text: 'We see how annoying that is. Best, Ottoline' },
      "We see how annoying that is. I'll do this by day, time and zone. Best, Ottoline"
    ],
    [
      { customer, text: 'We see how annoying that is\n\nAll the best to you' },
      "We see how annoying that is\n\nAll the best to you. I'll do this by day, time and zone."
    ]
  ])

  leaves('what is mended', [
    { customer, text: "Sorry about the charger! I'll post one by Friday 12:00 CET." }
  ])

  finds('a story, the kind in general and what is said back, also to a wish', [
    [
      { customer: 'Can you get it moving?', text: 'Overhead wires came down near Selby.' },
      '"Overhead wires came down near Selby."'
    ],
    [
      { customer: 'It fails when I press enter.', text: 'So it fails when you press enter.' },
      '"So it fails when you press enter."'
    ],
    [
      { customer, text: 'We opened in 2019 with a dream of good tools.' },
      '"We opened in 2019 with a dream of good tools."'
    ],
    [{ customer, text: 'Saturdays are mad at the moment.' }, '"Saturdays are mad at the moment."']
  ])

  leaves('what became of theirs, how things stand, and a story that was asked for', [
    { customer, text: 'The driver left it at number 12.' },
    { customer, text: 'Chargers are out of stock.' },
    { customer: 'It is late. What happened?', text: 'Overhead wires came down near Selby.' },
    { customer: 'Can you send me a new card?', text: 'A new card went out to you in the post.' }
  ])
})
