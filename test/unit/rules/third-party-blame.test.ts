import { thirdPartyBlame } from '../../../src/rules/third-party-blame.js'
import { tablesFor } from './harness.js'

describe('third-party-blame', () => {
  const { finds, leaves, mends } = tablesFor(thirdPartyBlame)

  finds('somebody else who did it', [
    ['The courier lost your parcel.', '0-16: "The courier lost"'],
    ['Unfortunately DHL has damaged the box.', '"DHL has damaged"'],
    ['THE CARRIER MESSED UP.', '"THE CARRIER MESSED UP"'],
    ['Our supplier\nlet us down.', '"Our supplier\nlet us down"'],
    ['The warehouse didn’t pack it.', '"The warehouse didn’t pack"'],
    ["The driver didn't ring.", '"The driver didn\'t ring"'],
    ['the driver didnt ring', '"the driver didnt ring"'],
    ['Your bank is blocking it.', '"Your bank is blocking"'],
    ['My colleague told you the wrong price.', '"My colleague told you the wrong"'],
    ['The last agent you spoke to had no idea.', '"The last agent you spoke to had no idea"'],
    ['It is late because our printer made a mistake.', '"our printer made a mistake"']
  ])

  finds('the fault named as theirs', [
    ['That’s the courier’s fault.', '"That’s the courier’s fault"'],
    ['This is down to your internet provider.', '"This is down to your internet provider"'],
    ['The mistake lies with the seller.', '"mistake lies with the seller"'],
    ['It was an error by the hotel.', '"error by the hotel"'],
    ['Blame the post office!', '"Blame the post office"']
  ])

  finds('a culprit that no list knows, in any voice', [
    ['The photographer mixed up the dates.', '"The photographer mixed up"'],
    ['It was the florist who forgot the card.', '"It was the florist who forgot"'],
    ['Your parcel was lost by DHL.', '"lost by DHL"'],
    ['The error came from the payment processor.', '"error came from the payment processor"'],
    ['Your bank keeps declining it.', '"Your bank keeps declining"'],
    ['Sony broke this with an update.', '"Sony broke this"'],
    ['The movers broke it, not us.', '"The movers broke it, not us"']
  ])

  finds('a trade, a name, and harm in one breath', [
    ['The plumber cracked the sink.', '"The plumber cracked"'],
    ['It is the landlord’s doing.', '"It is the landlord’s doing"'],
    ['Blame Speedship for it.', '"Blame Speedship for"']
  ])

  finds('what would have been without them, and what is down to them', [
    ['Had the maker checked it, you’d have got the right one.', '"Had the maker checked it, you’d have got"'],
    ["If it wasn't for customs dragging their feet, you'd have it.", '"If it wasn\'t for customs"'],
    ['The lab is what’s holding it up.', '"The lab is what’s"'],
    ['The mix-up? The theatre double-sold the row, we only print the tickets.', '"The theatre double-sold"'],
    ['It was not there owing to the depot not doing its bit.', '"owing to the depot not doing"']
  ])

  leaves('a heading is no question, but what we did is an act, and a holiday no culprit', [
    'The mix-up? I packed the wrong box, and the right one is on its way.',
    'It was not there because of the bank holiday.',
    'If the courier had a card left, he put it through your door.',
    'Had you ordered before noon, it would have shipped today.'
  ])

  leaves('our own slip, regretted, and what software did', [
    'Our call centre gave you the wrong hours, and I’m sorry.',
    'The app mixed up the dates.',
    'It broke the sync.'
  ])

  finds('a culprit, and advice to go there', [
    ['The courier lost your parcel. Please contact them.', '"The courier lost"'],
    ['The courier lost it. I’ve read the tracking.', '"The courier lost"']
  ])

  finds('what goes on, what came from them, and who did it to whom', [
    ['Kestrel Couriers are holding it back.', '"Couriers are holding it back"'],
    ['Your luggage was left behind by the airline.', '"left behind by the airline"'],
    ['The wrong sizes came from the chat team.', '"wrong sizes came from the chat team"'],
    ['The bank put a block on it.', '"The bank put a block on"'],
    ['Metro Rail is responsible for the failure.', '"Rail is responsible for the failure"'],
    ['Whoever packed it wasn’t paying attention.', '"Whoever packed it wasn’t paying attention"'],
    ['The problem is your phone company.', '"problem is your phone company"'],
    ['It isn’t our doing. The mistake lies with your bank.', '"mistake lies with your bank"']
  ])

  leaves('the same words about other things', [
    'Kestrel Couriers are holding it until Friday, as you asked.',
    'Snow damaged the roof.',
    'The printers used the wrong paper. New cards reach you on Friday.',
    'The problem is your bank holiday.'
  ])

  leaves('a cause together with what we do', [
    'The courier lost your parcel. I’ve sent a new one today.',
    'The courier lost your parcel, and I’m chasing it until noon.',
    'The courier lost your parcel. We’ll call you by 15:00.',
    'The courier lost your parcel, and that is ours to put right.',
    'The seller sent the wrong size. We refunded the 20 euros.',
    'Your bank refused the card. Would you like to pay by transfer?',
    'The supplier sent the wrong paint, and we should have checked it.'
  ])

  leaves('a cause that the customer asked for', [
    { text: 'The courier did not scan it.', customer: 'Why did it take so long?', format: 'plaintext' },
    { text: 'The warehouse forgot it.', customer: 'Whose fault is that?', format: 'plaintext' }
  ])

  leaves('others who are no culprits', [
    'The courier has your parcel.',
    'The courier delivers on Thursday.',
    'My colleague Femi found your bag.',
    'Your bank needs two days.',
    'Your bank should have the money by Friday.',
    'The seller is responsible for returns.',
    'Ask your bank for the code.',
    'The courier had nothing to do with it.',
    'It was not the courier’s fault.',
    'If the courier lost it, we’ll see it in the file.',
    'Did the courier forget the bag?',
    'We lost your parcel.'
  ])

  leaves('the same words in quotes and code', [
    '> The courier lost my parcel.\n\nIt is here.',
    'The card said "the courier lost the key".',
    { text: 'The log says `the courier lost the key`.', format: 'markdown' }
  ])

  finds('more ways to say it', [
    ['The hosting company had an outage.', '"The hosting company had an outage"'],
    ['Amazon is to blame for this.', '"Amazon is to blame"'],
    ['The delay was caused by our supplier.', '"delay was caused by our supplier"'],
    ['It is a problem on the carrier’s side.', '"on the carrier’s side"'],
    ['Your bank declined the payment.', '"Your bank declined"'],
    ['The delivery guy was careless.', '"The delivery guy was careless"']
  ])

  leaves('what only looks like it', [
    'We are to blame for this.',
    'The manufacturer did not change the design.'
  ])

  mends('what our side does about it', [
    [
      'The courier lost your parcel.',
      'The courier lost your parcel. I’m taking it up with them, and I’ll write to you by day, time and zone.'
    ]
  ])

  finds('what only people do wrong, and brands by their servers', [
    ['Our warehouse messed this up.', '"Our warehouse messed this up"'],
    [
      'It was the electrician who wired it back to front.',
      '"It was the electrician who wired it back to front"'
    ],
    ['The parcel people left it in the rain, that’s not on us.', '"The parcel people left it in the rain"'],
    [
      'The florist delivered the wrong flowers, so you’d have to take it up with them.',
      '"The florist delivered the wrong"'
    ],
    ['The riders of the app are slow.', '"The riders of the app are slow"']
  ])

  finds('where the fault lies, what is left undone, and whom it is put down to', [
    [
      'The hold-up is entirely on the side of the adjuster.',
      '"hold-up is entirely on the side of the adjuster"'
    ],
    [
      'That must have happened in the hands of the carrier.',
      '"That must have happened in the hands of the carrier"'
    ],
    ['It arose because the merchant submitted them.', '"because the merchant submitted"'],
    ['The contractor did not attend your street.', '"The contractor did not attend"'],
    ['Your GP hasn’t signed it yet.', '"Your GP hasn’t signed"'],
    [
      'It’s late owing to the handlers at Lisbon, who work slowly.',
      '"late owing to the handlers at Lisbon, who work slowly"'
    ],
    ['The delay is caused by Openline, whose engineers were ill.', '"caused by Openline, whose"'],
    ['It’s them who shake the boxes about.', '"It’s them who shake"'],
    ['That’ll be the night shift again.', '"That’ll be the night shift again"'],
    ['It’s your e-mail provider that sorts it out as spam.', '"It’s your e-mail provider that sorts"'],
    ['The hauliers must have handled it carelessly.', '"The hauliers must have handled it carelessly"'],
    ['The hotel failed to read the fax that we sent them.', '"The hotel failed"']
  ])

  leaves('what others do at times, or did in good order', [
    'Once the airport has not taken a seat back, it is yours.',
    'It shows as delivered because the driver left it with your neighbour.',
    'It was her who helped you.',
    'We closed early because of the bank holiday.',
    'The press stopped because of a broken roller.',
    'It is our team that looks after refunds.',
    'The agent has not received the form yet.'
  ])

  leaves('a cause, and what is done about it', [
    'The maker fitted a bad seal, so we’ve pulled all of them from the shelf.',
    'The kitchen burnt it, so a fresh one is in the oven.',
    'The driver left it with your neighbour at number 9.',
    'The contractor did not empty it. A crew comes past today before 4pm.',
    'Your bank hasn’t released it. I spoke with them and they are doing it now.',
    'The GP hasn’t signed it. The pharmacist can give you three days’ worth.',
    'The operator did not restore the line. Your bill for May is nil.',
    'The supplier cancelled it without a word. A loan chair stands ready at the shop.'
  ])

  leaves('a culprit beside what is coming from us', ['The courier lost the lamp. Another one is on its way.'])

  leaves('passives, the customer’s view, and words that only look like trades', [
    'Your request was overlooked.',
    'I can see why you feel let down by the crew.',
    'Your parcel was never lost.',
    'Simply put the old one in the box.',
    'The entrance is on the hotel’s side of the street.',
    'The crew had run out of hours. Your refund is on its way.'
  ])

  finds('a culprit by name, by a thing of theirs, or behind what was done', [
    ['That’ll be Swiftpost messing up again.', '"That’ll be Swiftpost messing"'],
    ['It was QuickPrint who cropped the logo.', '"It was QuickPrint who cropped"'],
    ['This is down to Bookify’s broken calendar.', '"down to Bookify’s broken"'],
    [
      'Cloudnest, where our data is stored, lost the backups.',
      '"Cloudnest, where our data is stored, lost the"'
    ],
    [
      'The wrong item was packed by our fulfilment partner.',
      '"wrong item was packed by our fulfilment partner"'
    ],
    ['We handed the suitcase over. They left 40 cases behind.', '"They left 40 cases behind"'],
    ['The surveyor’s report contained three errors.', '"The surveyor’s report contained three errors"'],
    ['The dealer had no business promising tyres.', '"The dealer had no business promising"'],
    ['Legal are sitting on it. What can you do, eh?', '"Legal are sitting on"']
  ])

  leaves('a culprit beside what we did or are doing, whatever it is', [
    'Your bank sent it twice. I’ve just returned the second one.',
    'Housekeeping missed your room, and I’m bringing the towels up myself.',
    'My colleague Tom spotted the mistake and corrected it.',
    'Our roaster was not late with the beans.'
  ])
})
