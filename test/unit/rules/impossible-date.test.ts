import { impossibleDate } from '../../../src/rules/impossible-date.js'
import { tablesFor, type TableReply } from './harness.js'

/** A Tuesday, before noon in London. */
const now = new Date('2026-11-24T10:00:00Z')
const at = (text: string, moment = now): TableReply => ({ text, format: 'plaintext', now: moment })

describe('impossible-date', () => {
  const { finds, leaves, mends } = tablesFor(impossibleDate)

  finds('days that do not exist, whatever day it is', [
    ['Your pass runs until 30 February.', '21-32: "30 February"'],
    ['Paid through April 31, so no rush.', '"April 31"'],
    ['We’ll have it by 31 November.', '"31 November"'],
    ["We'll have it by the 31st\nof June.", '"the 31st\nof June"'],
    ['It ships on 31/04/2026.', '"31/04/2026"'],
    ['The course starts on 29 February 2027.', '"29 February 2027"'],
    [at('The course starts on 29 February.', new Date('2027-02-02T09:00:00Z')), '"29 February"']
  ])

  finds('weekdays that do not fit their date', [
    ['It will arrive on Tuesday, 30 November 2026.', '"Tuesday, 30 November 2026"'],
    [at("We'll call you on Thursday 27 November."), '"Thursday 27 November"'],
    [at('YOUR FRIDGE WILL COME SATURDAY 29 NOVEMBER.'), '"SATURDAY 29 NOVEMBER"'],
    [at("I'll be there on 3 December (Friday)."), '"3 December (Friday"'],
    [at("I'll write tomorrow, Thursday 26 November."), '"tomorrow, Thursday 26 November"'],
    [at('You are booked in for tomorrow, 26 November.'), '"tomorrow, 26 November"'],
    [at('Next update Wed 26 Nov, 12:00 CET.'), '"Wed 26 Nov"']
  ])

  finds('promises that are over', [
    [at('Your blinds will be with you on Friday 20 November.'), '"Friday 20 November"'],
    [at('The refund lands by 2026-11-19.'), '"2026-11-19"'],
    [at("You'll have it by 11/18/2026."), '"11/18/2026"'],
    [at('Our engineers will release it in October 2026.'), '"October 2026"'],
    [at("I'll ring you today at 14:00 GMT.", new Date('2026-11-24T16:40:00Z')), '"today"'],
    ["We'll get it to you by yesterday evening.", '"yesterday"']
  ])

  finds('dates in other forms', [
    [at("The class is rerun on Tues 26 Nov and I've saved you a place."), '"Tues 26 Nov"'],
    [at('We make the delivery at Monday, 5.January 2027.'), '"Monday, 5.January 2027"'],
    [at('The card will reach you by 10-Nov-2026.'), '"10-Nov-2026"'],
    [at('Your locker is booked from Sunday 13 February.'), '"Sunday 13 February"']
  ])

  leaves('what is on record', [
    at('The bill covers 1 October to 31 October.'),
    at("Your top-up on 4 November isn't on it."),
    at('The photo shows 3 October on the label.'),
    at('The shop was closed from 12 September.')
  ])

  leaves('days that exist, fit and are still to come', [
    at('Your blinds will be with you on Friday 27 November.'),
    at("I'll ring you today at 14:00 GMT."),
    at("We'll send it back by 15 January."),
    at("You'll have it today, Tuesday 24 November."),
    at("I'll write by 1:00 UTC on Wednesday 25 November.", new Date('2026-11-24T23:30:00Z')),
    at("You'll have it by 03/12."),
    // The time of day that stands nearest is the one of a date.
    at("I'll write by 17:00 today (Tue 24 Nov, GMT; 01:00 your time on Wed 25 Nov)."),
    // Half past midnight in London, in the last summer-time hour but one.
    at("I'll write by 12:00 tomorrow (Mon 26 Oct, GMT).", new Date('2026-10-24T23:30:00Z')),
    'It starts on Tuesday 29 February 2028.',
    'It will be with you on Friday 20 November.'
  ])

  leaves('history', [
    at('It was due on Friday 20 November.'),
    at('Your invoice of 2 November is paid.'),
    at('The fee for 2 November is waived.'),
    at('It has been off since Sunday 22 November.'),
    at('Without the storm it would have reached you by Saturday 21 November.'),
    at('We said Thursday 19 November and we did not come.'),
    at('The boots did not reach you by 20 November, as we had promised.'),
    at('You were expecting the boots by Friday 20 November.'),
    at('It was deleted on 18 November by a colleague in your team.'),
    at('On 18 November, we made a list readable by mistake.')
  ])

  leaves("others' words", [
    at('You wrote: "we will deliver on Friday 20 November".'),
    at('My note said “by 18 November”, and I missed it.')
  ])

  leaves('what only looks like a date', [
    'Come to 31 November Street.',
    'Mix it 31/2 with water.',
    'Version 31.2.2026 closes the gap.',
    at('The Friday 20 ticket costs £20.')
  ])

  mends('the weekday or the day, or a slot', [
    [at("I'll call on Thu 27 Nov."), "I'll call on Fri 27 Nov.", "I'll call on Thu 26 Nov."],
    [
      at("I'll call on Thursday, November 27th."),
      "I'll call on Friday, November 27th.",
      "I'll call on Thursday, November 26th."
    ],
    [
      at('It ships Monday, November 25.'),
      'It ships Wednesday, November 25.',
      'It ships Monday, November 30.'
    ],
    ["We'll have it by 30 February.", "We'll have it by day, time and zone."]
  ])

  leaves('a day that is said not to exist', ['31 June does not exist, so I took 30 June.'])

  leaves('days of a span that is told, and of a copy', [
    at('Between 3 November 09:00 UTC and 5 November 10:00 UTC a log held names, and it could be read.'),
    at('The copy is kept each night, and yours from Sunday 22 November looks complete.'),
    at('The rows are missing because we set the start to 1 January 2025.')
  ])
})
