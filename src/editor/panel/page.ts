import { Uri, type Webview } from 'vscode'

/** Folder with the panel's script, style and font; nothing else can be loaded. */
export function panelFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'panel')
}

/** The page of the panel: no content of its own, so nothing in it can come from a document. */
export function pageOf(webview: Webview, extension: Uri): string {
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
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${style}">
  <title>Reply</title>
</head>
<body>
  <main id="panel"></main>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`
}
