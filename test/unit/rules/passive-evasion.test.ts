import { passiveEvasion } from '../../../src/rules/passive-evasion.js'
import { tablesFor } from './harness.js'

describe('passive-evasion', () => {
  const { finds, leaves, mends } = tablesFor(passiveEvasion)

  finds('a mistake that nobody made', [
    ['Mistakes were made.', '0-18: "Mistakes were made"'],
    ['A mistake was made with the label.', '"A mistake was made"'],
    ['An error has occurred and the order stopped.', '"An error has occurred"'],
    ['A billing error occurred.', '"A billing error occurred"'],
    ['There was a mix-up with the seats.', '"There was a mix-up"'],
    ['Something went wrong with the lamp.', '"Something went wrong"'],
    ['SOMETHING HAS GONE WRONG.', '"SOMETHING HAS GONE WRONG"']
  ])

  finds('a decision that nobody took', [
    ['It was decided to close the desk.', '"It was decided"'],
    ['It has been determined that it is not covered.', '"It has been determined"'],
    ['A decision was made to stop it.', '"A decision was made"']
  ])

  finds('a passive that hides the doer', [
    ['Your form was overlooked.', '"was overlooked"'],
    ['The note has been unfortunately misplaced.', '"has been unfortunately misplaced"'],
    ['Your letter was lost.', '"Your letter was lost"'],
    ['It wasn’t passed on.', '"wasn’t passed on"'],
    ["The date wasn't entered.", '"wasn\'t entered"'],
    ['The bill was sent\nin error.', '"was sent\nin error"'],
    ['The wrong size was packed.', '"wrong size was packed"'],
    ['your ticket got missed, sorry', '"your ticket got missed"']
  ])

  leaves('a doer by name or near it', [
    'Your form was overlooked by me.',
    'It was decided by the board.',
    'We made a mistake.',
    'Our packing team read 12 as 21, so the wrong size was packed.',
    'The date wasn’t entered. I left it out in March.',
    'The bill was sent in error, and that was our mistake.',
    'I’m sorry your form was overlooked.'
  ])

  leaves('what was done, and done right', [
    'Your refund was issued on 3 March.',
    'The parcel was delivered at 11:40.',
    'Your wallet was found.',
    'The house was built in 1904.',
    'Your flight was delayed.',
    'Nothing was lost.',
    'No mistake was made.'
  ])

  leaves('what is asked, supposed or told', [
    'Was your form overlooked?',
    'If something went wrong, tell me.',
    'You wrote that a mistake was made, and I agree.',
    'The page says "an error occurred".',
    '> Mistakes were made.\n\nI read 12 as 21.',
    { text: 'The log says `An error occurred`.', format: 'markdown' }
  ])

  finds('more ways to say it', [
    ['An oversight led to this.', '"An oversight led to"'],
    ['The deadline was missed.', '"The deadline was missed"'],
    ['Due to a technical error the list is empty.', '"Due to a technical error"']
  ])

  leaves('what only looks like it', [
    'A mistake on our side led to this.',
    'The card was declined by the bank.'
  ])

  mends('the doer', [
    [
      'Your card was blocked by mistake today.',
      'Your card was blocked by us, me or a name by mistake today.'
    ],
    ['The fee was wrongly taken off twice.', 'The fee was wrongly taken off by us, me or a name twice.'],
    ['Mistakes were made.', 'We made mistakes.'],
    ['An error has occurred, and it shows.', 'We made an error, and it shows.'],
    ['Your form was overlooked.', 'Your form was overlooked by us, me or a name.']
  ])
})
