/**
 * What neither activation nor a keystroke needs, in a bundle of its own (`dist/onDemand.js`) that loads with its first use.
 * How a feature joins: export from here what does the work, and register a stub for it in `activate.ts` (see
 * `onDemandCommand`). What the extension holds already, such as the engine or the settings, goes in as an argument;
 * an import of it as a value would bundle it, and run it, a second time.
 */
export { copyDiagnostics } from './commands/copyDiagnostics.js'
export { copyReply } from './commands/copyReply.js'
export { insertSnippet } from './commands/insertSnippet.js'
export { completeSnippets } from './snippets/completeSnippets.js'
export { shippedSnippets } from './snippets/shipped.js'
export { importTeamSnippets } from './library/importSnippets.js'
export { saveSelection } from './library/saveSelection.js'
export { TeamLibrary } from './library/teamLibrary.js'
export { Timeline } from './timeline/timeline.js'
export { ReplyPanel } from './panel/replyPanel.js'
export { IgnoreFeature } from './ignoring/feature.js'
export { Notes } from './ignoring/notes.js'
export { TeamSettingsFiles } from './teamSettings/teamSettingsFiles.js'
export { completeTeamSettings, explainTeamSettings } from './teamSettings/assist.js'
export { openTeamSettings } from './teamSettings/open.js'
