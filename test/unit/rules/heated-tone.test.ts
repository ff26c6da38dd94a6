import { heatedTone } from '../../../src/rules/heated-tone.js'
import { tablesFor } from './harness.js'

describe('heated-tone', () => {
  const { finds, leaves, mends } = tablesFor(heatedTone)
  const upset = 'This is the third broken screen. I am furious.'

  finds('a run of capitals', [
    ['Please READ THE WHOLE MESSAGE first.', '7-29: "READ THE WHOLE MESSAGE"'],
    ['This is NOT OUR PROBLEM, sorry.', '"NOT OUR PROBLEM"'],
    ['YOUR ACCOUNT IS NOT BLOCKED. Log in again.', '"YOUR ACCOUNT IS NOT BLOCKED"'],
    ['It is due BEFORE YOU\nGET THE KEYS.', '"BEFORE YOU\nGET THE KEYS"'],
    ['WE’VE SENT IT ALREADY.', '"WE’VE SENT IT ALREADY"'],
    ["WE'VE SENT IT ALREADY.", '"WE\'VE SENT IT ALREADY"']
  ])

  finds('marks in a row', [
    ['We told you on Friday!!', '21-23: "!!"'],
    ['It has to be signed !!!!', '" !!!!"'],
    ['Did you restart it?!!', '"?!!"'],
    ['Did you restart it??', '"??"']
  ])

  finds('sarcasm and temper', [
    ['Well, congratulations on finding the switch.', '"Well, congratulations on finding"'],
    ['Oh sure, because we have time.', '"Oh sure, because"'],
    ['Good luck with that.', '"Good luck with that"'],
    ['It’s not rocket science: press the button.', '"not rocket science"'],
    ["As if we'd do that on purpose.", '"As if we\'d"'],
    ['Oh please. You had it for weeks.', '"Oh please"'],
    ['For the last time, it is sold out.', '"For the last time"'],
    ['Stop shouting.', '"Stop shouting"']
  ])

  finds('a joke or a cheerful sign for an upset customer', [
    [{ customer: upset, text: 'Oops 😂 a new one ships tomorrow.' }, '0-4: "Oops"', '5-7: "😂"'],
    [{ customer: upset, text: 'A new one ships tomorrow :)' }, '":)"'],
    [{ customer: upset, text: 'Haha, a new one ships tomorrow.' }, '"Haha"']
  ])

  finds('praise that is none', [
    ['Congratulations, you’ve discovered the price list.', '"Congratulations, you’ve discovered"'],
    ['Thank you so much for that charming message.', '"for that charming message"'],
    ['Oh, how clever of you to put it in the oven.', '"how clever of you"']
  ])

  finds('fanfares, nature and skills that any child has', [
    ['Perhaps a brass band would have helped you notice.', '"Perhaps a brass band would"'],
    ['Unless the gin drank itself, it stays on the bill.', '"drank itself"'],
    ['Shouting louder won’t make the van go faster.', '"Shouting louder won’t"'],
    ['It’s called a queue.', '"It’s called a queue"'],
    ["We're a bank, not a babysitter.", '"not a babysitter"']
  ])

  leaves('fanfares and skills in earnest', [
    'Sorry, the orchestra plays at 8 and the doors close then.',
    'Perhaps the neon sign needs a new tube.',
    'A two year old can use this toy.',
    'The free plan does not come with support.',
    'What a lovely surprise, thank you!',
    'Well done for finding the bug, your report helped us.',
    'I’m sorry, that does not make it right.'
  ])

  leaves('praise that is meant', [
    'Congratulations, you have won the raffle.',
    'Thank you for your charming message.',
    'We never said how clever of you that was.'
  ])

  leaves('what is always in capitals', [
    'Your VAT ID and the EORI number are on the PDF.',
    'When you see ERR_CONNECTION_RESET or E_ACCESSDENIED, the line is cut.',
    'The HYDRA MAX PRO fits the LACK table.',
    'Press SETUP and then OK on the remote.',
    'Press HOLD AND SAVE until the light is green.',
    'Sign with your full name, NOT the initials.',
    'STEP 1: unplug it. STEP 2: hold the button.',
    'The file README.MD goes beside LICENSE and CHANGELOG.',
    { text: 'Run `DROP TABLE IF EXISTS THE_ORDERS`, or `sudo !!`.', format: 'markdown' }
  ])

  leaves('calm and friendly sentences', [
    'Great news: the bag has turned up!',
    'Congratulations on the new flat!',
    'Good luck with the exam on Monday!',
    'Thanks so much for the clear photos.',
    'It looks as if it had been opened.',
    { customer: 'Works like a charm, thank you!!', text: 'Happy to hear it 😊' },
    { customer: 'Do you open on Sundays?', text: 'We do, from 10 to 4 :)' },
    { customer: upset, text: 'That’s three too many, I’m sorry 😔' }
  ])

  leaves('quoted', [
    '> WHERE IS MY ORDER!!!\n\nIt’s in Leeds.',
    'You wrote "FIX IT NOW". We did, at 9:14.',
    {
      customer: 'It shows DO NOT TURN OFF YOUR COMPUTER.',
      text: 'At DO NOT TURN OFF YOUR COMPUTER it waits.'
    }
  ])

  mends('with a calm voice', [
    ['This is NOT OUR PROBLEM, sorry.', 'This is not our problem, sorry.'],
    ['IT IS SENT AND I AM HERE.', 'It is sent and I am here.'],
    ['You have to BRING YOUR PHOTO ID TODAY.', 'You have to bring your photo ID today.'],
    ['It has to be signed !!!!', 'It has to be signed!'],
    ['Did you restart it?!!', 'Did you restart it?'],
    ['Oh please. You had it for weeks.', 'You had it for weeks.'],
    ['It’s not rocket science: press the green button and wait for it.'],
    [{ customer: upset, text: 'Oops 😂 a new one ships.' }, 'Oops a new one ships.'],
    [
      { customer: upset, text: 'It is gone, oops 😂 We ship a new one.' },
      'It is gone, oops. We ship a new one.'
    ]
  ])

  finds('what anybody can do, and who could', [
    ['Well, bravo.', '"Well, bravo"'],
    ['It must be terribly hard to open a letter.', '"It must be terribly hard to open"'],
    ['Even a child could do that.', '"Even a child could"'],
    ['As you would know if you had looked.', '"As you would know if"'],
    ['We do have other customers too.', '"We do have other customers too"'],
    ['Sorry about the pizza 😂', '"😂"']
  ])

  leaves('the same words in earnest', [
    'Well done on getting the log so fast.',
    'If you can follow us, we can write to you.',
    'It must be hard to lose a friend.',
    'I understand that you’re tired of explaining.',
    'Thanks for the photos 🙂'
  ])

  leaves('the name of a product, and marks that are cited', [
    'The DEEP BASS DUO BOX charges in an hour.',
    'The banner “Last chance!!” is gone now.'
  ])

  finds('sound people, empty questions, mock thanks and praise', [
    ['Any sensible person would have rung the bell.', '"sensible person would"'],
    ['Everybody else managed to open it.', '"Everybody else managed"'],
    ['Did it never cross your mind to ask?', '"Did it never cross your"'],
    ['Would it kill you to read it?', '"Would it kill you"'],
    ['What did you think would happen?', '"What did you think would happen"'],
    ['How kind of you to give us one star.', '"How kind of you to give us one star"'],
    ['Thank you for threatening us.', '"Thank you for threatening"'],
    ['Sorry we can’t bend the laws of physics.', '"Sorry we can’t bend the laws of physics"'],
    ['That’s your problem.', '"That’s your problem"'],
    ['It closes at nine, shocking, I know.', '"shocking, I know"'],
    ['What a shock, it needs batteries.', '"What a shock"'],
    ['Figure it out yourself.', '"Figure it out yourself"']
  ])

  finds('words in quotation marks that are doubted, and words hammered in', [
    ['Your "urgent" request is closed.', '"Your "urgent" request"'],
    ['Your ‘helpful’ review is live.', '"Your ‘helpful’ review"'],
    ['Read. The. Mail.', '"Read. The. Mail."'],
    ['It was shut BECAUSE IT WAS EASTER. next', '"BECAUSE IT WAS EASTER."']
  ])

  leaves('the same moves in earnest', [
    'How kind of you to let us know.',
    'It must be nice to be home again!',
    'What did you expect to see, and what did you see?',
    'What a shock that must have been.',
    'What a lovely surprise to read your note!',
    'It isn’t your problem to solve.',
    'Any reasonable request is fine.',
    'Your "Urgent" label is on the ticket now.',
    'Yes. No. Maybe. Pick one.'
  ])

  finds('a thing that acts as people do, for an upset customer', [
    [{ customer: upset, text: 'Your parcel decided to take a detour.' }, '"parcel decided to take a detour"'],
    [{ customer: 'I wait for SOMEONE to call.', text: 'Write to us :)' }, '":)"']
  ])

  leaves('condolence, fellow feeling and plain work in the same words', [
    'So sorry for your loss.',
    'Ugh, I hate when that happens.',
    'They will deal with it without delay.',
    'I’ve had it taken down.',
    'We apologise once more for the interruption.',
    'You must be so proud of her!',
    'Thanks for the novel idea.'
  ])

  leaves('machines that give up', ['Our oven gave up the ghost at six.'])

  finds('sarcasm that needs no word of anger', [
    ['Try this marvellous invention called a backup.', '"marvellous invention called"'],
    ['Has a course made you an expert?', '"made you an expert"'],
    ['Haven’t heard that one since this morning.', '"Haven’t heard that one"'],
    ['The burden of scrolling down is yours.', '"burden of scrolling"'],
    ['How surprising that a ticket for Monday failed on Tuesday.', '"How surprising that"'],
    ['You signed it, remember?', '"remember"'],
    [
      {
        customer: 'FOUR mails and no reply!',
        text: 'How very thoughtful of you to let us know at midnight.'
      },
      '"How very thoughtful of you to let"'
    ],
    [{ customer: 'I am furious.', text: 'The dragon waits again, lucky you.' }, '"lucky you"'],
    ['The desk DOES NOT OPEN ON BANK HOLIDAYS.', '"DOES NOT OPEN ON BANK HOLIDAYS"']
  ])

  leaves('the same words, meant', [
    'Well done for spotting that!',
    'Congratulations on finding the hidden menu: your tip helps others.',
    'Your cat clearly has good taste.',
    'Lucky you, the last two seats in row F are yours.',
    'How very thoughtful of you to let us know.',
    'It’s no surprise that the ticket failed: our system had the wrong day.',
    'Bless you for writing.',
    'Your child could not be given a place.',
    'Wow, five calls in a week is a lot.'
  ])
})
