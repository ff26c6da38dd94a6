import type { FormatName } from '../options.js'
import { reportShape } from '../shape.js'
import type { CheckedReply, OutputFormat } from './outputFormat.js'
import { PrettyFormat } from './pretty.js'

/** The format of that name; only `pretty` knows colours. */
export function createFormat(name: FormatName, color: boolean): OutputFormat {
  switch (name) {
    case 'pretty':
      return new PrettyFormat(color)
    case 'json':
      return jsonFormat()
    case 'jsonl':
      return {
        reply: (result) => `${resultJson(result)}\n`,
        failed: (...why) => `${failedJson(...why)}\n`,
        end: () => ''
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

function resultJson({ path, text, report, fixed }: CheckedReply): string {
  return JSON.stringify({ path, ...reportShape(report, text), ...(fixed > 0 && { fixed }) })
}

function failedJson(path: string, error: string): string {
  return JSON.stringify({ path, error })
}
