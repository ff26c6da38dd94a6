import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readSnippets, snippetFiles, type RecoverySnippet } from '../drafting/snippets/snippet.js'

/** Markdown that lists our snippets: a table for each topic, with a row for each scenario. */
export async function snippetTables(folder: string): Promise<string> {
  const tables = await Promise.all(
    Object.entries(snippetFiles).map(async ([file, topic]) => {
      const text = await readFile(path.join(folder, 'snippets', `${file}.code-snippets`), 'utf8')
      return `### ${topic}\n\n${tableOf(readSnippets(text, topic))}`
    })
  )
  return tables.join('\n\n')
}

function tableOf(snippets: readonly RecoverySnippet[]): string {
  const scenarios = [...new Set(snippets.map(({ scenario }) => scenario))]
  const rows = scenarios.map((scenario) => {
    const variants = snippets.filter((snippet) => snippet.scenario === scenario)
    const prefixes = variants.map(({ prefix }) => `\`/${prefix}\``).join(' ')
    return `| ${scenario} | ${variants[0]?.situation ?? 'any'} | ${prefixes} |`
  })
  return ['| Scenario | Situation | Type |', '| --- | --- | --- |', ...rows].join('\n')
}
