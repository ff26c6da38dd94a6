import type { Sentence } from 'nlcst'
import type { ParseEnglish } from 'parse-english'

/** What a stretch of text is to the English parser. `gone`: it belongs to the word beside it. */
export const Kind = { unknown: 0, space: 1, punctuation: 2, symbol: 3, word: 4, gone: 5 } as const
export type Kind = (typeof Kind)[keyof typeof Kind]

/** How a full stop behind a word is read: as the end of a sentence, or as part of the word. */
export const Stop = { ends: 0, early: 1, late: 2 } as const
export type Stop = (typeof Stop)[keyof typeof Stop]

/** What the English parser knows of characters and words, asked once for each. */
export interface ParserKnowledge {
  /** The kind of a code unit. */
  kindOf(code: number): Kind
  /** Whether a mark stays with the sentence before it. */
  isClosing(code: number): boolean
  /** How the parser reads a full stop behind a word. `early`: before it looks at what follows; `late`: after. */
  stopAfter(word: string): Stop
}

/** Longer than any abbreviation that the parser knows. */
const longestAbbreviation = 12
const keptWords = 4096

/** Asks a parser about characters and words, and remembers what it says. */
export function createParserKnowledge(parser: ParseEnglish): ParserKnowledge {
  const kinds = new Uint8Array(65_536)
  const closing = new Map<number, boolean>()
  const stops = new Map<string, Stop>()
  return {
    kindOf(code) {
      const kind = kinds[code] ?? Kind.unknown
      return kind === Kind.unknown ? learnKind(code) : (kind as Kind)
    },
    isClosing(code) {
      let isKnown = closing.get(code)
      if (isKnown === undefined) {
        isKnown = sentencesOf(`A.${String.fromCharCode(code)} B`)[0]?.position?.end.offset === 3
        closing.set(code, isKnown)
      }
      return isKnown
    },
    stopAfter(word) {
      // No abbreviation, and new in every reply.
      if (word.length > longestAbbreviation || /^\d{4}/u.test(word)) return Stop.ends
      let stop = stops.get(word)
      if (stop === undefined) {
        stop = learnStop(word)
        if (stops.size >= keptWords) stops.clear()
        stops.set(word, stop)
      }
      return stop
    }
  }

  function learnKind(code: number): Kind {
    const type = parser.tokenize(String.fromCharCode(code))[0]?.type
    const kind =
      type === 'WhiteSpaceNode'
        ? Kind.space
        : type === 'PunctuationNode'
          ? Kind.punctuation
          : type === 'WordNode'
            ? Kind.word
            : Kind.symbol
    kinds[code] = kind
    return kind
  }

  function learnStop(word: string): Stop {
    // A bracket right behind the stop is moved before it only where the stop is not part of the word yet.
    if (sentencesOf(`${word}.) Xx`).length === 1) return Stop.early
    return sentencesOf(`${word}. Xx`).length === 1 ? Stop.late : Stop.ends
  }

  function sentencesOf(text: string): Sentence[] {
    return parser
      .parse(text)
      .children.flatMap((node) => (node.type === 'ParagraphNode' ? node.children : []))
      .filter((node) => node.type === 'SentenceNode')
  }
}

/** Whether a mark can end a sentence: one of "!.?…‽". */
export function isTerminal(code: number): boolean {
  return code === 33 || code === 46 || code === 63 || code === 0x2026 || code === 0x203d
}

/** Marks that join what stands around them to one word. */
export function isInner(mark: string): boolean {
  return /^(?:[&'\-.:=?@\u00AD·‐‑’‧]|_+)$/u.test(mark)
}
