import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readFile, writeFile } from 'node:fs/promises'
import { cuss } from 'cuss'
import pluralize from 'pluralize'
import { format, resolveConfig } from 'prettier'
import { retext } from 'retext'
import retextProfanities from 'retext-profanities'
import { nounForms } from '../cues/grammar/inflect.js'
import { allowedProfanities, allowedTerms, leastSureness } from '../rules/inclusive-language.phrases.js'
import { allowedPhrases } from '../rules/wordy.phrases.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface EqualityPattern {
  readonly inconsiderate: Readonly<Record<string, string>>
  readonly considerate?: Readonly<Record<string, string>>
}

interface SimplifyPattern {
  readonly replace: readonly string[]
}

/** A data file that is made from packages: path from the root, and what it holds. */
export interface DataFile {
  readonly path: string
  readonly text: string
}

/** The packages whose data go into the product though their code does not. */
export const dataPackages = [
  'retext-equality',
  'retext-profanities',
  'cuss',
  'pluralize',
  'retext-simplify'
] as const

/** The word lists of rules, made anew from the installed packages. */
export async function wordLists(): Promise<DataFile[]> {
  return [
    await dataFile('src/rules/inclusive-language.data.ts', 'retext-equality and retext-profanities', {
      equality: ['Terms that can leave a reader out, and what to write instead.', await equalityList()],
      profanities: ['Profanities.', await profanityList()]
    }),
    await dataFile('src/rules/wordy.data.ts', 'retext-simplify', {
      wordyPhrases: ['Wordy phrases, and what to write instead.', await simplifyList()]
    })
  ]
}

/** As many answers as a fix list can hold without being a list to read. */
const mostAnswers = 3

type List = readonly (readonly [phrases: string, instead: string])[]

async function equalityList(): Promise<List> {
  const { patterns } = await internals<{ patterns: readonly EqualityPattern[] }>(
    'retext-equality',
    'patterns-en.js'
  )
  const allowed = new Set(allowedTerms)
  return patterns.flatMap(({ inconsiderate, considerate = {} }) => {
    const phrases = Object.keys(inconsiderate).filter((phrase) => !allowed.has(phrase))
    return phrases.length === 0
      ? []
      : [[phrases.join('|'), Object.keys(considerate).slice(0, mostAnswers).join('|')] as const]
  })
}

/** The plugin adds plurals and singulars by rules of its own, so it is asked which words it finds. */
async function profanityList(): Promise<List> {
  const words = Object.keys(cuss).flatMap((word) => [word, pluralize.singular(word), pluralize.plural(word)])
  const candidates = [...new Set(words)]
  const plugin = retextProfanities({ ignore: [...harmlessProfanities()], sureness: leastSureness })
  const file = await retext()
    .use(() => plugin)
    .process(candidates.map((word) => `It is ${word} here.`).join('\n\n'))
  const found = new Set(file.messages.map(({ actual }) => actual))
  return [[pairPlurals(candidates.filter((word) => found.has(word))).join('|'), '']]
}

/** One entry, `idiot~`, for a word and its regular plural. */
function pairPlurals(words: readonly string[]): string[] {
  const left = new Set(words)
  return words.flatMap((word) => {
    const plural = nounForms(word)[1] ?? ''
    if (!left.has(word)) return []
    return left.delete(plural) ? [`${word}~`] : [word]
  })
}

/** What the support profile allows, in the singular and in the plural. */
export function harmlessProfanities(): ReadonlySet<string> {
  return new Set(
    allowedProfanities.flatMap((word) => [word, pluralize.singular(word), pluralize.plural(word)])
  )
}

async function simplifyList(): Promise<List> {
  const { patterns } = await internals<{ patterns: Readonly<Record<string, SimplifyPattern>> }>(
    'retext-simplify',
    'patterns.js'
  )
  const byAnswer = new Map<string, string[]>()
  for (const [phrase, { replace }] of Object.entries(patterns)) {
    if (allowedPhrases.includes(phrase)) continue
    const answer = replace.slice(0, mostAnswers).join('|')
    byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), phrase])
  }
  return [...byAnswer].map(([answer, phrases]) => [phrases.join('|'), answer] as const)
}

/** A file inside a package that its entry point does not export. */
async function internals<T>(name: string, file: string): Promise<T> {
  const entry = createRequire(import.meta.url).resolve(name)
  const folder = path.dirname(entry)
  const address = path.basename(folder) === 'lib' ? path.join(folder, file) : path.join(folder, 'lib', file)
  return (await import(pathToFileURL(address).href)) as T
}

async function dataFile(
  file: string,
  source: string,
  lists: Readonly<Record<string, readonly [summary: string, list: List]>>
): Promise<DataFile> {
  const parts = Object.entries(lists).map(
    ([name, [summary, list]]) =>
      `/** ${summary} */\nexport const ${name}: WordList = ${JSON.stringify(list)}\n`
  )
  const text = [
    `// Made from ${source} by \`npm run word-lists\`: do not edit.`,
    "import type { WordList } from './wordList.js'\n",
    ...parts
  ].join('\n')
  const address = path.join(root, file)
  return { path: file, text: await format(text, { ...(await resolveConfig(address)), filepath: address }) }
}

/** Writes the word lists; answers the paths of those that were not up to date. */
export async function writeWordLists(): Promise<string[]> {
  const stale: string[] = []
  for (const { path: file, text } of await wordLists()) {
    const address = path.join(root, file)
    if ((await readFile(address, 'utf8').catch(() => '')) === text) continue
    await writeFile(address, text)
    stale.push(file)
  }
  return stale
}
