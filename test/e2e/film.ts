import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import UPNG from 'upng-js'

/** Most bytes that a moving picture may have. */
const maxBytes = 700 * 1024
/** Colours in all frames together; a window has hardly more. */
const colours = 200

/** A moving picture made of what a window shows, as an animated PNG, which every browser plays and shows as a still otherwise. */
export class Film {
  readonly #page: Page
  readonly #frames: { readonly pixels: ArrayBuffer; readonly milliseconds: number }[] = []
  #width = 0
  #height = 0

  constructor(page: Page) {
    this.#page = page
  }

  /** Keeps what the window shows, for so many seconds. */
  async take(seconds: number): Promise<void> {
    const shot = await this.#page.screenshot({ animations: 'disabled', caret: 'hide' })
    const image = UPNG.decode(new Uint8Array(shot).buffer)
    const [pixels] = UPNG.toRGBA8(image)
    if (!pixels) throw new Error('The window shows nothing.')
    this.#width = image.width
    this.#height = image.height
    this.#frames.push({ pixels, milliseconds: seconds * 1000 })
  }

  /**
   * Writes the file.
   *
   * @throws when it has more than 700 KB
   */
  async write(file: string): Promise<void> {
    const bytes = UPNG.encode(
      this.#frames.map(({ pixels }) => pixels),
      this.#width,
      this.#height,
      colours,
      this.#frames.map(({ milliseconds }) => milliseconds)
    )
    if (bytes.byteLength > maxBytes) throw new Error(`${file} has ${bytes.byteLength} bytes.`)
    await writeFile(file, new Uint8Array(bytes))
  }
}
