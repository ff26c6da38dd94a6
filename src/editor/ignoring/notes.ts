import { l10n, Uri, window, workspace, type Memento } from 'vscode'
import * as v from 'valibot'
import type { Command } from '../commands/command.js'

const key = 'notesOnFindings'
/** Notes kept at most; the oldest go first. */
const most = 1_000

const note = v.object({
  rule: v.string(),
  /** Version of the extension. */
  version: v.string(),
  /** The day, as 2026-11-24. */
  date: v.string(),
  /** Only where its writer has agreed. */
  sentence: v.optional(v.string())
})
const stored = v.fallback(v.array(note), [])

/** That a finding was not useful. */
export type Note = v.InferOutput<typeof note>

/** Notes on findings that were not useful. They stay on this computer until somebody exports or deletes them. */
export class Notes {
  readonly #memory: Memento
  readonly #version: string

  /** @param version that of the extension */
  constructor(memory: Memento, version: string) {
    this.#memory = memory
    this.#version = version
  }

  list(): readonly Note[] {
    return v.parse(stored, this.#memory.get(key))
  }

  /** Notes that a rule's finding was not useful, today. */
  async add(rule: string, sentence: string | undefined, now = new Date()): Promise<Note> {
    const date = now.toISOString().slice(0, 10)
    const added: Note = { rule, version: this.#version, date, ...(sentence !== undefined && { sentence }) }
    await this.#memory.update(key, [...this.list(), added].slice(-most))
    return added
  }

  /** Takes back the newest note that is equal. */
  async remove({ rule, date, sentence }: Note): Promise<void> {
    const list = this.list()
    const at = list.findLastIndex(
      (one) => one.rule === rule && one.date === date && one.sentence === sentence
    )
    if (at >= 0) await this.set(list.filter((_, index) => index !== at))
  }

  async set(list: readonly Note[]): Promise<void> {
    await this.#memory.update(key, list.length > 0 ? list : undefined)
  }
}

/** *Export Notes on Findings*: all notes as JSON, in a file that is asked for, or at the address in the first argument. */
export function exportNotes(notes: Notes): Command {
  return {
    id: 'replyReady.exportNotes',
    async execute(target): Promise<void> {
      const list = notes.list()
      if (list.length === 0) {
        void window.showInformationMessage(l10n.t('There are no notes on findings.'))
        return
      }
      const file =
        target instanceof Uri
          ? target
          : await window.showSaveDialog({
              title: l10n.t('Export Notes on Findings'),
              ...nameIn(workspace.workspaceFolders?.[0]?.uri),
              filters: { JSON: ['json'] },
              saveLabel: l10n.t('Export')
            })
      if (!file) return
      try {
        await workspace.fs.writeFile(
          file,
          new TextEncoder().encode(`${JSON.stringify({ notes: list }, null, 2)}\n`)
        )
      } catch {
        void window.showErrorMessage(l10n.t('The notes could not be written there.'))
        return
      }
      void window.showInformationMessage(
        list.length === 1 ? l10n.t('1 note exported.') : l10n.t('{0} notes exported.', list.length)
      )
    }
  }
}

/** A name to begin with; without a folder VS Code knows no place for it. */
function nameIn(folder: Uri | undefined) {
  return folder && { defaultUri: Uri.joinPath(folder, 'reply-ready-notes.json') }
}

/** *Delete Notes on Findings*: all of them, with a way back. */
export function deleteNotes(notes: Notes): Command {
  return {
    id: 'replyReady.deleteNotes',
    async execute(): Promise<void> {
      const list = notes.list()
      if (list.length === 0) {
        void window.showInformationMessage(l10n.t('There are no notes on findings.'))
        return
      }
      await notes.set([])
      void offerUndo()

      async function offerUndo(): Promise<void> {
        const undo = l10n.t('Undo')
        const text = list.length === 1 ? l10n.t('1 note deleted.') : l10n.t('{0} notes deleted.', list.length)
        if ((await window.showInformationMessage(text, undo)) === undo)
          await notes.set([...list, ...notes.list()])
      }
    }
  }
}

/** How far around a finding its sentence is looked for, in UTF-16 units. */
const reach = 250

/** The sentence around a place of a text, or as much of it as a note takes. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const last = Array.from(before.matchAll(/[.!?]\s|[\r\n]/gu)).at(-1)
  const next = /[.!?](?=\s|$)|[\r\n]/u.exec(after)
  const from = last ? last.index + last[0].length : 0
  const to = next ? next.index + 1 : after.length
  return (before.slice(from) + text.slice(start, end) + after.slice(0, to)).trim()
}
