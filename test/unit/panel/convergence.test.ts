import assert from 'node:assert/strict'
import { ChangeSet, EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { Draft, type DraftUpdate } from '../../../src/editor/panel/draft/draft.js'
import { DraftSync, synced, type SyncedView } from '../../../src/panel/draft/sync.js'
import type { Changes, FromPanel, ToPanel } from '../../../src/protocol/messages.js'

type Push = Omit<Extract<FromPanel, { type: 'push' }>, 'type' | 'session'>
type Tail = Omit<Extract<FromPanel, { type: 'tail' }>, 'type' | 'session'>
type Message = Extract<ToPanel, { type: 'updates' | 'held' }>

/** A document, its panel, and the two queues of messages between them. */
class World {
  document: string
  readonly draft: Draft
  readonly view: SyncedView
  readonly sync: DraftSync
  readonly toHost: Push[] = []
  readonly toPanel: Message[] = []
  /** What waits for the end of a push. */
  tail: Tail | undefined

  constructor(text: string) {
    this.document = text
    this.draft = new Draft(text)
    // TypeScript takes CodeMirror's types here and there for two packages.
    const created: unknown = EditorState.create({ doc: this.draft.body, extensions: synced(0) as never })
    let state = created as SyncedView['state']
    this.view = {
      composing: false,
      get state() {
        return state
      },
      dispatch: (spec) => {
        const transaction = 'newDoc' in spec ? spec : state.update(spec)
        state = transaction.state
        if (transaction.docChanged) this.sync.typed(transaction, 0)
      }
    }
    this.sync = new DraftSync(
      this.view,
      (push) => {
        this.toHost.push(push)
        this.tail = undefined
      },
      (tail) => {
        this.tail = tail
      }
    )
  }

  get panel(): string {
    return this.view.state.doc.toString()
  }

  /** Types into the panel at a share of its text, taking out up to `length` units. */
  inPanel(share: number, length: number, insert: string): void {
    const { doc } = this.view.state
    const from = Math.floor(share * doc.length)
    this.view.dispatch({ changes: { from, to: Math.min(doc.length, from + length), insert } })
  }

  inDocument(share: number, length: number, insert: string): void {
    const from = Math.floor(share * this.document.length)
    const to = Math.min(this.document.length, from + length)
    const changes = ChangeSet.of({ from, to, insert }, this.document.length)
    this.document = this.document.slice(0, from) + insert + this.document.slice(to)
    this.tell(this.draft.follow(this.document, changes))
  }

  tell(updates: readonly DraftUpdate[]): void {
    if (updates.length === 0) return
    this.toPanel.push({
      type: 'updates',
      session: 0,
      updates: updates.map(({ changes, isMine }) => ({ changes: changes.toJSON() as Changes, isMine }))
    })
  }

  hostReads(): void {
    const push = this.toHost.shift()
    if (!push) return
    if (push.version !== this.draft.version) {
      this.toPanel.push({ type: 'held', session: 0, isRefused: false })
      return
    }
    const changes = push.updates.map((json) => ChangeSet.fromJSON(json))
    for (const { start, end, text } of this.draft.editsOf(changes).reverse()) {
      this.document = this.document.slice(0, start) + text + this.document.slice(end)
    }
    this.tell(this.draft.confirm(changes, this.document))
  }

  panelReads(): void {
    const message = this.toPanel.shift()
    if (message?.type === 'updates') this.sync.receive(message.updates)
    else if (message) this.sync.held()
  }

  /** The page goes away with what it has not pushed: only what it has sent still arrives. */
  panelGoes(): void {
    while (this.toHost.length > 0) this.hostReads()
    const tail = this.tail
    if (!tail) return
    const rest = this.draft.rest(
      tail.version,
      tail.updates.map((json) => ChangeSet.fromJSON(json))
    )
    if (rest.length === 0) return
    const version = this.draft.version
    this.toHost.push({ version, updates: rest.map((one) => one.toJSON() as Changes), isOwnStep: false })
    this.hostReads()
  }

  settle(): void {
    while (this.toHost.length + this.toPanel.length > 0) {
      this.hostReads()
      this.panelReads()
    }
  }
}

const head = '---\ncustomer: Dana\n---\n\n> Where is my order?\n\n'
const insert = fc.constantFrom('', 'a', 'Hi Dana,\n\n', '> ', '\n', '👍🏽', 'שלום', '---\n', '\n\n')
const step = fc.oneof(
  fc.record({
    do: fc.constantFrom('inPanel' as const, 'inDocument' as const),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 9 }),
    insert
  }),
  fc.record({ do: fc.constantFrom('hostReads' as const, 'panelReads' as const) })
)

describe('the draft in two places', () => {
  it('comes to the same text in both, whatever is typed in either and however late messages come', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', head, `${head}Hi Dana,\n\nIt is on its way.\n`, '> Q', 'Hi.'),
        fc.array(step, { maxLength: 40 }),
        (text, steps) => {
          const world = new World(text)
          for (const one of steps) {
            if ('share' in one) world[one.do](one.share, one.length, one.insert)
            else world[one.do]()
          }
          world.settle()
          assert.equal(world.document, world.draft.text)
          assert.equal(world.panel, world.draft.body)
          assert.ok(world.sync.isSettled)
        }
      ),
      { numRuns: 500 }
    )
  })

  it('loses no letter typed in either place behind the head', () => {
    const letters = fc.array(
      fc.record({
        place: fc.constantFrom('inPanel' as const, 'inDocument' as const),
        reads: fc.nat({ max: 3 })
      }),
      { maxLength: 60 }
    )
    fc.assert(
      fc.property(letters, (typed) => {
        const world = new World(`${head}Hi Dana,\n`)
        typed.forEach(({ place, reads }, index) => {
          world[place](1, 0, `<${index}>`)
          for (let count = 0; count < reads; count++) {
            world.hostReads()
            world.panelReads()
          }
        })
        world.settle()
        for (const index of typed.keys()) assert.ok(world.document.includes(`<${index}>`))
        assert.equal(world.panel, world.draft.body)
      })
    )
  })

  it('loses no letter when the page goes away, as long as nobody else types', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(step, fc.nat({ max: 2 }), fc.nat({ max: 2 })), { maxLength: 30 }),
        (typed) => {
          const world = new World(`${head}Hi Dana,\n`)
          for (const [one, hostReads, panelReads] of typed) {
            if ('share' in one) world.inPanel(one.share, one.length, one.insert)
            for (let count = 0; count < hostReads; count++) world.hostReads()
            for (let count = 0; count < panelReads; count++) world.panelReads()
          }
          world.panelGoes()
          assert.equal(world.draft.body, world.panel)
        }
      ),
      { numRuns: 300 }
    )
  })

  it('makes nothing of what a page left behind when somebody else typed since', () => {
    const world = new World(`${head}Hi Dana,\n`)
    world.inPanel(1, 0, 'a')
    world.inPanel(1, 0, 'b')
    world.hostReads()
    world.inDocument(1, 0, 'c')
    world.panelGoes()
    assert.equal(world.draft.body, 'Hi Dana,\nac')
  })

  it('makes nothing of a push that is about another text', () => {
    const draft = new Draft(`${head}Hi Dana,\n`)
    for (const length of [0, draft.body.length - 1, draft.body.length + 1]) {
      assert.throws(() => draft.editsOf([ChangeSet.of({ from: length, insert: 'x' }, length)]), RangeError)
    }
  })
})
