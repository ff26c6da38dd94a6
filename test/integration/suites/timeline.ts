import { assert } from 'chai'
import { commands, Selection, SnippetString, window, workspace, WorkspaceEdit } from 'vscode'
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
  set,
  type
} from './support.js'

suite('timelines', () => {
  suiteSetup(async () => {
    await set('calendar.timeZone', 'Europe/Berlin')
  })

  teardown(async () => {
    await closeEditors()
  })

  suiteTeardown(restoreSettings)

  const insert = (typed: string) => commands.executeCommand('replyReady.insertTimeline', typed)

  test('go in at every cursor, fitted to what stands around it', async () => {
    const editor = await open("I'll write\n\nby \n")
    const { document } = editor
    const [first, second] = [document.lineAt(0).range.end, document.lineAt(2).range.end]
    editor.selections = [new Selection(first, first), new Selection(second, second)]
    await insert('31 december 2031 3pm')
    assert.equal(
      document.getText(),
      "I'll write by 15:00 on Wed 31 Dec 2031 (CET)\n\nby 15:00 on Wed 31 Dec 2031 (CET)\n"
    )
    await commands.executeCommand('undo')
    assert.equal(document.getText(), "I'll write\n\nby \n")
  })

  test('fill an active tab stop, and the next one is still a key away', async () => {
    const editor = await open('')
    await editor.insertSnippet(new SnippetString("I'll write ${1:when}, ${2:name}."))
    await insert('in 2 business days')
    assert.match(
      editor.document.getText(),
      /^I'll write within 2 business days, by \w{3} \d+ \w{3}(?: \d{4})?, name\.$/
    )
    await commands.executeCommand('jumpToNextSnippetPlaceholder')
    assert.equal(editor.document.getText(editor.selection), 'name')
  })

  test('go into a document of any language', async () => {
    const editor = await open('Done ', 'plaintext')
    const { end } = editor.document.lineAt(0).range
    editor.selection = new Selection(end, end)
    await insert('31.12.2031')
    assert.equal(editor.document.getText(), 'Done by 17:00 on Wed 31 Dec 2031 (CET)')
  })

  test('open a reply when no text is open', async () => {
    await closeEditors()
    await insert('1 jan 2032 noon')
    assert.equal(window.activeTextEditor?.document.languageId, 'support-reply')
    assert.equal(window.activeTextEditor?.document.getText(), 'By 12:00 on Thu 1 Jan 2032 (CET)')
  })

  test('follow the settings, and fall back where one is unusable', async () => {
    await set('calendar.hours', '08:00-18:30')
    await set('customerTimeZone', 'America/New_York')
    const editor = await open('')
    await insert('31.12.2031')
    assert.equal(editor.document.getText(), 'By 18:30 on Wed 31 Dec 2031 (CET; 12:30 your time)')
    await set('calendar.hours', 'nine to five')
    await set('customerTimeZone', undefined)
    await closeEditors()
    const other = await open('')
    await insert('31.12.2031')
    assert.equal(other.document.getText(), 'By 17:00 on Wed 31 Dec 2031 (CET)')
    await set('calendar.hours', undefined)
  })

  test('count business days without the holidays of the country', async () => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
    await set('calendar.workingDays', days)
    const texts: string[] = []
    const editor = await open('')
    // No three months in Japan are without a holiday; nothing is known of the country XX.
    for (const country of ['', 'XX', 'JP']) {
      await set('calendar.country', country)
      await insert('in 90 business days')
      texts.push(editor.document.getText())
      await type(editor, '')
    }
    assert.match(texts[0] ?? '', /^Within 90 business days, by \w+/)
    assert.equal(texts[1], texts[0])
    assert.notEqual(texts[2], texts[0])
  })

  for (const [rule, text] of [
    ['missing-timeline', openPromise],
    ['vague-timeline', badReply]
  ] as const) {
    test(`are a quick fix of ${rule}, held by its slot, and satisfy it`, async () => {
      const editor = await open(text)
      const { document } = editor
      const { range } = await diagnosticOf(rule, document)
      const actions = await actionsAt(range, document)
      const fixes = actions.filter(({ title }) => !title.startsWith('Ignore'))
      assert.isAtMost(fixes.length, 3)
      const concrete = fixes.find(({ title }) => /: (?:by|within) .*\d/.test(title))
      if (!(concrete?.edit instanceof WorkspaceEdit))
        throw new Error(`None among ${fixes.map((one) => one.title).join()}`)
      assert.isTrue(await workspace.applyEdit(concrete.edit))
      await diagnosticsWhen(document, (list) => list.every((one) => ruleOf(one) !== rule))
      const chosen = concrete.title.replace(/^.*?: /, '')
      assert.equal(document.getText(editor.selection), chosen, 'the slot is selected')
    })

    test(`can be chosen from the list for ${rule}`, async () => {
      const editor = await open(text)
      const { document } = editor
      const { range } = await diagnosticOf(rule, document)
      const actions = await actionsAt(range, document)
      const choose = actions.find(({ title }) => title.endsWith('choose a time…'))?.command
      assert.ok(choose)
      const done = commands.executeCommand(choose.command, ...((choose.arguments ?? []) as unknown[]))
      await pickFirst(done)
      await diagnosticsWhen(document, (list) => list.every((one) => ruleOf(one) !== rule))
      assert.match(document.getText(editor.selection), /\d/, 'the slot is selected')
    })
  }

  /** Accepts the first line of the list as soon as it is there: until then the command does nothing. */
  async function pickFirst(done: Thenable<unknown>): Promise<void> {
    const finished = Promise.resolve(done).then(() => true)
    do await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    while (!(await Promise.race([finished, Promise.resolve(false)])))
  }
})
