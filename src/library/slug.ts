const longest = 50

/** Names that Windows gives to devices; a file called so, with whatever ending, cannot be made there. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u

/** A title as a file's name and a prefix: "Früher: wo bleibt’s?" is `fruher-wo-bleibt-s`; `snippet` when nothing is left. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    // Half of a character that takes two units is none.
    .replace(/[\uD800-\uDBFF]$/u, '')
    .replace(/^-|-$/gu, '')
  if (slug === '') return 'snippet'
  return reserved.test(slug) ? `${slug}-snippet` : slug
}

/** The slug, or with the first number behind it that makes it new: `late-parcel-2`. */
export function newSlug(title: string, isTaken: (slug: string) => boolean): string {
  const slug = slugOf(title)
  if (!isTaken(slug)) return slug
  let number = 2
  while (isTaken(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}
