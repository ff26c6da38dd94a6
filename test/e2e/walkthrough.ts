import type { Locator } from 'playwright-core'
import { persist, type RealEditor } from '../host/realEditor.js'

/** The walkthrough in a real VS Code, gone through the way a person does it. */
export class Walkthrough {
  private constructor(private readonly editor: RealEditor) {}

  /** Opens it by *Get Started* and waits until its steps are there. */
  static async open(editor: RealEditor, command = 'Reply Ready: Get Started'): Promise<Walkthrough> {
    await editor.runCommand(command)
    const walkthrough = new Walkthrough(editor)
    await walkthrough.step('open').waitFor()
    return walkthrough
  }

  /** A step by its id in `package.json`. */
  step(id: string): Locator {
    return this.editor.page.locator(`.getting-started-step[data-step-id$="#${id}"]`)
  }

  /** Opens a step and presses its button. */
  async press(id: string, button: string): Promise<void> {
    const step = this.step(id)
    const press = step.locator('.monaco-button', { hasText: button })
    // A step that is open already would be closed by a click.
    if (!(await press.isVisible())) await step.locator('h3').click()
    await step.locator('.codicon').first().waitFor()
    await press.click({ delay: 50 })
  }

  /** Presses the button of a step until what it opens is there: while steps are ticked off, they are drawn anew under the mouse. */
  async pressFor(id: string, button: string, opened: Locator): Promise<void> {
    await persist(`“${button}” opens nothing.`, async (timeout) => {
      await this.press(id, button)
      await opened.waitFor({ timeout })
    })
  }

  /** Waits until a step is ticked off. */
  async isDone(id: string): Promise<void> {
    await this.step(id).locator('.codicon.complete').waitFor()
  }
}
