/** The characters of numbers written as text: all of printable ASCII that a string in code holds as it is. */
const digits = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (character) => !'\'"`\\'.includes(character)
)
/** A number below this is its one character; all characters of a longer one but the last stand for this and more. */
const ending = 64
const base = digits.length - ending

/** Writes whole numbers, none of them negative: small ones as one character, most as two at the most. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('')
}

function writeNumber(number: number): string {
  if (number < ending) return digits[number] ?? ''
  const rest = number - ending
  return (digits[ending + (rest % base)] ?? '') + writeNumber(Math.floor(rest / base))
}

/** Reads what {@link writeNumbers} wrote, one number a call. */
export function readNumbers(text: string): () => number {
  const values = new Uint8Array(128)
  for (const [value, character] of digits.entries()) values[character.charCodeAt(0)] = value
  let at = 0
  return () => {
    let number = 0
    for (let weight = 1; ; weight *= base) {
      const value = values[text.charCodeAt(at++)] ?? 0
      if (value < ending) return number + value * weight
      number += value * weight
    }
  }
}
