import { assert } from 'chai'
import {
  commands,
  MarkdownString,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Hover,
  type TextDocument,
  type TextEditor
} from 'vscode'
import {
  actionsAt,
  badReply,
  closeEditors,
  diagnosticOf,
  diagnosticsWhen,
  open,
  openPromise,
  restoreSettings,
  ruleOf,
  set
} from './support.js'

suite('problems one by one', () => {
  teardown(async () => {
    await closeEditors()
    await restoreSettings()
  })

  async function go(to: 'next' | 'previous', editor: TextEditor): Promise<string> {
    await commands.executeCommand(`replyReady.${to}Problem`)
    return editor.document.getText(editor.selection)
  }

  test('are gone through in both directions, round and round', async () => {
    const editor = await open(`Hi Dana,\n\n${badReply}`)
    const { document } = editor
    const diagnostics = await diagnosticsWhen(document, (list) =>
      list.some((one) => ruleOf(one) === 'vague-timeline')
    )
    const places = diagnostics
      .map(({ range }) => range)
      .sort((a, b) => a.start.compareTo(b.start) || a.end.compareTo(b.end))
      .map((range) => document.getText(range))
    assert.isAtLeast(places.length, 2)
    const seen: string[] = []
    while (seen.length < places.length) seen.push(await go('next', editor))
    assert.deepEqual(seen, places)
    assert.equal(await go('next', editor), places[0])
    assert.equal(await go('previous', editor), places.at(-1))
    assert.equal(await go('previous', editor), places.at(-2))
  })

  test('are all that is marked: an order number is no colour', async () => {
    const { document } = await open('Hi Dana, order #4711 is here.\n')
    assert.isFalse(workspace.getConfiguration('editor', document).get('colorDecorators'))
  })

  test('are gone to in a text that was changed a moment ago', async () => {
    const editor = await open(`Hi Dana,\n\n${openPromise}`)
    const { range } = await diagnosticOf('missing-timeline', editor.document)
    const words = editor.document.getText(range)
    await editor.edit((builder) => {
      builder.insert(editor.document.positionAt(0), 'Hello! ')
    })
    assert.equal(await go('next', editor), words)
  })

  test('are nowhere in a good text', async () => {
    const editor = await open('Hi Dana, it is here.\n')
    assert.equal(await go('next', editor), '')
    assert.equal(await go('previous', editor), '')
  })

  test('say more when the mouse rests on them, with links to commands of ours only', async () => {
    const { document } = await open(`Hi [Dana](command:workbench.action.quit),\n\n${openPromise}`)
    const { range } = await diagnosticOf('missing-timeline', document)
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start
    )
    const texts = hovers.flatMap(({ contents }) =>
      contents.flatMap((one) => (one instanceof MarkdownString ? one.value : []))
    )
    const ours = texts.find((text) => text.includes('replyReady.openRule')) ?? ''
    assert.match(ours, /\*\*Better:\*\*.*by/s)
    assert.notInclude(ours, '&nbsp;', 'lines break between words')
    assert.match(ours, /\(command:replyReady\.openRule\?/)
    assert.match(ours, /\(command:replyReady\.ignoreProblem\?/)
    assert.notInclude(ours.replace(/\(command:replyReady\.\w+/g, ''), '(command:')
  })
})

suite('fixes that stay short', () => {
  teardown(async () => {
    await closeEditors()
    await restoreSettings()
  })

  test('are three for each problem at most, with one way to ignore it', async () => {
    const { document } = await open(badReply)
    const diagnostics = await diagnosticsWhen(document, (list) =>
      list.some((one) => ruleOf(one) === 'vague-timeline')
    )
    for (const { range } of diagnostics) {
      const actions = await actionsAt(range, document)
      const isIgnore = ({ command }: CodeAction): boolean => command?.command === 'replyReady.ignoreProblem'
      assert.isTrue(actions.some(isIgnore))
      // Each problem's fixes end with the way to ignore it.
      let fixes = 0
      for (const action of actions) {
        fixes = isIgnore(action) ? 0 : fixes + 1
        assert.isAtMost(fixes, 3, action.title)
      }
      assert.equal(fixes, 0)
    }
  })
})

suite('fixes on save', () => {
  const made: Uri[] = []

  setup(async () => {
    await workspace
      .getConfiguration('editor')
      .update('codeActionsOnSave', { 'source.fixAll.replyReady': 'explicit' }, true)
  })

  teardown(async () => {
    await workspace.getConfiguration('editor').update('codeActionsOnSave', undefined, true)
    await closeEditors()
    await restoreSettings()
    for (const uri of made.splice(0)) await workspace.fs.delete(uri)
  })

  async function openFile(name: string, text: string): Promise<TextEditor> {
    const [folder] = workspace.workspaceFolders ?? []
    if (!folder) throw new Error('The tests need a folder')
    const uri = Uri.joinPath(folder.uri, name)
    made.push(uri)
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
    return window.showTextDocument(await workspace.openTextDocument(uri))
  }

  async function stored({ uri }: TextDocument): Promise<string> {
    return new TextDecoder().decode(await workspace.fs.readFile(uri))
  }

  async function append(editor: TextEditor, text: string): Promise<void> {
    const { document } = editor
    await editor.edit((builder) => {
      builder.insert(document.positionAt(document.getText().length), text)
    })
  }

  test('are made from what the last check found', async () => {
    const editor = await openFile('fresh.reply.md', '')
    await append(editor, badReply)
    await diagnosticOf('over-apology', editor.document)
    assert.isTrue(await editor.document.save())
    assert.notMatch(await stored(editor.document), /apologi[sz]e/)
    assert.match(await stored(editor.document), /so sorry/)
  })

  test('are made in a reply that was typed on since', async () => {
    const editor = await openFile('stale.reply.md', 'Hi Dana,\n\n')
    await append(editor, openPromise)
    await diagnosticOf('missing-timeline', editor.document)
    await append(editor, `\n${badReply}`)
    assert.isTrue(await editor.document.save())
    assert.notMatch(await stored(editor.document), /apologi[sz]e/)
  })

  test('do not hold up a long text that was changed since, and leave it to the next save', async () => {
    // Paragraphs that differ are all read, so the check takes too long to be made after every key.
    const long = Array.from({ length: 4000 }, (_, index) => `Order ${index} is on its way to you.\n\n`).join(
      ''
    )
    await set('delay', 2000)
    const editor = await openFile('long.reply.md', '')
    await append(editor, badReply + long)
    await diagnosticOf('over-apology', editor.document)
    await append(editor, 'More.\n')
    assert.isTrue(await editor.document.save())
    assert.match(await stored(editor.document), /apologi[sz]e[\s\S]*More\.\n$/)
    await diagnosticsWhen(editor.document, (list) => list.some((one) => ruleOf(one) === 'over-apology'))
    await append(editor, '\n')
    await diagnosticOf('over-apology', editor.document)
  })
})
