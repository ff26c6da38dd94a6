import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CDPSession } from 'playwright-core'
import { readCases } from '../accuracy/score.js'
import { randomNumbers } from '../bench/random.js'
import { persist, type RealEditor } from '../host/realEditor.js'
import { root } from '../host/paths.js'
import { Hook } from './hookExtension.js'

/** How long and with which numbers somebody types. */
export interface SoakOptions {
  readonly minutes: number
  /** The same seed types the same texts and takes the same turns. */
  readonly seed: number
  /** Hears how it goes. */
  readonly say?: (line: string) => void
}

/** Memory in use after garbage collection, in bytes. */
export interface Heaps {
  /** The extension host, with what its JavaScript holds outside of its heap. */
  readonly host: number
  /** The window's page with the panel. */
  readonly page: number
}

/** What came of it. */
export interface SoakResult {
  readonly rounds: number
  readonly keys: number
  /** When everything had been used once, and at the end. */
  readonly start: Heaps
  readonly end: Heaps
  /** Number of diagnostics that were held against a fresh check. */
  readonly published: number
  /** Diagnostics that were not those of the text, in words. */
  readonly stale: readonly string[]
  /** Errors in the logs that are ours. */
  readonly errors: readonly string[]
}

/** Rounds until everything has been loaded and every cache is full. */
const warmUp = 3
const replies = 3

/**
 * Types replies into a real editor with its panel open, faster than life: with fixes, snippets, undo, copies and changes from one
 * document to another, until the time is over.
 */
export async function soak(editor: RealEditor, directory: string, options: SoakOptions): Promise<SoakResult> {
  const { minutes, seed, say = () => undefined } = options
  const hook = await Hook.in(editor)
  const devTools = await editor.page.context().newCDPSession(editor.page)
  const writer = new Writer(editor, hook, randomNumbers(seed), await textsToType())
  const stale: string[] = []
  let published = 0
  const round = async (): Promise<void> => {
    await writer.round()
    const compared = await hook.compare()
    published += compared.published
    stale.push(...compared.stale)
    await hook.ask({ type: 'closeAll' })
  }

  await hook.ask({ type: 'run', command: 'replyReady.showPanel', args: [] })
  for (let count = 0; count < warmUp; count++) await round()
  const start = await heaps(hook, devTools)
  say(`start: ${words(start)}`)
  const over = Date.now() + minutes * 60_000
  let rounds = 0
  let told = Date.now()
  while (Date.now() < over) {
    await round()
    rounds += 1
    if (Date.now() - told < 60_000) continue
    told = Date.now()
    say(`${rounds} rounds, ${writer.keys} keys: ${words(await heaps(hook, devTools))}`)
  }
  const end = await heaps(hook, devTools)
  say(`end: ${words(end)}`)
  return {
    rounds,
    keys: writer.keys,
    start,
    end,
    published,
    stale,
    errors: await errorsIn(path.join(directory, 'profile'))
  }
}

/** Somebody who writes replies. */
class Writer {
  keys = 0

  constructor(
    private readonly editor: RealEditor,
    private readonly hook: Hook,
    private readonly random: () => number,
    private readonly texts: readonly string[]
  ) {}

  /** Writes some replies in turn, and one more line of the last one in the panel. */
  async round(): Promise<void> {
    for (let count = 0; count < replies; count++) {
      await this.hook.ask({ type: 'open', text: '' })
      await this.focusEditor()
      for (const piece of this.pick(this.texts).split(/(?<=\n\n|[.!?] )/)) {
        await this.type(piece)
        await this.turn()
      }
    }
    await this.typeInPanel(' I apologize again for the delay. ')
  }

  /** The panel, which had the focus before, may take it back while the window is busy. */
  private async focusEditor(): Promise<void> {
    await persist('The editor does not get the focus.', async (timeout) => {
      await this.hook.ask({ type: 'run', command: 'workbench.action.focusActiveEditorGroup', args: [] })
      await this.editor.page.locator('.monaco-editor.focused').first().waitFor({ timeout })
    })
  }

  private async type(text: string): Promise<void> {
    await this.editor.page.keyboard.type(text)
    this.keys += text.length
  }

  /** Does one of the things that people do between two sentences, or nothing. */
  private async turn(): Promise<void> {
    const { keyboard } = this.editor.page
    const press = async (key: string, times = 1): Promise<void> => {
      for (let count = 0; count < times; count++) await keyboard.press(key)
    }
    const run = (command: string, ...args: unknown[]) => this.hook.ask({ type: 'run', command, args })
    const turns: readonly (() => Promise<unknown>)[] = [
      () => this.hook.ask({ type: 'fix', index: this.number(10) }),
      () => run('replyReady.fixAllSafe'),
      async () => {
        await run('replyReady.insertSnippet', this.pick(['late', 'double-charge', 'next-update']))
        await press('Tab', this.number(4))
        await press('Escape')
        await press('Control+End')
      },
      () => press('Control+z', 1 + this.number(6)),
      async () => {
        await press('Control+z', 3)
        await press('Control+y', 3)
      },
      () => press('Control+Backspace', 1 + this.number(4)),
      async () => {
        await press('Control+Home')
        await this.type('Hi there, ')
        await press('Control+End')
      },
      async () => {
        await this.hook.ask({ type: 'show', index: this.number(replies) })
        await this.focusEditor()
        await press('Control+End')
      },
      () => run('replyReady.copyReply')
    ]
    if (this.random() < 0.5) await this.pick(turns)()
  }

  private async typeInPanel(text: string): Promise<void> {
    const page = this.editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
    await page.locator('.cm-content').click()
    await this.editor.page.keyboard.press('Control+End')
    await this.type(text)
    // A document that changed after it was reverted would ask whether to save it.
    await this.hook.ask({ type: 'written', end: text })
  }

  private number(below: number): number {
    return Math.floor(this.random() * below)
  }

  private pick<Item>(items: readonly Item[]): Item {
    const item = items[this.number(items.length)]
    if (item === undefined) throw new Error('There is nothing to pick from.')
    return item
  }
}

async function heaps(hook: Hook, devTools: CDPSession): Promise<Heaps> {
  const { heapUsed, external } = await hook.memory()
  await devTools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devTools.send('Runtime.getHeapUsage')
  return { host: heapUsed + external, page: usedSize }
}

/** Texts of this project's own labelled replies: what people write, with what is wrong in it. */
async function textsToType(): Promise<readonly string[]> {
  const corpus = path.join(root, 'test/corpus')
  const files = (await readdir(corpus)).filter((name) => name.endsWith('.jsonl')).sort()
  return files.flatMap((name) =>
    readCases(path.join(corpus, name))
      .map(({ text }) => text.replaceAll('\r\n', '\n'))
      .filter((text) => text.length > 80 && text.length < 500)
  )
}

/** Lines of the window's logs that tell of an error of ours. */
async function errorsIn(profile: string): Promise<string[]> {
  const names = await readdir(profile, { recursive: true })
  const logs = names.filter((name) => name.endsWith('.log'))
  const found = await Promise.all(
    logs.map(async (name) => {
      const lines = (await readFile(path.join(profile, name), 'utf8')).split('\n')
      const isOurs = name.includes('reply-ready')
      return lines
        .filter((line) => line.includes('[error]') && (isOurs || line.includes('reply-ready')))
        .map((line) => `${path.basename(name)}: ${line}`)
    })
  )
  return found.flat()
}

/** Heaps in words: megabytes of the host and of the page. */
function words({ host, page }: Heaps): string {
  return `host ${(host / 1e6).toFixed(1)} MB, page ${(page / 1e6).toFixed(1)} MB`
}
