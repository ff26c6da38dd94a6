import { languages, window, type ExtensionContext, type TextDocument } from 'vscode'
import { CheckResults } from './checkResults.js'
import { checkAnyway } from './commands/checkAnyway.js'
import { checkTone } from './commands/checkTone.js'
import { checkWhileTyping, setLanguage } from './commands/checkWhileTyping.js'
import { registerCommands } from './commands/command.js'
import { fixAllSafe } from './commands/fixAllSafe.js'
import { goToProblem } from './commands/goToProblem.js'
import { newReply } from './commands/newReply.js'
import { onDemandCommand, type LoadOnDemand } from './commands/onDemandCommand.js'
import { openRule } from './commands/openRule.js'
import { DiagnosticConverter } from './diagnostics.js'
import { Engine, type LoadEngine } from './engine.js'
import { FixAllActions } from './fixAllActions.js'
import { Ignoring } from './ignoring/ignoring.js'
import { OccurrenceStore } from './ignoring/occurrenceStore.js'
import { registerIgnoring } from './ignoring/register.js'
import { registerTeamLibrary } from './library/register.js'
import { Lazy } from './lazy.js'
import { LiveChecks } from './liveChecks.js'
import { ProblemHover } from './problemHover.js'
import { QuickFixes } from './quickFixes.js'
import { ReplyView } from './replyView.js'
import { RulePages } from './rulePages.js'
import { SafeFixes } from './safeFixes.js'
import { SettingsReader } from './settings/reader.js'
import { SnippetCompletion } from './snippets/completion.js'
import { SnippetLibrary, sourceOnDemand } from './snippets/library.js'
import { StatusItem } from './status/item.js'
import { registerTeamSettings } from './teamSettings/register.js'
import { registerTimeline } from './timeline/register.js'
import { writableOnly } from './writableOnly.js'
import { tell } from './words.js'
import { getStarted } from './commands/getStarted.js'
import { openSample } from './commands/openSample.js'
import { Tour } from './tour.js'

/** What differs between the Node host and the web worker host. */
export interface Platform {
  readonly loadEngine: LoadEngine
  readonly loadOnDemand: LoadOnDemand
}

/** Registers everything the extension offers and starts nothing: the engine loads with the first check. */
export function activateWith(context: ExtensionContext, platform: Platform): void {
  // What is remembered here is about documents of this computer; what is a preference is in the settings, which have a sync of their own.
  context.globalState.setKeysForSync([])
  const log = window.createOutputChannel('Reply Ready', { log: true })
  const pages = new RulePages(context.extension)
  const settings = new SettingsReader(log)
  const engine = new Engine(inReadersLanguage(platform.loadEngine), log)
  const results = new CheckResults(new DiagnosticConverter(pages))
  const occurrences = new OccurrenceStore(context.workspaceState)
  const ignoring = new Ignoring(occurrences, results)
  const checks = new LiveChecks(engine, results, settings, ignoring)
  const safeFixes = new SafeFixes(engine, results, settings, ignoring)
  const teamSettings = registerTeamSettings(platform.loadOnDemand, { settings, engine }, context)
  const shipped = sourceOnDemand(async () =>
    (await platform.loadOnDemand()).shippedSnippets(context.extensionUri)
  )
  const team = registerTeamLibrary(platform.loadOnDemand, { engine, settings, pages })
  // A team's own snippet goes before one of ours with the same prefix.
  const snippets = new SnippetLibrary([team.source, shipped], log, team.onDidChange)
  const timeline = new Lazy(async () => {
    const { Timeline } = await platform.loadOnDemand()
    return new Timeline(context.extensionUri, log, results, settings)
  })
  const drafts = {
    results,
    calendarOf: async (document: TextDocument) => (await timeline.get()).calendars.of(document)
  }
  const replyView = new ReplyView(platform.loadOnDemand, {
    engine,
    settings,
    ignoring,
    pages,
    snippets,
    drafts,
    log,
    extensionUri: context.extensionUri,
    memory: context.workspaceState
  })

  const tour = new Tour(results)

  context.subscriptions.push(
    log,
    settings,
    results,
    occurrences,
    ignoring,
    checks,
    replyView,
    new StatusItem(results),
    tour,
    window.registerUriHandler(pages),
    languages.registerCodeActionsProvider(
      '*',
      writableOnly(new QuickFixes(results, () => timeline.get())),
      QuickFixes.metadata
    ),
    languages.registerCodeActionsProvider(
      '*',
      writableOnly(new FixAllActions(safeFixes)),
      FixAllActions.metadata
    ),
    languages.registerHoverProvider('*', new ProblemHover(results)),
    languages.registerCompletionItemProvider(
      '*',
      new SnippetCompletion(platform.loadOnDemand, snippets, drafts, settings),
      ...SnippetCompletion.triggers
    ),
    team.registration,
    teamSettings.registration,
    registerTimeline(timeline),
    registerIgnoring(platform.loadOnDemand, context, { ignoring, results, checks }),
    registerCommands([
      checkTone(checks),
      checkAnyway(checks),
      checkWhileTyping(checks),
      setLanguage(),
      fixAllSafe(safeFixes),
      onDemandCommand('replyReady.insertSnippet', platform.loadOnDemand, ({ insertSnippet }) =>
        insertSnippet(snippets, drafts)
      ),
      onDemandCommand('replyReady.copyReply', platform.loadOnDemand, ({ copyReply }) =>
        copyReply('plain', results)
      ),
      onDemandCommand('replyReady.copyReplyAsMarkdown', platform.loadOnDemand, ({ copyReply }) =>
        copyReply('markdown', results)
      ),
      onDemandCommand('replyReady.copyDiagnostics', platform.loadOnDemand, ({ copyDiagnostics }) =>
        copyDiagnostics({ extension: context.extension, engine, results })
      ),
      newReply(),
      openSample(context.extensionUri),
      getStarted(context.extension.id),
      tour.command(),
      openRule(pages),
      ...teamSettings.commands,
      goToProblem(1, results, checks),
      goToProblem(-1, results, checks),
      ...replyView.commands()
    ])
  )
}

/** The checker that tells what it found in the display language. */
function inReadersLanguage(load: LoadEngine): LoadEngine {
  return async () => {
    const engine = await load()
    return { ...engine, createChecker: (options) => engine.createChecker({ ...options, tell }) }
  }
}
