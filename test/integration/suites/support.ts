import {
  commands,
  ConfigurationTarget,
  languages,
  Range,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
  type TextEditor,
  type Uri
} from 'vscode'

/** A second apology, and a promise whose only time is vague. */
export const badReply =
  "I'm so sorry. I apologize again for the delay. We'll look into it and get back to you soon.\n"

/** A promise without any time. */
export const openPromise = "We'll look into this.\n"

/** How long to wait for something that should happen at once, in milliseconds. */
const patience = 10_000

/** Opens an untitled document with this text in the editor. */
export async function open(content: string, language = 'support-reply'): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language, content }))
}

/** The diagnostics of ours on a document. */
export function diagnosticsOf(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'Reply Ready')
}

/** The rule that a diagnostic comes from. */
export function ruleOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code)
}

/** The rules of the diagnostics of ours on a document. */
export function rulesOf(uri: Uri): string[] {
  return diagnosticsOf(uri).map(ruleOf)
}

/** Resolves with our diagnostics on a document as soon as they are as wanted; rejects after ten seconds. */
export async function diagnosticsWhen(
  { uri }: Pick<TextDocument, 'uri'>,
  isWanted: (diagnostics: Diagnostic[]) => boolean
): Promise<Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      subscription.dispose()
      reject(new Error(`Waited in vain; the rules there are: ${rulesOf(uri).join(', ') || 'none'}`))
    }, patience)
    const look = () => {
      const diagnostics = diagnosticsOf(uri)
      if (!isWanted(diagnostics)) return
      clearTimeout(timer)
      subscription.dispose()
      resolve(diagnostics)
    }
    const subscription = languages.onDidChangeDiagnostics(look)
    look()
  })
}

/** Resolves with the diagnostic of a rule on a document; rejects after ten seconds without. */
export async function diagnosticOf(rule: string, document: TextDocument): Promise<Diagnostic> {
  const diagnostics = await diagnosticsWhen(document, (list) => list.some((one) => ruleOf(one) === rule))
  const found = diagnostics.find((one) => ruleOf(one) === rule)
  if (!found) throw new Error(`No diagnostic of ${rule}`)
  return found
}

/** The code actions that are offered at a place of a document. */
export async function actionsAt(
  range: Range,
  { uri }: Pick<TextDocument, 'uri'>,
  kind = 'quickfix'
): Promise<CodeAction[]> {
  return commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind)
}

/** Resolves when a document has no diagnostic of ours. */
export async function noDiagnostics(document: Pick<TextDocument, 'uri'>): Promise<void> {
  await diagnosticsWhen(document, (list) => list.length === 0)
}

/** Replaces the whole text of an editor by one edit. */
export async function type(editor: TextEditor, text: string): Promise<void> {
  const { document } = editor
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length))
  if (
    !(await editor.edit((builder) => {
      builder.replace(all, text)
    }))
  )
    throw new Error('The edit was refused')
}

/** Closes every editor and throws unsaved text away. */
export async function closeEditors(): Promise<void> {
  while (window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
}

/** Sets `replyReady.<key>` in the user settings until {@link restoreSettings}. */
export async function set(key: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('replyReady').update(key, value, ConfigurationTarget.Global)
}

const settingKeys = [
  'enable',
  'rules',
  'ignore',
  'include',
  'commentBoxes',
  'scmInput',
  'delay',
  'pause',
  'maxLength',
  'calendar.timeZone',
  'calendar.workingDays',
  'calendar.hours',
  'calendar.country',
  'customerTimeZone'
]

/** Takes back what {@link set} did. */
export async function restoreSettings(): Promise<void> {
  for (const key of settingKeys) {
    const configuration = workspace.getConfiguration('replyReady')
    if (configuration.inspect(key)?.globalValue === undefined) continue
    await configuration.update(key, undefined, ConfigurationTarget.Global)
  }
}
