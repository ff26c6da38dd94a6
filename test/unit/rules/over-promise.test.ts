import { overPromise } from '../../../src/rules/over-promise.js'
import { tablesFor } from './harness.js'

describe('over-promise', () => {
  const { finds, leaves, mends } = tablesFor(overPromise)

  finds('vows, guarantees and certainty without end', [
    ["I promise that we'll sort this out today.", '0-14: "I promise that"'],
    ['We guarantee it will be fixed.', '"We guarantee"'],
    ['Your parcel is guaranteed to arrive.', '"is guaranteed to"'],
    ["It'll be with you tomorrow, guaranteed!", '"It\'ll be with you tomorrow, guaranteed"'],
    ['This will never happen again.', '"This will never happen again"'],
    ['It won’t ever happen again.', '"It won’t ever happen again"'],
    ["It won't ever happen again.", '"It won\'t ever happen again"'],
    ["You'll never have to worry about this again.", '"You\'ll never have to worry about this again"'],
    ['There won’t be any further delays.', '"There won’t be any further delays"'],
    ["We're 100% sure it is fixed.", '"100% sure"'],
    ["You'll be 100 % satisfied.", '"100 % satisfied"'],
    ['I AM 100% CERTAIN.', '"100% CERTAIN"'],
    ["We'd always offer you the best deal, which one is it?", '"We\'d always offer"'],
    ["We'd always offer you the best deal.", '"We\'d always offer"'],
    ["It's a 100% fix.", '"100% fix"'],
    ['The filter removes 100% of bacteria.', '"removes 100% of bacteria"'],
    ["You'll never lose a file again.", '"You\'ll never lose"'],
    ['Our servers never go down.', '"Our servers never go down"'],
    ["That can't happen again.", '"That can\'t happen again"'],
    ['There’s no way this can happen again.', '"There’s no way this can"'],
    ['Nothing can go wrong.', '"Nothing can go wrong"'],
    ["We'll do whatever\nit takes.", '"do whatever\nit takes"'],
    ['We will fix this once and for all.', '"will fix this once and for all"'],
    ['The new one will work perfectly.', '"will work perfectly"'],
    ['I can promise you it won’t happen again.', '"I can promise you it won’t happen again"']
  ])

  leaves('what is denied, doubted or asked', [
    "We can't promise a date.",
    'I can’t guarantee it, but I expect Friday.',
    "Nobody can guarantee that it'll never happen again.",
    'I would love to promise you that.',
    'Is it guaranteed to arrive?',
    'Can you guarantee it, or is Friday better?',
    'If we guarantee one, everybody wants one.'
  ])

  leaves('what others said', [
    'You said "I guarantee it will be fixed".',
    'My colleague wrote “this will never happen again”.',
    'You asked us to do "whatever it takes".'
  ])

  leaves('programmes, effort, favours and facts', [
    'You have a 30-day money-back guarantee.',
    'We guarantee a full refund if it does not fit.',
    'We always try to reply within a day.',
    "We'll always do our best.",
    'Our always-on monitoring caught it.',
    'You can always return it within 30 days.',
    'We will never share your address.',
    'As promised, here is the update.',
    'The test covers 100% of the cases.',
    'Your update never failed; it was only paused.',
    'I understand how this can happen.',
    "Perfect, thank you! That's perfectly fine.",
    '100% of your order shipped today.',
    'Your seat is guaranteed.',
    "I've added a second check so that it doesn't happen again."
  ])

  mends('the shortest edit that leaves a sentence', [
    ['We will forever be the cheapest.'],
    ['With it you are guaranteed to pass.', 'With it you should pass.'],
    ["I'm a hundred percent sure it fits.", "I'm sure it fits."],
    [
      "It won't go wrong again this time, and Pat calls.",
      "To keep this from happening again, we've what you changed, and Pat calls."
    ],
    ["There's no way it'll be late."],
    ["I promise that we'll sort this out today.", "We'll sort this out today."],
    ['I promise to call you by noon.', "I'll call you by noon."],
    ["Hi Jo, I promise you we'll call.", "Hi Jo, we'll call."],
    ['We guarantee it will be fixed by Friday.', 'We expect it will be fixed by Friday.'],
    ["We'll guarantee it will be fixed.", 'We expect it will be fixed.'],
    ['Your parcel is guaranteed to arrive.', 'Your parcel is expected to arrive.'],
    ['This will never happen again.', "To keep this from happening again, we've what you changed."],
    [
      "I can promise you it won't happen again.",
      "To keep this from happening again, we've what you changed."
    ],
    ["We'll always be there for you.", "We'll be there for you."],
    ["We're 100% sure it is fixed.", "We're sure it is fixed."],
    ["We'll do whatever it takes to mend it.", "We'll what you do next to mend it."],
    ['The new one will work perfectly.', 'The new one will work.']
  ])

  finds('never, nobody and always, whoever it is said of', [
    ['Our service won’t let you down ever again.', '"won’t let you down ever again"'],
    ['The coach shall at no time be late again.', '"shall at no time be late"'],
    ['Not one parcel will be missed.', '"Not one parcel will"'],
    ['Your trains will always run on time.', '"will always run on time"'],
    ['The battery lasts forever.', '"lasts forever"'],
    ['Nobody else can ever read it.', '"Nobody else can ever read"']
  ])

  leaves('what was promised by others, and facts of every day', [
    'You were promised that this would never happen again, and it did.',
    'I hope it never happens again.',
    'You never have to enter the code twice.',
    'There won’t be a bus on 25 December.',
    'The lift is always locked after 10 pm.'
  ])

  finds('certainty lent to the reader, and what cannot come back', [
    ['We give you full guarantee that it stays up.', '"We give you full guarantee that"'],
    ['You can be completely certain that it won’t leak.', '"You can be completely certain that it won’t"'],
    ['The fault is gone and it can’t come back.', '"it can’t come back"'],
    ['I assure you it won’t happen a second time.', '"I assure you it won’t"'],
    ['It filters all spam, every single time.', '"filters all spam, every single time"'],
    ['We’ll do whatever is needed.', '"do whatever is needed"']
  ])

  leaves('the same words about facts', [
    'You may be sure that we read your letter twice.',
    'The motor comes with a full two-year guarantee.',
    'It can’t be washed at 60 degrees.',
    'The alarm goes off every time the door opens.'
  ])

  leaves('what follows from what was done', ["I've changed the lock, so nobody can get in with the old key."])

  finds('what nobody can rule out', [
    ['Our new locks are 100% burglar proof.', '"100% burglar proof"'],
    ['It is impossible to have a reaction to it.', '"impossible to have a reaction"'],
    ['The patch cures lag for good.', '"cures lag for good"']
  ])

  leaves('the same words of what was done, or with an exception', [
    'We have stopped the clean-up for good.',
    'Nobody can get you through it but you.',
    'You can’t go down the slide under 120 cm.'
  ])
})
