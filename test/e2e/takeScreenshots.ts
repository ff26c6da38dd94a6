import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { root, samples } from '../host/paths.js'
import { RealEditor } from '../host/realEditor.js'
import { exitOnSignals } from '../host/processGroup.js'
import { withTemporaryFolder } from '../host/temporary.js'
import { themeSettings, type Theme } from '../host/themes.js'

const sample = '1-late-parcel.reply.md'

/** Takes the README's picture of a sample with its findings, in one theme, into `media/`. */
async function takeScreenshot(theme: Theme, directory: string): Promise<void> {
  await cp(samples, path.join(directory, 'replies'), { recursive: true })
  const editor = await RealEditor.open({
    directory,
    name: sample,
    text: await readFile(path.join(samples, sample), 'utf8'),
    settings: {
      ...themeSettings(theme),
      'window.commandCenter': false,
      'breadcrumbs.enabled': false,
      'editor.minimap.enabled': false,
      'editor.fontSize': 14,
      // Above the line it would cover the customer's message.
      'editor.hover.above': false,
      'editor.fontFamily': 'DejaVu Sans Mono, monospace'
    },
    size: { width: 1100, height: 640 },
    scale: 1.5
  })
  try {
    await editor.waitForTheme(theme)
    await editor.warnings.first().waitFor()
    await editor.status('to fix').waitFor()
    // The counts of problems come after the wavy lines.
    await editor.page.locator('[id="status.problems"]').waitFor()
    await editor.page.locator('.tab.active [class*="monaco-decoration"]').first().waitFor()
    await editor.hover(editor.warnings.last())
    await editor.page.locator('.monaco-hover').getByText('Quick Fix').waitFor()
    await editor.picture(path.join(root, `media/screenshot-${theme}.png`))
  } finally {
    await editor.close()
  }
}

exitOnSignals()
for (const theme of ['light', 'dark', 'hc'] as const) {
  await withTemporaryFolder((directory) => takeScreenshot(theme, directory))
}
