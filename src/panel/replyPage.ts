import type { Analysis, Answer, PanelFinding, PanelSnippet, Question, ToPanel } from '../protocol/messages.js'
import type { Connection } from './connection.js'
import { el, iconButton } from './dom.js'
import { DraftBox } from './draft/box.js'
import { applyFirstFix, goToFinding, openCard } from './draft/findings.js'
import { TimeChoice } from './draft/timeChoice.js'
import type { Memory } from './memory.js'
import { CustomerSection } from './sections/customer.js'
import type { NoticeLine } from './sections/notice.js'
import { ReadySection } from './sections/ready.js'
import { section } from './sections/section.js'
import { SendBar } from './sections/send.js'
import { SnippetSection } from './sections/snippets.js'
import { tell } from './words.js'

/** What a page takes from the panel around it. */
export interface Surroundings {
  readonly connection: Connection
  readonly memory: Memory
  readonly nonce: string
  readonly notice: NoticeLine
  readonly announce: (words: string) => void
}

type AboutReply = Exclude<ToPanel, { type: 'nothing' | 'open' | 'notice' | 'focusDraft' | 'answer' }>

/** How long a copy waits for the document to have the last keys, in milliseconds. */
const settling = 3_000

/** One open reply: its sections, and what passes between them and the extension. */
export class ReplyPage {
  readonly root: HTMLElement
  readonly session: number
  readonly #around: Surroundings
  readonly #box: DraftBox
  readonly #customer: CustomerSection
  readonly #ready: ReadySection
  readonly #snippetList: SnippetSection
  readonly #send: SendBar
  readonly #uri: string
  #isReadOnly = false
  /** Whether the document did not take what was typed, whatever its abilities say. */
  #isRefused = false
  #analysis: Analysis | undefined
  #snippets: readonly PanelSnippet[] = []

  constructor(
    { session, version, body, uri, head }: Extract<ToPanel, { type: 'open' }>,
    around: Surroundings
  ) {
    const { memory, connection } = around
    this.session = session
    this.#around = around
    this.#uri = uri
    const sections = {
      customer: section('customer', tell('Customer'), memory),
      draft: section('draft', tell('Draft'), memory),
      ready: section('ready', tell('Ready to send?'), memory),
      snippets: section('snippets', tell('Recovery snippets'), memory)
    }
    this.#customer = new CustomerSection(sections.customer, {
      setMessage: (base, text) => {
        connection.send({ type: 'setMessage', session, base, text })
      },
      readMessage: (text) => {
        connection.send({ type: 'readMessage', session, text })
      },
      setTicket: (key, value) => {
        connection.send({ type: 'setTicket', session, key, value })
      }
    })
    this.#customer.update({ ...head, questions: [], failures: [], deadlines: [] })
    this.#ready = new ReadySection(sections.ready, {
      select: (start, end) => {
        this.#box.select(start, end)
        this.#box.view.focus()
      },
      openFinding: (index) => {
        openCard(this.#box.view, index)
      },
      reveal: (start, end) => {
        connection.send({ type: 'reveal', session, start, end })
      },
      insertSnippet: (prefix) => void this.#insert(prefix),
      insertTime: () => void times.insert(),
      wordsAt: (start, end) => this.#box.view.state.sliceDoc(start, end).replace(/\s+/gu, ' '),
      snippetName: (prefix) => this.#snippets.find((snippet) => snippet.prefix === prefix)?.name
    })
    this.#snippetList = new SnippetSection(sections.snippets, memory, (prefix) => void this.#insert(prefix))
    this.#send = new SendBar(
      (as) => this.#ask({ kind: 'copy', as }),
      around.announce,
      (text) => {
        around.notice.show({ kind: 'error', text })
      }
    )
    this.#box = new DraftBox(sections.draft.body, body, version, around.nonce, {
      push: (push) => {
        connection.send({ type: 'push', session, ...push })
      },
      tail: (tail) => {
        connection.send({ type: 'tail', session, ...tail })
      },
      undo: (type) => {
        connection.send({ type, session })
      },
      shown: (findings) => {
        this.#showFindings(findings)
      },
      moved: () => {
        this.#remember()
      },
      openRule: (rule) => {
        connection.send({ type: 'openRule', rule })
      },
      ignore: ({ rule, start, isOutside }) => {
        connection.send({ type: 'ignore', session, rule, start, isOutside })
      },
      chooseTime: (finding) => void times.fix(finding),
      announce: around.announce,
      expand: async (prefix) => bodyIn(await this.#ask({ kind: 'snippet', prefix })),
      snippets: () => this.#snippets,
      leave: () => {
        sections.draft.focus()
      }
    })
    const { view } = this.#box
    const times = new TimeChoice(
      view,
      (question) => this.#ask(question),
      (text) => {
        around.notice.show({ kind: 'warning', text })
      }
    )
    sections.draft.body.append(
      el(
        'div',
        { class: 'draft-tools', role: 'toolbar', 'aria-label': tell('Problems in the draft') },
        iconButton(tell('Previous problem (Shift+F8)'), 'arrow-up', () => {
          goToFinding(view, -1)
        }),
        iconButton(tell('Next problem (F8)'), 'arrow-down', () => {
          goToFinding(view, 1)
        }),
        iconButton(tell('Make the first fix at the caret (Ctrl+.)'), 'lightbulb', () => {
          applyFirstFix(view)
        })
      )
    )
    this.root = el(
      'div',
      { class: 'reply' },
      el(
        'div',
        { class: 'columns' },
        el('div', { class: 'column' }, sections.customer.root, sections.draft.root),
        el('div', { class: 'column' }, sections.ready.root, sections.snippets.root)
      ),
      this.#send.root
    )
  }

  /** Puts caret and scroll position back where they were, when this is the reply they were in. */
  restore(): void {
    const { uri, anchor, head, scroll } = this.#around.memory.value
    if (uri === this.#uri) {
      this.#box.select(anchor, head)
      this.#box.view.scrollDOM.scrollTop = scroll
    } else {
      const end = this.#box.view.state.doc.length
      this.#box.select(end, end)
    }
  }

  take(message: AboutReply): void {
    switch (message.type) {
      case 'updates':
        this.#receive(message.updates)
        return
      case 'held':
        if (message.isRefused) this.#refused()
        else this.#box.sync.held()
        return
      case 'abilities':
        this.#snippets = message.snippets
        this.#snippetList.setSnippets(message.snippets)
        // The checklist, which this draws anew, offers snippets by their names.
        this.#setReadOnly(message.isReadOnly || this.#isRefused)
        return
      case 'undone':
        this.#box.undone()
        return
      case 'closed':
        if (!this.#box.sync.isSettled) this.rescue()
        return
      case 'analysis':
        this.#analyse(message)
        return
    }
  }

  focusDraft(): void {
    this.#box.view.focus()
  }

  /** Gives the draft as it is here to a reply of its own. */
  rescue(): void {
    const text = this.#box.view.state.doc.toString()
    this.#around.connection.send({ type: 'rescue', session: this.session, text })
  }

  dispose(): void {
    this.#customer.flush()
    this.#box.destroy()
  }

  #receive(updates: Extract<ToPanel, { type: 'updates' }>['updates']): void {
    try {
      this.#box.receive(updates)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      // The updates are about another text than the one here: the page starts again with the document's.
      if (!this.#box.sync.isSettled) this.rescue()
      this.#around.connection.send({ type: 'ready' })
    }
  }

  #analyse(analysis: Analysis): void {
    this.#analysis = analysis
    this.#customer.update(analysis.customer)
    if (!this.#box.take(analysis)) return
    this.#ready.update(analysis)
    this.#snippetList.setSituation(analysis.customer.situation || (analysis.customer.guess ?? ''))
  }

  #showFindings(findings: readonly PanelFinding[]): void {
    if (!this.#analysis) return
    this.#ready.showFindings(findings)
    this.#send.update(this.#analysis, findings)
  }

  async #insert(prefix: string): Promise<void> {
    const answer = await this.#ask({ kind: 'snippet', prefix })
    if (answer.kind === 'snippet') this.#box.insert(answer.body)
    else if (answer.kind === 'failure') this.#around.notice.show({ kind: 'error', text: answer.message })
  }

  /** Asks once the document has everything that was typed here. */
  async #ask(question: Question): Promise<Answer> {
    this.#customer.flush()
    const started = performance.now()
    while (!this.#box.sync.isSettled) {
      if (performance.now() - started > settling) {
        return { kind: 'failure', message: tell('The document does not take what was typed here.') }
      }
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    return this.#around.connection.ask(this.session, question)
  }

  #refused(): void {
    this.#isRefused = true
    this.#setReadOnly(true)
    this.#around.notice.show({
      kind: 'warning',
      text: tell('This document cannot be changed. What you typed is still here.'),
      action: { title: tell('Keep in a new reply'), run: 'rescue' }
    })
  }

  #setReadOnly(isReadOnly: boolean): void {
    this.#box.setReadOnly(isReadOnly)
    this.#customer.setReadOnly(isReadOnly)
    this.#ready.setReadOnly(isReadOnly)
    const isNews = isReadOnly && !this.#isReadOnly
    this.#isReadOnly = isReadOnly
    if (isNews) {
      this.#around.notice.show({
        kind: 'information',
        text: tell('This document is read-only. It can be copied, not changed.')
      })
    }
  }

  #remember(): void {
    const { anchor, head } = this.#box.view.state.selection.main
    this.#around.memory.update({ uri: this.#uri, anchor, head, scroll: this.#box.view.scrollDOM.scrollTop })
  }
}

function bodyIn(answer: Answer): string | undefined {
  return answer.kind === 'snippet' ? answer.body : undefined
}
