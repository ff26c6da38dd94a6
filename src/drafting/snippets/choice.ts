/** A value as one of a slot's choices, in which more signs have a meaning than in a snippet's text. */
export function choice(value: string): string {
  return value.replace(/[\\$},|]/gu, '\\$&')
}
