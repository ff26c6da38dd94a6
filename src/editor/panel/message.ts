import { readReplyHead } from '../../drafting/index.js'
import { changeBetween, applied } from './draft/changes.js'

/** The customer's message in a document's text. */
export function messageIn(text: string): string {
  return readReplyHead(text).customerMessage ?? ''
}

/**
 * The customer's message after the panel turned `base` into `mine` while it became `current` elsewhere: both changes are
 * in it.
 */
export function mergeMessage(base: string, mine: string, current: string): string {
  if (base === current) return mine
  const theirs = changeBetween(base, current)
  return applied(changeBetween(base, mine).map(theirs), current)
}
