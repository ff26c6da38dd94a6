import type { Nodes, Root } from 'mdast'

/** What an address in a reply may begin with; others can run code or name a file of the reader's. */
export const safeProtocols = ['http', 'https', 'mailto', 'tel'] as const

/** Addresses of the definitions in a tree (`[label]: address`), by identifier. */
export type Definitions = ReadonlyMap<string, string>

/** Reads the definitions of a tree; the first of a name counts. */
export function readDefinitions(tree: Root): Definitions {
  const found = new Map<string, string>()
  const read = (node: Nodes): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url)
    if ('children' in node) for (const child of node.children) read(child)
  }
  read(tree)
  return found
}

/** Whether an address has a protocol that cannot do harm, or none. */
export function isSafeAddress(url: string): boolean {
  const protocol = /^([^/?#:]*):/u.exec(url)?.[1]?.toLowerCase()
  return protocol === undefined || safeProtocols.some((safe) => safe === protocol)
}
