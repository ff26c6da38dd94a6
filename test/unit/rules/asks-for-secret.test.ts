import { asksForSecret } from '../../../src/rules/asks-for-secret.js'
import { applyFix, tablesFor } from './harness.js'

describe('asks-for-secret', () => {
  const { finds, leaves, mends } = tablesFor(asksForSecret)

  finds('passwords and keys', [
    ['Please send me your password.', '7-28: "send me your password"'],
    ['Could you provide your login credentials?', '"provide your login credentials"'],
    ['What’s your username and password?', '"What’s your username and password"'],
    ["I'll need your online banking password, just once.", '"I\'ll need your online banking password"'],
    ['Kindly DM us your password: https://example.com/dm', '"DM us your password"'],
    ['PLEASE CONFIRM YOUR\nPASSWORD.', '"CONFIRM YOUR\nPASSWORD"'],
    ['We can restore it, simply share your recovery phrase.', '"share your recovery phrase"'],
    ['Please attach your private key to this ticket.', '"attach your private key"'],
    ['Please send me your password and I’ll log in for you.', '"send me your password"'],
    [
      'For the reset we need the answer to your security question.',
      '"we need the answer to your security question"'
    ]
  ])

  finds('secrets that are said to serve, or that go by their way alone', [
    ['Your CVV would help, then I can finish it.', '"CVV"'],
    ['A photo of both sides of your bank card is fine.', '"photo of both sides of your bank card"'],
    ['Your full card number and CVV by return, please.', '"CVV"'],
    ['And the password is …?', '"password"'],
    ['What did you set as your PIN?', '"What did you set as your PIN"'],
    ['Once you have got the code, forward it to me.', '"got the code, forward it to me"'],
    ['To remove the lock I need your PIN.', '"I need your PIN"'],
    ['State your password, not only its first letter.', '"State your password"']
  ])

  leaves('secrets that serve elsewhere', [
    'Your password is all you need to sign in.',
    'A photo of the receipt is fine; please cover your card number.',
    'Once the code arrives, type it into the box on the log-in page.',
    'The CVV helps to keep your card safe.',
    'To hide the card number, choose Privacy.',
    'What did you see after you set your password?'
  ])

  finds('codes and PINs', [
    ['We need your PIN, please e-mail it to me.', '"We need your PIN"'],
    ['Read me the 6 number thing off your app.', '"Read me the 6 number thing"'],
    ['Forward me the code in it.', '"Forward me the code in it"'],
    ['A code was just sent to you. Type it here in the chat.', '"Type it here"'],
    ['Tell me the 6-digit code and I can switch it.', '"Tell me the 6-digit code"'],
    ['Tell me the code that just came through.', '"Tell me the code that just came"'],
    ['DM us the verification code we just texted you.', '"DM us the verification code"'],
    ['What’s the OTP you got just now?', '"What’s the OTP"'],
    ['To unblock it I need your PIN and date of birth.', '"I need your PIN"'],
    [
      "We've sent a code to your phone, pop it in here and we'll unlock it.",
      '"sent a code to your phone, pop it in here"'
    ],
    ['Please text back the TAN that your bank sends you.', '"text back the TAN"']
  ])

  finds('cards and national ids', [
    ['Snap the front and back of your credit card.', '"Snap the front and back of your credit card"'],
    ['For the room tell us please the card number.', '"tell us please the card number"'],
    ['Could you give us your full card number?', '"give us your full card number"'],
    [
      'Reply to this email with the long card number and the expiry date.',
      '"Reply to this email with the long card number"'
    ],
    ['Next I need the expiry date and CVC of the card.', '"I need the expiry date and CVC"'],
    [
      'Please send a photo of both sides of your credit card.',
      '"send a photo of both sides of your credit card"'
    ],
    ['May I have your social security number?', '"May I have your social security number"']
  ])

  finds('lists, conditions and short forms', [
    ['Please provide:\n- your name\n- your card number\n- the CVV', '"card number"', '"CVV"'],
    ['If you give me your email and password, I can merge them.', '"If you give me your email and password"'],
    ['Just need your PIN and we are done.', '"need your PIN"'],
    ['Would you mind sending over your login and password?', '"sending over your login and password"']
  ])

  leaves('warnings', [
    'Please do not send any of these:\n- your card number\n- the CVV',
    'Please never send us your password.',
    'Write your recovery phrase down and keep it offline.',
    'Could you send a picture of the page with the card number and CVV covered up?',
    "Please don't share your PIN or card number with anyone.",
    'We will never ask for your PIN or a code from a text message.',
    "I don't need your password for that.",
    'Could you send the screenshot without your card number?',
    'Nobody here will ask you to send your password.'
  ])

  leaves('what opens nothing', [
    'Could you give me the last four digits of the card?',
    'Please send the last 4 digits of your card number.',
    'DM me your Nectar card number.',
    'Please send me the zip code.',
    "What's the promo code you tried?",
    'Could I have your six-letter booking code?',
    'Please share your gift card number.'
  ])

  leaves('places that are made for it', [
    'Please enter your password on the login page.',
    'Please provide your card details on the secure payment page.',
    'Please send your card number through this secure link: https://example.com/pay',
    'Please confirm your password when prompted.',
    'On the payment page, enter:\n- your card number\n- the CVV',
    'To log in, please provide your password.',
    'Please call us with your card details.'
  ])

  leaves('other talk of secrets', [
    "I've sent you a link to reset your password.",
    'Choose a new password with twelve characters.',
    'Could you tell me if the password works now?',
    'Please send a screenshot of the password page.',
    'Could you DM your email address so I can reset the password for you?',
    "We'll send you a one-time code by text.",
    "We've texted you a code, please don't send it to us.",
    "We've texted you a code, type it into the app yourself.",
    'Have you changed your password since Tuesday?',
    'The mail that says "please confirm your PIN" is not from us.',
    '> Should I send you my password?\n\nThe folder is shared with you again.'
  ])

  mends('what to write instead', [
    [
      'Could you give us your full card number?',
      'Could you give us the last four digits of your card number?'
    ],
    ['Please provide:\n- your card number', 'Please provide:\n- the last four digits of your card number'],
    ['May I have your social security number?', 'May I have the last four digits of your number?'],
    [
      'Hi Jo. Please send me your password.',
      'Hi Jo. You can reset your password at link; we never need it ourselves.'
    ],
    [
      'Tell me the 6-digit code. It is quick.',
      'Please enter it yourself on page; we never need your code. It is quick.'
    ]
  ])

  mends('so that the greeting and the rest of the sentence read right', [
    [
      'Hello Nick, please send me your password.',
      'Hello Nick, you can reset your password at link; we never need it ourselves.'
    ],
    [
      '@gaz_t Hi Gaz, DM us your password.',
      '@gaz_t Hi Gaz, you can reset your password at link; we never need it ourselves.'
    ],
    ["What's the CVV of your card?", "What's the last four digits of your card?"],
    ['Please send us the CVC code.', 'Please send us the last four digits of your card number.'],
    [
      'Kindly provide the credit card number, expiry date and CVC by e-mail.',
      'Kindly provide the last four digits of your card number by e-mail.'
    ],
    ['Send me your API key.', 'Please test the key yourself on page; we never need it.'],
    [
      'Please fill in:\n- Password:\nWe do it today.',
      'Please fill in:\nYou can reset your password at link; we never need it ourselves.\nWe do it today.'
    ]
  ])

  describe('every fix', () => {
    const asked = [
      'your password',
      'your PIN',
      'the verification code we sent',
      'your card number',
      'your CVV'
    ]
    leaves(
      'is not found again',
      asked.flatMap((secret) => mendedTexts(`Please send us ${secret}.`))
    )
  })

  function mendedTexts(text: string): string[] {
    return tablesFor(asksForSecret)
      .run(text)
      .flatMap(({ fixes = [] }) => fixes.map((fix) => applyFix(text, fix)))
  }

  finds('an ask in other words', [
    ['As next step share your OTP with our agent.', '"share your OTP"'],
    ['Which password do you log in with?', '"Which password do"'],
    ['What’s the password there?', '"What’s the password"'],
    ['The quickest way is that you give me your password.', '"that you give me your password"'],
    [
      'You can mail us a photo of both sides of your card.',
      '"You can mail us a photo of both sides of your card"'
    ],
    ['We can’t go on until you e-mail us your PIN.', '"until you e-mail us your PIN"'],
    ['Text me the PUK.', '"Text me the PUK"'],
    ['We have texted you a six-digit code. Read me back the digits.', '"the digits"'],
    ['We haven’t got your CVC yet. Would you text it?', '"text it"']
  ])

  finds('a secret behind a colon, in a clause about it, or named before', [
    [
      'All that’s missing is a guarantee for the night: your card number and the CVC.',
      '"All that’s missing is a guarantee for the night: your card number"'
    ],
    [
      'We still need: flight number, card no. (all 16 digits) and CVC.',
      '"We still need: flight number, card no"',
      '"16 digits"'
    ],
    ['Could you confirm the password you use on our site?', '"confirm the password"'],
    ['Email me what you use to log in, please.', '"Email me what you use to log in"'],
    ['I’d have to ask you for the old password.', '"I’d have to ask you for the old password"'],
    ['Would you mind letting me know your passcode?', '"letting me know your passcode"'],
    ['Forward the verification SMS you got.', '"Forward the verification SMS"'],
    ['I’ve sent the SMS again. Read me the number in it.', '"number in it"'],
    ['The card box is empty. Please write the whole number in your reply.', '"whole number"'],
    ['Send the three digits on the back, otherwise I can’t book it.', '"Send the three digits on the back"'],
    [
      'A 6-digit code is on its way, please share it here.',
      '"6-digit code is on its way, please share it here"'
    ]
  ])

  leaves('the same words without the asking', [
    'We need one thing for the night: a card with your name on it, never its number.',
    'The password you use on our site is safe.',
    'I’ve sent the SMS again. The number in it works for ten minutes.',
    'The card box is empty. Please enter the whole number on the payment page.',
    'A 6-digit code is on its way, please don’t share it with anybody.',
    'Could you tell me which code you used at the checkout?'
  ])

  leaves('the same words about other things', [
    'We’ve sent you a code. Could you tell us whether it arrived?',
    'We’ve sent you a code. Please tell us the number of your order.',
    'Please tell us the 16 digits on the meter.',
    'Someone asked you for your card number? That wasn’t us.',
    'We don’t have your password and can’t see it.',
    'Did the login page open?'
  ])

  leaves('a day of the month, and what is given to a login', [
    'Shall we send your card on the 16?',
    'One login and password open both. To add the second one, click “New”, give it a name and choose a colour.'
  ])
})
