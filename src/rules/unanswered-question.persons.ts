import { tokensOf, type Unit } from './unanswered-question.units.js'

/** "It was the packing firm", "that would be your landlord". */
export function givesName(unit: Unit): boolean {
  return tokensOf(unit).some(({ word }) => /^(?:is|was|were|be)$/u.test(word)) && tokensOf(unit).length > 2
}

/** "The signature reads J. Kent." */
export function namesSomebody(unit: Unit): boolean {
  return tokensOf(unit).some(
    ({ raw, word }, at, tokens) =>
      at > 0 &&
      // "In Dublin" is a place.
      !/^(?:in|at|from|to|on|our|your)$/u.test(tokens[at - 1]?.word ?? '') &&
      /^\p{Lu}[\p{Ll}.]/u.test(raw) &&
      !/(?:day|ber|ary|ch|ril|^may|june|july|august)$/u.test(word)
  )
}

/** "We did", "your manager is Jane Holt", "the request came from your account". */
export function tellsWho(unit: Unit): boolean {
  const tokens = tokensOf(unit)
  if (unit.isManners) return false
  if (unit.subject === 'us' && tokens.length <= 3 && tokens.some(({ word }) => word === 'did')) return true
  return tokens.some(({ word }, at) => {
    const next = tokens[at + 1]
    if (/^(?:is|was)$/u.test(word)) return /^\p{Lu}\p{Ll}/u.test(next?.raw ?? '')
    return (
      unit.isOpening &&
      word === 'from' &&
      /^(?:your|our|the|an?|one|some\w+)$/u.test(next?.word ?? '') &&
      tokens[at - 1]?.word === 'came'
    )
  })
}

/** "The courier did", "the power company cut it". */
export function didIt(unit: Unit): boolean {
  return (
    (unit.subject === 'noun' || unit.subject === 'none') &&
    !unit.isManners &&
    !tokensOf(unit).some(
      ({ word }, at, tokens) =>
        /^(?:is|are|be|been|being|will|can)$/u.test(word) ||
        // "It was delivered" tells of nobody.
        (/^(?:was|were)$/u.test(word) && !tokens.slice(at).some((token) => token.word === 'by'))
    ) &&
    tokensOf(unit)
      .slice(1)
      .some(({ word }) =>
        /^(?:did|does|cut|lost|left|took|sent|made|broke|forgot|put|gave)$|\w{2}ed$/u.test(word)
      )
  )
}
