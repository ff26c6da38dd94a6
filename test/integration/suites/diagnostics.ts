import { assert } from 'chai'
import {
  DiagnosticSeverity,
  Disposable,
  env,
  EventEmitter,
  languages,
  NotebookCellData,
  NotebookCellKind,
  NotebookData,
  Uri,
  window,
  workspace,
  type Diagnostic
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
  rulesOf,
  set,
  type
} from './support.js'

suite('live diagnostics', () => {
  teardown(async () => {
    await closeEditors()
    await restoreSettings()
  })

  function linkOf({ code }: Diagnostic): string | undefined {
    return typeof code === 'object' ? code.target.toString() : undefined
  }

  test('carry code, link, severity, range and related information', async () => {
    const { document } = await open(badReply)
    const second = await diagnosticOf('over-apology', document)
    assert.equal(second.severity, DiagnosticSeverity.Warning)
    assert.equal(linkOf(second), `${env.uriScheme}://reply-ready.reply-ready/rules/over-apology`)
    assert.include(document.getText(second.range), 'I apologize')
    const [first] = second.relatedInformation ?? []
    assert.ok(first)
    assert.equal(first.location.uri.toString(), document.uri.toString())
    assert.include(document.getText(first.location.range), 'so sorry')

    const vague = await diagnosticOf('vague-timeline', document)
    assert.include(document.getText(vague.range), 'soon')
    assert.isAbove(vague.message.length, 0)
  })

  test('keep their places behind emoji and CRLF', async () => {
    const { document } = await open("Hi 👋🏽 Dana,\r\n\r\n😀 We'll get back to you soon.\r\n")
    const { range } = await diagnosticOf('vague-timeline', document)
    assert.equal(range.end.line, 2)
    assert.include(document.getText(range), 'soon')
  })

  test('say what cannot be read in the front matter', async () => {
    const { document } = await open('---\ncustomer: [Dana\n---\n\nThank you for the log.\n')
    const [problem] = await diagnosticsWhen(document, (list) => list.length > 0)
    assert.ok(problem)
    assert.isUndefined(problem.code)
    assert.isBelow(problem.range.start.line, 3)
  })

  test('follow the text', async () => {
    const editor = await open(openPromise)
    await diagnosticOf('missing-timeline', editor.document)
    await type(editor, 'Thank you for the log, it shows the cause.\n')
    await noDiagnostics(editor.document)
  })

  test('are never published for a text that a newer edit replaced', async () => {
    await set('delay', 1000)
    const editor = await open('Thank you.\n')
    const published: string[] = []
    const subscription = languages.onDidChangeDiagnostics(() => {
      published.push(...rulesOf(editor.document.uri))
    })
    await type(editor, openPromise)
    await type(editor, "We'll get back to you soon.\n")
    await diagnosticOf('vague-timeline', editor.document)
    subscription.dispose()
    assert.notInclude(published, 'missing-timeline')
  })

  test('go when the document closes', async () => {
    const { document } = await open(badReply)
    await diagnosticOf('vague-timeline', document)
    await closeEditors()
    await noDiagnostics(document)
  })

  test('go when the document becomes something else, and come back', async () => {
    const { document } = await open(badReply)
    await diagnosticOf('vague-timeline', document)
    await languages.setTextDocumentLanguage(document, 'plaintext')
    await noDiagnostics(document)
    await languages.setTextDocumentLanguage(document, 'support-reply')
    await diagnosticOf('vague-timeline', document)
  })

  test('leave views alone that nobody can write in', async () => {
    const changes = new EventEmitter<Uri>()
    const provider = workspace.registerTextDocumentContentProvider('older-version', {
      onDidChange: changes.event,
      provideTextDocumentContent: () => badReply
    })
    try {
      const old = await workspace.openTextDocument(Uri.parse('older-version:/one.reply.md'))
      await window.showTextDocument(old)
      assert.equal(old.languageId, 'support-reply')
      const { document } = await open(badReply)
      await diagnosticOf('vague-timeline', document)
      assert.isEmpty(diagnosticsOf(old.uri))
    } finally {
      Disposable.from(provider, changes).dispose()
    }
  })

  test('leave the cells of a notebook alone until they are included', async () => {
    const cell = new NotebookCellData(NotebookCellKind.Code, badReply, 'support-reply')
    const notebook = await workspace.openNotebookDocument('jupyter-notebook', new NotebookData([cell]))
    const { document } = notebook.cellAt(0)
    const other = await open(badReply)
    await diagnosticOf('vague-timeline', other.document)
    assert.equal(document.languageId, 'support-reply')
    assert.isEmpty(diagnosticsOf(document.uri))
    await set('include', ['support-reply'])
    await diagnosticOf('vague-timeline', document)
  })
})
