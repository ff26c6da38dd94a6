import { createServer, type IncomingMessage } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import {
  commands,
  languages,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type ExtensionContext,
  type TextDocument
} from 'vscode'
import { createChecker, type Checker } from '../../src/findings/checker.js'
import type { Asked, Compared, Memory } from './protocol.js'

const source = 'Reply Ready'
const levels = ['error', 'warning', 'information', 'hint']
/** How long what is published may take to be what a fresh check finds, in milliseconds. */
const patience = 15_000

/**
 * An extension that runs beside ours in the same host while somebody types: it does what the driver of the soak test asks for
 * over HTTP on this machine, and looks into the host's memory.
 */
export function activate({ subscriptions }: ExtensionContext): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const door = window.createStatusBarItem('soak')
  const server = createServer((request, response) => {
    void answer(request, collect)
      .then((value) => JSON.stringify(value ?? null))
      .catch((error: unknown) => {
        response.statusCode = 500
        return error instanceof Error ? (error.stack ?? error.message) : String(error)
      })
      .then((text) => response.end(text))
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    // Where the driver, who sees the window, finds it.
    door.text = `soak ${port}`
    door.show()
  })
  subscriptions.push(door, { dispose: () => server.close() })
}

async function answer(request: IncomingMessage, collect: () => void): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const asked = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked
  switch (asked.type) {
    case 'open': {
      const document = await workspace.openTextDocument({ language: 'support-reply', content: asked.text })
      await window.showTextDocument(document, { preview: false })
      return document.uri.toString()
    }
    case 'show': {
      const replies = repliesOpen()
      const reply = replies[asked.index % replies.length]
      return reply && (await window.showTextDocument(reply, { preview: false })).document.uri.toString()
    }
    case 'run':
      await commands.executeCommand(asked.command, ...asked.args)
      return null
    case 'fix':
      return fix(asked.index)
    case 'closeAll':
      while (window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
        await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
      }
      return null
    case 'written':
      await written(asked.end)
      return null
    case 'memory':
      return memory(collect)
    case 'stale': {
      const checker = createChecker()
      const replies = repliesOpen()
      const stale = (await Promise.all(replies.map((document) => staleOn(document, checker)))).flat()
      return { published: replies.flatMap(oursOn).length, stale } satisfies Compared
    }
  }
}

function repliesOpen(): TextDocument[] {
  return workspace.textDocuments.filter(
    ({ languageId, isClosed }) => languageId === 'support-reply' && !isClosed
  )
}

/** Waits until a reply ends with a text: what was typed into the panel arrives in the document a moment later. */
async function written(end: string): Promise<void> {
  const isThere = () => repliesOpen().some((document) => document.getText().endsWith(end))
  if (isThere()) return
  await new Promise<void>((resolve) => {
    const subscription = workspace.onDidChangeTextDocument(() => {
      if (!isThere()) return
      subscription.dispose()
      resolve()
    })
  })
}

/** Makes one of the fixes that are offered in the active document. */
async function fix(index: number): Promise<string | undefined> {
  const document = window.activeTextEditor?.document
  if (!document) return undefined
  const found = oursOn(document)
  const diagnostic = found[index % found.length]
  if (!diagnostic) return undefined
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostic.range,
    'quickfix'
  )
  const action = actions.find(({ edit }) => edit !== undefined)
  if (!action?.edit || !(await workspace.applyEdit(action.edit))) return undefined
  return action.title
}

/** The memory in use after everything that nobody holds is gone. */
async function memory(collect: () => void): Promise<Memory> {
  for (let round = 0; round < 4; round++) {
    collect()
    // What waits for a turn of the loop, such as finalisers, may hold some until then.
    await new Promise((resolve) => setImmediate(resolve))
  }
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return { heapUsed, external, arrayBuffers, documents: workspace.textDocuments.length }
}

/** How what is published on a reply differs from what a fresh checker says, once it had time to become the same. */
async function staleOn(document: TextDocument, checker: Checker): Promise<string[]> {
  return new Promise((resolve) => {
    const look = (): string[] => {
      const wanted = wantedOn(document, checker)
      const there = oursOn(document).map((diagnostic) => wordsOf(diagnostic, document))
      return [
        ...wanted.filter((one) => !there.includes(one)).map((one) => `lacks ${one}`),
        ...there.filter((one) => !wanted.includes(one)).map((one) => `still has ${one}`)
      ].map((one) => `${one} in version ${document.version} of ${JSON.stringify(document.getText())}`)
    }
    const end = (difference: string[]): void => {
      clearTimeout(timer)
      subscription.dispose()
      resolve(difference)
    }
    const timer = setTimeout(() => {
      end(look())
    }, patience)
    const subscription = languages.onDidChangeDiagnostics(() => {
      if (look().length === 0) end([])
    })
    if (look().length === 0) end([])
  })
}

function wantedOn(document: TextDocument, checker: Checker): string[] {
  const { findings, problems } = checker.check({ text: document.getText(), now: new Date() })
  return [
    ...findings.map(({ rule, level, start, end }) => `${rule} ${level} ${start}-${end}`),
    ...problems.map(({ start, end }) => `problem warning ${start}-${end}`)
  ]
}

function wordsOf({ code, severity, range }: Diagnostic, document: TextDocument): string {
  const rule = typeof code === 'object' ? String(code.value) : 'problem'
  return `${rule} ${levels[severity]} ${document.offsetAt(range.start)}-${document.offsetAt(range.end)}`
}

function oursOn(document: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === source)
}
