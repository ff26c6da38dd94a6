import { assert } from 'chai'
import {
  CancellationTokenSource,
  commands,
  Selection,
  Uri,
  window,
  workspace,
  type CompletionList,
  type Diagnostic,
  type WorkspaceFolder
} from 'vscode'
import { importFiles } from '../../../src/editor/library/importSnippets.js'
import { closeEditors, diagnosticsWhen, open, ruleOf, rulesOf } from './support.js'

suite('team library', () => {
  const [folder] = workspace.workspaceFolders ?? []
  if (!folder) throw new Error('The tests run in a folder')
  const snippets = Uri.joinPath(folder.uri, '.reply-ready', 'snippets')
  const late = '---\ntitle: Late parcel\nprefix: team-late\n---\n\nHi {{customer name}}, it is late.\n'

  suiteSetup(async () => {
    await workspace.fs.createDirectory(snippets)
  })

  // The folder stays until the end, since a folder that is gone is not watched.
  teardown(async function () {
    // Hundreds of files are deleted one by one, which takes a busy machine longer than a test may.
    this.timeout(90_000)
    await closeEditors()
    await Promise.all((await files()).map((uri) => workspace.fs.delete(uri)))
  })

  suiteTeardown(async () => {
    await workspace.fs.delete(Uri.joinPath(folder.uri, '.reply-ready'), { recursive: true })
  })

  const at = (name: string) => Uri.joinPath(snippets, name)

  async function write(name: string, text: string, parent = snippets): Promise<Uri> {
    const uri = Uri.joinPath(parent, name)
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
    return uri
  }

  async function read(uri: Uri): Promise<string> {
    return new TextDecoder().decode(await workspace.fs.readFile(uri))
  }

  async function files(): Promise<Uri[]> {
    try {
      return (await workspace.fs.readDirectory(snippets)).map(([name]) => at(name))
    } catch {
      return []
    }
  }

  /** Resolves as soon as what `/team` completes to is as wanted; each time round it asks the extension. */
  async function completedWhen(isWanted: (texts: string[]) => boolean): Promise<void> {
    const { document } = await open('/team')
    for (;;) {
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(5)
      )
      if (isWanted(items.map(({ insertText }) => (typeof insertText === 'object' ? insertText.value : ''))))
        return
    }
  }

  test('a snippet is offered, and a change of its file is seen at once', async () => {
    await write('late.md', late)
    await completedWhen((texts) => texts.some((text) => text.includes('it is late')))
    await write('late.md', late.replace('it is late', 'it rests in Kraków'))
    await completedWhen((texts) => texts.some((text) => text.includes('Kraków')))
    await workspace.fs.delete(at('late.md'))
    await completedWhen((texts) => !texts.some((text) => text.includes('Kraków')))
  })

  test('a snippet goes in by command, with what the document knows', async () => {
    await write('late.md', late)
    await completedWhen((texts) => texts.some((text) => text.includes('it is late')))
    const editor = await open('---\ncustomer: Dana Whitfield\n---\n\n')
    editor.selection = new Selection(4, 0, 4, 0)
    await commands.executeCommand('replyReady.insertSnippet', 'team-late')
    assert.equal(editor.document.getText(), '---\ncustomer: Dana Whitfield\n---\n\nHi Dana, it is late.')
  })

  test('what is wrong with a file is shown in it, and follows the text', async () => {
    const uri = await write(
      'sorry.md',
      '---\ntitle: Sorry\ntopic: x\n---\n\nSorry. I apologise again. So sorry again. It is {{late.\n'
    )
    const editor = await window.showTextDocument(uri)
    const found = await diagnosticsWhen({ uri }, (list) => list.length >= 4)
    const text = (await read(uri)).split('\n')
    const shown = found.map((one) => {
      const { start, end } = one.range
      return `${ruleOf(one)}: ${(text[start.line] ?? '').slice(start.character, end.character)}`
    })
    assert.includeMembers(shown, ['library: topic', 'library: {{'])
    assert.lengthOf(
      shown.filter((one) => one.startsWith('over-apology')),
      2
    )
    await editor.edit((builder) => {
      builder.delete(editor.document.lineAt(5).range)
      builder.insert(editor.document.lineAt(5).range.start, 'It is on its way.')
      builder.delete(editor.document.lineAt(2).rangeIncludingLineBreak)
    })
    await diagnosticsWhen({ uri }, (list) => list.every((one) => ruleOf(one) !== 'library'))
    assert.notInclude(rulesOf(uri), 'over-apology')
  })

  test('two files with one prefix say so, each at its prefix', async () => {
    const [first, second] = [await write('a.md', late), await write('b.md', late)]
    await completedWhen((texts) => texts.some((text) => text.includes('it is late')))
    for (const [uri, other] of [
      [first, 'b.md'],
      [second, 'a.md']
    ] as const) {
      const isIt = ({ message }: Diagnostic) => message.includes(other)
      const found = await diagnosticsWhen({ uri }, (list) => list.some(isIt))
      assert.equal(found.find(isIt)?.range.start.line, 2)
    }
  })

  test('a selection becomes a snippet with slots for what is one customer’s, and takes no other’s place', async () => {
    await write('on-its-way.md', late)
    const text =
      '---\ncustomer: Dana Whitfield\nsituation: delay\n---\n\n> Where is A-7731, my order A-7731?\n\nHi Dana, A-7731 is on its way.\n'
    const editor = await open(text)
    editor.selection = new Selection(7, 0, 7, 100)
    await commands.executeCommand('replyReady.saveSelectionAsSnippet', 'On its way')
    assert.equal(
      await read(at('on-its-way-2.md')),
      '---\ntitle: On its way\nsituation: delay\nprefix: on-its-way\n---\n\nHi {{customer name}}, {{order number}} is on its way.\n'
    )
    assert.equal(await read(at('on-its-way.md')), late)
    assert.equal(window.activeTextEditor?.document.uri.toString(), at('on-its-way-2.md').toString())
  })

  const exports: readonly (readonly [name: string, text: string, body: string])[] = [
    [
      'zendesk.json',
      JSON.stringify({
        macros: [
          {
            title: 'Team one',
            actions: [{ field: 'comment_value_html', value: '<p>Hi {{ticket.requester.first_name}}</p>' }]
          },
          null
        ]
      }),
      'Hi {{customer name}}'
    ],
    [
      'zendesk.csv',
      'Title,Comment\nTeam one,Hi {{ticket.requester.first_name}}\n,\nOff\n',
      'Hi {{customer name}}'
    ],
    ['freshdesk.json', JSON.stringify([{ title: 'Team one', content_html: '<b>Hi</b>' }, 1]), '**Hi**'],
    ['freshdesk.csv', 'Title,Content\nTeam one,<b>Hi</b>\nx,\n', '**Hi**'],
    [
      'helpscout.json',
      JSON.stringify([
        { name: 'Team one', text: 'Hi {%customer.firstName%}' },
        { name: 'x', preview: 'y' }
      ]),
      'Hi {{customer name}}'
    ],
    ['helpscout.csv', 'Name,Text\nTeam one,Hi {%user.firstName%}\nx,\n', 'Hi {{your name}}'],
    [
      'chatwoot.json',
      JSON.stringify([{ short_code: 'Team one', content: 'Hi {{contact.name}}' }, {}]),
      'Hi {{customer name}}'
    ],
    ['chatwoot.csv', 'short_code,content\nTeam one,Hi {{contact.name}}\nx,\n', 'Hi {{customer name}}']
  ]
  for (const [name, text, body] of exports) {
    test(`${name} is imported, with a report on what was left out`, async () => {
      const before = await write('team-one.md', late)
      const uri = await write(name, text, folder.uri)
      await commands.executeCommand('replyReady.importTeamSnippets', [uri])
      await workspace.fs.delete(uri)
      const report = window.activeTextEditor?.document.getText() ?? ''
      assert.include(report, `## ${name}`)
      assert.match(report, /^1 taken, [01] of them changed; [12] left out\.$/m)
      assert.include(report, 'team-one-2.md')
      assert.equal(
        await read(at('team-one-2.md')),
        `---\ntitle: Team one\nprefix: team-one\n---\n\n${body}\n`
      )
      assert.equal(await read(before), late, 'nothing is overwritten')
    })
  }

  /** A library that holds nothing, so that only the import itself is measured. */
  const empty = { in: () => Promise.resolve([]), refreshAll: () => Promise.resolve() }
  const silent = { report: () => undefined }

  async function bigExport(parent: WorkspaceFolder): Promise<Uri> {
    const macros = Array.from({ length: 500 }, (_, index) =>
      index % 25 === 3
        ? null
        : {
            title: `Macro ${index}`,
            actions: [
              { field: 'comment_value_html', value: `<p>Hi {{ticket.requester.first_name}}, ${index}</p>` }
            ]
          }
    )
    return write('big.json', JSON.stringify({ macros }), parent.uri)
  }

  test('500 macros, some malformed, end with a correct report and no loss', async () => {
    const uri = await bigExport(folder)
    const start = Date.now()
    const [report] = await importFiles([uri], folder, empty, { isCancellationRequested: false }, silent)
    console.log(`500 macros were imported in ${Date.now() - start} ms`)
    await workspace.fs.delete(uri)
    assert.deepEqual([report?.taken.length, report?.leftOut.length, report?.notReached], [480, 20, 0])
    assert.lengthOf(await files(), 480)
  })

  test('an import can be stopped, and says what it did not reach', async () => {
    const uri = await bigExport(folder)
    const stop = new CancellationTokenSource()
    const progress = {
      report: () => {
        stop.cancel()
      }
    }
    const [report] = await importFiles([uri], folder, empty, stop.token, progress)
    await workspace.fs.delete(uri)
    const { taken = [], leftOut = [], notReached = 0 } = report ?? {}
    assert.equal(taken.length + leftOut.length + notReached, 500)
    assert.isAbove(notReached, 400)
    assert.lengthOf(await files(), taken.length)
    stop.dispose()
  })
})
