import assert from 'node:assert/strict'
import {
  answersTo,
  checklistOf,
  lengthOf,
  readCustomer,
  setCustomerMessage,
  setHead
} from '../../../src/drafting/index.js'
import { createChecker } from '../../../src/findings/checker.js'

const { read } = createChecker()

/** What is quadratic takes a hundred times as long for ten times the text; the rest is room for a busy machine. */
const room = 60
/** What takes less is too short to be measured, in milliseconds. */
const least = 5

describe('what helps to draft takes time in proportion to the text', () => {
  const units: readonly ((index: number) => string)[] = [
    () => 'Where is my parcel? It was due on Monday, and I need it by Friday. ',
    (index) => `How much is thing${index} of order ${10_000 + index}? `,
    (index) => `order ${10_000 + index} `,
    () => 'by Friday ',
    () => '> ',
    () => 'Thanks\n',
    () => 'a: b\n'
  ]
  const jobs: Readonly<Record<string, (text: string) => unknown>> = {
    readCustomer: (text) => readCustomer(text, read),
    'answersTo, a long message': (text) => answersTo(read({ text: 'It is in Lyon today.', customer: text })),
    'answersTo, a long reply': (text) => answersTo(read({ text, customer: 'Where is it? How much?' })),
    'checklistOf and lengthOf': (text) => {
      const reading = read({ text, customer: text })
      return [checklistOf(reading, 'delay'), lengthOf(reading.cues)]
    },
    setHead: (text) => setHead(`---\nx: y\n---\n${text}`, { customer: 'Dana' }),
    setCustomerMessage: (text) => setCustomerMessage(text, text)
  }
  for (const [name, job] of Object.entries(jobs)) {
    it(name, () => {
      for (const unit of units) {
        const [short = 0, long = 0] = [100, 1000].map((count) => {
          const text = Array.from({ length: count }, (_, index) => unit(index)).join('')
          return Math.min(...Array.from({ length: 4 }, () => timeOf(job, text)))
        })
        assert.ok(long < room * Math.max(short, least), `${JSON.stringify(unit(0))}: ${short} ms, ${long} ms`)
      }
    }).timeout(60_000)
  }
})

function timeOf(job: (text: string) => unknown, text: string): number {
  const start = performance.now()
  job(text)
  return performance.now() - start
}
