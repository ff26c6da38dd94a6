import { customerBlame } from '../../../src/rules/customer-blame.js'
import { tablesFor } from './harness.js'

describe('customer-blame', () => {
  const { finds, leaves, mends } = tablesFor(customerBlame)

  finds('what the customer failed to do', [
    ['You failed to include your order number.', '0-21: "You failed to include"'],
    ['Since you neglected to back up the file, it is gone.', '"you neglected to back"'],
    ['Unfortunately you have omitted to sign page 2.', '"you have omitted to sign"'],
    ['Your failure to cancel in time led to this charge.', '"Your failure to cancel"'],
    ['You did not follow the instructions.', '"You did not follow"'],
    ['You didn’t read the listing.', '"You didn’t read"'],
    ["You didn't provide your postcode.", '"You didn\'t provide"'],
    ['you didnt check the size', '"you didnt check"'],
    ['You never told us about the second parcel.', '"You never told"'],
    ['You forgot to tick the box.', '"You forgot to tick"'],
    ['YOU FAILED TO REPLY.', '"YOU FAILED TO REPLY"'],
    ['You failed\nto reply by Monday.', '"You failed\nto reply"'],
    ['Sorry, but you failed to read the terms.', '"you failed to read"'],
    ['We are sorry you are upset, but you should have read the terms.', '"you should have read"']
  ])

  finds('what the customer should have done or must have done', [
    ['You should have read the terms before you paid.', '"You should have read"'],
    ['You should have contacted us sooner.', '"You should have contacted"'],
    ['You really should’ve checked the size chart.', '"You really should’ve checked"'],
    ['You must have deleted it.', '"You must have deleted"'],
    ['You must have accidentally clicked Unsubscribe.', '"You must have accidentally clicked"'],
    ['You could have avoided this.', '"You could have avoided"'],
    ['You should not have opened the case.', '"You should not have opened"'],
    ['If you had checked the tracking, you would know.', '"If you had checked"'],
    ['Had you told us on Monday, we could have stopped it.', '"Had you told"'],
    ['Why didn’t you call us first?', '"Why didn’t you call"'],
    ['Did you even read my last message?', '"Did you even read"']
  ])

  finds('the same in the passive, in a counterfactual, or told once more', [
    ['It was set up wrong by you.', '"set up wrong by you"'],
    ['If you’d read the label properly, it would have held.', '"If you’d read the label properly"'],
    ['You obviously clicked a bad link.', '"You obviously clicked"'],
    ['As we have explained more than once, it renews.', '"As we have explained more than once"'],
    ['You waited too long.', '"You waited too long"'],
    ['It was you who cancelled.', '"It was you who cancelled"']
  ])

  leaves('effort praised, and a fact', [
    'You clearly put a lot of work into this.',
    'You cancelled on Monday, so the refund is on its way.'
  ])

  finds('the fault named as theirs', [
    ['This was user error.', '"user error"'],
    ['The delay is your own fault.', '"your own fault"'],
    ['This was an error on your part.', '"error on your part"'],
    ['The problem is on your end.', '"The problem is on your end"'],
    ['It is your responsibility to arrive on time.', '"is your responsibility"'],
    ['I am afraid you are mistaken.', '"you are mistaken"'],
    ['You misread the e-mail.', '"You misread"'],
    ['You clearly did not look at the photos.', '"You clearly did not"'],
    ['You entered the wrong address.', '"You entered the wrong"'],
    ['You only have yourself to blame.', '"yourself to blame"'],
    ['You were warned about the cut-off.', '"You were warned"'],
    ['This wouldn’t have happened if you had called.', '"wouldn’t have happened if you"']
  ])

  finds('a reminder of having said so', [
    ['As I already told you, it ships on Friday.', '"As I already told you"'],
    ['As previously stated, refunds take five days.', '"As previously stated"'],
    ['I have already explained this to you.', '"I have already explained this to you"'],
    ['We’ve told you twice that it is sold out.', '"We’ve told you twice"'],
    ['As you should know, the shop closes at six.', '"As you should know"'],
    ['Like I said, it is not in stock.', '"Like I said"'],
    ['How many times do I have to explain this?', '"How many times do I"']
  ])

  leaves('what the customer should have got, seen or felt', [
    'You should have received an e-mail.',
    'You should have had an answer on Monday.',
    'You should have been told on Monday, and I am sorry you were not.',
    'You should see a green tick.',
    'You should have the parcel by Friday.',
    'You shouldn’t have had to ask twice.',
    'You should not have been charged.',
    'You must have had a long day.',
    'You must have been worried.',
    'You must have received the wrong label.',
    'You must have a valid ticket to enter.',
    'You could have a look at the guide.'
  ])

  leaves('our own part', [
    'I should have told you on Monday.',
    'We failed to send the label.',
    'That was our mistake, not yours.',
    'My colleague forgot to add the adapter.',
    'As I promised you yesterday, the label is attached.',
    'I’ve already told our warehouse.',
    'We have already asked the courier to try again.',
    'The carrier should have called you first.'
  ])

  leaves('what is denied, supposed, asked or told by somebody', [
    'This isn’t your fault.',
    'None of this is your fault.',
    'It was never your mistake.',
    'You did not do anything wrong.',
    'If you forgot to add the code, reply and I’ll add it.',
    'In case you forgot to save it, here is a copy.',
    'Did you enter the wrong postcode?',
    'Is the problem on your end gone?',
    'My colleague said that it was user error, which was wrong.',
    'You mentioned that you forgot to attach it, so here is the link again.',
    'You wrote: "I must have deleted it, it was my own fault, I failed to save".',
    'Your message said “you failed to deliver”, and you are right.'
  ])

  leaves('facts without reproach', [
    'Your error message says 404.',
    'It looks as if you entered the wrong postcode; the right one is 8001.',
    'Sorry you waited so long.',
    'You are right, and we are wrong.',
    'You’re right, wrong file.',
    'If you let us know which show, we’ll look.',
    'You can change it yourself under Settings.',
    'As discussed, the refund is 40 euros.',
    'As you know, the shop moves in May.',
    'Please read page 2 before you start.'
  ])

  leaves('the same words in quotes and code', [
    '> You failed to include your order number.\n\nIt was in your first message, sorry.',
    'On Mon, Jo wrote:\n> You should have read the terms',
    { text: 'The log says `You failed to log in`.', format: 'markdown' }
  ])

  finds('more ways to say it', [
    ['This is a result of you not following the steps.', '"result of you not"'],
    ['You are the one who cancelled.', '"You are the one who"'],
    ['As stated in my previous email, you need the form.', '"As stated in my previous"'],
    ['You were supposed to cancel before the 5th.', '"You were supposed to cancel"'],
    ['It was your decision to buy the cheaper one.', '"was your decision"'],
    ['I told you already, the shop is closed.', '"I told you already"'],
    ['You haven’t provided the documents.', '"You haven’t provided"'],
    ['Please read more carefully next time.', '"read more carefully next time"']
  ])

  leaves('what only looks like it', [
    'It is your choice.',
    'As I said on the phone, your refund of £20 is on its way.',
    'You have not been charged.',
    'You were told the wrong price, and that is on us.',
    'I know you have already explained this to two colleagues.'
  ])

  mends('a reminder goes, with its comma', [
    ['As I already told you, it ships on Friday.', 'It ships on Friday.'],
    ['It ships on Friday, as you already know.', 'It ships on Friday.'],
    ['However, as previously advised, it ships on Friday.', 'However, it ships on Friday.'],
    ['However, as previously advised it ships on Friday.', 'However, it ships on Friday.'],
    ['Hi Jo.\nAs previously stated, é is fine.', 'Hi Jo.\nÉ is fine.']
  ])

  mends('what is missing is said as such', [
    [
      'Since you failed to include your order number, I need it now.',
      'Since I’m still missing your order number, I need it now.'
    ],
    ['You forgot to attach the photo.', 'I’m still missing the photo.'],
    ['You never gave us the serial number.', 'I’m still missing the serial number.']
  ])

  mends('the rest is the writer’s to say', [
    ['You should have read the terms.', 'What happened and what helps now.'],
    ['It shipped, but it is your own fault.', 'It shipped, but what happened and what helps now.']
  ])

  finds('fault by structure', [
    ['The fault here is entirely yours.', '"fault here is entirely yours"'],
    ['It was made perfectly clear to you at the desk.', '"It was made perfectly clear to you"'],
    ['You broke it yourself, so why should we pay?', '"You broke it yourself"'],
    ['Any normal person would have looked.', '"Any normal person would"'],
    ['What were you thinking?', '"What were you thinking"'],
    ['The delay was caused by you sending it so late.', '"caused by you sending"']
  ])

  leaves('no fault, and our own broken word', [
    'You did nothing wrong.',
    'I’ve ruled out user error.',
    'I told you last week that it would be back, and it wasn’t.',
    'If you hadn’t told us, nobody would know.',
    'Nobody told you about the fee.'
  ])

  leaves('ways and people that nobody judges', [
    'How you can reach us is hard to find on the page.',
    'Anyone with a ticket can enter.'
  ])

  finds('a want of care or sense', [
    ["With better planning on your part, you'd have made it.", '"better planning on your part"'],
    ['How you managed to lose both keys is a mystery.', '"How you managed to lose both keys is a mystery"'],
    ['Everybody with half a brain reads the label.', '"Everybody with half a brain"']
  ])

  finds('a reproach in other words', [
    ['As you were told twice on the phone, it is held for 7 days.', '"As you were told"'],
    ['It’s not our fault you missed the train.', '"not our fault you"'],
    ['It can’t proceed as this is improper use on your part.', '"improper use on your"'],
    ['The fee was a consequence of your own actions.', '"consequence of your own actions"'],
    ['Why didn’t you return it in time?', '"Why didn’t you return"'],
    ['It would not be cracked if you had handled it with care.', '"if you had handled"'],
    ['You’re not using it correctly.', '"You’re not using it correctly"'],
    ['It is the tenant’s responsibility to check.', '"tenant’s responsibility to check"'],
    ['The instructions were not followed.', '"instructions were not followed"'],
    ['As stated, the group does not call.', '"As stated"']
  ])

  leaves('the same words without a reproach', [
    'As I told you on the phone, I’d send it today, and here it is.',
    'Why didn’t you get the reminder? Our mail server was down.',
    'Please don’t blame yourself.',
    'As stated on the label, it takes two hours.',
    'If it was not stored as described, throw it away.',
    'You were told two different dates, so here is the right one.'
  ])

  leaves('what was said to us, and what the customer went through', [
    'I was told not to give out discounts.',
    'You arrived 95 minutes late and heard nothing on board.',
    'You waited far too long, and I’m sorry.',
    'Your account is not blocked.',
    'Your warranty is not void because you changed the strap.'
  ])

  leaves('what was left or missed through us, and what befell them', [
    'You can pick up where you left off.',
    'You missed a meeting because our clock ran slow.',
    'You were told this morning, and nothing came.',
    'You asked for the money, so that’s what you get.',
    'You skipped a step since our page hid it.'
  ])

  finds('what was left switched on', [
    ['You left the tap on.', '"You left the tap on"'],
    ['You were told this before you paid.', '"You were told this before"']
  ])

  finds('causes and retorts that name the reader', [
    ['It broke because you bit into it.', '"broke because you bit"'],
    ['All of this is down to how late you checked in.', '"down to how late you checked"'],
    ['We are not mind readers.', '"not mind readers"'],
    ['It took you six weeks to tell us.', '"It took you six weeks to tell"'],
    ['You let it pass.', '"You let it pass"']
  ])

  leaves('causes that the reader asked for, and our own part', [
    'It broke off because you asked us to cancel.',
    'Had the seal been checked on our side, it would have held.',
    'You gave us all we need.'
  ])

  finds('what only happens to such people, what is beyond us, and warnings', [
    ['It only tears when people ignore the label.', '"only tears when people ignore"'],
    ['I can’t see why you waited three weeks.', '"can’t see why you waited three"'],
    ['That’s what comes of leaving it in the sun.', '"what comes of leaving"'],
    ['You left it to the last minute.', '"You left it to the last minute"'],
    ['User mistake, I’m afraid.', '"User mistake"'],
    ['We warned you about it.', '"We warned you"'],
    ['A little care on your part would have saved it.', '"care on your part would have"']
  ])

  leaves('what we wonder at with them, and warnings that never came', [
    'I can’t see why you were charged twice.',
    'I don’t see why you should pay for it.',
    'We should have warned you.',
    'Had you not told us, we’d have missed it.',
    'Had we warned you, you’d have kept it.'
  ])
})
