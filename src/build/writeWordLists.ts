import { writeWordLists } from './wordLists.js'

// `npm run word-lists`: writes the word lists of rules anew from the installed packages.
for (const path of await writeWordLists()) console.log(`Wrote ${path}.`)
