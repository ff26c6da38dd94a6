/** The names that a team's file can have, the one that counts where there are several first. */
export const teamFileNames = ['.reply-ready.yaml', '.reply-ready.yml', '.reply-ready.json'] as const

/** Longest file that is read, in UTF-16 units; nobody writes so much by hand. */
export const longestTeamFile = 1_000_000
