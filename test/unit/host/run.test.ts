import assert from 'node:assert/strict'
import { run } from '../../host/run.js'

/** Prints its number and a child's; both take no notice of a polite kill, and the child is in a group of its own. */
const stubborn = `
process.on('SIGTERM', () => {})
const { spawn } = require('node:child_process')
const child = spawn('sleep', ['60'], { detached: true, stdio: 'inherit' })
console.log(child.pid)
setInterval(() => {}, 1000)
`

describe('running a command', () => {
  it('keeps what it prints on both streams, and its exit code', async () => {
    const { code, output } = await run(process.execPath, [
      '-e',
      'console.log(1); console.error(2); process.exit(3)'
    ])
    assert.equal(code, 3)
    assert.deepEqual(output.trim().split('\n').sort(), ['1', '2'])
  })

  it('goes on after a command that does not end, though something still holds its output', async () => {
    const { code, output } = await run(process.execPath, ['-e', stubborn], { timeout: 1_000, grace: 200 })
    assert.equal(code, 1)
    assert.match(output, /Ended after 1 s without a result/)
    process.kill(Number.parseInt(output))
  })
})
