import { apologyInRefusal } from '../../../src/rules/apology-in-refusal.js'
import { tablesFor } from './harness.js'

describe('apology-in-refusal', () => {
  const { finds, leaves, mends } = tablesFor(apologyInRefusal)

  finds('sorry before a no', [
    ['Sorry, but we can’t change the date.', '0-35: "Sorry, but we can’t change the date"'],
    ["I'm sorry but we can't change the date.", '"sorry but we can\'t change the date"'],
    ['I apologise, however we are unable to extend it.', '"I apologise, however we are unable to extend it"'],
    ['I apologize, however we are unable to extend it.', '"I apologize, however we are unable to extend it"'],
    ['SORRY, WE DO NOT SHIP TO MALTA.', '"SORRY, WE DO NOT SHIP TO MALTA"'],
    ['We regret\nthat we are unable to refund it.', '"We regret\nthat we are unable to refund it"']
  ])

  finds('sorry after a no', [['We can’t waive the fee, sorry.', '"We can’t waive the fee, sorry"']])

  leaves('a no with its reason and a way forward', [
    'Sorry, but we can’t change the date, because the boat is full. You can take the next one.',
    'Sorry, we don’t ship to Malta, because customs holds the parcels. Would you like to pick it up?'
  ])

  leaves('a no without sorry, and sorry without a no', [
    'We can’t change the date.',
    'I’m sorry to hear that you can’t come.',
    'I’m sorry the parcel is late. It comes on Friday.',
    'We’re sorry we couldn’t reach you.',
    'Sorry, can’t you open it?',
    'No need to be sorry, we can’t see it either.',
    'Sorry for the delay. We cannot change the date.'
  ])

  leaves('the same words in quotes and code', [
    '> Sorry, but we can’t refund it.\n\nWe can.',
    'You were told "sorry, but we can’t change the date", and we can.',
    { text: 'The page says `Sorry, but we can’t change the date`.', format: 'markdown' }
  ])

  mends('the no alone', [
    ['Sorry, but we can’t change the date.', 'We can’t change the date.'],
    ["Hi Jo, I'm sorry but we can't change it.", "Hi Jo, we can't change it."],
    ['I apologise, however we are unable to extend it.', 'We are unable to extend it.'],
    ['Sorry but refunds are not possible here.', 'Refunds are not possible here.'],
    ['We can’t waive the fee, sorry.', 'We can’t waive the fee.']
  ])
})
