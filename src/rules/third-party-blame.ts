import type { SentenceCues } from '../cues/cues.js'
import type { Token } from '../cues/lexicon/words.js'
import type { ReplySentence } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'
import { isNegated, isNegatedWithin, isReported, isSupposed } from './context.js'
import { addSentence } from './edits.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { thirdPartyBlamePhrases } from './third-party-blame.phrases.js'

const id = 'third-party-blame'

/** Somebody else as the culprit, in a reply in which our side does nothing about it. */
export const thirdPartyBlame: Rule = {
  id,
  level: 'warning',
  waits: true,
  summary: 'Whoever caused it, say what you do about it.',
  phrases: thirdPartyBlamePhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const { text } = cues
    const blaming = cues.withTag(id, `${id}.named`, `${id}.whose`, `${id}.loose`, `${id}.end`)
    if (blaming.length === 0) return
    if (customerOf(file)?.sentences.some(asksForCause) || cues.some(actsOnIt)) return
    for (const sentence of blaming) {
      const { view } = sentence
      if (view.isQuestion) continue
      const named = view.of(`${id}.named`).filter(({ from }) => isName(view.tokens[from]))
      const whose = view.of(`${id}.whose`).filter(({ from }) => isOwner(view.tokens[from]))
      const loose = view.of(`${id}.loose`).filter((range) => isOneClause(view, range))
      const last = view.of(`${id}.end`).filter(({ to }) => view.clauseEnd(to - 1) === to)
      const match = [...view.of(id), ...named, ...whose, ...loose, ...last].find(
        (range) =>
          (view.tokens[range.from]?.word === 'whoever' ||
            !isAllowed(view, { from: range.from, to: range.from + 3 })) &&
          !isPlace(view, range) &&
          !isPassive(view, range) &&
          !isFelt(view, range) &&
          !isOwned(sentence, range) &&
          !isSupposed(view, range.from) &&
          !isReported(view, range.from) &&
          !isDenied(view, range.from)
      )
      if (!match) continue
      report(file, id, {
        ...sentence.placeOf(match),
        message:
          'This names a culprit and leaves the customer alone with it: they bought from you. Say what you do about it, and by when.',
        fixes: [
          {
            title: 'Say what you do about it',
            edits: [
              addSentence(
                sentence,
                text,
                `I’m taking it up with them, and I’ll write to you by ${slot(1, 'day, time and zone')}.`
              )
            ],
            safe: false
          }
        ]
      })
      return
    }
  }
}

const causal = /^(?:owing|due|because|thanks|down|courtesy|on|what|with|by)$/u

/** "It was not there because of the bank" denies what came of it, and not the cause. */
function isDenied(view: SentenceView, at: number): boolean {
  const isCause = causal.test(view.tokens[at]?.word ?? '')
  return isCause
    ? isNegatedWithin(view, Math.max(0, at - 2), at) && !isVerb(view, at - 1)
    : isNegated(view, at)
}

/** "Did not come because of …": what is denied is the verb between. */
function isVerb({ tokens }: SentenceView, at: number): boolean {
  return !/^(?:not|no|never|all|is|are|was|were|it|this|that)$/u.test(tokens[at]?.word ?? '')
}

/** A capital, and no word that only opens the sentence. */
function isName(token: Token | undefined): boolean {
  const raw = token?.raw ?? ''
  return (
    raw === 'IT' ||
    (/^[A-Z]/u.test(raw) &&
      !/^(?:i|we|you|it|the|your|our|my|his|her|their|this|that|these|those|which|who|what|nothing|everything|everyone|everybody|someone|somebody|anyone|things|people|there|here|one|some|all|both|most|many|payment|delivery|order|update|app|system|website|and|but|so|rain|snow|storms?|weather|lightning|frost|wind|winds|ice|fire|water|heat|floods?|flooding|fog|traffic|not|if|when|please|because|it’s)$/iu.test(
        raw
      ))
  )
}

/** "Anna's fault", not "it's a mistake". */
function isOwner(token: Token | undefined): boolean {
  return /^(?!it|that|there|here|what|who|let|he|she|customer|user|today)\p{L}+['’]s?$/iu.test(
    token?.raw ?? ''
  )
}

const notHappened =
  /^(?:will|can|could|may|might|would|if|when|unless|until|because|but|we|i|should|to|please|bears?|accepts?|responsib(?:le|ility)|liab(?:le|ility)|answerable)$/u

/** "The app lost it" is software, "the app store" a firm. */
function isAllowed(view: SentenceView, range: Range): boolean {
  return view
    .of(`${id}.allowed`)
    .some((allowed) => overlaps(allowed, range) && view.tokens[allowed.to]?.word !== 'store')
}

const participle = /(?:ed|en|ne|wn|laid|lost|left|sent|put|told|read|made|held|cut)$/u

/** "Your request was overlooked": by whom is not told. */
function isPassive({ tokens }: SentenceView, { from, to }: Range): boolean {
  return tokens
    .slice(from + 1, to - 1)
    .some(
      ({ word }, at) =>
        /^(?:was|were|been)$/u.test(word) &&
        participle.test(tokens[from + at + 2]?.word ?? '') &&
        !/^(?:meant|supposed|overloaded|swamped|understaffed|disorganized)$/u.test(
          tokens[from + at + 2]?.word ?? ''
        ) &&
        !tokens.slice(from, to + 1).some((token) => token.word === 'by')
    )
}

/** "You feel let down by the crew": the customer's own view, said back. */
function isFelt({ tokens }: SentenceView, { from }: Range): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ word }) => /^feel(?:s|ing)?$/u.test(word))
}

/** "On the hotel's side of the street". */
function isPlace({ tokens }: SentenceView, { to }: Range): boolean {
  return /^(?:side|end|part)$/u.test(tokens[to - 1]?.word ?? '') && tokens[to]?.word === 'of'
}

/** Culprit and harm are told as one fact. */
function isOneClause({ tokens }: SentenceView, { from, to }: Range): boolean {
  return !tokens
    .slice(from + 1, to)
    .some(
      ({ before, word }, index) =>
        (/[,;:()]/u.test(before) && !/^(?:who|which)$/u.test(word)) ||
        notHappened.test(word) ||
        (word === 'you' &&
          !/(?:ed|told|gave|sold|sent|let|by|to|for|at|of)$/u.test(tokens[from + index]?.word ?? ''))
    )
}

/** "Our call centre gave you the wrong hours, and I'm sorry": ours, and regretted as ours. */
function isOwned({ acts, view }: ReplySentence, { from, to }: Range): boolean {
  return (
    /^(?:our|my)$/u.test(view.tokens[from]?.word ?? '') &&
    acts.some((act) => act.act === 'apology' && act.from >= to)
  )
}

function asksForCause({ view }: ReplySentence): boolean {
  return view.isQuestion && view.has(`${id}.asked`)
}

/** What a question holds that wants an answer; "The mix-up?" is a heading. */
const asking =
  /^(?:you|yours?|is|are|do|does|did|can|could|would|will|shall|may|which|what|when|where|who|how|or|was|were|has|have|okay|ok|alright|right|fine)$/u
const elsewhere = /^(?:contact|call|ring|phone|write|ask|speak|talk|reach|go|complain|claim)$/u

/** "Complain to them", "you'd have to take it up with them". */
function sendsAway({ tokens }: SentenceView, { from, to }: Range): boolean {
  return (
    tokens.slice(from, to).some(({ word }) => elsewhere.test(word)) ||
    tokens
      .slice(from, to + 6)
      .some(
        ({ word }, at) =>
          /^(?:with|to)$/u.test(word) && /^(?:them|him|her)$/u.test(tokens[from + at + 1]?.word ?? '')
      )
  )
}

/** "The surveyor submitted a wrong report": what the culprit does. */
function isTheirs(view: SentenceView, act: Range): boolean {
  return view.of(`${id}.loose`).some(({ from, to }) => from < act.from && act.from < to)
}

/** "We only print the tickets" washes its hands. */
function isMere({ tokens }: SentenceView, { from, to }: Range): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word)
  return (
    words.some((word) => /^(?:only|just|merely|simply)$/u.test(word)) &&
    words.some((word) => /^(?:keep|hold|pay|send|give|put|bring|match|cover)$/u.test(word)) &&
    !words.includes('will')
  )
}

/** A repair, an option, a promise or a question; "contact the courier" is none. */
function actsOnIt({ acts, view }: SentenceCues): boolean {
  if (view.of(`${id}.own-act`).some((act) => !isNegated(view, act.from) && !isMere(view, act))) return true
  const refers = acts.some(({ act }) => act === 'referral')
  const closes = acts.some(({ act }) => act === 'closing')
  return acts.some((act) => {
    if (view.touches(act, id) || (act.act === 'commitment' && isTheirs(view, act))) return false
    switch (act.act) {
      case 'repair':
      case 'ownership':
        return true
      case 'offer':
        return !refers && !/^(?:in|meanwhile)$/u.test(view.tokens[act.from]?.word ?? '')
      case 'request':
        return !refers && !sendsAway(view, act)
      case 'question':
        return !closes && view.tokens.some(({ word }) => asking.test(word))
      case 'commitment':
        return !act.isFeedback
      default:
        return false
    }
  })
}
