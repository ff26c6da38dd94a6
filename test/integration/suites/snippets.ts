import { assert } from 'chai'
import {
  commands,
  ConfigurationTarget,
  extensions,
  Selection,
  Uri,
  window,
  workspace,
  type CompletionItem,
  type CompletionList,
  type MarkdownString,
  type Range,
  type SnippetString
} from 'vscode'
import { fillKnown } from '../../../src/drafting/snippets/fillKnown.js'
import { readSnippets, snippetFiles, type RecoverySnippet } from '../../../src/drafting/snippets/snippet.js'
import { replyTemplate } from '../../../src/editor/commands/replyTemplate.js'
import { fillSnippet } from '../../../src/findings/snippetText.js'
import { zoneOf } from '../../../src/calendar/zone.js'
import { timesOf } from '../../../src/editor/snippets/draft.js'
import { SettingsReader } from '../../../src/editor/settings/reader.js'
import { Calendars } from '../../../src/editor/timeline/calendars.js'
import { closeEditors, open, type } from './support.js'

suite('snippets', () => {
  teardown(closeEditors)

  const log = window.createOutputChannel('Reply Ready tests', { log: true })
  const settings = new SettingsReader(log)
  suiteTeardown(() => {
    settings.dispose()
    log.dispose()
  })

  function activeDocument() {
    const editor = window.activeTextEditor
    if (!editor) throw new Error('No editor is active')
    return editor.document
  }

  function extensionUri(): Uri {
    const extension = extensions.getExtension('reply-ready.reply-ready')
    if (!extension) throw new Error('The extension is not there')
    return extension.extensionUri
  }

  async function read(file: string, topic: string): Promise<RecoverySnippet[]> {
    const uri = Uri.joinPath(extensionUri(), 'snippets', `${file}.code-snippets`)
    return readSnippets(new TextDecoder().decode(await workspace.fs.readFile(uri)), topic)
  }

  // VS Code fills the slots here, so this also holds our own filling, which previews use, against the real one.
  for (const [file, topic] of Object.entries(snippetFiles)) {
    test(`those of ${file} go in at the cursor`, async () => {
      const editor = await open('')
      const snippets = await read(file, topic)
      assert.isNotEmpty(snippets)
      const calendar = await new Calendars(extensionUri(), log, settings).of(editor.document)
      for (const snippet of snippets) {
        await type(editor, 'Hi Dana,\n\n')
        const end = editor.document.lineAt(2).range.end
        editor.selection = new Selection(end, end)
        await commands.executeCommand('replyReady.insertSnippet', snippet.prefix)
        const known = { values: {}, hasGreeting: true, times: timesOf(calendar, new Date()) }
        assert.equal(
          editor.document.getText(),
          `Hi Dana,\n\n${fillSnippet(fillKnown(snippet, known))}`,
          snippet.name
        )
        await commands.executeCommand('leaveSnippet')
      }
    })
  }

  test('what the document knows is filled in', async () => {
    const editor = await open(
      '---\ncustomer: Dana Whitfield\n---\n\n> You took €49.00 from me twice!\n\n',
      'support-reply'
    )
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end
    editor.selection = new Selection(end, end)
    await commands.executeCommand('replyReady.insertSnippet', 'double-charge')
    const text = editor.document.getText()
    assert.include(text, '\n\nHi Dana,\n\n')
    assert.include(text, 'the second payment of €49.00 today')
    assert.include(text, '[what they bought]')
  })

  test('times are those of the business calendar, in its zone', async () => {
    await workspace
      .getConfiguration('replyReady')
      .update('calendar.timeZone', 'Asia/Singapore', ConfigurationTarget.Global)
    try {
      const { document } = await open('')
      await commands.executeCommand('replyReady.insertSnippet', 'next-update-chat')
      const zone = zoneOf('Asia/Singapore')?.labelAt(new Date()) ?? ''
      const [, time = ''] =
        /^I'll be back here by (.{5,60}), with or without news\.$/u.exec(document.getText()) ?? []
      assert.match(time, /^\d\d:\d\d .*\(/u)
      assert.isTrue(time.endsWith(`${zone})`), time)
    } finally {
      await workspace
        .getConfiguration('replyReady')
        .update('calendar.timeZone', undefined, ConfigurationTarget.Global)
    }
  })

  test('each of several cursors gets it, in any language', async () => {
    const editor = await open('one\n\ntwo\n', 'plaintext')
    editor.selections = [new Selection(1, 0, 1, 0), new Selection(3, 0, 3, 0)]
    await commands.executeCommand('replyReady.insertSnippet', 'close-chat')
    const line =
      'Thank you for [what you thank them for]. Is there anything else that I can do for you today?'
    assert.equal(editor.document.getText(), `one\n${line}\ntwo\n${line}`)
    assert.equal(editor.document.languageId, 'plaintext')
  })

  const ends: readonly (readonly [text: string, prefix: string, joint: string])[] = [
    ['Hi Dana,', 'late', 'Hi Dana,\n\nI'],
    ['Hi Dana,\n\n', 'late', 'Hi Dana,\n\nI'],
    ['It is on its way.', 'next-update', 'It is on its way. I'],
    ['It is on its way. ', 'next-update', 'It is on its way. I']
  ]
  for (const [text, prefix, joint] of ends) {
    test(`it is set apart from ${JSON.stringify(text)}`, async () => {
      const editor = await open(text)
      const { document } = editor
      const end = document.positionAt(text.length)
      editor.selection = new Selection(end, end)
      await commands.executeCommand('replyReady.insertSnippet', prefix)
      assert.isTrue(document.getText().startsWith(joint), document.getText())
      await commands.executeCommand('leaveSnippet')
      await commands.executeCommand('undo')
      assert.equal(document.getText(), text)
    })
  }

  test('a snippet opens a reply when no text is open', async () => {
    await closeEditors()
    await commands.executeCommand('replyReady.insertSnippet', 'double-charge')
    assert.equal(activeDocument().languageId, 'support-reply')
    assert.include(activeDocument().getText(), 'charged twice')
  })

  test('New Reply opens a reply to fill in', async () => {
    await commands.executeCommand('replyReady.newReply')
    assert.equal(activeDocument().languageId, 'support-reply')
    assert.isTrue(activeDocument().isUntitled)
    assert.equal(activeDocument().getText(), fillSnippet(replyTemplate))
  })

  suite('after a slash', () => {
    /** Our own completions where the text has a bar, in their order. */
    async function completed(text: string, language = 'support-reply'): Promise<CompletionItem[]> {
      const { document } = await open(text.replace('|', ''), language)
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(text.indexOf('|')),
        '/'
      )
      return items
        .filter((item) => labelOf(item).startsWith('/'))
        .sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''))
    }

    function labelOf({ label }: CompletionItem): string {
      return typeof label === 'string' ? label : label.label
    }

    const offered = [
      '/|',
      'Hi Dana,\n\n/|',
      'I see. /la|',
      '- /|',
      '(/|)',
      '---\nsituation: delay\n---\n\n/|'
    ]
    for (const text of offered) {
      test(`they are offered in ${JSON.stringify(text)}`, async () => {
        const labels = (await completed(text)).map(labelOf)
        assert.includeMembers(labels, ['/late', '/double-charge', '/next-update'])
      })
    }

    const silent = [
      '24/|',
      '24/|7',
      'and/|or',
      'and /|or',
      'https:/|',
      'https://|',
      '</|',
      '3/|12',
      'no slash|',
      '~/|',
      './|',
      'src/|',
      '/usr/|',
      '> I wrote /|',
      '---\nticket: /|\n---\n'
    ]
    for (const text of silent) {
      test(`they stay away in ${JSON.stringify(text)}`, async () => {
        assert.isEmpty(await completed(text))
      })
    }

    test('they stay away in other languages', async () => {
      assert.isEmpty(await completed('/|', 'plaintext'))
    })

    test('those of the situation come first, and what is known is filled in', async () => {
      const [first] = await completed('---\ncustomer: Dana Whitfield\nsituation: outage\n---\n\n/|')
      if (!first) throw new Error('There is none')
      assert.equal(labelOf(first), '/outage')
      assert.match((first.insertText as SnippetString).value, /^Hi Dana,\n\n\$\{2:\[what is down\]\}/u)
      assert.include((first.documentation as MarkdownString).value, 'Dana')
      const { start, end } = first.range as Range
      assert.deepEqual([start.character, end.character], [0, 1])
    })
  })

  test('a rule that is not one of ours opens nothing', async () => {
    for (const rule of ['../../package', 'no-such-rule', 'over-apology/../x', '', 7]) {
      await commands.executeCommand('replyReady.openRule', rule)
    }
    assert.isEmpty(window.tabGroups.all.flatMap(({ tabs }) => tabs))
  })
})
