import type { Finding, Report } from '../../findings/model.js'

/** A reply that was checked; `text` and `report` are those after fixing, `fixed` the number of findings put right. */
export interface CheckedReply {
  readonly path: string
  readonly text: string
  readonly report: Report
  /** Those of the report's findings that are to be printed. */
  readonly findings: readonly Finding[]
  readonly fixed: number
}

/** Turns results into text, piece by piece, so that a long run needs no memory. */
export interface OutputFormat {
  reply(result: CheckedReply): string
  /** An input that could not be checked; people are told on stderr as well. */
  failed(path: string, error: string): string
  /** What stands at the end of a run that ends with that code. */
  end(exitCode: number): string
}
