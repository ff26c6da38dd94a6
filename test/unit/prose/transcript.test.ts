import assert from 'node:assert/strict'
import { withoutAgent } from '../../../src/prose/transcript.js'

describe('withoutAgent', () => {
  const rows: readonly (readonly [message: string, kept: readonly string[]])[] = [
    [
      'Customer: Where is it?\nAgent: What is your number?\nCustomer: AB-1',
      ['Customer: Where is it?', 'Customer: AB-1']
    ],
    [
      'Me: Is it in?\r\nSupport agent (Mia): Which one?\r\nIn blue?\r\nMe: The red.',
      ['Me: Is it in?', 'Me: The red.']
    ],
    [
      '[10:02] Bot: How can I help?\n[10:03] Dana: Do you ship to Malta?',
      ['[10:03] Dana: Do you ship to Malta?']
    ],
    ['**Agent:** Hello, how are you?\n**Dana:** When do you open?', ['**Dana:** When do you open?']],
    ['The agent said: no. Why?', ['The agent said: no. Why?']],
    ['Agent: Where is it?', ['Agent: Where is it?']],
    ['Is it in? One thing: it is red.', ['Is it in? One thing: it is red.']]
  ]
  for (const [message, kept] of rows) {
    it(JSON.stringify(message), () => {
      const text = withoutAgent(message)
      assert.equal(text.length, message.length)
      assert.deepEqual(
        text
          .split(/\r?\n/u)
          .filter((line) => line.trim() !== '')
          .map((line) => line.trim()),
        kept
      )
      for (const line of kept) assert.equal(text.indexOf(line), message.indexOf(line))
    })
  }
})
