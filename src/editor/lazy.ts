/** Something that is made with its first use and kept; what could not be made is tried again with the next use. */
export class Lazy<Made> {
  readonly #make: () => Promise<Made>
  #made: Promise<Made> | undefined

  constructor(make: () => Promise<Made>) {
    this.#make = make
  }

  async get(): Promise<Made> {
    const made = (this.#made ??= this.#make())
    try {
      return await made
    } catch (error) {
      if (this.#made === made) this.#made = undefined
      throw error
    }
  }

  /** Does something with it, now or when it is made; nothing where nobody has asked for it. */
  async ifMade(use: (made: Made) => void): Promise<void> {
    const made = await this.#made?.catch(() => undefined)
    if (made !== undefined) use(made)
  }
}
