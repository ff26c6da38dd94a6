import assert from 'node:assert/strict'
import { readFile, unlink } from 'node:fs/promises'
import path from 'node:path'
import type { RealEditor } from '../host/realEditor.js'
import { ReplyPanel } from './replyPanel.js'
import { withEditor } from './withEditor.js'

const head = '---\ncustomer: Dana Whitfield\nsituation: delay\n---\n\n> Where is my order?\n\n'

const nonsense: readonly unknown[] = [
  null,
  'open',
  { type: 'open', session: 1 },
  { type: 'updates', session: 1, updates: [{ changes: [-1], isMine: 'no' }] },
  { type: '<img src=x onerror=alert(1)>' },
  { type: 'push', session: 1, version: 0, updates: [] },
  { type: 'setTicket', session: 1, key: '__proto__', value: 'x' },
  { type: 'run', action: 'workbench.action.closeWindow' }
]

/** Well formed, but about a text that is not there. */
const misfits: readonly unknown[] = [
  { type: 'push', session: 1, version: 0, updates: [[99_999, [0, 'beyond the end']]], isOwnStep: true },
  { type: 'openReply', uri: 'file:///never/offered.reply.md' },
  { type: 'undo', session: 77 }
]

/** Types at the end of the draft in the panel, and saves. */
async function typeAndSave({ page }: RealEditor, panel: ReplyPanel, words: string): Promise<void> {
  await panel.goToEnd()
  await page.keyboard.type(words)
  await page.locator('.view-line', { hasText: words.trim() }).waitFor()
  await page.keyboard.press('Control+s')
  await page.locator('.tab.active:not(.dirty)').waitFor()
}

describe('the reply panel in trouble', () => {
  it('drops messages that are none of its own, and lives', () =>
    withEditor({ text: `${head}Hi Dana,\n` }, async (editor) => {
      const panel = await ReplyPanel.open(editor)
      await panel.shows('Hi Dana')
      await panel.postToPage(nonsense)
      await panel.postToExtension([...nonsense, ...misfits])
      await panel.notice('That did not work').waitFor()
      // What fits no text makes the page ask for the document's anew.
      await panel.draft.evaluate((element) => {
        element.id = 'before'
      })
      await panel.postToPage([
        { type: 'updates', session: 1, updates: [{ changes: [99_999], isMine: false }] }
      ])
      await panel.frame.locator('.cm-content:not(#before)', { hasText: 'Hi Dana' }).waitFor()
      await panel.goToEnd()
      await editor.page.keyboard.type('Still here.')
      await editor.page.locator('.view-line', { hasText: 'Still here.' }).waitFor()
      const text = await editor.savedText()
      assert.equal(text, `${head}Hi Dana,\nStill here.`)
    }))

  it('says that the file was deleted, and saves the text that is still there', () =>
    withEditor({ text: `${head}Hi Dana,\n` }, async (editor) => {
      const panel = await ReplyPanel.openAtEnd(editor, 'Hi Dana')
      await editor.page.keyboard.type('Not saved yet.')
      await editor.page.locator('.tab.active.dirty').waitFor()
      await unlink(editor.file)
      await panel.notice('was deleted').waitFor()
      await panel.shows('Not saved yet.')
      await editor.picture('panel-deleted')
      await panel.button(/^Save$/).click()
      await editor.page.locator('.tab.active:not(.dirty)').waitFor()
      assert.equal(await readFile(editor.file, 'utf8'), `${head}Hi Dana,\nNot saved yet.`)
    }))

  it('of two windows on one file, takes over what the other saves, and says when both changed it', () =>
    withEditor({ text: `${head}Hi Dana,\n` }, async (first) => {
      const firstPanel = await ReplyPanel.open(first)
      await firstPanel.shows('Hi Dana')
      const second = await first.openAnotherWindow()
      const secondPanel = await ReplyPanel.open(second)
      await secondPanel.shows('Hi Dana')

      await typeAndSave(first, firstPanel, 'From the first.')
      await secondPanel.shows('From the first.')

      await secondPanel.goToEnd()
      await second.page.keyboard.type(' From the second.')
      await second.page.locator('.tab.active.dirty').waitFor()
      await typeAndSave(first, firstPanel, ' And more.')
      await secondPanel.notice('changed elsewhere').waitFor()
      await secondPanel.shows('From the first. From the second.')
      await second.picture('panel-two-windows')
      await secondPanel.button('Compare').click()
      await second.page.locator('.tab.active', { hasText: '↔' }).waitFor()
      await second.page.locator('.monaco-diff-editor .view-line', { hasText: 'And more.' }).first().waitFor()
      assert.equal(await readFile(first.file, 'utf8'), `${head}Hi Dana,\nFrom the first. And more.`)
    }))

  it('follows a reply that is renamed, with what is not saved yet', () =>
    withEditor({ text: `${head}Hi Dana,\r\n`.replaceAll(/\r?\n/g, '\r\n') }, async (editor) => {
      const { page } = editor
      await ReplyPanel.openAtEnd(editor, 'Hi Dana')
      await page.keyboard.type('Before.')
      await page.locator('.view-line', { hasText: 'Before.' }).waitFor()
      await editor.showView('Explorer')
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'answer.reply.md' }).click()
      await page.keyboard.press('F2')
      const name = page.locator('.explorer-folders-view input')
      await name.fill('renamed.reply.md')
      await name.press('Enter')
      await page.locator('.tab.active', { hasText: 'renamed.reply.md' }).waitFor()
      const again = await ReplyPanel.openAtEnd(editor, 'Before.')
      await again.press('Enter')
      await page.keyboard.type('After.')
      await page.locator('.view-line', { hasText: 'After.' }).waitFor()
      await page.keyboard.press('Control+s')
      await page.locator('.tab.active:not(.dirty)').waitFor()
      const file = path.join(path.dirname(editor.file), 'renamed.reply.md')
      // Every line end stays as it was in the file.
      assert.equal(await readFile(file, 'utf8'), `${head}Hi Dana,\nBefore.\nAfter.`.replaceAll('\n', '\r\n'))
    }))

  it('says that a read-only document can be copied only, and takes no key', () =>
    withEditor(
      { text: `${head}Hi Dana,\n`, settings: { 'files.readonlyInclude': { '**/*.reply.md': true } } },
      async (editor) => {
        const panel = await ReplyPanel.openAtEnd(editor, 'Hi Dana')
        // In one piece: after the first one is refused, the box takes no more.
        await editor.page.keyboard.insertText('Lost?')
        await panel.notice('cannot be changed').waitFor()
        await editor.picture('panel-read-only')
        await panel.shows('Lost?')
        await panel.button('Keep in a new reply').click()
        await editor.page.locator('.view-line', { hasText: 'Lost?' }).waitFor()
        assert.equal(await readFile(editor.file, 'utf8'), `${head}Hi Dana,\n`)
      }
    ))

  it('loses no letter when the view is hidden while somebody types in it', () =>
    withEditor({ text: `${head}Hi Dana,\n` }, async (editor) => {
      const { page } = editor
      const panel = await ReplyPanel.openAtEnd(editor, 'Hi Dana')
      // Faster than each key can be answered.
      await page.keyboard.type('Typed until the last moment.')
      await panel.press('Control+Shift+e')
      await page.locator('.view-line', { hasText: 'Typed until the last moment.' }).waitFor()

      const again = await ReplyPanel.open(editor)
      await again.frame.getByLabel('Ticket').click()
      await page.keyboard.type('48213')
      await again.press('Control+Shift+e')
      await page.locator('.view-line', { hasText: 'ticket: "48213"' }).waitFor()
    }))

  it('keeps in a new reply what is typed while its document is closed, and offers the closed one again', () =>
    withEditor({ text: `${head}Hi Dana,\n` }, async (editor) => {
      const { page } = editor
      const panel = await ReplyPanel.openAtEnd(editor, 'Hi Dana')
      // Within one turn of the page, so the key is on its way for sure.
      await panel.frame.evaluate(() => {
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- what a key does, at once
        document.execCommand('insertText', false, 'On its way.')
        globalThis.postMessage({ type: 'closed', session: 1 })
      })
      await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor()
      await page.locator('.view-line', { hasText: 'On its way.' }).waitFor()
      await page.locator('.view-line', { hasText: 'situation: delay' }).waitFor()
      await panel.shows('On its way.')

      await editor.runCommand('View: Close All Editors')
      await page
        .locator('.monaco-dialog-box')
        .getByRole('button', { name: /Don't Save/ })
        .click()
      await panel.button('New Reply').waitFor()
      await editor.picture('panel-closed')
      await panel.button(/answer\.reply\.md/).click()
      await panel.shows('Hi Dana')
    }))
})
