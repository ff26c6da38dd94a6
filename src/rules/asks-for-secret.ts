import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range, SentenceView } from '../cues/sentence.js'
import { findAsks, introduces, isElsewhere, isNegated, listStart, reaches } from './asks-for-secret.asks.js'
import { mend } from './asks-for-secret.fixes.js'
import { secretPhrases } from './asks-for-secret.phrases.js'
import {
  isOther,
  isTheirs,
  isTold,
  kinds,
  secretTags,
  serves,
  type Asked,
  type Kind
} from './asks-for-secret.secrets.js'
import { listLeads } from './passages.js'
import { cuesOf, report, type Rule } from './rule.js'
import type { Words } from '../words/words.js'

const id = 'asks-for-secret'

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
    .flatMap((kind) => view.of(`${id}.${kind}`).map((secret) => ({ kind, secret })))
    .filter(({ kind, secret }) => !isOther(view, secret) && isTheirs(sentence, kind, secret))
    .sort((a, b) => a.secret.from - b.secret.from)
  const [first] = secrets
  if (!first) return findForwarded(sentence)
  const wondered =
    view.isQuestion &&
    [...view.of(`${id}.password`), ...view.of(`${id}.code`)].find(({ from }) =>
      /^(?:what|which)$/u.test(view.tokens[from]?.word ?? '')
    )
  if (wondered) return { kind: first.kind, ask: wondered, secret: wondered }
  if (isElsewhere(sentence)) return undefined
  if (lead && introduces(lead)) return { ...first, ask: first.secret }
  const asks = findAsks(sentence)
  for (const { kind, secret } of secrets) {
    const ask = asks.find((other) => {
      if (other.to > secret.from) return false
      const start = listStart(view, other.to, secret.from)
      // The items of a list are longer than what stands right behind the asking.
      return secret.from - start <= (start === other.to ? 9 : 12) && reaches(sentence, other, secret)
    })
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

/** "Forward it to me", "write it back", "tell me what it says". */
function isToUs({ tokens }: SentenceView, { from, to }: Range): boolean {
  return tokens.slice(from, to + 2).some(({ word }) => /^(?:me|us|back|here|reply|answer|chat)$/u.test(word))
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
    const secret = view.of(`${id}.${tag}`).find((range) => isAskedNear(sentence, asks, range))
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
        isAskedNear(sentence, asks, range)
    )
}

function isAskedNear(sentence: ReplySentence, asks: readonly Range[], range: Range): boolean {
  return asks.some((ask) => ask.to <= range.from && range.from - ask.to <= 3 && reaches(sentence, ask, range))
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
