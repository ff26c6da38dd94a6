/** What stands in a passage in the place of something that is not prose. */
export type MaskKind = 'link' | 'address' | 'code'

/** A stretch of a passage whose letters stand for something that is not prose. */
export interface Mask {
  readonly kind: MaskKind
  readonly start: number
  readonly end: number
}

/** From `at` (in a passage's text) on, characters come from `offset` (in the reply) on, one for one. */
export interface Segment {
  readonly at: number
  readonly offset: number
  /** Length in the reply of a character reference, which is all that its segment holds. */
  readonly width?: number
}

/**
 * One paragraph of the agent's own words: `text` without markup, with every character's place in the reply.
 */
export interface Passage {
  readonly kind: 'paragraph' | 'heading' | 'list-item'
  readonly text: string
  readonly segments: readonly Segment[]
  readonly masks: readonly Mask[]
  /** Which of several messages joined into one reply this belongs to, from 0. */
  readonly message: number
}

/** The place in the reply of the character `at` of a passage's text. */
export function toReplyOffset(segments: readonly Segment[], at: number): number {
  const segment = segmentAt(segments, at)
  return segment ? segment.offset + at - segment.at : at
}

/** The place in the reply of the end of a span whose last character is `end - 1`. */
export function toReplyEnd(segments: readonly Segment[], end: number): number {
  if (end === 0) return toReplyOffset(segments, 0)
  const segment = segmentAt(segments, end - 1)
  return segment?.width === undefined ? toReplyOffset(segments, end - 1) + 1 : segment.offset + segment.width
}

function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return segments[low]
}
