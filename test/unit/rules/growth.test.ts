import assert from 'node:assert/strict'
import { VFile } from 'vfile'
import { compileCues } from '../../../src/cues/phrases/compile.js'
import { createReplyReader } from '../../../src/cues/reply.js'
import { rules } from '../../../src/rules/index.js'
import { createHouseStyleFinder } from '../../../src/rules/teamStyle.js'
import { exampleStyle } from '../../everyRule.js'

/** What is quadratic takes 225 times as long for fifteen times the text; the rest is room for a busy machine. */
const room = 60
/** What takes less is too short to be measured, in milliseconds of the processor, of which others take nothing. */
const least = 1.5
const counts = [200, 3000] as const
const mostTries = 3

type Unit = (index: number) => string

/** A rule, what its reply repeats, and what the customer's message does. */
const rows: readonly (readonly [rule: string, reply: Unit, customer?: Unit, situation?: string])[] = [
  ['jargon', (n) => `We utilize SLA${n} and the RMA now. `],
  ['repeat-question', (n) => `What is your order number, case ${n}? `, (n) => `My order is AB-${n}. `],
  [
    'repeat-question',
    (n) => `Which store${n} was it and when did you order? `,
    (n) => `I bought it at ${n}. `
  ],
  ['repeat-question', (n) => `How many seats${n} would you like? `, (n) => `It has ${n} seats. `],
  ['repeat-question', (n) => `Have you tried restarting part${n}? `, (n) => `I restarted it ${n} times. `],
  ['abstract-reply', (n) => `We look into your issue of kind${n}. `, (n) => `The kettle${n} leaks. `],
  ['missing-acknowledgement', (n) => `Open page ${n}. `, (n) => `Well, my order ${n} never arrived. `],
  ['unanswered-question', (n) => `The dial${n} turns. `, (n) => `How long is lead${n}? `],
  ['missing-next-step', (n) => `We hope for day${n}. `, (n) => `It broke on day ${n}. `],
  ['missing-next-update', (n) => `We see stage${n} of it. `, (n) => `It broke ${n} times. `, 'delay'],
  ['missing-repair', (n) => `We are sorry for part${n}. `],
  ['missing-timeline', (n) => `We will look into case${n}.\n\nHi Ann, we are checking. `],
  ['vague-timeline', (n) => `We will update you on case${n} soon. `],
  ['dead-end-redirect', (n) => `Please contact the courier about box${n}. `],
  ['unexplained-delay', (n) => `Your order ${n} is delayed because of snow. `],
  ['unverified-fix', (n) => `It should work now, I tested part${n}. `],
  ['passive-evasion', (n) => `A mistake was made by team${n}. `],
  ['over-apology', (n) => `I am also sorry for the noise${n}. `],
  ['heated-tone', (n) => `It is part${n} of it!! `],
  ['repeated-word', (n) => `It is is part${n}. `],
  ['wrong-article', (n) => `It is an part${n}. `],
  ['canned-phrase', (n) => `Thank you for contacting us about ${n}. Your call${n} is important to us. `],
  ['asks-for-secret', (n) => `Please send part${n}: your password. `],
  ['template-residue', (n) => `Hi [Name], it is part ${n}. `],
  ['house-style', (n) => `Night Line ${n}, Lumen Night Line ${n} and do the needful, `],
  ['preferred-wording', (n) => `the log-in page ${n} of the web shop, sign-in page ${n}, `],
  ['leaked-secret', (n) => `The card is 4111 1111 1111 1111, part ${n}. `]
]

describe('a rule takes time in proportion to the text', function () {
  this.timeout(60_000)
  for (const [id, reply, customer, situation] of rows) {
    for (const [how, gap] of [
      ['paragraphs', '\n\n'],
      ['one paragraph', '']
    ] as const) {
      it(`${id}, ${how}: ${reply(0)}`, () => {
        const rule = rules.find((other) => other.id === id)
        assert.ok(rule)
        const reader = createReplyReader(compileCues(rule.phrases))
        const repeat = (unit: Unit, count: number, from: number): string =>
          Array.from({ length: count }, (_, index) => unit(index + from)).join(gap)
        const timeOf = (count: number, from: number): number => {
          const text = repeat(reply, count, from)
          const { tree, cues } = reader.read(text, 'plaintext')
          const file = new VFile({ value: text })
          file.data.replyCues = cues
          file.data.situation = situation
          file.data.houseStyle = createHouseStyleFinder(exampleStyle)
          if (customer) file.data.customerCues = reader.read(repeat(customer, count, from), 'plaintext').cues
          const transform = rule.plugin()
          const start = process.cpuUsage()
          transform(tree, file)
          return process.cpuUsage(start).user / 1000
        }
        // The machine may collect garbage in one try, hardly in all.
        for (let round = 1; ; round++) {
          const [short, long] = [timeOf(counts[0], round * 10_000), timeOf(counts[1], round * 20_000)]
          if (long < room * Math.max(short, least)) return
          assert.ok(round < mostTries, `${short} ms, ${long} ms`)
        }
      })
    }
  }
})
