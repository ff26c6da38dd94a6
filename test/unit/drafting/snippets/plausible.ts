import { fillSnippet } from '../../../../src/findings/snippetText.js'

/** What somebody might write in the place of each hint of our snippets. */
export const plausible: Readonly<Record<string, readonly string[]>> = {
  'what you have instead': ['the same pair in brown', 'the larger model at the same price'],
  amount: ['€49.00', '£1,250'],
  'amount of the credit': ['€15', '£20.00'],
  'bug number': ['BUG-1182', '4417'],
  'name of your colleague': ['Maria Lopez', 'Tom Okafor'],
  "customer's name": ['Dana', 'Mr Ito'],
  date: ['Monday', '20 November'],
  'date of the reminder': ['2 November', '19 October'],
  'day it comes in': ['Tuesday 1 December', '7 December'],
  'day it happened': ['18 November', 'Thursday 19 November'],
  'day it starts': ['1 February 2027', '1 March 2027'],
  'day it was closed': ['19 November', 'the same evening'],
  'day it was deleted': ['18 November', 'Friday 20 November'],
  'day of the conversation': ['Friday', '20 November'],
  'day of the update': ['18 November', 'Friday'],
  'day of the work': ['Saturday 28 November', 'Sunday 6 December'],
  'day they wrote': ['Thursday', '16 November'],
  'day you answered': ['Friday', '19 November'],
  'day you rang': ['Monday', '23 November'],
  'day you sent it': ['16 November', 'Monday 16 November'],
  'amount of the difference': ['€10.00', '£125'],
  'time it ended': ['11:40', '13:05'],
  'file link': ['https://files.example.com/1182', '[all rows](https://files.example.com/all)'],
  'what you offer': ['a new one', 'a month free of charge'],
  'last day': ['31 March 2027', '30 June 2027'],
  'last day to choose': ['31 January 2027', '15 January 2027'],
  'last scan': ['Saturday', '19 November'],
  'link to confirm': ['https://example.com/confirm', '[confirm here](https://example.com/confirm)'],
  'link to the steps': ['https://example.com/steps', '[the steps](https://example.com/steps)'],
  'price from then on': ['€14 a month', '£120 a year'],
  'what the bank says': ['do not honour', 'limit exceeded'],
  'price until now': ['€12 a month', '£99 a year'],
  'order number': ['A-10482', '48213'],
  'payment link': ['https://pay.example.com/a1', '[pay here](https://pay.example.com/a1)'],
  reference: ['RF-20931', 'REF 7741'],
  'request number': ['PR-311', '2026-44'],
  'reset link': ['https://example.com/reset', '[reset](https://example.com/reset)'],
  'price on the page': ['€39.00', '£1,125'],
  'sample link': ['https://example.com/sample', '[the sample](https://example.com/sample)'],
  'what else you offer': ['your money back', 'a call with our engineer'],
  'plan for less': ['the Basic plan', 'the yearly plan'],
  'time it began': ['09:40', '08:15'],
  'link to the status page': ['https://status.example.com', '[status](https://status.example.com)'],
  'your answer': [
    'you can move the booking in “My trips” up to two days before',
    'yes, the cable fits both models'
  ],
  'what the cause was': ['two of our lists were out of step', 'I read the wrong line of the price list'],
  'what is wrong with it': ['a cracked lid', 'a torn sleeve'],
  'day it ended': ['20 November', '31 October'],
  'what is right': ['the adapter fits the 2024 model only', 'the tickets can be moved to another day'],
  'what you told them': ['the adapter fits your model', 'the tickets could not be moved'],
  'their address': ['maria.lopez@example.com', 'https://example.com/complaints'],
  'what they would do with it': ['seeing at a glance whom to ring', 'working at night'],
  'time it ends': ['23:00', '22:30'],
  'time it starts': ['21:00', '20:00'],
  'time of the call': ['10:30', '15:45'],
  'time of the unlock': ['10:05', '09:50'],
  'time they wrote': ['09:10', '08:40'],
  'tracking link': ['https://track.example.com/77', '[tracking](https://track.example.com/77)'],
  'upload link': ['https://example.com/upload', '[upload](https://example.com/upload)'],
  'version number': ['4.2.1', '2026.11'],
  'what came': ['the blue mug', 'two left gloves'],
  'what is down': ['signing in', 'the booking page'],
  'what is lost': ['the notes of three customers', 'your drafts'],
  'what is missing': ['the charger', 'one of the two lamps'],
  'what is open': ['why it began last week', 'how many files it concerns'],
  'what is safe': ['your contacts and invoices', 'everything in the shared folder'],
  'what it cost them': ['an afternoon', 'the early train'],
  'what it gives them': ['all the rows', 'the same totals'],
  'what it is about': ['the missing invoice', 'the refund for the train'],
  'what it keeps them from': ['closing the month', 'leaving on time'],
  'what it means for them': ['it is with you by Friday', 'you pay nothing in December'],
  'what happened': ['the parcel came without its lid', 'the two bookings got mixed up'],
  'what replaces it': ['the new archive', 'Notes 3'],
  'what should happen': ['the export', 'saving the file'],
  'what stops': ['the export', 'signing in'],
  'what ends': ['the fax gateway', 'the old app for tablets'],
  'what goes wrong': ['the export stops after 500 rows', 'the dates turn into numbers'],
  'what that one means': ['it is on your card within 5 business days', 'we ring you at a time you choose'],
  'what they asked for': ['a list of who is on call', 'a dark mode'],
  'what they asked us to do': ['a refund of the ticket', 'a later return'],
  'price of the missing part': ['€12.00', '£30'],
  'what was broken': ['the export to PDF', 'sorting by date'],
  'what you test now': ['sorting by date', 'your file'],
  'what they use it for': ['sending orders to the warehouse', 'the weekly report'],
  'what you understood': [
    'the invoice of October never came, and the reminder did',
    'the ticket was paid twice'
  ],
  'what they bought': ['the Pro plan', 'the green jacket'],
  'what they cannot do': ["sending today's invoices", 'taking bookings'],
  'what they could not do': ["send yesterday's invoices", 'take bookings'],
  'what they do': ['your file', 'your settings'],
  'what they need': ['the red mug', 'a pair in size 40'],
  'what they need it for': ['your report for the board', 'the month-end'],
  'what they ordered': ['the walking boots', 'the red mug'],
  'what they wait for': ['the repair of the export', 'the new delivery'],
  'what they will bring': ['a decision on the refund', 'the result of the check'],
  'what to do next time': ['tell us within 30 days', 'move the date in the app before Friday'],
  'what used to work': ['sorting by date', 'the export to PDF'],
  'what was down': ['the booking page', 'signing in'],
  'what was promised': ['the replacement would leave on Monday', 'the contract would be with you on Friday'],
  'what went wrong': ['the late delivery', 'the broken export'],
  'what you changed': ['added a second alarm on that server', 'put a check before each release'],
  'what you did wrong': ['I booked the wrong day', 'we packed the wrong size'],
  'what you do now': ["I'm checking the payment with the bank", "I'm booking a new courier"],
  'what you know': ['it fails for files over 20 MB', 'the van left the depot on Friday'],
  'what you thank them for': ['the photo', 'telling me so plainly'],
  'what you will bring': ['the result of the test', 'the new delivery day'],
  'where it stops': ['row 500', 'the third step'],
  'which data': ['your name and e-mail address', 'your postal address'],
  'which data not': ['passwords and payments', 'orders and messages'],
  'who deleted it': ['a colleague in your team', 'someone signed in as you'],
  'what they can do': ['export the file in two halves', 'take bookings by phone'],
  'your name': ['Priya Raman', 'Tom Okafor']
}

/** The text of a snippet with a plausible value in each slot: the nth filling takes the nth choice and the nth value. */
export function fillPlausibly(body: string, nth: number): string {
  const text = fillSnippet(body, (choices) => choices[nth % choices.length] ?? '')
  const filled = text.replace(/\[([^[\]]+)\](?!\()/gu, (hint, name: string) => {
    const values = plausible[name]
    if (!values) throw new Error(`What would somebody write for ${hint}?`)
    return values[nth % values.length] ?? ''
  })
  // What opens a sentence gets its capital, as it would from a person.
  return filled.replace(/(?<=^|\n|\.\s|: )\p{Ll}/gu, (letter, at: number) =>
    filled.slice(at - 2, at) === ': ' ? letter : letter.toUpperCase()
  )
}

/** How many fillings it takes until each choice of a snippet was taken. */
export function fillingsOf(body: string): number {
  const counts = Array.from(
    body.matchAll(/\|((?:\\.|[^|\\])*)\|\}/gu),
    ([, list = '']) => list.replace(/\\./gu, '').split(',').length
  )
  return Math.max(2, ...counts)
}
