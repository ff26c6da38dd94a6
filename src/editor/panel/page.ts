import { env, l10n, Uri, type Webview } from 'vscode'
import { frameOf, frameStyle } from './frame.js'

/** Folder with the panel's script, style and font; nothing else can be loaded. */
export function panelFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'panel')
}

/**
 * The page of the panel: a frame that can be painted at once, and what loads the rest. Nothing in it comes from a document.
 *
 * @param hasReply whether a reply will be shown
 */
export function pageOf(webview: Webview, extension: Uri, hasReply: boolean): string {
  const folder = panelFolder(extension)
  const script = webview.asWebviewUri(Uri.joinPath(folder, 'panel.js')).toString()
  const style = webview.asWebviewUri(Uri.joinPath(folder, 'panel.css')).toString()
  const nonce = crypto.randomUUID()
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `font-src ${webview.cspSource}`
  ].join('; ')
  return `<!DOCTYPE html>
<html lang="${l10n.bundle ? env.language : 'en'}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${l10n.t('Reply')}</title>
  <style nonce="${nonce}">${frameStyle}</style>
</head>
<body>
  <main id="panel">${frameOf(hasReply)}</main>
  <script type="application/json" id="words">${dictionary()}</script>
  <link rel="stylesheet" href="${style}">
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`
}

/** The translated words, for the page has no part in VS Code's own way to find them; empty in English. */
function dictionary(): string {
  return JSON.stringify(l10n.bundle ?? {}).replaceAll('<', '\\u003c')
}
