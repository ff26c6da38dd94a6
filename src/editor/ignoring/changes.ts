import { l10n, TextEdit, workspace, WorkspaceEdit, type TextDocument, type Uri } from 'vscode'
import { addIgnoreComment, removeIgnoreComments, type TextEdit as Edit } from '../../drafting/index.js'
import { wordingKey } from '../../findings/ignores/normal.js'
import type { Wording } from '../../findings/model.js'
import { rangeOf } from '../diagnostics.js'
import { formatOf, openDocument } from '../documents.js'
import { replacementBetween } from '../replacement.js'
import type { Entry, Place } from './entries.js'
import type { OccurrenceStore } from './occurrenceStore.js'
import { settingsOf } from './places.js'
import { isWording } from './rawIgnores.js'
import { addWording, removeWording, ruleIn, setRule, type Changed } from './teamFile.js'

/** The team's file where one of the entries is kept and that has unsaved changes: until it is saved, it says what it said. */
export function unsavedFileOf(entries: readonly Entry[]): Uri | undefined {
  const files = entries.flatMap((entry) =>
    'place' in entry && entry.place.kind === 'file' ? [entry.place.file] : []
  )
  return files.find((file) => openDocument(file)?.isDirty === true)
}

/** Something could not be changed; the message is for people. */
export class CannotChange extends Error {}

/** Makes and takes back what is ignored, wherever it is kept. What it rejects with is a {@link CannotChange} or VS Code's. */
export class IgnoreChanges {
  readonly #store: OccurrenceStore

  constructor(store: OccurrenceStore) {
    this.#store = store
  }

  /** Ignores something from now on. Resolves to what {@link remove} needs to take exactly that back. */
  async add(entry: Entry): Promise<Entry> {
    switch (entry.kind) {
      case 'occurrence':
        return { ...entry, occurrence: await this.#store.add(entry.uri, entry.occurrence) }
      case 'comment':
        await editReply(entry.uri, (text, format) => addIgnoreComment(text, entry.rule, format))
        return entry
      case 'wording':
        if (entry.place.kind === 'file')
          await editFile(entry.place.file, (text) => addWording(text, entry.wording))
        else await changeWordings(entry.place, entry.wording, (others, own) => [...others, own])
        return entry
      case 'rule':
        return { ...entry, before: await setRuleIn(entry.place, entry.rule, turnedOff) }
    }
  }

  /** Ignores something no longer. */
  async remove(entry: Entry): Promise<void> {
    switch (entry.kind) {
      case 'occurrence':
        if ('id' in entry.occurrence) await this.#store.remove(entry.uri, entry.occurrence)
        return
      case 'comment':
        await editReply(entry.uri, (text, format) => removeIgnoreComments(text, entry.rule, format))
        return
      case 'wording':
        if (entry.place.kind === 'file')
          await editFile(entry.place.file, (text) => removeWording(text, entry.wording))
        else await changeWordings(entry.place, entry.wording, (others) => others)
        return
      case 'rule':
        await setRuleIn(entry.place, entry.rule, (now) => entry.before ?? turnedOn(now))
    }
  }
}

/** A rule's options stay when it is turned off and on. */
function turnedOff(setting: unknown): unknown {
  return typeof setting === 'object' && setting !== null ? { ...setting, level: 'off' } : 'off'
}

function turnedOn(setting: unknown): unknown {
  if (typeof setting !== 'object' || setting === null) return undefined
  const options = Object.entries(setting).filter(([name]) => name !== 'level')
  return options.length > 0 ? Object.fromEntries(options) : undefined
}

async function changeWordings(
  place: Exclude<Place, { kind: 'file' }>,
  wording: Wording,
  change: (others: readonly unknown[], own: Wording) => readonly unknown[]
): Promise<void> {
  const { configuration, target, value } = settingsOf(place)
  const found: unknown = configuration.inspect('ignore')?.[value]
  const list: readonly unknown[] = Array.isArray(found) ? found : []
  const others = list.filter((one) => !isWording(one) || wordingKey(one) !== wordingKey(wording))
  const changed = change(others, wording)
  await configuration.update('ignore', changed.length > 0 ? changed : undefined, target)
}

/** Changes what a place says of a rule; resolves to what it said before. */
async function setRuleIn(
  place: Place,
  rule: string,
  change: (setting: unknown) => unknown
): Promise<unknown> {
  if (place.kind === 'file') {
    let before: unknown
    await editFile(place.file, (text) => {
      before = ruleIn(text, rule)
      return setRule(text, rule, change(before))
    })
    return before
  }
  const { configuration, target, value } = settingsOf(place)
  const found: unknown = configuration.inspect('rules')?.[value]
  const rules = typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {}
  const before = rules[rule]
  const setting = change(before)
  const others = Object.entries(rules).filter(([name]) => name !== rule)
  const changed = setting === undefined ? others : [...others, [rule, setting] as const]
  await configuration.update('rules', changed.length > 0 ? Object.fromEntries(changed) : undefined, target)
  return before
}

async function editReply(
  uri: Uri,
  make: (text: string, format: ReturnType<typeof formatOf>) => readonly Edit[]
): Promise<void> {
  const document = await workspace.openTextDocument(uri)
  const edits = make(document.getText(), formatOf(document))
  await applyTo(
    document,
    edits.map((edit) => TextEdit.replace(rangeOf(edit, document), edit.newText))
  )
}

/** Changes a team's file, and saves it unless it had unsaved changes of its own. */
async function editFile(uri: Uri, make: (text: string) => Changed): Promise<void> {
  const document = await workspace.openTextDocument(uri)
  const { isDirty } = document
  const before = document.getText()
  const changed = make(before)
  if (!changed.ok) {
    throw new CannotChange(
      l10n.t('{0} cannot be changed as it is; look for what is wrong in it.', workspace.asRelativePath(uri))
    )
  }
  if (changed.text === before) return
  const { start, end, text } = replacementBetween(before, changed.text)
  await applyTo(document, [TextEdit.replace(rangeOf({ start, end }, document), text)])
  if (!isDirty && !(await document.save()))
    throw new CannotChange(l10n.t('{0} could not be saved.', workspace.asRelativePath(uri)))
}

async function applyTo(document: TextDocument, edits: readonly TextEdit[]): Promise<void> {
  if (edits.length === 0) return
  const edit = new WorkspaceEdit()
  edit.set(document.uri, [...edits])
  if (!(await workspace.applyEdit(edit))) throw new CannotChange(l10n.t('This document cannot be changed.'))
}
