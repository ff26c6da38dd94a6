/** Whole numbers in a row, emptied and filled again and again; an array that is emptied gives up its room. */
export class NumberList {
  /** The numbers, and behind them what is left of earlier ones. */
  values = new Int32Array(256)
  count = 0

  push(number: number): void {
    if (this.count === this.values.length) this.#grow()
    this.values[this.count++] = number
  }

  clear(): void {
    this.count = 0
  }

  #grow(): void {
    const larger = new Int32Array(this.count * 2)
    larger.set(this.values)
    this.values = larger
  }
}
