import * as module from '../../../src/rules/missing-timeline.js'
import { tablesFor } from './harness.js'

const { says, finds, leaves, mends } = tablesFor(module.missingTimeline)

describe('missing-timeline', () => {
  says(module, 'Hi 😞 Ann,\r\nwe’ll look into it.', {
    level: 'warning',
    essential: 'timeline',
    reason: /does not say when/,
    place: '2:1-2:19',
    offsets: '12-30',
    actual: 'we’ll look into it',
    fixes: ['Say when']
  })

  finds('promises without a time', [
    ['What happens now:\n\n- we will close the case', '"we will close the case"'],
    ['By Friday, 17:00 CET:\n\n- we will close it\n\nWe will look into it.', '"We will look into it"'],
    ['He is going to fit you in for a visit.', '"He is going to fit you in for a visit"'],
    [
      'Thanks for letting us know the lid was open. We will send you a new jug.',
      '"We will send you a new jug"'
    ],
    ["We'll look into it.", '0-18: "We\'ll look into it"'],
    ['We’ll look into it.', '"We’ll look into it"'],
    ['We will look into it.', '"We will look into it"'],
    ['well get back to you about it', '"well get back to you about it"'],
    ["WE'LL LOOK INTO IT.", '"WE\'LL LOOK INTO IT"'],
    ["We'll look\ninto it.", '"We\'ll look\ninto it"'],
    ["I'll get back to you.", '"I\'ll get back to you"'],
    ['Our team is working on it.', '"Our team is working on it"'],
    ['Our engineers are currently investigating this.', '"Our engineers are currently investigating this"'],
    ['You will be refunded.', '"will be refunded"'],
    ["The team's having a look.", '"The team\'s having a look"'],
    ["I've asked Bruno to ring you.", '"I\'ve asked Bruno to ring you"'],
    ['It sits on my desk.', '"sits on my desk"'],
    ['It is reproduced, and Kenji is on it.', '"Kenji is on it"'],
    ['Stefan from the workshop will cut the shelf.', '"Stefan from the workshop will cut the shelf"'],
    ['The thermostat is being flown in.', '"The thermostat is being flown in."'],
    ['Tom is going to ring them.', '"Tom is going to ring them"'],
    ['Dr Farrow intends to study the scan.', '"Dr Farrow intends to study the scan"'],
    ['Nadia and I are redrawing the plan.', '"and I are redrawing the plan"'],
    ['Our accountant goes through the deed next.', '"Our accountant goes through the deed next"'],
    ['The crate goes on the next ship.', '"goes on the next ship"'],
    ['Winners will be told by post.', '"will be told by post"'],
    ['You will receive their answer in writing.', '"You will receive their answer in writing"'],
    ["The October one is wrong. I'm going to have it recalculated.", '"I\'m going to have it recalculated"'],
    ['We are to replace the pump.', '"We are to replace the pump"'],
    ['The credit note follows by post.', '"The credit note follows by post"'],
    ["You'll be refunded.", '"You\'ll be refunded"'],
    ['It has been escalated to our billing team.', '"has been escalated to our billing team"'],
    ["I've passed this to our billing team.", '"I\'ve passed this to our billing team"'],
    ["Hopefully we'll find it.", '"we\'ll find it"'],
    ["We'll look into it. You wrote on Monday.", '"We\'ll look into it"']
  ])

  finds('what is handed on, and what is under way', [
    [
      "We've updated your notes and asked that your case manager follow up.",
      '"and asked that your case manager follow up"'
    ],
    [
      "I've arranged for one of our engineers to call you.",
      '"I\'ve arranged for one of our engineers to call you"'
    ],
    ["We've prioritised your ticket.", '"We\'ve prioritised your ticket"'],
    ['A trace has been requested.', '"trace has been requested"'],
    ['They have gone to our quality team.', '"have gone to our quality team"'],
    [
      "I've sent your messages through to one of our managers.",
      '"I\'ve sent your messages through to one of our managers"'
    ],
    ['The fault stands escalated to the network team.', '"stands escalated to the network team"'],
    ["It's been escalated to billing.", '"It\'s been escalated to billing"'],
    ['We are dealing.', '"We are dealing"'],
    ['I have someone double-checking it.', '"I have someone double-checking it"'],
    ['My colleague Ines is unblocking it.', '"My colleague Ines is unblocking it"'],
    ['A courier is being arranged.', '"A courier is being arranged"'],
    ["They'll be tracing it.", '"They\'ll be tracing it"'],
    ["Once it clears security, we'll be able to send it.", '"we\'ll be able to send it"'],
    ['The winners will be announced on our page.', '"will be announced on our page"'],
    ['As you have provided your details, our team will look into it.', '"our team will look into it"'],
    ['I will go through the whole thread.', '"I will go through the whole thread"']
  ])

  finds('who decides, who waits for whom, and other trades', [
    ['Your application goes to the panel.', '"goes to the panel"'],
    ['Your complaint is before our review board.', '"is before our review board"'],
    ["You're next in line for a callback.", '"You\'re next in line for a callback"'],
    ["It's been sent for repair.", '"It\'s been sent for repair"'],
    ["I've dropped the landlord a line.", '"I\'ve dropped the landlord a line"'],
    ['Our plumber is to call on you.', '"Our plumber is to call on you"'],
    ['Kindly be patient while we work on it.', '"while we work on it"'],
    ['We are in talks with the bank.', '"We are in talks with the bank"'],
    ['Your claim is under process.', '"Your claim is under process"'],
    ['It has ref 8812 and is being attended to.', '"and is being attended to"'],
    ['Our courier has been informed.', '"Our courier has been informed"']
  ])

  leaves('what only looks handed on or under way', [
    "Payroll isn't something we'll add: the rules differ too much.",
    "I've filed your request in our ideas list.",
    "I've logged your wish with your sketch under Planning.",
    'Ortivo is winding that product down.',
    "I'm dealing with this myself: ellen@example.com.",
    "We'll always put safety first.",
    "Thanks for the kind words! I'll make sure she hears them.",
    'Thank you, Bob. I will tell Maria you said hello.',
    'Your ticket will be checked at the door.',
    'Firefox will ask for permission.',
    'Our app is looking for your printer.',
    "I'm looking at your order: it has two lamps.",
    'Lisa is asking whether you are bringing the dog.',
    "We'll keep your place in the queue.",
    'I will try to answer that: the box is 40 cm wide.',
    "We'll keep an eye out for updates.",
    'Our team is always working to improve the app.',
    "We'll take it back free of charge, just bring it in.",
    "They'll ask you for your booking code.",
    "I've asked my colleague in Bath and she says it is in stock.",
    'Thanks for your feedback. It has been shared with management for future reference.',
    "We're dealing with a lot of messages today.",
    'Your parcel has been sent to the shop on Mill Lane.',
    'We see that your case manager is in touch with you.',
    "We've told the crew how much you liked the tea.",
    "If it is in stock, we'll be able to send it.",
    "We'll refund it, provided the box is unopened.",
    "I'll ring Hove. You'll have a text from me by 17:00 today."
  ])

  leaves('promises with a time', [
    'By Friday, 17:00 CET:\n\n- we will close the case\n- the €64 will be returned to you',
    "I've put the 9:30 appointment in for you and will call you then.",
    "We'll get the 14:00 courier to collect it.",
    "We'll look into it by Thursday 17:00 CET.",
    "We'll look into it within 2 business days.",
    "Hi Sam, you'll have the new key by Tuesday 12:00 CET. I'll ask the locksmith to cut it first.",
    "By Friday 6 pm CET you will have the payslip.\n\nI'll ask payroll first and then upload it.",
    "I've moved your slot to Friday at 3pm, and Ahmed will bring the ladder.",
    "We'll look into it. You'll hear from me tomorrow.",
    "Here is the plan.\n\nWe'll look into it, and I'll write by Friday.",
    "We'll look into it.\n\nI'll e-mail you an update by 16:00 today.",
    'No ETA yet; next update at 16:00. We are working on it.',
    "We'll look into it soon.",
    "We'll look into it straight away."
  ])

  leaves('what is no open promise', [
    "As soon as you send the log, I'll look into it.",
    "Once you've sent the log, we'll look into it.",
    "DM us your order number and we'll look into it.",
    "I've just refunded it.",
    'This will open Settings.',
    "I'll be here if you need me.",
    "We'll be happy to help.",
    "You won't be charged again.",
    "If it isn't there by then, I'll send a new one.",
    "Thanks for the kind words! I'll pass them on to the team.",
    'You said "we will look into it" in your last mail.',
    '> We will look into it.\n\nIt is done.',
    'Will you look into it?',
    ''
  ])

  mends('fixes', [
    ["We'll look into it.", "We'll look into it by day, time and zone."],
    ["We'll look into it, promise!", "We'll look into it by day, time and zone, promise!"],
    ["We'll be on it 💪", "We'll be on it by day, time and zone 💪"],
    ["We'll refund the £58.", "We'll refund the £58 by day, time and zone."],
    ["I'll ask them and write back.", "I'll ask them by day, time and zone and write back."],
    [{ text: "We'll **look into it**.", format: 'markdown' }, "We'll **look into it by day, time and zone**."]
  ])

  mends('what is under way, or has been handed on, by the time of the next update', [
    ['Our team is working on it 💪', "Our team is working on it. 💪 We'll update you by day, time and zone."],
    ["I've passed this to Don.", "I've passed this to Don. I'll update you by day, time and zone."],
    [
      'Your claim has been escalated',
      "Your claim has been escalated. We'll update you by day, time and zone."
    ],
    [
      "We'll fit it when it gets here.",
      "We'll fit it when it gets here. We'll update you by day, time and zone."
    ],
    [
      "We're looking into it. Thanks!\r\nJo",
      "We're looking into it. We'll update you by day, time and zone. Thanks!\r\nJo"
    ]
  ])

  finds('promises in other forms', [
    ['Gonna sort this out for ya', '"Gonna sort this out for ya"'],
    ['Thanks, will dig into the logs.', '"will dig into the logs"'],
    ['The board intends to decide on it.', '"The board intends to decide on it"'],
    ['Our aim is to get the lights working.', '"Our aim is to get the lights working"'],
    ['I promise to find out why.', '"I promise to find out why"'],
    ['I’m having our electrician take a look.', '"I’m having our electrician take a look"'],
    ['We’ve got someone on the way to you.', '"We’ve got someone on the way to you"'],
    ['Dr Patel will ring you.', '"Dr Patel will ring you"'],
    ['I have forward your request.', '"I have forward your request"'],
    ['The bank has been instructed to return it.', '"has been instructed to return it"'],
    ['A new tin will be on its way.', '"A new tin will be on its way"']
  ])

  leaves('what is done, general, or no act of ours', [
    'Will do, Jo!',
    'I have reported it to the council, and it was filled this morning.',
    'Each order over 40 euros will be shipped free of charge.',
    'I’m sending it now, check your inbox.',
    'We’re looking at 18 degrees and sun.'
  ])

  leaves('a courtesy, a wish on file, and an outcome with its time', [
    "I'll take any questions on it.",
    'I’ve filed your request with the picture, so the design team sees it.',
    "We'll bring all of them across. You'll have your songs by 8 pm."
  ])

  finds('promises in the present, work of people by their trade, and who has the case', [
    ['We send you a new one with our own van.', '"We send you a new one with our own van"'],
    ['The carrier contacts you for the pick-up.', '"The carrier contacts you for the pick-up"'],
    ['I am rewriting weeks four to six.', '"I am rewriting weeks four to six"'],
    ['Two electricians are replacing the fuse box.', '"Two electricians are replacing the fuse box"'],
    ['Our engineers are looking into it right now.', '"Our engineers are looking into it right now"'],
    ['A spare hinge is being cut for you.', '"is being cut for you"'],
    ['It is now with our head of nursing, Dr Amin.', '"is now with our head of nursing, Dr Amin"'],
    ['I’ve asked housekeeping for a second blanket.', '"I’ve asked housekeeping for a second blanket"'],
    ['We have called out a glazier.', '"We have called out a glazier"'],
    ['Your case lies with Sister Agnes.', '"lies with Sister Agnes"'],
    ['An electrician has been commissioned with the repair.', '"has been commissioned with the repair"'],
    ['The landlord will have somebody mend it.', '"The landlord will have somebody mend it"'],
    ['Our technicians continue to work on the mast.', '"Our technicians continue to work on the mast"'],
    ['known bug with the new map. gonna push a fix for it', '"gonna push a fix for it"'],
    [
      'Our manager wants to speak to you about Saturday, so he’ll ring you.',
      '"Our manager wants to speak to you about Saturday"'
    ],
    ['A new lamp will be sent. Please keep or give away the old one.', '"will be sent"']
  ])

  leaves('what everybody gets, what is always so, and what is not promised', [
    'New members will be given a tour of the gym.',
    'We send you a code each time you log in.',
    'Our team is always improving the map.',
    'I can’t promise that we’ll add a dark theme.',
    'Shall I send you a new one?',
    'I was going to call you, but the line was dead.',
    'I’ll tell you a secret: the side door has no queue.',
    'I’ll call you about the bag.\n\nExpect me to ring on Tuesday at 9:30.'
  ])
})
