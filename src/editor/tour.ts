import { commands, Disposable, TabInputText, window, type TextDocument, type Uri } from 'vscode'
import type { Report } from '../findings/model.js'
import { openCount } from '../findings/verdict.js'
import type { CheckResults } from './checkResults.js'
import type { Command } from './commands/command.js'
import { openDocument, replyLanguage } from './documents.js'

/** What the walkthrough ticks off because of what happens to a reply; `package.json` names the same. */
type Step = 'found' | 'fixed' | 'timed' | 'copied'

/** What the walkthrough's buttons do in the reply, by the names it has for them. */
const actions: Readonly<Record<string, string>> = {
  nextProblem: 'replyReady.nextProblem',
  fixAll: 'replyReady.fixAllSafe',
  insertTime: 'replyReady.insertTimeline',
  copy: 'replyReady.copyReply'
}

/** What was open in a reply when it was last looked at. */
interface Before {
  readonly open: number
  readonly hasFindings: boolean
  readonly wantsTime: boolean
}

/** The walkthrough's other half: tells it how far a reply has come, and does in that reply what its buttons say. */
export class Tour implements Disposable {
  readonly #results: CheckResults
  readonly #before = new WeakMap<TextDocument, Before>()
  readonly #subscription: Disposable
  #reply: TextDocument | undefined

  constructor(results: CheckResults) {
    this.#results = results
    this.#subscription = results.onDidChange((uri) => {
      this.#look(uri)
    })
  }

  /** Does one of {@link actions} in the reply that was checked last, where the walkthrough itself has the focus. */
  command(): Command {
    return {
      id: 'replyReady.inReply',
      execute: async (name) => {
        const action = typeof name === 'string' && Object.hasOwn(actions, name) ? actions[name] : undefined
        if (action === undefined || !(await this.#show())) return
        await commands.executeCommand(action)
        if (name === 'copy') this.#finish('copied')
      }
    }
  }

  dispose(): void {
    this.#subscription.dispose()
  }

  #look(uri: Uri): void {
    const document = openDocument(uri)
    const report = document && this.#results.report(document)
    if (!report || document.languageId !== replyLanguage) return
    this.#reply = document
    const before = this.#before.get(document)
    const now = {
      open: openCount(report),
      hasFindings: report.findings.length > 0,
      wantsTime: wantsTime(report)
    }
    this.#before.set(document, now)
    if (report.findings.length > 0 && !before?.hasFindings) this.#finish('found')
    if (!before) return
    if (now.open < before.open) this.#finish('fixed')
    if (before.wantsTime && !now.wantsTime) this.#finish('timed')
  }

  /**
   * Says it and takes it back: a step whose key is set when VS Code first loads its walkthroughs, because somebody worked on a
   * reply before, could never be ticked off.
   */
  #finish(step: Step): void {
    for (const value of [true, false]) {
      void commands.executeCommand('setContext', `replyReady.tour.${step}`, value)
    }
  }

  /** Brings the reply to the front, in the group in which it is; without one, a sample is opened. */
  async #show(): Promise<boolean> {
    const reply = this.#reply
    if (!reply || reply.isClosed) return commands.executeCommand<boolean>('replyReady.openSample')
    const group = window.tabGroups.all.find(({ tabs }) =>
      tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === reply.uri.toString())
    )
    await window.showTextDocument(reply, {
      preview: false,
      ...(group && { viewColumn: group.viewColumn })
    })
    return true
  }
}

function wantsTime({ findings }: Report): boolean {
  return findings.some(({ fixes }) => fixes.some(({ asks }) => asks === 'time'))
}
