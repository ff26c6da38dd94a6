/** None of them needs an escape inside a string of JavaScript. */
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%#;~'

/** Bytes as text, five characters for four bytes; base64 takes a sixteenth more. */
export function toBase85(bytes: Uint8Array): string {
  const missing = (4 - (bytes.length % 4)) % 4
  const padded = new Uint8Array(bytes.length + missing)
  padded.set(bytes)
  const view = new DataView(padded.buffer)
  let text = String(missing)
  for (let at = 0; at < padded.length; at += 4) {
    let value = view.getUint32(at)
    let five = ''
    for (let digit = 0; digit < 5; digit++) {
      five = alphabet.charAt(value % 85) + five
      value = Math.floor(value / 85)
    }
    text += five
  }
  return text
}

/** The bytes that {@link toBase85} wrote. */
export function fromBase85(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let at = 0; at < alphabet.length; at++) values[alphabet.charCodeAt(at)] = at
  const view = new DataView(new ArrayBuffer(((text.length - 1) / 5) * 4))
  for (let at = 1, to = 0; at < text.length; at += 5, to += 4) {
    let value = 0
    for (let digit = 0; digit < 5; digit++) value = value * 85 + (values[text.charCodeAt(at + digit)] ?? 0)
    view.setUint32(to, value)
  }
  return new Uint8Array(view.buffer, 0, view.byteLength - Number(text.charAt(0)))
}
