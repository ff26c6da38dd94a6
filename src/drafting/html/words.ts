import { htmlTagNames } from 'html-tag-names'
import { isSilent, piecesOf } from './pieces.js'

const knownTags = new Set(htmlTagNames)

/**
 * The words of a piece of HTML as plain text: tags, comments, scripts and styles are gone, `<br>` is a line end, and
 * `<first name>`, which only looks like a tag, is kept.
 */
export function htmlWords(html: string): string {
  let words = ''
  let inside: string | undefined
  for (const { kind, value, name } of piecesOf(html)) {
    if (inside !== undefined) {
      if (name === inside && value.startsWith('</')) inside = undefined
    } else if (kind === 'text' || isPlaceholder(value, name)) words += value
    else if (name === 'br') words += '\n'
    else if (isSilent(name) && !value.startsWith('</')) inside = name
  }
  return words
}

function isPlaceholder(tag: string, name: string): boolean {
  return name !== '' && !knownTags.has(name) && /^<[A-Za-z][\w -]*>$/u.test(tag)
}
