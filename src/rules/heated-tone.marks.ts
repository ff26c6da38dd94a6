import type { PassageText } from '../cues/passageReader.js'
import type { ReplyPassage, ReplySentence } from '../cues/reply.js'
import { matchesIn } from '../prose/matches.js'
import { toReplyEnd, toReplyOffset } from '../prose/passage.js'
import type { Span } from './finding.js'
import { sentenceAt } from './passages.js'

const manyMarks = /\s?(?:!\s?!|\?!|!\?|\?\?)[!?]*/gu
/** Faces and things that cheer or joke; signs of sympathy and of function are none of them. */
const cheerful =
  /(?![😔😞😢😥😟🙁☹😕😓😭💔🙏💙💚💛🧡💜🖤🤍❤♥🤝✉📝✍✅✔☑➡👉👇👆📧📞☎📲📱⚠ℹ🔗📎📅🕒⏰📦🚚🛠🔧©®™#*0-9])\p{Extended_Pictographic}\uFE0F?|(?<=\s|^)[:;]-?[)DPp](?=\s|$|[.,!])/gu
/** What laughs beside an apology, and what rolls its eyes at anybody. */
const laughing = /[😂🤣😹😆🤪😜😝🙄🤡🥱😏💅🤦🖕💀⚰🪦]/gu
const rolling = /[🙄🤡🥱🤦🖕]/gu

interface Mark {
  readonly place: Span
  readonly text: string
}

export function manyMarksIn(passage: PassageText): readonly RegExpExecArray[] {
  // What a quotation ends with is cited.
  return unmasked(passage, manyMarks).filter(
    ({ 0: mark, index }) => !/["”»]/u.test(passage.text.charAt(index + mark.length))
  )
}

export function cheerfulIn(passage: PassageText): readonly RegExpExecArray[] {
  return unmasked(passage, cheerful)
}

export function laughingIn(passage: PassageText): readonly RegExpExecArray[] {
  return unmasked(passage, laughing)
}

export function rollingIn(passage: PassageText): readonly RegExpExecArray[] {
  return unmasked(passage, rolling)
}

function unmasked({ text, masks }: PassageText, pattern: RegExp): RegExpExecArray[] {
  return matchesIn(text, pattern).filter(
    ({ 0: mark, index }) => !masks.some(({ start, end }) => start < index + mark.length && end > index)
  )
}

export function marksIn(
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
