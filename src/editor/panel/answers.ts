import type { TextDocument } from 'vscode'
import { copyAs, fillKnown } from '../../drafting/index.js'
import type { Answer, Question } from '../../protocol/messages.js'
import { formatOf } from '../documents.js'
import { draftOf } from '../snippets/draft.js'
import type { PanelServices } from './services.js'
import { l10n } from 'vscode'

/** Answers what the panel asks about the open reply. */
export async function answerTo(
  question: Question,
  document: TextDocument,
  { snippets, drafts }: Pick<PanelServices, 'snippets' | 'drafts'>
): Promise<Answer> {
  switch (question.kind) {
    case 'copy': {
      const text = document.getText()
      const format = formatOf(document)
      if (question.as !== 'html') return { kind: 'copy', text: copyAs(text, question.as, format) }
      return { kind: 'copy', text: copyAs(text, 'plain', format), html: copyAs(text, 'html', format) }
    }
    case 'snippet': {
      const list = await snippets.list(document.uri)
      const snippet = list.find(({ prefix }) => prefix === question.prefix)
      if (!snippet) return { kind: 'failure', message: l10n.t('This snippet is not there any more.') }
      return { kind: 'snippet', body: fillKnown(snippet, await draftOf(document, drafts)) }
    }
  }
}
