import { minimising } from '../../../src/rules/minimising.js'
import { tablesFor } from './harness.js'

describe('minimising', () => {
  const { finds, leaves, mends } = tablesFor(minimising)

  finds('remarks that belittle', [
    ["It's just a scratch, the phone works.", '0-19: "It\'s just a scratch"'],
    ['It’s only two days late.', '"It’s only two"'],
    ["It's just\none euro too much.", '"It\'s just\none"'],
    ['Please calm down, Mr Ray.', '"calm down"'],
    ["It's not a big deal.", '"not a big deal"'],
    ['That’s only a small bug, no worries.', '"That’s only a small bug"'],
    ["It's merely a delay of a week.", '"It\'s merely a delay"'],
    ['All you have to do is read the mail.', '"All you have to do is"'],
    ["RELAX, IT'S A TEST CHARGE.", '"RELAX"'],
    ["It's really not that bad.", '"not that bad"'],
    ['The rest is only clothes.', '"The rest is only clothes"']
  ])

  finds('words that belittle', [
    ['You just need to restart it.', '"You just need to"'],
    ['You simply have to wait.', '"You simply have to"'],
    ['Simply click on Save.', '"Simply click"'],
    ['Obviously you need to be logged in.', '"Obviously"'],
    ['Clearly you haven’t seen the button.', '"Clearly"'],
    ['Actually, the form is quite clear.', '"Actually"']
  ])

  leaves('the same words with another meaning', [
    'It came in just now and is at the desk.',
    "I've just refunded the £12.",
    'There are only two left in blue.',
    'Simply put, the key is in the cloud.',
    'The pool is open only from Monday to Friday.',
    'It works just as before.',
    'Take the paper ticket too, just in case.',
    'The actual weight is 4.2 kg.',
    "I was wrong: it's actually open on Sundays.",
    'If it happens again, just write to me here.',
    'Sauna tickets for the Relax area are €12.',
    'You lost not only the notes but the evening too.',
    "It's a simple form with four fields.",
    'It has just arrived.'
  ])

  leaves('quoted', [
    '> You told me to calm down!\n\nYour flight is rebooked.',
    'The desk said "it\'s only a delay", and you missed your exam.'
  ])

  mends('without the word', [
    ['You just need to restart it.', 'You need to restart it.'],
    ['Simply click on Save.', 'Click on Save.'],
    ['Obviously, you need to be logged in.', 'You need to be logged in.'],
    ['Actually, the form is clear.', 'The form is clear.'],
    ['Your photos came through clearly, thanks.'],
    ['Please calm down.']
  ])
})
