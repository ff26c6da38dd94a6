/** What is put into words; words of its own are put into the reader's language too. */
export type Value = string | number | Said

/** English words with places for values, such as `“{0}” stands here twice.`, and the values. */
export interface Said {
  readonly english: string
  readonly values: readonly Value[]
}

/** Words for a person, written once and in English: as they are, or with values by {@link say}. */
export type Words = string | Said

/** Puts words into the language of whoever reads them. */
export type Tell = (words: Words) => string

/** Finds what English words are in another language; `undefined` where nobody translated them. */
export type LookUp = (english: string) => string | undefined

/** Words with values: `{0}` stands for the first one. What reads them knows the English words by heart, so they are no template literal. */
export function say(english: string, ...values: readonly Value[]): Said {
  return { english, values }
}

/** Tells in the language that `lookUp` knows; what it does not know is told in English. */
export function tellIn(lookUp: LookUp): Tell {
  const tell: Tell = (words) => {
    if (typeof words === 'string') return lookUp(words) ?? words
    return filled(
      lookUp(words.english) ?? words.english,
      words.values.map((value) => (typeof value === 'object' ? tell(value) : String(value)))
    )
  }
  return tell
}

/** Tells in English, the language in which all is written. */
export const inEnglish: Tell = tellIn(() => undefined)

/** One pass, so that a value that looks like a place stays what it is. */
function filled(template: string, values: readonly string[]): string {
  return template.replace(/\{(\d+)\}/gu, (place, index: string) => values[Number(index)] ?? place)
}
