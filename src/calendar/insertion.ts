import type { Choice } from './choice.js'

/** Words after which a choice goes in without its own "by". */
const leading = /\b(?:by|before|until|till|at|around)$/iu
const sentenceEnd = /(?:^|[.!?:]["”')]*|^\s*(?:[-*+]|\d+\.|#{1,6}))$/u

/**
 * A choice as it goes in between the text before and the text after it on its line: with a space where words would run
 * together, a capital where a sentence begins, and without a second "by".
 */
export function fitInto({ text, bare }: Choice, before: string, after: string): string {
  const lead = before.trimEnd()
  const isLed = leading.test(lead)
  const words = isLed ? bare : text
  const isStart = !isLed && (sentenceEnd.test(lead) || lead === '')
  const cased = isStart ? words.charAt(0).toUpperCase() + words.slice(1) : words
  const gap = before === '' || /[\s([{"“'‘/—–-]$/u.test(before) ? '' : ' '
  return `${gap}${cased}${/^[\p{L}\p{N}(]/u.test(after) ? ' ' : ''}`
}

/** What a fix asks the writer to fill in, with the word before it that a choice brings along. */
const timeSlot = /(\b[Bb]y )?\$\{1:(?:[^\\}]|\\.)*\}/u

/** A fix's text, in snippet syntax, whose slot for a time holds a choice. */
export function fillTimeSlot(newText: string, { text, bare }: Choice): string {
  return newText.replace(timeSlot, (_slot, by: string | undefined) => {
    const words =
      by === undefined ? bare : by.startsWith('B') ? text.charAt(0).toUpperCase() + text.slice(1) : text
    return `\${1:${words.replace(/[\\$}]/gu, '\\$&')}}`
  })
}
