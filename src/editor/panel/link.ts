import type { Disposable, LogOutputChannel, WebviewView } from 'vscode'
import { readFromPanel, type FromPanel, type ToPanel } from '../../protocol/messages.js'

/** The wire to a panel's page: checks what comes in, and drops what goes out before the page runs. */
export class PanelLink implements Disposable {
  readonly #view: WebviewView
  readonly #subscriptions: readonly Disposable[]
  #isReady = false

  constructor(view: WebviewView, log: LogOutputChannel, receive: (message: FromPanel) => void) {
    this.#view = view
    const received = view.webview.onDidReceiveMessage((raw: unknown) => {
      const message = readFromPanel(raw)
      // What it says may hold a draft, which is nothing for a log.
      if (!message) log.warn('The panel sent a message that is none of ours; it was dropped.')
      else {
        if (message.type === 'ready') this.#isReady = true
        receive(message)
      }
    })
    const hidden = view.onDidChangeVisibility(() => {
      // The page of a hidden view is gone; it is made anew when the view is shown again.
      if (!view.visible) this.#isReady = false
    })
    this.#subscriptions = [received, hidden]
  }

  /** Whether there is a page that runs. */
  get isReady(): boolean {
    return this.#isReady
  }

  /** Sends a message. A page that does not run yet asks for everything when it does. */
  send(message: ToPanel): void {
    if (this.#isReady) void this.#view.webview.postMessage(message)
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose()
  }
}
