import { l10n, Range, window, type TextDocument } from 'vscode'
import { occurrencesOf } from '../../findings/ignores/occurrences.js'
import { openDocument } from '../documents.js'
import type { IgnoreServices } from './services.js'
import { activeReply } from './listing.js'
import { shorten, type Subject } from './ways.js'

/**
 * The finding of a rule that starts at a place of a document, or the one at the caret of the active one. Says so when there is
 * none.
 */
export async function findSubject(
  { results, reportOn }: Pick<IgnoreServices, 'results' | 'reportOn'>,
  address: unknown,
  rule: unknown,
  start: unknown
): Promise<Subject | undefined> {
  const document = typeof address === 'string' ? openDocument(address) : activeReply()
  const report = document && (await reportOn(document))
  if (!report) {
    void window.showInformationMessage(l10n.t('There is no checked reply in front.'))
    return undefined
  }
  const scope = results.get(document)?.scope ?? { start: 0, end: document.getText().length }
  const text = document.getText().slice(scope.start, scope.end)
  const all = [...report.findings, ...(report.ignored ?? []).map(({ finding }) => finding)]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((finding) => ({ finding, start: finding.start - scope.start, end: finding.end - scope.start }))
  const places = occurrencesOf(
    all.map((one) => ({ ...one.finding, start: one.start, end: one.end })),
    text
  )
  const subjects = all.flatMap(({ finding, start: from, end }, index): Subject[] => {
    const occurrence = places[index]
    if (!occurrence || !report.findings.includes(finding)) return []
    return [{ uri: document.uri, finding, occurrence, text: text.slice(from, end) }]
  })
  const named = subjects.find(({ finding }) => finding.rule === rule && finding.start === start)
  if (named) return named
  if (typeof rule === 'string') {
    void window.showInformationMessage(
      l10n.t('The text has changed meanwhile; this problem is not there any more.')
    )
    return undefined
  }
  return pickSubject(document, subjects)
}

/** The problem at the caret; of several, one is asked for. */
async function pickSubject(
  document: TextDocument,
  subjects: readonly Subject[]
): Promise<Subject | undefined> {
  const selection = window.activeTextEditor?.selection
  const here = subjects.filter(({ finding }) => {
    const range = new Range(document.positionAt(finding.start), document.positionAt(finding.end))
    return selection && range.intersection(selection) !== undefined
  })
  if (here.length === 1) return here[0]
  const choices = here.length > 0 ? here : subjects
  if (choices.length === 0) {
    void window.showInformationMessage(l10n.t('There is no problem to ignore.'))
    return undefined
  }
  const items = choices.map((subject) => ({
    label: `“${shorten(subject.text)}”`,
    description: subject.finding.rule,
    subject
  }))
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Which problem?') })
  return picked?.subject
}
