import type { Situation } from '../../findings/model.js'

/** A ready-made passage for a service failure, or a block to build one from. */
export interface RecoverySnippet {
  /** Title, its own among all snippets of its library. */
  readonly name: string
  /** What is typed after a slash to complete it, without the slash. */
  readonly prefix: string
  /** Group under which it is offered, such as "Delivery". */
  readonly topic: string
  /** What happened, such as "Late"; its variants share it. */
  readonly scenario: string
  /** The situation of the reply that it answers, as in front matter; none when it fits any. */
  readonly situation?: Situation
  readonly description: string
  /** Whose fault it tells of; none where that makes no difference. */
  readonly fault?: 'ours' | 'not-ours'
  /** A chat gets the short form. Default: e-mail. */
  readonly channel?: 'chat'
  /**
   * Text with tab stops in VS Code's snippet syntax. What only the writer knows is a hint in brackets, such as
   * `${3:[amount]}`, which the checker does not let pass when it is left as it is.
   */
  readonly body: string
}

/** The files of the recovery snippets, without `.code-snippets`, and the topic of each, in the order of their topics. */
export const snippetFiles = {
  delivery: 'Delivery',
  billing: 'Billing',
  technical: 'Technical',
  trust: 'Trust',
  expectation: 'Expectation',
  'building-blocks': 'Building blocks'
} as const

/** An entry of a `.code-snippets` file. VS Code reads prefix, description and body, and leaves the rest to us. */
interface Entry extends Omit<RecoverySnippet, 'name' | 'topic' | 'body'> {
  readonly body: readonly string[]
}

/**
 * The snippets of one of the extension's own `.code-snippets` files, in their order.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function readSnippets(text: string, topic: string): RecoverySnippet[] {
  const entries = JSON.parse(text) as Readonly<Record<string, Entry>>
  return Object.entries(entries).map(([name, entry]) => ({
    ...entry,
    name,
    topic,
    // In other languages VS Code itself completes the prefix, which its slash keeps apart from words.
    prefix: entry.prefix.replace(/^\//u, ''),
    body: entry.body.join('\n')
  }))
}
