import * as v from 'valibot'
import type { Words } from '../words/words.js'

/** An option of a rule: what its value must be, what it is where nobody sets it, and what it does in a sentence. */
export type RuleOption = v.OptionalSchema<v.GenericSchema, unknown>

/** Option name → what it takes. */
export type RuleOptionSchemas = Readonly<Record<string, RuleOption>>

/** Words for what is wrong with a value, as a schema takes them; whoever tells them looks their translation up. */
export function complaint(words: Words): string {
  return typeof words === 'string' ? words : words.english
}

/** An option that is a whole number from `least` on. */
export function countOption(usual: number, description: string, least = 1): RuleOption {
  return v.optional(
    v.pipe(
      v.number(),
      v.integer(complaint('This has to be a whole number.')),
      v.minValue(least, complaint(least === 0 ? 'This cannot be below zero.' : 'This has to be above zero.')),
      v.description(description)
    ),
    usual
  )
}

/** An option that is a share, above 0 and at most 1. */
export function shareOption(usual: number, description: string): RuleOption {
  return v.optional(
    v.pipe(
      v.number(),
      v.gtValue(0, complaint('This has to be above zero.')),
      v.maxValue(1, complaint('This cannot be above one.')),
      v.description(description)
    ),
    usual
  )
}

/** An option that is a list of phrases; none where nobody sets it. */
export function phrasesOption(description: string): RuleOption {
  return v.optional(v.pipe(v.array(v.string()), v.description(description)), [])
}

/** An option that is a text; empty where nobody sets it. */
export function textOption(description: string): RuleOption {
  return v.optional(v.pipe(v.string(), v.description(description)), '')
}
