import { l10n, Uri, window, type TextEditor } from 'vscode'
import { knownIn } from '../../drafting/snippets/known.js'
import { situations } from '../../findings/model.js'
import { bodyFromSelection, ownPart } from '../../library/selection.js'
import { newSlug } from '../../library/slug.js'
import { fileText } from '../../library/write.js'
import type { Command } from '../commands/command.js'
import { targetFolder, writeNewSnippet } from './newFiles.js'
import { snippetFolder } from './places.js'
import type { TeamLibrary } from './teamLibrary.js'

/**
 * *Save Selection as Snippet*: makes a team snippet of what is selected, with slots for what belongs to this customer, and
 * opens it. With a title as its argument nothing is asked. Never overwrites a file.
 */
export function saveSelection(library: TeamLibrary): Command {
  return {
    id: 'replyReady.saveSelectionAsSnippet',
    async execute(given): Promise<void> {
      const editor = window.activeTextEditor
      const all = editor?.document.getText() ?? ''
      const selected = editor ? selectedIn(editor, all) : ''
      if (!editor || selected === '') {
        void window.showInformationMessage(l10n.t('Select the text that the snippet shall have.'))
        return
      }
      const folder = await targetFolder(editor.document.uri)
      if (!folder) return
      const title = (typeof given === 'string' ? given : await askTitle(selected))?.trim()
      if (title === undefined || title === '') return
      const there = await library.in(folder)
      const situation = situations.find((one) => one === knownIn(all).situation)
      const name = newSlug(title, (slug) => there.some((other) => other.name.toLowerCase() === slug))
      const prefix = newSlug(title, (slug) => there.some((other) => other.prefix?.toLowerCase() === slug))
      const text = fileText({
        title,
        prefix,
        ...(situation && { situation }),
        body: bodyFromSelection(selected, all)
      })
      if (!(await writeNewSnippet(folder, name, text))) {
        void window.showErrorMessage(l10n.t('The snippet could not be written to {0}.md.', name))
        return
      }
      const uri = Uri.joinPath(snippetFolder(folder), `${name}.md`)
      await library.refresh(uri)
      await window.showTextDocument(uri)
    }
  }
}

function selectedIn({ document, selection }: TextEditor, all: string): string {
  return ownPart(all, document.offsetAt(selection.start), document.offsetAt(selection.end))
}

function askTitle(text: string): Thenable<string | undefined> {
  const [first = ''] = text.split(/\r?\n/u)
  return window.showInputBox({
    title: l10n.t('Save Selection as Snippet'),
    prompt: l10n.t('What is the snippet called? Its file and its prefix follow from that.'),
    value: first.slice(0, 50)
  })
}
