export { createChecker } from '../../src/findings/checker.js'
