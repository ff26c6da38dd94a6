import * as module from '../../../src/rules/non-apology.js'
import { tablesFor } from './harness.js'

const { says, finds, leaves, mends } = tablesFor(module.nonApology)

describe('non-apology', () => {
  says(module, 'Hi Ann,\nwe’re sorry you feel that way.', {
    level: 'warning',
    reason: /Name what happened and say sorry for that/,
    place: '2:7-2:30',
    offsets: '14-37',
    actual: 'sorry you feel that way',
    fixes: ['Say sorry for what happened']
  })

  finds('the fault moved to the reader or to chance', [
    ['Sorry you feel that way.', '0-23: "Sorry you feel that way"'],
    ["We're sorry you feel that way.", '"sorry you feel that way"'],
    ['We are sorry if you felt ignored.', '"sorry if you felt ignored"'],
    ['We apologise for any inconvenience.', '"We apologise for any inconvenience"'],
    ['We apologize for any inconvenience.', '"We apologize for any inconvenience"'],
    ['WE APOLOGISE FOR ANY INCONVENIENCE.', '"WE APOLOGISE FOR ANY INCONVENIENCE"'],
    [
      'We apologise for any\ninconvenience this may have caused.',
      '"We apologise for any\ninconvenience this may have caused"'
    ],
    ['Sorry for any trouble or confusion.', '"Sorry for any trouble"'],
    ["I'm sorry that you are unhappy with the service.", '"sorry that you are unhappy with the service"'],
    ['We regret that you were dissatisfied.', '"We regret that you were dissatisfied"'],
    ['Sorry for the misunderstanding.', '"Sorry for the misunderstanding"'],
    ['Any inconvenience caused is regretted.', '"Any inconvenience caused is regretted"']
  ])

  finds('hopes, impressions and cases that may not be', [
    [
      'We are sorry that your stay did not live up to your expectations.',
      '"sorry that your stay did not live up to your expectations"'
    ],
    [
      "I'm sorry that our service fell below your expectations.",
      '"sorry that our service fell below your expectations"'
    ],
    [
      "We're sorry that your visit wasn't what you had hoped for.",
      '"sorry that your visit wasn\'t what you had hoped for"'
    ],
    [
      "I'm sorry to learn of your continued disappointment.",
      '"sorry to learn of your continued disappointment"'
    ],
    ['Our apologies for any rudeness.', '"Our apologies for any rudeness"'],
    ['If this affected you, we apologise.', '"If this affected you, we apologise"'],
    ['If anything I wrote hurt you, sorry.', '"If anything I wrote hurt you, sorry"'],
    ['Apologies to anyone who took it the wrong way.', '"Apologies to anyone who took it the wrong way"'],
    ['Sorry you had trouble understanding the letter.', '"Sorry you had trouble understanding the letter"']
  ])

  leaves('what is owned', [
    "We're sorry we didn't live up to what we promise.",
    "Sorry the heater wasn't what you ordered.",
    "I'm sorry to hear of your fall.",
    "Sorry if I've mixed up the dates, was it 4 May?"
  ])

  leaves('apologies that own the failure', [
    'Sorry for the delay.',
    "Sorry if you've already tried this.",
    'Sorry if you’ve already tried this.',
    'Sorry you had to write twice.',
    "I'm sorry for the inconvenience.",
    "I'm sorry for the inconvenience of two days without a phone.",
    'Sorry for the misunderstanding. That was our mistake.',
    "Sorry for the misunderstanding. I've refunded the £5.",
    'You wrote "sorry you feel that way" in your review.',
    '> Sorry you feel that way!\n\nThat line should never have gone out.',
    'There is no need to apologise if you are late.',
    'Let me know if there is any inconvenience.',
    ''
  ])

  mends('fixes', [
    ['The school apologises for any distress caused.', 'The school apologises for what went wrong.'],
    ['It is regrettable that you perceived us as slow.', "I'm sorry for what went wrong."],
    ['Sorry you feel that way.', 'Sorry for what went wrong.'],
    ["We're sorry you feel that way. Bye.", "We're sorry for what went wrong. Bye."],
    ['We apologise for any inconvenience.', 'Sorry for what went wrong.'],
    ['Hi Ann, sorry for any trouble.', 'Hi Ann, sorry for what went wrong.']
  ])

  finds('what readers feel, believe or were left with', [
    [
      'I regret that you regard our prices as excessive.',
      '"I regret that you regard our prices as excessive"'
    ],
    ['I’m sorry that you see it that way.', '"sorry that you see it that way"'],
    ['Sorry you weren’t impressed!', '"Sorry you weren’t impressed"'],
    ['Sorry ur not happy.', '"Sorry ur not happy"'],
    ['I’m sorry you took my words the wrong way.', '"sorry you took my words the wrong way"'],
    ['I’m sorry your visit left you feeling sad.', '"sorry your visit left you feeling sad"'],
    [
      'We regret that our decision is not to your liking.',
      '"We regret that our decision is not to your liking"'
    ],
    ['Our apologies to anyone who may have been upset.', '"Our apologies to anyone who may have been upset"']
  ])

  finds('what may have been', [
    ['If my reply sounded curt, I do apologise.', '"If my reply sounded curt, I do apologise"'],
    [
      'Should this have caused you trouble, we apologise.',
      '"Should this have caused you trouble, we apologise"'
    ],
    ['We are sorry in case you felt rushed.', '"sorry in case you felt rushed"'],
    ['Apologies for potential delays.', '"Apologies for potential delays"'],
    ['Sorry for whatever went wrong.', '"Sorry for whatever went wrong"'],
    [
      'We are sorry for any bad experience you might have had.',
      '"sorry for any bad experience you might have had"'
    ]
  ])

  leaves('illness, conditions without an apology, and our own acts', [
    'Sorry to hear that you feel unwell.',
    'Sorry, if it is the blue model you need, that one is on shelf 4.',
    'If any item is missing, tell me its number.',
    'I’m sorry we made you feel unwelcome.',
    'I’m sorry your son was hurt by our gate.'
  ])

  finds('only so far as it was felt', [
    [
      'To the extent that this was unpleasant for you, we are sorry.',
      '"To the extent that this was unpleasant for you, we are sorry"'
    ]
  ])

  leaves('a confusion that is owned', [
    'I apologise for the confusion I caused by sending two invoices. The right one is 2209.'
  ])

  finds('expectations and readings of their own', [
    [
      'Sorry the tour did not match your personal taste.',
      '"Sorry the tour did not match your personal taste"'
    ],
    ['I am sorry you were misled by your own assumptions.', '"sorry you were misled by your own assumptions"']
  ])

  finds('regret of the reader’s mind that nobody takes upon themselves', [
    ["It's a shame that you judge our work harshly.", '"shame that you judge our work harshly"'],
    ['It is regrettable that you perceive us as slow.', '"regrettable that you perceive us as slow"'],
    ["Sorry you don't share our view.", '"Sorry you don\'t share our view"'],
    ["I'm sorry this is how you experienced it.", '"sorry this is how you experienced it"'],
    ['Sorry for the confusion on your side. I have refunded it.', '"Sorry for the confusion on your side"']
  ])

  finds('measures in the reader’s head', [
    ["We're sorry the car wasn't what you'd pictured.", '"sorry the car wasn\'t what you\'d pictured"'],
    ["Sorry this hasn't been to your taste.", '"Sorry this hasn\'t been to your taste"'],
    [
      'We regret that the colour differs from what you imagined.',
      '"We regret that the colour differs from what you imagined"'
    ],
    ['Sorry your expectations were different.', '"Sorry your expectations were different"']
  ])

  finds('what may have been, before the apology and after it', [
    [
      'To all who may have been disappointed by the fireworks: we are sorry.',
      '"To all who may have been disappointed by the fireworks: we are sorry"'
    ],
    [
      'If we have in any way fallen short, you have our apologies.',
      '"If we have in any way fallen short, you have our apologies"'
    ],
    ['We apologise for inconvenience, if any.', '"We apologise for inconvenience, if any"'],
    ['Any upset is regretted.', '"Any upset is regretted"']
  ])

  leaves('facts, own faults and courtesies that sound alike', [
    "I'm sorry you found the gate locked.",
    "It's a shame you can't come on Saturday.",
    "Sorry you're feeling poorly.",
    'Sorry you got the wrong idea from our advert.',
    'Apologies if this arrives twice.',
    "Sorry if it's a daft question.",
    "Sorry if I'm being slow, which Tuesday?"
  ])

  leaves('when and where something was found', ['I’m sorry you found it on a Sunday.'])
})
