import type { CheckedReply } from './outputFormat.js'

/** Counts what a run did. */
export interface RunSummary {
  add(result: Pick<CheckedReply, 'report' | 'fixed'>): void
  addFailed(): void
  /** One line, or nothing when nothing could be checked. */
  text(): string
}

/** Says nothing. */
export const noSummary: RunSummary = { add: () => undefined, addFailed: () => undefined, text: () => '' }

/** Starts counting. */
export function runSummary(): RunSummary {
  let checked = 0
  let ready = 0
  let failed = 0
  let fixed = 0
  return {
    add(result) {
      checked++
      fixed += result.fixed
      if (result.report.verdict === 'ready') ready++
    },
    addFailed() {
      failed++
    },
    text() {
      if (checked === 0) return ''
      const parts = [
        `${count(checked, 'reply', 'replies')} checked`,
        `${ready} ready to send`,
        ...(fixed > 0 ? [`${count(fixed, 'problem')} fixed`] : []),
        ...(failed > 0 ? [`${count(failed, 'input')} could not be checked`] : [])
      ]
      return `${parts.join(', ')}\n`
    }
  }
}

/** A number with its noun. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`
}
