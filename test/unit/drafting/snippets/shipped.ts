import { readFileSync } from 'node:fs'
import {
  readSnippets,
  snippetFiles,
  type RecoverySnippet
} from '../../../../src/drafting/snippets/snippet.js'

/** The folder of our own snippets. */
export const snippetFolder = new URL('../../../../snippets/', import.meta.url)

/** All of our own snippets, in their order. */
export function readShipped(): RecoverySnippet[] {
  return Object.entries(snippetFiles).flatMap(([file, topic]) =>
    readSnippets(readFileSync(new URL(`${file}.code-snippets`, snippetFolder), 'utf8'), topic)
  )
}
