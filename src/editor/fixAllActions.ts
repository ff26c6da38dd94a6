import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  l10n,
  type TextDocument,
  WorkspaceEdit
} from 'vscode'
import type { SafeFixes } from './safeFixes.js'

/** Offers all safe fixes as one source action, which `editor.codeActionsOnSave` can run too. */
export class FixAllActions implements CodeActionProvider {
  static readonly kind = CodeActionKind.SourceFixAll.append('replyReady')
  static readonly metadata: CodeActionProviderMetadata = { providedCodeActionKinds: [FixAllActions.kind] }

  readonly #fixes: SafeFixes

  constructor(fixes: SafeFixes) {
    this.#fixes = fixes
  }

  async provideCodeActions(document: TextDocument): Promise<CodeAction[]> {
    const fix = await this.#fixes.quickly(document)
    if (!fix) return []
    const action = new CodeAction(l10n.t('Fix all safe problems of this reply'), FixAllActions.kind)
    action.edit = new WorkspaceEdit()
    action.edit.set(document.uri, [fix.edit])
    return [action]
  }
}
