import { assert } from 'chai'
import {
  commands,
  DiagnosticSeverity,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type CompletionList,
  type Hover,
  type MarkdownString,
  type TextDocument
} from 'vscode'
import {
  badReply,
  closeEditors,
  diagnosticOf,
  diagnosticsOf,
  diagnosticsWhen,
  noDiagnostics,
  restoreSettings,
  ruleOf,
  set,
  type
} from './support.js'

suite('team settings', () => {
  const [folder] = workspace.workspaceFolders ?? []
  if (!folder) throw new Error('The tests run in a folder')
  const file = Uri.joinPath(folder.uri, '.reply-ready.yaml')
  const second = Uri.joinPath(folder.uri, '.reply-ready.yml')
  const reply = Uri.joinPath(folder.uri, 'ours.reply.md')
  const encode = (text: string) => new TextEncoder().encode(text)

  suiteSetup(async () => {
    await workspace.fs.writeFile(reply, encode(badReply))
  })

  teardown(async () => {
    // The file stays until the end: what is written behind the back of an open one is a conflict to save.
    await say('# nothing\n')
    await closeEditors()
    await restoreSettings()
  })

  suiteTeardown(async () => {
    for (const uri of [reply, file, second]) await remove(uri)
  })

  async function remove(uri: Uri): Promise<void> {
    try {
      await workspace.fs.delete(uri)
    } catch {
      // It was not made.
    }
  }

  async function openFile(uri = file) {
    const document = await workspace.openTextDocument(uri)
    return { document, editor: await window.showTextDocument(document) }
  }

  /** Writes the file as a person does, and saves it. */
  async function say(text: string): Promise<TextDocument> {
    const { document, editor } = await openFile()
    await type(editor, text)
    await document.save()
    return document
  }

  async function openReply(): Promise<TextDocument> {
    const document = await workspace.openTextDocument(reply)
    await window.showTextDocument(document)
    return document
  }

  const severityWhen = (document: TextDocument, rule: string, severity: DiagnosticSeverity) =>
    diagnosticsWhen(document, (list) => list.some((one) => ruleOf(one) === rule && one.severity === severity))

  test('are made by command, and nothing in the new file is wrong', async () => {
    await commands.executeCommand('replyReady.openTeamSettings')
    // Another suite may have had a file of this name open before it was deleted.
    await commands.executeCommand('workbench.action.files.revert')
    const { document } = window.activeTextEditor ?? {}
    assert.equal(document?.uri.toString(), file.toString())
    if (!document) throw new Error('Nothing was opened')
    assert.match(document.getText(), /^# preset: recommended$/mu)
    assert.notMatch(document.getText(), /^[^#\r\n]/mu, 'A new file decides nothing')
    const written = document.getText().replace(/^# (?=\S+:$|\S+: \S| {2})/gmu, '')
    await say(`${written}\nunknown: 1\n`)
    const found = await diagnosticsWhen(document, (list) => list.length > 0)
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['unknown']
    )
  })

  test('hold for the replies of the folder as soon as they are saved', async () => {
    const document = await openReply()
    await severityWhen(document, 'vague-timeline', DiagnosticSeverity.Warning)
    await say('rules:\n  vague-timeline: error\nhouseStyle:\n  banned:\n    - look into it\n')
    await severityWhen(document, 'vague-timeline', DiagnosticSeverity.Error)
    const banned = await diagnosticOf('house-style', document)
    assert.equal(document.getText(banned.range), 'look into it')
    await say('rules:\n  vague-timeline: off\n')
    await diagnosticsWhen(
      document,
      (list) =>
        list.length > 0 && !list.some((one) => ['vague-timeline', 'house-style'].includes(ruleOf(one)))
    )
  })

  test('weigh more than the settings of a user and less than those of the workspace', async () => {
    const document = await openReply()
    await set('rules', { 'vague-timeline': 'hint', 'over-apology': 'hint' })
    await severityWhen(document, 'vague-timeline', DiagnosticSeverity.Hint)
    await say('rules:\n  vague-timeline: error\n')
    await severityWhen(document, 'vague-timeline', DiagnosticSeverity.Error)
    await severityWhen(document, 'over-apology', DiagnosticSeverity.Hint)
    const configuration = workspace.getConfiguration('replyReady', folder.uri)
    await configuration.update('rules', { 'vague-timeline': 'information' })
    try {
      await severityWhen(document, 'vague-timeline', DiagnosticSeverity.Information)
    } finally {
      await configuration.update('rules', undefined)
    }
    await severityWhen(document, 'vague-timeline', DiagnosticSeverity.Error)
  })

  test('show what is wrong at its place while it is typed, and keep the rest', async () => {
    const document = await openReply()
    await severityWhen(document, 'vague-timeline', DiagnosticSeverity.Warning)
    const { document: settings, editor } = await openFile()
    await type(editor, 'rulez: 1\nrules:\n  vague-timeline: error\n  over-apology: warn\n')
    const found = await diagnosticsWhen(settings, (list) => list.length === 2)
    assert.deepEqual(
      found.map(({ range }) => settings.getText(range)),
      ['rulez', 'warn']
    )
    assert.include(found[0]?.message, '“rules”')
    assert.isUndefined(
      diagnosticsOf(document.uri).find(({ severity }) => severity === DiagnosticSeverity.Error),
      'nothing holds before it is saved'
    )
    await settings.save()
    await severityWhen(document, 'vague-timeline', DiagnosticSeverity.Error)
    await severityWhen(document, 'over-apology', DiagnosticSeverity.Warning)
    await type(editor, 'rules:\n  vague-timeline: error\n  over-apology: {level\n')
    await diagnosticsWhen(settings, (list) =>
      list.some(({ severity }) => severity === DiagnosticSeverity.Error)
    )
    await type(editor, 'rules:\n  vague-timeline: error\n')
    await noDiagnostics(settings)
  })

  test('offer to write what was meant', async () => {
    const document = await say('rules:\n  over-appology: off\n')
    const [problem] = await diagnosticsWhen(document, (list) => list.length === 1)
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem?.range ?? new Range(0, 0, 0, 0)
    )
    const action = actions.find(({ title }) => title.includes('over-apology'))
    if (!action?.edit) throw new Error('The action has no edit')
    assert.isTrue(action.isPreferred)
    await workspace.applyEdit(action.edit)
    assert.equal(document.getText(), 'rules:\n  over-apology: off\n')
    await noDiagnostics(document)
  })

  test('are completed and explained in the file', async () => {
    const document = await say('rules:\n  over-apology: \n')
    const complete = async (line: number, character: number) => {
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(document.offsetAt(document.lineAt(line).range.start) + character)
      )
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    }
    assert.includeMembers(await complete(1, 16), ['error', 'warning', 'information', 'hint', 'off'])
    assert.includeMembers(await complete(1, 2), ['vague-timeline', 'rigid-policy'])
    assert.includeMembers(await complete(2, 0), ['preset', 'houseStyle', 'calendar'])
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('apology'))
    )
    const texts = hovers.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value))
    assert.isTrue(texts.some((text) => text.includes('Apologise once')))
  })

  test('come from one file of a folder, and the other one says so', async () => {
    await say('rules:\n  jargon: off\n')
    await workspace.fs.writeFile(second, encode('preset: loud\n'))
    const { document } = await openFile(second)
    const [note] = await diagnosticsWhen(document, (list) => list.length === 1)
    assert.include(note?.message, '.reply-ready.yaml')
  })

  test('exclude documents', async () => {
    const document = await openReply()
    await diagnosticOf('vague-timeline', document)
    await say('exclude:\n  - "ours.*"\n')
    await noDiagnostics(document)
    await say('exclude: []\n')
    await diagnosticOf('vague-timeline', document)
  })
})
