import {
  Hover,
  l10n,
  MarkdownString,
  type HoverProvider,
  type Position,
  type Range,
  type TextDocument
} from 'vscode'
import { betterWording } from '../findings/betterWording.js'
import type { Finding } from '../findings/model.js'
import type { CheckResults } from './checkResults.js'
import { rangeOf } from './diagnostics.js'
import { ignoreProblemId } from './ignoring/commandIds.js'

const openRuleId = 'replyReady.openRule'

/**
 * What VS Code does not show of a problem by itself, below its message: how the sentence could read, the way to the rule's
 * page, and the way to ignore it.
 */
export class ProblemHover implements HoverProvider {
  readonly #results: CheckResults

  constructor(results: CheckResults) {
    this.#results = results
  }

  provideHover(document: TextDocument, position: Position): Hover | undefined {
    const here = this.#results
      .findings(document)
      .map((finding): [Finding, Range] => [finding, rangeOf(finding, document)])
      .filter(([, range]) => range.contains(position))
    const [first] = here
    if (!first) return undefined
    const text = document.getText()
    return new Hover(
      here.map(([finding]) => contentOf(finding, text, document)),
      first[1]
    )
  }
}

function contentOf(finding: Finding, text: string, { uri }: TextDocument): MarkdownString {
  const content = new MarkdownString('', true)
  // Commands of ours only: what stands in a reply never becomes a link.
  content.isTrusted = { enabledCommands: [openRuleId, ignoreProblemId] }
  const better = betterWording(text, finding)
  if (better !== undefined) {
    content.appendMarkdown(`**${l10n.t('Better:')}** `)
    content.appendMarkdown(`${escaped(better)}\n\n`)
  }
  const { rule, start } = finding
  const why = link(openRuleId, [rule])
  const ignore = link(ignoreProblemId, [uri.toString(), rule, start])
  content.appendMarkdown(
    `[$(book) ${l10n.t('Why, with examples')}](${why} "${rule}") · [$(eye-closed) ${l10n.t('Ignore…')}](${ignore} "${rule}")`
  )
  return content
}

/** Text as Markdown. VS Code's own escape makes each space one that no line may break at, which breaks words instead. */
function escaped(text: string): string {
  return new MarkdownString('', true).appendText(text).value.replaceAll(/(?:&nbsp;)+/g, ' ')
}

function link(command: string, args: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`
}
