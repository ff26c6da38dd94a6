import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type { Frame, Locator } from 'playwright-core'
import type { RealEditor } from '../host/realEditor.js'

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
    await editor.page.locator('.activitybar .action-label[aria-label^="Reply Ready"]').click()
    return ReplyPanel.find(editor)
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

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name })
  }

  /** Waits until the draft holds these words. */
  async shows(words: string): Promise<void> {
    await this.draft.filter({ hasText: words }).waitFor()
  }

  /** Rests the mouse on the first wavy line of a level and takes the first fix of its card. */
  async fixByHover(level: 'error' | 'warning' | 'info'): Promise<void> {
    const squiggle = this.draft.locator(`.cm-lintRange-${level}`).first()
    await squiggle.scrollIntoViewIfNeeded()
    const box = await squiggle.boundingBox()
    // One that runs over several lines has a box that it does not fill.
    const inBox = await squiggle.evaluate((element) => {
      const [line] = element.getClientRects()
      const whole = element.getBoundingClientRect()
      return line ? { x: line.x - whole.x + line.width / 2, y: line.y - whole.y + line.height / 2 } : whole
    })
    if (!box) throw new Error('The wavy line is not in view.')
    await this.editor.page.mouse.move(0, 0)
    await this.editor.page.mouse.move(box.x + inBox.x, box.y + inBox.y)
    await this.frame.locator('.cm-tooltip .card .fix').first().click()
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

  /** What axe-core finds wrong with the page. */
  async axeViolations(): Promise<string[]> {
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    await this.frame.evaluate(source)
    return this.frame.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: Axe }
      const { violations } = await axe.run(document)
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    })
  }

  /** Presses a key once the panel has the focus. */
  async press(key: string): Promise<void> {
    await this.editor.page.keyboard.press(key)
  }
}
