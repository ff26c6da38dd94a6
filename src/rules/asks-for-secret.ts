import { isImperative } from '../cues/acts/imperative.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'
import { secretPhrases } from './asks-for-secret.phrases.js'
import { capitalized, replaceSentence } from './edits.js'
import type { Edit, Fix } from './finding.js'
import { listLeads } from './passages.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import type { Words } from '../words/words.js'

const id = 'asks-for-secret'

const kinds = ['password', 'code', 'pin', 'card', 'id'] as const
type Kind = (typeof kinds)[number]
/** The tag of each kind, in their order. */
const secretTags = kinds.map((kind) => `${id}.${kind}`)

interface Asked {
  readonly kind: Kind
  readonly ask: Range
  readonly secret: Range
}

/** Asking the customer to write down what only they may know. */
export const asksForSecret: Rule = {
  id,
  level: 'error',
  summary: 'Never ask for a password, a security code or a full card number by reply.',
  phrases: secretPhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    for (const sentence of cues.withTag(
      ...secretTags,
      `${id}.it`,
      `${id}.again`,
      `${id}.inside`,
      `${id}.whole`
    )) {
      const lead = cues.remember(listLeads)[sentence.index]
      const before = cues.sentences[sentence.index - 1]
      // The parser ends a sentence after the "no." of "card no. (all 16 digits) and CVC".
      const isSplit = before?.view.tokens.at(-1)?.word === 'no'
      const asked =
        findAsked(sentence, lead && hasColon(cues, lead) ? lead : isSplit ? before : undefined) ??
        (before && findNamedBefore(before, sentence)) ??
        findInside(before ?? sentence, sentence)
      if (!asked) continue
      const place = sentence.placeOf({ from: asked.ask.from, to: asked.secret.to })
      report(file, id, { ...place, message: messages[asked.kind], fixes: mend(cues.text, sentence, asked) })
    }
  }
}

/** With a colon, the sentence before a list introduces it. */
function hasColon({ text }: ReplyCues, { place }: ReplySentence): boolean {
  return text.slice(place.start, place.end + 1).includes(':')
}

const messages: Readonly<Record<Kind, Words>> = {
  password:
    'This asks the customer to write down a password or key. Replies are copied and kept, and customers who learn to answer such questions answer fraudsters too. Look from your side, or send a link to reset it.',
  code: 'This asks for a code that only the customer may use. Replies are copied and kept, and customers who learn to answer such questions answer fraudsters too. Let them enter it on the page that asks for it.',
  pin: 'This asks for a PIN. Replies are copied and kept, and customers who learn to answer such questions answer fraudsters too. Check who they are by something that opens nothing, such as the order number.',
  card: 'This asks for full card details. Replies are copied and kept, and customers who learn to answer such questions answer fraudsters too. Ask for the last four digits, or send a secure payment link.',
  id: 'This asks for a national id number. Replies are copied and kept, and customers who learn to answer such questions answer fraudsters too. Ask for the last four digits, or send a secure upload link.'
}

/** The first secret of the sentence that the customer is asked to write to us; `lead` is what introduces its list. */
function findAsked(sentence: ReplySentence, lead: ReplySentence | undefined): Asked | undefined {
  const { view } = sentence
  const secrets = kinds
    .flatMap((kind, index) => view.of(secretTags[index] ?? '').map((secret) => ({ kind, secret })))
    .filter(({ kind, secret }) => !isOther(view, secret) && isTheirs(sentence, kind, secret))
    .sort((a, b) => a.secret.from - b.secret.from)
  const [first] = secrets
  const wondered =
    view.isQuestion &&
    secretTags
      .slice(0, 2)
      .flatMap((tag) => view.of(tag))
      .find(({ from }) => /^(?:what|which)$/u.test(view.tokens[from]?.word ?? ''))
  if (first && wondered) return { kind: first.kind, ask: wondered, secret: wondered }
  if (!first) return findForwarded(sentence)
  if (isElsewhere(sentence)) return undefined
  if (lead && introduces(lead)) return { ...first, ask: first.secret }
  const asks = findAsks(sentence)
  for (const { kind, secret } of secrets) {
    const ask = asks.find(
      ({ from, to }) =>
        to <= secret.from &&
        secret.from - listStart(view, to, secret.from) <=
          12 - 3 * Number(listStart(view, to, secret.from) === to) &&
        reaches(sentence, { from, to }, secret)
    )
    if (ask) return { kind, ask, secret }
    const it = view
      .of(`${id}.it`)
      .find(
        ({ from }) =>
          from >= secret.to &&
          !isNegated(view, { from: secret.from, to: from }) &&
          !view.tokens.slice(secret.to, from).some(({ word }) => word === 'before')
      )
    if (it) return { kind, ask: secret, secret: it }
  }
  const typed = secrets.find(({ secret }) => view.touches(secret, `${id}.here`) && !isNegated(view, secret))
  if (typed) return { ...typed, ask: typed.secret }
  const bare = secrets.find(({ secret }) => isBareAsk(view, secret) || serves(view, secret))
  if (bare) return { ...bare, ask: bare.secret }
  return undefined
}

/** "Once you've got the code, forward it to me": what came, and where it is to go. */
function findForwarded({ view }: ReplySentence): Asked | undefined {
  const [come] = view.of(`${id}.come`)
  const it = come && view.of(`${id}.it`).find(({ from }) => from >= come.to && isTold(view, from))
  return come && it && isToUs(view, it) && !isNegated(view, { from: come.from, to: it.from })
    ? { kind: 'code', ask: come, secret: it }
    : undefined
}

/** An imperative, also behind "as soon as you have it,". */
function isTold(view: SentenceView, at: number): boolean {
  return isImperative(view, at) || view.tokens[at]?.before.includes(',') === true
}

/** "Forward it to me", "write it back", "tell me what it says". */
function isToUs({ tokens }: SentenceView, { from, to }: Range): boolean {
  return tokens.slice(from, to + 2).some(({ word }) => /^(?:me|us|back|here|reply|answer|chat)$/u.test(word))
}

/** "Your CVV would help": a secret that is said to serve us. */
function serves(view: SentenceView, secret: Range): boolean {
  const { tokens } = view
  const said = [
    ...view.of(`${id}.serves`),
    ...(picture.test(tokens[secret.from]?.word ?? '') ? view.of(`${id}.shows`) : [])
  ].find(
    ({ from }) => from >= secret.to && tokens.slice(secret.to, from).every(({ word }) => ofSecret.test(word))
  )
  return (
    said !== undefined &&
    (said.to === tokens.length ||
      tokens[said.to]?.before !== '' ||
      /^(?:too|then|and|so|for|here|as|before|by|if|to|from|us|me)$/u.test(tokens[said.to - 1]?.word ?? '') ||
      /^(?:too|then|and|so|for|as|already|also|here|instead|first)$/u.test(tokens[said.to]?.word ?? ''))
  )
}

const ofSecret = /^(?:of|the|your|and|for|that|it|credit|debit|bank|card|visa|account|expiry|date|postcode)$/u
const picture = /^(?:photo|picture|image|scan|copy|pic|screenshot|photograph)s?$/u

/** "PIN code" is another thing, while "your PIN, please e-mail it" is two clauses. */
function isOther(view: SentenceView, secret: Range): boolean {
  const end = view.clauseEnd(secret.to - 1)
  return view
    .of(`${id}.other`)
    .some((other) => overlaps(other, secret) && (other.to <= end || other.from < secret.from))
}

/** "We sent you a code. Paste it in here": what is asked for was named by the sentence before. */
function findNamedBefore(before: ReplySentence, sentence: ReplySentence): Asked | undefined {
  const { view } = sentence
  const named = kinds.find((kind) =>
    before.view
      .of(`${id}.${kind}`)
      .some((secret) => !isOther(before.view, secret) && !isNegated(before.view, secret))
  )
  if (!named || view.has(`${id}.never`) || view.has(`${id}.elsewhere`)) return undefined
  const it =
    view
      .of(`${id}.it`)
      .find((match) => (view.isQuestion || isTold(view, match.from)) && !givesToIt(view, match)) ??
    (named === 'code' ? findAgain(sentence) : undefined)
  return it && { kind: named, ask: it, secret: it }
}

/** "Read me the number in it", where a text was spoken of, and "the whole number", where a card was. */
function findInside(before: ReplySentence, sentence: ReplySentence): Asked | undefined {
  const { view } = sentence
  if (view.has(`${id}.never`) || isElsewhere(sentence)) return undefined
  const asks = findAsks(sentence)
  const isSpokenOf = (words: RegExp): boolean =>
    [before.view, view].some(({ tokens }) => tokens.some(({ word }) => words.test(word)))
  for (const [tag, kind, words] of [
    ['inside', 'code', /^(?:sms|texts?|code)$/u],
    ['whole', 'card', /^(?:card|visa|mastercard|amex)$/u]
  ] as const) {
    const secret = view
      .of(`${id}.${tag}`)
      .find((range) =>
        asks.some((ask) => ask.to <= range.from && range.from - ask.to <= 3 && reaches(sentence, ask, range))
      )
    if (secret && isSpokenOf(words)) return { kind, ask: secret, secret }
  }
  return undefined
}

/** "Give it a name": what is given is named after it. */
function givesToIt({ tokens }: SentenceView, { to }: Range): boolean {
  return (
    /^(?:it|that|them)$/u.test(tokens[to - 1]?.word ?? '') &&
    /^(?:a|an|some|another|time)$/u.test(tokens[to]?.word ?? '') &&
    tokens[to]?.before === ''
  )
}

/** "Tell me the digits", after a code was sent; "the number of your order" is another one. */
function findAgain(sentence: ReplySentence): Range | undefined {
  const { view } = sentence
  const asks = findAsks(sentence)
  return view
    .of(`${id}.again`)
    .find(
      (range) =>
        !/^(?:of|on|for)$/u.test(view.tokens[range.to]?.word ?? '') &&
        !isOther(view, range) &&
        asks.some((ask) => ask.to <= range.from && range.from - ask.to <= 3 && reaches(sentence, ask, range))
    )
}

/** What a request that leaves out its verb does not hold. */
const verbal =
  /^(?:is|are|was|were|be|do|does|did|can|could|will|would|have|has|had|ask|asks|asked|asking|told|gave|got|gets|lost|stole|stolen|saved|saw|seen|someone|somebody|anyone|not|no|never|forgot|forgotten|reset|change|changed|enter|type|use|i|we|it|that|to)$/u

/** "Card number and CVV?", "And the PIN, please": a request that leaves out its verb. */
function isBareAsk(view: SentenceView, { from, to }: Range): boolean {
  const { tokens } = view
  const start = view.clauseStart(from)
  const isToo = /^(?:too|also|first|next|now|again)$/u.test(tokens[to]?.word ?? '')
  const end = isToo ? to + 1 : to
  const isPolite =
    tokens[end]?.word === 'please' &&
    (end === tokens.length - 1 || tokens[end].before === '' || tokens[end + 1]?.before !== '')
  const isLast =
    view.isQuestion &&
    (view.clauseEnd(to - 1) >= tokens.length ||
      (to === tokens.length - 1 && /^(?:is|was|are)$/u.test(tokens[to]?.word ?? '')))
  const isSent = view
    .of(`${id}.way`)
    .some(
      (way) =>
        way.from >= to &&
        (way.from - to <= 1 || tokens[way.from]?.word === 'and') &&
        !tokens.slice(to, way.from).some(({ word }) => verbal.test(word))
    )
  const isHidden = view.of(`${id}.never`).some((never) => never.from >= to && never.from - to <= 4)
  return (
    (isPolite || isLast || (isSent && from - start <= 3)) &&
    !isHidden &&
    !tokens.slice(start, from).some(({ word }) => verbal.test(word))
  )
}

/** "Please provide:" before a list asks for each of its items. */
function introduces(lead: ReplySentence): boolean {
  return (
    !isElsewhere(lead) &&
    findAsks(lead).some(({ from }) => !isNegated(lead.view, { from, to: lead.view.tokens.length }))
  )
}

/** Places where the customer is asked for something, nearest to the end of the sentence first. */
function findAsks({ view, acts }: ReplySentence): Range[] {
  const requests = acts.filter(({ act }) => act === 'request')
  const isRequested = ({ from }: Range): boolean =>
    requests.some((request) => overlaps(request, { from, to: from + 1 }))
  const gives = view
    .of(`${id}.give`)
    .filter(
      (give) =>
        isImperative(view, give.from) ||
        /^(?:simply|just)$/u.test(view.tokens[give.from - 1]?.word ?? '') ||
        isRequested(give) ||
        isOrder(view, give)
    )
  const giving = view.of(`${id}.giving`).filter(isRequested)
  const needs = view.of(`${id}.need`).filter(({ from }) => view.startsClause(from))
  const hasYou = view.tokens.some(({ word }) => word === 'you' || word === 'your')
  const whats =
    hasYou || (view.isQuestion && (view.has(`${id}.card`) || view.has(`${id}.password`)))
      ? view.of(`${id}.what`).filter(({ from }) => view.isQuestion || view.startsClause(from))
      : []
  const chosen = view.isQuestion ? view.of(`${id}.chosen`) : []
  return [...gives, ...giving, ...needs, ...whats, ...chosen, ...view.of(`${id}.ask`)].sort(
    (a, b) => b.from - a.from
  )
}

const subjects =
  /^(?:i|we|you|they|he|she|it|who|to|not|never|no|can|could|will|would|should|may|might|must|do|does|did|is|are|was|were|has|have|had|that|which|people|customers|someone|anyone|nobody|if|when)$/u

/** "As a next step share your code": an order behind other words, none of which could be its subject. */
function isOrder(view: SentenceView, { from, to }: Range): boolean {
  const { tokens } = view
  const start = view.clauseStart(from)
  // "To complete it submit your …": what it is for, and then the order.
  const first = tokens[start]?.word === 'to' && from - start > 2 ? start + 1 : start
  return (
    /^(?:your|the|us|me)$/u.test(
      (tokens[to - 1]?.word === 'me' || tokens[to - 1]?.word === 'us' ? tokens[to - 1] : tokens[to])?.word ??
        ''
    ) && !tokens.slice(first, from).some(({ word }) => subjects.test(word))
  )
}

/** Behind a colon, what is asked for is listed; without one, where the asking ends. */
function listStart({ tokens }: SentenceView, from: number, to: number): number {
  for (let at = to; at > from; at--) if (tokens[at]?.before.includes(':')) return at
  return from
}

/** Nothing between the asking and the secret, or before both, makes it something else that is asked for. */
function reaches({ view }: ReplySentence, ask: Range, secret: Range): boolean {
  const start = listStart(view, ask.to, secret.from)
  const isBroken = view.of(`${id}.break`).some(({ from, to }) => from >= start && to <= secret.from)
  const isCovered = view
    .of(`${id}.never`)
    .some(
      (never) =>
        never.from >= secret.to &&
        never.from - secret.to <= 4 &&
        !isOurs(view, secret.to, never.from) &&
        isDenial(view, never)
    )
  return !isBroken && !isCovered && !isNegated(view, { from: ask.from, to: secret.from })
}

/** "…, otherwise I can't release it": what we can not do. */
function isOurs({ tokens }: SentenceView, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => /^(?:i|we|otherwise)$/u.test(word))
}

function isNegated(view: SentenceView, { from, to }: Range): boolean {
  const start = view.clauseStart(from)
  return view.of(`${id}.never`).some(
    (never) =>
      never.from >= start &&
      never.from < to &&
      !view.touches(never, `${id}.lack`) &&
      // The "no." of "card no.".
      !view.touches(never, `${id}.card`) &&
      isDenial(view, never)
  )
}

/** "Not only the first letter" asks for more, and "to remove the lock" tells what it is for. */
function isDenial(view: SentenceView, { from }: Range): boolean {
  const { tokens } = view
  if (tokens[from]?.word === 'not') return !/^(?:only|just)$/u.test(tokens[from + 1]?.word ?? '')
  return tokens[from - 1]?.word !== 'to' || !view.startsClause(from - 1)
}

const ownWords =
  /^(?:is|are|was|were|has|have|matche?s?|works?|will|can|may|must|should|does|do|needs?|did|only)$/u
const afterLogin = /^(?:and|so|for|until|till|today|to|here|please|in|by|then|now|with|on|over|as)$/u
const beforePin =
  /^(?:your|the|digit|4-digit|four-digit|card|security|account|bank|sim|current|old|atm|unlock|app|screen|phone|login|online|voicemail|\S*banking)$/u
const beforeCard =
  /^(?:your|the|a|full|whole|complete|entire|long|credit|debit|bank|payment|new|correct|visa|mastercard|amex|express|actual|and|or|of|current|old|other|any|both|you|us|me|require|need|with|is)$/u

/** "Your Nectar card number" opens no account, and "your password is safe" asks for nothing. */
function isTheirs({ view }: ReplySentence, kind: Kind, secret: Range): boolean {
  const { tokens } = view
  const before = tokens[secret.from - 1]?.word ?? ''
  const isLast = view.isQuestion && secret.to === tokens.length - 1
  if (ownWords.test(tokens[secret.to]?.word ?? '') && tokens[secret.to]?.before === '' && !isLast)
    return (
      serves(view, secret) ||
      view.of(`${id}.it`).some(({ from }) => from > secret.to && (view.isQuestion || isTold(view, from)))
    )
  // A login alone, not the "login screen".
  if (
    secret.to === secret.from + 1 &&
    /^(?:logins?|log-in|sign-in|log-?on)$/u.test(tokens[secret.from]?.word ?? '')
  )
    return /^(?:your|admin|account)$/u.test(before) && afterLogin.test(tokens[secret.to]?.word ?? 'and')
  if (kind === 'pin') return beforePin.test(before)
  return (
    kind !== 'card' ||
    tokens[secret.from]?.word !== 'card' ||
    beforeCard.test(before) ||
    /[,:;(]/u.test(tokens[secret.from]?.before ?? '')
  )
}

/** The customer is sent to a page, a phone or a desk that is made for it, and not we go there. */
function isElsewhere({ view }: ReplySentence): boolean {
  const { tokens } = view
  if (view.has(`${id}.back`)) return false
  const messages = tokens.some(({ word }) => /^(?:dm|pm|inbox|message)$/u.test(word))
  if (!messages && tokens.some(({ word }) => word === '<link>')) return true
  return view.of(`${id}.elsewhere`).some((place) => {
    const { from } = place
    const start = view.clauseStart(from)
    // "The password you use on our site".
    if (view.touches(place, `${id}.password`) || isWhereUsed(view, from)) return false
    return !tokens.slice(start, Math.min(from, start + 2)).some(({ word }) => word === 'i' || word === 'we')
  })
}

/** Behind "you use", a place tells which secret is meant. */
function isWhereUsed({ tokens }: SentenceView, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ word }, index, before) =>
        word === 'you' &&
        /^(?:use|used|have|had|chose|set|created|picked)$/u.test(before[index + 1]?.word ?? '')
    )
}

/** What belongs to the name of a secret, before and behind it. */
const before = /^(?:a|an|all|full|whole|complete|entire|new)$/u
const behind = /^(?:codes?|numbers?|nos?|digits?|side)$/u

function mend(text: string, sentence: ReplySentence, { kind, secret }: Asked): Fix[] {
  return [
    kind === 'card' || kind === 'id'
      ? { title: 'Ask for the last four digits', edits: [lastFour(sentence, kind, secret)], safe: false }
      : { title: 'Let the customer do it', edits: [theirPart(text, sentence, kind, secret)], safe: false }
  ]
}

function lastFour(sentence: ReplySentence, kind: 'card' | 'id', secret: Range): Edit {
  const { tokens } = sentence.view
  const owner = tokens.slice(0, secret.from).findLastIndex(({ word }) => word === 'your' || word === 'the')
  let from = owner < 0 || secret.from - owner > 4 ? secret.from : owner
  while (from > 0 && before.test(tokens[from - 1]?.word ?? '')) from--
  let { to } = secret
  // "Card number, expiry date and CVC": one thing takes the place of them all.
  for (const other of sentence.view.of(`${id}.${kind}`))
    if (other.from >= to && other.from - to <= 4) to = other.to
  while (tokens[to]?.before === '' && behind.test(tokens[to]?.word ?? '')) to++
  // "The CVV of your card" names the card already.
  const isNamed = tokens[to]?.word === 'of' && tokens[to]?.before === ''
  const words = `the last four digits${isNamed ? '' : ` of your ${kind === 'card' ? 'card number' : 'number'}`}`
  const raw = tokens[from]?.raw ?? ''
  const isCapital = from === 0 ? /^\p{Lu}/u.test(raw) : /^\p{Lu}\p{Ll}/u.test(raw)
  return { ...sentence.placeOf({ from, to }), newText: isCapital ? capitalized(words) : words }
}

/** What the customer does instead, and nobody else needs to know. */
function theirPart(text: string, sentence: ReplySentence, kind: Asked['kind'], secret: Range): Edit {
  const key = sentence.view.tokens
    .slice(secret.from, secret.to)
    .findLast(({ word }) => /^(?:key|token|secret)$/u.test(word))?.word
  const newText = key
    ? `Please test the ${key} yourself on ${slot(1, 'page')}; we never need it.`
    : kind === 'password'
      ? `You can reset your password at ${slot(1, 'link')}; we never need it ourselves.`
      : `Please enter it yourself on ${slot(1, 'page')}; we never need your code.`
  const { place } = sentence
  // An empty line of a form to fill in: what is on the next line stays.
  const { end } = sentence.placeOf(secret)
  const rest = /^:[ \t]*(?=\r?\n)/u.exec(text.slice(end, place.end))
  return replaceSentence(text, rest ? { place: { ...place, end: end + rest[0].length } } : sentence, newText)
}
