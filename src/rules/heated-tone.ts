import type { PassageText } from '../cues/passageReader.js'
import type { ReplyCues, ReplyPassage, ReplySentence } from '../cues/reply.js'
import { overlaps, type Range, type SentenceView } from '../cues/sentence.js'
import { toReplyEnd, toReplyOffset } from '../prose/passage.js'
import { capitalized, removeSentence } from './edits.js'
import type { Fix, Span } from './finding.js'
import { heatedTonePhrases } from './heated-tone.phrases.js'
import { ordinaryWords } from './heated-tone.words.js'
import { reportsFailureIn } from './missing-acknowledgement.failure.js'
import { sentenceAt, sentencesByPassage } from './passages.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { literal } from './snippet.js'

const id = 'heated-tone'

/** Raised voice, sarcasm, and jokes that an upset customer does not share. */
export const heatedTone: Rule = {
  id,
  level: 'warning',
  summary: 'Keep a calm voice: no capitals, no "!!", no sarcasm, and no jokes for someone who is upset.',
  phrases: heatedTonePhrases,
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const customer = customerOf(file)
    const byPassage = cues.remember(sentencesByPassage)
    const isUpset = customer?.remember(seemsUpset) === true
    const isFailed =
      cues.withAct('apology', 'sympathy').length > 0 || customer?.remember(reportsFailureIn) === true
    const sharp = new Set(cues.withTag(`${id}.sarcasm`, `${id}.mock`, `${id}.joke`, `${id}.alone`))
    for (const sentence of cues.sentences) {
      const shouted = sentence.view.remember(shoutedRuns)
      if (shouted.length === 0 && !sharp.has(sentence)) continue
      for (const range of shouted) {
        const place = sentence.placeOf(range)
        const text = cues.text.slice(place.start, place.end)
        if (customer?.text.includes(text)) continue
        report(file, id, {
          ...place,
          message:
            'Words in capitals read as shouting. Write them as usual; a short sentence of its own stresses more.',
          fixes: [lowered(sentence, range, place, text)]
        })
      }
      const sarcasm = sentence.view.of(`${id}.sarcasm`)
      const mocking = sentence.view
        .of(`${id}.mock`)
        .filter(
          (match) => opensSharply(sentence, match.from) && !sarcasm.some((other) => overlaps(other, match))
        )
        .concat(
          sentence.view
            .of(`${id}.alone`)
            .filter(({ from, to }) => from === 0 && to === sentence.view.tokens.length)
        )
      for (const match of [...sarcasm, ...mocking]) {
        if (isMeant(sentence, match) || shouted.some((range) => overlaps(range, match))) continue
        report(file, id, {
          ...sentence.placeOf(match),
          message:
            'This can sound sarcastic or angry, and what follows is then no longer read. Say the fact alone.',
          fixes: removal(cues, sentence, byPassage.get(sentence.passage)?.length === 1)
        })
      }
      for (const match of isUpset || isFailed ? sentence.view.of(`${id}.joke`) : []) {
        report(file, id, {
          ...sentence.placeOf(match),
          message: 'The customer is upset, and a joke reads as not taking it seriously. Leave it out.',
          fixes: []
        })
      }
    }
    for (const [index, passage] of cues.passages.entries()) {
      const sentences = byPassage.get(index) ?? []
      for (const mark of marksIn(sentences, passage, manyMarksIn)) {
        report(file, id, {
          ...mark.place,
          message: 'More than one mark reads as a raised voice. One is enough.',
          fixes: [
            {
              title: 'Keep one',
              edits: [{ ...mark.place, newText: mark.text.includes('?') ? '?' : '!' }],
              safe: true
            }
          ]
        })
      }
      for (const mark of marksIn(
        sentences,
        passage,
        isUpset ? cheerfulIn : isFailed ? laughingIn : rollingIn
      )) {
        report(file, id, {
          ...mark.place,
          message:
            'The customer is upset, and a cheerful sign reads as not taking it seriously. Leave it out.',
          fixes: [{ title: 'Take it out', edits: [withoutGap(cues.text, mark.place)], safe: true }]
        })
      }
    }
  }
}

/** At the start of a sentence, or after a comma where a command follows. */
function opensSharply({ view }: ReplySentence, from: number): boolean {
  return from === 0 || (view.tokens[from]?.before !== '' && view.tokens[from]?.word !== 'seriously')
}

/** Capitals all over, or words of anger and loss; marks in a row may as well be joy. */
function seemsUpset({ sentences }: ReplyCues): boolean {
  return sentences.some(
    (sentence) => sentence.view.has(`${id}.upset`) || sentence.view.remember(shoutedRuns).length > 0
  )
}

const label =
  /^(?:press|pressing|click|clicking|select|tap|choose|hit|button|menu|option|marked|labelled|labeled|says|reads|titled|called|named|tab|key|open|type|enter|file|field|status|mode)$/u

/** Two or more words in capitals, at least two of them ordinary ones. */
function shoutedRuns({ tokens }: SentenceView): readonly Range[] {
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
    if ((ordinary >= 2 || (ordinary === 1 && words.length >= 4 && !isNamed)) && letters >= 8 && !isLabel)
      runs.push({ from, to })
    from = to
  }
  return runs
}

/** Asked of every word, and the first letter of most says no. */
function isShouted(raw: string): boolean {
  const first = raw.charCodeAt(0)
  return first >= 97 && first <= 122 ? false : /^\p{Lu}[\p{Lu}'’-]*$/u.test(raw)
}

function lowered({ place: whole }: ReplySentence, { from }: Range, place: Span, text: string): Fix {
  const lower = text.toLowerCase().replace(/\bi\b/gu, 'I')
  const starts = from === 0 || place.start === whole.start
  const isPlain = text
    .split(/\s+/u)
    .every((word) => ordinaryWords.has(word.toLowerCase().replace(/[^\p{L}'’]/gu, '')))
  return {
    title: 'Write it without capitals',
    edits: [{ ...place, newText: literal(starts ? capitalized(lower) : lower) }],
    safe: isPlain
  }
}

/** Words that are told, denied or asked of us in earnest are no sarcasm. */
function isMeant({ view }: ReplySentence, { from }: Range): boolean {
  return view.tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ word }) => /^(?:said|told|wrote|felt|called|if|never|not|without)$/u.test(word))
}

/** A sentence with a fact in it has to be rewritten; one without can go. */
function removal(cues: ReplyCues, sentence: ReplySentence, isOnly: boolean): Fix[] {
  if (isOnly || sentence.view.tokens.length > 10 || sentence.times.length > 0) return []
  return [{ title: 'Take it out', edits: [removeSentence(cues.text, sentence)], safe: false }]
}

const manyMarks = /\s?(?:!\s?!|\?!|!\?|\?\?)[!?]*/gu
/** Faces and things that cheer or joke; signs of sympathy and of function are none of them. */
const cheerful =
  /(?![😔😞😢😥😟🙁☹😕😓😭💔🙏💙💚💛🧡💜🖤🤍❤♥🤝✉📝✍✅✔☑➡👉👇👆📧📞☎📲📱⚠ℹ🔗📎📅🕒⏰📦🚚🛠🔧©®™#*0-9])\p{Extended_Pictographic}\uFE0F?|(?<=\s|^)[:;]-?[)DPp](?=\s|$|[.,!])/gu
/** What laughs beside an apology, and what rolls its eyes at anybody. */
const laughing = /[😂🤣😹😆🤪😜😝🙄🤡🥱😏💅]/gu
const rolling = /[🙄🤡🥱]/gu

interface Mark {
  readonly place: Span
  readonly text: string
}

function manyMarksIn(passage: PassageText): readonly RegExpExecArray[] {
  // What a quotation ends with is cited.
  return unmasked(passage, manyMarks).filter(
    ({ 0: mark, index }) => !/["”»]/u.test(passage.text.charAt(index + mark.length))
  )
}

function cheerfulIn(passage: PassageText): readonly RegExpExecArray[] {
  return unmasked(passage, cheerful)
}

function laughingIn(passage: PassageText): readonly RegExpExecArray[] {
  return unmasked(passage, laughing)
}

function rollingIn(passage: PassageText): readonly RegExpExecArray[] {
  return unmasked(passage, rolling)
}

function unmasked({ text, masks }: PassageText, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(
    ({ 0: mark, index }) => !masks.some(({ start, end }) => start < index + mark.length && end > index)
  )
}

function marksIn(
  sentences: readonly ReplySentence[],
  passage: ReplyPassage,
  find: (passage: PassageText) => readonly RegExpExecArray[]
): Mark[] {
  const { segments } = passage
  return passage.remember(find).flatMap(({ 0: text, index }) => {
    const place = { start: toReplyOffset(segments, index), end: toReplyEnd(segments, index + text.length) }
    return isQuoted(sentences, place) ? [] : [{ place, text }]
  })
}

function isQuoted(sentences: readonly ReplySentence[], { start }: Span): boolean {
  const sentence = sentenceAt(sentences, start)
  if (!sentence) return false
  const { tokens } = sentence.view
  let low = -1
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentence.placeOf({ from: middle, to: middle + 1 }).end <= start) low = middle
    else high = middle - 1
  }
  return tokens[low]?.quoted ?? false
}

function withoutGap(text: string, { start, end }: Span): { start: number; end: number; newText: string } {
  const gap = start > 0 && /[ \t]/u.test(text.charAt(start - 1)) ? 1 : 0
  return { start: start - gap, end, newText: '' }
}
