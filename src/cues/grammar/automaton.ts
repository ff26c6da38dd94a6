import { nounForms, verbForms } from './inflect.js'
import { parsePattern, type Pattern } from './syntax.js'

/** A set of phrases that act alike: `tag` names what a match means. */
export interface PhraseSet {
  readonly tag: string
  readonly patterns: readonly string[]
}

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

/** An edge is taken by a word for which `accepts` holds; `null` accepts every word. */
interface Edge {
  readonly accepts: ReadonlySet<number> | null
  readonly to: number
}

/** A non-deterministic automaton over word ids, with the words it knows. */
export interface Automaton {
  /** Word → id; a word not in it has the id of `shapeOf`. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** Id for a word outside the vocabulary, by which open classes it belongs to. */
  readonly shapeOf: (word: string) => number
  readonly tags: readonly string[]
  readonly start: readonly number[]
  readonly edges: readonly (readonly Edge[])[]
  /** State → indexes of the tags it accepts. */
  readonly accepts: readonly (readonly number[])[]
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
export function compileAutomaton(
  sets: readonly PhraseSet[],
  classes: Classes,
  floaters: Floaters
): Automaton {
  const vocabulary = new Map<string, number>()
  const edges: Edge[][] = []
  const silent: number[][] = []
  const silentBack: number[][] = []
  const accepts: number[][] = []
  const parsedClasses = new Map<string, Pattern>()
  const wordClasses = Object.entries(classes.words)
  const shapeCount = 2 ** wordClasses.length
  const openSets = new Map(wordClasses.map(([name]) => [name, new Set<number>()]))
  const wordSets = new Map<string, Set<number>>()
  for (const [index, [name]] of wordClasses.entries()) {
    for (let shape = 0; shape < shapeCount; shape++) if (shape & (1 << index)) openSets.get(name)?.add(shape)
  }

  const floating = new Set(floaters.words.map(idOf))
  const entry = addState()
  const tags = [...new Set(sets.map(({ tag }) => tag))]
  for (const { tag, patterns } of sets) {
    for (const source of patterns) {
      const before = edges.length
      const fragment = build(parsePattern(source), source)
      link(entry, fragment.from)
      accepts[fragment.to]?.push(tags.indexOf(tag))
      // A floater may stand inside a phrase, never at its edge.
      const first = reach(silent, fragment.from)
      const last = reach(silentBack, fragment.to)
      for (let state = before; state < edges.length; state++) {
        if (!first.has(state) && !last.has(state)) edges[state]?.push({ accepts: floating, to: state })
      }
    }
  }
  // Only now is every word of the vocabulary in its open classes.
  for (const name of floaters.classes) for (const id of openSets.get(name) ?? []) floating.add(id)
  return { vocabulary, shapeOf, tags, ...withoutSilentEdges(entry) }

  function idOf(word: string): number {
    const known = vocabulary.get(word)
    if (known !== undefined) return known
    const id = shapeCount + vocabulary.size
    vocabulary.set(word, id)
    for (const [name, test] of wordClasses) if (test(word)) openSets.get(name)?.add(id)
    return id
  }

  function shapeOf(word: string): number {
    let shape = 0
    for (const [index, [, test]] of wordClasses.entries()) if (test(word)) shape |= 1 << index
    return shape
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

  function build(pattern: Pattern, source: string): Fragment {
    switch (pattern.type) {
      case 'any':
        return step(null)
      case 'word':
        return step(setOf([pattern.word]))
      case 'class': {
        const open = openSets.get(pattern.name)
        return open ? step(open) : build(classPattern(pattern.name, source), source)
      }
      case 'sequence': {
        const parts = pattern.items.map((item) => build(item, source))
        for (const [index, part] of parts.entries()) {
          const next = parts[index + 1]
          if (next) link(part.to, next.from)
        }
        return { from: parts[0]?.from ?? addState(), to: parts.at(-1)?.to ?? addState() }
      }
      case 'choice': {
        const words = pattern.options.flatMap((option) => (option.type === 'word' ? [option.word] : []))
        const others = pattern.options.filter(({ type }) => type !== 'word')
        const parts = others.map((option) => build(option, source))
        if (words.length > 0) parts.push(step(setOf(words)))
        const from = addState()
        const to = addState()
        for (const part of parts) {
          link(from, part.from)
          link(part.to, to)
        }
        return { from, to }
      }
      case 'repeat': {
        const from = addState()
        const to = addState()
        let last = from
        for (let count = 0; count < pattern.max; count++) {
          if (count >= pattern.min) link(last, to)
          const part = build(pattern.item, source)
          link(last, part.from)
          last = part.to
        }
        link(last, to)
        return { from, to }
      }
    }
  }

  function setOf(words: readonly string[]): ReadonlySet<number> {
    const key = words.join('|')
    const known = wordSets.get(key)
    if (known) return known
    const set = new Set(words.flatMap(formsOf).map(idOf))
    wordSets.set(key, set)
    return set
  }

  function classPattern(name: string, source: string): Pattern {
    const known = parsedClasses.get(name)
    if (known) return known
    const phrases = classes.phrases[name]
    if (!phrases) throw new SyntaxError(`phrase "${source}": there is no class <${name}>`)
    const options = phrases.map(parsePattern).flatMap((p) => (p.type === 'choice' ? p.options : [p]))
    const parsed: Pattern = { type: 'choice', options }
    parsedClasses.set(name, parsed)
    return parsed
  }

  function isSilent(state: number): boolean {
    return edges[state]?.length === 0 && accepts[state]?.length === 0
  }

  function withoutSilentEdges(root: number): Pick<Automaton, 'start' | 'edges' | 'accepts'> {
    const closures = silent.map((_, state) => [...reach(silent, state)].filter((member) => !isSilent(member)))
    return {
      start: closures[root] ?? [],
      edges: edges.map((list) =>
        list.flatMap(({ accepts: accepted, to }) =>
          (closures[to] ?? []).map((target) => ({ accepts: accepted, to: target }))
        )
      ),
      accepts
    }
  }
}

/** All states that silent edges lead to from `state`, itself among them. */
function reach(silent: readonly (readonly number[])[], state: number): Set<number> {
  const seen = new Set([state])
  for (const reached of seen) for (const next of silent[reached] ?? []) seen.add(next)
  return seen
}

function formsOf(word: string): string[] {
  if (word.endsWith('@')) return verbForms(word.slice(0, -1))
  if (word.endsWith('~')) return nounForms(word.slice(0, -1))
  return [word]
}
