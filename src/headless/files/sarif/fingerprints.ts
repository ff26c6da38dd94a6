import { createHash } from 'node:crypto'
import { fingerprintOf, normalForm } from '../../../findings/ignores/normal.js'
import type { Finding } from '../../../findings/model.js'

/** The name of our fingerprint; its number goes up when it is made in another way. */
export const fingerprintName = 'replyReady/v1'

/**
 * Names the findings of one text so that they can be met again in a later version of it: a hash of the rule and of the flagged words,
 * with a number for each time they come again. Edits around the words change nothing. A secret is not hashed as it is,
 * since there are so few card numbers that all can be tried.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>()

  /** The fingerprint of a finding; findings are asked for in the order of the text. */
  next({ rule, start, end, isSecret }: Finding, text: string): string {
    const normal = normalForm(text.slice(start, end))
    const words = isSecret ? fingerprintOf(normal) : normal
    const hash = createHash('sha256')
      .update(JSON.stringify([rule, words]))
      .digest('hex')
      .slice(0, 32)
    const count = (this.#seen.get(hash) ?? 0) + 1
    this.#seen.set(hash, count)
    return `${hash}:${count}`
  }
}
