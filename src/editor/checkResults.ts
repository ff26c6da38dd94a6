import {
  EventEmitter,
  languages,
  type Diagnostic,
  type Disposable,
  type TextDocument,
  type Uri
} from 'vscode'
import type { Finding, Report, Span } from '../findings/model.js'
import type { DiagnosticConverter } from './diagnostics.js'

/** What came of checking a document: a report, or why there is none. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'too-long'; readonly length: number; readonly maxLength: number }
  | { readonly kind: 'failed' }

/** An outcome together with the version of the document, and the part of it in UTF-16 units, that it is about. */
export interface CheckResult {
  readonly version: number
  readonly scope: Span
  readonly outcome: Outcome
}

/** The newest result of every checked document, published as diagnostics. */
export class CheckResults implements Disposable {
  readonly #converter: DiagnosticConverter
  readonly #diagnostics = languages.createDiagnosticCollection('reply-ready')
  readonly #results = new Map<string, CheckResult>()
  readonly #changed = new EventEmitter<Uri>()

  /** Fires with the address of a document whose result came or went. */
  readonly onDidChange = this.#changed.event

  constructor(converter: DiagnosticConverter) {
    this.#converter = converter
  }

  /** The newest result, which may be older than the document while someone types. */
  get(document: TextDocument): CheckResult | undefined {
    return this.#results.get(document.uri.toString())
  }

  /** The findings of exactly this version of the document, at offsets of the whole document. */
  findings(document: TextDocument): readonly Finding[] {
    const result = this.get(document)
    if (result?.version !== document.version || result.outcome.kind !== 'report') return []
    return result.outcome.report.findings
  }

  /** The diagnostic that stands for a finding of this document. */
  diagnostic(finding: Finding, document: TextDocument) {
    return this.#converter.convert(finding, document)
  }

  /** Takes a result in, whose report is at offsets of the whole document, and publishes it. */
  set(document: TextDocument, result: CheckResult): void {
    this.#results.set(document.uri.toString(), result)
    this.#diagnostics.set(document.uri, this.#diagnosticsOf(result.outcome, document))
    this.#changed.fire(document.uri)
  }

  /** Forgets a document and takes its diagnostics back. */
  delete(document: TextDocument): void {
    if (!this.#results.delete(document.uri.toString())) return
    this.#diagnostics.delete(document.uri)
    this.#changed.fire(document.uri)
  }

  dispose(): void {
    this.#diagnostics.dispose()
    this.#changed.dispose()
  }

  #diagnosticsOf(outcome: Outcome, document: TextDocument): Diagnostic[] {
    if (outcome.kind !== 'report') return []
    const { problems, findings } = outcome.report
    return [
      ...problems.map((problem) => this.#converter.convertProblem(problem, document)),
      ...findings.map((finding) => this.#converter.convert(finding, document))
    ]
  }
}
