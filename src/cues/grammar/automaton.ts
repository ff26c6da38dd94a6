import { nounForms, verbForms } from './inflect.js'
import { parsePattern, type Pattern } from './syntax.js'
import type { Vocabulary } from './vocabulary.js'

/** A set of phrases that act alike: `tag` names what a match means. */
export interface PhraseSet {
  readonly tag: string
  readonly patterns: readonly string[]
}

/** An edge is taken by a word for which `accepts` holds; `null` accepts every word. */
export interface Edge {
  readonly accepts: ReadonlySet<number> | null
  readonly to: number
}

/** A non-deterministic automaton over the numbers of words. */
export interface Automaton {
  readonly tags: readonly string[]
  readonly start: readonly number[]
  readonly edges: readonly (readonly Edge[])[]
  /** State → indexes of the tags it accepts. */
  readonly accepts: readonly (readonly number[])[]
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
  readonly floating: ReadonlySet<number>
  /** @throws {SyntaxError} when there is no such class. */
  meaningOf(name: string): ClassMeaning
}

interface Fragment {
  readonly from: number
  readonly to: number
}

/**
 * Compiles phrase sets into one automaton.
 *
 * @throws {SyntaxError} for a malformed pattern or an unknown class, naming the pattern.
 */
export function compilePhrases(sets: readonly PhraseSet[], options: CompileOptions): Automaton {
  const { vocabulary, floating } = options
  const edges: Edge[][] = []
  const silent: number[][] = []
  const silentBack: number[][] = []
  const accepts: number[][] = []
  const wordSets = new Map<string, Set<number>>()

  const entry = addState()
  const tags = [...new Set(sets.map(({ tag }) => tag))]
  for (const { tag, patterns } of sets) {
    const index = tags.indexOf(tag)
    for (const source of patterns) addPhrase(source, index)
  }
  return { tags, ...withoutSilentEdges() }

  function addPhrase(source: string, tag: number): void {
    const before = edges.length
    const fragment = build(parsePattern(source))
    link(entry, fragment.from)
    accepts[fragment.to]?.push(tag)
    // A floater may stand inside a phrase, never at its edge.
    const first = reach(silent, fragment.from)
    const last = reach(silentBack, fragment.to)
    for (let state = before; state < edges.length; state++) {
      if (!first.has(state) && !last.has(state)) edges[state]?.push({ accepts: floating, to: state })
    }
  }

  function addState(): number {
    silent.push([])
    silentBack.push([])
    accepts.push([])
    return edges.push([]) - 1
  }

  function link(from: number, to: number): void {
    silent[from]?.push(to)
    silentBack[to]?.push(from)
  }

  function step(accepted: ReadonlySet<number> | null): Fragment {
    const from = addState()
    const to = addState()
    edges[from]?.push({ accepts: accepted, to })
    return { from, to }
  }

  function build(pattern: Pattern): Fragment {
    switch (pattern.type) {
      case 'any':
        return step(null)
      case 'word':
        return step(setOf([pattern.word]))
      case 'class':
        return buildClass(pattern.name)
      case 'sequence':
        return chain(pattern.items.map(build))
      case 'choice':
        return buildChoice(pattern.options)
      case 'repeat':
        return buildRepeat(pattern)
    }
  }

  function buildClass(name: string): Fragment {
    const open = vocabulary.openClass(name)
    if (open) return step(open)
    const { words, phrases } = options.meaningOf(name)
    return branch([...(words.size > 0 ? [step(words)] : []), ...phrases.map(build)])
  }

  function buildChoice(options: readonly Pattern[]): Fragment {
    const words = options.flatMap((option) => (option.type === 'word' ? [option.word] : []))
    const parts = options.filter(({ type }) => type !== 'word').map(build)
    return branch(words.length > 0 ? [...parts, step(setOf(words))] : parts)
  }

  function buildRepeat({ item, min, max }: Extract<Pattern, { type: 'repeat' }>): Fragment {
    const from = addState()
    const to = addState()
    let last = from
    for (let count = 0; count < max; count++) {
      if (count >= min) link(last, to)
      const part = build(item)
      link(last, part.from)
      last = part.to
    }
    link(last, to)
    return { from, to }
  }

  function chain(parts: readonly Fragment[]): Fragment {
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1]
      if (next) link(part.to, next.from)
    }
    return { from: parts[0]?.from ?? addState(), to: parts.at(-1)?.to ?? addState() }
  }

  function branch(parts: readonly Fragment[]): Fragment {
    const [only] = parts
    if (parts.length === 1 && only) return only
    const from = addState()
    const to = addState()
    for (const part of parts) {
      link(from, part.from)
      link(part.to, to)
    }
    return { from, to }
  }

  function setOf(words: readonly string[]): ReadonlySet<number> {
    const key = words.join('|')
    const known = wordSets.get(key)
    if (known) return known
    const set = new Set(words.flatMap(wordForms).map((form) => vocabulary.learn(form)))
    wordSets.set(key, set)
    return set
  }

  function withoutSilentEdges(): Pick<Automaton, 'start' | 'edges' | 'accepts'> {
    const closures = silent.map((_, state) => [...reach(silent, state)].filter((member) => !isSilent(member)))
    return {
      start: closures[entry] ?? [],
      edges: edges.map((list) =>
        list.flatMap(({ accepts: accepted, to }) =>
          (closures[to] ?? []).map((target) => ({ accepts: accepted, to: target }))
        )
      ),
      accepts
    }
  }

  function isSilent(state: number): boolean {
    return edges[state]?.length === 0 && accepts[state]?.length === 0
  }
}

/** All states that silent edges lead to from `state`, itself among them. */
function reach(silent: readonly (readonly number[])[], state: number): Set<number> {
  const seen = new Set([state])
  for (const reached of seen) for (const next of silent[reached] ?? []) seen.add(next)
  return seen
}

/** The words that a word of a phrase stands for: `look@` is every form of the verb, `day~` singular and plural. */
export function wordForms(word: string): string[] {
  if (word.endsWith('@')) return verbForms(word.slice(0, -1))
  if (word.endsWith('~')) return nounForms(word.slice(0, -1))
  return [word]
}
