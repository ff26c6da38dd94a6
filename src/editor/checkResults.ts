import {
  EventEmitter,
  languages,
  type Diagnostic,
  type Disposable,
  type TextDocument,
  type Uri
} from 'vscode'
import type { DocumentProblem, Finding, Report, Span } from '../findings/model.js'
import { nothingHushed, sayable, type Hush, type Voice } from '../findings/quiet.js'
import type { DiagnosticConverter } from './diagnostics.js'
import { surviving, type Change } from './spans.js'

/** What came of checking a document: a report, or why there is none. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: Report }
  | {
      readonly kind: 'too-long'
      readonly length: number
      readonly maxLength: number
      /** Whether it was checked anyway before it was changed; what was found then stays. */
      readonly wasChecked: boolean
    }
  | { readonly kind: 'failed' }

/** An outcome together with the version of the document, and the part of it in UTF-16 units, that it is about. */
export interface CheckResult {
  readonly version: number
  readonly scope: Span
  readonly outcome: Outcome
}

/** Something that is said about a place of a document. */
type Said = Finding | DocumentProblem

interface Entry {
  readonly result: CheckResult
  readonly voice: Voice
  /** What is shown of the outcome, at the places it has by now. */
  readonly shown: readonly Said[]
}

/** The newest result of every checked document, published as diagnostics as far as it may be said. */
export class CheckResults implements Disposable {
  readonly #converter: DiagnosticConverter
  readonly #diagnostics = languages.createDiagnosticCollection('reply-ready')
  readonly #entries = new Map<string, Entry>()
  readonly #changed = new EventEmitter<Uri>()

  /** Fires with the address of a document whose result came or went, or of which more may be said. */
  readonly onDidChange = this.#changed.event

  constructor(converter: DiagnosticConverter) {
    this.#converter = converter
  }

  /** The newest result, which may be older than the document while someone types. */
  get(document: TextDocument): CheckResult | undefined {
    return this.#entries.get(document.uri.toString())?.result
  }

  /** How much of the newest result may be said. */
  voice(document: TextDocument): Voice {
    return this.#entries.get(document.uri.toString())?.voice ?? 'all'
  }

  /** The whole report on exactly this version of the document, at its offsets. */
  report(document: TextDocument): Report | undefined {
    const result = this.get(document)
    if (result?.version !== document.version || result.outcome.kind !== 'report') return undefined
    return result.outcome.report
  }

  /** The findings of exactly this version of the document that are shown, at offsets of the whole document. */
  findings(document: TextDocument): readonly Finding[] {
    return this.#shownNow(document).filter((said) => 'rule' in said)
  }

  /** What is shown of exactly this version that could not be read, at offsets of the whole document. */
  problems(document: TextDocument): readonly DocumentProblem[] {
    return this.#shownNow(document).filter((said) => !('rule' in said))
  }

  #shownNow(document: TextDocument): readonly Said[] {
    if (!this.report(document)) return []
    return this.#entries.get(document.uri.toString())?.shown ?? []
  }

  /** Whether anything is shown of a document. */
  showsAny(document: TextDocument): boolean {
    return (this.#entries.get(document.uri.toString())?.shown.length ?? 0) > 0
  }

  /** The diagnostic that stands for a finding of this document. */
  diagnostic(finding: Finding, document: TextDocument) {
    return this.#converter.convert(finding, document)
  }

  /** The diagnostic that stands for a problem of this document. */
  problemDiagnostic(problem: DocumentProblem, document: TextDocument) {
    return this.#converter.convertProblem(problem, document)
  }

  /** Takes a result in, whose report is at offsets of the whole document, and publishes what may be said of it. */
  set(document: TextDocument, result: CheckResult, hush: Hush = nothingHushed): void {
    const before = this.#entries.get(document.uri.toString())?.shown ?? []
    this.#publish(document, { result, voice: hush.voice, shown: sayableOf(result.outcome, before, hush) })
    this.#changed.fire(document.uri)
  }

  /** Publishes what may be said by now of a result that is there. */
  say(document: TextDocument, hush: Hush): void {
    const result = this.get(document)
    if (result) this.set(document, result, hush)
  }

  /** Moves what is shown with the text. What no longer has any of its words is gone at once. */
  follow(document: TextDocument, changes: readonly Change[]): void {
    const entry = this.#entries.get(document.uri.toString())
    if (!entry || entry.shown.length === 0) return
    const shown = entry.shown.flatMap((said) => {
      const span = surviving(said, changes)
      if (!span) return []
      return span.start === said.start && span.end === said.end ? [said] : [moved(said, span, changes)]
    })
    const isSame =
      shown.length === entry.shown.length && shown.every((said, index) => said === entry.shown[index])
    if (!isSame) this.#publish(document, { ...entry, shown })
  }

  /** Forgets a document and takes its diagnostics back. */
  delete(document: TextDocument): void {
    if (!this.#entries.delete(document.uri.toString())) return
    this.#diagnostics.delete(document.uri)
    this.#changed.fire(document.uri)
  }

  dispose(): void {
    this.#diagnostics.dispose()
    this.#changed.dispose()
  }

  #publish(document: TextDocument, entry: Entry): void {
    this.#entries.set(document.uri.toString(), entry)
    this.#diagnostics.set(
      document.uri,
      entry.shown.map((said): Diagnostic =>
        'rule' in said
          ? this.#converter.convert(said, document)
          : this.#converter.convertProblem(said, document)
      )
    )
  }
}

function sayableOf(outcome: Outcome, before: readonly Said[], hush: Hush): readonly Said[] {
  if (outcome.kind === 'too-long' && outcome.wasChecked) return before
  if (outcome.kind !== 'report') return []
  const { problems, findings } = outcome.report
  if (hush.voice === 'all' && hush.sentences.length === 0) return [...problems, ...findings]
  return sayable(remarksOn([...problems, ...findings]), remarksOn(before), hush).map(({ said }) => said)
}

function remarksOn(list: readonly Said[]) {
  // A problem comes from no rule, and there is one kind of it.
  return list.map((said) => ({ rule: '', waits: false, ...said, said }))
}

function moved(said: Said, span: Span, changes: readonly Change[]): Said {
  if (!('rule' in said)) return { ...said, ...span }
  const related = said.related.flatMap((one) => {
    const place = surviving(one, changes)
    return place ? [{ ...one, ...place }] : []
  })
  return { ...said, ...span, related }
}
