import {
  env,
  ExtensionKind,
  l10n,
  UIKind,
  version,
  window,
  workspace,
  type Extension,
  type TextDocument
} from 'vscode'
import type { CheckResults } from '../checkResults.js'
import type { Engine } from '../engine.js'
import type { SettingSchema } from '../support/settingWords.js'
import { supportReport, type ChangedSetting } from '../support/supportReport.js'
import type { Command } from './command.js'

/** What *Copy Diagnostics* looks at. */
export interface DiagnosticsSources {
  readonly extension: Extension<unknown>
  readonly engine: Engine
  readonly results: CheckResults
}

/** *Copy Diagnostics*: versions, settings, sizes and times for who helps, without any text of a reply and any path. */
export function copyDiagnostics({ extension, engine, results }: DiagnosticsSources): Command {
  return {
    id: 'replyReady.copyDiagnostics',
    async execute(): Promise<void> {
      const document = window.activeTextEditor?.document
      const report = supportReport({
        about: about(extension),
        settings: changedSettings(extension, document),
        document: document ? facts(document, results) : {},
        checks: engine.times,
        failed: engine.failed
      })
      await env.clipboard.writeText(report)
      void window.showInformationMessage(
        l10n.t(
          'The diagnostics are copied. They hold no text of a reply and no path; paste them where you need them.'
        )
      )
    }
  }
}

function about(extension: Extension<unknown>): Record<string, string> {
  const { version: ours } = extension.packageJSON as { readonly version: string }
  const { process: node } = globalThis as {
    readonly process?: {
      readonly platform: string
      readonly arch: string
      readonly versions: { readonly node: string }
    }
  }
  const folders = workspace.workspaceFolders ?? []
  return {
    'Reply Ready': ours,
    'VS Code': `${version}, ${env.uiKind === UIKind.Web ? 'web' : 'desktop'}, language ${env.language}`,
    'extension host': node ? `Node ${node.versions.node}, ${node.platform} ${node.arch}` : 'web worker',
    runs: extension.extensionKind === ExtensionKind.UI ? 'beside the writer' : 'beside the files',
    remote: env.remoteName === undefined ? 'no' : (env.remoteName.split('+')[0] ?? ''),
    workspace: `${folders.length} folders (${[...new Set(folders.map(({ uri }) => uri.scheme))].join(', ')}), ${
      workspace.isTrusted ? 'trusted' : 'restricted'
    }`
  }
}

function changedSettings(
  extension: Extension<unknown>,
  document: TextDocument | undefined
): ChangedSetting[] {
  const { contributes } = extension.packageJSON as {
    readonly contributes: {
      readonly configuration: { readonly properties: Readonly<Record<string, SettingSchema>> }
    }
  }
  const configuration = workspace.getConfiguration(undefined, document)
  return Object.entries(contributes.configuration.properties).flatMap(([name, schema]) => {
    const value = configuration.get<unknown>(name)
    if (JSON.stringify(value) === JSON.stringify(schema.default)) return []
    const found = configuration.inspect(name)
    const where = [
      ...(found?.globalValue === undefined ? [] : ['user']),
      ...(found?.workspaceValue === undefined ? [] : ['workspace']),
      ...(found?.workspaceFolderValue === undefined ? [] : ['folder']),
      ...((found?.languageIds ?? []).length > 0 ? ['by language'] : [])
    ]
    return [{ name, value, schema, where }]
  })
}

function facts(document: TextDocument, results: CheckResults): Record<string, string | number> {
  const result = results.get(document)
  const rules = new Map<string, number>()
  if (result?.outcome.kind === 'report') {
    for (const { rule } of result.outcome.report.findings) rules.set(rule, (rules.get(rule) ?? 0) + 1)
  }
  return {
    language: document.languageId,
    scheme: document.uri.scheme,
    characters: document.getText().length,
    lines: document.lineCount,
    checked: result ? (result.version === document.version ? 'this version' : 'an older version') : 'no',
    ...(result && { outcome: outcomeWords(result.outcome) }),
    findings: [...rules].map(([rule, count]) => `${rule} ${count}`).join(', ') || 'none'
  }
}

function outcomeWords(outcome: NonNullable<ReturnType<CheckResults['get']>>['outcome']): string {
  return outcome.kind === 'report' ? outcome.report.verdict : outcome.kind
}
