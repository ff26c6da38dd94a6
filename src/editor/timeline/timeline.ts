import type { CodeAction, LogOutputChannel, TextDocument, Uri } from 'vscode'
import type { Finding } from '../../findings/model.js'
import type { CheckResults } from '../checkResults.js'
import type { Command } from '../commands/command.js'
import type { SettingsReader } from '../settings/reader.js'
import { Calendars } from './calendars.js'
import { insertTimeline } from './insertTimeline.js'
import { chooseTime, timeFixes } from './timeFixes.js'

/** Everything about concrete times, with one set of calendars. */
export class Timeline {
  readonly insert: Command
  readonly choose: Command
  readonly calendars: Calendars

  /** @param extension where the extension is installed */
  constructor(extension: Uri, log: LogOutputChannel, results: CheckResults, settings: SettingsReader) {
    this.calendars = new Calendars(extension, log, settings)
    this.insert = insertTimeline(this.calendars)
    this.choose = chooseTime(this.calendars, results)
  }

  /** The concrete times for findings whose fix asks for one, by finding. */
  fixes(
    findings: readonly Finding[],
    document: TextDocument
  ): Promise<ReadonlyMap<Finding, readonly CodeAction[]>> {
    return timeFixes(findings, document, this.calendars)
  }
}
