import { htmlTagNames } from 'html-tag-names'
import type { ReplyCues } from '../cues/reply.js'
import { toReplyEnd, toReplyOffset, type Passage } from '../prose/passage.js'
import type { Fix, Span } from './finding.js'
import { cuesOf, report, type Rule } from './rule.js'
import { literal, slot } from './snippet.js'
import { capitalResidues, emptyGreeting, nameSlot, residues } from './template-residue.phrases.js'

const id = 'template-residue'
const htmlTags = new Set(htmlTagNames)
const checkbox = /^\[[ x]\]$/iu
const greeting = /^\s*(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))[ \t]+(?:mr\.?|mrs\.?|ms\.?|dr\.?)?\s*(\p{Lu}[\p{L}’'-]{1,30})(?=[\s,.!:–—-]|$)/iu
const nobody = /^(?:there|all|team|everyone|everybody|folks|guys|again|sir|madam|customer|both|friend|friends|you|thanks|thank|we|i|i'm|it|to|and|from|hope|sorry|good|happy|mate|neighbou?r|valued|dear|colleague|support|the|my|your|unfortunately|please|yes|no|just|this|that|so|as|for)$/iu

/** What is left of a template that nobody filled in, and a greeting by another customer's name. */
export const templateResidue: Rule = {
  id,
  level: 'error',
  summary: 'Fill every slot of a template before the reply goes out.',
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const customer = cues.head.ticket.customer
    const teaches = cues.passages.some(({ text }) => /\b(?:placeholder|merge tag|merge field|template (?:variable|syntax)|variable|liquid|handlebars|token)s?\b/iu.test(text))
    for (const passage of [...cues.passages, ...cues.signature]) {
      if (!teaches) {
        for (const place of findResidues(passage)) {
          report(file, id, {
            ...place,
            message: `"${cues.text.slice(place.start, place.end)}" is left over from a template. The customer would see it as it is: fill it in or take it out.`,
            fixes: fill(cues, place, customer)
          })
        }
      }
      const name = wrongName(passage, customer)
      if (name && customer) {
        report(file, id, {
          ...name,
          message: `The greeting says "${cues.text.slice(name.start, name.end)}", but the customer is ${customer}.`,
          fixes: [{ title: `Greet ${firstName(customer)}`, edits: [{ ...name, newText: literal(firstName(customer)) }], safe: false }]
        })
      }
    }
  }
}

function* findResidues(passage: Passage): Generator<Span> {
  const greeted = emptyGreeting.exec(passage.text)
  const matches = [...(greeted ? [greeted] : []), ...passage.text.matchAll(residues), ...passage.text.matchAll(capitalResidues)]
  let done = 0
  for (const match of matches.sort((a, b) => a.index - b.index)) {
    const start = match.index + (match.groups?.['lead']?.length ?? 0)
    const end = match.index + match[0].length
    if (start < done || isMasked(passage, start, end) || isHtml(match[0]) || checkbox.test(match[0])) continue
    done = end
    yield { start: toReplyOffset(passage.segments, start), end: toReplyEnd(passage.segments, end) }
  }
}

function isMasked({ masks }: Passage, start: number, end: number): boolean {
  return masks.some((mask) => mask.start < end && mask.end > start)
}

function isHtml(text: string): boolean {
  const name = /^<\/?([a-z][a-z0-9]*)[\s/>]/iu.exec(text)?.[1]
  return name !== undefined && htmlTags.has(name.toLowerCase()) && !/\s\w+>$/u.test(text)
}

function fill({ text }: ReplyCues, place: Span, customer: string | undefined): Fix[] {
  const residue = text.slice(place.start, place.end)
  if (customer && nameSlot.test(residue)) {
    return [{ title: `Fill in "${firstName(customer)}"`, edits: [{ ...place, newText: literal(firstName(customer)) }], safe: false }]
  }
  const hint = residue.replace(/[^\p{L}\p{N} ]+/gu, ' ').trim()
  const newText = /^[,!.]/u.test(residue) ? ` ${slot(1, 'name')}${literal(residue.trim())}` : slot(1, hint === '' ? 'fill in' : hint.toLowerCase())
  return [{ title: 'Fill it in', edits: [{ ...place, newText }], safe: false }]
}

function firstName(customer: string): string {
  return customer.trim().split(/\s+/u)[0] ?? customer
}

/** A greeting by name is wrong when the name is no part of the customer's. */
function wrongName({ text, segments }: Passage, customer: string | undefined): Span | undefined {
  const match = customer === undefined ? null : greeting.exec(text)
  const name = match?.[1]
  if (!customer || !match || !name || nobody.test(name)) return undefined
  const parts = customer.toLowerCase().split(/[\s,.]+/u)
  if (parts.some((part) => part !== '' && (part.startsWith(name.toLowerCase()) || name.toLowerCase().startsWith(part)))) return undefined
  const start = match.index + match[0].length - name.length
  return { start: toReplyOffset(segments, start), end: toReplyEnd(segments, start + name.length) }
}
