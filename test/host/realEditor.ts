import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchBrowser } from './browser.js'
import { linkExtension } from './extensionLink.js'
import { screenshots } from './paths.js'
import { startServer, type Server } from './server.js'
import { themes, type Theme } from './themes.js'
import { workbenchUrl } from './workbenchUrl.js'

/** How a real editor is opened. */
export interface RealEditorOptions {
  /** An empty folder for the profile and the document. */
  readonly directory: string
  /** Name of the document's file. */
  readonly name: string
  /** What the file holds before it is opened; default: nothing. */
  readonly text?: string
  readonly settings?: Readonly<Record<string, unknown>>
  /** Names of folders in the directory that are opened beside that of the document, all in one workspace. */
  readonly moreFolders?: readonly string[]
  /** Takes the extension that is installed in this folder instead of the one under development. */
  readonly extensionsDirectory?: string
  /** Takes the extensions installed in this folder as well. */
  readonly moreExtensions?: string
  /** Display language, such as `de`; default: English. VS Code's own words stay English without a language pack. */
  readonly language?: string
  /** Size of the window in pixels; default: 1280 × 760. */
  readonly size?: { readonly width: number; readonly height: number }
  /** Pixels of the picture for each pixel of the page; default: 1. */
  readonly scale?: number
}

/** Writes the file of a workspace of several folders. */
async function writeWorkspace(directory: string, folders: readonly string[]): Promise<string> {
  const file = path.join(directory, 'several.code-workspace')
  const paths = folders.map((folder) => ({ path: path.resolve(directory, folder) }))
  await writeFile(file, JSON.stringify({ folders: paths }))
  return file
}

/** Waits for the folders of a workspace. VS Code now and then reads its file as one without folders, until it reads it again. */
async function waitForFolders(page: Page): Promise<void> {
  await persist('The folders of the workspace do not open.', async (timeout) => {
    if (await page.getByText('No Folder Opened').first().isVisible()) {
      await page.reload()
      await focusDocument(page)
    }
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout })
  })
}

/** One document in a real VS Code, driven the way a person does it: with keys and clicks. */
export class RealEditor {
  private constructor(
    readonly page: Page,
    /** Full path of the document. */
    readonly file: string,
    private readonly server: Server,
    private readonly browser: Browser
  ) {}

  /** Opens the same document in one more window. */
  async openAnotherWindow(): Promise<RealEditor> {
    const page = await this.browser.newPage({ viewport: this.page.viewportSize() })
    await page.goto(this.page.url())
    await focusDocument(page)
    return new RealEditor(page, this.file, this.server, this.browser)
  }

  /** Opens a document and waits until it can be typed in. */
  static async open(options: RealEditorOptions): Promise<RealEditor> {
    const folder = path.join(options.directory, 'replies')
    const file = path.join(folder, options.name)
    await mkdir(folder, { recursive: true })
    await writeFile(file, options.text ?? '')
    const installed = options.extensionsDirectory ?? options.moreExtensions
    const server = await startServer({
      dataDirectory: path.join(options.directory, 'profile'),
      ...(installed === undefined ? {} : { extensionsDirectory: installed }),
      // In a browser VS Code saves by itself; here the test decides when the file is read.
      settings: { 'files.autoSave': 'off', ...options.settings }
    })
    const browser = await launchBrowser().catch(async (error: unknown) => {
      await server.stop()
      throw error
    })
    try {
      const page = await browser.newPage({
        viewport: options.size ?? { width: 1280, height: 760 },
        deviceScaleFactor: options.scale ?? 1
      })
      const { language } = options
      // Where the file with VS Code's own words in a language would say which one it is.
      if (language !== undefined)
        await page.addInitScript(
          (name) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: name }),
          language
        )
      const development =
        options.extensionsDirectory === undefined
          ? { extensionDevelopmentPath: await linkExtension(options.directory) }
          : {}
      const opened = options.moreFolders
        ? await writeWorkspace(options.directory, [folder, ...options.moreFolders])
        : folder
      await page.goto(workbenchUrl({ port: server.port, folder: opened, file, ...development }))
      await focusDocument(page)
      if (options.moreFolders) await waitForFolders(page)
      return new RealEditor(page, file, server, browser)
    } catch (error) {
      await endBoth(browser, server)
      throw error
    }
  }

  /** The wavy lines under warnings. */
  get warnings(): Locator {
    return this.page.locator('.monaco-editor .squiggly-warning')
  }

  /** The wavy lines under errors. */
  get errors(): Locator {
    return this.page.locator('.monaco-editor .squiggly-error')
  }

  /** The status bar's item whose text has these words. */
  status(words: string): Locator {
    return this.page.locator('.statusbar-item', { hasText: words })
  }

  /** Types at the caret, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Runs a command from the palette by its whole title. */
  async runCommand(title: string): Promise<void> {
    const row = this.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: title })
    await persist(`The palette does not find “${title}”.`, async (timeout) => {
      await this.page.keyboard.press('F1')
      await this.page.locator('.quick-input-widget input').fill(`>${title}`, { timeout })
      await row.waitFor({ timeout })
    })
    await this.page.keyboard.press('Enter')
  }

  /** Shows a view of the Activity Bar; VS Code takes no notice of a click while it still opens another one. */
  async showView(name: string): Promise<void> {
    const bar = this.page.locator('.activitybar')
    const label = `.action-label[aria-label^="${name}"]`
    const shown = bar.locator(`.action-item.checked ${label}`)
    await persist(`The view ${name} does not open.`, async (timeout) => {
      // A click on the view that is shown would hide it.
      if (!(await shown.isVisible())) await bar.locator(label).click({ timeout, force: true })
      await shown.waitFor({ timeout })
    })
  }

  /** Goes to the next problem after the caret and shows its message there. */
  async goToNextProblem(): Promise<Locator> {
    await this.page.keyboard.press('F8')
    const message = this.page.locator('.marker-widget')
    await message.waitFor()
    return message
  }

  /** Rests the mouse on a wavy line and shows what it means. */
  async hover(squiggle: Locator): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover .hover-contents', { hasText: 'Reply Ready' })
    await persist("The wavy line's explanation does not open.", async (timeout) => {
      const box = await squiggle.boundingBox({ timeout })
      if (box === null) throw new Error('The wavy line is not in view.')
      await this.page.mouse.move(0, 0)
      await this.page.mouse.move(box.x + Math.min(box.width / 2, 60), box.y + box.height / 2)
      await hover.waitFor({ timeout })
    })
    return hover
  }

  /** Waits until the editor no longer shows these words. */
  async waitUntilGone(words: string): Promise<void> {
    await this.page.waitForFunction((gone) => {
      const shown = document.querySelector('.monaco-editor .view-lines')?.textContent ?? gone
      // The editor draws spaces as no-break spaces.
      return !shown.replaceAll('\u00A0', ' ').includes(gone)
    }, words)
  }

  /** Opens the list of quick fixes at the caret. */
  async openQuickFixes(): Promise<Locator> {
    await this.page.locator('.monaco-editor [widgetid="LightBulbWidget"]').waitFor()
    const list = this.page.locator('.action-widget .monaco-list-row.action')
    await persist('The list of quick fixes does not open.', async (timeout) => {
      await this.page.keyboard.press('Control+.')
      await list.first().waitFor({ timeout })
    })
    return list
  }

  /** Saves the changed document and reads it from disk. */
  async savedText(): Promise<string> {
    await this.page.locator('.tab.active.dirty').waitFor()
    await this.page.keyboard.press('Control+s')
    await this.page.locator('.tab.active:not(.dirty)').waitFor()
    return readFile(this.file, 'utf8')
  }

  /** Waits until the window has put on a theme that its settings ask for. */
  async waitForTheme(theme: Theme): Promise<void> {
    await this.page.locator(`.monaco-workbench[class*="${themes[theme].file}-json"]`).waitFor()
  }

  /** Keeps a picture of the window, or of a part of it; a bare name goes with the test run's other pictures. */
  async picture(name: string, part?: string): Promise<void> {
    const file = path.isAbsolute(name) ? name : path.join(screenshots, `${name}.png`)
    const pictured = part === undefined ? this.page : this.page.locator(part)
    await pictured.screenshot({ path: file, animations: 'disabled' })
  }

  /** Deletes the document's file behind the editor's back. */
  async deleteFile(): Promise<void> {
    await rm(this.file)
  }

  async close(): Promise<void> {
    await endBoth(this.browser, this.server)
  }
}

/** Puts the caret at the beginning of the document that a window opens with. */
async function focusDocument(page: Page): Promise<void> {
  const text = page.locator('.monaco-editor .view-lines')
  await text.waitFor()
  // While the window still puts its parts in place, a click can miss or lose the focus again.
  await persist('The document cannot be typed in.', async (timeout) => {
    await text.click({ position: { x: 2, y: 2 }, timeout })
    await page.locator('.monaco-editor.focused').waitFor({ timeout })
  }).catch(async (error: unknown) => {
    await page.screenshot({ path: path.join(screenshots, 'failed-open.png') })
    throw error
  })
}

/** Ends the server also where the browser does not close. */
async function endBoth(browser: Browser, server: Server): Promise<void> {
  await Promise.all([browser.close(), server.stop()])
}

/**
 * Does again what VS Code undid: while the editor still scrolls or draws, it closes lists and explanations at once, and
 * a person presses the key again.
 *
 * @param attempt what to do; gets how many milliseconds it may wait for its effect
 */
export async function persist(failure: string, attempt: (timeout: number) => Promise<void>): Promise<void> {
  const errors: unknown[] = []
  while (errors.length < 5) {
    try {
      await attempt(3_000)
      return
    } catch (error) {
      errors.push(error)
    }
  }
  throw new AggregateError(errors, `${failure} At last: ${String(errors.at(-1))}`)
}
