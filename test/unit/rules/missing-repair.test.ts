import { missingRepair } from '../../../src/rules/missing-repair.js'
import { tablesFor } from './harness.js'

describe('missing-repair', () => {
  const { finds, leaves, mends } = tablesFor(missingRepair)

  finds('an apology alone', [
    ['We’re very sorry about the cracked screen.', '6-16: "very sorry"'],
    ["Hi Ana, I'm sorry that the bus left early.", '"sorry"'],
    ['WE APOLOGIZE FOR THE WRONG COLOUR.', '"WE APOLOGIZE"'],
    ['We apologise for the wrong colour.', '"We apologise"'],
    ['Please accept\nour apologies for the smell.', '"Please accept\nour apologies"'],
    ['My bad!', '"My bad"']
  ])

  finds('an apology among words that mend nothing', [
    ['Sorry for the cold soup. Thank you for telling us.', '"Sorry"'],
    ['I apologise for the noise. It was a busy night.', '"I apologise"'],
    ['Sorry about the wait. We care about our guests.', '"Sorry"'],
    ['Sorry about the wait. Have a nice day!', '"Sorry"'],
    ['Sorry about the stain. These things happen.', '"Sorry"'],
    ['Sorry about the stain. Next time you could use the other door.', '"Sorry"'],
    ['Sorry about the stain, we hope for your understanding.', '"Sorry"'],
    ['Sorry for the rude note. I have passed on your feedback.', '"Sorry"'],
    ['Sorry for the wait. The driver was ill.', '"Sorry"'],
    ['Sorry for the queue. Saturdays tend to be our busiest day.', '"Sorry"'],
    ['Sorry that nobody came. The crews have had a hard month.', '"Sorry"'],
    ['Sorry for the mess. We are a small team.', '"Sorry"'],
    ['Sorry for the mess. He has been with us for years and has never had such a day.', '"Sorry"']
  ])

  finds('what is regretted, how it came about, and what we always do', [
    ['I regret that we sent you somebody else’s test.', '"I regret that"'],
    ['Sorry we dropped the ball on this one.', '"Sorry"'],
    ['Sorry for the cold chips and the slow service on a busy Saturday night.', '"Sorry"'],
    ['Sorry we closed early. You’d driven an hour and stood before a locked door.', '"Sorry"'],
    ['Sorry about the row. We always advise our guests to call the crew.', '"Sorry"']
  ])

  leaves('what is right now, and what is over', [
    'Sorry we got your name wrong. It’s right on the site now.',
    'Sorry nobody told you. The contest ended in June.',
    'Sorry, we sent you a new one.'
  ])

  leaves('a repair, before or after', [
    'I’ve refunded the 20 euros. I’m sorry about the double charge.',
    "I'm sorry about the double charge. I've refunded the 20 euros.",
    'Sorry for the wrong size; the right one ships today.',
    'Sorry for the bad link. It works again.',
    'Sorry for the wrong charge. The £81 went back to your card.'
  ])

  leaves('an answer, an option, a promise or a question', [
    'Sorry for the late answer: the shop is open on Monday.',
    'That is the only one we have, sorry.',
    'Sorry about the lamp. Would you like a new one or the money back?',
    'Sorry about the lamp. I’ll write to you by noon.',
    'Sorry about the lamp. Please send me the order number and I’ll replace it.',
    'Sorry about the lamp. You can choose another one.',
    'Sorry about that, the guide is at https://example.com/lamp.',
    'Sorry, but the fare is fixed once the ticket is printed.',
    'Sorry, we can’t ship lamps to islands.',
    'We see that the train now leaves from gate 4. Sorry for the change.'
  ])

  leaves('what needs no repair', [
    'I’m so sorry for your loss.',
    'I’m sorry to hear that you were ill.',
    'No need to apologise!',
    'Sorry, which order do you mean?',
    'Sorry again for the wait!',
    { text: 'Sorry for the wait!', customer: 'It came today, thanks for the help.' }
  ])

  leaves('the same words in quotes and code', [
    '> Sorry for writing twice.\n\nBoth came through.',
    'You wrote "I am sorry for the late payment".',
    { text: 'The screen says `We apologise for the delay`.', format: 'markdown' }
  ])

  finds('more ways to say it', [
    ['Sorry you had a bad stay. We will do better.', '"Sorry"'],
    ['We regret the dent in the sofa. Our drivers are usually careful.', '"We regret the"']
  ])

  leaves('what only looks like it', [
    'Sorry for the wrong bill. You owe £0.',
    'Sorry, I misread your message. You need form B.',
    'We’re sorry for the outage. All systems are back to normal.'
  ])

  mends('a sentence for the repair', [
    ['Sorry for the cold soup.', 'Sorry for the cold soup. I’ve done what puts it right.'],
    ['Sorry about the wait', 'Sorry about the wait. I’ve done what puts it right.'],
    ['Hi. My bad! Thanks.', 'Hi. My bad! I’ve done what puts it right. Thanks.']
  ])

  finds('an apology with general truths, norms and hearsay', [
    ['Sorry about the crate. Glass is fragile, and roads here are bumpy.', '"Sorry"'],
    ['Sorry for the scratch. We handle around forty bikes a day.', '"Sorry"'],
    ['I apologise for our clerk. No one should be spoken to like that.', '"I apologise"'],
    ['The clinic is sorry. Demand this winter has been high.', '"sorry"'],
    ['Sorry we missed you. Our driver says he rang twice.', '"Sorry"'],
    ['Pardon the mess. It must have thrown your day into chaos.', '"Pardon the mess"'],
    ['Sorry to have kept you waiting for four days!', '"Sorry"']
  ])

  leaves('what left us, what is true of the customer’s own things, and sorrow of others', [
    'Sorry the kettle came cracked. A new one left us this morning.',
    'Sorry the site was down. We restarted the server and logins are normal since.',
    'Sorry, Omar! The parcel sits at Kiosk Lindt.',
    'I’m so sorry for the loss of your husband. He was a member here.',
    'Our driver was sorry he missed you.',
    'We regret to inform you that the course is full.',
    'Apologies for the wait, working to restore it.'
  ])

  finds('a refusal that is regretted, and what went wrong', [
    ['Sorry the coupon was refused at the till.', '"Sorry"'],
    ['Apologies, we’ve shipped the wrong colour.', '"Apologies"'],
    ['Forgive us, Rosa. He should have been walked at noon.', '"Forgive us"'],
    ['We excuse ourselves for the noise.', '"We excuse ourselves for"'],
    ['Sorry again for deleting your folder by mistake.', '"Sorry"']
  ])

  leaves('thanks for an apology, and a refusal as the answer', [
    'Thanks for saying sorry, it didn’t trouble us at all.',
    'Sorry, we’re closed on Mondays.',
    'Sorry again for the wait.'
  ])

  finds('regret for what cannot come back, and thanks for a letter', [
    ['I apologise for the vase. Nothing can bring it back.', '"I apologise"'],
    ['Our apologies for the noise, and thank you for telling us.', '"Our apologies"']
  ])

  finds('how it usually is, what it amounts to, and what the letter is about', [
    ['Sorry for the mess. Our cleaner normally leaves it spotless.', '"Sorry"'],
    ['Sorry for the smell. A coat of varnish takes days to dry.', '"Sorry"'],
    [
      'I am writing about your e-mail of 9 November. I apologise that the lesson was called off.',
      '"I apologise"'
    ],
    ['Sorry for the double payment. It is a big amount of money.', '"Sorry"'],
    ['Sorry you waited. I do see why you were alarmed.', '"Sorry"'],
    ['Sorry for the late call. Congratulations again on passing!', '"Sorry"'],
    ['Sorry for the missed call at nine.', '"Sorry"'],
    ['Sorry for the trouble. You came for nothing, with a small child even.', '"Sorry"']
  ])

  finds('what is past, in verbs that do not show it', [
    ['Sorry for the power cut. A lorry hit a pole near the junction.', '"Sorry"'],
    ['Apologies, the feed cut out in the second half.', '"Apologies"'],
    ['Sorry we lost your file when we moved offices.', '"Sorry"'],
    ['Sorry. The e-mail should never have reached you.', '"Sorry"']
  ])

  leaves('what is under way, what is right, and what is in its place', [
    'Sorry for the mess! Rosa is coming round to clean it.',
    'Sorry for the wrong advice. Form B is the right one for parents.',
    'Apologies for the double entry. The second one has been struck from your record.',
    'Sorry for the late reply. Your order left on Monday and is with the courier.',
    'Sorry for the lag. A restart of the client clears it.',
    'There is no need for us to apologise here, I think.',
    'No apology is needed for the spilled wine!'
  ])
})
