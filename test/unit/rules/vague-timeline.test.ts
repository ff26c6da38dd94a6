import * as module from '../../../src/rules/vague-timeline.js'
import { tablesFor } from './harness.js'

const { says, finds, leaves, mends } = tablesFor(module.vagueTimeline)

describe('vague-timeline', () => {
  says(module, 'Hi Ann,\nwe’ll reply as soon as possible.', {
    level: 'warning',
    essential: 'timeline',
    reason: /^"as soon as possible" means something else to everyone.*Name a day and an hour/,
    place: '2:13-2:32',
    offsets: '20-39',
    actual: 'as soon as possible',
    fixes: ['Name a time']
  })

  finds('the wait that the customer is asked for', [
    ['Please wait for some time, our team is on it.', '"wait for some time"'],
    ["We've raised it. Kindly wait for sometime.", '"wait for sometime"'],
    ['Please bear with us a bit longer. We are fixing it.', '"bear with us a bit longer"']
  ])

  leaves('waits that are steps, or that nothing is promised for', [
    'Please wait for some time after the restart. Our team is on it, next update at 16:00.',
    'Wait a bit before you sign in again.',
    "Soon you'll be able to see it in the app yourself.",
    'Thanks for your patience.'
  ])

  finds('times of nobody’s calendar', [
    ["We'll fit it at some point this season.", '"at some point this season"'],
    ["We'll restore it with the minimum of delay.", '"with the minimum of delay"'],
    ["We'll send it in a few weeks maybe.", '"in a few weeks maybe"'],
    ["I'll write the first chance I get.", '"the first chance I get"'],
    ["We'll fix it quick as we can.", '"quick as we can"'],
    ['Our plan is to reopen the pool sometime in the new year.', '"sometime"'],
    ["We'll publish the dates nearer the time.", '"nearer the time"']
  ])

  finds('promises that only sound timed', [
    ["We'll reply soon.", '12-16: "soon"'],
    ['We’ll reply shortly.', '"shortly"'],
    ["We'll reply ASAP.", '"ASAP"'],
    ["We'll reply a.s.a.p.", '"a.s.a.p."'],
    ["WE'LL REPLY AS SOON AS POSSIBLE.", '"AS SOON AS POSSIBLE"'],
    ["We'll reply as soon\nas possible.", '"as soon\nas possible"'],
    ["We'll reply as quickly as possible.", '"as quickly as possible"'],
    ["We'll reply at our earliest convenience.", '"at our earliest convenience"'],
    ["We'll reply at the earliest.", '"at the earliest"'],
    ["We'll reply in due course.", '"in due course"'],
    ["We'll reply in a timely manner.", '"in a timely manner"'],
    ["We'll reply in the coming days.", '"in the coming days"'],
    ["We'll reply in the coming weeks.", '"in the coming weeks"'],
    ["We'll reply before too long.", '"before too long"'],
    ["We'll reply in a while.", '"in a while"'],
    ['You will hear from us shortly.', '"shortly"'],
    ['You will hear from us later.', '"later"'],
    ["It won't be long before we ring you.", '"won\'t be long before"'],
    ["We'll decide in a matter of days.", '"in a matter of days"'],
    ["I'll write when I get a free minute.", '"when I get a free minute"'],
    ["I'll write once we hear back, as soon as they reply.", '"as soon as they reply"'],
    ['A fix is coming very soon.', '"very soon"']
  ])

  leaves('other uses', [
    "We'll reply by Friday.",
    "We'll reply soon, by Friday 17:00 at the latest.",
    'It was lost shortly after you wrote.',
    'It goes out as soon as it ships, Friday at the latest.',
    'It will come up sooner or later.',
    'You asked for a reply ASAP.',
    'We will not raise prices any time soon.',
    'We wrote to you two days later.',
    'See you soon!',
    'Get well soon.',
    'Please send it as soon as possible.',
    'It will be there on Tuesday at the earliest.',
    "As soon as you send it, I'll refund you.",
    'You wrote "we will reply soon" to us.',
    '> Reply soon!\n\nDone.',
    'I hope to see you again soon.',
    ''
  ])

  mends('fixes', [
    ["We'll reply soon.", "We'll reply by day, time and zone."],
    ["We'll reply as soon as possible, Ann.", "We'll reply by day, time and zone, Ann."],
    ['The fitter will drop by soon.', 'The fitter will drop by day, time and zone.'],
    ['Shortly, we will reply.', 'By day, time and zone, we will reply.'],
    [
      "It won't be long before we ring you.",
      "It won't be long before we ring you. We'll update you by day, time and zone."
    ]
  ])

  finds('more times that are none', [
    ['We’ll have it looked at pronto.', '"pronto"'],
    ['The plumber will come at his earliest convenience.', '"at his earliest convenience"'],
    ['Your bag will be returned with all possible haste.', '"with all possible haste"'],
    ['A decision will be made in the weeks to come.', '"in the weeks to come"'],
    ['I will check back with the vet in a few.', '"in a few"'],
    ['I’ll get it scanned in the next little bit.', '"in the next little bit"'],
    ['You can expect my reply in the near future.', '"in the near future"']
  ])

  leaves('names, choices and what customers may see', [
    'Soon is the name of our new perfume.',
    'You can pay now or at a later date.',
    'In the coming weeks you may see more foxes.',
    'The ASAP plan costs 9 euros.',
    'It wants a rinse once in a while.'
  ])

  finds('times that hang on quieter days', [
    ['We will come back to you once things have calmed down.', '"once things have calmed down"'],
    ['She will ring you when she is free.', '"when she is free"'],
    ['We will process it without unnecessary delay.', '"without unnecessary delay"']
  ])

  leaves('the customer’s own time, a sale, and what was done', [
    'Call me when you are free.',
    'The sale ends soon.',
    'I checked in a tick, and it is there.'
  ])
})
