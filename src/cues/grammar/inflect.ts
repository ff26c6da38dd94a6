/** Forms that do not follow the rules: base → third person, past, participle, -ing. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  break: ['breaks', 'broke', 'broken', 'breaking'],
  bring: ['brings', 'brought', 'bringing'],
  buy: ['buys', 'bought', 'buying'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  come: ['comes', 'came', 'coming'],
  do: ['does', 'did', 'done', 'doing'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  forget: ['forgets', 'forgot', 'forgotten', 'forgetting'],
  get: ['gets', 'got', 'gotten', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  have: ['has', 'had', 'having'],
  hear: ['hears', 'heard', 'hearing'],
  hold: ['holds', 'held', 'holding'],
  keep: ['keeps', 'kept', 'keeping'],
  know: ['knows', 'knew', 'known', 'knowing'],
  leave: ['leaves', 'left', 'leaving'],
  lose: ['loses', 'lost', 'losing'],
  make: ['makes', 'made', 'making'],
  meet: ['meets', 'met', 'meeting'],
  pay: ['pays', 'paid', 'paying'],
  put: ['puts', 'putting'],
  read: ['reads', 'reading'],
  refer: ['refers', 'referred', 'referring'],
  ring: ['rings', 'rang', 'rung', 'ringing'],
  run: ['runs', 'ran', 'running'],
  say: ['says', 'said', 'saying'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  send: ['sends', 'sent', 'sending'],
  set: ['sets', 'setting'],
  ship: ['ships', 'shipped', 'shipping'],
  show: ['shows', 'showed', 'shown', 'showing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  swap: ['swaps', 'swapped', 'swapping'],
  take: ['takes', 'took', 'taken', 'taking'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  understand: ['understands', 'understood', 'understanding'],
  write: ['writes', 'wrote', 'written', 'writing']
}

/** Every form of an English verb given by its base form: `look` → look, looks, looked, looking. */
export function verbForms(base: string): string[] {
  const special = irregular[base]
  if (special) return [base, ...special]
  if (/[^aeiou]y$/u.test(base)) {
    const stem = base.slice(0, -1)
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`]
  }
  if (/[^e]e$/u.test(base)) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  const s = /(?:[sxz]|ch|sh)$/u.test(base) ? 'es' : 's'
  const doubled = /^[^aeiou]*[aeiou][bdgk-nprt]$/u.test(base) ? base + base.slice(-1) : base
  return [base, base + s, `${doubled}ed`, `${doubled}ing`]
}

/** Singular and plural of a regular noun: `day` → day, days. */
export function nounForms(noun: string): string[] {
  if (/[^aeiou]y$/u.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
  return [noun, /(?:[sxz]|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`]
}
