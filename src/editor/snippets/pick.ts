import { Disposable, l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode'
import { fillKnown } from '../../drafting/snippets/fillKnown.js'
import type { Known } from '../../drafting/snippets/known.js'
import { previewOf, snippetsFor, type Occasion } from '../../drafting/snippets/offer.js'
import type { RecoverySnippet } from '../../drafting/snippets/snippet.js'
import { SnippetPreview } from './preview.js'
import { nameOf } from '../../findings/names.js'
import { tell } from '../words.js'

interface SnippetItem extends QuickPickItem {
  readonly snippet?: RecoverySnippet
}

/** On every item for the mouse, and above the list for the keyboard. */
const eye = { iconPath: new ThemeIcon('eye'), tooltip: l10n.t('Show the whole text') }

/**
 * Lets a snippet be picked by title, situation or text, those for this reply first. The eye beside each opens its whole
 * text, which then follows the arrow keys.
 */
export async function pickSnippet(
  snippets: readonly RecoverySnippet[],
  draft: Known & Occasion
): Promise<RecoverySnippet | undefined> {
  const box = window.createQuickPick<SnippetItem>()
  const preview = new SnippetPreview()
  const show = ({ snippet }: SnippetItem): void => {
    if (!snippet) return
    // Looking at the preview must not close the list.
    box.ignoreFocusOut = true
    void preview.show({ ...snippet, body: fillKnown(snippet, draft) })
  }
  box.title = l10n.t('Insert Recovery Snippet')
  box.placeholder = l10n.t('What happened? Search titles, situations and texts')
  box.matchOnDescription = true
  box.matchOnDetail = true
  box.buttons = [eye]
  box.items = itemsFor(snippets, draft)
  const listeners = Disposable.from(
    box,
    preview,
    box.onDidTriggerItemButton(({ item }) => {
      show(item)
    }),
    box.onDidTriggerButton(() => {
      box.activeItems.slice(0, 1).forEach(show)
    }),
    box.onDidChangeActive(([item]) => {
      if (item && preview.isOpen) show(item)
    })
  )
  try {
    return await new Promise((resolve) => {
      box.onDidAccept(() => {
        resolve(box.selectedItems[0]?.snippet)
      })
      box.onDidHide(() => {
        resolve(undefined)
      })
      box.show()
    })
  } finally {
    await preview.close()
    listeners.dispose()
  }
}

function itemsFor(snippets: readonly RecoverySnippet[], draft: Known & Occasion): SnippetItem[] {
  const isTheirs = (snippet: RecoverySnippet): boolean =>
    snippet.situation !== undefined && snippet.situation === draft.situation
  const groupOf = (snippet: RecoverySnippet): string =>
    isTheirs(snippet) ? l10n.t('for this reply: {0}', tell(nameOf(snippet.situation ?? ''))) : snippet.topic
  const offered = snippetsFor(snippets, draft)
  return offered.flatMap((snippet, index): SnippetItem[] => {
    const before = offered[index - 1]
    const isFirst = !before || groupOf(before) !== groupOf(snippet)
    return [
      ...(isFirst ? [{ label: groupOf(snippet), kind: QuickPickItemKind.Separator }] : []),
      itemOf(snippet, draft)
    ]
  })
}

function itemOf(snippet: RecoverySnippet, draft: Known): SnippetItem {
  const prefix = `/${snippet.prefix}`
  return {
    label: snippet.name,
    description: snippet.situation ? `${tell(nameOf(snippet.situation))} · ${prefix}` : prefix,
    detail: previewOf({ body: fillKnown(snippet, draft) }),
    buttons: [eye],
    snippet
  }
}
