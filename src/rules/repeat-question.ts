import type { Token } from '../cues/lexicon/words.js'
import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range, SentenceView } from '../cues/sentence.js'
import { replaceSentence } from './edits.js'
import type { Fix } from './finding.js'
import { isAskedFor, type AskedAgain } from './repeat-question.asked.js'
import { dateAgain } from './repeat-question.dates.js'
import {
  code,
  detailKinds,
  lookUp,
  near,
  valuesOf,
  type DetailKind,
  type Given
} from './repeat-question.given.js'
import { otherDetailAgain } from './repeat-question.other.js'
import { repeatQuestionPhrases } from './repeat-question.phrases.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { literal, slot } from './snippet.js'
import { thingAgain } from './repeat-question.things.js'
import { ageGiven, choiceGiven, deed, factGiven, rawOf, stem } from './repeat-question.told.js'
import { contentWords, TopicSet } from './topics.js'
import { say } from '../words/words.js'

const id = 'repeat-question'

/** The reply asks for what the customer's message already holds. */
export const repeatQuestion: Rule = {
  id,
  level: 'warning',
  summary: 'Use what the customer already told you instead of asking for it again.',
  phrases: repeatQuestionPhrases,
  plugin: () => (_tree, file) => {
    const customer = customerOf(file)
    if (!customer) return
    const cues = cuesOf(file)
    for (const sentence of cues.sentences) {
      if (!asks(sentence) || isForIdentity(cues, sentence)) continue
      const asked = askedAgain(cues, sentence, customer)
      if (!asked) continue
      const { range, kind, given } = asked
      report(file, id, {
        ...sentence.placeOf(range),
        message: say(
          'The customer\'s message already holds this: "{0}". Being asked again tells them that nobody read it, so use it and go on from there.',
          given
        ),
        fixes: kind && isAlone(cues, sentence, range) ? [useIt(cues, sentence, kind, given)] : []
      })
    }
  }
}

interface Asked extends AskedAgain {
  readonly kind?: DetailKind
}

function asks({ view, acts }: ReplySentence): boolean {
  const isAsking = acts.some(
    ({ act }) => act === 'request' || (act === 'question' && !acts.some((other) => other.act === 'closing'))
  )
  return isAsking || view.has(`${id}.asks`)
}

/** Who asks in order to know that it is the customer asks again on purpose; the reason may stand a sentence away. */
function isForIdentity({ sentences }: ReplyCues, { index }: ReplySentence): boolean {
  return sentences.slice(Math.max(0, index - 1), index + 2).some(({ view }) => view.has(`${id}.identity`))
}

function askedAgain(cues: ReplyCues, sentence: ReplySentence, customer: ReplyCues): Asked | undefined {
  const { view } = sentence
  for (const kind of detailKinds) {
    const range = view.of(`${id}.${kind.id}`).find((match) => isAskedFor(sentence, match))
    // The version of the system is another one than that of the app.
    if (range && kind.id === 'version' && view.touches(range, `${id}.system`)) continue
    if (!range) continue
    const [given, ...others] = valuesOf(customer, kind)
    // With two of a kind, the question may be which one.
    if (given === undefined || others.length > (kind.several ? 1 : 0)) continue
    // "Windows or Mac?" names it, and asks all the same.
    const isChoice = view.tokens.slice(range.from, range.to).some(({ word }) => word === 'or')
    if (!isChoice && isNamed(cues, given)) continue
    if (kind.id === 'system' && /^i?(?:pad)?os\s?\d+$/iu.test(given)) continue
    if (kind.id === 'photo' && (view.has(`${id}.anew`) || isOfSomethingElse(view, range, customer))) continue
    // "The old one or Quay Street?"
    if (kind.id === 'address' && mentions(cues, sentence, given)) continue
    return { range: spanOf(sentence, range), given, kind }
  }
  return (
    numberAgain(cues, sentence, customer) ??
    countAgain(sentence, customer) ??
    choiceAgain(sentence, customer) ??
    dateAgain(sentence, customer) ??
    stepAgain(sentence, customer) ??
    otherAgain(cues, sentence, customer)
  )
}

function otherAgain(cues: ReplyCues, sentence: ReplySentence, customer: ReplyCues): Asked | undefined {
  const found =
    otherDetailAgain(sentence, cues.sentences[sentence.index - 1], customer) ?? thingAgain(sentence, customer)
  if (!found || isNamed(cues, found.given)) return undefined
  return { range: spanOf(sentence, found.range), given: found.given }
}

/** "A photo of the label" of someone who sent one of the box. */
function isOfSomethingElse(view: SentenceView, { to }: Range, customer: ReplyCues): boolean {
  if (!/^(?:of|from|showing|with)$/u.test(view.tokens[to]?.word ?? '')) return false
  const things = new TopicSet(contentWords(view.tokens.slice(to, view.clauseEnd(to)).map(({ word }) => word)))
  return !customer.sentences.some(
    (other) =>
      other.view.has(`${id}.photo`) &&
      contentWords(other.view.tokens.map(({ word }) => word)).some((word) => things.has(word))
  )
}

function mentions({ text }: ReplyCues, { place }: ReplySentence, given: string): boolean {
  const said = text.slice(place.start, place.end)
  return given.split(/[\s,]+/u).some((word) => /^\p{Lu}\p{L}{3}/u.test(word) && said.includes(word))
}

/** A reply that says the value has read it, and may ask about it. */
function isNamed(cues: ReplyCues, given: string): boolean {
  const { known, said } = cues.remember(squeezed)
  let isSaid = known.get(given)
  if (isSaid === undefined) {
    const value = squeeze(given)
    isSaid = said.some((sentence) => sentence.includes(value))
    known.set(given, isSaid)
  }
  return isSaid
}

/** What a reply says, without white space, and which values are known to be in it or not. */
interface Squeezed {
  readonly said: readonly string[]
  readonly known: Map<string, boolean>
}

function squeezed({ sentences, text }: ReplyCues): Squeezed {
  return { said: sentences.map(({ place }) => squeeze(text.slice(place.start, place.end))), known: new Map() }
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, '')
}

function spanOf({ view, acts }: ReplySentence, { from, to }: Range): Range {
  if (view.isQuestion) return { from: Math.min(from, view.clauseStart(from)), to }
  const request =
    acts.findLast((act) => act.act === 'request' && act.from <= from) ??
    view.of(`${id}.asks`).findLast((other) => other.from <= from)
  return { from: request?.from ?? from, to }
}

/** "Your meter number?" of someone who wrote "meter 5519-2", and "the transaction code" of "code QGH7K2". */
function numberAgain(cues: ReplyCues, sentence: ReplySentence, customer: ReplyCues): Asked | undefined {
  const { tokens } = sentence.view
  for (const range of sentence.view.of(`${id}.named`)) {
    if (
      !isAskedFor(sentence, range) ||
      detailKinds.some((kind) => sentence.view.touches(range, `${id}.${kind.id}`))
    )
      continue
    const [noun = '', name = ''] = tokens.slice(range.to - 2, range.to).map(({ word }) => word)
    const [named] = contentWords([noun])
    if (named === undefined || named === 'error') continue
    const [value, ...others] =
      lookUp(customer, `${name === 'code' ? 'code' : 'number'} of ${named}`, () => {
        const found = near((words, at) => stem(words[at]?.word ?? '') === stem(named), code, 4)(customer)
        const given =
          found.length > 0 ? found : name === 'code' ? near(isBareCode, longCode, 2)(customer) : []
        return [...new Set(given)]
      }) ?? []
    if (value !== undefined && others.length === 0 && !isNamed(cues, value))
      return { range: spanOf(sentence, range), given: value }
  }
  return undefined
}

/** "Code QGH7K2": no word before it says which code. */
function isBareCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.word === 'code' &&
    (at === 0 || /[,;:(]/u.test(token.before) || /^(?:the|my|with|is)$/u.test(tokens[at - 1]?.word ?? ''))
  )
}

const longCode = /^(?=[A-Z\d]*\d)[A-Z\d]{7,}$/u

/** "How many seats would you like?" of someone who wrote "two seats". */
function countAgain(sentence: ReplySentence, customer: ReplyCues): Asked | undefined {
  const { view } = sentence
  const [range] = view.of(`${id}.count`)
  if (!range || !isAskedFor(sentence, range)) return undefined
  // "Please check how many you see": what is there now.
  if (view.tokens.slice(0, range.from).some(({ word }) => /^(?:check|look|see|count|open)$/u.test(word)))
    return undefined
  const noun = stem(view.tokens[range.to - 1]?.word ?? '')
  // "How many of you are children?" asks for a part.
  if (noun === 'of' && !isWholeParty(view, range)) return undefined
  const party = /^(?:peopl|person|guest|adult|party|group|you|diner|of)$/u.test(noun)
    ? customer.remember(partyOf)
    : undefined
  if (party !== undefined && !isPartOfParty(view, range)) return { range, given: party }
  if (contentWords([noun]).length === 0) return undefined
  const rest = contentWords(view.tokens.slice(range.to).map(({ word }) => word)).filter(
    (word) => !/^(?:far|total|altogether|exactly)$/u.test(word)
  )
  const you = view.tokens.findIndex(({ word }, at) => at >= range.to && word === 'you')
  const verb = view.tokens[you + 1]?.word ?? ''
  // "How many do you take a day?" of someone who got twenty.
  if (you > 0 && !rest.includes(verb) && anyVerb.test(verb)) rest.push(verb)
  const given = lookUp(customer, `count of ${noun} ${rest.join(' ')}`, () => countOf(customer, noun, rest))
  return given === undefined ? undefined : { range, given }
}

/** "How many of you are there?", "… will you be?" */
function isWholeParty({ tokens }: SentenceView, { to }: Range): boolean {
  return tokens
    .slice(to)
    .every(({ word }) =>
      /^(?:you|will|are|there|be|is|it|come|coming|going|to|expect|altogether|in|total|for)$/u.test(word)
    )
}

/** "How many guests are vegetarian?" asks for a part. */
function isPartOfParty({ tokens }: SentenceView, { to }: Range): boolean {
  return /^(?:is|are)$/u.test(tokens[to]?.word ?? '') && partWords.test(tokens[to + 1]?.word ?? '')
}

const partWords = /^(?:vegetarians?|vegans?|children|kids|under|over|adults|allergic|members|students|in)$/u
const arrival = /^(?:receiv|get|got|arriv|com|cam|deliver)$/u

/** What came was received. */
function isSameDeed(a: string, b: string): boolean {
  return stem(a) === stem(b) || (arrival.test(stem(a)) && arrival.test(stem(b)))
}

const anyVerb = /^(?:take|use|give|make|keep|put|send|see|try|find)$/u

function countOf(customer: ReplyCues, noun: string, rest: readonly string[]): Given | undefined {
  for (const sentence of customer.sentences) {
    const { tokens } = sentence.view
    const at = tokens.findIndex(
      ({ word }, index) =>
        index > 0 &&
        stem(word) === noun &&
        [1, 2].some((back) => count.test(tokens[index - back]?.word ?? ''))
    )
    if (at < 0 || rest.some((word) => !tokens.some((token) => isSameDeed(token.word, word)))) continue
    const { start, end } = sentence.placeOf({ from: at - 1, to: at + 1 })
    return customer.text.slice(start, end)
  }
  return undefined
}

/** "A table for six". */
function partyOf(customer: ReplyCues): Given | undefined {
  for (const { view } of customer.sentences) {
    const at = view.tokens.findIndex(
      ({ word }, index) =>
        count.test(word) &&
        view.tokens[index - 1]?.word === 'for' &&
        (view.tokens[index + 1]?.before !== '' ||
          /^(?:on|at|people|of|please)$/u.test(view.tokens[index + 1]?.word ?? ''))
    )
    const group = view.tokens.findIndex(
      ({ word }, index) =>
        count.test(word) &&
        ((view.tokens[index - 1]?.word === 'of' &&
          /^(?:party|group|table)$/u.test(view.tokens[index - 2]?.word ?? '')) ||
          (view.tokens[index + 1]?.word === 'of' && view.tokens[index + 2]?.word === 'us'))
    )
    if (group > 0) return view.tokens[group]?.raw
    const heads = view.tokens.findIndex(
      ({ word }, index) =>
        count.test(word) &&
        /^(?:people|persons|guests|adults|pax|diners)$/u.test(view.tokens[index + 1]?.word ?? '')
    )
    if (heads >= 0) return rawOf(view.tokens.slice(heads, heads + 2))
    if (at > 0) return `for ${view.tokens[at]?.raw ?? ''}`
  }
  return undefined
}

const count = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)$/u

/** "A refund or a new one?" of someone who said which, and "How old is he?" of someone who told. */
function choiceAgain({ view }: ReplySentence, customer: ReplyCues): Asked | undefined {
  if (!view.isQuestion) return undefined
  for (const [tag, find] of [
    ['pick', choiceGiven],
    ['age', ageGiven],
    ['fact', factGiven]
  ] as const) {
    const [range] = view.of(`${id}.${tag}`)
    if (!range) continue
    const asked = view.tokens.slice(range.from, range.to)
    const words = asked.map(({ word }) => word).join(' ')
    const given = lookUp(customer, `${tag} ${words}`, () => find(asked, customer))
    if (given !== undefined) return { range, given }
  }
  return undefined
}

/** "Have you tried restarting it?" of someone who has. */
function stepAgain({ view }: ReplySentence, customer: ReplyCues): Asked | undefined {
  const range = view.of(`${id}.tried`)[0]
  if (!range || !view.isQuestion) return undefined
  const last = view.tokens[range.to - 1]?.word ?? ''
  // "Turning it off and on".
  const step = deed(last === 'on' ? 'restart' : last)
  const rest = view.tokens
    .slice(range.to)
    .map(({ word }) => stem(word))
    .filter((word) => word.length > 3 && word !== 'again')
  const given = lookUp(customer, `step ${step} ${rest.join(' ')}`, () => stepOf(customer, step, rest))
  return given === undefined ? undefined : { range, given }
}

function stepOf(customer: ReplyCues, step: string, rest: readonly string[]): Given | undefined {
  for (const sentence of customer.sentences) {
    const { tokens } = sentence.view
    const at = tokens.findIndex(({ word }) => deed(word) === step && word !== stem(word))
    if (
      at < 0 ||
      sentence.view.isQuestion ||
      tokens.slice(0, at).some(({ word }) => /^(?:not|never|if|should|after|before|since|when)$/u.test(word))
    )
      continue
    if (rest.length > 0 && !tokens.some(({ word }) => rest.includes(stem(word)))) continue
    const { start, end } = sentence.place
    return customer.text.slice(start, end).trim()
  }
  return undefined
}

/** Whether the sentence asks for this and nothing else. */
function isAlone({ text }: ReplyCues, { view, place, acts }: ReplySentence, range: Range): boolean {
  const others = detailKinds.filter((kind) => view.has(`${id}.${kind.id}`)).length
  const rest = view.tokens.length - range.to
  return (
    others === 1 &&
    rest <= 6 &&
    range.from <= 4 &&
    !acts.some(({ act }) => act === 'commitment' || act === 'apology') &&
    !text.slice(place.start, place.end).includes('\n')
  )
}

/** What is given, in the place of the question; where nothing else is promised, with what happens now. */
function useIt(cues: ReplyCues, sentence: ReplySentence, { label }: DetailKind, given: string): Fix {
  const known = `I have your ${label} (${given.trim().replace(/[.,;!?]$/u, '')})`
  const goesOn = cues.sentences.some(
    (other) => other !== sentence && other.acts.some(({ act }) => act === 'commitment' || act === 'repair')
  )
  const newText = goesOn
    ? `${literal(known)}.`
    : `${literal(known)}, so I'll ${slot(1, 'do this')} by ${slot(2, 'day, time and zone')}.`
  return {
    title: say('Use the {0} they gave', label),
    edits: [replaceSentence(cues.text, sentence, newText)],
    safe: false
  }
}
