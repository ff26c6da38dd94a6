import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { RealEditor, type RealEditorOptions } from '../host/realEditor.js'
import { withTemporaryFolder } from '../host/temporary.js'

/** What a window is opened with; the document is called `answer.reply.md` unless it is named. */
export type WindowOptions = Omit<RealEditorOptions, 'directory' | 'name'> & { readonly name?: string }

/** Gives `work` a real VS Code with a reply; fails when our own code threw anything there, and keeps a picture of failures. */
export function withEditor(
  options: WindowOptions,
  work: (editor: RealEditor) => Promise<void>
): Promise<void> {
  return withTemporaryFolder(async (directory) => {
    const editor = await RealEditor.open({ directory, name: 'answer.reply.md', ...options })
    const thrown: string[] = []
    collectErrors(editor.page, thrown)
    try {
      await work(editor)
      assert.deepEqual(thrown, [])
    } catch (error) {
      await editor.picture('failed-panel')
      throw error
    } finally {
      await editor.close()
    }
  })
}

/** Collects what our page or our extension throws; the extension host's errors come out in the window's console. */
export function collectErrors(page: Page, thrown: string[]): void {
  const isOurs = (text: string): boolean => /reply-ready|panel\.js/i.test(text)
  page.on('pageerror', ({ stack = '', message }) => {
    if (isOurs(stack)) thrown.push(message)
  })
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`
    if (message.type() === 'error' && isOurs(text)) thrown.push(text)
  })
}
