import {
  commands,
  l10n,
  type Position,
  SnippetString,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window
} from 'vscode'
import type { Choice } from '../../calendar/choice.js'
import { readFreeText } from '../../calendar/freeText/freeText.js'
import { fitInto } from '../../calendar/insertion.js'
import type { Command } from '../commands/command.js'
import { openUntitledReply } from '../commands/newReply.js'
import { insertAtFocus } from '../insertAtFocus.js'
import type { Calendars } from './calendars.js'
import { pickTime } from './timePick.js'

/**
 * *Insert Timeline*: lets a concrete time be picked or typed and puts it in at every cursor, or in the place of what is
 * selected, such as an active tab stop; also in boxes such as that for a commit message. With a text as its argument (for
 * a key binding: "friday eod") nothing is asked, unless that text is no time, or one that is over.
 */
export function insertTimeline(calendars: Calendars): Command {
  return {
    id: 'replyReady.insertTimeline',
    async execute(typed): Promise<void> {
      const editor = writableEditor()
      const calendar = await calendars.of(editor?.document)
      const now = new Date()
      const text = typeof typed === 'string' ? typed : ''
      const [read] = readFreeText(text, calendar, now)
      const choice = read && !read.isPast ? read : await pickTime(calendar, now, text)
      if (choice && !(await insert(choice, editor)))
        void window.showWarningMessage(l10n.t('This text cannot be changed, so no time was put in.'))
    }
  }
}

/** Whether the time went in: where the focus is, else into the editor, else into a new reply. */
async function insert(choice: Choice, editor: TextEditor | undefined): Promise<boolean> {
  const first = editor ? fitAt(choice, editor.document, editor.selection) : fitInto(choice, '', '')
  const taken = await insertAtFocus(asSnippet(first))
  if (!taken) return insertInto(editor ?? (await openUntitledReply()), choice)
  const fits = fitsFor(choice, taken)
  if (fits.every((fit) => fit === first)) return true
  // It went where another text stands around it than around the editor's first cursor.
  await commands.executeCommand('undo')
  if (taken.document === editor?.document) return insertInto(editor, choice)
  return (await insertAtFocus(asSnippet(fits[0] ?? first))) !== undefined
}

function insertInto(editor: TextEditor, choice: Choice): Thenable<boolean> {
  return editor.edit((builder) => {
    for (const selection of editor.selections)
      builder.replace(selection, fitAt(choice, editor.document, selection))
  })
}

/** How the choice reads in the place of a selection. */
function fitAt(
  choice: Choice,
  document: TextDocument,
  { start, end }: { readonly start: Position; readonly end: Position }
): string {
  const before = document.lineAt(start.line).text.slice(0, start.character)
  const after = document.lineAt(end.line).text.slice(end.character)
  return fitInto(choice, before, after)
}

/** How the choice should read at each place that a change put it into. */
function fitsFor(choice: Choice, { document, contentChanges }: TextDocumentChangeEvent): string[] {
  const inOrder = [...contentChanges].sort((a, b) => a.rangeOffset - b.rangeOffset)
  let shift = 0
  return inOrder.map(({ rangeOffset, rangeLength, text }) => {
    const start = document.positionAt(rangeOffset + shift)
    const end = document.positionAt(rangeOffset + shift + text.length)
    shift += text.length - rangeLength
    return fitAt(choice, document, { start, end })
  })
}

function asSnippet(text: string): string {
  return new SnippetString().appendText(text).value
}

/** The active editor unless it shows output, which cannot be written to. */
function writableEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor
  return editor?.document.uri.scheme === 'output' ? undefined : editor
}
