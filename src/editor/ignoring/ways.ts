import { l10n, QuickPickItemKind, window, type QuickPickItem, type Uri } from 'vscode'
import { normalForm } from '../../findings/ignores/normal.js'
import type { Finding, Occurrence } from '../../findings/model.js'
import type { Entry, Place } from './entries.js'
import { placeOfLevel } from './levels.js'
import { describePlace, sharedPlaceOf } from './places.js'

/** Names of the ways to ignore a finding, for key bindings and tests. */
export type WayId = 'here' | 'wording-me' | 'wording-all' | 'reply' | 'rule-me' | 'rule-all' | 'not-useful'

/** A way to ignore a finding. */
export interface Way {
  readonly id: WayId
  readonly label: string
  readonly detail: string
  /** What it ignores; nothing for a note. */
  readonly entry?: Entry
}

/** A finding in its document. */
export interface Subject {
  readonly uri: Uri
  readonly finding: Finding
  readonly occurrence: Occurrence
  /** The flagged text. */
  readonly text: string
}

/** Longest text in a list, in UTF-16 units. */
const shown = 40

/** A text on one line that fits a list. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= shown ? line : `${line.slice(0, shown - 1).trimEnd()}…`
}

/** All ways in which a finding can be ignored, the smallest first. */
export async function waysFor({ uri, finding, occurrence, text }: Subject): Promise<Way[]> {
  const { rule } = finding
  const me: Place = { kind: 'user' }
  const all = await sharedPlaceOf(uri)
  const fixed = await placeOfLevel(uri, rule)
  const allOfRule = fixed ?? all
  const words = shorten(text)
  // What nobody can read as words would match too much, and a secret must not stand in a file.
  const hasWording = finding.isSecret !== true && normalForm(text) !== ''
  const wording = { rule, text: text.replace(/\s+/gu, ' ').trim() }
  const wordingIn = (place: Place): Entry => ({ kind: 'wording', place, wording })
  const ruleIn = (place: Place): Entry => ({ kind: 'rule', place, rule })
  return [
    {
      id: 'here',
      label: l10n.t('Ignore here'),
      detail: l10n.t('Only this place in this document, also after edits around it'),
      entry: { kind: 'occurrence', uri, occurrence }
    },
    ...(hasWording
      ? [
          {
            id: 'wording-me' as const,
            label: l10n.t('Ignore “{0}” for me', words),
            detail: l10n.t('Wherever {0} flags these words; kept in your settings', rule),
            entry: wordingIn(me)
          }
        ]
      : []),
    ...(hasWording && all
      ? [
          {
            id: 'wording-all' as const,
            label: l10n.t('Ignore “{0}” {1}', words, describePlace(all)),
            detail: l10n.t('The same for everybody who works here'),
            entry: wordingIn(all)
          }
        ]
      : []),
    {
      id: 'reply',
      label: l10n.t('Ignore {0} in this reply', rule),
      detail: l10n.t('With a comment in the text, which no copy has'),
      entry: { kind: 'comment', uri, rule }
    },
    // Where a weightier place sets the level, turning the rule off for oneself would do nothing.
    ...(fixed
      ? []
      : [
          {
            id: 'rule-me' as const,
            label: l10n.t('Turn {0} off for me', rule),
            detail: l10n.t('In all replies; kept in your settings'),
            entry: ruleIn(me)
          }
        ]),
    ...(allOfRule
      ? [
          {
            id: 'rule-all' as const,
            label: l10n.t('Turn {0} off {1}', rule, describePlace(allOfRule)),
            detail: l10n.t('In all replies, for everybody who works here'),
            entry: ruleIn(allOfRule)
          }
        ]
      : []),
    {
      id: 'not-useful',
      label: l10n.t('Not useful…'),
      detail: l10n.t('Keeps a note on this computer that you can export; nothing is sent')
    }
  ]
}

type Item = QuickPickItem & { readonly way?: Way }

/** Lets one of the ways be picked. */
export async function pickWay(ways: readonly Way[], { finding, text }: Subject): Promise<Way | undefined> {
  const isRule = ({ id }: Way): boolean => id === 'rule-me' || id === 'rule-all'
  const item = (way: Way): Item => ({ label: way.label, detail: way.detail, way })
  const line = (label: string): Item => ({ label, kind: QuickPickItemKind.Separator })
  const items: Item[] = [
    ...ways.filter((way) => way.entry && !isRule(way)).map(item),
    line(l10n.t('The whole rule')),
    ...ways.filter(isRule).map(item),
    line(l10n.t('Feedback')),
    ...ways.filter((way) => !way.entry).map(item)
  ]
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Ignore {0}: “{1}”', finding.rule, shorten(text)),
    placeHolder: l10n.t('How far should it be ignored?')
  })
  return picked?.way
}
