import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { format, resolveConfig } from 'prettier'
import { situations } from '../findings/model.js'
import { main as replyReady } from '../headless/main.js'
import { rules } from '../rules/index.js'
import { snippetTables } from './snippetTables.js'

/** The part of `package.json` that the documentation repeats. */
export interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> }
  }
}

interface Setting {
  readonly default: unknown
  readonly markdownDescription: string
  readonly order: number
}

/**
 * The same Markdown with all that follows from the code brought up to date: what stands between `<!-- name -->` and
 * `<!-- /name -->`, and what the commands in `console` blocks print.
 *
 * @param file where the Markdown is kept; decides how it is formatted
 * @param folder where the commands run
 */
export async function regenerate(
  markdown: string,
  file: string,
  manifest: Manifest,
  folder: string
): Promise<string> {
  const parts: Readonly<Record<string, string>> = {
    rules: ruleTable(),
    settings: settingTable(manifest),
    snippets: await snippetTables(folder),
    situations: situations.map((situation) => `\`${situation}\``).join(' · ')
  }
  const place = /(?<=<!-- ([a-z]+) -->\n)[\s\S]*?(?=<!-- \/\1 -->)/gu
  const filled = markdown.replace(place, (_old, name: string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`${file}: nothing is known for <!-- ${name} -->`)
    return `\n${part}\n\n`
  })
  const result = await withOutputs(filled, folder)
  return format(result, { ...(await resolveConfig(file)), filepath: file })
}

function ruleTable(): string {
  const rows = rules.map(
    ({ id, level, summary }) => `| [\`${id}\`](docs/rules/${id}.md) | ${level} | ${summary} |`
  )
  return ['| Rule | Level | In one sentence |', '| --- | --- | --- |', ...rows].join('\n')
}

function settingTable({ contributes }: Manifest): string {
  const settings = Object.entries(contributes.configuration.properties).sort(
    ([, a], [, b]) => a.order - b.order
  )
  const rows = settings.map(
    ([name, setting]) =>
      `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${firstSentence(setting.markdownDescription)} |`
  )
  return ['| Setting | Default | What it does |', '| --- | --- | --- |', ...rows].join('\n')
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.) /u, 1)[0] ?? text
}

/** Runs the command in each `console` block again and puts what it prints under it. */
async function withOutputs(markdown: string, folder: string): Promise<string> {
  const block = /(?<=```console\n\$ reply-ready )([^\n]*)\n[\s\S]*?(?=```)/gu
  const outputs: string[] = []
  for (const [, line = ''] of markdown.matchAll(block)) outputs.push(await run(line.split(' '), folder))
  return markdown.replace(block, (_block, line: string) => `${line}\n${outputs.shift() ?? ''}`)
}

/** What `reply-ready` prints; a finding, which makes it end with 1, is no failure here. */
async function run(args: readonly string[], cwd: string): Promise<string> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const nothing = new PassThrough().end()
  const code = await replyReady(args, { stdin: nothing, stdout, stderr, env: {}, cwd, program: '' })
  stdout.end()
  stderr.end()
  if (code > 1) throw new Error(await text(stderr))
  return text(stdout)
}
