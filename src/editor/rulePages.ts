import { commands, env, type Extension, l10n, Uri, type UriHandler, window, workspace } from 'vscode'
import { ruleOfLink, ruleOfPage } from './ruleAddress.js'

/** The rules' pages inside the package, and links to them that need no website. */
export class RulePages implements UriHandler {
  readonly #extension: Pick<Extension<unknown>, 'id' | 'extensionUri'>

  constructor(extension: Pick<Extension<unknown>, 'id' | 'extensionUri'>) {
    this.#extension = extension
  }

  /** The link for a page such as `docs/rules/over-apology.md`; `undefined` for any other address. */
  link(page: string): Uri | undefined {
    const rule = ruleOfPage(page)
    if (!rule) return undefined
    return Uri.from({ scheme: env.uriScheme, authority: this.#extension.id, path: `/rules/${rule}` })
  }

  /** Opens the page that a link made by {@link link} stands for; anything else is turned down with a message. */
  async handleUri(uri: Uri): Promise<void> {
    const rule = ruleOfLink(uri.path)
    if (rule) await this.open(rule)
    else void window.showWarningMessage(l10n.t('This link does not belong to a rule of Reply Ready.'))
  }

  /** Shows the page of a rule in the Markdown preview, or says that there is none. */
  async open(rule: string): Promise<void> {
    // The id becomes part of a path, so only what is shaped like one of ours gets there.
    const page = ruleOfPage(`docs/rules/${rule}.md`)
      ? Uri.joinPath(this.#extension.extensionUri, 'docs', 'rules', `${rule}.md`)
      : undefined
    if (!page || !(await exists(page))) {
      void window.showInformationMessage(
        l10n.t('There is no page about “{0}” in this version of Reply Ready.', rule)
      )
      return
    }
    try {
      await commands.executeCommand('markdown.showPreview', page)
    } catch {
      // The built-in Markdown extension may be turned off; the page is readable as it is.
      await window.showTextDocument(page, { preview: true })
    }
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    // In a browser `stat` answers for any address, so only reading tells.
    await workspace.fs.readFile(uri)
    return true
  } catch {
    return false
  }
}
