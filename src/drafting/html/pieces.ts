/** A tag, a comment or a text in a piece of HTML. */
export interface Piece {
  readonly kind: 'text' | 'tag'
  readonly value: string
  /** Lower case; empty for a text, a comment and a declaration. */
  readonly name: string
}

/** Tags, comments and the text between them. What is not closed runs to the end. */
export function* piecesOf(html: string): Generator<Piece> {
  let done = 0
  for (const { index } of html.matchAll(/<(?=[!/?A-Za-z])/gu)) {
    if (index < done) continue
    if (index > done) yield { kind: 'text', value: html.slice(done, index), name: '' }
    const close = html.startsWith('<!--', index) ? '-->' : '>'
    const at = html.indexOf(close, index + 1)
    done = at < 0 ? html.length : at + close.length
    const value = html.slice(index, done)
    yield { kind: 'tag', value, name: /^<\/?([A-Za-z][\w-]*)/u.exec(value)?.[1]?.toLowerCase() ?? '' }
  }
  if (done < html.length) yield { kind: 'text', value: html.slice(done), name: '' }
}

const silent = /^(?:script|style|template|noscript|iframe|svg|math|head|title)$/u

/** Whether nobody reads what is in an element of this name. */
export function isSilent(name: string): boolean {
  return silent.test(name)
}
