import {
  type CancellationToken,
  l10n,
  type Progress,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type WorkspaceFolder
} from 'vscode'
import { textBelow } from '../../library/frontMatter.js'
import { convertReply, type Taken } from '../../library/import/convert.js'
import type { Export, LeftOut } from '../../library/import/model.js'
import { readExport } from '../../library/import/readExport.js'
import { importReport, type FileReport, type TakenReply } from '../../library/import/report.js'
import { tell } from '../words.js'
import { baseName } from '../baseName.js'
import type { Command } from '../commands/command.js'
import { targetFolder, writeNewSnippet } from './newFiles.js'
import { nameOf } from './places.js'
import type { TeamLibrary } from './teamLibrary.js'

/** Files written at a time; between two flocks the import can be stopped. */
const atOnce = 25
/** A bigger file is no export of replies, in bytes. */
const biggest = 50_000_000

type Report = Progress<{ readonly message?: string; readonly increment?: number }>

/**
 * *Import Team Snippets*: takes over the replies that Zendesk, Freshdesk, Help Scout or Chatwoot exported, and opens a
 * report on what was taken, changed and left out. Addresses of files as its argument are taken without asking.
 */
export function importTeamSnippets(library: TeamLibrary): Command {
  return {
    id: 'replyReady.importTeamSnippets',
    async execute(given): Promise<void> {
      const folder = await targetFolder(window.activeTextEditor?.document.uri)
      if (!folder) return
      const files = urisIn(given) ?? (await pickFiles())
      if (!files || files.length === 0) return
      const reports = await window.withProgress(
        { location: ProgressLocation.Notification, title: l10n.t('Importing snippets'), cancellable: true },
        (progress, token) => importFiles(files, folder, library, token, progress)
      )
      await window.showTextDocument(
        await workspace.openTextDocument({ language: 'markdown', content: importReport(reports, tell) })
      )
    }
  }
}

/** Imports files one after the other. What was written before the import is stopped stays, and the reports say so. */
export async function importFiles(
  files: readonly Uri[],
  folder: WorkspaceFolder,
  library: Pick<TeamLibrary, 'in' | 'refreshAll'>,
  token: Pick<CancellationToken, 'isCancellationRequested'>,
  progress: Report
): Promise<FileReport[]> {
  const taken = takenFrom(await library.in(folder))
  const reports: FileReport[] = []
  for (const file of files) {
    const name = baseName(file.path)
    const read = await readFile(file)
    if ('problem' in read)
      reports.push({ name, taken: [], leftOut: [], problem: read.problem, notReached: 0 })
    else reports.push({ name, ...(await importEntries(read, folder, taken, token, progress)) })
  }
  await library.refreshAll()
  return reports
}

async function importEntries(
  { product, entries }: Export,
  folder: WorkspaceFolder,
  taken: Taken,
  token: Pick<CancellationToken, 'isCancellationRequested'>,
  progress: Report
): Promise<Omit<FileReport, 'name'>> {
  const done: TakenReply[] = []
  const leftOut: LeftOut[] = []
  let at = 0
  for (; at < entries.length && !token.isCancellationRequested; at += atOnce) {
    progress.report({
      message: l10n.t('{0} of {1}', at, entries.length),
      increment: (atOnce / entries.length) * 100
    })
    const results = await Promise.all(
      entries.slice(at, at + atOnce).map(async (entry): Promise<TakenReply | LeftOut> => {
        if ('reason' in entry) return entry
        const converted = convertReply(entry, taken)
        if (converted.kind === 'left-out') return { label: entry.label, reason: converted.reason }
        const { file, text, changes } = converted
        return (await writeNewSnippet(folder, file, text))
          ? { title: entry.title, file, changes }
          : { label: entry.label, reason: l10n.t('{0}.md could not be written', file) }
      })
    )
    for (const result of results) {
      if ('reason' in result) leftOut.push(result)
      else done.push(result)
    }
  }
  return { product, taken: done, leftOut, notReached: Math.max(0, entries.length - at) }
}

function takenFrom(there: Awaited<ReturnType<TeamLibrary['in']>>): Taken {
  return {
    files: new Set(there.map(({ name }) => name.toLowerCase())),
    prefixes: new Set(there.flatMap(({ prefix }) => prefix?.toLowerCase() ?? [])),
    bodies: new Map(there.map(({ name, text }) => [textBelow(text).replaceAll('\r\n', '\n'), name]))
  }
}

async function readFile(file: Uri): Promise<ReturnType<typeof readExport>> {
  try {
    const bytes = await workspace.fs.readFile(file)
    if (bytes.length > biggest) return { problem: l10n.t('The file is too big for an export of replies.') }
    return readExport(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return {
      problem:
        error instanceof TypeError
          ? l10n.t('The file is not UTF-8 text.')
          : l10n.t('{0} cannot be read.', nameOf(file))
    }
  }
}

function urisIn(given: unknown): Uri[] | undefined {
  const list = Array.isArray(given) ? given : [given]
  return list.length > 0 && list.every((one) => one instanceof Uri) ? list : undefined
}

function pickFiles(): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({
    title: l10n.t('Import Team Snippets'),
    openLabel: l10n.t('Import'),
    canSelectMany: true,
    filters: { [l10n.t('Exported replies')]: ['json', 'csv'] }
  })
}
