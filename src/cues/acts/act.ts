import type { Range } from '../sentence.js'

/** What a sentence does; the names of the speech acts in the documentation of the rules. */
export type ActName =
  | 'apology'
  | 'sympathy'
  | 'thanks'
  | 'commitment'
  | 'request'
  | 'refusal'
  | 'policy'
  | 'offer'
  | 'repair'
  | 'ownership'
  | 'acknowledgement'
  | 'explanation'
  | 'question'
  | 'greeting'
  | 'closing'
  | 'referral'

interface PlainAct extends Range {
  readonly act: Exclude<ActName, 'apology' | 'sympathy' | 'commitment' | 'policy'>
}

/** An apology or an expression of sympathy. */
export interface ApologyAct extends Range {
  readonly act: 'apology' | 'sympathy'
  /** How many words strengthen it ("so very sorry": 2). */
  readonly intensity: number
  readonly isGrovelling: boolean
  /** For something that needs none, such as asking a question. */
  readonly isRoutine: boolean
  /** The fault is the reader's or chance's; `misunderstanding` where owning it would mend that. */
  readonly blames: 'no' | 'reader' | 'misunderstanding'
  /** "Sorry again", "once more". */
  readonly isRepeat: boolean
  /** "For that as well", "I'm also sorry": it says itself that it is about something else. */
  readonly isAnother: boolean
  /** It regrets that something is refused. */
  readonly isForRefusal: boolean
  /** What it names, as concepts; empty for "this", "the inconvenience". */
  readonly topic: readonly string[]
}

/** Something our side says it will do, is doing, or has handed on. */
export interface CommitmentAct extends Range {
  readonly act: 'commitment'
  /** `wish`: less than a promise ("we hope to", "it should be"). */
  readonly kind: 'future' | 'ongoing' | 'handover' | 'wish'
  /** It waits for something: the customer's part, an event on our side, or a case that may not arise. */
  readonly waitsFor: 'nothing' | 'customer' | 'us' | 'case'
  /** It passes on feedback, of which nobody awaits an outcome. */
  readonly isFeedback: boolean
  /** It hands on something, which may be no more than praise. */
  readonly handsOn: boolean
}

/** A rule used as a reason or as a wall. */
export interface PolicyAct extends Range {
  readonly act: 'policy'
  /** "You must …" as a bare command. */
  readonly isCommand: boolean
}

/** One act, at words `from`–`to` of its sentence. */
export type Act = PlainAct | ApologyAct | CommitmentAct | PolicyAct
