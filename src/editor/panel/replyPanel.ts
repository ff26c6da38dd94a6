import { Disposable, window, workspace, type TextDocument, type WebviewView } from 'vscode'
import { readReplyHead } from '../../drafting/index.js'
import type { Changes, ToPanel } from '../../protocol/messages.js'
import { baseName } from '../baseName.js'
import { Analyst } from './analyst.js'
import { Choice, isReply } from './choice.js'
import { Conversation } from './conversation.js'
import { headOf } from './customer.js'
import { FileWatch } from './fileWatch.js'
import { PanelLink } from './link.js'
import { OpenReply } from './openReply.js'
import { pageOf, panelFolder } from './page.js'
import { isReadOnly } from '../readOnly.js'
import { RecentReplies } from './recentReplies.js'
import type { PanelServices } from './services.js'
import { panelSnippets } from './snippets.js'

/** One page of the view *Reply* and the reply in it. A page that was hidden is made anew and asks for everything again. */
export class ReplyPanel implements Disposable {
  readonly #view: WebviewView
  readonly #services: PanelServices
  readonly #choice: Choice
  readonly #recent: RecentReplies
  readonly #link: PanelLink
  readonly #analyst: Analyst
  readonly #conversation: Conversation
  readonly #subscriptions: Disposable
  #reply: OpenReply | undefined
  /** The reply that was shown before, for what was typed in it last and is still on its way. */
  #previous: OpenReply | undefined
  #attached: Disposable | undefined
  #session = 0
  #wantsFocus = false

  constructor(view: WebviewView, services: PanelServices) {
    this.#view = view
    this.#services = services
    this.#choice = new Choice(services.memory)
    this.#recent = new RecentReplies(services.memory)
    const conversation = new Conversation(services, {
      reply: (session = this.#reply?.session) => {
        if (session === this.#reply?.session) return this.#reply
        const before = this.#previous
        return before?.session === session && !before?.document.isClosed ? before : undefined
      },
      send: (message) => {
        this.#link.send(message)
      },
      start: () => {
        this.#show(this.#choice.pick(this.#reply?.document), true)
        if (this.#wantsFocus) this.focusDraft()
      },
      recent: this.#recent
    })
    this.#conversation = conversation
    this.#link = new PanelLink(view, services.log, (message) => void conversation.take(message))
    this.#analyst = new Analyst(services, (analysis) => {
      if (analysis.session === this.#reply?.session) this.#link.send(analysis)
    })
    const choose = () => {
      this.#show(this.#choice.pick(this.#reply?.document))
    }
    this.#subscriptions = Disposable.from(
      this.#link,
      this.#analyst,
      view.onDidChangeVisibility(() => {
        if (!view.visible) conversation.finish()
      }),
      window.onDidChangeActiveTextEditor(choose),
      workspace.onDidOpenTextDocument(choose),
      workspace.onDidCloseTextDocument((document) => {
        // A document that gets another language is closed and opened again at once.
        setTimeout(() => {
          if (document === this.#reply?.document && !isReply(document)) this.#closed(conversation)
        })
      }),
      workspace.onDidRenameFiles(async ({ files }) => {
        for (const { oldUri, newUri } of files) await this.#choice.rename(oldUri, newUri)
        choose()
      }),
      services.ignoring.store.onDidChange((uri) => {
        if (this.#reply?.document.uri.toString() === uri.toString()) this.#analyst.schedule(this.#reply)
      }),
      services.settings.onDidChange(() => {
        if (this.#reply) this.#analyse(this.#reply)
      }),
      services.snippets.onDidChange(() => {
        if (this.#reply && view.visible) void this.#tellMore(this.#reply)
      })
    )
    view.webview.options = { enableScripts: true, localResourceRoots: [panelFolder(services.extensionUri)] }
    const hasReply = this.#choice.pick(undefined) !== undefined
    view.webview.html = pageOf(view.webview, services.extensionUri, hasReply)
  }

  /** Keeps the reply in the panel whatever is active, or stops that. */
  async pin(isPinned: boolean): Promise<void> {
    await this.#choice.pin(isPinned ? this.#reply?.document.uri.toString() : undefined)
    this.#show(this.#choice.pick(this.#reply?.document))
  }

  /** Puts the caret into the draft, as soon as there is a page. */
  focusDraft(): void {
    this.#wantsFocus = !this.#link.isReady
    this.#link.send({ type: 'focusDraft' })
  }

  dispose(): void {
    this.#attached?.dispose()
    this.#previous?.dispose()
    this.#reply?.dispose()
    this.#subscriptions.dispose()
  }

  #closed(conversation: Conversation): void {
    const reply = this.#reply
    if (!reply) return
    conversation.remember(reply)
    this.#link.send({ type: 'closed', session: reply.session })
    this.#detach()
    this.#show(this.#choice.pick(undefined), true)
  }

  #detach(): void {
    this.#attached?.dispose()
    this.#attached = undefined
    if (!this.#reply) return
    this.#previous?.dispose()
    this.#previous = this.#reply
    this.#reply = undefined
    this.#conversation.finish()
  }

  /** Shows a reply or that there is none; nothing changes when it is there already, unless the page is new. */
  #show(document: TextDocument | undefined, isAnew = false): void {
    if (document === this.#reply?.document && !isAnew) return
    if (!document) {
      this.#detach()
      this.#view.description = ''
      this.#link.send(this.#nothing())
      return
    }
    if (document !== this.#reply?.document) this.#attach(document)
    if (this.#reply) this.#open(this.#reply)
  }

  #attach(document: TextDocument): void {
    this.#detach()
    this.#session += 1
    const reply = new OpenReply(document, this.#session)
    const watch = new FileWatch(document, (notice) => {
      this.#link.send({ type: 'notice', notice })
    })
    this.#reply = reply
    this.#attached = Disposable.from(
      watch,
      reply.onDidUpdate((updates) => {
        if (updates.length > 0) {
          this.#link.send({
            type: 'updates',
            session: reply.session,
            updates: updates.map(({ changes, isMine }) => ({ changes: changes.toJSON() as Changes, isMine }))
          })
        }
        this.#analyse(reply)
      })
    )
    void this.#recent.add(document)
  }

  #open(reply: OpenReply): void {
    const { document } = reply
    const name = baseName(document.uri.path)
    this.#view.description = name
    this.#link.send({
      type: 'open',
      session: reply.session,
      version: reply.version,
      body: reply.body,
      uri: document.uri.toString(),
      head: headOf(readReplyHead(document.getText()))
    })
    void this.#tellMore(reply)
    this.#analyse(reply)
  }

  /** A page that is hidden asks for everything when it is shown again. */
  #analyse(reply: OpenReply): void {
    if (this.#view.visible) this.#analyst.schedule(reply)
  }

  /** What takes a moment to find out. */
  async #tellMore(reply: OpenReply): Promise<void> {
    const { document } = reply
    const [readOnly, snippets] = await Promise.all([
      isReadOnly(document),
      panelSnippets(this.#services.snippets, document.uri)
    ])
    if (reply !== this.#reply) return
    this.#link.send({
      type: 'abilities',
      session: reply.session,
      isReadOnly: readOnly,
      snippets
    })
  }

  #nothing(): ToPanel {
    const document = window.activeTextEditor?.document
    const editor = document && document.uri.scheme !== 'output' ? document.uri.path : ''
    return {
      type: 'nothing',
      recent: this.#recent.list(),
      editor: baseName(editor)
    }
  }
}
