import {
  ambiguousPronouns,
  beforeIs,
  endings,
  irregularContractions,
  runTogether,
  verbal
} from './contractions.js'
import { respell } from './spelling.js'

/**
 * Takes a word apart into the words that the phrase data knows: "We’ll" is `we` and `will`.
 *
 * @param previous the word before, empty at an edge of the sentence
 * @param next the word after
 */
export function normalize(raw: string, previous = '', next = ''): readonly string[] {
  const meant = possessive.test(raw) ? verbal.get(next) : undefined
  const stem = meant === undefined ? '' : plainForm(raw.slice(0, -2))
  // "It's been" is "it has been", and "it's working" is what any "it's" is.
  if (meant && (!beforeIs.has(stem) || (meant === 'has' && next !== 'gone'))) return [stem, meant]
  const word = plainForm(raw)
  const pronoun = ambiguousPronouns.get(word)
  if (pronoun)
    return pronoun.before.test(next.toLowerCase()) && startsClause(previous, word) ? pronoun.meant : [word]
  // In capitals it is a department, and no hour.
  return raw === 'HR' || raw === 'HR.' ? ['human', 'resources'] : takeApart(word)
}

/** Whether the words beside it tell what a word means; few are like that. */
export function dependsOnNeighbours(raw: string): boolean {
  return possessive.test(raw) || ambiguousPronouns.has(plainForm(raw))
}

const possessive = /['’]s$/u

/** Lower case, straight apostrophes, none at the edges; initials and numbers without their full stops. */
function plainForm(raw: string): string {
  const lower = raw.toLowerCase()
  if (/^(?:[a-z]+|\d+)$/u.test(lower)) return lower
  return (
    lower
      .replace(/[’ʼ`´]/gu, "'")
      .replace(/^'{1,3}/u, '')
      .replace(/'{1,3}$/u, '')
      // The parser takes "in." at the end of a sentence for an abbreviation.
      .replace(/^([a-z]{2,12})\.$/u, '$1')
      .replace(/^(?:[a-z]\.){2,}[a-z]?$/u, (initials) => initials.replaceAll('.', ''))
      // The parser keeps the full stop of a sentence that ends with a number.
      .replace(/^(\d+)\.$/u, '$1')
  )
}

function takeApart(word: string): readonly string[] {
  const known = irregularContractions.get(word) ?? runTogether.get(word)
  if (known) return known
  const apostrophe = word.lastIndexOf("'")
  if (apostrophe <= 0) return [respell(word)]
  const stem = word.slice(0, apostrophe)
  const ending = word.slice(apostrophe + 1)
  if (ending === 't' && stem.endsWith('n')) return [stem.slice(0, -1), 'not']
  const meant = endings.get(ending)
  if (meant) return [stem, meant]
  if (ending === 's' && beforeIs.has(stem)) return [stem, 'is']
  if (ending === 's' || ending === '') return [respell(stem)]
  return [respell(word)]
}

/** "well get back" starts a clause; "as well get", "you were looking" do not. */
function startsClause(previous: string, word: string): boolean {
  if (previous === '' || word === 'its') return true
  if (word === 'were' || word === 'wed') return /^(?:and|but|so|hi|hello|thanks)$/iu.test(previous)
  return !/^(?:as|very|pretty|really|so|not|be|is|are|was|quite|it|works?|too|just)$/iu.test(previous)
}
