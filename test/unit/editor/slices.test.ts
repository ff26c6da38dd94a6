import assert from 'node:assert/strict'
import { createChecker, type Steps } from '../../../src/findings/checker.js'
import { cancelled, inSlices } from '../../../src/editor/slices.js'

/** Work of so many steps, each of which takes some milliseconds. */
function* work(steps: number, each: number, done: { count: number }): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + each
    while (performance.now() < end) Math.sqrt(step)
    done.count += 1
    yield step / steps
  }
  return 'all'
}

function* failing(): Steps<never> {
  yield 0
  throw new RangeError('no')
}

describe('work in slices', () => {
  it('comes to its end, and tells how far it is', async () => {
    const progress: number[] = []
    const done = { count: 0 }
    const result = await inSlices(work(30, 2, done), {
      isCancelled: () => false,
      progress: (part) => progress.push(part)
    })
    assert.deepEqual([result, done.count], ['all', 30])
    assert.ok(progress.length > 1)
    assert.deepEqual(
      progress,
      [...progress].sort((a, b) => a - b)
    )
  })

  it('lets others have their turn', async () => {
    const done = { count: 0 }
    const seen: number[] = []
    const timer = setInterval(() => seen.push(done.count))
    await inSlices(work(60, 2, done), { isCancelled: () => false })
    clearInterval(timer)
    assert.ok(seen.some((count) => count > 0 && count < 60))
  })

  it('stops when nobody wants it any more, and gives nothing half', async () => {
    const done = { count: 0 }
    let isCancelled = false
    const running = inSlices(work(100_000, 1, done), { isCancelled: () => isCancelled })
    setTimeout(() => {
      isCancelled = true
    })
    assert.equal(await running, cancelled)
    assert.ok(done.count < 1_000, String(done.count))
  })

  it('gives nothing that came too late', async () => {
    assert.equal(await inSlices(work(1, 0, { count: 0 }), { isCancelled: () => true }), cancelled)
  })

  it('passes on what the work throws', async () => {
    await assert.rejects(inSlices(failing(), { isCancelled: () => false }), RangeError)
  })
})

describe('a check in steps', () => {
  const checker = createChecker()
  const reply = {
    text: "> Where is it?\n\nI'm so sorry. I apologize again. We'll get back to you soon.\n\n".repeat(150),
    now: new Date('2026-11-24T10:00:00Z')
  }

  it('finds what a check at once finds', () => {
    const steps = createChecker().checkInSteps(reply)
    const parts: number[] = []
    for (;;) {
      const step = steps.next()
      if (step.done) {
        assert.deepEqual(step.value, checker.check(reply))
        break
      }
      parts.push(step.value)
    }
    assert.ok(parts.length > 20)
    assert.ok(parts.every((part) => part >= 0 && part <= 1))
  })

  it('is not disturbed by checks between its steps', () => {
    const steps = checker.checkInSteps(reply)
    for (let count = 0; ; count++) {
      const step = steps.next()
      if (step.done) {
        assert.deepEqual(step.value, createChecker().check(reply))
        break
      }
      checker.check({ text: `Hi ${count}. We'll look into it.` })
    }
  })
})
