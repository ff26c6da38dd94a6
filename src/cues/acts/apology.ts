import type { Range, SentenceView } from '../sentence.js'
import { overlaps } from '../sentence.js'
import type { ApologyAct } from './act.js'
import { conceptsOf } from './concepts.js'

/** The phrases without which there is no apology. */
export const apologyTags: readonly string[] = [
  'apology',
  'sympathy',
  'grovelling',
  'routine-apology',
  'non-apology'
]
/** Those that say sorry themselves. */
const ownTags = ['apology', 'grovelling', 'routine-apology']
const intensifier =
  /^(?:so|very|really|truly|deeply|terribly|awfully|extremely|sincerely|incredibly|genuinely|sincere|sincerest|deepest|heartfelt|profound|profusely|profoundly|wholeheartedly|dreadfully|unreservedly|humblest|unreserved|utmost|humbly|unbelievably|super|absolutely|most|bottom)$/u
const blamed =
  /^(?:inconveniences?|inconvenient|troubles?|confusion|experiences?|frustration|disappointment|distress|stress|issue|issues|problem|problems|difficulty|difficulties|delay|delays|offence|offense|misunderstanding|worry|worries|concern|concerns|disruptions?|annoyances?|hassles?|upsets?|nuisance|shock|harm|hurt|pain|misunderstandings|impression|shortcomings?|lapses?|discomfort|impact|dissatisfaction|hardship|anxiety|aggravation|loss|mix-up|disturbance|displeasure|grief|bother|embarrassment|errors?|mistakes?|complications?|unpleasantness|rudeness|misinformation|feelings?|friction|resentment|discourtesy|negativity|miscommunication|misinterpretation|oversights?)$/u

/** Apologies and sympathy. Overlapping phrases make one act: "so sorry to hear that you feel" is one. */
export function findApologies(sentence: SentenceView): ApologyAct[] {
  const matches = apologyTags
    .flatMap((tag) => sentence.of(tag))
    .filter((match) => !sentence.touches(match, 'not-apology'))
  const clusters = mergeRanges(matches)
  return clusters.filter((range) => !isCourtesy(sentence, range)).map((range) => describe(sentence, range))
}

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1)
    if (last && overlaps(last, range))
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else merged.push({ from: range.from, to: range.to })
  }
  return merged
}

/** "Sorry, which order?", "sorry if you've already tried this": politeness, no failure. */
function isCourtesy(sentence: SentenceView, range: Range): boolean {
  if (sentence.touches(range, 'courtesy-if')) return true
  if (range.from > 3 || !sentence.isQuestion || sentence.touches(range, 'routine-apology')) return false
  const next = sentence.tokens[range.to]
  return next !== undefined && /[,\-–—:.]/u.test(next.before)
}

function describe(sentence: SentenceView, range: Range): ApologyAct {
  const { tokens } = sentence
  const rest = tokens.slice(range.to, Math.min(tokens.length, range.to + 14)).map(({ word }) => word)
  const before = tokens.slice(Math.max(0, range.from - 3), range.from).map(({ word }) => word)
  const isForRefusal = sentence
    .of('refusal')
    .some(
      (match) =>
        match.from >= range.to && match.from - range.to <= 4 && !sentence.touches(match, 'lost-track')
    )
  // "It is a pity that you feel so" is not even one.
  const isSympathy =
    (sentence.touches(range, 'sympathy') || !ownTags.some((tag) => sentence.touches(range, tag))) &&
    !sentence.touches(range, 'grovelling')
  return {
    act: isSympathy ? 'sympathy' : 'apology',
    from: range.from,
    to: range.to,
    intensity: intensityOf(tokens.slice(range.from, range.to).map(({ word }) => word)),
    isGrovelling: sentence.touches(range, 'grovelling'),
    isRoutine: sentence.touches(range, 'routine-apology'),
    blames: blames(sentence, range),
    isRepeat: tokens
      .slice(Math.max(0, range.from - 3), range.to + 2)
      .some(({ word }) => /^(?:again|once|reiterate|repeat)$/u.test(word)),
    isForRefusal: isForRefusal && !isSympathy,
    isAnother:
      !consequence.test(rest.slice(0, 6).join(' ')) &&
      isAnother([...before, ...tokens.slice(range.from, range.to).map(({ word }) => word)], rest),
    topic: topicOf(sentence, range, rest)
  }
}

/** "Sorry for the stress it caused": what a failure did to the customer is about the same failure. */
const consequence =
  /^(?:too |also |again |as well )?(?:(?:for|about) (?:the |any |all |this |your |all the |all this |added |extra )*(?:frustration|stress|inconvenience|trouble|worry|upset|hassle|disappointment|anxiety|annoyance|distress|bother|confusion|impact|disruption|aggravation|nuisance|grief|pain|panic|scare|fright|fuss|tears|headaches?|shock|alarm|unease|nerves|embarrassment)\b|(?:that |for |to |we |have |having |i )*let(?:ting)? (?:you|your \w+|everyone) down)/u

/** "You found the gate locked": what was the case, and no opinion. */
const asItWas =
  /^(?:locked|unlocked|closed|shut|open|empty|broken|missing|damaged|occupied|taken|gone|flooded|unattended|unstaffed|cracked|leaking|faulty|switched|torn|blocked|smashed)$/u
const whereOrWhen = /^(?:at|on|in|when|before|after|while|only|inside|under|as|by|so|there|out)$/u

/** Feelings that are no opinion. */
const unwell = /^(?:unwell|sick|ill|poorly|pain|dizzy|faint|feverish|cold)$/u

const pointing =
  /^(?:(?:any|this|these|such) |\w+ (?:for|about) (?:this|that|these|those|such) (?!one\b|too\b|as\b|also\b))/u

/** "To your brother as well": whom it is said to, and not what for. */
const addressee =
  /^to (?:(?:your|the|all) [^ ]+|you|him|her|them|all|both|everyone)(?: (?:too|as well|also))?/u

/** What follows names the failure ("sorry for the delay"), or what came before it ("it spent nine days in customs, sorry for that"). */
function topicOf(sentence: SentenceView, range: Range, rest: readonly string[]): string[] {
  if (consequence.test(rest.slice(0, 6).join(' '))) return []
  // "For this wrong reading" points back.
  const near = rest.slice(0, Math.min(3, clauseLength(sentence, range.to)))
  if (pointing.test([sentence.tokens[range.to - 1]?.word, ...near].join(' '))) return []
  const after = conceptsOf(
    rest.slice(0, clauseLength(sentence, range.to)).join(' ').replace(addressee, '').split(' ')
  )
  if (after.length > 0 || range.from < 5) return after
  return conceptsOf(sentence.tokens.slice(0, range.from).map(({ word }) => word))
}

/** "For that one as well", "I'm also sorry": said to be about something else. */
function isAnother(before: readonly string[], rest: readonly string[]): boolean {
  const near = rest.slice(0, 8).join(' ').replace(addressee, '')
  return (
    before.includes('also') ||
    (!/^(?:too|as well)(?:$| (?!for|about|that))/u.test(near) &&
      /\b(?:also|another|second|too|as well)\b/u.test(near))
  )
}

/** "Most sincere" is one step up, as "sincerest" is. */
function intensityOf(words: readonly string[]): number {
  return words.filter((word, index) => intensifier.test(word) && !(index > 0 && words[index - 1] === 'most'))
    .length
}

function clauseLength(sentence: SentenceView, at: number): number {
  return Math.max(0, (at < sentence.tokens.length ? sentence.clauseEnd(at) : at) - at)
}

function blames(sentence: SentenceView, range: Range): ApologyAct['blames'] {
  const match = sentence.of('non-apology').find((candidate) => overlaps(candidate, range))
  if (!match) return 'no'
  const words = sentence.tokens.slice(match.from, match.to + 6).map(({ word }) => word)
  if (words.some((word) => word === 'feel' || word === 'feeling') && words.some((word) => unwell.test(word)))
    return 'no'
  const found = words.findIndex((word) => /^(?:found|find)$/u.test(word))
  if (found >= 0 && words.some((word) => asItWas.test(word))) return 'no'
  // "The wrong idea from our advert" owns it, too.
  if (/\b(?:impression|idea) (?:from|because|through) (?:of )?(?:our|my|we|i)\b/u.test(words.join(' ')))
    return 'no'
  // "Sorry you found it at dinner time": when it was found, not what was thought of it.
  if (
    found > 0 &&
    /^(?:it|that|this|them)$/u.test(words[found + 1] ?? '') &&
    whereOrWhen.test(words[found + 2] ?? '')
  )
    return 'no'
  // "Sorry, if it is the blue one …" only leads up to a question.
  if (words.join(' ').startsWith('sorry if ') && match.from === 0 && sentence.tokens[1]?.before === ',')
    return 'no'
  // "The confusion I caused" owns it.
  if (
    !words.includes('any') &&
    /\b(?:confusion|misunderstanding|miscommunication) (?:that |which )?(?:i|we|our|my)\b/u.test(
      words.join(' ')
    )
  )
    return 'no'
  if (words.includes('whatever')) return 'reader'
  const condition = words.findIndex((word) => /^(?:if|should|case)$/u.test(word))
  const any = (condition < 0 ? words : words.slice(0, condition)).indexOf('any')
  if (any >= 0)
    return words
      .slice(any + 1)
      .some(
        (word) =>
          blamed.test(word) ||
          /^(?:may|might|possible|potential|perceived|alleged|apparent|supposed)$/u.test(word)
      )
      ? 'reader'
      : 'no'
  const muddle = words.findIndex((word) => /^(?:misunderstanding|miscommunication|confusion)$/u.test(word))
  // "A misunderstanding on your part".
  const isYours = words[muddle + 2] === 'your' && /^(?:part|side|end)$/u.test(words[muddle + 3] ?? '')
  return muddle < 0 || isYours ? 'reader' : 'misunderstanding'
}
