import { Disposable, l10n, window, workspace } from 'vscode'
import type { Command } from '../commands/command.js'
import { CannotChange, IgnoreChanges, unsavedFileOf } from './changes.js'
import { ignoreProblemId, undoIgnoreId } from './commandIds.js'
import type { Entry } from './entries.js'
import { goToEntry } from './goTo.js'
import { activeReply, ignoredIn } from './listing.js'
import { deleteNotes, exportNotes, sentenceAround } from './notes.js'
import type { IgnoreServices } from './services.js'
import { findSubject } from './subject.js'
import { IgnoredTree, type Row } from './tree.js'
import { pickWay, shorten, waysFor, type Subject, type Way } from './ways.js'
import { openDocument } from '../documents.js'

/** Undo steps kept. */
const remembered = 20

/** Ignoring findings and taking it back: the commands, and the rows of the view that lists all of it. */
export class IgnoreFeature implements Disposable {
  readonly tree: IgnoredTree
  readonly commands: readonly Command[]
  readonly #services: IgnoreServices
  readonly #changes: IgnoreChanges
  readonly #subscriptions: Disposable
  readonly #undo: (() => Promise<void>)[] = []

  constructor(services: IgnoreServices) {
    const { ignoring, results, notes } = services
    this.#services = services
    this.#changes = new IgnoreChanges(ignoring.store)
    this.tree = new IgnoredTree(ignoring.store, results)
    const refresh = () => {
      this.tree.refresh()
    }
    this.#subscriptions = Disposable.from(
      this.tree,
      ignoring.store.onDidChange(refresh),
      window.onDidChangeActiveTextEditor(refresh),
      workspace.onDidChangeConfiguration(refresh),
      workspace.onDidSaveTextDocument(refresh),
      results.onDidChange((uri) => {
        if (uri.toString() === activeReply()?.uri.toString()) refresh()
      })
    )
    this.commands = [
      { id: ignoreProblemId, execute: (...args) => this.#ignore(args) },
      { id: undoIgnoreId, execute: () => this.#undoLast() },
      { id: 'replyReady.removeIgnoresOfReply', execute: () => this.#removeAll() },
      { id: 'replyReady.removeIgnored', execute: (row) => this.#removeRow(row as Row | undefined) },
      { id: 'replyReady.goToIgnored', execute: (row) => this.#goTo(row as Row | undefined) },
      exportNotes(notes),
      deleteNotes(notes)
    ]
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  /**
   * Arguments, all optional: address of the document, rule, where it starts, and a way, so that nothing is asked. A key binding
   * has one argument, `{ "way": … }`.
   */
  async #ignore([address, rule, start, wayId]: readonly unknown[]): Promise<void> {
    const bound =
      typeof address === 'object' && address !== null && 'way' in address ? address.way : undefined
    const subject = await findSubject(this.#services, address, rule, start)
    if (!subject) return
    const ways = await waysFor(subject)
    const way = ways.find(({ id }) => id === (bound ?? wayId)) ?? (await pickWay(ways, subject))
    if (!way) return
    const { entry } = way
    if (entry) await this.#change(() => this.#add(entry, way.label))
    else await this.#note(subject, ways)
  }

  async #add(entry: Entry, label: string): Promise<void> {
    const added = await this.#changes.add(entry)
    this.#tell(l10n.t('Done: {0}.', label), [entry], () => this.#changes.remove(added))
  }

  /** What goes wrong is said, without the words of a reply. */
  async #change(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      const reason = error instanceof CannotChange ? error.message : l10n.t('The settings cannot be changed.')
      void window.showErrorMessage(reason)
    }
  }

  /** Says what was done, and what is still to do for it, and offers to take it back, there and by command. */
  #tell(text: string, entries: readonly Entry[], undo: () => Promise<void>): void {
    const step = this.#remember(undo)
    const button = l10n.t('Undo')
    const file = unsavedFileOf(entries)
    const note = file
      ? l10n.t('{0} It takes effect when you save {1}.', text, workspace.asRelativePath(file))
      : text
    void window
      .showInformationMessage(note, button)
      .then((answer) => (answer === button ? step() : undefined))
  }

  /** Makes a step that can be taken back once. */
  #remember(undo: () => Promise<void>): () => Promise<void> {
    const step = async (): Promise<void> => {
      const at = this.#undo.indexOf(step)
      if (at < 0) return
      this.#undo.splice(at, 1)
      await this.#change(undo)
    }
    this.#undo.push(step)
    if (this.#undo.length > remembered) this.#undo.shift()
    return step
  }

  async #undoLast(): Promise<void> {
    const step = this.#undo.at(-1)
    if (step) await step()
    else void window.showInformationMessage(l10n.t('There is nothing to take back.'))
  }

  /** *Remove All Ignores of This Reply*: occurrences and comments of the active document. */
  async #removeAll(): Promise<void> {
    const { ignoring, results } = this.#services
    const document = activeReply()
    const entries = document ? ignoredIn(document, ignoring.store, results) : []
    if (entries.length === 0) {
      void window.showInformationMessage(l10n.t('Nothing is ignored in this reply.'))
      return
    }
    await this.#remove(entries)
  }

  async #removeRow(row: Row | undefined): Promise<void> {
    if (row) await this.#remove('entry' in row ? [row.entry] : row.list.entries)
  }

  async #remove(entries: readonly Entry[]): Promise<void> {
    await this.#change(async () => {
      for (const entry of entries) await this.#changes.remove(entry)
      this.#tell(
        entries.length === 1
          ? l10n.t('It is not ignored any more.')
          : l10n.t('{0} are not ignored any more.', entries.length),
        entries,
        async () => {
          for (const entry of entries) await this.#changes.add(entry)
        }
      )
    })
  }

  async #goTo(row: Row | undefined): Promise<void> {
    if (!row || !('entry' in row)) return
    const { entry } = row
    await this.#change(async () => {
      await goToEntry(entry, this.#services)
    })
  }

  /** Keeps a note, with the sentence only where its writer says so. */
  async #note({ finding, uri, text }: Subject, ways: readonly Way[]): Promise<void> {
    const document = openDocument(uri)
    if (!document) return
    const without = {
      label: l10n.t('Without the sentence'),
      detail: l10n.t('Only the rule, the version and the day')
    }
    const sentence = sentenceAround(document.getText(), finding.start, finding.end)
    const withIt = { label: l10n.t('With the sentence'), detail: shorten(sentence) }
    const cancel = { label: l10n.t('Cancel'), detail: l10n.t('Keep no note') }
    // A secret is in no note.
    const choices = finding.isSecret ? [without, cancel] : [without, withIt, cancel]
    const picked = await window.showQuickPick(choices, {
      title: l10n.t('Not useful: {0}, “{1}”', finding.rule, shorten(text)),
      placeHolder: l10n.t('What may the note say? It stays on this computer.')
    })
    if (!picked || picked === cancel) return
    const note = await this.#services.notes.add(finding.rule, picked === withIt ? sentence : undefined)
    const step = this.#remember(() => this.#services.notes.remove(note))
    const here = ways.find(({ id }) => id === 'here')
    const [alsoHere, undo] = [l10n.t('Ignore here'), l10n.t('Undo')]
    const answer = await window.showInformationMessage(l10n.t('Noted. Thank you.'), alsoHere, undo)
    if (answer === undo) await step()
    else if (answer === alsoHere && here?.entry) {
      const { entry } = here
      await this.#change(() => this.#add(entry, here.label))
    }
  }
}
