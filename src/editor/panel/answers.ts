import { commands, l10n, SnippetString, type TextDocument } from 'vscode'
import type { Choice } from '../../calendar/choice.js'
import { fillTimeSlot, fitInto } from '../../calendar/insertion.js'
import { copyAs, fillKnown } from '../../drafting/index.js'
import type { Answer, Question } from '../../protocol/messages.js'
import { formatOf } from '../documents.js'
import { draftOf } from '../snippets/draft.js'
import { pickTime } from '../timeline/timePick.js'
import type { PanelServices } from './services.js'
import { viewId } from './undo.js'

type AnswerServices = Pick<PanelServices, 'snippets' | 'drafts'>

/** Answers what the panel asks about the open reply. */
export async function answerTo(
  question: Question,
  document: TextDocument,
  { snippets, drafts }: AnswerServices
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
    case 'time': {
      const choice = await chooseTime(document, drafts)
      if (!choice) return { kind: 'nothing' }
      const text = fitInto(choice, question.before, question.after)
      return { kind: 'snippet', body: new SnippetString().appendText(text).value }
    }
    case 'timeFix': {
      const choice = await chooseTime(document, drafts)
      if (!choice) return { kind: 'nothing' }
      return { kind: 'fix', texts: question.texts.map((text) => fillTimeSlot(text, choice)) }
    }
  }
}

/** Lets a time of the document's calendar be chosen, and gives the focus back to the panel. */
async function chooseTime(
  document: TextDocument,
  { calendarOf }: AnswerServices['drafts']
): Promise<Choice | undefined> {
  const choice = await pickTime(await calendarOf(document), new Date())
  await commands.executeCommand(`${viewId}.focus`)
  return choice
}
