/** Where a team keeps its snippets, in any folder. */
export const snippetGlob = '**/.reply-ready/snippets/*.md'
