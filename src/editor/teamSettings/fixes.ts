import {
  CodeAction,
  CodeActionKind,
  l10n,
  WorkspaceEdit,
  type Diagnostic,
  type Range,
  type TextDocument
} from 'vscode'

/** A place of a team's file, and what was most likely meant there. */
export interface Guess {
  readonly range: Range
  readonly instead: string
}

/** The quick fixes for what is wrong in a team's file. */
export function fixesFor(
  { uri }: Pick<TextDocument, 'uri'>,
  diagnostics: readonly Diagnostic[],
  guesses: readonly Guess[]
): CodeAction[] {
  return diagnostics
    .filter(({ source }) => source === 'Reply Ready')
    .flatMap((diagnostic) => {
      const guess = guesses.find(({ range }) => range.isEqual(diagnostic.range))
      if (!guess) return []
      const action = new CodeAction(l10n.t('Change to “{0}”', guess.instead), CodeActionKind.QuickFix)
      action.diagnostics = [diagnostic]
      action.isPreferred = true
      action.edit = new WorkspaceEdit()
      action.edit.replace(uri, guess.range, guess.instead)
      return [action]
    })
}
