import { window, ViewColumn, type TextEditor } from 'vscode'
import type { Choice } from '../../calendar/choice.js'
import { readFreeText } from '../../calendar/freeText/freeText.js'
import { fitInto } from '../../calendar/insertion.js'
import type { Command } from '../commands/command.js'
import { openUntitledReply } from '../commands/newReply.js'
import type { Calendars } from './calendars.js'
import { pickTime } from './timePick.js'

/**
 * *Insert Timeline*: lets a concrete time be picked or typed and puts it in at every cursor, or in the place of what is
 * selected, such as an active tab stop. With a text as its argument (for a key binding: "friday eod") nothing is asked,
 * unless that text is no time, or one that is over.
 */
export function insertTimeline(calendars: Calendars): Command {
  return {
    id: 'replyReady.insertTimeline',
    async execute(typed): Promise<void> {
      const editor = writableEditor() ?? (await openUntitledReply())
      const calendar = await calendars.of(editor.document)
      const now = new Date()
      const text = typeof typed === 'string' ? typed : ''
      const [read] = readFreeText(text, calendar, now)
      const choice = read && !read.isPast ? read : await pickTime(calendar, now, text)
      if (choice) await insert(choice, editor)
    }
  }
}

async function insert(choice: Choice, editor: TextEditor): Promise<void> {
  const { document } = editor
  await window.showTextDocument(document, { viewColumn: editor.viewColumn ?? ViewColumn.Active })
  const isDone = await editor.edit((builder) => {
    for (const selection of editor.selections) {
      const before = document.lineAt(selection.start.line).text.slice(0, selection.start.character)
      const after = document.lineAt(selection.end.line).text.slice(selection.end.character)
      builder.replace(selection, fitInto(choice, before, after))
    }
  })
  if (!isDone) void window.showWarningMessage('This text cannot be changed, so no time was put in.')
}

/** The active editor unless it shows output, which cannot be written to. */
function writableEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor
  return editor?.document.uri.scheme === 'output' ? undefined : editor
}
