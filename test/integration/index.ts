import Mocha from 'mocha'

/** Runs the suites inside the Node extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, color: true })
  // The suites are bundled into this file, so the interface is set up here instead of by loading files.
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  // After activation, and before any other suite has used a command.
  await import('./suites/activation.js')
  await import('./suites/onDemand.js')
  await import('./suites/drafts.js')
  await import('./suites/all.js')
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} failed`))
      else resolve()
    })
  })
}
