import {
  QuickPickItemKind,
  SnippetString,
  ViewColumn,
  window,
  type QuickPickItem,
  type TextEditor
} from 'vscode'
import { previewOf, recoverySnippets, type RecoverySnippet } from '../recoverySnippets.js'
import type { Command } from './command.js'
import { openUntitledReply } from './newReply.js'

interface SnippetItem extends QuickPickItem {
  readonly snippet?: RecoverySnippet
}

/**
 * *Insert Recovery Snippet*: lets one be picked by scenario and inserts it at the cursor with its tab stops, or into a
 * new reply when no text is open. With a prefix as its argument (for a key binding) nothing is asked.
 */
export function insertSnippet(): Command {
  return {
    id: 'replyReady.insertSnippet',
    async execute(prefix): Promise<void> {
      const snippet = recoverySnippets.find((candidate) => candidate.prefix === prefix) ?? (await pick())
      if (!snippet) return
      const editor = writableEditor() ?? (await openUntitledReply())
      await window.showTextDocument(editor.document, {
        viewColumn: editor.viewColumn ?? ViewColumn.Active,
        preserveFocus: false
      })
      await editor.insertSnippet(new SnippetString(snippet.body))
    }
  }
}

async function pick(): Promise<RecoverySnippet | undefined> {
  const scenarios = [...new Set(recoverySnippets.map(({ scenario }) => scenario))]
  const items = scenarios.flatMap((scenario): SnippetItem[] => [
    { label: scenario, kind: QuickPickItemKind.Separator },
    ...recoverySnippets
      .filter((snippet) => snippet.scenario === scenario)
      .map((snippet) => ({
        label: snippet.name,
        description: snippet.description,
        detail: previewOf(snippet),
        snippet
      }))
  ])
  const picked = await window.showQuickPick(items, {
    title: 'Insert Recovery Snippet',
    placeHolder: 'What happened?',
    matchOnDescription: true,
    matchOnDetail: true
  })
  return picked?.snippet
}

/** The active editor unless it shows output, which cannot be written to. */
function writableEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor
  return editor?.document.uri.scheme === 'output' ? undefined : editor
}
