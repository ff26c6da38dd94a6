import { rightsDenial } from '../../../src/rules/rights-denial.js'
import { tablesFor } from './harness.js'

describe('rights-denial', () => {
  const { finds, leaves, mends } = tablesFor(rightsDenial)

  finds('flat denials', [
    ['Sale items are excluded from any return.', '"excluded from any return"'],
    ['Sorry, no refunds.', '7-17: "no refunds"'],
    ['NO REFUNDS.', '"NO REFUNDS"'],
    ['Your money stays with us.', '"money stays with us"'],
    ['Your warranty became null and void.', '"warranty became null and void"'],
    ['The withdrawal right doesn’t exist here.', '"withdrawal right doesn’t exist"'],
    ['All sales final!', '"All sales final"'],
    ['We don’t offer refunds.', '"We don’t offer refunds"'],
    ["We don't offer\nrefunds.", '"We don\'t offer\nrefunds"'],
    ['We dont do refunds on digital goods.', '"We dont do refunds"'],
    ['We are not liable for lost luggage.', '"We are not liable"'],
    ['We do not accept liability for the loss.', '"do not accept liability"'],
    ['Your warranty is void.', '"warranty is void"'],
    ['Opening the case voids the warranty.', '"voids the warranty"'],
    ['You are not entitled to a refund.', '"You are not entitled to a refund"'],
    [
      'Refunds are not possible under any circumstances.',
      '"Refunds are not possible under any circumstances"'
    ],
    ["It's no longer our responsibility.", '"It\'s no longer our responsibility"'],
    ['All purchases in the app are final.', '"All purchases in the app are final"'],
    ['Every order in the outlet is final.', '"Every order in the outlet is final"'],
    ['Breaking the seal ends your guarantee.', '"ends your guarantee"'],
    ['The warranty is no longer valid because you opened it.', '"warranty is no longer valid because you"'],
    ['Goods bought here can’t be exchanged.', '"Goods bought here can’t be exchanged"'],
    ['Once used, items will not be\ntaken back.', '"items will not be\ntaken back"'],
    ['Delayed trains are not compensated, full stop.', '"are not compensated, full stop"'],
    ['We don’t take opened items back.', '"We don’t take opened items back"'],
    ['We never replace broken glass.', '"We never replace broken glass"'],
    ["You can't get your money back.", '"You can\'t get your money back"'],
    ['We don’t owe you anything.', '"don’t owe you anything"']
  ])

  finds('a right given up, kept or lost for good', [
    ['Deposits are kept by us in every case.', '"Deposits are kept by us in every case"'],
    ['With that the warranty has lapsed for good.', '"With that the warranty has lapsed"'],
    ['You forfeit the whole price.', '"forfeit the whole price"'],
    ['We owe you nothing.', '"owe you nothing"'],
    ['The cloakroom carries no liability.', '"carries no liability"']
  ])

  leaves('what is gone for good, and what is owed us', [
    'The bug is gone for good.',
    'You owe us nothing.',
    'Your warranty ended on 3 May.'
  ])

  leaves('limits that law allows, and what is granted', [
    "There's no refund outstanding on your account.",
    'The line about it voiding the warranty was withdrawn.',
    'Change-of-mind refunds end after 30 days.',
    "I don't have the right postcode.",
    "We don't take back bottles here, but the depot does.",
    "We don't usually refund sale items, but I've refunded yours today.",
    'No refund is due, because the payment never left your account.',
    'No return needed, keep it.',
    'There are no refunds on sale items. Your statutory rights are not affected.',
    'You can cancel the contract at the end of any month.',
    'No refund is showing yet.',
    'The refund cannot be made until Monday.',
    'Your guarantee ends on 3 May.'
  ])

  leaves('negation, questions and conditions', [
    'Your warranty is not void.',
    "A new battery doesn't void the warranty.",
    'Is it true that all sales are final?',
    'If no refund is on your card by Friday, write to me.',
    'I see no refund on your account.'
  ])

  leaves("others' words", [
    'You wrote that the shop says "all sales are final".',
    "The seller told you there are no refunds, and that's wrong."
  ])

  leaves('other jobs and other senses', [
    "I'm not responsible for billing, so I've asked Tom.",
    'The cable is liable to break at the plug.',
    'I have marked the invoice as void.',
    'Your items can’t be returned to that address, so I need another one.',
    'Codes cannot be exchanged in the app; I have swapped yours here.',
    'The decision is final, but you can appeal it.',
    "You can't cancel the subscription in the app; it works on the website."
  ])

  mends('a limit in the place of a denial', [
    [
      'Hi Jo. We don’t offer refunds. Best, Al',
      'Hi Jo. We don’t offer refunds. Your legal rights stay as they are: what the customer can claim, and until when. Best, Al',
      'Hi Jo. Here is what applies to your order: what the customer can claim, and until when. Best, Al'
    ],
    [
      'Hi Jo, we don’t offer refunds.',
      'Hi Jo, we don’t offer refunds. Your legal rights stay as they are: what the customer can claim, and until when.',
      'Hi Jo, here is what applies to your order: what the customer can claim, and until when.'
    ],
    [
      'We don’t offer refunds :)',
      'We don’t offer refunds. :) Your legal rights stay as they are: what the customer can claim, and until when.',
      'Here is what applies to your order: what the customer can claim, and until when.'
    ]
  ])

  finds('claims that are cut off, whoever cuts them', [
    ['Gift cards can neither be cashed nor returned.', '"can neither be cashed nor returned"'],
    ['The warranty doesn’t apply any more.', '"warranty doesn’t apply any more"'],
    ['Faults on sale shoes give you no claim.', '"give you no claim"'],
    ['Tickets do not get refunded even when the show is off.', '"do not get refunded even when"']
  ])

  leaves('what is kept for the customer', [
    'Your draft is kept either way.',
    'Your warranty applies to repairs too.'
  ])
})
