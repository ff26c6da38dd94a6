import { missingAcknowledgement } from '../../../src/rules/missing-acknowledgement.js'
import { tablesFor, type TableReply } from './harness.js'

/** A reply that goes straight to the steps. */
const steps = 'Please send us the order number.'

const to = (customer: string, text = steps): TableReply => ({ text, customer, format: 'plaintext' })

describe('missing-acknowledgement', () => {
  const { finds, leaves, mends } = tablesFor(missingAcknowledgement)

  finds('a reported failure that is passed over', [
    [to('You charged me twice.'), '0-32: "Please send us the order number."'],
    [to('I was charged two times for one ticket!!'), `"${steps}"`],
    [to('My parcel is lost.'), `"${steps}"`],
    [to('THE BOWL ARRIVED BROKEN'), `"${steps}"`],
    [to('My order is four days late.'), `"${steps}"`],
    [to('This is the third time I write.'), `"${steps}"`],
    [to('Nobody answers your phone.'), `"${steps}"`],
    [to('Your driver didn’t show up.'), `"${steps}"`],
    [to("Your driver didn't\nshow up."), `"${steps}"`],
    [to('I ordered blue and got red.'), `"${steps}"`],
    [to('Still no refund!'), `"${steps}"`],
    [to('Waiting for 40 minutes on hold'), `"${steps}"`],
    ['> Your courier lost my package.\n\nHi Ana,\n\nPlease send us the order number.', `"${steps}"`],
    [to('You sent me the wrong colour.', 'Hi Ana! Thanks for writing. Try again.'), '"Thanks for writing."']
  ])

  finds('anger, what fails since our change, and what goes wrong again in mid-thread', [
    [to('Worst service ever, you liars.'), `"${steps}"`],
    [to('Your support is a joke.'), `"${steps}"`],
    [to('I can’t log in since your update and have a class of 30 waiting.'), `"${steps}"`],
    [to('All of my photos vanished after the sync.'), `"${steps}"`],
    [to('The last box was full of moths.'), `"${steps}"`],
    [to('No internet for over six hours.'), `"${steps}"`],
    [to('My prescription was handed to another patient.'), `"${steps}"`],
    [to('The train was 95 minutes late and I missed the last bus.'), `"${steps}"`],
    [to('Yes, I sent it. No refund, and now ignored again, disgraceful.'), `"${steps}"`]
  ])

  finds('what others did to what is ours, what came short, and bitter thanks', [
    [to('The men dropped my mirror down the stairs.'), `"${steps}"`],
    [to('Someone got into my account and spent 300 euros.'), `"${steps}"`],
    [to('Two of the chairs came without screws.'), `"${steps}"`],
    [to('Been told three different stories by your agents.'), `"${steps}"`],
    [to('There was meat in my vegan burger.'), `"${steps}"`],
    [to('The print on the shirts is crooked.'), `"${steps}"`],
    [to('Your system crashed and submitted it twice.'), `"${steps}"`],
    [to('We sat outside the station for two hours.'), `"${steps}"`],
    [to('When we arrived you’d given the table away to someone.'), `"${steps}"`],
    [to('The game deleted my save. Thanks a lot'), `"${steps}"`],
    [to('Promised delivery today and nothing came, and this isn’t my fault.'), `"${steps}"`],
    [to('My parcel is lost.', 'I’m afraid we need the number.'), '"I’m afraid we need the number."'],
    [to('My parcel is lost.', 'Please wait for the green light.'), '"Please wait for the green light."'],
    [to('My parcel is lost.', 'The taxi is on us.'), '"The taxi is on us."']
  ])

  leaves('a verdict on what happened', [
    to('The game lost my save.', 'Losing 120 hours stings. Which version is it?'),
    to('I was ill after your oysters, disgusting.', 'Being ill from a meal of ours is serious.'),
    to('My parcel is lost.', 'Anyone would be cross. Which street is it?')
  ])

  leaves('an answer in mid-thread, and what only sounds like anger', [
    to('Yes, I tried that and it still doesn’t load.'),
    to('In the worst case I can come on Friday.'),
    to('I power down at night. Any ideas?')
  ])

  finds('more failures', [
    [to('I have been charged £40 instead of £4.'), `"${steps}"`],
    [to('My package says delivered but it is not here.'), `"${steps}"`],
    [to('It has been three weeks!'), `"${steps}"`],
    [to('I received someone else’s order.'), `"${steps}"`],
    [to('The shirt has a hole.'), `"${steps}"`],
    [to('I emailed you three times.'), `"${steps}"`],
    [to('The chair broke after two days.'), `"${steps}"`],
    [to('My suitcase didn’t make it to Rome.'), `"${steps}"`],
    [to('You cancelled my plan.'), `"${steps}"`]
  ])

  finds('harm of many kinds, and a report that opens with “no”', [
    [to('No hot water for five days.'), `"${steps}"`],
    [to('The vase came in about forty pieces.'), `"${steps}"`],
    [to('game crashed mid raid'), `"${steps}"`],
    [to('Your cleaner scratched our piano.'), `"${steps}"`],
    [to('The tutor never joined.'), `"${steps}"`],
    [
      to('My parcel is lost.', 'We have logged the fault under 4711.'),
      '"We have logged the fault under 4711."'
    ]
  ])

  leaves('more questions and wishes', [
    to('No, it is still lost.'),
    to('I want to return a pair of shoes, they are too big.'),
    to('My son broke the lamp, do you sell the glass?'),
    to('Is the blue one still available?'),
    to('We will arrive late, is that fine?'),
    to('I forgot to add the code.')
  ])

  leaves('an acknowledgement of any kind', [
    to('You charged me twice.', 'I’m sorry about that. The money is back.'),
    to('You charged me twice.', 'We apologise. The money is back.'),
    to('You charged me twice.', 'That was our mistake. The money is back.'),
    to('My parcel is lost.', "I'm sorry to hear that. Which street is it?"),
    to('My order is four days late.', 'Thank you for waiting four days longer than we said.'),
    to('My order is four days late.', 'Four days is too long. It’s on the van.'),
    to('The bowl arrived broken.', 'A broken bowl is no present. A new one ships today.'),
    to('Your driver didn’t show up.', 'We let you down. He comes at nine.'),
    to('Your driver shouted at me.', 'That shouldn’t have happened. When was it?'),
    to('Nobody answers.', 'You’re right. I’m on it until it is done.'),
    to('Nobody answers.', 'I can see how frustrating that is. I’ll call at nine.')
  ])

  leaves('a message that reports no failure of ours', [
    to('How do I change my seat?'),
    to('Do these bowls arrive broken often?'),
    to('What happens if my parcel is lost?'),
    to('If my parcel is lost, who pays?'),
    to('Oops, I ordered the wrong size.'),
    to('My parcel was lost, but it arrived today. Thanks!'),
    to('Please send me a copy of the invoice.'),
    to('I’ll be late for my slot.'),
    to('He said "you charged me twice", can I see the bill?')
  ])

  leaves('a later turn of the conversation', [
    to('Yes, my parcel is lost.'),
    to('My parcel is lost.', 'Thanks for confirming. Which street is it?')
  ])

  leaves('a reply whose customer is not known', [steps])

  mends('a sentence before the steps', [
    [
      to('My parcel is lost.'),
      'I’m sorry about what went wrong for the customer. Please send us the order number.'
    ],
    [
      to('My parcel is lost.', 'Hi Ana!\n\nWhich street is it?'),
      'Hi Ana!\n\nI’m sorry about what went wrong for the customer. Which street is it?'
    ],
    ...[
      ['Hi Mel, which street is it?', 'Hi Mel, '],
      ['@jo_k Hello there, which street is it?', '@jo_k Hello there, '],
      ['Dear Mr. Novak, which street is it?', 'Dear Mr. Novak, '],
      ['Good morning! Which street is it?', 'Good morning! '],
      ['Sir, which street is it?', 'Sir, '],
      ['hey kim, which street is it?', 'hey kim, ']
    ].map(
      ([reply, greeting]) =>
        [
          to('My parcel is lost.', reply),
          `${greeting ?? ''}I’m sorry about what went wrong for the customer. Which street is it?`
        ] as const
    )
  ])

  finds('what others did to the customer', [
    [to('Your barber nicked my ear.'), `"${steps}"`],
    [to('So my table was given to someone else?'), `"${steps}"`],
    [to('Your new app freezes and we lose hours every day.'), `"${steps}"`]
  ])

  leaves('trouble without harm, news, and what the customer left undone', [
    to('The app freezes on the second page.'),
    to('I have not opened the box yet.'),
    to('That link does not answer my question.'),
    to('We moved in June, our new address is 8 Elm Row.'),
    to('Your trainer made the class fun, thanks!'),
    to('My app lost all my notes.', 'Thanks! Which version is it?'),
    to('Half of my dinner was missing.', 'Half a dinner is no dinner. £9 is back on your card.'),
    to('Your ice made me fall.', 'I hope you are recovering. Ms Roth calls you at 14:00.')
  ])

  leaves('what it cost them, in words of our own', [
    to('You charged me twice.', 'I get the urgency, so here is the way round. Open the page again.'),
    to('Still no refund!', 'Five calls is far more than anyone should make. Open the page again.'),
    to(
      'My pizza is two hours late.',
      'Two hours is a long time on an empty stomach. It is at your door at nine.'
    ),
    to('You sent me the wrong book.', 'Blame me for that one. The right one is in the post.'),
    to('You lost our records.', 'I typed the old year instead of the new one. They are back now.'),
    to('Your boiler man did not show up.', 'A cold house is the last thing you need. He is there at nine.')
  ])

  leaves('our failure told without a word of blame', [
    to('You charged me after I cancelled.', 'You cancelled, and we went on charging. Open the page again.'),
    to('The photos did not come.', 'Your photos did not come on Monday. Open the page again.'),
    to('My cot is late.', 'A cot after the baby is no use to anyone. Open the page again.')
  ])

  finds('what goes on, what is not as it was to be, and what was not there', [
    [to('Your app freezes every single evening.'), `"${steps}"`],
    [to('The lift has been out of service since May.'), `"${steps}"`],
    [to('My street is printed wrong on the contract.'), `"${steps}"`],
    [to('You sent me a counterfeit perfume.'), `"${steps}"`],
    [to('We reserved a high chair, and when we got there, there was none.'), `"${steps}"`]
  ])

  leaves('what only sounds like it', [
    to('The old printer was out of service for years. Which do you suggest?'),
    to('I typed my name wrong when I signed up, can you change it?'),
    to('I bought a second-hand bike, can you service it?')
  ])
})
