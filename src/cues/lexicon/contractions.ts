/** Words written without their apostrophe or run together, as typed by people in a hurry → the words meant. */
export const runTogether: ReadonlyMap<string, readonly string[]> = mapOf({
  aint: ['is', 'not'],
  arent: ['are', 'not'],
  cannot: ['can', 'not'],
  cant: ['can', 'not'],
  couldnt: ['could', 'not'],
  didnt: ['did', 'not'],
  doesnt: ['does', 'not'],
  dont: ['do', 'not'],
  gonna: ['going', 'to'],
  gotta: ['got', 'to'],
  hadnt: ['had', 'not'],
  hasnt: ['has', 'not'],
  havent: ['have', 'not'],
  heres: ['here', 'is'],
  im: ['i', 'am'],
  isnt: ['is', 'not'],
  itll: ['it', 'will'],
  ive: ['i', 'have'],
  shouldnt: ['should', 'not'],
  thats: ['that', 'is'],
  theres: ['there', 'is'],
  theyll: ['they', 'will'],
  theyre: ['they', 'are'],
  theyve: ['they', 'have'],
  wanna: ['want', 'to'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  weve: ['we', 'have'],
  whats: ['what', 'is'],
  wont: ['will', 'not'],
  wouldnt: ['would', 'not'],
  youll: ['you', 'will'],
  youre: ['you', 'are'],
  youve: ['you', 'have']
})

/** Contractions that do not simply split at the apostrophe. */
export const irregularContractions: ReadonlyMap<string, readonly string[]> = mapOf({
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  "y'all": ['you']
})

/** What follows the apostrophe → the word meant. */
export const endings: ReadonlyMap<string, string> = mapOf({
  ll: 'will',
  re: 'are',
  ve: 'have',
  m: 'am',
  d: 'would'
})

/** After these words 's is "is" or "has", whatever it stands at: "the team's looking", "the fix's been sent". */
export const verbal: ReadonlyMap<string, string> = new Map([
  ...(
    'being looking working checking going coming getting having investigating chasing taking trying calling sending ' +
    'waiting running doing dealing handling sorting fixing testing asking writing digging on not already still now'
  )
    .split(' ')
    .map((word) => [word, 'is'] as const),
  ...'been got gone had'.split(' ').map((word) => [word, 'has'] as const)
])

/** Words after which 's is "is", not a possessive. */
export const beforeIs: ReadonlySet<string> = new Set([
  'it',
  'that',
  'there',
  'here',
  'what',
  'who',
  'where',
  'when',
  'how',
  'he',
  'she',
  'this',
  'everything',
  'something',
  'nothing',
  'answer'
])

/**
 * Words that are right as they stand, and also pronoun + auxiliary without the apostrophe: only what follows tells.
 * "well get back to you" is "we'll get back"; "well done" is not.
 */
export const ambiguousPronouns: ReadonlyMap<
  string,
  { readonly meant: readonly string[]; readonly before: RegExp }
> = mapOf({
  well: {
    meant: ['we', 'will'],
    before:
      /^(?:get|look|let|contact|send|check|keep|update|investigate|call|reply|respond|follow|arrange|refund|replace|sort|fix|pass|ask|find|review|try|work|make|be|need|reach|issue|process|e-?mail|escalate|raise|take|help|then|also)$/u
  },
  were: {
    meant: ['we', 'are'],
    before:
      /^(?:sorry|looking|working|investigating|checking|unable|aware|reviewing|chasing|here|happy|glad|trying|getting)$/u
  },
  ill: {
    meant: ['i', 'will'],
    before:
      /^(?:get|look|let|contact|send|check|keep|update|investigate|call|reply|respond|follow|arrange|refund|sort|fix|pass|ask|find|review|try|make|be|need|reach|issue|e-?mail|escalate|raise|take|help|then|also)$/u
  },
  id: { meant: ['i', 'would'], before: /^(?:be|like|love|recommend|suggest|advise)$/u },
  its: {
    meant: ['it', 'is'],
    before: /^(?:being|been|not|still|now|under|just|company|against|sorted|a|an|the|our)$/u
  },
  lets: { meant: ['let', 'us'], before: /^(?:look|get|try|see|check|start|have|take|make|go)$/u },
  wed: { meant: ['we', 'would'], before: /^(?:be|like|love|recommend|suggest|advise|need)$/u }
})

function mapOf<Value>(table: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(table))
}
