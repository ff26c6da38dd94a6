import { literal } from '../../rules/snippet.js'
import { choice } from './choice.js'
import type { Known, KnownName } from './known.js'
import { withTimes } from './withTimes.js'

/** What a hint is called, in our snippets and in those of teams, by what it stands for. */
const names: Readonly<Record<KnownName, RegExp>> = {
  customer: /^(?:customer['’]s |(?:customer|first)[ _-])?name$|^customer$/iu,
  ticket: /^ticket(?:[ _-](?:id|number|no\.?))?$/iu,
  order: /^order[ _-](?:id|number|no\.?)$/iu,
  amount: /^amount$/iu,
  date: /^(?:date|day)$/iu
}

/** An escaped sign, `$1`, `${1}`, `${1:hint}` or `${1|one,two|}`. A hint that holds a slot of its own is left alone. */
const stop =
  /\\[$}\\]|\$(?<bare>\d+)|\$\{(?<slot>\d+)(?:\}|:(?<hint>(?:\\.|[^\\}$])*)\}|\|(?:\\.|[^\\|])*\|\})/gsu

const greeting = /^(?:Hi|Hello|Dear) \$\{(?<slot>\d+):(?<hint>[^}$\\]*)\},\n\n/u

/**
 * The body of a snippet with what is known in its place: one value as plain text, several as a choice, and without the
 * greeting where the reply has one. What is not known stays a tab stop.
 */
export function fillKnown({ body }: { readonly body: string }, known: Known): string {
  const greeted = known.hasGreeting ? withoutGreeting(body) : body
  const text = known.times ? withTimes(greeted, known.times) : greeted
  const filled = new Map<string, string>()
  return text.replace(stop, (whole: string, ...rest) => {
    const { bare, slot, hint } = rest.at(-1) as Record<'bare' | 'slot' | 'hint', string | undefined>
    const number = bare ?? slot
    if (number === undefined) return whole
    const again = filled.get(number)
    if (again !== undefined) return again
    const values = hint === undefined ? [] : valuesOf(hint, known)
    const [only = ''] = values
    if (values.length === 1) filled.set(number, literal(only))
    if (values.length > 1) return `\${${number}|${values.map(choice).join()}|}`
    return filled.get(number) ?? whole
  })
}

/** A reply greets once. A name that the greeting asked for is asked for where it comes next. */
function withoutGreeting(body: string): string {
  const { slot, hint } = greeting.exec(body)?.groups ?? {}
  if (slot === undefined || hint === undefined) return body
  const rest = body.replace(greeting, '')
  const again = new RegExp(`\\$(?:${slot}(?!\\d)|\\{${slot}\\})`, 'u')
  return rest.replace(again, () => `\${${slot}:${hint}}`)
}

function valuesOf(hint: string, { values }: Known): readonly string[] {
  const name = hint.replace(/^\[|\]$/gu, '').trim()
  const known = Object.entries(names).find(([, pattern]) => pattern.test(name))?.[0]
  return values[known as KnownName] ?? []
}
