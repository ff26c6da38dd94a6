import { Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import type { Wording } from '../../findings/model.js'
import { wordingKey } from '../../findings/ignores/normal.js'
import { asRecord, ignoresIn, isWording, type RawIgnores } from './rawIgnores.js'

/** The text of a team's file after a change, or why it cannot be changed. */
export type Changed = { readonly ok: true; readonly text: string } | { readonly ok: false }

/** Reads what a team's file ignores. Never throws. */
export function readTeamIgnores(text: string): RawIgnores {
  const document = parseDocument(text)
  if (document.errors.length > 0) return ignoresIn(undefined, undefined)
  const { ignore, rules } = asRecord(document.toJS())
  return ignoresIn(ignore, rules)
}

/** Adds a wording to the list `ignore`; one that is there already stays once. */
export function addWording(text: string, wording: Wording): Changed {
  return change(text, (document) => {
    const list: unknown = document.get('ignore')
    if (list === undefined || list === null) {
      document.set('ignore', document.createNode([wording]))
      return true
    }
    if (!isSeq(list)) return false
    if (!readTeamIgnores(text).wordings.some((one) => wordingKey(one) === wordingKey(wording)))
      list.add(document.createNode(wording))
    return true
  })
}

/** Takes a wording out of the list `ignore`. */
export function removeWording(text: string, wording: Wording): Changed {
  return change(text, (document) => {
    const list: unknown = document.get('ignore')
    if (!isSeq(list)) return false
    const key = wordingKey(wording)
    list.items = list.items.filter((item) => {
      const value: unknown = isMap(item) ? item.toJSON() : undefined
      return !isWording(value) || wordingKey(value) !== key
    })
    if (list.items.length === 0) document.delete('ignore')
    return true
  })
}

/** Sets what the file says of a rule: a level, or a level with options; `undefined` takes it away. */
export function setRule(text: string, rule: string, setting: unknown): Changed {
  return change(text, (document) => {
    const rules: unknown = document.get('rules')
    if (rules !== undefined && rules !== null && !isMap(rules)) return false
    if (setting !== undefined) document.setIn(['rules', rule], document.createNode(setting))
    else if (isMap(rules)) {
      rules.delete(rule)
      if (rules.items.length === 0) document.delete('rules')
    }
    return true
  })
}

/** What the file says of a rule. */
export function ruleIn(text: string, rule: string): unknown {
  const document = parseDocument(text)
  return document.errors.length > 0 ? undefined : asRecord(asRecord(document.toJS()).rules)[rule]
}

/** Comments, order and quotes stay; indents are those that the file has. */
function change(text: string, edit: (document: Document<YAMLMap>) => boolean): Changed {
  const document = parseDocument(text) as unknown as Document<YAMLMap> & {
    readonly errors: readonly unknown[]
  }
  if (document.errors.length > 0) return { ok: false }
  const contents: unknown = document.contents
  if (contents !== null && !isMap(contents)) return { ok: false }
  if (!edit(document)) return { ok: false }
  if (isJson(text)) {
    const indent = /\n([^\S\n]+)"/u.exec(text)?.[1] ?? 2
    return { ok: true, text: `${JSON.stringify(document.toJS(), null, indent)}\n` }
  }
  const isEmpty = isMap(document.contents) && document.contents.items.length === 0
  if (isEmpty && contents?.flow !== true) document.contents = null
  const [, dashIndent] = /^[\w-]+:[^\S\n]*\n([^\S\n]*)- /mu.exec(text) ?? []
  const [, keyIndent] = /^[\w-]+:[^\S\n]*\n( +)[\w-]+:/mu.exec(text) ?? []
  const written =
    isEmpty && text.trim() === ''
      ? ''
      : document.toString({
          lineWidth: 0,
          indent: Math.min(Math.max((keyIndent ?? dashIndent ?? '').length || 2, 1), 8),
          indentSeq: dashIndent !== ''
        })
  return { ok: true, text: text.includes('\r\n') ? written.replace(/\r?\n/gu, '\r\n') : written }
}

/** YAML takes JSON too, but writes none. */
function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}
