/** One row of the table: what was measured, what we want of it, and how it came out. */
export interface Row {
  readonly what: string
  readonly measured: number
  readonly unit: '×' | 'ms' | 'MB'
  /** The limit, and whether staying below or above it is good; none for a row that only informs. */
  readonly target?: { readonly at: 'most' | 'least'; readonly value: number }
  /** What the number was made from. */
  readonly detail: string
}

/** One line that says whether a row came out as wanted. */
export function formatRow({ what, measured, unit, target, detail }: Row): string {
  const sign = target?.at === 'least' ? '≥' : '≤'
  return formatCells([
    what,
    target ? `${sign} ${target.value} ${unit}` : '',
    `${shorten(measured)} ${unit}`,
    target ? (isMet(measured, target) ? 'met' : 'NOT MET') : '',
    detail
  ])
}

/** A row for what could not be measured. */
export function formatSkipped(what: string, reason: string): string {
  return formatCells([what, '', '', 'skipped', reason])
}

/** The names of the columns. */
export const heading = formatCells(['', 'target', 'measured', '', 'medians'])

function formatCells([
  what = '',
  target = '',
  measured = '',
  verdict = '',
  detail = ''
]: readonly string[]): string {
  return `${what.padEnd(46)} ${target.padStart(9)} ${measured.padStart(10)}  ${verdict.padEnd(8)} ${detail}`.trimEnd()
}

function isMet(measured: number, { at, value }: NonNullable<Row['target']>): boolean {
  return at === 'most' ? measured <= value : measured >= value
}

/** Three digits that count: `0.123`, `12.3`, `1230`. */
export function shorten(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
