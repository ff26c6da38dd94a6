import { characterEntitiesHtml4 } from 'character-entities-html4'

const entities: Readonly<Record<string, string>> = characterEntitiesHtml4

/** A text of HTML with its character references as the characters they stand for; one that is not known stays. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z][a-z\d]{1,31}));/giu,
    (reference: string, ...rest) => {
      const { decimal, hex, name } = rest.at(-1) as Record<'decimal' | 'hex' | 'name', string | undefined>
      if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? '') : reference
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference
    }
  )
}
