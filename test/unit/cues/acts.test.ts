import assert from 'node:assert/strict'
import type { ActName } from '../../../src/cues/acts/act.js'
import { compileCues } from '../../../src/cues/phrases/compile.js'
import { createReplyReader, type ReplyReader } from '../../../src/cues/reply.js'

describe('acts', () => {
  let reader: ReplyReader
  before(() => {
    reader = createReplyReader(compileCues())
  })

  const actsOf = (text: string) =>
    reader.read(text, 'plaintext').cues.sentences.flatMap((sentence) => sentence.acts)

  // Each verb asks whether one came before it: asked anew by every verb, that would double with every word.
  it('reads a long row of verbs after "and"', () => {
    const row = ' and call'.repeat(64)
    assert.equal(actsOf(`We like it${row}.`).filter(({ act }) => act === 'request').length, 0)
    assert.equal(actsOf(`Please write${row}.`).filter(({ act }) => act === 'request').length, 65)
  })

  function has(act: ActName, rows: readonly string[]): void {
    for (const text of rows) {
      it(`${act}: ${text}`, () => {
        assert.ok(
          actsOf(text).some((found) => found.act === act),
          `only ${actsOf(text)
            .map((found) => found.act)
            .join(', ')}`
        )
      })
    }
  }

  function lacks(act: ActName, rows: readonly string[]): void {
    for (const text of rows) {
      it(`no ${act}: ${text}`, () => {
        assert.deepEqual(
          actsOf(text).filter((found) => found.act === act),
          []
        )
      })
    }
  }

  describe('commitments', () => {
    has('commitment', [
      "We'll look into it.",
      'We’ll look into it.',
      'we will look into it',
      'I am going to check with the depot.',
      "I'll get back to you.",
      'Will check and get back to you.',
      'Looking into this now.',
      'Our team is working on it.',
      'Our engineers have been investigating it.',
      'Your refund is being processed.',
      'You will be refunded.',
      "You'll hear back from us.",
      'A replacement will be sent to you.',
      'Someone from our team will call you.',
      "I've passed this to our billing team.",
      'It has been escalated.',
      'Let me check with the warehouse.',
      'Leave it with me.',
      'They will contact you.',
      "Hopefully we'll find it.",
      'We hope to have it back.',
      'The case is under review.'
    ])
    lacks('commitment', [
      'This will open Settings.',
      'You will see a new button.',
      "I'll be here if you need me.",
      "We'll be happy to help.",
      "We won't charge you again.",
      "I've just refunded it.",
      'It will be warm today.',
      'Will you send it?',
      'Please look into the box.',
      'You wrote "we will look into it" to us.',
      'We hope to see you again.',
      'We would love to help.'
    ])

    const waits: readonly (readonly [text: string, waitsFor: string])[] = [
      ["We'll look into it.", 'nothing'],
      ["Once you send the log, we'll look into it.", 'customer'],
      ["If you send the log, we'll look into it.", 'customer'],
      ["As soon as we receive your parcel, we'll refund you.", 'customer'],
      ["Once we've investigated it, we'll call you.", 'us'],
      ["If it isn't there by then, I'll send a new one.", 'case']
    ]
    for (const [text, waitsFor] of waits) {
      it(`waits for ${waitsFor}: ${text}`, () => {
        const found = actsOf(text).flatMap((act) => (act.act === 'commitment' ? [act.waitsFor] : []))
        assert.deepEqual(found, [waitsFor])
      })
    }
  })

  describe('apologies', () => {
    has('apology', [
      "I'm sorry about the delay.",
      'Sorry for that!',
      'We apologise for the delay.',
      'We apologize for the delay.',
      'Please accept our apologies.',
      'My bad.',
      'SORRY ABOUT THAT.',
      'soooo sorry about that',
      'Our sincere apologies for this.'
    ])
    has('sympathy', [
      'Sorry to hear that.',
      "I'm so sorry to see this.",
      'We were saddened to hear about it.'
    ])
    lacks('apology', [
      'Sorry for your loss.',
      'There is no need to apologise.',
      "You don't have to apologize.",
      'Better safe than sorry.',
      "Sorry if you've already tried this.",
      'Unfortunately it is lost.',
      'I can see how frustrating that is.',
      'You wrote "I am so very sorry" to us.',
      'Your apology is accepted.'
    ])

    const blames: readonly (readonly [text: string, blames: string])[] = [
      ['Sorry for the delay.', 'no'],
      ['Sorry you feel that way.', 'reader'],
      ['Sorry for any inconvenience.', 'reader'],
      ['Sorry for the misunderstanding.', 'misunderstanding'],
      ['Sorry for the inconvenience.', 'no']
    ]
    for (const [text, who] of blames) {
      it(`blames ${who}: ${text}`, () => {
        assert.deepEqual(
          actsOf(text).flatMap((act) => (act.act === 'apology' ? [act.blames] : [])),
          [who]
        )
      })
    }
  })

  describe('refusals', () => {
    has('refusal', [
      "We can't refund it.",
      'We cannot refund it.',
      'we cant refund it',
      'We are unable to refund it.',
      'We are not able to refund it.',
      "We don't offer refunds.",
      'That is not possible.',
      'We must decline your request.',
      'Your claim has been rejected.',
      'We no longer ship there.',
      'Your plan does not support exports.',
      "It's out of the question.",
      'There is nothing more we can do.'
    ])
    lacks('refusal', [
      "I can't wait to see it.",
      "We can't reproduce it.",
      "We can't thank you enough.",
      "This can't be undone.",
      'Why can we not refund it?',
      'No problem.',
      "If we can't refund it, we'll write.",
      "You won't be charged.",
      'You said "we can\'t refund it" to me.',
      'We can refund it.'
    ])
  })

  describe('others', () => {
    has('request', [
      'Please send us the log.',
      'Could you send the log?',
      'Can you confirm the address?',
      'DM us your order number.'
    ])
    lacks('request', ['We will send the log.', "Please don't worry.", 'I sent you the log.'])
    has('policy', [
      'Per our policy, it stays sold.',
      'Our terms clearly say so.',
      'You must send the box.',
      'We make no exceptions.'
    ])
    lacks('policy', [
      'See our privacy policy.',
      'You must be tired.',
      'Our policy protects you.',
      'Is that your policy?'
    ])
    has('repair', ["I've refunded the £5.", 'A replacement is on its way to you.', "We've fixed it."])
    has('offer', [
      'You can exchange it for a new one.',
      'I can offer you a voucher.',
      'Reply with the one you prefer.'
    ])
    has('ownership', ['That was our mistake.', 'We got this wrong.', 'We charged you twice.'])
    has('explanation', ['It is late because the van broke down.', 'It is late due to the snow.'])
    has('thanks', ['Thank you for the photos.', 'Many thanks for the photos!', 'thx for the photos'])
    has('greeting', ['Hi Ann,', 'Good morning Ann,', 'Dear Ann,'])
    has('closing', ['Let me know if you have any questions.'])
    has('question', ['Which colour was it?'])
  })

  it('lie inside their sentences, in order', () => {
    const text =
      "Hi Ann, sorry about that. We'll look into it and, if we can't fix it, please send it back. Thanks!"
    for (const { acts, view } of reader.read(text, 'plaintext').cues.sentences) {
      const starts = acts.map(({ from }) => from)
      assert.deepEqual(
        starts,
        starts.toSorted((a, b) => a - b)
      )
      for (const { from, to } of acts) assert.ok(from >= 0 && from < to && to <= view.tokens.length)
    }
  })
})
