import { ChangeSet, Text } from '@codemirror/state'
import { replacementBetween } from '../../replacement.js'

/** The shortest single change from one text (line ends as LF) to another. */
export function changeBetween(before: string, after: string): ChangeSet {
  const { start, end, text } = replacementBetween(before, after)
  return ChangeSet.of({ from: start, to: end, insert: toText(text) }, before.length)
}

/** What a text becomes by changes made for exactly its length. */
export function applied(changes: ChangeSet, text: string): string {
  return changes.apply(toText(text)).toString()
}

/**
 * Several changes, each on top of the one before, as one.
 *
 * @throws RangeError when one is not about a text of that length
 */
export function composed(list: readonly ChangeSet[], length: number): ChangeSet {
  return list.reduce((all, changes) => {
    // CodeMirror does not look at the length where one side changes nothing.
    if (changes.length !== all.newLength) throw new RangeError('These changes are about another text.')
    return all.compose(changes)
  }, ChangeSet.empty(length))
}

/** The part of changes that is behind `start`, as changes of the text from there on. */
export function clip(changes: ChangeSet, start: number): ChangeSet {
  const specs: { from: number; to: number; insert: Text }[] = []
  changes.iterChanges((from, to, _fromAfter, _toAfter, insert) => {
    if (from >= start) specs.push({ from: from - start, to: to - start, insert })
  }, true)
  return ChangeSet.of(specs, changes.length - start)
}

function toText(text: string): Text {
  return Text.of(text.split('\n'))
}
