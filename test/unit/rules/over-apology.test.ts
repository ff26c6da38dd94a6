import assert from 'node:assert/strict'
import * as module from '../../../src/rules/over-apology.js'
import { tablesFor } from './harness.js'

const { run, says, finds, leaves, mends } = tablesFor(module.overApology)

describe('over-apology', () => {
  says(module, 'Hi Ann,\n\nI’m sorry for the delay. It ships today.\n\nSorry again.', {
    level: 'warning',
    reason: /apologises again.*One sincere apology is enough/,
    place: '5:1-5:6',
    offsets: '51-56',
    actual: 'Sorry',
    related: [{ start: 13, end: 18, message: 'The first apology.' }],
    fixes: ['Remove the extra apology (safe)']
  })

  finds('a second apology for the same failure', [
    ["I'm sorry for the delay. It ships today. I'm also sorry for the panic.", '"sorry"'],
    ["I'm sorry for the delay. It ships today. Sorry again.", '41-46: "Sorry"'],
    ['I’m sorry for the delay. It ships today. Sorry again.', '"Sorry"'],
    ['Sorry about the delay. We apologise for the wait.', '"We apologise"'],
    ['Sorry about the delay. We apologize for the wait.', '"We apologize"'],
    ['SORRY ABOUT THE DELAY. WE APOLOGISE FOR IT.', '"WE APOLOGISE"'],
    ['Sorry about the delay.\n\nOnce again, our\napologies for that.', '"our\napologies"'],
    ['Sorry to hear about your parcel. We apologise for the damage.', '"We apologise"'],
    [
      "We're sorry for the mix-up. Apologies once more for the mix-up. Sorry for it!",
      '"Apologies"',
      '"Sorry"'
    ],
    ['Our bad on the double charge. Sorry about that charge!', '"Sorry"'],
    [
      'Sorry for the noise above you. We moved you. We apologise that the works kept you up.',
      '"We apologise"'
    ],
    ['Soooo sorry about the delay. My apologies for the wait.', '"My apologies"'],
    [{ text: 'Sorry. Sorry again. Sorry once more.', format: 'plaintext', options: { max: 2 } }, '"Sorry"']
  ])

  finds('apologies that pile up, grovel, or need not be', [
    ['A thousand pardons for the mix-up.', '"A thousand pardons"'],
    ['We hope you find it in your hearts to pardon us.', '"find it in your hearts to pardon"'],
    ["We're so very sorry about the delay.", '"so very sorry"'],
    [
      'Please accept our deepest and most sincere apologies for the delay.',
      '"our deepest and most sincere apologies"'
    ],
    ["We can't apologise enough for the delay.", '"can\'t apologise enough"'],
    ['We can’t apologize enough for the delay.', '"can’t apologize enough"'],
    ['It is inexcusable.', '"inexcusable"'],
    ['We are mortified.', '"mortified"'],
    ['Please forgive us.', '"Please forgive us"'],
    ['Sorry to bother you, which colour was it?', '"Sorry to bother"'],
    ['Sorry for asking, which colour was it?', '"Sorry for asking"']
  ])

  finds('the same failure again, whoever says sorry and whatever it did', [
    ['Sorry about the typo. Apologies to your brother, too.', '"Apologies"'],
    ['Sorry the bus never came. My manager sends her apologies as well.', '"apologies"'],
    ['We regret the error in your bill. Sorry for this mistake.', '"Sorry"'],
    ['Apologies for the noise. I do apologise for the racket.', '"I do apologise"'],
    ['Sorry that the box was empty. We’re sorry to have let you down.', '"sorry"'],
    ['Excuse me for bothering you, what is the postcode?', '"Excuse me for bothering"']
  ])

  finds('routine, grovelling and repeated in other words', [
    ['Sorry for the lengthy message! It works again.', '"Sorry for the lengthy message"'],
    ["Words can't describe how we feel. The 12 pounds are back.", '"Words can\'t describe"'],
    ['Please forgive our error, dear Mrs Lund.', '"Please forgive our error"'],
    ["We can't stress enough how sorry we are about the tile.", '"can\'t stress enough how sorry"'],
    [
      'I apologise profusely and from the bottom of my heart.',
      '"I apologise profusely and from the bottom of my heart"'
    ],
    [
      "Sorry we charged you twice. It's refunded. I hate that this caused you stress, and I'm sorry for that.",
      '"sorry"'
    ]
  ])

  leaves('what others say, names, and other failures', [
    "We've asked the driver to come round and say sorry. We're sorry as well, and the £9 is back.",
    'Your driver has apologised to me. I am sorry he was rude.',
    'Choose the Sorry design on page 3.',
    'Sorry for trouble with the app. Please update to 3.1.',
    "I'm sorry to hear about the burst pipe, and I'm sorry our first visit didn't mend it.",
    'Sorry for the wait on the phone today. On the parcel: sorry it got wet, a dry one comes on Tuesday.'
  ])

  leaves('what one sincere apology may be', [
    "I'm really sorry about the delay.",
    'Sorry for your loss.',
    'Sorry for your loss. Sorry about the delay.',
    'Sorry, which order was it?',
    'There is no need to apologise. Sorry about the delay.',
    "You don't have to apologize.",
    'You wrote "I am so sorry, sorry, sorry about it". No worries.',
    '> Sorry, sorry, I am so very sorry!\n\nNo problem.',
    "I'm sorry the jar broke. I'm also sorry you had to write twice.",
    'We apologise for the broken zip. Separately, I am sorry about the wrong address.',
    'My apologies for the wrong colour. You owe us no apology.',
    'Sorry for the late reply. I am sorry that the jar broke.',
    'Sorry about the delay. Unfortunately it is still on its way.',
    'Better safe than sorry.',
    'Your apology is accepted.',
    { text: 'Sorry. Sorry again.', format: 'plaintext', options: { max: 2 } },
    { text: '`sorry` and `sorry`', format: 'markdown' },
    ''
  ])

  mends('fixes', [
    ["I'm sorry for the delay. It ships today. Sorry again.", "I'm sorry for the delay. It ships today."],
    ['Sorry for the delay. Sorry again. It ships today.', 'Sorry for the delay. It ships today.'],
    [
      'Sorry for the delay.\r\nSorry again.\r\nIt ships today.',
      'Sorry for the delay.\r\n\r\nIt ships today.'
    ],
    ["We're so very sorry about the delay.", "We're sorry about the delay."],
    ['So very sorry about the delay.', 'Sorry about the delay.'],
    ['Sorry to bother you! Which colour was it?', 'Which colour was it?'],
    [
      'Please accept our deepest and most sincere apologies for the delay.',
      'Please accept our apologies for the delay.'
    ],
    ["I'm sorry, and I'm really sorry about the lamp.", 'Sorry about the lamp.'],
    [
      'Sorry, sorry, a thousand apologies! It ships today.',
      "I'm sorry about this. It ships today.",
      'Apologies! It ships today.'
    ],
    ['Please forgive us, we beg you. It ships today.', "I'm sorry about this. It ships today."],
    ['Sorry for the delay. Please forgive us. It ships today.', 'Sorry for the delay. It ships today.'],
    ['We beg your forgiveness for the cake, Mrs Rao.', "I'm sorry for the cake, Mrs Rao."],
    ['Mr Ito, words fail us, it is unforgivable.', "Mr Ito, I'm sorry about this."]
  ])

  leaves('feet that nobody kneels at', ['The boots should be on your feet by now, and the dog at your feet.'])

  it('does not take bad options for settings', () => {
    for (const max of ['2', -1, Number.NaN, null]) {
      assert.equal(run({ text: 'Sorry. Sorry again.', options: { max } }).length, 1, String(max))
    }
  })
})
