/** Runs the suites inside the web worker extension host. */
export async function run(): Promise<void> {
  // Mocha's browser build puts itself in the place of this bundle's exports, so it loads once `run` has been found.
  await import('mocha/mocha.js')
  mocha.setup({ ui: 'tdd', timeout: 20_000, reporter: 'spec' })
  await import('./suites/all.js')
  // Here every write is told of; a server on a test machine has its watchers only while the system has some to spare.
  await import('./suites/teamLibraryWatch.js')
  await import('./suites/teamSettingsWatch.js')
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} failed`))
      else resolve()
    })
  })
}
