import { jargon } from '../../../src/rules/jargon.js'
import { tablesFor } from './harness.js'

describe('jargon', () => {
  const { finds, leaves, mends } = tablesFor(jargon)

  finds('words of the trade', [
    ["I've escalated to L2, they answer by noon.", '5-20: "escalated to L2"'],
    ['As per your request, the line is closed.', '"As per"'],
    ['I noted it as\nper our call.', '"as\nper"'],
    ['You can utilise the voucher till May.', '"utilise"'],
    ['Please utilize the side door.', '"utilize"'],
    ['Print the RMA form.', '"RMA"'],
    ['The SLA for that is eight hours.', '"SLA"'],
    ['It’s tracked as OPS-4471, fix on Friday.', '"OPS-4471"'],
    ['See the T&Cs, point 4.', '"T&Cs"'],
    ['Tier 2 looks at it till three', '"Tier 2 looks"'],
    ["There's a KB article, number 118.", '"KB article"'],
    ['PFA THE INVOICE.', '"PFA"'],
    ['The account has been remediated.', '"remediated"']
  ])

  leaves('what the customer said first, or gets explained', [
    { customer: 'Do I need an RMA number?', text: 'Yes, your RMA number is 5512.' },
    { customer: 'What does our SLA say?', text: 'The SLA covers Saturdays.' },
    "Print the RMA form (that's the return slip).",
    'The contract calls this the service level agreement, or SLA.',
    'The SLA is the time we agreed on.'
  ])

  leaves('names, codes and everyday letters', [
    'E21 means that the door is open.',
    'Tap on "KB" in the menu for the manuals.',
    'The PDF is on the USB stick, and the TV takes it.',
    'It costs £4 per night.',
    'The L is sold out.',
    'Order OR-88213 leaves today.',
    'Your case number is INC-4471.',
    'Your plan is Tier 2, with five seats.',
    'All trains run as per normal.'
  ])

  leaves('quoted', [
    '> They told me it was escalated to L2\n\nOur engineers have it.',
    { text: 'The column is called `SLA`.', format: 'markdown' }
  ])

  mends('with the plain word', [
    ['As per the plan, it opens at 8.', 'According to the plan, it opens at 8.'],
    ['You agreed to the T&Cs.', 'You agreed to the terms.'],
    ['You can utilise the voucher.', 'You can use the voucher.'],
    ['Utilizing it is free.', 'Using it is free.'],
    ['There’s a KB article.', 'There’s a help article.'],
    ['Print the RMA form.', 'Print the plain words form.']
  ])
})
