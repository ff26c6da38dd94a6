import * as module from '../../../src/rules/refusal-without-alternative.js'
import { tablesFor } from './harness.js'

const { says, finds, leaves, mends } = tablesFor(module.refusalWithoutAlternative)

describe('refusal-without-alternative', () => {
  says(module, 'Hi Ann,\nwe can’t refund it. We do not offer exchanges.', {
    level: 'warning',
    reason: /says no and leaves the customer with nothing/,
    place: '2:1-2:19',
    offsets: '8-26',
    actual: 'we can’t refund it',
    related: [{ start: 28, end: 53, message: 'Refused here as well.' }],
    fixes: ['Add an alternative']
  })

  finds('a no and nothing else', [
    ['We have read your file and are turning down your claim.', '"and are turning down your claim"'],
    ["We'll have to pass on stocking it.", '"have to pass on stocking it"'],
    ["A deleted page can't be restored. The data is removed at once.", '"can\'t be restored"'],
    ["We can't refund it.", '0-18: "We can\'t refund it"'],
    ['We cannot refund it.', '"We cannot refund it"'],
    ['we cant refund it', '"we cant refund it"'],
    ["WE CAN'T REFUND IT.", '"WE CAN\'T REFUND IT"'],
    ['We are unable\nto refund it.', '"We are unable\nto refund it"'],
    ["I'm afraid that is not possible.", '"that is not possible"'],
    ["We don't offer refunds.", '"We don\'t offer refunds"'],
    ['We must decline your request.', '"We must decline your request"'],
    ['Your refund has been declined.', '"refund has been declined"'],
    ["We won't be able to honour the voucher.", '"We won\'t be able to honour the voucher"'],
    ['The committee has decided not to grant it.', '"The committee has decided not to grant it"'],
    ['Nobody here can reprint a raffle ticket.', '"Nobody here can reprint a raffle ticket"'],
    ['Sorry mate cant knock it down', '"cant knock it down"'],
    ["Afraid the answer's no, Will.", '"Afraid the answer\'s no"'],
    ["You can't swap the voucher for cash.", '"You can\'t swap the voucher for cash"'],
    ['I wish I could waive it.', '"I wish I could waive it"'],
    ['We lack the means to ship it.', '"We lack the means to ship it"'],
    ['No late entries will be taken.', '"No late entries will be taken"'],
    ["Our chef won't bake it. Give your cat a cuddle!", '"Our chef won\'t bake it"'],
    ['The fee has to stay.', '"fee has to stay"']
  ])

  finds('a no without “can’t”', [
    ['Sadly there’s no dark mode.', '"Sadly there’s no dark mode"'],
    ['None is planned.', '"None is planned"'],
    ['A reduced fare does not exist.', '"fare does not exist"'],
    ['Members only, I’m afraid.', '"Members only, I’m afraid"'],
    ['Our ferries only sail from April to October.', '"Our ferries only sail from April to October"'],
    ['The class is full and its waiting list is closed.', '"class is full"'],
    ['The jury has picked other works.', '"jury has picked other works"'],
    ['We can’t see our way to paying it.', '"can’t see our way to paying it"'],
    ['Sunday visits are a no.', '"visits are a no"'],
    ['The offer was not extended.', '"was not extended"'],
    ['Parking is for hotel guests only.', '"is for hotel guests only"'],
    ['Discounts don’t stack.', '"Discounts don’t stack"'],
    ['We draw the line at bicycles.', '"We draw the line at bicycles"'],
    ['We will not pay for it. The report is attached.', '"We will not pay for it"'],
    ['Pets may not stay with us.', '"Pets may not stay with us"'],
    ['The panel did not uphold it.', '"panel did not uphold it"'],
    ['The lounge is reserved for members.', '"is reserved for members"'],
    ['A copy won’t suffice.', '"won’t suffice"'],
    ['No other options are available.', '"No other options are available"'],
    ['A refund is not due.', '"is not due"'],
    ['We were unable to approve your claim.', '"were unable to approve your claim"'],
    ['I have to disappoint you.', '"have to disappoint you"'],
    ['We can’t move it. Next year, book before May.', '"We can’t move it"'],
    ['Name changes on this tour aren’t offered.', '"aren’t offered"']
  ])

  leaves('what goes, in spite of it or for another', [
    'A deleted board can’t be brought back, so download it first.',
    'The fee can’t be waived, but with a student card you train for £18.',
    'We can’t reopen it: the watches were counterfeit.',
    'Our partner in Nice sells all our soaps. We ourselves don’t ship to Corsica.',
    'A change isn’t possible after boarding. Before that, it’s one tap.',
    'We don’t ship on Sundays; yours goes on Monday.',
    'Your profile stays closed to strangers.',
    'That error won’t be made again.',
    'The ring can’t be made smaller, though a jeweller can fit a guard.',
    'The two codes don’t stack, so use the larger one.',
    'No refund is due, since you were never charged.',
    'The lift isn’t able to start while it is open. Close it firmly.',
    'It couldn’t be approved at first, and now it is.',
    'The seat in row 4 is reserved for you.',
    'Sorry, there’s no charge on it yet.',
    'The dish isn’t allowed on the wall, but one on your balcony is fine.',
    'Nothing is due from you.',
    'We’ll pass on your comments.'
  ])

  leaves('another who, where or how', [
    "We can't post to Iceland, but Nordship does.",
    "The app can't change it, so I did it for you.",
    "We don't ship glass. A shop in Oslo sells the same range: shop.example/glass",
    "The museum can't lend it. It does let schools draw it."
  ])

  leaves('what only sounds like a no', [
    'We are turning down the heating in your room.',
    "We'll have to pass on the cost of the courier.",
    "We've ruled out the network as the cause.",
    "We couldn't deliver because the gate was locked.",
    'We never share your number with anyone.',
    'Nobody here can see your PIN.',
    "That's no reason to be rude."
  ])

  leaves('a no with a way forward', [
    "We can't refund it. You can exchange it for a new one.",
    "You can exchange it for a new one, but we can't refund it.",
    "We can't refund it. I've sent you a new one.",
    "We can't refund it, but I can offer you a £5 voucher.",
    "We can't reproduce it, could you send the log?",
    "We can't refund it. Please send a photo, and I'll ask the maker for you."
  ])

  leaves('other uses', [
    "I can't wait to see it.",
    "This can't be undone, so export first.",
    'We can’t thank you enough.',
    "We can't refund a payment that was fraudulent.",
    'You said "we can\'t refund it" was all you heard. It is refunded.',
    "> You can't refund it?\n\nIt is refunded.",
    'Why can we not refund it? It is refunded.',
    ''
  ])

  mends('fixes', [
    ["We can't refund it.", "We can't refund it. What I can do is an option the customer can take."],
    ["We can't refund it", "We can't refund it. What I can do is an option the customer can take."],
    ["We can't refund it! Bye.", "We can't refund it! What I can do is an option the customer can take. Bye."]
  ])

  finds('what we keep, who decided, and what is full', [
    ['The deposit stays with us, as the notice came late.', '"deposit stays with us"'],
    ["Your case was closed in the seller's favour.", '"case was closed in the seller\'s favour"'],
    ['It has voted against a later session.', '"has voted against a later session"'],
    ['Repairs are at your own cost.', '"are at your own cost"'],
    ['We have no parts left for this model.', '"We have no parts left for this model"'],
    ['Dogs aren’t let on the night trains.', '"aren’t let on the night trains"'],
    ['Children under 12 may not use the pool.', '"Children under 12 may not use the pool"'],
    ['Our position has not changed.', '"position has not changed"'],
    ['We are fully booked for June.', '"We are fully booked for June"'],
    ['They don’t make anything without nuts.', '"They don’t make anything without nuts"'],
    ['I’m unable to carry them over. Next month, book early.', '"I’m unable to carry them over"'],
    [
      'It is impossible to change the name on the voucher because it was printed already.',
      '"is impossible to change the name on the voucher"'
    ]
  ])

  leaves('what others do for the customer', [
    'We can’t post to Norway, but Fjordmail forwards from our depot.',
    'We don’t stock the 42, though the Hastings branch has three.',
    'Dark mode is not on our list. The extension Dusk gives our site a dark background.',
    'We no longer print the catalogue; the file is on our site.',
    'We can’t move your seat, but I’ve blocked the one beside it.'
  ])
})
