type Event<T, R> = { readonly done: R } | { readonly next: IteratorResult<T> }

/**
 * Maps items with up to `limit` at work at once and yields the results in the order of the items, each as soon as it
 * and all before it are there. Takes no further item while `limit` results wait to be fetched. The first error ends it.
 */
export async function* orderedMap<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]()
  const running: Promise<Event<T, R>>[] = []
  let next: Promise<Event<T, R>> | undefined
  let ended = false
  for (;;) {
    if (!ended && !next && running.length < limit) {
      next = quiet(iterator.next().then((result) => ({ next: result })))
    }
    // A quiet input must not hold back a finished result, nor a slow result the input: wait for either.
    const event = await Promise.race([running[0], next].filter((promise) => promise !== undefined))
    if ('done' in event) {
      void running.shift()
      yield event.done
    } else {
      next = undefined
      if (event.next.done) ended = true
      else running.push(quiet(work(event.next.value).then((done) => ({ done }))))
    }
    if (ended && running.length === 0) return
  }
}

/** The same promise; a rejection nobody awaits yet, or any more, is not an unhandled one. */
function quiet<P>(promise: Promise<P>): Promise<P> {
  promise.catch(() => undefined)
  return promise
}
