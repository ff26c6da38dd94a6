import * as v from 'valibot'
import { situations } from '../findings/model.js'

/**
 * What the panel and the extension tell each other. Both ends check what arrives against these schemas. Every offset is in
 * the draft (the document without front matter and customer's message) with line ends as LF, except where it says otherwise.
 * A `session` is one document in the panel; what belongs to an older one is dropped.
 */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const session = offset
/** A `ChangeSet` of CodeMirror as JSON. */
const changes = v.array(v.union([offset, v.tupleWithRest([offset], v.string())]))

const span = { start: offset, end: offset }
const edit = v.object({ ...span, newText: v.string() })

/** A finding as the panel shows it. */
const finding = v.object({
  ...span,
  rule: v.string(),
  level: v.picklist(['error', 'warning', 'information', 'hint']),
  message: v.string(),
  /** Outside of the draft, such as in the customer's message; its offsets are those of the document then. */
  isOutside: v.boolean(),
  essential: v.optional(v.string()),
  /** Whether the next sentence may bring what it misses. */
  waits: v.optional(v.boolean()),
  fixes: v.array(
    v.object({
      title: v.string(),
      edits: v.array(edit),
      /** Its slot is for a time, which can be chosen from the calendar. */
      asks: v.optional(v.literal('time'))
    })
  )
})

const checklistItem = v.object({
  id: v.string(),
  label: v.string(),
  isMet: v.boolean(),
  place: v.optional(v.object(span)),
  /** What closes it: snippets by prefix, the best first, or a time. */
  prefixes: v.array(v.string()),
  needsTime: v.boolean()
})

const question = v.object({
  text: v.string(),
  state: v.picklist(['answered', 'deferred', 'open', 'unsure']),
  answer: v.optional(v.object(span))
})

/** Words of the customer's message, with their place in it. */
const quoted = v.object({ ...span, text: v.string() })

/** What stands above the draft. */
const head = v.object({
  message: v.string(),
  name: v.string(),
  ticket: v.string(),
  /** What the front matter says; anything else than a situation is shown as it is. */
  situation: v.string()
})

const customer = v.object({
  ...head.entries,
  /** What the message sounds like, where nobody named a situation. */
  guess: v.optional(v.picklist(situations)),
  questions: v.array(quoted),
  failures: v.array(quoted),
  deadlines: v.array(v.object({ ...quoted.entries, day: v.optional(v.string()) }))
})

const analysis = v.object({
  type: v.literal('analysis'),
  session,
  /** The version of the draft that all of it is about. */
  version: offset,
  /** Why there is none, such as a text that is too long. */
  unchecked: v.optional(v.string()),
  findings: v.array(finding),
  /** Essentials by name, as the verdict counts them. */
  essentials: v.record(v.string(), v.boolean()),
  checklist: v.array(checklistItem),
  questions: v.array(question),
  customer,
  words: offset,
  /** Reading time in seconds. */
  seconds: v.pipe(v.number(), v.minValue(0))
})

const snippet = v.object({
  name: v.string(),
  prefix: v.string(),
  topic: v.string(),
  situation: v.string(),
  description: v.string(),
  /** The text with its slots filled by their hints. */
  preview: v.string()
})

/** Something the panel has to say in a line, with what can be done about it. */
const notice = v.object({
  kind: v.picklist(['information', 'warning', 'error']),
  text: v.string(),
  action: v.optional(v.object({ title: v.string(), run: v.picklist(['save', 'compare', 'rescue']) }))
})

const answer = v.variant('kind', [
  v.object({ kind: v.literal('copy'), text: v.string(), html: v.optional(v.string()) }),
  v.object({ kind: v.literal('snippet'), body: v.string() }),
  v.object({ kind: v.literal('fix'), texts: v.array(v.string()) }),
  /** The person chose none. */
  v.object({ kind: v.literal('nothing') }),
  v.object({ kind: v.literal('failure'), message: v.string() })
])

const toPanel = v.variant('type', [
  v.object({
    type: v.literal('nothing'),
    recent: v.array(v.object({ uri: v.string(), label: v.string(), detail: v.string() })),
    /** Name of the open text that could become the reply; empty when there is none. */
    editor: v.string()
  }),
  v.object({
    type: v.literal('open'),
    session,
    version: offset,
    body: v.string(),
    uri: v.string(),
    head
  }),
  /** What can be done with the open reply, where that takes a moment to find out. */
  v.object({ type: v.literal('abilities'), session, isReadOnly: v.boolean(), snippets: v.array(snippet) }),
  v.object({
    type: v.literal('updates'),
    session,
    /** In order; `isMine` are those the panel pushed, exactly as it pushed them. */
    updates: v.array(v.object({ changes, isMine: v.boolean() }))
  }),
  /** A push came too late and is to be sent again on top of the updates, or cannot be made at all. */
  v.object({ type: v.literal('held'), session, isRefused: v.boolean() }),
  analysis,
  v.object({ type: v.literal('notice'), notice: v.nullable(notice) }),
  /** An undo or redo was done, and its updates have been sent. */
  v.object({ type: v.literal('undone'), session }),
  /** The document is gone; what the panel has not pushed comes back as `rescue`. */
  v.object({ type: v.literal('closed'), session }),
  v.object({ type: v.literal('focusDraft') }),
  v.object({ type: v.literal('answer'), id: offset, answer })
])

const fromPanel = v.variant('type', [
  /** The panel's script runs; it is answered with all there is to show. */
  v.object({ type: v.literal('ready') }),
  v.object({
    type: v.literal('push'),
    session,
    version: offset,
    updates: v.pipe(v.array(changes), v.minLength(1)),
    /** Whether undo takes these back apart from what was typed before. */
    isOwnStep: v.boolean()
  }),
  /**
   * All that the document does not have yet, while a push is under way: what is made of it when the page goes away, since a
   * page has no last word.
   */
  v.object({ type: v.literal('tail'), session, version: offset, updates: v.array(changes) }),
  v.object({ type: v.picklist(['undo', 'redo']), session }),
  /** The customer's message as it was, and as it was changed to. */
  v.object({ type: v.literal('setMessage'), session, base: v.string(), text: v.string() }),
  /** Something pasted, of which the newest part is the customer's message. */
  v.object({ type: v.literal('readMessage'), session, text: v.string() }),
  v.object({
    type: v.literal('setTicket'),
    session,
    key: v.picklist(['customer', 'ticket', 'situation']),
    value: v.string()
  }),
  /** Shows a place of the document (its own offsets) in the editor. */
  v.object({ type: v.literal('reveal'), session, ...span }),
  /** Asks how to ignore the finding of a rule; a start outside of the draft is one of the document. */
  v.object({
    type: v.literal('ignore'),
    session,
    rule: v.string(),
    start: offset,
    isOutside: v.boolean()
  }),
  v.object({ type: v.literal('openReply'), uri: v.string() }),
  v.object({ type: v.literal('openRule'), rule: v.string() }),
  v.object({
    type: v.literal('run'),
    action: v.picklist(['newReply', 'openSample', 'useEditor', 'save', 'compare'])
  }),
  /** A draft whose document is gone or cannot be changed, to become a reply of its own. */
  v.object({ type: v.literal('rescue'), session, text: v.string() }),
  v.object({
    type: v.literal('ask'),
    id: offset,
    session,
    question: v.variant('kind', [
      v.object({ kind: v.literal('copy'), as: v.picklist(['plain', 'markdown', 'html']) }),
      v.object({ kind: v.literal('snippet'), prefix: v.string() }),
      /** Lets a time be chosen that goes between the texts before and after it on its line; answered as a snippet. */
      v.object({ kind: v.literal('time'), before: v.string(), after: v.string() }),
      /** Lets a time be chosen for the slot in the new texts of a fix's edits. */
      v.object({ kind: v.literal('timeFix'), texts: v.array(v.string()) })
    ])
  })
])

export type ToPanel = v.InferOutput<typeof toPanel>
export type FromPanel = v.InferOutput<typeof fromPanel>
export type Analysis = v.InferOutput<typeof analysis>
export type PanelFinding = v.InferOutput<typeof finding>
export type PanelFix = PanelFinding['fixes'][number]
export type PanelSnippet = v.InferOutput<typeof snippet>
export type PanelHead = v.InferOutput<typeof head>
export type PanelCustomer = v.InferOutput<typeof customer>
export type PanelNotice = v.InferOutput<typeof notice>
export type Question = Extract<FromPanel, { type: 'ask' }>['question']
export type Answer = v.InferOutput<typeof answer>
export type Changes = v.InferOutput<typeof changes>

/** A message for the panel, or `undefined` for anything else. */
export function readToPanel(message: unknown): ToPanel | undefined {
  const parsed = v.safeParse(toPanel, message)
  return parsed.success ? parsed.output : undefined
}

/** A message from the panel, or `undefined` for anything else. */
export function readFromPanel(message: unknown): FromPanel | undefined {
  const parsed = v.safeParse(fromPanel, message)
  return parsed.success ? parsed.output : undefined
}
