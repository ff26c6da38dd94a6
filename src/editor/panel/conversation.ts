import { ChangeSet } from '@codemirror/state'
import { commands, l10n, languages, Range, Uri, window, workspace, type TextDocument } from 'vscode'
import {
  decodeMail,
  readCustomer,
  readReplyHead,
  setCustomerMessage,
  setHead,
  type EditResult
} from '../../drafting/index.js'
import type { FromPanel, ToPanel } from '../../protocol/messages.js'
import { openUntitledReply } from '../commands/newReply.js'
import { replyLanguage } from '../documents.js'
import { ignoreProblemId } from '../ignoring/commandIds.js'
import { Turns } from '../turns.js'
import { answerTo } from './answers.js'
import { mergeMessage, messageIn } from './message.js'
import type { OpenReply } from './openReply.js'
import type { RecentReplies } from './recentReplies.js'
import type { PanelServices } from './services.js'
import { undoIn } from './undo.js'
import { tell } from '../words.js'

/** What a conversation needs of the panel it is about. */
export interface Partner {
  /** The reply of a session: that in the panel, or the one before it, for what was typed there last. */
  reply(session?: number): OpenReply | undefined
  send(message: ToPanel): void
  /** Sends everything there is to show. */
  start(): void
  readonly recent: RecentReplies
}

type Message<Type extends FromPanel['type']> = Extract<FromPanel, { type: Type }>

/** Does what the panel asks for, in the order in which it asks. */
export class Conversation {
  readonly #services: PanelServices
  readonly #partner: Partner
  /** What changes the document waits for all that was asked before. */
  readonly #turns = new Turns()
  #tail: Message<'tail'> | undefined
  /** What stood above the draft of the reply that was closed last. */
  #closed: { readonly session: number; readonly head: string } | undefined

  constructor(services: PanelServices, partner: Partner) {
    this.#services = services
    this.#partner = partner
  }

  /** Makes what the page has typed and not pushed yet, after all that was asked before: the page is gone, or has another reply. */
  finish(): void {
    const tail = this.#tail
    this.#tail = undefined
    if (!tail) return
    const made = this.#turns.take(async () => {
      const updates = tail.updates.map((json) => ChangeSet.fromJSON(json))
      await this.#partner.reply(tail.session)?.finish(tail.version, updates)
    })
    // Nobody is there any more to be told.
    made.catch(() => undefined)
  }

  /** Takes a message and does what it says after all that was asked before. Never rejects. */
  async take(message: FromPanel): Promise<void> {
    if (message.type === 'tail') {
      this.#tail = message
      return
    }
    // It has all that waited for the one before it.
    if (message.type === 'push') this.#tail = undefined
    await this.#turns.take(async () => {
      try {
        await this.#do(message)
      } catch {
        // The error may quote a draft, so only what was tried is said.
        this.#tell(
          'error',
          l10n.t('That did not work ({0}). The reply in the editor is as it was.', message.type)
        )
      }
    })
  }

  /** Keeps what is needed to rescue words that had not reached a reply when it was closed. */
  remember({ session, head }: OpenReply): void {
    this.#closed = { session, head }
  }

  async #do(message: Exclude<FromPanel, { type: 'tail' }>): Promise<unknown> {
    switch (message.type) {
      case 'ready':
        this.#partner.start()
        return
      case 'openReply':
        return this.#openReply(message.uri)
      case 'openRule':
        return this.#services.pages.open(message.rule)
      case 'run':
        return this.#run(message.action)
      case 'rescue':
        return this.#rescue(message)
      default: {
        // Everything else is about one reply, and means nothing for another; but what was typed stays typed.
        const reply = this.#partner.reply(isTyped(message) ? message.session : undefined)
        return reply?.session === message.session ? this.#doIn(reply, message) : undefined
      }
    }
  }

  async #doIn(
    reply: OpenReply,
    message: Exclude<FromPanel, { type: 'ready' | 'openReply' | 'openRule' | 'run' | 'rescue' | 'tail' }>
  ): Promise<unknown> {
    const { document } = reply
    switch (message.type) {
      case 'push':
        return this.#push(reply, message)
      case 'undo':
      case 'redo':
        await undoIn(document, message.type)
        this.#partner.send({ type: 'undone', session: reply.session })
        return
      case 'setMessage':
        return this.#edit(reply, (text) =>
          setCustomerMessage(text, mergeMessage(message.base, message.text, messageIn(text)))
        )
      case 'readMessage':
        return this.#readMessage(reply, message.text)
      case 'setTicket':
        return this.#edit(reply, (text) => setHead(text, { [message.key]: message.value }))
      case 'ignore': {
        const { rule, start, isOutside } = message
        const address = document.uri.toString()
        return commands.executeCommand(
          ignoreProblemId,
          address,
          rule,
          isOutside ? start : reply.toDocument(start)
        )
      }
      case 'reveal':
        return showInEditor(document, message.start, message.end)
      case 'ask':
        this.#partner.send({
          type: 'answer',
          id: message.id,
          answer: await answerTo(message.question, document, this.#services)
        })
        return
    }
  }

  async #push(reply: OpenReply, { version, updates, isOwnStep }: Message<'push'>): Promise<void> {
    const changes = updates.map((json) => ChangeSet.fromJSON(json))
    const pushed = await reply.push(version, changes, isOwnStep)
    if (pushed === 'made') return
    this.#partner.send({ type: 'held', session: reply.session, isRefused: pushed === 'refused' })
  }

  /** Makes the edits that `make` finds for the document's text; an edit that came between is taken into account. */
  async #edit(reply: OpenReply, make: (text: string) => EditResult): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt++) {
      const result = make(reply.document.getText())
      if (!result.ok) {
        this.#tell('warning', l10n.t('{0} (line {1} of the document).', tell(result.message), result.line))
        return
      }
      if (await reply.edit(result.edits)) return
    }
    this.#tell('warning', l10n.t('This document cannot be changed.'))
  }

  /** Takes the newest part of what was pasted for the message, and what it says where the front matter says nothing. */
  async #readMessage(reply: OpenReply, pasted: string): Promise<void> {
    const { document } = reply
    const read = await this.#services.engine.readWith(this.#services.settings.of(document).checker)
    const { text: message, name, numbers } = readCustomer(await decodeMail(pasted), read, new Date())
    await this.#edit(reply, (text) => setCustomerMessage(text, message))
    const { ticket } = readReplyHead(document.getText())
    const number = numbers.find(({ kind }) => kind === 'ticket')?.value
    const news = {
      ...(!ticket.customer && name && { customer: name.value }),
      ...(!ticket.ticket && number !== undefined && { ticket: number })
    }
    if (Object.keys(news).length > 0) await this.#edit(reply, (text) => setHead(text, news))
  }

  async #run(action: Message<'run'>['action']): Promise<unknown> {
    switch (action) {
      case 'newReply':
        return commands.executeCommand('replyReady.newReply')
      case 'openSample':
        return commands.executeCommand('replyReady.openSample')
      case 'save':
        return this.#partner.reply()?.document.save()
      case 'compare': {
        const document = this.#partner.reply()?.document
        if (!document) return
        await showInEditor(document, 0, 0)
        return commands.executeCommand('workbench.files.action.compareWithSaved')
      }
      case 'useEditor': {
        const document = window.activeTextEditor?.document
        return document && languages.setTextDocumentLanguage(document, replyLanguage)
      }
    }
  }

  async #openReply(uri: string): Promise<void> {
    // Only what was offered is opened.
    if (!this.#partner.recent.list().some((recent) => recent.uri === uri)) return
    try {
      await window.showTextDocument(await workspace.openTextDocument(Uri.parse(uri)), { preview: false })
    } catch {
      await this.#partner.recent.remove(uri)
      this.#tell('warning', l10n.t('This reply is not there any more.'))
      this.#partner.start()
    }
  }

  async #rescue({ session, text }: Message<'rescue'>): Promise<void> {
    const reply = this.#partner.reply()
    const head =
      reply?.session === session ? reply.head : this.#closed?.session === session ? this.#closed.head : ''
    const editor = await openUntitledReply()
    await editor.edit((builder) => {
      builder.insert(editor.document.positionAt(0), head + text)
    })
    this.#tell('information', l10n.t('What you typed is kept in this new reply, which is not saved yet.'))
  }

  #tell(kind: 'information' | 'warning' | 'error', text: string): void {
    this.#partner.send({ type: 'notice', notice: { kind, text } })
  }
}

function isTyped({ type }: FromPanel): boolean {
  return type === 'push' || type === 'setMessage' || type === 'readMessage' || type === 'setTicket'
}

/** Selects a place of a document in its editor, which gets the focus. */
async function showInEditor(document: TextDocument, start: number, end: number): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document)
  await window.showTextDocument(document, {
    preview: false,
    selection: new Range(document.positionAt(start), document.positionAt(end)),
    ...(shown?.viewColumn && { viewColumn: shown.viewColumn })
  })
}
