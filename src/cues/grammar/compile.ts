import { noTag, type Automaton, type PhraseSet, type TagAfterLead } from './automaton.js'
import { cutLead, noLead, type Lead } from './lead.js'
import { merged } from './merge.js'
import { parsePattern, type Pattern } from './syntax.js'
import { anyWord } from './wordSets.js'

/** What a pattern in angle brackets stands for: words, and patterns of more than one word. */
export interface ClassMeaning {
  /** The number of the set of its words, if it has any. */
  readonly words?: number | undefined
  readonly phrases: readonly Pattern[]
}

/** How to compile phrases. */
export interface CompileOptions {
  /** The number of the set of all words that the words of a phrase stand for. */
  readonly setOf: (words: readonly string[]) => number
  /** @throws {SyntaxError} when there is no such class. */
  readonly meaningOf: (name: string) => ClassMeaning
  /** Whether the words of any kind that phrases begin with are to be cut off. */
  readonly cutsLeads: boolean
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
  const { setOf, meaningOf, cutsLeads } = options
  const tags = [...new Set(sets.map(({ tag }) => tag))]
  const tagIndexes = new Map(tags.map((tag, index) => [tag, index]))
  const first: number[] = []
  const accepts: number[] = []
  const follow: number[][] = []
  const ends: number[] = []
  const leads = new Map<string, TagAfterLead>()

  for (const { tag, patterns } of sets) {
    for (const source of patterns) {
      const whole = parsePattern(source)
      for (const { lead, pattern } of cutsLeads ? cutLead(whole) : [{ lead: noLead, pattern: whole }]) {
        const phrase = build(pattern)
        first.push(...phrase.first)
        const end = endOf(tagIndexes.get(tag) ?? noTag, lead)
        for (const position of phrase.last) ends[position] = end
      }
    }
  }
  return { tags, leads: [...leads.values()], ...merged({ first, accepts, follow, ends }) }

  /** What a phrase ends with. */
  function endOf(tag: number, { min, max }: Lead): number {
    if (max === 0) return tag
    const key = `${tag} ${min} ${max}`
    if (!leads.has(key)) leads.set(key, { tag, min, max })
    return tags.length + [...leads.keys()].indexOf(key)
  }

  function step(set: number): Part {
    follow.push([])
    ends.push(noTag)
    const positions = [accepts.push(set) - 1]
    return { first: positions, last: positions, isOptional: false }
  }

  function build(pattern: Pattern): Part {
    switch (pattern.type) {
      case 'any':
        return step(anyWord)
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
    const { words, phrases } = meaningOf(name)
    return branch([...(words === undefined ? [] : [step(words)]), ...phrases.map(build)])
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
}
