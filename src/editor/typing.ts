import type { TextDocument, TextDocumentChangeEvent } from 'vscode'
import { sentenceInProgress } from '../findings/quiet.js'
import type { Span } from '../findings/model.js'

/** One character, or one word as a phone, an input method or a completion types it; or a deletion. */
const stroke = /^(?:.?|\r?\n\s*|[\p{L}\p{N}\p{M}'’-]+ ?)$/su

/** Where someone is typing, document by document. */
export class Typing {
  /** Where the caret is after the last key; several for several carets. */
  readonly #carets = new Map<string, readonly number[]>()

  /** Takes in a change. A paste, an undo or a fix is no typing. */
  note({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const key = document.uri.toString()
    if (reason !== undefined || contentChanges.length === 0 || !contentChanges.every(isStroke)) {
      this.#carets.delete(key)
      return
    }
    const carets: number[] = []
    let shift = 0
    for (const change of [...contentChanges].sort((a, b) => a.rangeOffset - b.rangeOffset)) {
      carets.push(change.rangeOffset + shift + change.text.length)
      shift += change.text.length - change.rangeLength
    }
    this.#carets.set(key, carets)
  }

  /** The sentences that are being typed. Right for the version of the document that the last key made. */
  sentences(document: TextDocument): readonly Span[] {
    const carets = this.#carets.get(document.uri.toString()) ?? []
    return carets.flatMap((caret) => {
      const { text, range } = document.lineAt(document.positionAt(caret))
      return sentenceInProgress(text, document.offsetAt(range.start), caret) ?? []
    })
  }

  /** Takes in where the caret is now; returns whether it left what was being typed. */
  leave(document: TextDocument, caret: number): boolean {
    const sentences = this.sentences(document)
    if (sentences.length === 0 || sentences.some(({ start, end }) => start <= caret && caret <= end))
      return false
    this.stop(document)
    return true
  }

  /** Takes what was typed for written. */
  stop(document: TextDocument): void {
    this.#carets.delete(document.uri.toString())
  }
}

function isStroke({ text }: TextDocumentChangeEvent['contentChanges'][number]): boolean {
  return stroke.test(text)
}
