import { assert } from 'chai'
import {
  commands,
  DiagnosticSeverity,
  Disposable,
  languages,
  Position,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
  type TextEditor
} from 'vscode'
import {
  badReply,
  closeEditors,
  diagnosticOf,
  diagnosticsOf,
  diagnosticsWhen,
  noDiagnostics,
  open,
  openPromise,
  restoreSettings,
  ruleOf,
  rulesOf,
  set
} from './support.js'

suite('while someone types', () => {
  const opened: Disposable[] = []
  let probe: TextDocument
  let rounds = 0

  setup(async () => {
    probe = await workspace.openTextDocument({ language: 'support-reply', content: badReply })
    await diagnosticOf('over-apology', probe)
  })

  teardown(async () => {
    Disposable.from(...opened.splice(0)).dispose()
    await closeEditors()
    await restoreSettings()
  })

  /**
   * Resolves when everything of the short pause was said: another reply that is changed after this one is checked after it,
   * and what is said of that one is an event to wait for.
   */
  async function afterDelay(): Promise<void> {
    rounds += 1
    const all = new Range(probe.positionAt(0), probe.positionAt(probe.getText().length))
    const edit = new WorkspaceEdit()
    edit.replace(probe.uri, all, '\n'.repeat(rounds) + badReply)
    assert.isTrue(await workspace.applyEdit(edit))
    await diagnosticsWhen(probe, (list) => list.some(({ range }) => range.start.line === rounds))
  }

  /** Types at the caret, one character at a time, and resolves with the rules that were newly said in the meantime. */
  async function keys({ document }: TextEditor, text: string): Promise<string[]> {
    const before = rulesOf(document.uri)
    const said = new Set<string>()
    const listener = languages.onDidChangeDiagnostics(() => {
      for (const rule of rulesOf(document.uri)) said.add(rule)
    })
    opened.push(listener)
    for (const key of text) {
      const { version } = document
      await commands.executeCommand('type', { text: key })
      assert.isAbove(document.version, version)
      await afterDelay()
    }
    listener.dispose()
    return [...said].filter((rule) => !before.includes(rule))
  }

  async function openAtEnd(content: string): Promise<TextEditor> {
    const editor = await open(content)
    const end = editor.document.positionAt(content.length)
    editor.selection = new Selection(end, end)
    return editor
  }

  /** No pause in a test is ever as long as this one. */
  async function neverPause(): Promise<void> {
    await set('delay', 0)
    await set('pause', 60_000)
  }

  test('nothing is said about the sentence being typed, and all that is there at its end', async () => {
    await neverPause()
    const editor = await openAtEnd("Hi Dana,\n\nI'm so sorry about the delay. ")
    await afterDelay()
    assert.isEmpty(await keys(editor, 'I apologize again for th'))
    assert.isEmpty(await keys(editor, 'e '))
    await keys(editor, 'delay.')
    await diagnosticOf('over-apology', editor.document)
  })

  test('all that is there is said when the caret leaves the sentence', async () => {
    await neverPause()
    const editor = await openAtEnd("Hi Dana,\n\nI'm so sorry. ")
    assert.isEmpty(await keys(editor, 'I apologize ag'))
    editor.selection = new Selection(0, 0, 0, 0)
    await diagnosticOf('over-apology', editor.document)
  })

  test('what is missing waits for a longer pause', async () => {
    await neverPause()
    const editor = await openAtEnd('Hi Dana,\n\nWe’ll look into thi')
    assert.isEmpty(await keys(editor, 's. '))
  })

  test('what is missing comes by itself after the pause', async () => {
    await set('delay', 0)
    await set('pause', 1)
    const editor = await openAtEnd('Hi Dana,\n\nWe’ll look into thi')
    await commands.executeCommand('type', { text: 's' })
    await commands.executeCommand('type', { text: '.' })
    await diagnosticOf('missing-timeline', editor.document)
  })

  test('Check Reply Tone says at once what is missing', async () => {
    await neverPause()
    const editor = await openAtEnd('Hi Dana,\n\nWe’ll look into thi')
    await keys(editor, 's.')
    await commands.executeCommand('replyReady.checkTone')
    assert.include(rulesOf(editor.document.uri), 'missing-timeline')
  })

  test('saving says at once what is missing', async () => {
    const [folder] = workspace.workspaceFolders ?? []
    assert.ok(folder)
    const uri = Uri.joinPath(folder.uri, 'saved.reply.md')
    await workspace.fs.writeFile(uri, new TextEncoder().encode('Hi Dana,\n\n'))
    opened.push(new Disposable(() => void workspace.fs.delete(uri)))
    await neverPause()
    const editor = await window.showTextDocument(uri)
    const end = editor.document.positionAt(editor.document.getText().length)
    editor.selection = new Selection(end, end)
    assert.notInclude(await keys(editor, 'We’ll look into it.'), 'missing-timeline')
    assert.isTrue(await editor.document.save())
    await diagnosticOf('missing-timeline', editor.document)
  })

  test('what was said stays while the words around it change', async () => {
    await neverPause()
    const editor = await openAtEnd(`Hi Dana,\n\n${openPromise}`)
    const { document } = editor
    const before = await diagnosticOf('missing-timeline', document)
    await editor.edit((builder) => {
      builder.insert(new Position(0, 0), 'On Friday.\n')
    })
    await afterDelay()
    const after = await diagnosticOf('missing-timeline', document)
    assert.equal(document.getText(after.range), "We'll look into this")
    assert.equal(after.range.start.line, before.range.start.line + 1)
  })

  test('what is deleted takes its finding along before anything is checked', async () => {
    await set('delay', 10_000)
    const editor = await open(badReply)
    const { document } = editor
    const { range } = await diagnosticOf('vague-timeline', document)
    // The first event after the edit comes from the edit itself.
    const next = new Promise<string[]>((resolve) => {
      opened.push(
        languages.onDidChangeDiagnostics(({ uris }) => {
          if (uris.some((uri) => uri.toString() === document.uri.toString())) resolve(rulesOf(document.uri))
        })
      )
    })
    await editor.edit((builder) => {
      builder.delete(range)
    })
    assert.notInclude(await next, 'vague-timeline')
  })

  test('what is put right goes without a pause', async () => {
    await set('delay', 10_000)
    await set('pause', 60_000)
    const editor = await open(`Hi Dana,\n\n${openPromise}`)
    await diagnosticOf('missing-timeline', editor.document)
    const at = editor.document.getText().indexOf(' into this') + ' into this'.length
    await editor.edit((builder) => {
      builder.insert(editor.document.positionAt(at), ' by 5 pm today')
    })
    await diagnosticsWhen(editor.document, (list) => list.every((one) => ruleOf(one) !== 'missing-timeline'))
  })
})

suite('the Problems view', () => {
  teardown(async () => {
    await closeEditors()
    await restoreSettings()
  })

  test('has every level by its name', async () => {
    const { document } = await open(badReply)
    const levels = [
      ['error', DiagnosticSeverity.Error],
      ['warning', DiagnosticSeverity.Warning],
      ['information', DiagnosticSeverity.Information],
      // It is not listed among the problems at all.
      ['hint', DiagnosticSeverity.Hint]
    ] as const
    for (const [level, severity] of levels) {
      await set('rules', { 'vague-timeline': level })
      await diagnosticsWhen(document, (list) =>
        list.some((one) => ruleOf(one) === 'vague-timeline' && one.severity === severity)
      )
    }
  })

  test('has nothing of replies that are not open', async () => {
    const [folder] = workspace.workspaceFolders ?? []
    assert.ok(folder)
    const names = Array.from({ length: 30 }, (_, index) => `many-${index}.reply.md`)
    const uris = names.map((name) => Uri.joinPath(folder.uri, name))
    await Promise.all(uris.map((uri) => workspace.fs.writeFile(uri, new TextEncoder().encode(badReply))))
    try {
      const [first] = uris
      assert.ok(first)
      // As a person opens it: an extension that opens a document keeps it for some minutes.
      await commands.executeCommand('vscode.open', first)
      const document = window.activeTextEditor?.document
      assert.ok(document)
      await diagnosticOf('vague-timeline', document)
      assert.isEmpty(uris.slice(1).flatMap((uri) => diagnosticsOf(uri)))
      await closeEditors()
      await noDiagnostics(document)
    } finally {
      await Promise.all(uris.map((uri) => workspace.fs.delete(uri)))
    }
  })
})
