import {
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Disposable,
  type TreeDataProvider
} from 'vscode'
import type { CheckResults } from '../checkResults.js'
import type { Entry } from './entries.js'
import { listIgnored, type Listed } from './listing.js'
import type { OccurrenceStore } from './occurrenceStore.js'
import { describePlace } from './places.js'
import { shorten } from './ways.js'

/** A row of the view: a heading, or something that is ignored. */
export type Row = { readonly list: Listed } | { readonly entry: Entry; readonly list: Listed }

/** The rows of the view *Ignored Problems*. */
export class IgnoredTree implements TreeDataProvider<Row>, Disposable {
  readonly #store: OccurrenceStore
  readonly #results: CheckResults
  readonly #changed = new EventEmitter<void>()

  readonly onDidChangeTreeData = this.#changed.event

  constructor(store: OccurrenceStore, results: CheckResults) {
    this.#store = store
    this.#results = results
  }

  refresh(): void {
    this.#changed.fire()
  }

  getTreeItem(row: Row): TreeItem {
    return 'entry' in row ? itemOf(row.entry, row.list) : headingOf(row.list)
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (!row) return (await listIgnored(this.#store, this.#results)).map((list) => ({ list }))
    return 'entry' in row ? [] : row.list.entries.map((entry) => ({ entry, list: row.list }))
  }

  dispose(): void {
    this.#changed.dispose()
  }
}

function headingOf({ id, title, uri, entries }: Listed): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded)
  item.id = id
  item.description = String(entries.length)
  item.contextValue = uri ? 'reply' : 'list'
  return item
}

function itemOf(entry: Entry, list: Listed): TreeItem {
  const { label, description, icon } = wordsOf(entry)
  const item = new TreeItem(label, TreeItemCollapsibleState.None)
  item.id = `${list.id}\n${JSON.stringify(entry)}`
  item.description = description
  item.iconPath = new ThemeIcon(icon)
  item.tooltip = `${label}, ${description}`
  item.accessibilityInformation = { label: `${label}, ${description}` }
  item.contextValue = 'ignored'
  item.command = {
    title: l10n.t('Go There'),
    command: 'replyReady.goToIgnored',
    arguments: [{ entry, list }]
  }
  return item
}

function wordsOf(entry: Entry): { label: string; description: string; icon: string } {
  switch (entry.kind) {
    case 'occurrence': {
      const { rule, words } = entry.occurrence
      const label = words.startsWith('#') ? l10n.t('something secret') : `“${shorten(words)}”`
      return { label, description: l10n.t('{0}, here', rule), icon: 'location' }
    }
    case 'comment':
      return { label: entry.rule, description: l10n.t('by a comment'), icon: 'comment' }
    case 'wording': {
      const { rule, text } = entry.wording
      return {
        label: `“${shorten(text)}”`,
        description: `${rule}, ${describePlace(entry.place)}`,
        icon: 'quote'
      }
    }
    case 'rule':
      return { label: entry.rule, description: describePlace(entry.place), icon: 'circle-slash' }
  }
}
