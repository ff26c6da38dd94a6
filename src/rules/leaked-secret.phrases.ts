/** Kinds of what must not be in a reply. */
export type SecretKind = 'card' | 'key' | 'private-key' | 'national-id' | 'internal'

/** How one kind of secret is written; with a group `value`, the secret is that part. */
export interface SecretShape {
  readonly kind: SecretKind
  readonly shape: RegExp
}

/** Thirteen to nineteen digits with single separators, or a line break, between groups. */
export const cardDigits = /(?<![\p{L}\p{N}#=/_.+-])\d(?:(?:[ \u00A0-]|\r?\n)?\d){12,18}(?![\p{L}\p{N}_-])/gu

/** How card schemes group their digits. */
export const cardGroups: readonly string[] = [
  '13',
  '14',
  '15',
  '16',
  '19',
  '4 4 4 4',
  '4 6 5',
  '4 6 4',
  '4 4 4 4 3',
  '8 8'
]

/** First digits and lengths of payment cards: Visa, Mastercard, American Express, Discover, JCB, Diners Club, UnionPay. */
export const cardSchemes =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|62\d{14})$/u

/** What names a number as no secret, right before it. */
export const plainNumber =
  /\b(?:orders?|purchase|tracking|track(?: it)?|tickets?|case|reference|ref|invoices?|parcels?|consignment|shipment|imei|serial|booking|isbn|barcode|ean|loyalty|membership|gift card|voucher|nectar|phone|tel|call|article|part|model|claim|policy|meter|sku|transaction)(?:\s(?:card|number|numbers|no|id|code|with|is)){0,2}[\s.:#]{0,3}$/iu

/** Keys and tokens that tell their issuer by their form. */
export const keyShapes: readonly SecretShape[] = [
  String.raw`(?<![\w-])(?:sk|rk)_(?:live|test)_\w{16,}`,
  String.raw`(?<![\w-])sk-(?:\w{2,12}-){0,3}\w{20,}`,
  String.raw`(?<!\w)gh[opusr]_\w{30,}`,
  String.raw`(?<!\w)github_pat_\w{22,}`,
  String.raw`(?<!\w)gl(?:pat|ptt|dt|rt)-[\w-]{18,}`,
  String.raw`(?<!\w)xox[abeoprs]-[\w-]{16,}`,
  String.raw`(?<!\w)xapp-\d-[\w-]{20,}`,
  String.raw`(?<!\w)(?:AKIA|ASIA)[A-Z0-9]{16}(?!\w)`,
  String.raw`(?<!\w)AIza[\w-]{30,}`,
  String.raw`(?<!\w)ya29\.[\w-]{20,}`,
  String.raw`(?<!\w)eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}`,
  String.raw`(?<!\w)SG\.[\w-]{16,}\.[\w-]{16,}`,
  String.raw`(?<!\w)(?:npm|hf|shpat|shpss|dop_v1|pat|whsec|lin_api|pypi|figd)[_-](?=\D{0,40}\d)\w{20,}`,
  String.raw`https://hooks\.slack\.com/services/T\w{6,}/B\w{6,}/\w{16,}`
].map((source) => ({ kind: 'key', shape: new RegExp(source, 'gu') }))

/**
 * A long value of mixed characters right after "token", "secret key", "Bearer" and the like. Licence and public keys are
 * there to be sent.
 */
export const namedKey: SecretShape = {
  kind: 'key',
  shape:
    /(?<![a-z])(?<!(?:licen[cs]e|product|activation|registration|serial|software|public|publishable|site|primary|foreign|tracking)[ _-])(?:keys?|tokens?|secrets?|bearer)["'`]?\s{0,3}(?:is|was|[:=])?\s{0,3}["'`]?(?<value>[\w+/=.-]{19,200}[\w+/=-])/giu
}

/** A key that stands for the reader's own: "sk_live_xxxx", "sk_live_...", "YOUR_API_KEY_GOES_HERE". */
export const placeholderKey = /\.{3}|…|x{6}|\*{3}|your|goes|here|insert|replace|placeholder/iu

/** The private half of a key pair; its first line alone is enough. */
export const privateKey: SecretShape = {
  kind: 'private-key',
  shape:
    /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:[\w+/=\s:,.-]{0,8000}?-----END [A-Z ]{5,40}-----)?/gu
}

/** Numbers that states give people: those that show it by their form, and those that the words before them name. */
export const nationalIds: readonly SecretShape[] = [
  // United States, social security.
  { kind: 'national-id', shape: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\w-])/gu },
  // United Kingdom, National Insurance, in its usual groups.
  { kind: 'national-id', shape: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] \d\d \d\d \d\d [A-D]\b/gu },
  // Brazil, CPF.
  { kind: 'national-id', shape: /(?<![\w.])\d{3}\.\d{3}\.\d{3}-\d\d(?![\w-])/gu },
  // Italy, codice fiscale.
  { kind: 'national-id', shape: /\b[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]\b/gu },
  {
    kind: 'national-id',
    shape:
      /\b(?:ssn|social (?:security|insurance)|national insurance|ni number|nino|dni|nie|nif|bsn|pesel|personnummer|aadhaa?r|codice fiscale|cpf|passport|(?:national|tax|personal|citizen) id(?:entity|entification)?|identity card|id card|driving licence|driver'?s license)(?:\s(?:card|number|no\.?|id))?(?:\s(?:is|as|was))?[\s:#]{1,3}(?<value>[A-Z]{0,2} ?\d(?:[ .-]?\d){5,14}[ -]?[A-Z]?)(?![\p{L}\p{N}])/giu
  }
]

/** Notes for colleagues: a label at the start of a line, sentence or bracket, or in capitals anywhere. */
export const internalNotes: readonly SecretShape[] = [
  {
    kind: 'internal',
    shape:
      /(?:^[ \t>*_#-]*|[[(]\s?|[.!?]\s{1,2})(?<value>(?:strictly )?(?:internal(?:[- ]use)?[- ]only|for internal use(?: only)?|internal (?:notes?|comments?|memo|remarks?)|(?:staff|agents?|employees|support team|team|colleagues) (?:eyes )?only(?:, not for (?:the |our )?customers?)?|(?:strictly |private and |company )?confidential(?:, (?:for )?internal use only)?|agent notes?|not for (?:the |our )?(?:customers?|clients?)(?:['’]s?)?(?: eyes)?)(?:, (?:please )?(?:do not|don['’]t|not for|never) [a-z]{2,12}(?: [a-z]{2,12}){0,6})?)(?=[ \t]?(?:[:\])*_]|[—–-]\s|-{2}|[.!]?$))/gimu
  },
  {
    kind: 'internal',
    shape: /(?<![\p{L}-])(?<value>INTERNAL (?:USE )?ONLY|NOT FOR CUSTOMERS?)(?![\p{L}-])/gu
  },
  {
    kind: 'internal',
    shape:
      /(?:^[ \t>*_#-]*|[[(]\s?|[.!?:,;]\s{1,2})(?<value>(?:please )?(?:do not|don['’]?t|never) (?:share|forward|send|show|disclose|tell|mention|reveal)(?: (?:this|it|that))?(?: note| message| info| information)?(?: (?:with|to))? (?:the |our |this )?(?:customer|client)s?)(?!\p{L})/gimu
  }
]
