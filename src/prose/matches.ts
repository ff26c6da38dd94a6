/**
 * All matches of a pattern with the flag `g`, in order. `matchAll` makes a copy of the pattern, which takes longer than to
 * find out that there is no match, and mostly there is none.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)]
}
