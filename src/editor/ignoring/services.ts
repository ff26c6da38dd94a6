import type { TextDocument } from 'vscode'
import type { Report } from '../../findings/model.js'
import type { CheckResults } from '../checkResults.js'
import type { Ignoring } from './ignoring.js'
import type { Notes } from './notes.js'

/** What ignoring takes from the extension. */
export interface IgnoreServices {
  readonly ignoring: Ignoring
  readonly results: CheckResults
  /** The report on a document as it is now; checks it if need be. */
  readonly reportOn: (document: TextDocument) => Promise<Report | undefined>
  readonly notes: Notes
}
