import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type { Frame, Locator } from 'playwright-core'
import { persist, type RealEditor } from '../host/realEditor.js'

interface Axe {
  run(context: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** The reply panel of a real VS Code, driven the way a person does it. */
export class ReplyPanel {
  private constructor(
    private readonly editor: RealEditor,
    readonly frame: Frame
  ) {}

  /** Opens the panel from the Activity Bar and waits until its page is there. */
  static async open(editor: RealEditor): Promise<ReplyPanel> {
    await editor.showView('Reply Ready')
    return ReplyPanel.find(editor)
  }

  /** Opens the panel and puts the caret at the end of its draft, once that holds these words. */
  static async openAtEnd(editor: RealEditor, words: string): Promise<ReplyPanel> {
    const panel = await ReplyPanel.open(editor)
    await panel.shows(words)
    await panel.goToEnd()
    return panel
  }

  /** Finds the panel's page once its view is shown. */
  static async find(editor: RealEditor): Promise<ReplyPanel> {
    const webview = editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
    const main = await webview.locator('#panel .content > *').first().elementHandle()
    const frame = await main.ownerFrame()
    if (!frame) throw new Error('The panel has no page.')
    return new ReplyPanel(editor, frame)
  }

  get draft(): Locator {
    return this.frame.locator('.cm-content')
  }

  get message(): Locator {
    return this.frame.getByLabel('The customer’s message')
  }

  get situation(): Locator {
    return this.frame.getByLabel('Situation')
  }

  get verdict(): Locator {
    return this.frame.locator('.pill')
  }

  /** Number of words and reading time. */
  get length(): Locator {
    return this.frame.locator('.length')
  }

  /** The line at the top, when it has these words. */
  notice(words: string): Locator {
    return this.frame.locator('.notice', { hasText: words })
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name })
  }

  /** Waits until the draft holds these words. */
  async shows(words: string): Promise<void> {
    await this.draft.filter({ hasText: words }).waitFor()
  }

  /** The innermost wavy line that has these words. */
  squiggle(words: string): Locator {
    return this.draft.locator('.cm-lintRange', { hasText: words }).last()
  }

  /** Rests the mouse on the wavy line under some words until its card is there. */
  async hover(words: string): Promise<void> {
    const squiggle = this.squiggle(words)
    // The page may still move what is under the mouse; a person rests it there again.
    await persist('The card of a wavy line does not open.', async (timeout) => {
      await squiggle.scrollIntoViewIfNeeded({ timeout })
      const box = await squiggle.boundingBox({ timeout })
      // One that runs over several lines has a box that it does not fill.
      const inBox = await squiggle.evaluate((element) => {
        const [line] = element.getClientRects()
        const whole = element.getBoundingClientRect()
        return line ? { x: line.x - whole.x + line.width / 2, y: line.y - whole.y + line.height / 2 } : whole
      })
      if (!box) throw new Error('The wavy line is not in view.')
      await this.editor.page.mouse.move(0, 0)
      await this.editor.page.mouse.move(box.x + inBox.x, box.y + inBox.y, { steps: 3 })
      await this.frame.locator('.cm-tooltip .card').first().waitFor({ timeout })
    })
  }

  /** Rests the mouse on the wavy line under some words and takes a fix of its card. */
  async fixByHover(words: string, title: string): Promise<void> {
    const fix = this.frame.locator('.cm-tooltip .card').getByRole('button', { name: title, exact: true })
    // A card closes when something new is found meanwhile.
    await persist('The fix cannot be taken.', async (timeout) => {
      await this.hover(words)
      await fix.click({ timeout })
    })
  }

  /** All that a reload must bring back: what is in the fields, the draft, what is folded and the verdict. */
  async state() {
    return this.frame.evaluate(() => {
      return {
        fields: Array.from(
          document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
            '.customer :is(input, textarea, select)'
          ),
          ({ id, value }) => [id, value]
        ),
        chips: Array.from(document.querySelectorAll('.chip'), ({ textContent }) => textContent),
        draft: Array.from(document.querySelectorAll('.cm-line'), ({ textContent }) => textContent),
        checklist: Array.from(document.querySelectorAll('.check'), ({ textContent }) => textContent),
        folded: Array.from(
          document.querySelectorAll('h2 > button[aria-expanded="false"]'),
          (button) => button.textContent
        ),
        send: document.querySelector('.send-row')?.textContent
      }
    })
  }

  /** Puts the caret at the end of the draft. */
  async goToEnd(): Promise<void> {
    await this.draft.click()
    await this.press('Control+End')
  }

  /** Puts a text in the place of the whole draft. */
  async replaceDraft(text: string): Promise<void> {
    await this.draft.click()
    await this.press('Control+a')
    await this.editor.page.keyboard.insertText(text)
  }

  /** Scrolls to the beginning of what a selector names. */
  async scrollTo(selector: string): Promise<void> {
    await this.frame
      .locator(selector)
      .first()
      .evaluate((element) => {
        element.scrollIntoView({ block: 'start' })
      })
  }

  /** Keeps a picture of the view, without the rest of the window. */
  async picture(name: string): Promise<void> {
    await this.editor.picture(name, '.part.sidebar')
  }

  /** Undoes in the panel, step by step, until the draft has lost these words. */
  async undoUntilGone(words: string): Promise<void> {
    for (let text = await this.draft.innerText(); text.includes(words); text = await this.draft.innerText()) {
      await this.press('Control+z')
      await this.frame.waitForFunction(
        (before) => document.querySelector<HTMLElement>('.cm-content')?.innerText !== before,
        text
      )
    }
  }

  /** Types at the panel's caret, a piece each time the page draws, while the window's focus is elsewhere. */
  async typeWithoutFocus(pieces: readonly string[]): Promise<void> {
    await this.frame.evaluate(async (all) => {
      for (const piece of all) {
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- what a key does; real ones go to the focus
        document.execCommand('insertText', false, piece)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    }, pieces)
  }

  /** Begins to measure how long after the last key the length is shown anew, and some words are underlined first. */
  async watchTyping(words: string): Promise<void> {
    await this.frame.evaluate((underlined) => {
      const measured: { waits: number[]; quiet?: number } = { waits: [] }
      Object.assign(globalThis, { measured })
      const content = document.querySelector('.cm-content')
      const length = document.querySelector('.length')
      if (!content || !length) return
      let lastKey = 0
      content.addEventListener('keydown', () => {
        lastKey = performance.now()
      })
      let shown = length.textContent
      new MutationObserver(() => {
        if (length.textContent !== shown) measured.waits.push(performance.now() - lastKey)
        shown = length.textContent
      }).observe(length, { childList: true })
      new MutationObserver(() => {
        const marks = Array.from(content.querySelectorAll('.cm-lintRange'), ({ textContent }) => textContent)
        if (marks.some((text) => text.includes(underlined))) measured.quiet ??= performance.now() - lastKey
      }).observe(content, { childList: true, subtree: true })
    }, words)
  }

  /** What was measured since: milliseconds after the last key before each. */
  async measured(): Promise<{ readonly waits: readonly number[]; readonly quiet?: number }> {
    return this.frame.evaluate(
      () => (globalThis as unknown as { measured: { waits: number[]; quiet?: number } }).measured
    )
  }

  /** Sends messages to the page as the extension does. */
  async postToPage(messages: readonly unknown[]): Promise<void> {
    await this.frame.evaluate((sent) => {
      for (const message of sent) globalThis.postMessage(message)
    }, messages)
  }

  /** Sends messages to the extension as the page does. */
  async postToExtension(messages: readonly unknown[]): Promise<void> {
    await this.frame.parentFrame()?.evaluate((sent) => {
      const { __vscode_post_message__: post } = globalThis as unknown as {
        __vscode_post_message__: (channel: string, data: unknown) => void
      }
      for (const message of sent) post('onmessage', { message })
    }, messages)
  }

  /** How long after the page began to load it first showed something, in milliseconds. */
  async firstPaint(): Promise<number> {
    return this.frame.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list, observer) => {
            const [entry] = list.getEntriesByName('first-contentful-paint')
            if (!entry) return
            observer.disconnect()
            resolve(entry.startTime)
          }).observe({ type: 'paint', buffered: true })
        })
    )
  }

  /** Types into what has the focus, and tells for each key how many milliseconds it took until it was handled and painted. */
  async timeKeys(text: string): Promise<number[]> {
    await this.frame.evaluate(() => {
      const times: number[] = []
      Object.assign(globalThis, { times })
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)))
        },
        { capture: true }
      )
    })
    for (const [index, key] of Array.from(text).entries()) {
      await this.editor.page.keyboard.type(key)
      await this.frame.waitForFunction(
        (count) => (globalThis as unknown as { times: number[] }).times.length > count,
        index
      )
    }
    return this.frame.evaluate(() => (globalThis as unknown as { times: number[] }).times)
  }

  /** What axe-core finds wrong with the page. */
  async axeViolations(): Promise<string[]> {
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    await this.frame.evaluate(source)
    // The page lets the side bar shine through, of which axe-core knows nothing.
    const backdrop = await this.editor.page
      .locator('.part.sidebar')
      .evaluate((sideBar) => getComputedStyle(sideBar).backgroundColor)
    await this.frame.evaluate((colour) => {
      document.documentElement.style.background = colour
    }, backdrop)
    const found = await this.frame.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: Axe }
      const { violations } = await axe.run(document)
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    })
    await this.frame.evaluate(() => {
      document.documentElement.style.background = ''
    })
    return found
  }

  /** Presses a key once the panel has the focus. */
  async press(key: string): Promise<void> {
    await this.editor.page.keyboard.press(key)
  }
}
