/** A text whose placeholders are out of the way, so that nothing between here and the end changes them. */
export interface Shielded {
  readonly text: string
  /** Old placeholder → the slot that took its place. */
  readonly changed: ReadonlyMap<string, string>
  /** Puts the slots in. */
  readonly restore: (text: string) => string
}

/** `{{ticket.id | default: 1}}` (Zendesk, Freshdesk, Chatwoot), `{%customer.firstName,fallback=there%}` (Help Scout) and Liquid's tags. */
const placeholder = /\{\{[^{}\n]{1,300}\}\}|\{%[^%\n]{1,300}%\}/gu
/** Signs of the private use area, which no reply holds, around the number of a slot. */
const [open, close] = ['\uE000', '\uE001']

const customer = /(?:^|\.)(?:requester|customer|contact|end_user|sender)\.(?:first_?name|name|full_?name)$/iu
const known: readonly (readonly [path: RegExp, slot: string])[] = [
  [customer, 'customer name'],
  [/(?:^|\.)(?:agent|current_user|user|assignee)\.(?:first_?name|name|full_?name|signature)$/iu, 'your name'],
  [/^(?:ticket|conversation)\.(?:id|number|display_id)$/iu, 'ticket number'],
  [/^(?:ticket|conversation)\.(?:title|subject)$/iu, 'subject'],
  [/^(?:mailbox|account|brand|ticket\.(?:account|brand)|helpdesk)(?:\.name|_name)?$/iu, 'company name'],
  [/(?:^|\.)(?:requester|customer|contact)\.email$/iu, 'customer e-mail address'],
  [/^ticket\.(?:url|link|public_url)$/iu, 'ticket link']
]

/** Takes the placeholders of helpdesks out of a text. */
export function shieldPlaceholders(text: string): Shielded {
  const slots: string[] = []
  const changed = new Map<string, string>()
  const shielded = text.replaceAll(/[\uE000\uE001]/gu, '').replace(placeholder, (old) => {
    const slot = `{{${slotName(old)}}}`
    if (slot !== old) changed.set(old, slot)
    return `${open}${slots.push(slot) - 1}${close}`
  })
  return {
    text: shielded,
    changed,
    restore: (result) =>
      result.replace(/\uE000(\d+)\uE001/gu, (_mark, index: string) => slots[Number(index)] ?? '')
  }
}

/** What a writer has to fill in, in words. A condition stays readable, so that the writer decides what holds. */
function slotName(old: string): string {
  const inner = old.slice(2, -2).trim().replace(/^-|-$/gu, '').trim()
  if (old.startsWith('{%') && !/^[\w.]+(?:,|$)/u.test(inner)) return clean(inner)
  const path = inner.split(/[|,]/u)[0]?.trim() ?? ''
  const name = known.find(([pattern]) => pattern.test(path))?.[1]
  return name ?? clean(path)
}

function clean(text: string): string {
  const words = text
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replace(/[._{}\s-]+/gu, ' ')
    .trim()
    .toLowerCase()
  return words === '' ? 'to fill in' : words
}
