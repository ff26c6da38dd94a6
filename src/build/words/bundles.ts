import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { format } from 'prettier'

/** Words in one language by the English ones, or by their key in `package.json`. */
export type Translations = Readonly<Record<string, string>>

/** The languages beside English that all words are translated into. */
export const languages = ['de'] as const

/** Folder of the words that `l10n.t` looks up; `package.json` names it under `l10n`. */
export const bundleFolder = 'media/l10n'

/** File of the words of a language, English where none is named. */
export function bundleFile(language?: string): string {
  return `${bundleFolder}/bundle.l10n${language === undefined ? '' : `.${language}`}.json`
}

/** Reads a file of translations. */
export async function readTranslations(root: string, file: string): Promise<Translations> {
  return JSON.parse(await readFile(path.join(root, file), 'utf8')) as Translations
}

/** Translations as their file holds them. */
export async function asFile(translations: Translations): Promise<string> {
  return format(JSON.stringify(translations), { parser: 'json' })
}

/** The places for values in words, each once and in order: `{0}`, `{1}`. */
export function placesIn(words: string): string[] {
  return [...new Set(words.match(/\{\d+\}/gu))].sort()
}

/** What is wrong with a translation: what is missing, what nobody asks for, and other places than in English. */
export function faultsOf(english: Translations, translated: Translations): string[] {
  return [
    ...Object.keys(english).flatMap((key) => (key in translated ? [] : [`missing: ${key}`])),
    ...Object.entries(translated).flatMap(([key, words]) => {
      const original = english[key]
      if (original === undefined) return [`nobody asks for: ${key}`]
      const isSame = placesIn(original).join() === placesIn(words).join()
      return isSame && words.trim() !== '' ? [] : [`other places: ${key}`]
    })
  ]
}
