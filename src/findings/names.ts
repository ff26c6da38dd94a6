import type { Words } from '../words/words.js'
import type { Element } from './essentials.js'
import type { Situation } from './model.js'

/** What a situation is called, as inside a sentence. */
export const situationNames: Readonly<Record<Situation, Words>> = {
  delay: 'delay',
  outage: 'outage',
  billing: 'billing',
  'refund-refusal': 'refund refusal',
  bug: 'bug',
  'data-loss': 'data loss',
  security: 'security',
  'wrong-item': 'wrong item',
  'broken-promise': 'broken promise',
  'feature-decline': 'feature decline',
  angry: 'angry',
  proactive: 'proactive',
  'how-to': 'how to'
}

/** What an essential is called, as inside a sentence. */
export const elementNames: Readonly<Record<Element, Words>> = {
  acknowledgement: 'acknowledgement',
  responsibility: 'responsibility',
  answer: 'answer',
  reason: 'reason',
  timeline: 'timeline',
  owner: 'owner',
  nextStep: 'next step',
  remedy: 'remedy'
}

/** The name of a situation or an essential; an id that is none is shown as it is. */
export function nameOf(id: string): Words {
  const names: Readonly<Record<string, Words | undefined>> = { ...situationNames, ...elementNames }
  return names[id] ?? id
}

/** The first sentence of a message: what is wrong, without the why and the advice. */
export function headlineOf(message: string): string {
  return message.split(/(?<=[.!?]["”“]?) (?=\p{Lu})/u, 1)[0] ?? message
}
