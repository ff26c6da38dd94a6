import { parsePattern, type Pattern } from './syntax.js'
import type { Vocabulary, WordSet } from './vocabulary.js'

/** A set of phrases that act alike: `tag` names what a match means. */
export interface PhraseSet {
  readonly tag: string
  readonly patterns: readonly string[]
}

/**
 * A non-deterministic automaton over the numbers of words. Its states are positions: the places of words in phrases. Being
 * at a position means that its word was the last one read.
 */
export interface Automaton {
  readonly tags: readonly string[]
  /** The positions that can be the first of a phrase. */
  readonly first: readonly number[]
  /** Position → the words that are read there; `null` for every word. */
  readonly accepts: readonly (WordSet | null)[]
  /** Position → the positions that can be next. */
  readonly follow: readonly (readonly number[])[]
  /** Position → index of the tag of the phrase that can end there; -1 where none can. */
  readonly ends: readonly number[]
  /** Position → the position after a floating word that follows; -1 where none may follow. */
  readonly floats: readonly number[]
  readonly floating: WordSet
}

/** What a pattern in angle brackets stands for: words, and patterns of more than one word. */
export interface ClassMeaning {
  readonly words: ReadonlySet<number>
  readonly phrases: readonly Pattern[]
}

/** How to compile phrases. */
export interface CompileOptions {
  readonly vocabulary: Vocabulary
  /** The words that may stand between any two words of a phrase. */
  readonly floating: WordSet
  /** @throws {SyntaxError} when there is no such class. */
  meaningOf(name: string): ClassMeaning
}

/** A part of a phrase: the positions that it can begin and end with, and whether it can be missing. */
interface Part {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly isOptional: boolean
}

const nothing: Part = { first: [], last: [], isOptional: true }

/**
 * Compiles phrase sets into one automaton.
 *
 * @throws {SyntaxError} for a malformed pattern or an unknown class, naming the pattern.
 */
export function compilePhrases(sets: readonly PhraseSet[], options: CompileOptions): Automaton {
  const { vocabulary, floating } = options
  const tags = [...new Set(sets.map(({ tag }) => tag))]
  const tagIndexes = new Map(tags.map((tag, index) => [tag, index]))
  const first: number[] = []
  const accepts: (WordSet | null)[] = []
  const follow: number[][] = []
  const ends: number[] = []
  const floats: number[] = []
  const wordSets = new Map<string, Set<number>>()

  for (const { tag, patterns } of sets) {
    for (const source of patterns) addPhrase(source, tagIndexes.get(tag) ?? -1)
  }
  return { tags, first, accepts, follow, ends, floats, floating }

  function addPhrase(source: string, tag: number): void {
    const before = accepts.length
    const phrase = build(parsePattern(source))
    first.push(...phrase.first)
    for (const position of phrase.last) ends[position] = tag
    // A floater may stand inside a phrase, never at its edge.
    const after = accepts.length
    for (let position = before; position < after; position++) {
      const next = follow[position] ?? []
      if (next.length === 0) continue
      if (ends[position] === -1) floats[position] = position
      else {
        // The phrase could end before the floater, not after it.
        const floated = addPosition(null, next)
        floats[position] = floated
        floats[floated] = floated
      }
    }
  }

  function addPosition(accepted: WordSet | null, next: number[]): number {
    follow.push(next)
    ends.push(-1)
    floats.push(-1)
    return accepts.push(accepted) - 1
  }

  function step(accepted: WordSet | null): Part {
    const positions = [addPosition(accepted, [])]
    return { first: positions, last: positions, isOptional: false }
  }

  function build(pattern: Pattern): Part {
    switch (pattern.type) {
      case 'any':
        return step(null)
      case 'word':
        return step(setOf([pattern.word]))
      case 'class':
        return buildClass(pattern.name)
      case 'sequence':
        return pattern.items.map(build).reduce(join, nothing)
      case 'choice':
        return buildChoice(pattern.options)
      case 'repeat':
        return buildRepeat(pattern)
    }
  }

  function buildClass(name: string): Part {
    const open = vocabulary.openClass(name)
    if (open) return step(open)
    const { words, phrases } = options.meaningOf(name)
    return branch([...(words.size > 0 ? [step(words)] : []), ...phrases.map(build)])
  }

  function buildChoice(options: readonly Pattern[]): Part {
    const words = options.flatMap((option) => (option.type === 'word' ? [option.word] : []))
    const parts = options.filter(({ type }) => type !== 'word').map(build)
    return branch(words.length > 0 ? [...parts, step(setOf(words))] : parts)
  }

  function buildRepeat({ item, min, max }: Extract<Pattern, { type: 'repeat' }>): Part {
    const parts = Array.from({ length: max }, () => build(item))
    return parts.reduceRight((rest, part, index) => {
      const both = join(part, rest)
      return index < min ? both : { ...both, isOptional: true }
    }, nothing)
  }

  function join(a: Part, b: Part): Part {
    for (const last of a.last) follow[last]?.push(...b.first)
    return {
      first: a.isOptional ? [...a.first, ...b.first] : a.first,
      last: b.isOptional ? [...a.last, ...b.last] : b.last,
      isOptional: a.isOptional && b.isOptional
    }
  }

  function branch(parts: readonly Part[]): Part {
    const [only] = parts
    if (parts.length === 1 && only) return only
    return {
      first: parts.flatMap((part) => part.first),
      last: parts.flatMap((part) => part.last),
      isOptional: parts.some((part) => part.isOptional)
    }
  }

  function setOf(words: readonly string[]): WordSet {
    const key = words.join('|')
    const known = wordSets.get(key)
    if (known) return known
    const set = new Set<number>()
    for (const word of words) for (const form of vocabulary.learnForms(word)) set.add(form)
    wordSets.set(key, set)
    return set
  }
}
