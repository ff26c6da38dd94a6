import type { Paragraph } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import { createParserKnowledge, Kind } from './marks.js'
import { createPlainParser, type PlainParse } from './plainParse.js'

/** Reads English: its words, marks and sentences, or the whole tree. */
export interface EnglishReader {
  /**
   * What the tree says of words, marks and sentences, without the tree where that can be told without it. It is of use until
   * the next text is read.
   */
  read(text: string): PlainParse
  /** The paragraphs of the tree, for plugins that want one. */
  tree(text: string): readonly Paragraph[]
}

/** An accent typed as an apostrophe, at which the English parser would cut the word. */
const acute = /(?<=\p{L})´(?=\p{L})/gu

/** Makes a reader. */
export function createEnglishReader(): EnglishReader {
  const parser = new ParseEnglish()
  const parsePlain = createPlainParser(createParserKnowledge(parser))
  return {
    read(text) {
      const plain = withApostrophes(text)
      return parsePlain(plain) ?? flatten(parse(plain))
    },
    tree: (text) => parse(withApostrophes(text))
  }

  function parse(text: string): Paragraph[] {
    return parser.parse(text).children.filter((node) => node.type === 'ParagraphNode')
  }
}

function withApostrophes(text: string): string {
  return text.includes('´') ? text.replace(acute, '’') : text
}

/** The same of a tree. */
export function flatten(paragraphs: readonly Paragraph[]): PlainParse {
  const kinds: Kind[] = []
  const starts: number[] = []
  const ends: number[] = []
  const sentences: (readonly [number, number])[] = []
  for (const sentence of paragraphs.flatMap(({ children }) => children)) {
    if (sentence.type !== 'SentenceNode') continue
    const first = kinds.length
    for (const { type, position } of sentence.children) {
      kinds.push(type === 'WordNode' ? Kind.word : type === 'WhiteSpaceNode' ? Kind.space : Kind.punctuation)
      starts.push(position?.start.offset ?? 0)
      ends.push(position?.end.offset ?? 0)
    }
    sentences.push([first, kinds.length - 1])
  }
  return { kinds, starts, ends, sentences }
}
