import { say, type Words } from '../../words/words.js'
import { newSlug, slugOf } from '../slug.js'
import { escapeSlots, fileText } from '../write.js'
import { markdownOf } from './html.js'
import type { ExportedReply } from './model.js'
import { shieldPlaceholders } from './placeholders.js'

/** What is in the library already, and what this import has added to it. */
export interface Taken {
  /** File names without `.md`. */
  readonly files: Set<string>
  readonly prefixes: Set<string>
  /** Texts of the snippets, without their front matter → the file they are in. */
  readonly bodies: Map<string, string>
}

/** What became of an exported reply. */
export type Converted =
  | {
      readonly kind: 'new'
      readonly file: string
      readonly text: string
      readonly changes: readonly Words[]
    }
  | { readonly kind: 'left-out'; readonly reason: Words }

/** Makes the file of a snippet out of an exported reply. It never has the name, or the prefix, of another. */
export function convertReply(reply: ExportedReply, taken: Taken): Converted {
  const { text, changed, restore } = shieldPlaceholders(reply.text)
  const markdown = reply.isHtml ? markdownOf(text) : text.replaceAll('\r\n', '\n').trim()
  const body = restore(escapeSlots(markdown))
  if (body.trim() === '') return { kind: 'left-out', reason: 'it has no text for the customer' }
  const same = taken.bodies.get(body)
  if (same !== undefined) return { kind: 'left-out', reason: say('{0}.md holds the same text', same) }

  const file = newSlug(reply.title, (slug) => taken.files.has(slug))
  const wanted = reply.prefix ?? reply.title
  const prefix = newSlug(wanted, (slug) => taken.prefixes.has(slug))
  taken.files.add(file)
  taken.prefixes.add(prefix)
  taken.bodies.set(body, file)
  return {
    kind: 'new',
    file,
    text: fileText({ title: reply.title.replace(/\s+/gu, ' '), prefix, body }),
    changes: [
      ...[...changed].map(([old, slot]) => say('{0} is now {1}', old, slot)),
      ...(prefix === slugOf(wanted)
        ? []
        : [say('its prefix is {0}, since {1} was taken', prefix, slugOf(wanted))]),
      ...reply.notes
    ]
  }
}
