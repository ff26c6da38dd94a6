import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { RealEditor, type RealEditorOptions } from '../host/realEditor.js'
import { withTemporaryFolder } from '../host/temporary.js'

/** What a window is opened with; the document is called `answer.reply.md` unless it is named. */
export type WindowOptions = Omit<RealEditorOptions, 'directory' | 'name'> & {
  readonly name?: string
  /** Fills the empty folder for the profile and the document first, and tells what more the window needs. */
  readonly prepare?: (directory: string) => Promise<Partial<RealEditorOptions> | undefined>
}

/** Milliseconds that `work` may take; mocha waits longer, so that the window is still closed and pictured. */
const limit = 170_000

/**
 * Gives `work` a real VS Code with a reply. Fails when our own code threw anything there, when the page crashed and when
 * `work` does not end; keeps a picture of failures, and closes everything in each case.
 */
export function withEditor(
  { prepare, ...options }: WindowOptions,
  work: (editor: RealEditor, directory: string) => Promise<void>
): Promise<void> {
  return withTemporaryFolder(async (directory) => {
    const more = await prepare?.(directory)
    const editor = await RealEditor.open({ directory, name: 'answer.reply.md', ...options, ...more })
    const thrown: string[] = []
    collectErrors(editor.page, thrown)
    try {
      await beforeTheEnd(editor.page, work(editor, directory))
      assert.deepEqual(thrown, [])
    } catch (error) {
      await editor.picture(`failed-${fileName(error)}`).catch(() => undefined)
      throw error
    } finally {
      await editor.close()
    }
  }).catch((error: unknown) => {
    // Mocha keeps to itself why a test needed its second try.
    console.log(`      (failed: ${error instanceof Error ? error.message : String(error)})`)
    throw error
  })
}

/** Waits for `work`, but not for a page that is gone, nor for ever: a page that never answers lets nobody go on. */
async function beforeTheEnd(page: Page, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The window did not get there in ${limit / 1000} s.`))
    }, limit)
    page.once('crash', () => {
      reject(new Error('The page crashed.'))
    })
  })
  try {
    await Promise.race([work, end])
  } finally {
    clearTimeout(timer)
  }
}

/** Name of the test file in which an error arose. */
function fileName(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return (stack.split('.test.ts')[0] ?? '').split(/[/\\]/).at(-1) ?? ''
}

/** Collects what our page or our extension throws; the extension host's errors come out in the window's console. */
function collectErrors(page: Page, thrown: string[]): void {
  const isOurs = (text: string): boolean => /reply-ready|panel\.js/i.test(text)
  page.on('pageerror', ({ stack = '', message }) => {
    if (isOurs(stack)) thrown.push(message)
  })
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`
    if (message.type() === 'error' && isOurs(text)) thrown.push(text)
  })
}
