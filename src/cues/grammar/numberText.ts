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

/** Reads what {@link writeNumbers} wrote. */
export function readNumbers(text: string): Int32Array {
  const values = new Uint8Array(128)
  for (const [value, character] of digits.entries()) values[character.charCodeAt(0)] = value
  const numbers = new Int32Array(text.length)
  let count = 0
  let number = 0
  let weight = 1
  // One plain loop: at the start of the program there is no time for anything else to become fast.
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? 0
    number += value * weight
    if (value >= ending) weight *= base
    else {
      numbers[count++] = number
      number = 0
      weight = 1
    }
  }
  return numbers.slice(0, count)
}
