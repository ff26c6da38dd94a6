/** Escapes a text so that it stands for itself in VS Code's snippet syntax. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&')
}

/** A place that only the writer can fill, as a numbered placeholder of the snippet syntax. */
export function slot(number: number, hint: string): string {
  return `\${${number}:${literal(hint)}}`
}
