/** What a slot in brackets begins with: `[Name]`, `{order_number}`, `<date>`. */
export const slotWords: ReadonlySet<string> = new Set(
  (
    'name first last surname customer client user agent your insert date time order ticket case number no id ref reference amount ' +
    'product company link url email phone address day month reason item city title detail details signature team brand tracking ' +
    'account code enter add greeting salutation placeholder tbc tbd todo field topic issue fill plan store hotel booking manager country price value choose employee recipient staffer department supplier vendor technician'
  ).split(' ')
)

/** What a slot in square brackets ends with: `[version number]`, `[link]`. */
export const slotEndings: ReadonlySet<string> = new Set(
  'name number date time link here amount reason address email'.split(' ')
)

/** Everything in brackets that may be a slot; what is inside decides. Every part is bounded, so it is linear. */
export const bracketed =
  /\{\{[^{}\n]{0,60}\}\}|<%[^<>%\n]{1,60}%>|«[^«»\n]{1,40}»|\((?:insert|fill in|INSERT|FILL IN|ADD|ENTER) [^()\n]{1,40}\)|\((?:the )?name of (?:the |your )?(?:product|customer|client|agent|item|shop|store|company|person|driver|course|event|hotel)\)|\(\((?=[^()\n]{0,40}\p{L}{3})[^()\n]{1,60}\)\)|\{%[^{}\n]{0,60}%\}|[#$%]\{[^{}\n]{1,60}\}|\{![^{}\n]{1,60}\}|\{[^{}\n]{1,60}\}|<<[^<>\n]{1,40}>>|<[^<>\n]{1,40}>|\[{1,2}[^[\]\n]{1,60}\]{1,2}(?!\()/gu

/** Brackets that no prose uses. */
export const certainBrackets = /^(?:\{\{|\{%|[#$%]\{|\{!|<<|<%|\()/u

/** Residue outside brackets: `%NAME%`, `##NAME##`, `*|FNAME|*`, `INSERT NAME`, `TODO`, `XX`, `____`, "lorem ipsum". */
export const bare =
  /%[A-Z][A-Z_]{2,30}%|#[A-Z][A-Z_]{2,30}#|@@[A-Za-z][A-Za-z_]{1,30}@@|(?<![\w\\])\{\d\}|(?<![\w$])\$(?:[A-Z]{2,12}_)?(?:NAME|FIRSTNAME|DATE|TIME|ORDER|NUMBER|AMOUNT|LINK|CUSTOMER|TICKET|AGENT|ID|CITY|PRODUCT)\b|\b(?:CHECK|DELETE|REMOVE|UPDATE|EDIT|REVIEW|PERSONALI[SZ]E|CUSTOMI[SZ]E) (?:THIS |IT |ALL )?BEFORE SENDING\b|\[object Object\]|(?<=[£$€])(?:X|X{1,4}[.,]X{2}|NaN|null|undefined)\b|\b(?:DD|MM)[/.-](?:MM|DD)(?:[/.-]Y{2,4})?\b|\b(?:CUSTOMER|CLIENT|FIRST|LAST|AGENT|COMPANY|PRODUCT|ORDER|YOUR|TICKET)[ _]?(?:NAME|NUMBER|DATE|ID|REFERENCE)\b|\b(?:FIRSTNAME|FNAME|LNAME)\b|\b(?:[Cc]ustomer|[Cc]lient|[Ff]irst|[Ll]ast|[Aa]gent|[Oo]rder|[Tt]icket|[Uu]ser|[Cc]ontact)_(?:[Nn]ame|[Nn]umber|[Ii]d|[Dd]ate)\b|##[A-Z][A-Z_]{2,30}##|\*\|[A-Z_:]{2,30}\|\*|\b(?:INSERT|ENTER|ADD) [A-Z]{2,20}\b|\b(?:TODO(?! (?:apps?|lists?|items?|boards?|pages?|views?)\b)|FIXME|(?<!\b(?:is|are|be|still|currently) )(?:TBD|TBC)|X{2,8}(?:[./:]X{2,8}){0,3})\b(?!-)|_{3,}|(?<=\s)\?{2,}(?=\s[a-z])|\b[Ll]orem ipsum\b/gu

/** What residues outside brackets have one of, and most passages none; one after the other, which is quicker than all at once. */
export const bareMarks: readonly RegExp[] = [
  /[A-Z]{2}/u,
  /[%@#_|]/u,
  /\[object/u,
  /[£$€][XNnu]/u,
  /orem ipsum/u,
  /\{\d\}|\?\?/u
]

/** "Chapter XX", "part XXX": a Roman numeral. */
export const numbered =
  /\b(?:chapter|part|volume|vol|book|act|section|appendix|article|bowl|episode|level|century|size|no)\.?\s$/iu

/** What merge fields without a value come out as, after a greeting; "Nan" is a name. */
export const noValue =
  /^(?<lead>\s*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)) )(?:[Nn]ull|NULL|[Uu]ndefined|NaN|nan|[Nn]one|NONE|n\/a|N\/A|[Ff]irst[Nn]ame|[Ll]ast[Nn]ame|[Ff]name)(?=[\s,.!:–—-]|$)/u

/** "[refund / replace]", "[delete as needed]", "[choose one]": a choice that nobody made. */
export const choice =
  /\s\/\s|\bbefore sending\b|\b(?:delete|choose|select|pick|remove|keep|use) (?:as|if|one|either|whichever|accordingly|the)\b|\b(?:as|if|where) (?:needed|appropriate|applicable|required|relevant)\b/iu

/** What a template tells its writer to do: "[Apologise and name the problem]", "[say what happened]". */
export const order =
  /^(?:apologi[sz]e|explain|describe|acknowledge|summari[sz]e|mention|repeat|paraphrase|personali[sz]e|empathi[sz]e|thank|reassure)\s+\S|^(?:say|state|name|list|give|offer|write|put|ask|tell|repeat)\s+(?:what|why|how|when|who|which|sorry|the|a|an|his|her|their|them|him|for|whether)\b/iu

/** Verbs that are also the names of keys and buttons when they stand alone: "[Enter]". */
export const verbs: ReadonlySet<string> = new Set('enter add insert fill order code'.split(' '))

/** "Hi ," and "Dear ," at the start of a paragraph: the name is missing. "Hi, that's …" has none to miss. */
export const emptyGreeting =
  /^(?<lead>\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))) ?(?: ,|(?<=dear ?),)/iu
