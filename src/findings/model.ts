import type { Fix as FixIn, Level, Related as RelatedIn, Span } from '../rules/finding.js'
import type { Preset } from '../rules/preset.js'
import type { HouseStyle } from '../rules/teamStyle.js'
import type { Ignores, Occurrence, Wording } from './ignores/model.js'
import type { Tell } from '../words/words.js'

export { levelIn, presets, type Preset } from '../rules/preset.js'
export type { BannedPhrase, HouseStyle } from '../rules/teamStyle.js'
export type { Ignores, Occurrence, Wording } from './ignores/model.js'
export type { Edit, Level, Span } from '../rules/finding.js'

/** One way to put a finding right, told in the language of the checker. */
export type Fix = FixIn<string>

/** Another place that explains a finding, told in the language of the checker. */
export type Related = RelatedIn<string>

/** How `text` is marked up: Markdown (quotes, code and links are understood) or plain e-mail text. */
export type Format = 'markdown' | 'plaintext'

/** What the reply is about; decides which essentials it needs. */
export const situations = [
  'delay',
  'outage',
  'billing',
  'refund-refusal',
  'bug',
  'data-loss',
  'security',
  'wrong-item',
  'broken-promise',
  'feature-decline',
  'angry',
  'proactive',
  'how-to'
] as const
export type Situation = (typeof situations)[number]

/** A reply to check. `format` defaults to `'markdown'`; `now` (used for dates) to no known time. */
export interface Reply {
  readonly text: string
  readonly format?: Format
  /** The customer's message; without it the leading quote of the reply is taken. */
  readonly customer?: string
  readonly situation?: Situation
  readonly now?: Date
  /** What its writer does not want to hear of in this reply, beside what the checker's options ignore. */
  readonly ignores?: Ignores
}

/** One thing a rule found, at `start`–`end` of the reply's text. */
export interface Finding extends Span {
  readonly rule: string
  readonly level: Level
  readonly message: string
  /** Address of the rule's page. */
  readonly url: string
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
  /** The essential whose absence this finding already reports, so that it is not counted twice. */
  readonly essential?: string
  /** Whether the next sentence may bring what this finding misses, so that it is said only after a pause in typing. */
  readonly waits?: boolean
  /** Whether what is flagged must not be kept anywhere, such as a card number. */
  readonly isSecret?: true
}

/** Why a finding does not count: the very wording, occurrence (as given, and as it stands now) or comment. */
export type IgnoredBy =
  | { readonly kind: 'comment'; readonly place: Span }
  | { readonly kind: 'wording'; readonly wording: Wording }
  | { readonly kind: 'occurrence'; readonly occurrence: Occurrence; readonly now: Occurrence }

/** A finding that does not count, and why. */
export interface IgnoredFinding {
  readonly finding: Finding
  readonly by: IgnoredBy
}

/** What part of a reply does what: `{act: 'commitment', start: 31, end: 58}`. */
export interface ActSpan extends Span {
  readonly act: string
}

/** `ready` to send; `almost`: warnings or essentials are open; `not-ready`: there is an error. */
export type Verdict = 'ready' | 'almost' | 'not-ready'

/** A rule that threw; the other rules still ran. */
export interface RuleFailure {
  readonly rule: string
  readonly error: Error
}

/** Something in the document around the reply that could not be read, such as malformed front matter. */
export interface DocumentProblem extends Span {
  readonly message: string
  /** What was most likely meant in its place. */
  readonly instead?: string
}

/** Everything the checker knows about one reply. `findings` and `acts` are in the order of the text. */
export interface Report {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Element name (`acknowledgement`, `answer`, `timeline` …) → present; only the essentials of the situation. */
  readonly essentials: Readonly<Record<string, boolean>>
  /** The situation that was given, or a guess from the customer's words; left out when nothing points to one. */
  readonly situation?: { readonly id: Situation; readonly isGuess: boolean }
  readonly acts: readonly ActSpan[]
  readonly problems: readonly DocumentProblem[]
  readonly failures: readonly RuleFailure[]
  /** What was found and does not count, because somebody ignores it; left out when there is nothing. */
  readonly ignored?: readonly IgnoredFinding[]
}

/** `off` turns a rule off; otherwise a level, with the rule's own options beside it where it has some. */
export type RuleSetting =
  Level | 'off' | { readonly level?: Level | 'off'; readonly [option: string]: unknown }

/** Options of a checker. A rule that `rules` does not name has its level of the preset. */
export interface CheckerOptions {
  /** Default: `recommended`. */
  readonly preset?: Preset
  /** Settings by rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly houseStyle?: Partial<HouseStyle>
  /** Lines that end a reply above the name, beside those that everybody writes. */
  readonly signOffs?: readonly string[]
  /** What rules flag that no reply is to be flagged for. */
  readonly ignore?: readonly Wording[]
  /** The language of messages and fixes. Default: English. */
  readonly tell?: Tell
}
