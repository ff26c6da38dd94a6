import { readdirSync, readFileSync } from 'node:fs'
import { copyAs } from '../drafting/copy/copyAs.js'

/** A page of the documentation, as Markdown and without markup. */
export interface RulePage {
  readonly markdown: string
  readonly text: string
}

const docs = new URL('../../docs/', import.meta.url)

/** A link to another page leads nowhere outside the documentation: its words stay. */
function readPage(name: string): RulePage {
  const source = readFileSync(new URL(name, docs), 'utf8').replace(/\r\n/g, '\n')
  const markdown = source.replace(/\[([^[\]]*)\]\((?!https?:)[^()]*\)/g, '$1')
  return { markdown, text: copyAs(markdown, 'plain') }
}

/**
 * The page of each rule by the rule's id, and that of the team library by `library`. The build reads the files; the command
 * carries what they said then.
 */
export const rulePages: Readonly<Record<string, RulePage>> = Object.fromEntries([
  ...readdirSync(new URL('rules/', docs))
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name.slice(0, -'.md'.length), readPage(`rules/${name}`)] as const),
  ['library', readPage('team-library.md')] as const
])
