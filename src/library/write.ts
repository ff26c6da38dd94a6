import type { Situation } from '../findings/model.js'

/** What goes into a new snippet file. `body` is Markdown with slots as `{{name}}`. */
export interface NewSnippet {
  readonly title: string
  readonly prefix: string
  readonly situation?: Situation
  readonly locale?: string
  readonly body: string
}

/** The text of a snippet file. */
export function fileText({ title, prefix, situation, locale, body }: NewSnippet): string {
  const entries = Object.entries({ title, situation, prefix, locale }).filter(
    ([, value]) => value !== undefined
  )
  const lines = entries.map(([key, value]) => `${key}: ${scalar(value ?? '')}`)
  return `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n`
}

/** Text in which nothing is a slot by accident. */
export function escapeSlots(text: string): string {
  return text.replace(/\$\{|\{\{|\}\}/gu, '\\$&')
}

/** Plain where YAML reads it as the same text, else in double quotes, which JSON's are. */
function scalar(text: string): string {
  return /^\p{L}[\p{L}\p{N} ,.'’()/&-]*$/u.test(text) &&
    !/^(?:true|false|yes|no|on|off|null|y|n)$|\s$/iu.test(text)
    ? text
    : JSON.stringify(text)
}
