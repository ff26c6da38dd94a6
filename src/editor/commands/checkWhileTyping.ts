import { ConfigurationTarget, l10n, languages, window, workspace, type TextDocument } from 'vscode'
import { replyLanguage } from '../documents.js'
import type { LiveChecks } from '../liveChecks.js'
import type { Command } from './command.js'

/** *Check This Document While I Type*: turns that on or off for the active document, until it is closed. */
export function checkWhileTyping(checks: LiveChecks): Command {
  return {
    id: 'replyReady.checkWhileTyping',
    async execute(): Promise<boolean | undefined> {
      const document = window.activeTextEditor?.document
      if (!document) {
        void window.showInformationMessage(l10n.t('Open a text in the editor first.'))
        return undefined
      }
      const isOn = await checks.toggle(document)
      void tell(document, isOn)
      return isOn
    }
  }
}

/** *Set Language to Support Reply*: makes the active document a reply, with all that is there for replies. */
export function setLanguage(): Command {
  return {
    id: 'replyReady.setLanguage',
    async execute(): Promise<void> {
      const document = window.activeTextEditor?.document
      if (document) await languages.setTextDocumentLanguage(document, replyLanguage)
      else void window.showInformationMessage(l10n.t('Open a text in the editor first.'))
    }
  }
}

async function tell(document: TextDocument, isOn: boolean): Promise<void> {
  const { languageId } = document
  if (!isOn) {
    void window.showInformationMessage(
      l10n.t('This document is no longer checked while you type, until you close it.')
    )
    return
  }
  const always = l10n.t('Always for “{0}”', languageId)
  const answer = await window.showInformationMessage(
    l10n.t('This document is checked while you type, until you close it.'),
    ...(languageId === replyLanguage ? [] : [always])
  )
  if (answer === always) await includeAlways(languageId)
}

/** Adds a language to what the user settings include. */
async function includeAlways(languageId: string): Promise<void> {
  const configuration = workspace.getConfiguration('replyReady')
  const include: unknown = configuration.inspect('include')?.globalValue
  const known: readonly unknown[] = Array.isArray(include) ? include : []
  if (known.includes(languageId)) return
  await configuration.update('include', [...known, languageId], ConfigurationTarget.Global)
}
