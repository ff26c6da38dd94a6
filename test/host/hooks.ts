import type { RootHookObject } from 'mocha'
import { exitOnSignals } from './processGroup.js'

// Playwright holds a polite kill back to close its browsers, and then this process would go on for ever.
exitOnSignals()

/** Says which tests passed only at the second try. */
export const mochaHooks: RootHookObject = {
  afterEach(this: Mocha.Context) {
    const test = this.currentTest as (Mocha.Test & { currentRetry(): number }) | undefined
    if (test?.isPassed() && test.currentRetry() > 0) console.log('      (passed at the second try)')
  }
}
