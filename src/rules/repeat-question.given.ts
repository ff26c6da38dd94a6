import type { Token } from '../cues/lexicon/words.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { matchesIn } from '../prose/matches.js'

/** A detail that a customer's message holds: its words there, as a reply can say them. */
export type Given = string

/** One kind of detail: how a reply names it, and where a customer's message holds it. */
export interface DetailKind {
  /** The last part of the tag of the phrases that ask for it. */
  readonly id: string
  readonly label: string
  /** A message that complains of a mix-up holds two, and either answers the question. */
  readonly several?: true
  readonly find: (customer: ReplyCues) => readonly Given[]
}

const hasDigits = /\d{2}/u
/** A number, or letters and digits, of four signs or more. */
export const code = /^(?=[\w/-]*\d)[\w/-]{4,}$/u

/** The kinds of details that replies ask for most. */
export const detailKinds: readonly DetailKind[] = [
  {
    id: 'order',
    label: 'order number',
    find: near(/^(?:orders?|ordered)$/u, /^#?[a-z]{0,5}-?\d[\w-]{2,}$/iu, 4)
  },
  {
    id: 'tracking',
    label: 'tracking number',
    find: (customer) => [
      ...near(/^(?:tracking|consignment|parcel|shipment|waybill|awb)$/u, code, 4)(customer),
      ...inText(/\b[A-Z]{2} \d{3} \d{3} \d{3}(?: [A-Z]{2})?\b/gu)(customer)
    ]
  },
  {
    id: 'booking',
    label: 'booking reference',
    find: near(
      /^(?:booking|reservation|reference|ref|confirmation|pnr|locator)$/u,
      /^(?:(?=[\w-]*\d)[\w-]{4,}|[A-Z\d]{6})$/u,
      4
    )
  },
  {
    id: 'invoice',
    label: 'invoice number',
    find: near(/^(?:invoice|bill)$/u, /^#?[a-z]{0,5}-?\d[\w-]{2,}$/iu, 4)
  },
  { id: 'serial', label: 'serial number', find: near(/^(?:serial|sn|meter|device|machine|unit)$/u, code, 4) },
  {
    id: 'customer',
    label: 'customer number',
    find: near(/^(?:customer|account|member|membership|contract|policy|client)$/u, code, 4)
  },
  { id: 'case', label: 'case number', find: near(/^(?:ticket|case|incident|claim|complaint)$/u, code, 4) },
  {
    id: 'flight',
    label: 'flight number',
    find: (customer) => [
      ...near(/^(?:flight|flights|flying|flew|on)$/u, /^[A-Z][A-Z\d]-?\d{2,4}$/u, 4)(customer),
      ...inText(/(?<=\b(?:[Ff]light|on|flying) )[A-Z]{2} \d{2,4}\b/gu)(customer)
    ]
  },
  { id: 'train', label: 'train', find: near(/^(?:to|the|train)$/u, /^\d{1,2}[:.]\d{2}$/u, 4) },
  {
    id: 'flat',
    label: 'flat',
    find: near(/^(?:flat|apartment|room|unit|house|table|seat|gate)$/u, /^\d{1,4}[a-z]?$/iu, 2)
  },
  { id: 'email', label: 'e-mail address', find: masked },
  { id: 'phone', label: 'phone number', find: inText(/(?<![\w.])(?:\+\d|0\d)[\d ()-]{7,16}\d\b/gu) },
  {
    id: 'system',
    label: 'operating system',
    find: inText(
      /\b(?:Windows (?:\d{1,2}|XP|Vista)|Android \d[\d.]{0,5}|iOS ?\d[\d.]{0,7}|iPadOS ?\d[\d.]{0,7}|mac ?OS \w{2,12}|Ubuntu \d[\d.]{0,5})/giu
    )
  },
  {
    id: 'platform',
    label: 'device',
    find: inText(
      /\b(?:Windows|Linux|mac ?OS|Mac(?:Book)?(?: (?:Pro|Air|mini))?|iMac|iPhone|iPad|iOS|Android|Galaxy|Pixel|Xbox(?: \w{3,6} [XS])?|PS[345]|PlayStation(?: \d)?|Nintendo Switch|Switch|Steam Deck|Steam|PC)\b/gu
    )
  },
  {
    id: 'destination',
    label: 'destination',
    find: inText(
      /(?<=\b(?:[Ff](?:light|ly|lying)|[Tt](?:icket|rain|rip|ravel|ravelling)|[Bb]us|[Cc]oach|[Ff]erry) to )\p{Lu}\p{L}{2,20}/gu
    )
  },
  {
    id: 'version',
    label: 'version',
    find: (customer) => [
      ...near(
        /^(?:version|ver|v|app|release|build|firmware)$/u,
        /^v?\d{1,4}(?:\.\d{1,6}){1,4}$/iu,
        3
      )(customer),
      ...near(/^(?:in|on|to|with|since|from|running|use)$/u, /^v?\d{1,3}(?:\.\d{1,6}){2,4}$/iu, 2)(customer)
    ]
  },
  {
    id: 'device',
    label: 'device',
    find: inText(
      /\b(?:iPhone ?(?:\d{1,2}|SE|X[RS]?)(?: (?:Pro|Plus|Max|mini))?|iPad(?: (?:Pro|Air|mini))?|Galaxy \w{1,6}|Pixel \d\w?|MacBook(?: (?:Pro|Air))?|iMac|ThinkPad|Surface (?:Pro|Go)|PS[345]|Xbox One|Nintendo Switch|OnePlus \d\w?|Moto \w{1,4})\b/giu
    )
  },
  {
    id: 'browser',
    several: true,
    label: 'browser',
    find: inText(/\b(?:Firefox|Chrome|Safari|Microsoft Edge|Opera|Brave|Vivaldi)\b(?: \d{1,3})?/gu)
  },
  {
    id: 'amount',
    several: true,
    label: 'amount',
    find: inText(
      /[£€$]\s?\d[\d.,]{0,9}\b|\b\d[\d.,]{0,9}\s?(?:€|£|euros?|pounds|dollars|USD|EUR|GBP)(?!\w)|(?<=\b(?:took|taken|charged|paid|debited|billed|deducted|withdrew|withdrawn|amount of|sum of)(?: me| us)? )\d{1,6}[.,]\d{2}\b/giu
    )
  },
  {
    id: 'postcode',
    label: 'postcode',
    find: inText(
      /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|(?<=\b(?:zip|postcode|post code|zip code)(?: is|:)? )\d{4,5}\b/giu
    )
  },
  {
    id: 'name',
    label: 'name',
    find: inText(
      /(?<=\b(?:[Tt]his is|[Mm]y name is|[Nn]ame:|[Nn]ame of|I am|I['’]m|holder is|called|(?:father|mother|husband|wife|son|daughter|partner),?) )\p{Lu}\p{L}{1,20} \p{Lu}[\p{L}'’-]{1,20}|(?<=^|[.!?,\n] ?)\p{Lu}\p{L}{1,20} \p{Lu}[\p{L}'’-]{1,20}(?= here\b)/gu
    )
  },
  {
    id: 'holder',
    label: 'name',
    find: inText(
      /(?<=\b(?:[Bb]ooked|[Rr]eserved|[Rr]egistered)[^.!?\n]{1,30} under (?:the name (?:of )?)?)\p{Lu}\p{Ll}[\p{L}'’-]{1,20}|(?<=\b(?:[Bb]ooked|[Rr]eserved|[Rr]eservation|[Bb]ooking|[Tt]ickets?|[Oo]rdered|[Rr]egistered|[Nn]ame)(?: is| are| it| in| under| for| of| the| name){0,4}:? )(?!January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?/gu
    )
  },
  {
    id: 'size',
    several: true,
    label: 'size',
    find: inText(
      /\b(?:size \w{1,3}\b|(?:in|in an?|an?) (?:\d{1,2}(?! ?(?:%|year|day|hour|week|month|minute|pack|box|am|pm))|XXS|XS|[SML]|XL|XXL)\b|(?:UK|EU|US) ?\d{1,2}\b)/gu
    )
  },
  {
    id: 'colour',
    several: true,
    label: 'colour',
    find: inText(
      /\b(?:red|blue|green|black|white|grey|gray|yellow|pink|purple|brown|orange|beige|navy|turquoise|silver)\b/giu
    )
  },
  {
    id: 'error',
    label: 'error message',
    find: inText(
      /\berror (?:code |message )?:? ?["“']?(?:0x[\da-f]{2,10}|[A-Z]{0,4}-?\d[\w-]{1,12})|\b(?:shows?|displays?|flash(?:es|ing)|says?|reads?|code) [A-Z]{1,3}-?\d{1,4}\b|\b(?:says?|reads?|shows?|message|gets?|got|getting|sees?|saw|seeing|gives?(?: me)?|gave(?: me)?|receive):? (?:["“][^"”\n]{3,80}["”]|['‘][^'’\n]{3,80}['’])|["“][^"”\n]{0,60}\b(?:error|failed|invalid|denied|unable|not found)\b[^"”\n]{0,80}["”]/giu
    )
  },
  {
    id: 'pay',
    label: 'payment method',
    find: inText(
      /(?<=\b(?:by|with|via|through|using|in|on|used|my) (?:my |a |the |our )?)(?:PayPal|Klarna|Apple Pay|Google Pay|bank transfer|direct debit|SEPA|iDEAL|gift card|voucher|(?:credit|debit|Visa|Mastercard|Amex) ?card|Visa|Mastercard|Amex|American Express|cash|cheque|Venmo|Revolut|Maestro|bank card)\b/giu
    )
  },
  {
    id: 'username',
    label: 'username',
    find: inText(
      /(?<=\b(?:user ?name|user ?id|gamer ?tag|tag|nick(?:name)?|handle|player(?: name| id)?|screen name|log-?in|account(?: name)?|ign|I am|I['’]m)(?: is|:| =)? ["“']?)(?=[a-z\d.@#-]*[\d_])[\w.@#-]{3,30}/giu
    )
  },
  {
    id: 'address',
    label: 'address',
    find: inText(
      /\b\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Way|Court|Square|Place|Terrace|Row|Hill|Gardens|Crescent|Boulevard|Blvd|Quay|Walk|Mews|Park|Green|Gate|Grove|View)\b|\b\p{Lu}\p{L}{2,20}(?:straße|strasse|str\.|gasse|weg|platz|laan|straat|gata|gatan|vej|allee) \d{1,4}\b|\b(?:Rue|Via|Calle|Avenida|Place) (?:\p{L}{2,20} ){1,3}\d{1,4}\b/gu
    )
  },
  {
    id: 'allergy',
    label: 'allergies',
    several: true,
    find: inText(
      /\b(?:allergic to|allergy to|intolerant|intolerance|vegan|vegetarian|coeliac|celiac|gluten[- ]free|halal|kosher|diabetic)\b[^.,;!?\n]{0,30}/giu
    )
  },
  {
    id: 'model',
    label: 'model',
    find: inText(
      /(?<!(?:order|booking|ticket|policy|invoice|meter|number|no|ref|serial|flight|error|code|case|version|postcode|at|room|seat|gate|platform)[ .:#]{1,2})\b(?:\p{Lu}[\w-]{2,15} )?(?=[A-Z]+-?\d|\d+[A-Z])[A-Z\d][\w-]{2,12}\b(?! ?\d)|\b(?:19|20)\d{2} \p{Lu}\p{L}{2,15}\b/gu
    )
  },
  {
    id: 'ending',
    label: 'last four digits',
    find: inText(
      /(?<=\b(?:ending|ends|ending in|ending with|ends in|ends with|last (?:four|4)(?: digits)?(?: are)?|\*{2,4}) ?)\d{4}\b/gu
    )
  },
  {
    id: 'weight',
    label: 'weight',
    find: inText(/\b\d{1,4}(?:[.,]\d{1,2})? ?(?:kg|kilos?|kilograms?|lbs?|grams?)\b/giu)
  },
  { id: 'reference', label: 'reference', find: near(/^(?:ref|reference)$/u, code, 4) },
  { id: 'plate', label: 'number plate', find: inText(/\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/gu) },
  {
    id: 'location',
    label: 'location',
    find: inText(
      /(?<=\b(?:I['’]m|I am|we are|we['’]re|live|lives|based|located|here|writing|calling|order|ordering|ship to us|travelling) (?:here )?(?:in|from) )\p{Lu}\p{L}{2,20}/gu
    )
  },
  {
    id: 'photo',
    label: 'photo',
    find: inText(
      /\b(?:photos?|screenshots?|pictures?|images?|pics?|video)(?: is| are)? (?:is |are )?(?:attached|enclosed|below|included)\b|\b(?:attached|enclosed|here (?:is|are)|here['’]s|see)(?: you will find| please find)?(?: a| the| my| some| two| three)? (?:photos?|screenshots?|pictures?|images?|pics?|video)\b/giu
    )
  }
]

/** The different values of a kind that a message holds; looked for once, however often a reply asks. */
export function valuesOf(customer: ReplyCues, kind: DetailKind): readonly Given[] {
  return lookUp(customer, kind.id, () => [...new Set(kind.find(customer))]) ?? []
}

/** Nobody asks for so many different things; each is looked for in all of the message. */
const mostLookedUp = 200

/**
 * What a message says about what was asked, looked for once. `what` tells one question from others; a reply that asks
 * hundreds of them gets no answer to the last ones.
 */
export function lookUp<Answer>(
  customer: ReplyCues,
  what: string,
  find: () => Answer | undefined
): Answer | undefined {
  const known = customer.remember(startMemory)
  if (!known.has(what)) known.set(what, known.size < mostLookedUp ? find() : undefined)
  return known.get(what) as Answer | undefined
}

function startMemory(): Map<string, unknown> {
  return new Map()
}

/** Whether the word at `at` names a value. */
type NameTest = (tokens: readonly Token[], at: number) => boolean

/** A value at most `reach` words after a word that names it, in the same sentence. */
export function near(name: RegExp | NameTest, value: RegExp, reach: number): DetailKind['find'] {
  return ({ sentences }) =>
    sentences.flatMap(({ view: { tokens } }, index) =>
      tokens.flatMap(({ word }, at) => {
        if (!(typeof name === 'function' ? name(tokens, at) : name.test(word))) return []
        const last = tokens.at(-1)?.word ?? ''
        // The parser ends a sentence after "no.".
        const more = /^(?:no|nr)$/u.test(last) ? (sentences[index + 1]?.view.tokens.slice(0, 1) ?? []) : []
        const found = [...tokens.slice(at + 1, at + 1 + reach), ...more].find(
          ({ raw, before, mask }) => !mask && value.test(raw) && !/[£€$]/u.test(before + raw) && !isDate(raw)
        )
        return found ? [found.raw] : []
      })
    )
}

function isDate(raw: string): boolean {
  return (
    hasDigits.test(raw) &&
    /^\d{1,4}[/.]\d{1,2}(?:[/.]\d{2,4})?$|^\d{4}-\d{2}-\d{2}$|^(?:19|20)\d{2}$|^\d{1,2}(?:st|nd|rd|th)$/u.test(
      raw
    )
  )
}

function inText(pattern: RegExp): DetailKind['find'] {
  return ({ text }) => matchesIn(text, pattern).map(([found]) => found.trim())
}

function masked({ text, sentences }: ReplyCues): Given[] {
  return sentences.flatMap((sentence: ReplySentence) =>
    sentence.view.tokens.flatMap(({ mask }, at) => {
      if (mask !== 'address') return []
      const { start, end } = sentence.placeOf({ from: at, to: at + 1 })
      return [text.slice(start, end)]
    })
  )
}
