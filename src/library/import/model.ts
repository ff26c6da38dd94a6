import type { Words } from '../../words/words.js'

/** The products whose replies can be taken over. */
export type Product = 'Zendesk' | 'Freshdesk' | 'Help Scout' | 'Chatwoot'

/** One reply as its product exported it. */
export interface ExportedReply {
  /** What to call it in the report: its title, or its place in the file. */
  readonly label: string
  readonly title: string
  /** What is typed for it there, where the product has such a thing. */
  readonly prefix?: string
  readonly text: string
  readonly isHtml: boolean
  /** What goes with it that a text cannot hold. */
  readonly notes: readonly Words[]
}

/** An entry that holds no reply for a customer. */
export interface LeftOut {
  readonly label: string
  readonly reason: Words
}

/** A file that was read: its entries in their order. */
export interface Export {
  readonly product: Product
  readonly entries: readonly (ExportedReply | LeftOut)[]
}

/** Why a file is no export, in a sentence. */
export interface Unreadable {
  readonly problem: Words
}

/** A value of JSON that has properties. */
export type Json = Readonly<Record<string, unknown>>

/** Whether a value of JSON has properties. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first of the properties that is a text with something in it. */
export function textOf(value: Json, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = value[name]
    if (typeof text === 'string' && text.trim() !== '') return text
  }
  return undefined
}

/** Whether somebody wrote the text as HTML. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:[pa]|div|br|ul|ol|li|[bi]|em|strong|span|h[1-6]|table|blockquote)\b[^<>]*>/iu.test(text)
}
