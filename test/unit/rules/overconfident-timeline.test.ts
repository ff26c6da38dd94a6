import { overconfidentTimeline } from '../../../src/rules/overconfident-timeline.js'
import { tablesFor } from './harness.js'

describe('overconfident-timeline', () => {
  const { finds, leaves, mends } = tablesFor(overconfidentTimeline)

  finds('certainty about when others act', [
    ['Your parcel will definitely arrive on Thursday.', '12-27: "will definitely"'],
    ["It'll definitely be there by Friday.", '"It\'ll definitely"'],
    ['It’ll definitely be there by Friday.', '"It’ll definitely"'],
    ['YOUR ORDER WILL DEFINITELY BE DELIVERED TODAY.', '"WILL DEFINITELY"'],
    ['The line is guaranteed to be\nfixed by 18:00.', '"is guaranteed to"'],
    ['Customs is certain to release it on 4 May.', '"is certain to"'],
    ['The courier will be there at noon without fail.', '"without fail"'],
    ['I promise the courier will bring it by ten on Saturday.', '"I promise"'],
    ["I'm certain it will arrive on Friday.", '"I\'m certain"'],
    ['There’s no way the ferry will be late on Sunday.', '"no way the ferry will be late"'],
    ['The bank is absolutely going to pay by Friday.', '"is absolutely going to"'],
    ['The van is definitely\ncoming on Monday.', '"is definitely\ncoming"'],
    ['It certainly lands on Tuesday.', '"certainly lands"'],
    ['I can assure you customs will release it by the 12th.', '"I can assure you"'],
    ['Rest assured, it’ll be there tomorrow.', '"Rest assured"'],
    ["We're 100% sure it will come on Friday.", '"We\'re 100% sure"'],
    ['You can count on the parcel being there by Monday.', '"count on the parcel being"'],
    ["The vendor can't possibly be late on Friday.", '"can\'t possibly be late"']
  ])

  finds('certainty that stands first, last, or in the date itself', [
    ['Undoubtedly they will approve it within two days.', '"Undoubtedly they will"'],
    ['Definitively you get it back by Friday.', '"Definitively you get"'],
    ['You can count on them delivering it tomorrow morning.', '"count on them delivering"'],
    [
      'Under no circumstances will their van come later than Friday noon.',
      '"Under no circumstances will their van come later"'
    ],
    ['The ship is due on the 11th. That date is set in stone.', '"date is set in stone"'],
    [
      "The results will be in on Monday, I'm one hundred per cent positive.",
      '"I\'m one hundred per cent positive"'
    ],
    ['The courier will be there by 10, I swear.', '"I swear"'],
    ["There's zero chance the seller ships after Tuesday.", '"zero chance the seller ships after"']
  ])

  leaves('names, and dates that may still move', [
    'You paid for Special Delivery Guaranteed by 1pm.',
    'Your Guaranteed Saver account closes on Friday.',
    'The date is not set in stone; we think it is 4 June.',
    'Our launch on 4 June is set in stone, and we are all here.'
  ])

  leaves('our own acts', [
    "I'll definitely e-mail you by 17:00 today.",
    "I'll call you at noon without fail.",
    "I promise I'll call at 5pm.",
    "I can assure you we'll send it by Friday.",
    'Rest assured that once we have an update today, we will write to you.',
    'I’m absolutely going to call you at noon.',
    "We're switching it at 20:00 tonight, for certain."
  ])

  leaves('expectation, negation, questions and conditions', [
    "We expect it on Thursday, and I'll write to you either way.",
    'It should arrive on Thursday.',
    "It won't definitely arrive on Friday.",
    'It will definitely not arrive before Monday.',
    "I can't guarantee Thursday.",
    "I can't assure you that it will be there on Friday.",
    "I'm not absolutely sure it will come on Friday.",
    'Will it definitely be there on Friday?',
    'If it will definitely come on Friday, keep it.'
  ])

  leaves("the past, other senses and others' words", [
    'The parcel definitely left here on Monday.',
    "That's definitely the wrong cable; the right one is due on Friday.",
    'The driver said it will definitely be there on Friday.',
    'I can assure you that the refund was sent on Monday.',
    'The driver said "it will definitely be there on Friday".',
    'The delivery guarantee pays you £10 if the van comes after noon.'
  ])

  leaves('certainty without a time', ['It will definitely fit.'])

  mends('expectation', [
    ['It will definitely arrive on Thursday.', 'It should arrive on Thursday.'],
    ["It'll definitely be there by Friday.", 'It should be there by Friday.'],
    ['The line is guaranteed to be fixed by 18:00.', 'The line is expected to be fixed by 18:00.'],
    ['I promise it will be there by 5pm.', 'I expect it will be there by 5pm.'],
    ["I'm certain it will arrive on Friday.", 'I expect it will arrive on Friday.'],
    ['I can assure you that it will be there by 5pm.', 'I expect it will be there by 5pm.'],
    ['You can be sure it will be there by 5pm.', 'We expect it will be there by 5pm.'],
    ['The bank is absolutely going to pay by Friday.', 'The bank should pay by Friday.'],
    ['The courier will 100% come by Friday.', 'The courier should come by Friday.'],
    ['No doubt about it: it will come on Monday.'],
    ['It will be there on Monday, no question.', 'It will be there on Monday.']
  ])

  finds('certainty in the present tense, whatever the goods end in', [
    ['No doubt about it: the farm delivers the seed on Monday.', '"No doubt"']
  ])
})
