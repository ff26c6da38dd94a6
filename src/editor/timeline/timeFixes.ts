import { CodeAction, CodeActionKind, l10n, type TextDocument, window, workspace } from 'vscode'
import type { Choice } from '../../calendar/choice.js'
import { concreteChoices } from '../../calendar/choices.js'
import { fillTimeSlot } from '../../calendar/insertion.js'
import type { Edit, Finding, Fix } from '../../findings/model.js'
import type { CheckResults } from '../checkResults.js'
import type { Command } from '../commands/command.js'
import { workspaceEditOf } from '../snippetEdits.js'
import type { Calendars } from './calendars.js'
import { chooseTimeId } from './chooseTimeId.js'
import { pickTime } from './timePick.js'
import { openDocument } from '../documents.js'

/**
 * Two more fixes for each finding whose own fix asks for a time: the soonest answer that can be promised, and a choice of
 * all. The slot holds the time, so that it can still be changed.
 */
export async function timeFixes(
  findings: readonly Finding[],
  document: TextDocument,
  calendars: Calendars
): Promise<ReadonlyMap<Finding, readonly CodeAction[]>> {
  const [soonest] = concreteChoices(await calendars.of(document), new Date())
  const fixes = new Map<Finding, readonly CodeAction[]>()
  for (const finding of findings) {
    const fix = finding.fixes.find(({ asks }) => asks === 'time')
    if (fix && soonest)
      fixes.set(finding, [soonestAction(fix, soonest, document), chooseAction(fix, finding, document)])
  }
  return fixes
}

function soonestAction(fix: Fix, choice: Choice, document: TextDocument): CodeAction {
  const action = new CodeAction(`${fix.title}: ${choice.text}`, CodeActionKind.QuickFix)
  action.edit = workspaceEditOf(filled(fix, choice), document)
  return action
}

function chooseAction(fix: Fix, { rule, start }: Finding, { uri }: TextDocument): CodeAction {
  const title = l10n.t('{0}: choose a time…', fix.title)
  const action = new CodeAction(title, CodeActionKind.QuickFix)
  action.command = { title, command: chooseTimeId, arguments: [uri.toString(), rule, start] }
  return action
}

function filled({ edits }: Fix, choice: Choice): Edit[] {
  return edits.map((edit) => ({ ...edit, newText: fillTimeSlot(edit.newText, choice) }))
}

/** Asks for a time and makes the fix of a finding with it: its document, its rule and where it starts are the arguments. */
export function chooseTime(calendars: Calendars, results: CheckResults): Command {
  return {
    id: chooseTimeId,
    async execute(address, rule, start): Promise<void> {
      const document = typeof address === 'string' ? openDocument(address) : undefined
      if (!document) return
      const choice = await pickTime(await calendars.of(document), new Date())
      if (!choice) return
      // Looked up only now: the text may have changed while the list was open.
      const fix = results
        .findings(document)
        .find((finding) => finding.rule === rule && finding.start === start)
        ?.fixes.find(({ asks }) => asks === 'time')
      if (fix && (await workspace.applyEdit(workspaceEditOf(filled(fix, choice), document)))) return
      void window.showWarningMessage(l10n.t('The text has changed meanwhile, so no time was put in.'))
    }
  }
}
