import type { Automaton } from './automaton.js'

/** A state of the deterministic automaton: a set of states of the other one. */
export interface State {
  readonly members: readonly number[]
  /** Indexes of the tags it accepts. */
  readonly tags: readonly number[]
  readonly known: Map<number, State | null>
}

/** A deterministic automaton that is made as it is used. */
export interface States {
  readonly root: State
  /** The state after one more word; null when no phrase goes on. */
  next(state: State, id: number): State | null
}

/** Makes the deterministic states of an automaton on demand. */
export function createStates({ start, edges, accepts }: Automaton): States {
  const states = new Map<string, State>()
  const root = stateOf(new Set(start))
  const first = indexStart()

  return {
    root,
    next(state, id) {
      const known = state.known.get(id)
      if (known !== undefined) return known
      const members = state === root ? first(id) : followAll(state.members, id)
      const next = members.size === 0 ? null : stateOf(members)
      state.known.set(id, next)
      return next
    }
  }

  function followAll(members: readonly number[], id: number): Set<number> {
    const reached = new Set<number>()
    for (const member of members) {
      for (const { accepts: accepted, to } of edges[member] ?? []) {
        if (!accepted || accepted.has(id)) reached.add(to)
      }
    }
    return reached
  }

  /** Thousands of phrases start from the root, so what each word leads to is looked up, not searched. */
  function indexStart(): (id: number) => Set<number> {
    const always: number[] = []
    const byWord = new Map<number, number[]>()
    for (const member of start) {
      for (const { accepts: accepted, to } of edges[member] ?? []) {
        if (!accepted) always.push(to)
        else for (const id of accepted) listOf(byWord, id).push(to)
      }
    }
    return (id) => new Set([...always, ...(byWord.get(id) ?? [])])
  }

  function stateOf(members: ReadonlySet<number>): State {
    const sorted = [...members].sort((a, b) => a - b)
    const key = sorted.join()
    const known = states.get(key)
    if (known) return known
    const tags = [...new Set(sorted.flatMap((member) => accepts[member] ?? []))]
    const state: State = { members: sorted, tags, known: new Map() }
    states.set(key, state)
    return state
  }
}

function listOf(lists: Map<number, number[]>, id: number): number[] {
  const known = lists.get(id)
  if (known) return known
  const list: number[] = []
  lists.set(id, list)
  return list
}
