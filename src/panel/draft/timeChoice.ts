import type { EditorView } from '@codemirror/view'
import type { Answer, PanelFinding, Question } from '../../protocol/messages.js'
import { tell } from '../words.js'
import { applyTimeFix, findingsField, timeFixOf } from './findings.js'
import { insertSnippet } from './slots.js'

/** Puts a time into the draft that is chosen in VS Code's own list. */
export class TimeChoice {
  readonly #view: EditorView
  readonly #ask: (question: Question) => Promise<Answer>
  readonly #complain: (words: string) => void

  constructor(
    view: EditorView,
    ask: (question: Question) => Promise<Answer>,
    complain: (words: string) => void
  ) {
    this.#view = view
    this.#ask = ask
    this.#complain = complain
  }

  /** Makes the first fix that asks for a time, with one that is chosen; where there is none, the time goes to the caret. */
  async insert(): Promise<void> {
    const { state } = this.#view
    const finding = state.field(findingsField).find((one) => !one.isOutside && timeFixOf(one))
    if (finding) return this.fix(finding)
    const { from, to } = state.selection.main
    const before = state.sliceDoc(state.doc.lineAt(from).from, from)
    const after = state.sliceDoc(to, state.doc.lineAt(to).to)
    const answer = await this.#ask({ kind: 'time', before, after })
    if (answer.kind === 'snippet') {
      const { main } = this.#view.state.selection
      this.#view.dispatch(insertSnippet(this.#view.state, answer.body, main.from, main.to))
    }
    this.#end(answer)
  }

  /** Makes the fix of a finding that asks for a time, with one that is chosen. */
  async fix(finding: PanelFinding): Promise<void> {
    const texts = timeFixOf(finding)?.edits.map(({ newText }) => newText) ?? []
    const answer = await this.#ask({ kind: 'timeFix', texts })
    // Looked up only now: the text may have changed while the list was open.
    if (answer.kind === 'fix' && !applyTimeFix(this.#view, finding, answer.texts))
      this.#complain(tell('The text has changed meanwhile, so no time was put in.'))
    this.#end(answer)
  }

  #end(answer: Answer): void {
    if (answer.kind === 'failure') this.#complain(answer.message)
    this.#view.focus()
  }
}
