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

/** Whether a match of a tag blames somebody, or only may. */
type BlameTest = (view: SentenceView, range: Range) => boolean

/** The tags that blame, and what makes their matches blame; of several the first is reported. */
const blames: Readonly<Record<string, BlameTest>> = {
  [id]: () => true,
  [`${id}.within`]: holdsName,
  [`${id}.aside`]: isAside,
  [`${id}.named`]: ({ tokens }, { from }) => isName(tokens[from]),
  [`${id}.whose`]: ({ tokens }, { from }) => isOwner(tokens[from]),
  [`${id}.loose`]: isOneClause,
  [`${id}.end`]: endsClause,
  [`${id}.deed`]: isBlamed,
  [`${id}.cause`]: ({ tokens }, { from }) => isName(tokens[from + 2])
}

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
    const blaming = cues.withTag(...Object.keys(blames))
    if (blaming.length === 0) return
    if (customerOf(file)?.sentences.some(asksForCause) || cues.some(actsOnIt)) return
    const harms = new Set(blaming)
    if (cues.sentences.some((sentence) => !harms.has(sentence) && tellsWhen(sentence))) return
    for (const sentence of blaming) {
      const match = findBlame(sentence)
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

/** The first words that blame somebody in earnest. */
function findBlame(sentence: ReplySentence): Range | undefined {
  const { view } = sentence
  if (view.isQuestion) return undefined
  for (const [tag, isBlame] of Object.entries(blames)) {
    const match = view.of(tag).find((range) => isBlame(view, range) && !isExcused(sentence, range))
    if (match) return match
  }
  return undefined
}

/** A thing, a place, what somebody felt or told, what may be or is denied: blamed on nobody. */
function isExcused(sentence: ReplySentence, range: Range): boolean {
  const { view } = sentence
  const { from } = range
  return (
    (view.tokens[from]?.word !== 'whoever' && isAllowed(view, { from, to: from + 3 })) ||
    isPlace(view, range) ||
    isPassive(view, range) ||
    isFelt(view, range) ||
    isOwned(sentence, range) ||
    isSupposed(view, from) ||
    isReported(view, from) ||
    isDenied(view, from)
  )
}

/** What nobody is blamed for, done or not. */
const idle =
  /^(?:receive|received|see|seen|hear|heard|be|been|have|had|get|got|need|needed|charge|change|changed|mean|meant|find|found|know|known|notice|noticed|occur|occurred|happened|seem|want|wanted|ask|asked)$/u
/** What nobody is blamed for who did it. */
const useful =
  /^(?:caught|corrected|repaired|helped|liked|loved|noted|told|reported|written|mentioned|said|delivered|left|handed|collected|picked|confirmed|accepted|approved|paid|offered|gave|given|arrived|opened|sent|moved|upgraded|worked|started|finished|updated|introduced|launched|recommended|suggested|answered|solved|fixed|hoped|planned|thought|made|came|went|saved|spotted|kept)$/u

/** "The courier did not come", "because the seller cancelled it", "it's your bank sitting on it": a deed that is blamed. */
function isBlamed(view: SentenceView, { from, to }: Range): boolean {
  const words = view.tokens.slice(from, to)
  const [first = '', last = ''] = [words[0]?.word, words.at(-1)?.word]
  if (/^(?:it|that|this)$/u.test(first))
    // "It's the agent you should be asking", "it's the firm's standing practice", "it is our fault that …".
    return (
      !idle.test(last) &&
      !words.some(({ word }) => /^(?:you|we|i|fault)$/u.test(word)) &&
      !(last.endsWith('ing') && /['’]s$/u.test(words.at(-2)?.raw ?? '')) &&
      (last === 'left' || !useful.test(last))
    )
  if (idle.test(last) || isGeneral(view, from)) return false
  return (
    words.some(({ word }) => word === 'not') || (!useful.test(last) && areSurelyPeople(words.slice(1, -1)))
  )
}

/** "Once the airport has not …": what happens at times. */
function isGeneral({ tokens }: SentenceView, at: number): boolean {
  return tokens
    .slice(0, at)
    .some(({ word }) =>
      /^(?:if|once|until|till|unless|when|whenever|usually|normally|typically)$/u.test(word)
    )
}

/** Nouns that end as those of trades do and are surely people; others may be things, as "a broken roller". */
const trade =
  /^(?:couriers?|carriers?|suppliers?|drivers?|sellers?|lenders?|dealers?|brokers?|builders?|fitters?|manufacturers?|publishers?|insurers?|providers?|wholesalers?|retailers?|resellers?|plumbers?|organizers?|promoters?|operators?|contractors?|adjusters?|assessors?|surveyors?|developers?|makers?|managers?|directors?|doctors?|handlers?|workers?|controllers?|officers?|teachers?|loaders?|packers?|pickers?|riders?|hauliers?|cleaners?|caterers?|lawyers?|brewers?|bakers?|farmers?|growers?|importers?|distributors?|partners?|registrars?|editors?|designers?|agents?)$/u

/** Not "our label printer", which only ends as trades do. */
function areSurelyPeople(words: readonly Token[]): boolean {
  return !words.some(({ word }) => /(?:er|or|ist)s?$/u.test(word) && !trade.test(word))
}

/** Nothing more is said of whom it is put down to: "because of the bank", not "because of the bank holiday". */
function endsClause(view: SentenceView, { from, to }: Range): boolean {
  const words = view.tokens.slice(from, to)
  const isCertain = !causal.test(words[0]?.word ?? '') || areSurelyPeople(words.slice(2))
  return (
    isCertain &&
    (view.clauseEnd(to - 1) === to || words.slice(3).some(({ before }) => /[,;:(]/u.test(before)))
  )
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

/** A name that does not open the sentence: "that'll be Swiftpost messing up". */
function holdsName({ tokens }: SentenceView, { from, to }: Range): boolean {
  const isCause = /^(?:by|to|of)$/u.test(tokens[from + 1]?.word ?? '')
  const last = tokens[to - 1]?.word ?? ''
  if (last !== 'left' && (useful.test(last) || idle.test(last))) return false
  return tokens.slice(from + 1, to).some((token) => isName(token) && (!isCause || /['’]s?$/u.test(token.raw)))
}

/** "Cloudnest, where our data is stored, lost the backups": commas part the name from its verb. */
function isAside({ tokens }: SentenceView, { from, to }: Range): boolean {
  return (
    isName(tokens[from]) &&
    [from + 1, to - 2, to - 3].filter((at) => tokens[at]?.before.startsWith(',')).length > 1
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

const firm = /^(?:store|provider|company|vendor|supplier|developers?|maker|host|operator|people|guys)$/u

/** "The app lost it" is software, "the app store" a firm. */
function isAllowed(view: SentenceView, range: Range): boolean {
  return view
    .of(`${id}.allowed`)
    .some((allowed) => overlaps(allowed, range) && !firm.test(view.tokens[allowed.to]?.word ?? ''))
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
        !/^(?:meant|supposed|overloaded|swamped|understaffed|disorganized|misinformed|mistaken|confused)$/u.test(
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
        (word === 'not' && /^(?:is|are|was|were)$/u.test(tokens[from + index]?.word ?? '')) ||
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

/** "The fax that we sent them": what we did before. */
function isRelative({ tokens }: SentenceView, at: number): boolean {
  return /^(?:that|which|what|whom)$/u.test(tokens[at - 1]?.word ?? '') && tokens[at]?.before === '' && at > 1
}

/** "We only print the tickets" washes its hands. */
function isMere({ tokens }: SentenceView, { from, to }: Range): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word)
  return (
    words.some((word) => /^(?:only|just|merely|simply)$/u.test(word)) &&
    words.some((word) =>
      /^(?:booked|ordered|called|paid|keep|hold|pay|send|give|put|bring|match|cover)$/u.test(word)
    ) &&
    !words.includes('will') &&
    !words.includes('have')
  )
}

/** What was done so long ago mended nothing: "a long time ago". */
const isLong = /^(?:long|time|while|days|weeks?|months?|years?)$/u

/** "A crew comes past today before 4pm": what is to come, with its time. */
function tellsWhen({ times, view: { tokens } }: SentenceCues): boolean {
  return (
    times.some(
      ({ kind, from, to }) =>
        kind === 'concrete' &&
        tokens
          .slice(from, to)
          .some(({ word }) => /day$|^to(?:night|morrow)$|noon|^\d+(?!\d|-[a-z])/u.test(word))
    ) && !tokens.some(({ word }) => notToCome.test(word))
  )
}

const notToCome =
  /^(?:was|were|did|had|every|each|again|not|never|only|have|has|see|read|sent|asked|told|came|maybe|if)$/u

/** What mends nothing, whoever does it. */
const barren =
  /^(?:read|seen|looked|looking|checked|noted|heard|received|handed|passed|packed|shipped|warned|suffering|struggling|wondering|thinking|guessing|assuming|watching|relying|depending|talking|writing|apologizing|apologising|listening|learning|learned|found|noticed|lost|suffered|been|had|said|explained|mentioned|stated|wished|wishing|trusting|trusted|repeating|speaking)$/u

/** "What can you do, eh?": nobody answers it. */
function isResigned({ tokens }: SentenceView, { from, to }: Range): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word)
  return words[0] === 'what' && words[1] === 'can' && words[3] === 'do' && words.length < 7
}

/** "We handed it to Swiftline in good order": done before it went wrong. */
function isHandover({ tokens }: SentenceView, { from, to }: Range): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word)
  const verb = words.findIndex((word) => /^(?:handed|gave|passed|left)$/u.test(word))
  return (
    verb > 0 &&
    !/^(?:have|has|and)$/u.test(words[verb - 1] ?? '') &&
    words.some((word) =>
      /^(?:suitcase|bag|bags|parcel|parcels|package|order|goods|box|boxes|item|items|shipment|car|keys|luggage|letter|pallet|crate|case|condition|data)$/u.test(
        word
      )
    )
  )
}

/** A repair, an option, a promise or a question; "contact the courier" is none. */
function actsOnIt({ acts, view }: SentenceCues): boolean {
  if (
    view
      .of(`${id}.own-act`)
      .some((act) => !isNegated(view, act.from) && !isMere(view, act) && !isRelative(view, act.from))
  )
    return true
  if (
    view
      .of(`${id}.own-deed`)
      .some((act) => !isNegated(view, act.from) && !barren.test(view.tokens[act.to - 1]?.word ?? ''))
  )
    return true
  const refers = acts.some(({ act }) => act === 'referral')
  const closes = acts.some(({ act }) => act === 'closing')
  return acts.some((act) => {
    if (view.touches(act, id) || (act.act === 'commitment' && isTheirs(view, act))) return false
    switch (act.act) {
      case 'repair':
        return !view.tokens.some(
          ({ word }, at) => word === 'ago' && isLong.test(view.tokens[at - 1]?.word ?? '')
        )
      case 'ownership':
        // "My colleague Steve told you the wrong date" puts it on Steve.
        return !(view.tokens[act.from]?.word === 'my' && view.touches(act, `${id}.loose`))
      case 'offer':
        // "We can only fill what they give us."
        return (
          !refers &&
          !view.tokens
            .slice(act.from, act.to)
            .some(
              ({ word }, at, words) => word === 'only' || (word === 'to' && words[at + 1]?.word === 'have')
            ) &&
          view.tokens[act.to]?.word !== 'of' &&
          !/^(?:in|meanwhile|works)$/u.test(view.tokens[act.from]?.word ?? '')
        )
      case 'request':
        return !refers && !sendsAway(view, act)
      case 'question':
        return !closes && view.tokens.some(({ word }) => asking.test(word)) && !isResigned(view, act)
      case 'commitment':
        return !act.isFeedback && !isHandover(view, act)
      default:
        return false
    }
  })
}
