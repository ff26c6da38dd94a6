import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode'
import type { BusinessCalendar } from '../../calendar/calendar.js'
import type { Choice } from '../../calendar/choice.js'
import { concreteChoices } from '../../calendar/choices.js'
import { listFor, type Entry } from '../../calendar/listing.js'
import { tell } from '../words.js'

/** One line of the list; without a choice it only tells something. */
interface TimeItem extends QuickPickItem {
  readonly choice?: Choice
}

/** Lets a time be picked or typed; `undefined` when nothing was. A time that is over cannot be picked. */
export async function pickTime(
  calendar: BusinessCalendar,
  now: Date,
  typed = ''
): Promise<Choice | undefined> {
  const pick = window.createQuickPick<TimeItem>()
  pick.title = l10n.t('Insert Timeline')
  pick.placeholder = l10n.t('Pick a time or type one: {0}', 'next thu 3pm, in 2 business days, friday eod')
  const choices = concreteChoices(calendar, now)
  const show = (text: string) => {
    pick.items = listFor(text, choices, calendar, now).map(itemOf)
  }
  pick.value = typed
  show(typed)
  try {
    return await new Promise((resolve) => {
      pick.onDidChangeValue(show)
      pick.onDidAccept(() => {
        const choice = pick.selectedItems[0]?.choice
        if (choice && !choice.isPast) resolve(choice)
      })
      pick.onDidHide(() => {
        resolve(undefined)
      })
      pick.show()
    })
  } finally {
    pick.dispose()
  }
}

/** Filtering is ours, since what was typed and how it reads share no letters: nothing is hidden by VS Code. */
function itemOf(entry: Entry): TimeItem {
  if (entry.kind === 'heading') return { label: tell(entry.text), kind: QuickPickItemKind.Separator }
  if (entry.kind === 'unknown') {
    return {
      label: `$(question) ${l10n.t('“{0}” is no time that I know', entry.text)}`,
      detail: l10n.t(
        'For example: {0}',
        'next thu 3pm, tomorrow noon, in 2 business days, 3 December, end of next week'
      ),
      alwaysShow: true
    }
  }
  const { choice, typed } = entry
  const icon = choice.isPast ? '$(error) ' : choice.notes.length > 0 ? '$(warning) ' : ''
  const note = choice.notes.map(tell).join('; ')
  return {
    label: `${icon}${choice.text}`,
    ...(typed !== undefined && { description: `“${typed}”` }),
    ...(note !== '' && { detail: `${note.charAt(0).toUpperCase()}${note.slice(1)}` }),
    alwaysShow: true,
    choice
  }
}
