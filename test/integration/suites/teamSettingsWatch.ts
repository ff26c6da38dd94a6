import { DiagnosticSeverity, Uri, window, workspace } from 'vscode'
import { badReply, closeEditors, diagnosticsWhen, noDiagnostics, ruleOf } from './support.js'

suite('team settings on disk', () => {
  const [folder] = workspace.workspaceFolders ?? []
  if (!folder) throw new Error('The tests run in a folder')
  const file = Uri.joinPath(folder.uri, '.reply-ready.yaml')
  const reply = Uri.joinPath(folder.uri, 'watched.reply.md')
  const write = (uri: Uri, text: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(text))

  suiteTeardown(async () => {
    await closeEditors()
    await workspace.fs.delete(reply)
  })

  test('are watched: what a file says that nobody opened holds as soon as it is written, until it is gone', async () => {
    await write(reply, badReply)
    const document = await workspace.openTextDocument(reply)
    await window.showTextDocument(document)
    const severityWhen = (severity: DiagnosticSeverity) =>
      diagnosticsWhen(document, (list) =>
        list.some((one) => ruleOf(one) === 'vague-timeline' && one.severity === severity)
      )
    await severityWhen(DiagnosticSeverity.Warning)
    await write(file, 'rules:\n  vague-timeline: error\n  wordy: loud\n')
    await severityWhen(DiagnosticSeverity.Error)
    await diagnosticsWhen({ uri: file }, (list) => list.length === 1)
    await write(file, 'rules:\n  vague-timeline: hint\n')
    await severityWhen(DiagnosticSeverity.Hint)
    await noDiagnostics({ uri: file })
    await workspace.fs.delete(file)
    await severityWhen(DiagnosticSeverity.Warning)
  })
})
