import type { Translations } from './bundles.js'

/** File of the English words of `package.json`; another language has its name before `.json`. */
export function manifestFile(language?: string): string {
  return `package.nls${language === undefined ? '' : `.${language}`}.json`
}

/** The keys of `package.json` whose values people read, where they are no words of their own language. */
const read: ReadonlySet<string> = new Set([
  'aliases',
  'altText',
  'contents',
  'contextualTitle',
  'deprecationMessage',
  'description',
  'enumDescriptions',
  'errorMessage',
  'label',
  'markdownDescription',
  'markdownEnumDescriptions',
  'name',
  'patternErrorMessage',
  'title'
])

const reference = /^%([\w.-]+)%$/u

/** A manifest as its authors write it: each reference to the English words by these words. */
export function inEnglishWords<Value>(manifest: Value, english: Translations): Value {
  return replaced(manifest, (text) => {
    const [, key] = reference.exec(text) ?? []
    return key === undefined ? text : (english[key] ?? text)
  }) as Value
}

/**
 * The other way round: what people read in `contributes` becomes a reference. The words' own beginning is their key, so that
 * words that change are translated anew.
 */
export function withReferences<Manifest extends { readonly contributes: unknown; readonly name: string }>(
  manifest: Manifest
): { readonly manifest: Manifest; readonly english: Translations } {
  const english = new Map<string, string>()
  const refer = (words: string): string => {
    // The product has one name everywhere.
    if (!/\p{L}/u.test(words) || words === 'Reply Ready') return words
    for (let count = 1; ; count++) {
      const key = keyOf(words) + (count === 1 ? '' : `-${count}`)
      const known = english.get(key)
      if (known !== undefined && known !== words) continue
      english.set(key, words)
      return `%${key}%`
    }
  }
  const contributes = referred(manifest.contributes, refer)
  return {
    manifest: { ...manifest, contributes },
    english: Object.fromEntries([...english].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

function keyOf(words: string): string {
  const slug = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return slug.length <= 60 ? slug : slug.slice(0, 60).replace(/-[^-]*$/u, '')
}

function referred(value: unknown, refer: (words: string) => string, isRead = false): unknown {
  if (typeof value === 'string') return isRead ? refer(value) : value
  if (Array.isArray(value)) return value.map((item) => referred(item, refer, isRead))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      // VS Code shows one description, and the one with Markdown says more.
      if (key === 'description' && 'markdownDescription' in value && typeof inner === 'string') return []
      const isOurs = typeof inner === 'string' || Array.isArray(inner)
      return [[key, key === 'default' ? inner : referred(inner, refer, isOurs && read.has(key))]]
    })
  )
}

function replaced(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map((item) => replaced(item, replace))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, replace)]))
}
