import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { root, samples } from '../host/paths.js'
import { RealEditor } from '../host/realEditor.js'
import { exitOnSignals } from '../host/processGroup.js'
import { withTemporaryFolder } from '../host/temporary.js'
import { themeSettings, type Theme } from '../host/themes.js'
import { ReplyPanel } from './replyPanel.js'
import { takeWalkthroughPictures } from './takeWalkthroughPictures.js'

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

/** Takes the README's picture of the panel beside the document that it shows. */
async function takePanelPicture(theme: Theme, directory: string): Promise<void> {
  const editor = await RealEditor.open({
    directory,
    name: sample,
    text: await readFile(path.join(samples, sample), 'utf8'),
    settings: {
      ...themeSettings(theme),
      'window.commandCenter': false,
      'breadcrumbs.enabled': false,
      'editor.minimap.enabled': false,
      'editor.fontFamily': 'DejaVu Sans Mono, monospace'
    },
    size: { width: 1100, height: 860 },
    scale: 1.5
  })
  try {
    await editor.waitForTheme(theme)
    await editor.warnings.first().waitFor()
    const panel = await ReplyPanel.open(editor)
    await panel.draft.locator('.cm-lintRange-warning').first().waitFor()
    await panel.verdict.filter({ hasText: 'to fix' }).waitFor()
    // The name of the view would cover the panel.
    await editor.page.mouse.move(800, 700)
    await editor.page.locator('.monaco-hover', { hasText: 'Reply Ready' }).waitFor({ state: 'hidden' })
    await editor.picture(path.join(root, `media/panel-${theme}.png`))
  } finally {
    await editor.close()
  }
}

exitOnSignals()
for (const theme of ['light', 'dark', 'hc', 'hc-light'] as const) {
  const film = theme === 'light' ? path.join(root, 'media/tour.png') : undefined
  await withTemporaryFolder((directory) => takeWalkthroughPictures(theme, directory, film))
}
for (const theme of ['light', 'dark'] as const) {
  await withTemporaryFolder((directory) => takePanelPicture(theme, directory))
}
for (const theme of ['light', 'dark', 'hc'] as const) {
  await withTemporaryFolder((directory) => takeScreenshot(theme, directory))
}
