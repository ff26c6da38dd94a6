import type { FormatName } from '../options.js'
import { reportShape } from '../shape.js'
import { githubFormat } from './github.js'
import type { CheckedReply, OutputFormat } from './outputFormat.js'
import { PrettyFormat } from './pretty.js'
import { noSummary, runSummary } from './summary.js'

/** What a format may have to know of the world. */
export interface FormatSetup {
  /** Only `pretty` knows colours. */
  readonly color: boolean
  readonly cwd: string
  /** The repository's folder on a machine of GitHub Actions. */
  readonly workspace: string | undefined
  /** Whether formats for people leave out the count at the end. */
  readonly quiet: boolean
}

/** The format of that name. */
export async function createFormat(
  name: FormatName,
  { color, cwd, workspace, quiet }: FormatSetup
): Promise<OutputFormat> {
  const summary = quiet ? noSummary : runSummary()
  switch (name) {
    case 'pretty':
      return new PrettyFormat(color, summary)
    case 'json':
      return jsonFormat()
    case 'jsonl':
      return {
        reply: (result) => `${resultJson(result)}\n`,
        failed: (...why) => `${failedJson(...why)}\n`,
        end: () => ''
      }
    case 'github':
      return githubFormat(cwd, workspace, summary)
    case 'sarif': {
      // It carries the pages of all rules.
      const { SarifFormat } = await import('./sarif/sarifFormat.js')
      return new SarifFormat(cwd)
    }
  }
}

/** One array, an element a line. */
function jsonFormat(): OutputFormat {
  let separator = '['
  const element = (json: string): string => {
    const text = `${separator}\n${json}`
    separator = ','
    return text
  }
  return {
    reply: (result) => element(resultJson(result)),
    failed: (...why) => element(failedJson(...why)),
    end: () => (separator === '[' ? '[]\n' : '\n]\n')
  }
}

function resultJson({ path, text, report, findings, fixed }: CheckedReply): string {
  return JSON.stringify({ path, ...reportShape({ ...report, findings }, text), ...(fixed > 0 && { fixed }) })
}

function failedJson(path: string, error: string): string {
  return JSON.stringify({ path, error })
}
