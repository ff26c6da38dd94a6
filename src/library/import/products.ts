import {
  isJson,
  looksLikeHtml,
  textOf,
  type ExportedReply,
  type Json,
  type LeftOut,
  type Product
} from './model.js'
import { say, type Words } from '../../words/words.js'

/** How the entries of a product are known and read, from JSON and from the rows of a CSV alike. */
export interface ProductReader {
  readonly product: Product
  /** Whether an entry with these properties is one of this product. */
  readonly owns: (entry: Json) => boolean
  readonly read: (entry: Json, label: string) => ExportedReply | LeftOut
}

/** All products. Who asks for the most goes first. */
export const products: readonly ProductReader[] = [
  {
    product: 'Zendesk',
    owns: (entry) =>
      'actions' in entry || 'comment_value' in entry || 'comment_value_html' in entry || 'comment' in entry,
    read: readMacro
  },
  {
    product: 'Chatwoot',
    owns: (entry) => 'short_code' in entry,
    read(entry, label) {
      const code = textOf(entry, 'short_code')
      return reply(label, code, textOf(entry, 'content'), { prefix: code })
    }
  },
  {
    product: 'Freshdesk',
    owns: (entry) => 'content_html' in entry || ('title' in entry && 'content' in entry),
    read(entry, label) {
      const files = entry.attachments
      const notes = Array.isArray(files) && files.length > 0 ? [say('attached files are not taken over')] : []
      return reply(label, textOf(entry, 'title', 'name'), textOf(entry, 'content_html', 'content'), { notes })
    }
  },
  {
    product: 'Help Scout',
    owns: (entry) =>
      'name' in entry && ['text', 'chatText', 'preview', 'chatPreview'].some((key) => key in entry),
    read(entry, label) {
      const text = textOf(entry, 'text', 'chatText')
      if (text === undefined && textOf(entry, 'preview', 'chatPreview') !== undefined) {
        return {
          label: textOf(entry, 'name') ?? label,
          reason: 'the list holds only how it begins: fetch each saved reply by itself'
        }
      }
      return reply(label, textOf(entry, 'name'), text)
    }
  }
]

/** A macro does several things to a ticket; only its comment is for the customer. */
function readMacro(entry: Json, label: string): ExportedReply | LeftOut {
  const title = textOf(entry, 'title', 'name')
  const named = title ?? label
  const state = entry.active ?? entry.status
  if (state === false || (typeof state === 'string' && /^(?:false|no|inactive|0)$/iu.test(state)))
    return { label: named, reason: 'it is not active' }
  const actions = actionsOf(entry.actions)
  const value = (field: string): unknown => actions.find((action) => action.field === field)?.value
  if ([false, 'false'].some((no) => no === value('comment_mode_is_public')))
    return { label: named, reason: 'its comment is an internal note' }
  const html = commentOf(value('comment_value_html')) ?? textOf(entry, 'comment_value_html')
  const plain = commentOf(value('comment_value')) ?? textOf(entry, 'comment_value', 'comment')
  const others = actions
    .map((action) => action.field)
    .filter((field): field is string => typeof field === 'string' && !field.startsWith('comment_'))
  const notes =
    others.length > 0 ? [say('what it sets is not taken over ({0})', [...new Set(others)].join(', '))] : []
  return reply(label, title, html ?? plain, { notes, isHtml: html !== undefined || undefined })
}

/** In a CSV the actions are JSON in a cell. */
function actionsOf(value: unknown): readonly Json[] {
  if (typeof value === 'string') {
    try {
      return actionsOf(JSON.parse(value))
    } catch {
      return []
    }
  }
  return Array.isArray(value) ? value.filter(isJson) : []
}

/** A comment is a text, or a list of the channel and the text. */
function commentOf(value: unknown): string | undefined {
  const text: unknown = Array.isArray(value) ? value.at(-1) : value
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

function reply(
  label: string,
  title: string | undefined,
  text: string | undefined,
  more: {
    readonly prefix?: string | undefined
    readonly notes?: readonly Words[]
    readonly isHtml?: boolean | undefined
  } = {}
): ExportedReply | LeftOut {
  const named = title?.trim() ?? label
  if (text === undefined) return { label: named, reason: 'it has no text for the customer' }
  return {
    label: named,
    title: named,
    ...(more.prefix !== undefined && { prefix: more.prefix }),
    text,
    isHtml: more.isHtml ?? looksLikeHtml(text),
    notes: [...(title === undefined ? [say('it had no title')] : []), ...(more.notes ?? [])]
  }
}
