const slotWords =
  'name|first|last|surname|customer|client|user|agent|your|insert|date|time|order|ticket|case|number|no|id|ref|reference|amount|product|company|link|url|email|phone|address|day|month|reason|product|item|city|title|details?|signature|team|brand|tracking|account|code|enter|add|placeholder|x+|tbc|tbd|todo|field|topic|issue|fill|plan|store|hotel|booking|agent|manager|city|country|price|value|xxx+'

/**
 * Left-over template parts: `{{x}}`, `{% x %}`, `%{x}`, `${x}`, `<<x>>`, `<first name>`, `[Insert …]`, `[Name]`, `{name}`,
 * `%NAME%`, `##NAME##`, `TODO`, `XX`, `____`, "Hi ,", "Dear [", "lorem ipsum". Every part is bounded, so it is linear.
 */
export const residues = new RegExp(
  [
    String.raw`\{\{[^{}\n]{0,60}\}\}`,
    String.raw`\{%[^{}\n]{0,60}%\}`,
    String.raw`[%$#]\{[^{}\n]{1,60}\}`,
    String.raw`\{(?:${slotWords})(?:[ _.-]?\w{1,20}){0,3}\}`,
    String.raw`\{\w{1,20}_\w{1,20}(?:_\w{1,20})?\}`,
    String.raw`<<[^<>\n]{1,40}>>`,
    String.raw`<(?:${slotWords})(?:[ _-]\w{1,20}){0,3}>`,
    String.raw`<\p{L}{2,20}(?: \p{L}{2,20}){1,3}>`,
    String.raw`\[\[?(?:(?:${slotWords})\b[^\]\n]{0,60}|[^\]\n]{0,30}(?:name|number|date|time|link|here|amount|reason|address|email))\]\]?(?!\()`,
    String.raw`\blorem ipsum\b`,
    String.raw`_{3,}`
  ].join('|'),
  'giu'
)

/** The same for what is residue in capitals only: `%NAME%`, `##NAME##`, `*|FNAME|*`, `INSERT NAME`, `TODO`, `XX`. */
export const capitalResidues = new RegExp(
  [
    String.raw`%[A-Z][A-Z_]{2,30}%`,
    String.raw`##[A-Z][A-Z_]{2,30}##`,
    String.raw`\*\|[A-Z_:]{2,30}\|\*`,
    String.raw`\b(?:INSERT|ENTER|ADD) [A-Z]{2,20}(?: [A-Z]{2,20})?(?: HERE)?\b`,
    String.raw`(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|TBC)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}€£$-])X{2,}(?:[/:.]X{2,}){0,3}(?![\p{L}\p{N}])(?!-\d)`
  ].join('|'),
  'gu'
)

/** "Hi ," and "Dear ," at the start of a paragraph: the name is missing. "Hi, that's …" has none to miss. */
export const emptyGreeting = /^(?<lead>\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))) ?(?: ,|(?<=dear ?),)/iu

/** A slot that the customer's name belongs in. */
export const nameSlot = /^[^\p{L}]*(?:(?:customer|client|user|first|contact|requester|ticket\.requester)?[ _.]*(?:first)?[ _.]*name|customer|first_name|fname)[^\p{L}]*$/iu
