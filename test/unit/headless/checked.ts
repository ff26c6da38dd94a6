import type { CheckedReply } from '../../../src/headless/files/outputFormat.js'

/** A checked reply as formats get it, with all findings of its report. */
export function checked(
  reply: Pick<CheckedReply, 'path' | 'text' | 'report'> & { readonly fixed?: number }
): CheckedReply {
  return { fixed: 0, findings: reply.report.findings, ...reply }
}
