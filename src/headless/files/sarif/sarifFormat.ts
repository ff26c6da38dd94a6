import type { Invocation, Notification, ReportingDescriptor, Run } from 'sarif'
import { version } from '../../version.data.js'
import type { CheckedReply, OutputFormat } from '../outputFormat.js'
import { Positions } from '../position.js'
import { artifactLocationOf, regionOf, sourceRoot } from './location.js'
import { resultsOf } from './results.js'
import { sarifRuleIndex, sarifRules } from './rules.js'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const notices = [
  { id: 'unchecked-input', shortDescription: { text: 'An input could not be checked.' } },
  { id: 'failed-rule', shortDescription: { text: 'A rule threw an error and was left out.' } },
  {
    id: 'unread-part',
    shortDescription: {
      text: 'Something in a reply that is meant for us, such as its front matter or a comment, could not be read.'
    }
  }
] as const satisfies readonly ReportingDescriptor[]

type NoticeId = (typeof notices)[number]['id']

const exitCodes: readonly string[] = [
  'no finding at the level that fails',
  'at least one finding at the level that fails',
  'an input could not be checked, or a rule failed'
]

/**
 * One SARIF 2.1.0 log. It is written as it comes, so that a run over many files needs no memory: results first, and at
 * the end how the run went.
 */
export class SarifFormat implements OutputFormat {
  readonly #cwd: string
  readonly #notifications: Notification[] = []
  readonly #failedRules = new Set<string>()
  #begun = false
  #separator = '\n'

  /** @param cwd what addresses are relative to */
  constructor(cwd: string) {
    this.#cwd = cwd
  }

  reply({ path, text, report, findings }: CheckedReply): string {
    const artifactLocation = artifactLocationOf(path, this.#cwd)
    for (const { rule, error } of report.failures) this.#noteFailure(rule, error.name)
    const positions = new Positions(text)
    for (const { message, ...span } of report.problems) {
      this.#notifications.push({
        ...notice('unread-part', 'warning', message),
        locations: [{ physicalLocation: { artifactLocation, region: regionOf(span, positions) } }]
      })
    }
    const results = resultsOf({ text, findings }, artifactLocation).map((result) => {
      const json = this.#separator + JSON.stringify(result)
      this.#separator = ',\n'
      return json
    })
    return this.#begin() + results.join('')
  }

  failed(path: string, error: string): string {
    this.#notifications.push({
      ...notice('unchecked-input', 'error', `${path}: ${error}`),
      locations: [{ physicalLocation: { artifactLocation: artifactLocationOf(path, this.#cwd) } }]
    })
    return this.#begin()
  }

  end(exitCode: number): string {
    const invocation: Invocation = {
      executionSuccessful: exitCode < 2,
      exitCode,
      exitCodeDescription: exitCodes[exitCode] ?? '',
      toolExecutionNotifications: this.#notifications
    }
    return `${this.#begin()}\n],"invocations":${JSON.stringify([invocation])}}]}\n`
  }

  /** Everything up to the first result, once. */
  #begin(): string {
    if (this.#begun) return ''
    this.#begun = true
    const run: Run = {
      tool: {
        driver: {
          name: 'Reply Ready',
          version,
          semanticVersion: version,
          language: 'en-GB',
          rules: [...sarifRules],
          notifications: [...notices]
        }
      },
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      // Without an address: it would name the machine, and whoever reads the log knows where the files are.
      originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder that the command ran in.' } } }
    }
    const head = JSON.stringify(run).slice(0, -1)
    return `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[${head},"results":[`
  }

  #noteFailure(rule: string, error: string): void {
    if (this.#failedRules.has(rule)) return
    this.#failedRules.add(rule)
    this.#notifications.push({
      // The error's message may quote the reply, so only its name is told.
      ...notice('failed-rule', 'error', `The rule ${rule} failed and was left out; the other rules ran.`),
      exception: { kind: error },
      associatedRule: { id: rule, index: sarifRuleIndex(rule) }
    })
  }
}

function notice(id: NoticeId, level: Notification.level, text: string): Notification {
  return {
    descriptor: { id, index: notices.findIndex((one) => one.id === id) },
    level,
    message: { text }
  }
}
