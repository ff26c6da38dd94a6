/** `refund-refusal` in words: `Refund refusal`. */
export function inWords(id: string): string {
  const words = id
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `75` seconds in words: `1 min 15 s`. */
export function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}

/** The first sentence of a message: what is wrong, without the why and the advice. */
export function headline(message: string): string {
  return message.split(/(?<=[.!?]["”]?) (?=[A-Z])/, 1)[0] ?? message
}
