import { unansweredQuestion } from '../../../src/rules/unanswered-question.js'
import { tablesFor } from './harness.js'

describe('unanswered-question', () => {
  const { finds, leaves, mends } = tablesFor(unansweredQuestion)

  finds('what names the thing or the place, and answers something else', [
    [
      {
        customer: 'Does the family ticket work on school holidays?',
        text: 'The family ticket costs £64 at the desk.'
      },
      '"The family ticket costs £64 at the desk."'
    ],
    [
      { customer: 'How heavy is the trailer?', text: 'The trailer is 120 cm long.' },
      '"The trailer is 120 cm long."'
    ],
    [
      { customer: 'Who picked up the keys?', text: 'The keys were picked up on Friday.' },
      '"The keys were picked up on Friday."'
    ],
    [
      {
        customer: 'Is there a lift to the flat? Thanks in advance for your help!',
        text: 'The flat has two bedrooms and sleeps five.'
      },
      '"The flat has two bedrooms and sleeps five."'
    ]
  ])
  leaves('what leaves nothing open, names somebody or gives the measure', [
    {
      customer: 'Does the family ticket work on school holidays?',
      text: 'The family ticket gets you in on all days except 31 October.'
    },
    { customer: 'How heavy is the trailer?', text: 'The trailer is 120 cm long and weighs 14 kg.' },
    { customer: 'Who picked up the keys?', text: 'The book says J. Moss.' },
    { customer: 'Who cancelled my table?', text: 'We did, as the card was declined.' },
    { customer: 'Who looks after our account?', text: 'Your new adviser is Jane Holt.' },
    { customer: 'Where can I leave the keys?', text: 'The night porter takes them.' },
    { customer: 'How far is the lake?', text: 'The lake is a ten-minute ride.' }
  ])
  finds('a question that nothing takes up', [
    [
      {
        customer: 'How much does it cost to add a driver?',
        text: 'Adding a driver is done in the app. They need a licence.'
      },
      '"They need a licence."'
    ],
    [
      {
        customer: 'Where is my order? And can I still cancel it?',
        text: "It's in our hub and comes on Thursday."
      },
      '0-38: "It\'s in our hub and comes on Thursday."'
    ],
    [
      { customer: 'How much does it cost for 12?', text: 'The plan comes with an audit log.' },
      '"The plan comes with an audit log."'
    ],
    [
      {
        customer: 'When does the bus leave?',
        text: 'Sorry about the cancelled train, we know that’s annoying.'
      },
      '"Sorry about the cancelled train, we know that’s annoying."'
    ],
    [
      { customer: 'Why was I charged twice?', text: 'Your March invoice was paid, thank you very much.' },
      '"Your March invoice was paid, thank you very much."'
    ],
    [
      { customer: 'How do I turn off the e-mails?', text: 'The e-mails sum up what your whole team did.' },
      '"The e-mails sum up what your whole team did."'
    ],
    [
      { customer: 'does the bag fit under a seat', text: 'THE BAG IS MADE OF RECYCLED NYLON.' },
      '"THE BAG IS MADE OF RECYCLED NYLON."'
    ],
    [
      {
        customer: 'Can you tell me whether the jacket is waterproof?',
        text: 'Our jackets\nare designed in Bergen.'
      },
      '"Our jackets\nare designed in Bergen."'
    ],
    [
      {
        customer: 'Do you have the mug? If not, when’s it back?',
        text: 'The blue mug is currently sold out everywhere.'
      },
      '"The blue mug is currently sold out everywhere."'
    ],
    [
      { text: '> Can we bring our dog?\n\nSaturday at seven is booked under your name.', format: 'markdown' },
      '"Saturday at seven is booked under your name."'
    ]
  ])

  leaves('a question that is answered in its words or its kind', [
    {
      customer: 'Can I still cancel it?',
      text: 'You can do that until noon: reply with "stop" and it’s out.'
    },
    { customer: 'Can I bring my dog?', text: 'Yes, and there’s a bowl by the door for it.' },
    { customer: 'How much is it for 12?', text: 'For twelve seats it comes to €96 a month.' },
    { customer: 'When is it back?', text: 'The mug is expected again on Monday at the latest.' },
    { customer: 'Why is it 12 more?', text: 'The extra charge is for the second seat of Tomas.' },
    { customer: 'How do I turn it off?', text: 'Open the settings and untick the weekly box.' },
    { customer: 'Could it go to a PO box?', text: "The courier can't deliver to boxes of that kind." },
    { customer: 'Does it fit under a seat?', text: 'At 40 × 30 × 20 cm it goes under the seat.' },
    { customer: 'What batteries does it take?', text: 'Four AA batteries, and they last about a year.' }
  ])

  leaves('what is put off, asked back or shown elsewhere', [
    {
      customer: 'Can our band play?',
      text: 'I’ve asked the village about the music and tell you by Friday.'
    },
    { customer: 'Which cable do I need?', text: 'Is yours the 2018 or the 2019 model?' },
    { customer: 'Can we bring a dog?', text: 'Please send us your booking number first of all.' },
    { customer: 'When is it back?', text: "We don't know yet, as the pottery is closed." },
    { customer: 'Do you ship to Malta?', text: 'All countries are listed at https://example.com/shipping' }
  ])

  finds('the answer to something else', [
    [
      { customer: 'Please stop my plan 551. Will I get the voucher back?', text: 'I have stopped plan 551.' },
      '"I have stopped plan 551."'
    ],
    [
      { customer: 'Is the pool warm? And is there a sauna?', text: 'There is a sauna on the roof.' },
      '"There is a sauna on the roof."'
    ],
    [
      { customer: 'Are you open on Monday? How much is a ticket?', text: 'A ticket is €9 all day long.' },
      '"A ticket is €9 all day long."'
    ],
    [
      { customer: 'What time does the pool close?', text: 'We hope your stay will be a good one.' },
      '"We hope your stay will be a good one."'
    ],
    [
      { customer: 'Does it include sign-on?', text: 'You can pay once a year with any card.' },
      '"You can pay once a year with any card."'
    ],
    [
      {
        customer: 'Does it stream in 4K, and how many devices can I use?',
        text: 'Yes, films stream in 4K on any TV.'
      },
      '"Yes, films stream in 4K on any TV."'
    ],
    [
      {
        customer: 'When is my refund due and why did it fail?',
        text: 'The refund is due by Friday, to your card.'
      },
      '"The refund is due by Friday, to your card."'
    ],
    [
      {
        customer: 'Do you ship to Norway? Who pays the customs fee?',
        text: 'Yes, we ship to Norway in four days.'
      },
      '"Yes, we ship to Norway in four days."'
    ],
    [
      {
        customer: 'I’d like to know whether my ticket can be moved to Sunday.',
        text: 'The ticket desk opens at noon.'
      },
      '"The ticket desk opens at noon."'
    ],
    [
      { customer: 'Whats the max file size??', text: 'Supported formats are PDF and PNG, as before.' },
      '"Supported formats are PDF and PNG, as before."'
    ],
    [
      {
        customer: 'Please confirm that my room faces the sea.',
        text: 'Your room is on floor two, with a desk.'
      },
      '"Your room is on floor two, with a desk."'
    ],
    [
      { customer: 'What happens to my points if I leave?', text: 'You can leave at any time in the app.' },
      '"You can leave at any time in the app."'
    ]
  ])

  leaves('an answer in other words', [
    { customer: 'Are dogs allowed?', text: 'Four-legged guests are welcome at £20 a stay.' },
    { customer: 'Can I get my money back?', text: 'I’ve put £38 back on your card today.' },
    { customer: 'Why is it slow in the evening?', text: 'The mast near you is overloaded after seven.' },
    { customer: 'Do you ship there, and what does it cost?', text: 'To Malta it is €12 by courier.' },
    { customer: 'Can my son train alone?', text: 'From sixteen they can, before that with you.' },
    { customer: 'Is the 8:15 on time today?', text: 'The 8:15 is on time.' },
    { customer: 'Do you shut over New Year?', text: 'Only on 1 January, as always.' }
  ])

  finds('questions in all their forms', [
    [
      { customer: 'Any chance of a late checkout?', text: 'Your taxi for Sunday is reserved.' },
      '"Your taxi for Sunday is reserved."'
    ],
    [
      { customer: 'I left Pro. What about the 600 credits I bought?', text: 'The Pro plan has ended.' },
      '"The Pro plan has ended."'
    ],
    [
      { customer: 'Why the extra €3?', text: 'Your ticket to Leeds is attached.' },
      '"Your ticket to Leeds is attached."'
    ],
    [
      { customer: 'I also wonder when the next glass round is.', text: 'Your bin is on the list.' },
      '"Your bin is on the list."'
    ],
    [
      {
        customer: 'do you guys have any trainers at Docklands??',
        text: 'Docklands is open 24/7, come and see.'
      },
      '"Docklands is open 24/7, come and see."'
    ],
    [
      { customer: 'please switch us. how many seats does that include', text: 'You’re on the yearly plan.' },
      '"You’re on the yearly plan."'
    ],
    [
      {
        customer: 'I’d be grateful to learn on what date it closes.',
        text: 'We need the form, signed by you.'
      },
      '"We need the form, signed by you."'
    ],
    [
      {
        customer: 'Cancel it. I paid with a gift card, what happens with that?',
        text: 'I have cancelled order 8841 as of today.'
      },
      '"I have cancelled order 8841 as of today."'
    ],
    [
      {
        customer: 'Is the pool open? If it’s closed, do guests get a discount?',
        text: 'The pool is closed until Monday.'
      },
      '"The pool is closed until Monday."'
    ],
    [
      { customer: 'What size filter does it take?', text: 'Your receipt is attached, Pavel.' },
      '"Your receipt is attached, Pavel."'
    ]
  ])

  leaves('what the agent asked in a transcript, and requests', [
    {
      customer: 'Agent: Which colour do you like?\nMe: It broke in a week.',
      text: 'A new one is on its way.'
    },
    { customer: 'Any chance you could look into it?', text: 'The mast was mended this morning.' },
    { customer: 'How about giving me my money back?', text: 'We have cancelled the order today.' }
  ])

  leaves('a single sentence that may well answer in other words', [
    { customer: 'Is there a collection over Easter?', text: 'On Good Friday the lorries stay in.' },
    { customer: 'Do you take American Express?', text: 'Hi Lou, Visa and Mastercard only.' },
    { customer: 'Do I need a visa in Doha?', text: 'Hi Bo, if you stay airside, nothing of the kind.' },
    { customer: 'How long do they last?', text: 'Hi Gwen, reckon with a week to ten days.' },
    { customer: 'How many users can we invite?', text: 'Hi Oren, 25. Guests come on top.' }
  ])

  finds('what is said to something else that the customer tells', [
    [
      { customer: 'My card is lost. Will my standing orders go out?', text: 'The new card was posted.' },
      '"The new card was posted."'
    ],
    [
      { customer: 'Boiler is dead. What will a visit cost me?', text: "We've logged your boiler fault." },
      '"We\'ve logged your boiler fault."'
    ],
    [
      { customer: 'My vase came broken. Should I send it back?', text: 'A new vase leaves us on Thursday.' },
      '"A new vase leaves us on Thursday."'
    ],
    [
      { customer: 'Is the milk gluten free?', text: 'Sorry about the latte! We added a free drink for you.' },
      '"We added a free drink for you."'
    ],
    [
      {
        customer: 'Do you ship to Norway?',
        text: 'We wrap each box by hand. Thanks for asking! Highways Team'
      },
      '"Thanks for asking!"'
    ]
  ])

  leaves('one answer for two', [
    { customer: 'Is the pool warm? And is there a sauna?', text: 'Yes, and the sauna is on the roof.' },
    { customer: 'Must I clear the shelf? Is it fixed?', text: 'You need not empty any board, and it is.' },
    { customer: 'What time does the pool close?', text: 'We leave the doors open until half past eight.' }
  ])

  leaves('what wants no answer', [
    { customer: 'Seriously? Three weeks for a lamp?', text: 'The lamp left today, sorry about the delay.' },
    { customer: 'Hi, how are you?', text: 'Invoice 2209 is attached as a PDF file.' },
    { customer: 'Can you cancel my plan please?', text: 'The plan ends on 31 March, as you wanted.' },
    {
      customer: 'Do you have it in red? Never mind, found it.',
      text: 'Great, enjoy wearing the new red jacket.'
    },
    {
      customer: 'They asked "is the bag big?" and left.',
      text: 'Sorry about my colleagues, that was rude of them.'
    },
    'The bag is made of recycled nylon only.'
  ])

  leaves('questions asked twice, and answers in other words', [
    {
      customer: 'Does your bus go to Lugo? I mean, do you stop there?',
      text: 'Hi Ana, no, it does not. We only drive along the coast.'
    },
    {
      customer: 'How much is Basic, and does it include single sign-on?',
      text: '€4 a month. SSO comes with Plus.'
    },
    {
      customer: 'When is check-in? Is there anywhere to park?',
      text: 'From 3pm. There’s a garage next door.'
    },
    {
      customer: 'My girl turns 12 in May, may she climb?',
      text: 'Everyone over ten is fine here. Bring shoes. /KT'
    }
  ])

  mends('by the question and room for its answer', [
    [
      { customer: 'Can I cancel it?', text: 'Your parcel is in our hub in Hanover' },
      'Your parcel is in our hub in Hanover. To your question "Can I cancel it": your answer.'
    ]
  ])

  leaves('what is mended', [
    {
      customer: 'Can I cancel it?',
      text: 'The parcel is in our hub. To your question "Can I cancel it": until noon.'
    }
  ])
})
