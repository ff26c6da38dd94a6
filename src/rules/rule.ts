import type { Root } from 'nlcst'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { location, type Location } from 'vfile-location'
import type { PhraseSet } from '../cues/grammar/automaton.js'
import type { ReplyCues } from '../cues/reply.js'
import type { Fix, Level, Related, Span } from './finding.js'
import type { RuleOptionSchemas } from './options.js'
import type { HouseStyleFinder } from './teamStyle.js'
import { inEnglish, type Tell, type Words } from '../words/words.js'

declare module 'vfile' {
  interface DataMap {
    /** What the cues pass left for the rules. */
    replyCues: ReplyCues
    /** The cues of the customer's message, where it is known. */
    customerCues: ReplyCues | undefined
    /** Where the lines of the reply are; found once, at the first report. */
    lines: Location
    /** The language of whoever reads the findings; English where it is missing. */
    tell: Tell | undefined
    /** Takes what the rules report; where it is missing, they leave messages in the file. */
    take: ((report: Report) => void) | undefined
    /** The moment that dates in the reply are measured against, where it is known. */
    now: Date | undefined
    /** The situation that somebody named, by its id; a guess is none. */
    situation: string | undefined
    /** What finds the phrases of the team's house style, where it has any. */
    houseStyle: HouseStyleFinder | undefined
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    fixes?: readonly Fix<string>[]
    related?: readonly Related<string>[]
  }
}

/** Options of a rule, as they come from the settings; a rule falls back where one does not fit its `options`. */
export type RuleOptions = Readonly<Record<string, unknown>>

/** A rule is a retext plugin with a name and a default level. */
export interface Rule {
  /** The name in settings, in JSON, of the file, the data, the test and the docs page. */
  readonly id: string
  /** How much a finding weighs unless the settings say otherwise; `off` for what only some writers want. */
  readonly level: Level | 'off'
  /** One sentence for lists and settings. */
  readonly summary: string
  /** What the rule looks for beside the cues, in a data file of its own; the tags start with the rule's id. */
  readonly phrases?: readonly PhraseSet[]
  /** Whether what it flags must not be kept anywhere, not even to ignore it. */
  readonly flagsSecrets?: true
  /** The essential whose absence a finding of this rule reports, if any. */
  readonly essential?: string
  /**
   * Whether the next sentence may bring what a finding of this rule misses, so that it waits for a pause in typing. So does
   * every rule with an essential. Default: no.
   */
  readonly waits?: boolean
  /** The options that it takes beside its level; none when absent. */
  readonly options?: RuleOptionSchemas
  readonly plugin: (options?: RuleOptions) => (tree: Root, file: VFile) => void
}

/** What a rule says about a place in the reply. */
export interface Report extends Span {
  /** What is wrong here, why it matters to the reader, and what to write instead. */
  readonly message: Words
  readonly fixes?: readonly Fix[]
  readonly related?: readonly Related[]
  /** Texts that would be right in this place. */
  readonly expected?: readonly string[]
}

/** An option that is a number above zero; anything else is `usual`. */
export function numberOption(options: RuleOptions | undefined, name: string, usual: number): number {
  const value = options?.[name]
  return typeof value === 'number' && value > 0 ? value : usual
}

/** The cues of a reply; the pass that finds them runs before every rule. */
export function cuesOf(file: VFile): ReplyCues {
  const cues = file.data.replyCues
  if (!cues) throw new Error('rules run after the cues of the reply are found')
  return cues
}

/** The cues of the customer's message; undefined where there is none, so that a rule that needs it stays silent. */
export function customerOf(file: VFile): ReplyCues | undefined {
  return file.data.customerCues
}

/** Hands what a rule says to whoever takes it, or adds a message to the file; with everything a surface needs to show and mend it. */
export function report(file: VFile, id: string, found: Report): void {
  // A message is an error, and places its lines and columns: that takes longer than most rules do.
  if (file.data.take) file.data.take(found)
  else addMessage(file, id, found)
}

function addMessage(
  file: VFile,
  id: string,
  { start, end, message, fixes, related, expected }: Report
): void {
  const { text } = cuesOf(file)
  const lines = (file.data.lines ??= location(file))
  const toPoint = (offset: number): Point => lines.toPoint(offset) ?? { line: 1, column: 1, offset }
  const tell = file.data.tell ?? inEnglish
  const added = file.message(tell(message), {
    source: 'reply-ready',
    ruleId: id,
    place: { start: toPoint(start), end: toPoint(end) }
  })
  added.actual = text.slice(start, end)
  if (expected) added.expected = [...expected]
  added.url = pageOf(id)
  added.fixes = fixesIn(tell, fixes)
  added.related = relatedIn(tell, related)
}

/** The address of a rule's page. */
export function pageOf(id: string): string {
  return `docs/rules/${id}.md`
}

/** Fixes in the language of whoever reads them. */
export function fixesIn(tell: Tell, fixes: readonly Fix[] = []): Fix<string>[] {
  return fixes.map((fix) => ({ ...fix, title: tell(fix.title) }))
}

/** The same for other places. */
export function relatedIn(tell: Tell, related: readonly Related[] = []): Related<string>[] {
  return related.map((one) => ({ ...one, message: tell(one.message) }))
}
