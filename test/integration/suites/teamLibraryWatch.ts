import { Uri, workspace } from 'vscode'
import { diagnosticsWhen, noDiagnostics } from './support.js'

suite('team library on disk', () => {
  const [folder] = workspace.workspaceFolders ?? []
  if (!folder) throw new Error('The tests run in a folder')
  const uri = Uri.joinPath(folder.uri, '.reply-ready', 'snippets', 'watched.md')

  const write = (text: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(text))

  suiteTeardown(async () => {
    await workspace.fs.delete(Uri.joinPath(folder.uri, '.reply-ready'), { recursive: true })
  })

  test('is watched: a file nobody opened is checked as soon as it is written, and forgotten with it', async () => {
    await write('---\ntitle: A\n---\n\nSorry. I apologise again. {{x\n')
    await diagnosticsWhen({ uri }, (list) => list.length > 1)
    await write('---\ntitle: A\n---\n\nSorry. I apologise again. It is on its way. {{x}}\n')
    await diagnosticsWhen({ uri }, (list) => list.length === 1)
    await workspace.fs.delete(uri)
    await noDiagnostics({ uri })
  })
})
