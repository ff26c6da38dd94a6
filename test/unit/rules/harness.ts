import assert from 'node:assert/strict'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { compileCues } from '../../../src/cues/phrases/compile.js'
import { createReplyReader, type ReplyReader } from '../../../src/cues/reply.js'
import { applyEdits } from '../../../src/findings/fixAll.js'
import type { Reply } from '../../../src/findings/model.js'
import { fillSnippet } from '../../../src/findings/snippetText.js'
import type { Edit, Fix, Level, Related } from '../../../src/rules/finding.js'
import type { Rule, RuleOptions } from '../../../src/rules/rule.js'
import { literal } from '../../../src/rules/snippet.js'
import {
  createHouseStyleFinder,
  type HouseStyle,
  type HouseStyleFinder
} from '../../../src/rules/teamStyle.js'

/** A reply as a table gives it: its text alone, read as plain text, or with what else is known of it. */
export type TableReply = string | (Reply & { readonly options?: RuleOptions })

/** What a slot with this hint is filled with. */
export type FillSlot = (hint: string) => string

/** Everything that the one message of a reply should say; what is left out should be missing. */
export interface FullMessage {
  readonly level: Level
  readonly essential?: string
  readonly reason: RegExp
  /** `line:column-line:column`, both from 1. */
  readonly place: string
  readonly offsets: string
  readonly actual: string
  readonly expected?: readonly string[]
  readonly related?: readonly Related[]
  /** Titles, each with ` (safe)` behind it where the fix is. */
  readonly fixes: readonly string[]
}

/** The tables that describe a rule; every row is a test. */
export interface RuleTables {
  /** Exactly one message, with all it holds, from a module that exports the rule and nothing else. */
  readonly says: (module: object, reply: TableReply, message: FullMessage) => void
  /** What the rule says of one reply, in the order of the text. */
  readonly run: (reply: TableReply) => VFileMessage[]
  /** Exactly these findings, each as `'7-18: "Sorry again"'`, or `'"Sorry again"'` where its place is plain. */
  readonly finds: (what: string, rows: readonly (readonly [TableReply, ...found: string[]])[]) => void
  /** No finding at all. */
  readonly leaves: (what: string, replies: readonly TableReply[]) => void
  /** The text after each of the fixes that the findings offer, in their order; slots hold their hints. */
  readonly mends: (what: string, rows: readonly (readonly [TableReply, ...texts: string[]])[]) => void
}

/**
 * Tables for one rule, registered or not:
 *
 * ```ts
 * const { finds, leaves, mends } = tablesFor(overApology)
 * finds('a second apology', [['Sorry for that. Sorry again.', '16-27: "Sorry again"']])
 * leaves('one apology', ["I'm sorry about the delay."])
 * mends('removal', [['Sorry for that. Sorry again.', 'Sorry for that.']])
 * ```
 *
 * @param style the house style, for rules that need one
 */
export function tablesFor(rule: Rule, style?: Partial<HouseStyle>): RuleTables {
  const reader = createReplyReader(compileCues(rule.phrases))
  const houseStyle = createHouseStyleFinder(style)
  const run = (reply: TableReply): VFileMessage[] => runRule(rule, reader, reply, houseStyle)
  return {
    run,
    says(module, reply, { level, essential, reason, ...expected }) {
      it('is all that its file exports, and says all there is to say', () => {
        assert.deepEqual(Object.values(module), [rule])
        assert.deepEqual([rule.level, rule.essential], [level, essential])
        const messages = run(reply)
        assert.deepEqual(messages.map(metadataOf), [
          {
            ruleId: rule.id,
            source: 'reply-ready',
            url: `docs/rules/${rule.id}.md`,
            expected: undefined,
            related: [],
            ...expected
          }
        ])
        assert.match(messages[0]?.reason ?? '', reason)
      })
    },
    finds(what, rows) {
      describe(what, () => {
        for (const [reply, ...expected] of rows) {
          it(titleOf(reply), () => {
            const found = run(reply).map((message, index) =>
              /^\d/.test(expected[index] ?? '') ? `${placeOf(message)}: ${quote(message)}` : quote(message)
            )
            assert.deepEqual(found, expected)
          })
        }
      })
    },
    leaves(what, replies) {
      describe(what, () => {
        for (const reply of replies) {
          it(titleOf(reply), () => {
            assert.deepEqual(run(reply).map(quote), [])
          })
        }
      })
    },
    mends(what, rows) {
      describe(what, () => {
        for (const [reply, ...expected] of rows) {
          it(titleOf(reply), () => {
            const fixes = run(reply).flatMap((message) => message.fixes ?? [])
            assert.deepEqual(
              fixes.map((fix) => applyFix(textOf(reply), fix)),
              expected
            )
          })
        }
      })
    }
  }
}

/** The text after a fix, with every slot filled: with its hint unless told otherwise. */
export function applyFix(text: string, { edits }: Fix, fill?: FillSlot): string {
  return applyEdits(
    text,
    fillEdits(edits, fill).map((edit) => ({ ...edit, newText: literal(edit.newText) }))
  )
}

/** Edits whose text is plain: every slot is filled, with its hint unless told otherwise. */
export function fillEdits(edits: readonly Edit[], fill: FillSlot = (hint) => hint): Edit[] {
  return edits.map((edit) => ({ ...edit, newText: fillSlots(edit.newText, fill) }))
}

function fillSlots(newText: string, fill: FillSlot): string {
  return fillSnippet(
    newText.replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, (_, hint: string) => literal(fill(fillSnippet(hint))))
  )
}

function runRule(
  rule: Rule,
  reader: ReplyReader,
  reply: TableReply,
  houseStyle: HouseStyleFinder | undefined
): VFileMessage[] {
  const { text, format, customer, now, situation, options }: Exclude<TableReply, string> =
    typeof reply === 'string' ? { text: reply, format: 'plaintext' } : reply
  const { tree, cues } = reader.read(text, format ?? 'plaintext')
  const file = new VFile({ value: text })
  const message = customer ?? cues.head.customerMessage
  file.data.replyCues = cues
  file.data.now = now
  file.data.houseStyle = houseStyle
  file.data.situation = situation
  file.data.customerCues = message === undefined ? undefined : reader.read(message, 'plaintext').cues
  rule.plugin(options)(tree, file)
  return file.messages.sort((a, b) => startOf(a) - startOf(b))
}

/** Everything that a message says beside its words. */
function metadataOf(message: VFileMessage): Readonly<Record<string, unknown>> {
  const { ruleId, source, url, actual, expected, related, fixes = [], place } = message
  const points = place && 'start' in place ? [place.start, place.end] : []
  return {
    ruleId,
    source,
    url,
    expected,
    related,
    place: points.map(({ line, column }) => `${line}:${column}`).join('-'),
    offsets: placeOf(message),
    actual,
    fixes: fixes.map(({ title, safe }) => (safe ? `${title} (safe)` : title))
  }
}

function startOf({ place }: VFileMessage): number {
  return place && 'start' in place ? (place.start.offset ?? -1) : -1
}

function placeOf(message: VFileMessage): string {
  const { place } = message
  const end = place && 'end' in place ? place.end.offset : undefined
  return `${startOf(message)}-${end ?? '?'}`
}

function quote({ actual }: VFileMessage): string {
  return `"${actual ?? ''}"`
}

function textOf(reply: TableReply): string {
  return typeof reply === 'string' ? reply : reply.text
}

function titleOf(reply: TableReply): string {
  return JSON.stringify(textOf(reply))
}
