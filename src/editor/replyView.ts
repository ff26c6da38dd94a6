import { commands, Disposable, window, type WebviewView, type WebviewViewProvider } from 'vscode'
import type { Command } from './commands/command.js'
import type { LoadOnDemand } from './commands/onDemandCommand.js'
import type { PanelServices } from './panel/services.js'

type Panel = InstanceType<Awaited<ReturnType<LoadOnDemand>>['ReplyPanel']>

/** The view *Reply*; all that is behind it loads when it is shown for the first time. */
export class ReplyView implements WebviewViewProvider, Disposable {
  static readonly id = 'replyReady.reply'

  readonly #load: LoadOnDemand
  readonly #services: PanelServices
  readonly #registration: Disposable
  #panel: Panel | undefined
  #wantsDraft = false

  constructor(load: LoadOnDemand, services: PanelServices) {
    this.#load = load
    this.#services = services
    this.#registration = window.registerWebviewViewProvider(ReplyView.id, this)
  }

  async resolveWebviewView(view: WebviewView): Promise<void> {
    const { ReplyPanel } = await this.#load()
    const panel = new ReplyPanel(view, this.#services)
    this.#panel = panel
    if (this.#wantsDraft) panel.focusDraft()
    this.#wantsDraft = false
    view.onDidDispose(() => {
      panel.dispose()
      if (this.#panel === panel) this.#panel = undefined
    })
  }

  /** The view's commands: *Show Reply Panel*, and the pin in its title. */
  commands(): Command[] {
    return [
      {
        id: 'replyReady.showPanel',
        execute: async () => {
          await commands.executeCommand(`${ReplyView.id}.focus`)
          // The first time, the panel is still on its way.
          if (this.#panel) this.#panel.focusDraft()
          else this.#wantsDraft = true
        }
      },
      { id: 'replyReady.pinReply', execute: () => this.#panel?.pin(true) },
      { id: 'replyReady.unpinReply', execute: () => this.#panel?.pin(false) }
    ]
  }

  dispose(): void {
    this.#registration.dispose()
    this.#panel?.dispose()
  }
}
