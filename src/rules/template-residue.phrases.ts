/** What a slot in brackets begins with: `[Name]`, `{order_number}`, `<date>`. */
export const slotWords: ReadonlySet<string> = new Set(
  (
    'name first last surname customer client user agent your insert date time order ticket case number no id ref reference amount ' +
    'product company link url email phone address day month reason item city title detail details signature team brand tracking ' +
    'account code enter add placeholder tbc tbd todo field topic issue fill plan store hotel booking manager country price value'
  ).split(' ')
)

/** What a slot in square brackets ends with: `[version number]`, `[link]`. */
export const slotEndings: ReadonlySet<string> = new Set(
  'name number date time link here amount reason address email'.split(' ')
)

/** Everything in brackets that may be a slot; what is inside decides. Every part is bounded, so it is linear. */
export const bracketed =
  /\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|[#$%]\{[^{}\n]{1,60}\}|\{[^{}\n]{1,60}\}|<<[^<>\n]{1,40}>>|<[^<>\n]{1,40}>|\[{1,2}[^[\]\n]{1,60}\]{1,2}(?!\()/gu

/** Brackets that no prose uses. */
export const certainBrackets = /^(?:\{\{|\{%|[#$%]\{|<<)/u

/** Residue outside brackets: `%NAME%`, `##NAME##`, `*|FNAME|*`, `INSERT NAME`, `TODO`, `XX`, `____`, "lorem ipsum". */
export const bare =
  /%[A-Z][A-Z_]{2,30}%|##[A-Z][A-Z_]{2,30}##|\*\|[A-Z_:]{2,30}\|\*|\b(?:INSERT|ENTER|ADD) [A-Z]{2,20}\b|\b(?:TODO|FIXME|TBD|TBC|X{2,8}(?:[./:]X{2,8}){0,3})\b(?!-)|_{3,}|\b[Ll]orem ipsum\b/gu

/** "Hi ," and "Dear ," at the start of a paragraph: the name is missing. "Hi, that's …" has none to miss. */
export const emptyGreeting =
  /^(?<lead>\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))) ?(?: ,|(?<=dear ?),)/iu
