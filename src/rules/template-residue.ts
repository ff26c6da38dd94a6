import { htmlTagNames } from 'html-tag-names'
import type { PassageText } from '../cues/passageReader.js'
import type { ReplyCues, ReplyPassage } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { matchesIn } from '../prose/matches.js'
import { toReplyEnd, toReplyOffset } from '../prose/passage.js'
import type { Fix, Span } from './finding.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { literal, slot } from './snippet.js'
import {
  bare,
  bracketed,
  bareMarks,
  certainBrackets,
  choice,
  emptyGreeting,
  noValue,
  numbered,
  order,
  slotEndings,
  slotWords,
  verbs
} from './template-residue.phrases.js'
import { say } from '../words/words.js'

const id = 'template-residue'
const htmlTags = new Set(htmlTagNames)
const greeting =
  /^\s*(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))[ \t]{1,4}(?:(?:mr|mrs|ms|miss|dr|prof|sir|madam)\.? )?(\p{Lu}[\p{L}’'-]{1,30})(?=[\s,.!:–—-]|$)/iu
const nobody =
  /^(?:there|all|team|guest|guests|member|members|client|passenger|traveller|subscriber|reader|resident|everyone|everybody|folks|guys|again|sir|madam|customer|both|friend|friends|you|thanks|thank|we|i|i'm|it|to|and|from|hope|sorry|good|happy|mate|neighbou?r|valued|dear|colleague|support|the|my|your|unfortunately|please|yes|no|just|this|that|so|as|for|regards|cheers|kind|best|many|warm|sincerely|yours|sent)$/iu

/** What is left of a template that nobody filled in, and a greeting by another customer's name. */
export const templateResidue: Rule = {
  id,
  level: 'error',
  summary: 'Fill every slot of a template before the reply goes out.',
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const customer = cues.head.ticket.customer
    const theirs = customerOf(file)
    const addressee = customer ?? theirs?.remember(signedBy)
    for (const passage of [...cues.passages, ...cues.signature]) {
      const residues = passage.remember(findResidues)
      if (residues.length > 0 && !cues.remember(teachesTemplates)) {
        for (const { from, to } of residues) {
          const place = {
            start: toReplyOffset(passage.segments, from),
            end: toReplyEnd(passage.segments, to)
          }
          report(file, id, {
            ...place,
            message: say(
              '"{0}" is left over from a template. The customer would see it as it is: fill it in or take it out.',
              cues.text.slice(place.start, place.end)
            ),
            fixes: fill(cues, place, customer)
          })
        }
      }
      const name = wrongName(passage, addressee)
      if (name && addressee && !theirs?.remember(namesIn).has(nameAt(cues, name))) {
        report(file, id, {
          ...name,
          message: say(
            'The greeting says "{0}", but the customer is {1}.',
            cues.text.slice(name.start, name.end),
            addressee
          ),
          fixes: [
            {
              title: say('Greet {0}', firstName(addressee)),
              edits: [{ ...name, newText: literal(firstName(addressee)) }],
              safe: false
            }
          ]
        })
      }
    }
  }
}

/** A reply about templates names slots on purpose. */
function teachesTemplates({ passages }: ReplyCues): boolean {
  return passages.some((passage) => passage.remember(speaksOfTemplates))
}

function speaksOfTemplates({ text }: PassageText): boolean {
  return /\b(?:placeholder|merge tag|merge field|template (?:variable|syntax)|variable|liquid|handlebars|token|name slot|field name)s?\b|\bfills (?:it|them|this|that|these|each) in\b|\b(?:swapped|replaced|filled in|substituted) (?:for|with|by) (?:your|the|each) (?:reader|recipient|customer|contact|subscriber|guest)/iu.test(
    text
  )
}

const none: readonly Range[] = []
/** Everything in brackets has one of these, and most passages none. */
const brackets = /[{<«([]/u

/** What is left over in a passage, by places in its text. */
function findResidues(passage: PassageText): readonly Range[] {
  const empty = emptyGreeting.exec(passage.text)
  const greeted = empty && !isSpaced(passage.text) ? empty : noValue.exec(passage.text)
  const isBracketed = brackets.test(passage.text)
  const isMarked = bareMarks.some((mark) => mark.test(passage.text))
  if (!greeted && !isBracketed && !isMarked) return none
  const matches = [
    ...(greeted ? [greeted] : []),
    ...(isBracketed ? matchesIn(passage.text, bracketed).filter(([text]) => isSlot(text)) : []),
    ...(isMarked ? matchesIn(passage.text, bare) : []).filter(
      ({ 0: text, index }) =>
        !/^X+$/u.test(text) ||
        // "Chapter XX", "XXXX 1234".
        !(
          numbered.test(passage.text.slice(Math.max(0, index - 12), index)) ||
          /^[ -]?\d{4}\b/u.test(passage.text.slice(index + text.length, index + text.length + 6))
        )
    )
  ]
  const isQuoted = quotationsIn(passage.text)
  const found: Range[] = []
  let done = 0
  for (const match of matches.sort((a, b) => a.index - b.index)) {
    const start = match.index + (match.groups?.lead?.length ?? 0)
    const end = match.index + match[0].length
    if (start < done || isMasked(passage, start, end) || isQuoted(start)) continue
    done = end
    found.push({ from: start, to: end })
  }
  return found
}

/** "Hi , see here : …": some writers leave a space before every mark, so that the one of the greeting tells nothing. */
function isSpaced(text: string): boolean {
  return (text.slice(0, 1000).match(/[\p{L}\d] [,:;.](?=\s|$)/gu)?.length ?? 0) > 1
}

/** Whether something in brackets is a slot: `{{x}}` always, `[Insert …]`, `[what happened]` and `<first name>` by their words. */
function isSlot(text: string): boolean {
  if (certainBrackets.test(text)) return true
  const inner = text.replace(/^[<[{«]{1,2}/u, '').replace(/[>\]}»]{1,2}$/u, '')
  // "[LastName]" is "[last name]".
  const words = (/^[[{]/u.test(text) ? inner.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ') : inner)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const first = words[0] ?? ''
  if (words.length === 1 && verbs.has(first)) return false
  if (text.startsWith('<')) return isTagLike(inner, words)
  if (text.startsWith('«'))
    return words.length <= 3 && (slotWords.has(first) || slotEndings.has(words.at(-1) ?? ''))
  if (text.startsWith('[') && words.length > 1 && (choice.test(inner) || order.test(inner))) return true
  if (/^(?:what|which|who|where)$/u.test(first)) return text.startsWith('[') && words.length > 1
  if (text.startsWith('{')) return slotWords.has(first) || /^[a-z\d]+(?:_[a-z\d]+){1,4}$/iu.test(inner)
  return slotWords.has(first) || slotEndings.has(words.at(-1) ?? '') || /^x{2,}$/u.test(first)
}

/** `<date>`, `<contact person>`: letters only, one known word or several, and no element of HTML. */
function isTagLike(inner: string, words: readonly string[]): boolean {
  const first = words[0] ?? ''
  if (!/^\p{L}[\p{L} _-]*$/u.test(inner)) return false
  if (words.length === 1) return slotWords.has(first) && !htmlTags.has(first)
  return words.length <= 4 && (slotWords.has(first) || !htmlTags.has(first))
}

/**
 * Tells of one place after the other, from left to right, whether it is quoted: "Your letter began with 'Dear [Name]'" holds
 * somebody else's words between the first and the second of two marks. A slot that is all of the quotation is one to fill in.
 */
function quotationsIn(text: string): (at: number) => boolean {
  const lastMark = Math.max(text.lastIndexOf('"'), text.lastIndexOf('”'))
  let read = 0
  let isOpen = false
  return (at) => {
    for (; read < at; read++) if ('"“”'.includes(text.charAt(read))) isOpen = !isOpen
    return isOpen && lastMark >= at && !'"“'.includes(text.charAt(at - 1))
  }
}

function isMasked({ masks }: PassageText, start: number, end: number): boolean {
  return masks.some((mask) => mask.start < end && mask.end > start)
}

function fill({ text }: ReplyCues, place: Span, customer: string | undefined): Fix[] {
  const residue = text.slice(place.start, place.end)
  if (customer && isNameSlot(residue)) {
    return [
      {
        title: say('Fill in "{0}"', firstName(customer)),
        edits: [{ ...place, newText: literal(firstName(customer)) }],
        safe: false
      }
    ]
  }
  const words = residue.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  // What says nothing would be found again as it is.
  const hint = /^(?:first ?name|last ?name|[fl]name|null|undefined|nan|none|n a)$/iu.test(words)
    ? 'name'
    : /^lorem/iu.test(words)
      ? 'text'
      : /^x[x ]*$/iu.test(words)
        ? 'value'
        : words.replace(/^(?:insert|enter|add|your) (?=\S)/iu, '')
  const newText = /^ ?[,!.]/u.test(residue)
    ? ` ${slot(1, 'name')}${literal(residue.trim())}`
    : slot(1, hint === '' ? 'fill in' : hint.toLowerCase())
  return [{ title: 'Fill it in', edits: [{ ...place, newText }], safe: false }]
}

/** A slot that the customer's name belongs in: `{{first_name}}`, `[Customer Name]`, but not `{{agent.name}}`. */
function isNameSlot(residue: string): boolean {
  const words = residue
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '')
  const isTheirs = words.every((word) =>
    /^(?:customer|client|user|first|contact|requester|ticket|name|firstname|fname)$/u.test(word)
  )
  return isTheirs && words.some((word) => word.endsWith('name') || word === 'customer')
}

function firstName(customer: string): string {
  return customer.trim().split(/\s+/u)[0] ?? customer
}

/** The name under the customer's message, or after its thanks: "Thanks, Maria Lopes". */
function signedBy(customer: ReplyCues): string | undefined {
  const last = customer.sentences.findLast(({ view }) => view.tokens.length > 0)
  const below = customer.signature.at(-1)?.text
  const isClosing = last?.acts.some(({ act }) => act === 'thanks' || act === 'closing')
  const said = last ? customer.text.slice(last.place.start, last.place.end) : ''
  const end = below ?? (isClosing || signOff.test(said) ? said : '')
  const name = signature.exec(end.trim())?.[1]
  return name && !nobody.test(name.split(/\s/u)[0] ?? '') ? name : undefined
}

/** "Best, Maria" in the line of the message itself. */
const signOff = /^(?:(?:kind|best|warm|many) )?(?:best|regards|cheers|wishes|greetings|sincerely),/iu

/** One to three words with capitals at the end, after a comma, a dash or on a line of their own. */
const signature = /(?:^|[,!.–—-]\s?|\n)\s{0,4}(\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2})[.!]?$/u

/** A greeting by name is wrong when the name is no part of the customer's. */
function wrongName(passage: ReplyPassage, customer: string | undefined): Span | undefined {
  const match = customer === undefined ? null : passage.remember(greetingIn)
  const name = match?.[1]
  if (!customer || !match || !name || nobody.test(name)) return undefined
  const parts = customer.toLowerCase().split(/[\s,.]+/u)
  if (
    parts.some(
      (part) => part !== '' && (part.includes(name.toLowerCase()) || name.toLowerCase().startsWith(part))
    )
  )
    return undefined
  const start = match.index + match[0].length - name.length
  return {
    start: toReplyOffset(passage.segments, start),
    end: toReplyEnd(passage.segments, start + name.length)
  }
}

/** The names that a customer mentions: under "Helen Cho, Brightwell" it is hard to tell whose is whose. */
function namesIn({ text }: ReplyCues): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/\p{Lu}[\p{L}’'-]{1,30}/gu), ([name]) => name.toLowerCase()))
}

function nameAt({ text }: ReplyCues, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase()
}

function greetingIn({ text }: PassageText): RegExpExecArray | null {
  return greeting.exec(text)
}
