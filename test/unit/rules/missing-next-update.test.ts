import type { Situation } from '../../../src/findings/model.js'
import { missingNextUpdate } from '../../../src/rules/missing-next-update.js'
import { tablesFor, type TableReply } from './harness.js'

const during = (situation: Situation, text: string): TableReply => ({ text, situation, format: 'plaintext' })

describe('missing-next-update', () => {
  const { finds, leaves, mends } = tablesFor(missingNextUpdate)

  finds('an open delay, outage or bug with no time for the next word', [
    [
      during('outage', "We're aware of it. Our engineers are working on it."),
      '19-51: "Our engineers are working on it."'
    ],
    [during('outage', 'We hope to have it resolved soon.'), '"We hope to have it resolved soon."'],
    [during('outage', 'NO ETA YET, SORRY.'), '"NO ETA YET, SORRY."'],
    [
      during('bug', 'We’ll let you know\nas soon as it’s fixed.'),
      '"We’ll let you know\nas soon as it’s fixed."'
    ],
    [during('bug', "It's a known bug. Until it's fixed, use Chrome."), '"Until it\'s fixed, use Chrome."'],
    [during('delay', 'Your parcel is held up at the border.'), '"Your parcel is held up at the border."'],
    [during('delay', 'It should have left on Monday.'), '"It should have left on Monday."'],
    [
      during('delay', "I've sent you the swatches today, the sofa isn't finished."),
      '"I\'ve sent you the swatches today, the sofa isn\'t finished."'
    ],
    [during('delay', 'You said "by Friday". It is still in customs.'), '"It is still in customs."']
  ])

  finds('what is mended in part, and times of what the customer is to do', [
    [
      during(
        'outage',
        'Part of it is solved: you can send again. Receiving still fails, and Noor is looking into why.'
      ),
      '"Receiving still fails, and Noor is looking into why."'
    ],
    [
      during(
        'bug',
        'We have reproduced it. Please save a copy by Friday 17:00. Our developers have the report.'
      ),
      '"Our developers have the report."'
    ]
  ])

  leaves('what came, what did the trick, and a second van', [
    during('delay', "I'm sorry it took a fortnight. The money landed on your card this morning."),
    during('bug', 'That did the trick then! The page was reading an old file.'),
    during('bug', "It was reading an old file, and now that it's cleared the totals match."),
    during('delay', 'The van broke down, and a second one brings your order today between 4 and 6pm.')
  ])

  leaves('a time for the end or for the next word', [
    during('outage', 'The fix goes live by 11:30 UTC.'),
    during('outage', 'No ETA yet; next update at 16:00 GMT.'),
    during('outage', 'We post here every hour.'),
    during('delay', 'It reaches you on Thursday 12 March.'),
    during('bug', "I'll write tomorrow by noon, even if there's no news.")
  ])

  leaves('what is over', [
    during('outage', 'Payments work again.'),
    during('outage', 'The site is back up. Sorry about that.'),
    during('bug', 'The wrong total is fixed in 5.1.3.'),
    during('bug', "That's how it's meant to work: the total leaves out the deposit."),
    during('delay', 'It was handed to your neighbour.')
  ])

  leaves('the customer’s move', [
    during('bug', 'Which browser do you use?'),
    during('bug', 'Please send me the log.')
  ])

  leaves('other situations, and none', [
    during('billing', "The second charge was our mistake, and it's being paid back."),
    'Our engineers are working on it.'
  ])

  mends('a sentence with a slot for the time', [
    [
      during('outage', 'Our engineers are working on it. Sorry!'),
      "Our engineers are working on it. I'll write to you again by day, time and zone, with or without news. Sorry!"
    ]
  ])

  leaves('more ways of being over, and news at a fixed pace', [
    during('outage', 'The mail servers are back since 9:40 UTC.'),
    during('outage', 'All trains run again.'),
    during('outage', 'Every day at 9 and 17 you get a text from us.'),
    during('bug', 'I’ve rolled your account back.'),
    during('bug', 'Error 502 is gone since 11:04.'),
    during('delay', 'Your passport was signed at noon.')
  ])

  finds('a place that is closed, and a day that only tells when it began', [
    [during('delay', 'The office is closed by a strike.'), '"The office is closed by a strike."'],
    [during('outage', 'The app is slow for everyone today.'), '"The app is slow for everyone today."']
  ])

  leaves('what was brought, or reads right again', [
    during('delay', 'I brought you another table; the old order is closed.'),
    during('bug', 'Pick UTC and it shows correctly at once.')
  ])

  finds('a time that belongs to something else', [
    [during('delay', 'Six days without heating is hard. The part is on order.'), '"The part is on order."']
  ])
})
