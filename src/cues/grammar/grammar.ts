import { compilePhrases, type Automaton, type ClassMeaning, type PhraseSet } from './automaton.js'
import { parsePattern, type Pattern } from './syntax.js'
import { createVocabulary, type Vocabulary, type WordSet } from './vocabulary.js'

/** Words that may stand between any two words of a phrase ("we will *also* look into it"). */
export interface Floaters {
  readonly words: readonly string[]
  /** Names of open classes (`Classes.words`) whose words float too. */
  readonly classes: readonly string[]
}

/** What the patterns may name in angle brackets. */
export interface Classes {
  /** Name → patterns of the phrase language; may use other classes. */
  readonly phrases: Readonly<Record<string, readonly string[]>>
  /** Name → test on one normalised word, for open sets such as numbers. */
  readonly words: Readonly<Record<string, (word: string) => boolean>>
}

/**
 * Phrases ready to be matched, in two layers: `inner` finds what the classes of several words stand for ("a member of
 * our team"), and `outer` finds the phrases, taking each such find as one symbol.
 */
export interface Grammar {
  readonly vocabulary: Vocabulary
  readonly inner: Automaton
  /** Tag of the inner automaton → number of its symbol in the outer one. */
  readonly symbols: readonly number[]
  readonly outer: Automaton
}

/**
 * Compiles phrase sets and the classes they use.
 *
 * @throws {SyntaxError} for a malformed pattern or an unknown class, naming it.
 */
export function compileGrammar(sets: readonly PhraseSet[], classes: Classes, floaters: Floaters): Grammar {
  const vocabulary = createVocabulary(classes.words)
  const floating = floatingWords(vocabulary, floaters)
  const meanings = new Map<string, ClassMeaning>()
  /** The meanings in the outer layer: thousands of phrases name a few classes, and one set of words does for all. */
  const outerMeanings = new Map<string, ClassMeaning>()
  const innerSets: PhraseSet[] = []
  const symbols: number[] = []

  const outer = compilePhrases(sets, { vocabulary, floating, meaningOf: (name) => withSymbol(name) })
  const inner = compilePhrases(innerSets, { vocabulary, floating, meaningOf })
  return { vocabulary, inner, symbols, outer }

  /** In the outer layer a class is a set of words and, if it has phrases, one symbol for them. */
  function withSymbol(name: string): ClassMeaning {
    const known = outerMeanings.get(name)
    if (known) return known
    const { words, phrases } = meaningOf(name)
    if (phrases.length === 0) return { words, phrases }
    const symbol = vocabulary.learn(`<${name}>`)
    innerSets.push({ tag: name, patterns: phrasesOf(name) })
    symbols.push(symbol)
    const meaning = { words: new Set([...words, symbol]), phrases: [] }
    outerMeanings.set(name, meaning)
    return meaning
  }

  function phrasesOf(name: string): readonly string[] {
    const phrases = classes.phrases[name]
    if (!phrases) throw new SyntaxError(`there is no class <${name}>`)
    return phrases
  }

  function meaningOf(name: string): ClassMeaning {
    const known = meanings.get(name)
    if (known) return known
    const words = new Set<number>()
    const phrases: Pattern[] = []
    for (const option of phrasesOf(name).map(parsePattern).flatMap(optionsOf)) {
      if (option.type === 'word') for (const form of vocabulary.learnForms(option.word)) words.add(form)
      else phrases.push(option)
    }
    const meaning = { words, phrases }
    meanings.set(name, meaning)
    return meaning
  }
}

/** The words that float, by their numbers. */
export function floatingWords(vocabulary: Vocabulary, floaters: Floaters): WordSet {
  const words = new Set(floaters.words.map((word) => vocabulary.learn(word)))
  const classes = floaters.classes.flatMap((name) => vocabulary.openClass(name) ?? [])
  return { size: Infinity, has: (word) => words.has(word) || classes.some((members) => members.has(word)) }
}

function optionsOf(pattern: Pattern): readonly Pattern[] {
  return pattern.type === 'choice' ? pattern.options : [pattern]
}
