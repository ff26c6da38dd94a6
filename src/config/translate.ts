import type { SchemaPart } from './assist.js'

/** Descriptions in one language, by keys that are the same in all. */
export type Descriptions = Readonly<Record<string, string>>

/** Reads a schema with its English descriptions in other words; one that has none stays English. */
export function translateSchema(json: string, english: Descriptions, translated: Descriptions): SchemaPart {
  const words = new Map(Object.entries(english).map(([key, text]) => [text, translated[key] ?? text]))
  return JSON.parse(json, (_key, value: unknown) =>
    typeof value === 'string' ? (words.get(value) ?? value) : value
  ) as SchemaPart
}
