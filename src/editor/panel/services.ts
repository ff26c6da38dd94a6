import type { LogOutputChannel, Memento, Uri } from 'vscode'
import type { Engine } from '../engine.js'
import type { Ignoring } from '../ignoring/ignoring.js'
import type { RulePages } from '../rulePages.js'
import type { SettingsReader } from '../settings/reader.js'
import type { DraftSources } from '../snippets/draft.js'
import type { SnippetLibrary } from '../snippets/library.js'

/** What the panel takes from the extension. */
export interface PanelServices {
  readonly engine: Engine
  readonly settings: SettingsReader
  readonly ignoring: Ignoring
  readonly pages: RulePages
  readonly snippets: SnippetLibrary
  /** What fills the slots of snippets beside the reply's own text. */
  readonly drafts: DraftSources
  readonly log: LogOutputChannel
  readonly extensionUri: Uri
  /** Memory of the workspace. */
  readonly memory: Memento
}
