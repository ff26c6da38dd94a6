import { l10n, Uri, ViewColumn, window, workspace, type QuickPickItem } from 'vscode'
import { replyLanguage } from '../documents.js'
import type { Command } from './command.js'

/** The sample that the walkthrough goes through: it holds what a promise without a time and three apologies look like. */
export const firstSample = '1-late-parcel'

interface SampleItem extends QuickPickItem {
  readonly id: string
}

/**
 * *Open Sample Reply*: lets one of the replies in `docs/samples` be picked, or takes the one that is named, and opens it as an
 * untitled document, so that nothing is spoilt by trying things out. Resolves to whether one was opened.
 */
export function openSample(extension: Uri): Command {
  return {
    id: 'replyReady.openSample',
    async execute(given): Promise<boolean> {
      const list = samples()
      const sample = list.find(({ id }) => id === given) ?? (await pick(list))
      if (!sample) return false
      let text: string
      try {
        const file = Uri.joinPath(extension, 'docs', 'samples', `${sample.id}.reply.md`)
        text = new TextDecoder().decode(await workspace.fs.readFile(file))
      } catch {
        void window.showErrorMessage(l10n.t('The sample reply could not be read.'))
        return false
      }
      const document = await workspace.openTextDocument({ language: replyLanguage, content: text })
      // The walkthrough names a sample, and stays in view beside it.
      const viewColumn = sample.id === given ? ViewColumn.Beside : ViewColumn.Active
      await window.showTextDocument(document, { preview: false, viewColumn })
      return true
    }
  }
}

function pick(list: readonly SampleItem[]): Thenable<SampleItem | undefined> {
  return window.showQuickPick(list, {
    title: l10n.t('Open Sample Reply'),
    placeHolder: l10n.t('Opens as a new document, so nothing is spoilt by trying things out'),
    matchOnDetail: true
  })
}

/** Named here and not read from the folder, because a browser cannot list it. */
function samples(): SampleItem[] {
  return [
    {
      id: firstSample,
      label: l10n.t('Late parcel'),
      detail: l10n.t('Three apologies, and no word on when')
    },
    {
      id: '2-refund-after-40-days',
      label: l10n.t('Refund after 40 days'),
      detail: l10n.t('Hides behind a policy and offers nothing instead')
    },
    {
      id: '3-charged-twice',
      label: l10n.t('Charged twice'),
      detail: l10n.t('Ready to send: what a good reply looks like')
    },
    {
      id: '4-export-crash',
      label: l10n.t('Crash on export'),
      detail: l10n.t('An apology that is none, and a promise without a time')
    },
    {
      id: '5-outage-template',
      label: l10n.t('Outage, from a template'),
      detail: l10n.t('Slots that nobody filled in')
    },
    {
      id: '6-change-billing-email',
      label: l10n.t('How to change an address'),
      detail: l10n.t('Ready to send: answers first, then gives the steps')
    }
  ]
}
