import type { Automaton, PhraseSet } from './automaton.js'
import { compilePhrases, type ClassMeaning } from './compile.js'
import { listsOf } from './lists.js'
import { assembleGrammar, type Grammar, type GrammarParts } from './parts.js'
import { createSetMaker, orderByUse } from './setMaker.js'
import { parsePattern, type Pattern } from './syntax.js'
import { createLearner, createShapes, shapeCount, type WordTests } from './vocabulary.js'

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
  readonly words: WordTests
}

/**
 * Compiles phrase sets and the classes they use.
 *
 * @throws {SyntaxError} for a malformed pattern or an unknown class, naming it.
 */
export function compileGrammar(sets: readonly PhraseSet[], classes: Classes, floaters: Floaters): Grammar {
  return assembleGrammar(compileParts(sets, classes, floaters), classes.words)
}

/**
 * Compiles the parts of a grammar.
 *
 * @throws {SyntaxError} for a malformed pattern or an unknown class, naming it.
 */
export function compileParts(sets: readonly PhraseSet[], classes: Classes, floaters: Floaters): GrammarParts {
  const openClasses = Object.keys(classes.words)
  const { learn, learnForms, words } = createLearner()
  const floating = new Set(floaters.words.map(learn))
  /** Behind the set of every word, the open classes and the words that float. */
  const firstClosed = openClasses.length + 2
  const maker = createSetMaker(firstClosed)
  const setsOfWords = new Map<string, number>()
  const meanings = new Map<string, ClassMeaning>(
    openClasses.map((name, index) => [name, { words: index + 1, phrases: [] }])
  )
  /** The meanings in the outer layer, where a class of several words is one symbol more. */
  const outerMeanings = new Map<string, ClassMeaning>()
  const innerSets: PhraseSet[] = []
  const symbols: number[] = []

  const outer = compilePhrases(sets, { setOf, meaningOf: withSymbol, cutsLeads: true })
  const inner = compilePhrases(innerSets, { setOf, meaningOf, cutsLeads: false })
  const order = orderByUse([inner, outer], firstClosed)
  const numbers = new Map(order.map((set, index) => [set, firstClosed + index]))
  const floatingShapes = openClasses.reduce(
    (bits, name, index) => (floaters.classes.includes(name) ? bits | (1 << index) : bits),
    0
  )
  const inOrder = [...words.keys()].sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1))
  return {
    words: inOrder.map((word) => `${words[word] ?? ''} `).join(''),
    sets: listsOf(setsByWord(inOrder)),
    setCount: firstClosed + order.length,
    floatingShapes,
    inner: withNumbers(inner),
    symbols: symbols.map((symbol) => shapeCount(classes.words) + inOrder.indexOf(symbol)),
    outer: withNumbers(outer)
  }

  function setOf(named: readonly string[]): number {
    const key = named.join('|')
    let set = setsOfWords.get(key)
    if (set === undefined) setsOfWords.set(key, (set = maker.numberOf(named.flatMap(learnForms))))
    return set
  }

  /** In the outer layer a class is a set of words and, if it has phrases, one symbol for them. */
  function withSymbol(name: string): ClassMeaning {
    const known = outerMeanings.get(name)
    if (known) return known
    const meaning = meaningOf(name)
    if (meaning.phrases.length === 0) return meaning
    const symbol = learn(`<${name}>`)
    innerSets.push({ tag: name, patterns: phrasesOf(name) })
    symbols.push(symbol)
    const members = meaning.words === undefined ? [] : (maker.members[meaning.words] ?? [])
    const outerMeaning = { words: maker.numberOf([...members, symbol]), phrases: [] }
    outerMeanings.set(name, outerMeaning)
    return outerMeaning
  }

  function meaningOf(name: string): ClassMeaning {
    const known = meanings.get(name)
    if (known) return known
    const options = phrasesOf(name).map(parsePattern).flatMap(optionsOf)
    const named = options.flatMap((option) => (option.type === 'word' ? option.word : []))
    const meaning = {
      words: named.length > 0 ? setOf(named) : undefined,
      phrases: options.filter(({ type }) => type !== 'word')
    }
    meanings.set(name, meaning)
    return meaning
  }

  function phrasesOf(name: string): readonly string[] {
    const phrases = classes.phrases[name]
    if (!phrases) throw new SyntaxError(`there is no class <${name}>`)
    return phrases
  }

  /** The sets that each of the words is in, the kinds first. */
  function setsByWord(inOrder: readonly number[]): number[][] {
    const closed = words.map((): number[] => [])
    for (const [index, set] of order.entries())
      for (const word of maker.members[set] ?? []) closed[word]?.push(firstClosed + index)
    const shapeOf = createShapes(classes.words)
    return inOrder.map((word) => {
      const shape = shapeOf(words[word] ?? '')
      const open = [...openClasses.keys()].filter((bit) => (shape & (1 << bit)) !== 0)
      const floats = floating.has(word) || (shape & floatingShapes) !== 0
      return [...open.map((bit) => bit + 1), ...(floats ? [firstClosed - 1] : []), ...(closed[word] ?? [])]
    })
  }

  function withNumbers(automaton: Automaton): Automaton {
    return { ...automaton, accepts: automaton.accepts.map((set) => numbers.get(set) ?? set) }
  }
}

function optionsOf(pattern: Pattern): readonly Pattern[] {
  return pattern.type === 'choice' ? pattern.options : [pattern]
}
