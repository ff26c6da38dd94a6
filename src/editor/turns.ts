/** Does one thing after the other; one that fails keeps nothing after it from being done. */
export class Turns {
  #last: Promise<void> = Promise.resolve()

  /** Resolves once all that was asked for so far is done or has failed. */
  get done(): Promise<void> {
    return this.#last
  }

  /** Does something when its turn comes; rejects when it fails. */
  async take(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    await turn
  }
}
