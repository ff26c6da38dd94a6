import data from '../../snippets/recovery.json' with { type: 'json' }
import { fillSnippet } from '../findings/snippetText.js'

/** A ready-made passage for a service failure; `body` is in VS Code's snippet syntax. */
export interface RecoverySnippet {
  readonly name: string
  readonly prefix: string
  /** Group under which it is offered, such as "Delivery". */
  readonly scenario: string
  /** The situation of the reply that it answers, as in front matter. */
  readonly situation: string
  readonly description: string
  readonly body: string
}

/** All recovery snippets, in the order of their file, which keeps scenarios together. */
export const recoverySnippets: readonly RecoverySnippet[] = Object.entries(data).map(([name, snippet]) => ({
  name,
  prefix: snippet.prefix,
  scenario: snippet.scenario,
  situation: snippet.situation,
  description: snippet.description,
  body: snippet.body.join('\n')
}))

/** The snippet on one line, with its slots filled by their defaults. */
export function previewOf({ body }: RecoverySnippet): string {
  return fillSnippet(body).replace(/\s+/g, ' ').trim()
}
