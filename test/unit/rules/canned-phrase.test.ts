import { cannedPhrase } from '../../../src/rules/canned-phrase.js'
import { tablesFor } from './harness.js'

const thanks = 'Thank you for contacting us.'

describe('canned-phrase', () => {
  const { finds, leaves, mends } = tablesFor(cannedPhrase)

  finds('the second kind of stock phrase', [
    [`${thanks} Rest assured we are on it.`, '29-41: "Rest assured"'],
    [
      'Dear valued customer, the log is here. Please be assured that it is complete.',
      '"Please be assured that"'
    ],
    [`${thanks} If you have questions, please don't hesitate to write.`, `"please don't hesitate to"`],
    [`${thanks} Please don’t hesitate to write.`, '"Please don’t hesitate to"'],
    [`${thanks} Please dont hesitate to write.`, '"Please dont hesitate to"'],
    [`${thanks} We take such reports very seriously.`, '"We take such reports very seriously"'],
    [`${thanks} YOUR FEEDBACK IS IMPORTANT TO US.`, '"YOUR FEEDBACK IS IMPORTANT TO US"'],
    [`${thanks} As per my last e-mail, the form is attached.`, '"As per my last e-mail"'],
    [`${thanks} As per my previous email, the form is attached.`, '"As per my previous email"'],
    [`${thanks} We value you as a customer.`, '"We value you as a customer"'],
    ['Thanks for reaching out about this issue. Rest\nassured we are on it.', '"Rest\nassured"'],
    ['We appreciate you reaching out. You can rest assured that it is safe.', '"You can rest assured that"'],
    ['Thanks for your enquiry. Rest assured it is safe.', '"Rest assured"'],
    [
      { text: 'Thanks for your *inquiry*. **Rest assured** it is safe.', format: 'markdown' },
      '"Rest assured"'
    ]
  ])

  finds('each further kind, and no kind twice', [
    [
      `${thanks} Rest assured it is safe. Please be assured it is safe. Your opinion matters to us.`,
      '"Rest assured"',
      '"Your opinion matters to us"'
    ]
  ])

  leaves('one courtesy', [
    thanks,
    'Thanks for reaching out! It ships on Friday.',
    'Please do not hesitate to call.',
    'Rest assured, I have checked both. I can rest now.',
    `${thanks}\n${thanks}`
  ])

  leaves('thanks for something specific', [
    'Thanks for reaching out about the leaking kettle! Please do not hesitate to write back.',
    'Thank you for contacting us with the two serial numbers. Rest assured it is safe.',
    'Thank you for the photos. Rest assured it is safe.'
  ])

  leaves('the words of others', [
    'You wrote "rest assured that your feedback is important to us". Thanks for contacting us.',
    { text: '> Rest assured, I value you as a customer.\n\nThanks for contacting us.', format: 'markdown' }
  ])

  leaves('words that only look alike', [
    `${thanks} I did not take the seat from row 4.`,
    `${thanks} If you hesitate over the size, take the larger one.`,
    `${thanks} The parcel is assured up to 500 euros.`,
    `${thanks} Valued at 30 euros, it needs no customs form.`
  ])

  mends('plain words in their place', [
    [`${thanks} Rest assured that we refunded it.`, `${thanks} We refunded it.`],
    [`${thanks} It is late, but rest assured it is safe.`, `${thanks} It is late, but it is safe.`],
    [`${thanks} Please do not hesitate to contact us.`, `${thanks} Please contact us.`],
    [`${thanks} If it is late, do not hesitate to call.`, `${thanks} If it is late, call.`],
    [`${thanks} As per my last e-mail, the form is attached.`, `${thanks} The form is attached.`],
    [`${thanks} Your feedback is important to us. It ships today.`, `${thanks} It ships today.`],
    [`Rest assured it is safe.\n\nDear valued customer,`, `Rest assured it is safe.\n\nDear name,`],
    [`It is yours, rest assured. ${thanks} It ships today.`, 'It is yours, rest assured. It ships today.']
  ])
})
