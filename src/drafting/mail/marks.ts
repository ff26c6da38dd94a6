/** What mail programs write between a message and the ones before it. */
export type Mark = 'history' | 'forward'

/** No mail program writes a longer line; a longer one is somebody's text. */
const longestMark = 300
const dashed = /^[-_=]{2,40} ?(?<words>[^-_=]{5,60}) ?[-_=]{2,40}$/u
const original =
  /^(?:original message|original appointment|reply message|urspr(?:ü|ue)ngliche nachricht|originalnachricht|message d['’]origine|message original|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)$/iu
const forwarded =
  /^(?:forwarded message|forwarded by .{1,60}|weitergeleitete nachricht|message transf(?:é|e)r(?:é|e)|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada)$/iu
const begin =
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|d(?:é|e)but du message (?:r(?:é|e)exp(?:é|e)di(?:é|e)|transf(?:é|e)r(?:é|e))) ?:$/iu

/** The mark on a line that names itself ("-----Original Message-----"), in the languages mail programs use most. */
export function markOf(line: string): Mark | undefined {
  const text = line.trim()
  if (text.length > longestMark) return undefined
  if (begin.test(text)) return 'forward'
  const words = dashed.exec(text)?.groups?.words?.trim() ?? ''
  return original.test(words) ? 'history' : forwarded.test(words) ? 'forward' : undefined
}

/** A line drawn above a block of headers. */
export function isRule(line: string): boolean {
  return /^\s*[-_]{8,200}\s*$/u.test(line.slice(0, longestMark))
}

/** "On … Ann wrote:" and the same in other languages; the group is what stands between. */
const attributions: readonly RegExp[] = [
  /^On\b(?<who>.{3,250})\bwrote:$/u,
  /^(?<who>[^:]{2,120}<[^<>\s]{3,120}>)\s?(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)\s?:$/u,
  /^Am\b(?<who>.{3,250})\bschrieb\b.{0,150}:$/u,
  /^(?<who>.{2,150})\bschrieb am\b.{3,150}:$/u,
  /^Le\b(?<who>.{3,250})\ba écrit\s?:$/u,
  /^El\b(?<who>.{3,250})\bescribió:$/u,
  /^Il\b(?<who>.{3,250})\bha scritto:$/u,
  /^Op\b(?<who>.{3,250})\bschreef\b.{0,150}:$/u,
  /^Em\b(?<who>.{3,250})\bescreveu:$/u,
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}\b(?<who>.{3,200}<[^<>\s]{3,120}>):$/u
]
const opening = /^(?:On|Am|Le|El|Il|Op|Em)\b|<[^<>\s]{3,120}>|^\d{4}[-/]\d|\bschrieb am\b/u

/** "On … wrote:", on one line or wrapped. */
export interface Attribution {
  /** How many lines it takes. */
  readonly length: number
  /** What it says beside the verb: a date, a name, an address. */
  readonly who: string
}

/** The attribution that begins at the line `at`, if one does. */
export function attributionAt(lines: readonly string[], at: number): Attribution | undefined {
  let text = (lines[at] ?? '').trim()
  if (!opening.test(text.slice(0, longestMark))) return undefined
  for (let length = 1; length <= 3 && text.length <= longestMark; length++) {
    if (text.endsWith(':')) {
      const match = attributions.find((pattern) => pattern.test(text))?.exec(text)
      const who = match?.groups?.who?.trim() ?? ''
      // "On the box somebody wrote:" names neither a date nor an address.
      return /[\d@]/u.test(who) ? { length, who } : undefined
    }
    text = `${text} ${(lines[at + length] ?? '').trim()}`
  }
  return undefined
}

const device =
  /^(?:(?:sent|written) (?:from|with|via|using) (?:my |the )?.{2,60}|get outlook for \w{2,12}|von meinem .{2,40} gesendet|gesendet (?:von|mit) .{2,60}|envoyé (?:de|depuis|à partir de) .{2,60}|enviado desde .{2,60}|inviato da .{2,60})\.?$/iu
const banner =
  /^\W{0,4}(?:external(?: e-?mail| sender| message)?\b.{0,250}|caution: .{0,250}|you don['’]t often get (?:e-?mail|an e-?mail) from .{0,200}|this (?:e-?mail|message) (?:came|originated|was sent) from outside .{0,200})$/iu
const disclaimer =
  /^\W{0,4}(?:confidentiality notice|disclaimer\b|this (?:e-?mail|message)(?: \(?including any attachments\)?)?(?: and any (?:attachments?|files))?\b.{0,80}\b(?:confidential|intended|privileged)\b|the information (?:contained )?in this (?:e-?mail|message)\b|diese e-?mail enthält vertrauliche|please consider the environment)/iu

/** "Sent from my iPhone", a warning that the mail came from outside: what a machine adds on a line of its own. */
export function isAdded(line: string): boolean {
  const text = line.trim()
  return text.length > 0 && text.length <= longestMark && (device.test(text) || banner.test(text))
}

/** Where legal small print begins, which goes on to the end. */
export function isDisclaimer(line: string): boolean {
  return disclaimer.test(line.trim().slice(0, longestMark))
}
