import {
  CompletionItem,
  CompletionItemKind,
  extensions,
  Hover,
  MarkdownString,
  Range,
  SnippetString,
  type Position,
  type TextDocument,
  type Uri
} from 'vscode'
import { completeAt, explainAt, type Suggestion } from '../../config/assist.js'
import { readSchema } from './schema.js'

/** The extension for YAML offers the same from the schema that the package contributes. */
const yamlExtension = 'redhat.vscode-yaml'

/** What can stand at a place of a team's file. Files in JSON are completed by VS Code itself, from the same schema. */
export async function completeTeamSettings(
  document: TextDocument,
  position: Position,
  extensionUri: Uri
): Promise<CompletionItem[]> {
  if (!isOurs(document)) return []
  const { line, character } = position
  const found = completeAt(linesOf(document), line, character, await readSchema(extensionUri))
  if (!found) return []
  const range = new Range(line, found.from, line, character)
  return found.suggestions.map((suggestion, index) =>
    itemFor(suggestion, range, String(index).padStart(4, '0'))
  )
}

/** What is known of the word at a place of a team's file. */
export async function explainTeamSettings(
  document: TextDocument,
  { line, character }: Position,
  extensionUri: Uri
): Promise<Hover | undefined> {
  if (!isOurs(document)) return undefined
  const found = explainAt(linesOf(document), line, character, await readSchema(extensionUri))
  return found && new Hover(new MarkdownString(found.markdown), new Range(line, found.from, line, found.to))
}

function isOurs({ uri }: TextDocument): boolean {
  return !uri.path.endsWith('.json') && extensions.getExtension(yamlExtension) === undefined
}

function linesOf(document: TextDocument): string[] {
  return document.getText().split(/\r\n|\r|\n/u)
}

function itemFor(
  { label, kind, holds, description }: Suggestion,
  range: Range,
  order: string
): CompletionItem {
  const completion = new CompletionItem(
    label,
    kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember
  )
  completion.range = range
  completion.sortText = order
  if (description !== undefined) completion.documentation = new MarkdownString(description)
  // VS Code indents the lines of a snippet like the one that it goes into.
  if (kind === 'key') {
    completion.insertText = new SnippetString(
      { value: `${label}: $0`, mapping: `${label}:\n\t$0`, list: `${label}:\n\t- $0` }[holds]
    )
    if (holds === 'value') {
      completion.command = { command: 'editor.action.triggerSuggest', title: '' }
    }
  }
  return completion
}
