/** A word of a name, or of a name's inside ("van", "de"). */
const particle = /^(?:van|von|der|den|de|del|della|da|di|do|dos|la|le|bin|ibn|al|el|ten|ter|zu|y)$/u
const nameWord = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{0,24}|\p{Lu}\.|(?:Dr|Mr|Mrs|Ms|Prof|Jr|Sr)\.)$/u
/** Words that begin or are a line of their own, and no name. */
const notName =
  /^(?:thanks?|thx|cheers|regards|best|kind|warm|please|hello|hi|hey|dear|help|urgent|order|ticket|sent|yes|no|ok|okay|merci|danke|gracias|mit|viele|liebe|cordialement|sincerely|yours|support|team|customer|the|i|we|my|it|this|where|when|what|why|how|who|update|asap|subject|ps)$/iu

/** The name on a line, without what is around it; undefined where the line is none. */
export function readName(line: string): string | undefined {
  const text = line
    .slice(0, 120)
    .trim()
    .replace(/^[-–—~*_]{1,3}\s?|[*_,]{1,3}$/gu, '')
    .trim()
  const words = text.split(/\s+/u)
  if (words.length > 5 || notName.test(words[0] ?? '')) return undefined
  const isName = words.every((word, index) => nameWord.test(word) || (index > 0 && particle.test(word)))
  return isName && nameWord.test(words.at(-1) ?? '') ? words.join(' ') : undefined
}

/** Whose name and address a "From:" header gives. */
export interface Sender {
  readonly name?: string
  readonly address?: string
}

/** Machines write from these, so the name beside the address is no customer's. */
const machine =
  /^(?:no-?reply|do-?not-?reply|notifications?|mailer(?:-daemon)?|postmaster|support|info|hello|contact|forms?|help|service)(?:[+@._-]|$)/iu
const company = /\b(?:inc|ltd|llc|gmbh|ag|corp|co|plc|bv|sarl|limited|group)\b\.?/iu

/** Reads `"Whitfield, Dana" <dana@example.com>` and its variants. */
export function readSender(header: string): Sender {
  const text = header.slice(0, 300)
  const address = /[^\s<>()[\]",;:]{1,64}@[\w.-]{1,120}\w/u.exec(text)?.[0].replace(/^mailto:/iu, '')
  const bare = text
    .replace(/[<([](?:mailto:)?[^<>()[\]]{1,160}@[^<>()[\]]{1,160}[>)\]].*$/u, '')
    .replace(/["“”]/gu, '')
    .replace(/\s(?:via|on behalf of|im auftrag von)\s.*$/iu, '')
    .replace(/^'|'$/gu, '')
    .trim()
  const name = bare.includes('@') || (address && machine.test(address)) ? undefined : inOrder(bare)
  return { ...(name && { name }), ...(address && { address }) }
}

/** The sender in "Mon, 23 Nov 2026 at 09:41, Dana Whitfield <dana@example.com>", as a "From:" header would give it. */
export function senderOf(attribution: string): string {
  const text = attribution.slice(0, 300)
  const [, before, address] = /([^,;:<>\d]{0,60})(<[^<>\s]{3,120}>)/u.exec(text) ?? []
  const said = (before ?? text.slice(text.lastIndexOf(',') + 1)).trim()
  const name = readName(said.replace(/^(?:[AaPp]\.?[Mm]\.?|Uhr|um|schrieb)\s/u, ''))
  return [name, address].filter((part) => part !== undefined).join(' ')
}

/** "Whitfield, Dana" is how address books sort. */
function inOrder(name: string): string {
  const parts = name.split(/,\s{1,8}/u)
  const [family, given] = parts
  if (parts.length !== 2 || !family || !given || company.test(given)) return name
  return `${given} ${family}`.trim()
}
