import { readHead, type DocumentHead } from '../prose/document.js'
import { splitRegions } from '../prose/regions.js'

/** The front matter and the customer's message of a reply, as the checker reads them. */
export function readReplyHead(text: string): DocumentHead {
  return readHead(text, splitRegions(text, 'markdown'))
}
