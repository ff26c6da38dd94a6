import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { root, samples } from '../host/paths.js'
import { RealEditor } from '../host/realEditor.js'
import { themeSettings, type Theme } from '../host/themes.js'
import { Film } from './film.js'
import { ReplyPanel } from './replyPanel.js'

const sample = '1-late-parcel.reply.md'
/** Settings with which the reply has the room. */
const plain = {
  'window.commandCenter': false,
  'workbench.activityBar.location': 'default',
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.hover.above': false,
  'editor.fontFamily': 'DejaVu Sans Mono, monospace'
}

/**
 * Takes the walkthrough's pictures in one theme into `media/walkthrough`: a sample reply from its first look to "Ready to
 * send". With `film`, the same way goes into the README's moving picture.
 */
export async function takeWalkthroughPictures(theme: Theme, directory: string, film?: string): Promise<void> {
  const editor = await RealEditor.open({
    directory,
    name: sample,
    text: await readFile(path.join(samples, sample), 'utf8'),
    settings: { ...themeSettings(theme), ...plain },
    size: { width: 900, height: 560 },
    scale: 1
  })
  const { page } = editor
  const frames = new Film(page)
  const keep = async (step: string, seconds: number): Promise<void> => {
    await editor.picture(path.join(root, `media/walkthrough/${step}-${theme}.png`))
    if (film !== undefined) await frames.take(seconds)
  }
  try {
    await editor.waitForTheme(theme)
    await editor.warnings.first().waitFor()
    await editor.status('to fix').waitFor()
    // The side bar would take half of the room.
    await page.keyboard.press('Control+b')
    await editor.runCommand('Reply Ready: Open Sample Reply')
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Late parcel' }).waitFor()
    await editor.picture(path.join(root, `media/walkthrough/open-${theme}.png`))
    await page.keyboard.press('Escape')
    if (film !== undefined) await frames.take(1.5)

    await editor.hover(editor.warnings.first())
    await keep('find', 3)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Home')
    await editor.runCommand('Reply Ready: Next Problem')
    await editor.openQuickFixes()
    await keep('fix', 2)
    await page.keyboard.press('Escape')
    await editor.runCommand('Reply Ready: Fix All Safe Problems')
    await editor.waitUntilGone('Once more')
    if (film !== undefined) await frames.take(2)

    await page.keyboard.press('Control+Home')
    await editor.runCommand('Reply Ready: Next Problem')
    await page.keyboard.press('Escape')
    const fixes = await editor.openQuickFixes()
    if (film !== undefined) await frames.take(2)
    await fixes.filter({ hasText: 'choose a time' }).first().click()
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'business day' }).first().waitFor()
    await keep('time', 2.5)
    await page.keyboard.press('Enter')
    await editor.status('Ready to send').waitFor()
    await page.keyboard.press('Escape')
    if (film !== undefined) await frames.take(3)
    await ReplyPanel.open(editor)
    await page.locator('.notification-toast').waitFor({ state: 'hidden' })
    await page.mouse.move(600, 400)
    await keep('send', 3)
    if (film !== undefined) await frames.write(film)
  } finally {
    await editor.close()
  }
}
