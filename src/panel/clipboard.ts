import type { Answer } from '../protocol/messages.js'
import { tell } from './words.js'

/** Puts a copied reply on the clipboard, as rich text where it has some. Answers what went wrong, or nothing. */
export async function writeClipboard(answer: Promise<Answer>): Promise<string | undefined> {
  const copied = await answer
  if (copied.kind === 'failure') return copied.message
  if (copied.kind !== 'copy') return tell('The reply could not be copied.')
  const { text, html } = copied
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' })
        })
      ])
    }
    return undefined
  } catch {
    // A browser may not let a page at the clipboard by itself; the copy of an event it does.
    return copyByEvent(text, html)
      ? undefined
      : tell('The clipboard could not be written. Select the draft and copy it by hand.')
  }
}

function copyByEvent(text: string, html: string | undefined): boolean {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', give, { capture: true, once: true })
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a permission
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', give, { capture: true })
  return isCopied
}
