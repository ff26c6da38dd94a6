import { Trait } from '../cues/lexicon/traits.js'
import type { Token } from '../cues/lexicon/words.js'
import type { ReplySentence } from '../cues/reply.js'
import type { Range, SentenceView } from '../cues/sentence.js'
import { ordinaryWords } from './heated-tone.words.js'

const label =
  /^(?:press|pressing|click|clicking|select|tap|choose|hit|button|menu|option|marked|labelled|labeled|says|reads|titled|called|named|tab|key|open|type|enter|file|field|status|mode)$/u

/** Two or more words in capitals, at least two of them ordinary ones. */
export function shoutedRuns({ tokens, traits }: SentenceView): readonly Range[] {
  if ((traits & Trait.capitals) === 0) return []
  const runs: Range[] = []
  for (let from = 0; from < tokens.length; from++) {
    let to = from
    while (to < tokens.length && isShouted(tokens[to]?.raw ?? '') && !tokens[to]?.quoted && !tokens[to]?.mask)
      to++
    if (to === from) continue
    const words = [...new Set(tokens.slice(from, to).map(({ start, raw }) => `${start} ${raw}`))].map(
      (word) => word.split(' ')[1] ?? ''
    )
    const ordinary = words.filter((word) => ordinaryWords.has(word.toLowerCase())).length
    const letters = words.join('').length
    const isLabel =
      label.test(tokens[from - 1]?.word ?? '') ||
      (/^(?:the|a|an|on|to|this)$/u.test(tokens[from - 1]?.word ?? '') &&
        label.test(tokens[from - 2]?.word ?? '')) ||
      label.test(tokens[to]?.word ?? '')
    // "The LOUD BOX MINI PRO": a product.
    const isNamed = /^(?:the|a|an|your|our|my|this)$/u.test(tokens[from - 1]?.word ?? '')
    if (
      (ordinary >= 2 || (ordinary === 1 && words.length >= 4 && !isNamed)) &&
      letters >= 8 &&
      !isLabel &&
      !tokens[from]?.before.endsWith('[')
    )
      runs.push({ from, to })
    from = to
  }
  return runs
}

/** Asked of every word, and the first letter of most says no. */
function isShouted(raw: string): boolean {
  const first = raw.charCodeAt(0)
  return first >= 97 && first <= 122 ? false : /^\p{Lu}[\p{Lu}'’-]*\.?$/u.test(raw)
}

/** "Still waiting for SOMEONE to call": one word raised among others. */
export function isStressed({ raw, quoted, mask }: Token): boolean {
  return raw.length >= 4 && isShouted(raw) && !quoted && !mask && stressable.test(raw)
}

const stressable =
  /^(?:AGAIN|STILL|NEVER|SOMEONE|SOMEBODY|NOTHING|NOBODY|NONE|EVERY|ALWAYS|TWICE|HOURS|DAYS|WEEKS|MONTHS|YEARS|ANOTHER|DON[’']?T|DOESN[’']?T|DIDN[’']?T|WON[’']?T|CAN[’']?T|ISN[’']?T|REALLY|PLEASE|HELP|WRONG|WORST|WHERE|WHEN|GONE|LOST|EVERYTHING|MONEY|NEED|STOLEN|BROKEN|DEAD|RUINED|DISGRACE|ONCE|STOP)\.?$/u

/** "Read. The. Mail.": at least three sentences of one word, which make one sentence together. */
export function hammered(sentences: readonly ReplySentence[]): readonly ReplySentence[] {
  if (sentences.length < 3) return []
  const runs: ReplySentence[][] = [[]]
  for (const sentence of sentences)
    if (sentence.view.tokens.length === 1) runs.at(-1)?.push(sentence)
    else if (runs.at(-1)?.length !== 0) runs.push([])
  return (
    runs.find(
      (run) =>
        run.length >= 3 &&
        run.some(({ view }) =>
          /^(?:the|it|my|your|our|a|this|is|not|do|to|what|that|we|you|i)$/u.test(view.tokens[0]?.word ?? '')
        )
    ) ?? []
  )
}

/** The nouns for what a customer writes and claims. */
const claims =
  /^(?:reviews?|complaints?|requests?|problems?|emergency|emergencies|evidence|proof|explanations?|story|stories|questions?|feedback|messages?|e?mails?|letters?|comments?|lawyers?|demands?|facts|research|contributions?|advice|suggestions?|experience|illness|injury|accident|argument|discovery)$/u
/** Words of praise and weight; in quotation marks they are doubted. */
const doubted =
  /^(?:helpful|urgent|friendly|kind|constructive|polite|important|expert|terrible|charming|clever|interesting|valuable|legal|serious|severe|honest|innocent|simple|little|small|huge|unbearable|life-threatening|critical|fair|reasonable|thorough|careful|detailed|professional|scientific|medical)$/u

/** 'Your "urgent" request': a word of praise or weight in quotation marks, before what the customer wrote. */
export function doubtedWords({ tokens, traits }: SentenceView): readonly Range[] {
  if ((traits & Trait.quote) === 0) return []
  return tokens.flatMap(({ before, word }, at) => {
    const next = tokens[at + 1]
    const isDoubted =
      before !== '' &&
      /["“'‘]$/u.test(before) &&
      /^["”'’]/u.test(next?.before ?? '') &&
      doubted.test(word) &&
      claims.test(next?.word ?? '') &&
      /^(?:your|this|such|that)$/u.test(tokens[at - 1]?.word ?? '')
    return isDoubted ? [{ from: at - 1, to: at + 2 }] : []
  })
}
