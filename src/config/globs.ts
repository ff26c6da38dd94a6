import type { Words } from '../words/words.js'

/** What is wrong with an entry of `include` or `exclude`, as a message; `undefined` when it can be used. */
export function globProblem(entry: string): Words | undefined {
  if (entry.trim() === '') return 'Write a language id or a glob.'
  if (entry.trim() !== entry) return 'There is white space around it.'
  if (entry.includes('\\')) return 'Write / between folders.'
  if (/^(?:\/|[A-Za-z]:)/u.test(entry))
    return 'A glob starts at the folder, so leave what comes before that out.'
  if (entry.split('/').includes('..')) return 'A glob cannot lead out of its folder.'
  if (!isBalanced(entry)) return 'A bracket is not closed.'
  return undefined
}

/** Whether an entry is a glob; else it is the id of a language. */
export function isGlob(entry: string): boolean {
  return /[*?/[{.]/u.test(entry)
}

function isBalanced(entry: string): boolean {
  const open: string[] = []
  for (const sign of entry) {
    if (sign === '{' || sign === '[') open.push(sign)
    else if (sign === '}' && open.pop() !== '{') return false
    else if (sign === ']' && open.pop() !== '[') return false
  }
  return open.length === 0
}
