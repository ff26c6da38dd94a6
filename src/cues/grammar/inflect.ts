/** Forms that do not follow the rules: base → third person, past, participle, -ing. */
export const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  become: ['becomes', 'became', 'becoming'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  bend: ['bends', 'bent', 'bending'],
  bind: ['binds', 'bound', 'binding'],
  break: ['breaks', 'broke', 'broken', 'breaking'],
  bring: ['brings', 'brought', 'bringing'],
  build: ['builds', 'built', 'building'],
  buy: ['buys', 'bought', 'buying'],
  cancel: ['cancels', 'cancelled', 'canceled', 'cancelling', 'canceling'],
  catch: ['catches', 'caught', 'catching'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  come: ['comes', 'came', 'coming'],
  cost: ['costs', 'costing'],
  cut: ['cuts', 'cutting'],
  deal: ['deals', 'dealt', 'dealing'],
  do: ['does', 'did', 'done', 'doing'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  fall: ['falls', 'fell', 'fallen', 'falling'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  fly: ['flies', 'flew', 'flown', 'flying'],
  forbid: ['forbids', 'forbade', 'forbidden', 'forbidding'],
  forget: ['forgets', 'forgot', 'forgotten', 'forgetting'],
  forgive: ['forgives', 'forgave', 'forgiven', 'forgiving'],
  get: ['gets', 'got', 'gotten', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  grow: ['grows', 'grew', 'grown', 'growing'],
  have: ['has', 'had', 'having'],
  hear: ['hears', 'heard', 'hearing'],
  hit: ['hits', 'hitting'],
  hold: ['holds', 'held', 'holding'],
  hurt: ['hurts', 'hurting'],
  keep: ['keeps', 'kept', 'keeping'],
  know: ['knows', 'knew', 'known', 'knowing'],
  lead: ['leads', 'led', 'leading'],
  leave: ['leaves', 'left', 'leaving'],
  let: ['lets', 'letting'],
  lose: ['loses', 'lost', 'losing'],
  make: ['makes', 'made', 'making'],
  mean: ['means', 'meant', 'meaning'],
  meet: ['meets', 'met', 'meeting'],
  mislead: ['misleads', 'misled', 'misleading'],
  override: ['overrides', 'overrode', 'overridden', 'overriding'],
  pay: ['pays', 'paid', 'paying'],
  put: ['puts', 'putting'],
  read: ['reads', 'reading'],
  ring: ['rings', 'rang', 'rung', 'ringing'],
  run: ['runs', 'ran', 'running'],
  say: ['says', 'said', 'saying'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  sell: ['sells', 'sold', 'selling'],
  send: ['sends', 'sent', 'sending'],
  set: ['sets', 'setting'],
  show: ['shows', 'showed', 'shown', 'showing'],
  sit: ['sits', 'sat', 'sitting'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  spend: ['spends', 'spent', 'spending'],
  stand: ['stands', 'stood', 'standing'],
  steal: ['steals', 'stole', 'stolen', 'stealing'],
  strive: ['strives', 'strove', 'strived', 'striven', 'striving'],
  take: ['takes', 'took', 'taken', 'taking'],
  teach: ['teaches', 'taught', 'teaching'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  throw: ['throws', 'threw', 'thrown', 'throwing'],
  travel: ['travels', 'travelled', 'traveled', 'travelling', 'traveling'],
  understand: ['understands', 'understood', 'understanding'],
  undo: ['undoes', 'undid', 'undone', 'undoing'],
  wear: ['wears', 'wore', 'worn', 'wearing'],
  win: ['wins', 'won', 'winning'],
  withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  withhold: ['withholds', 'withheld', 'withholding'],
  write: ['writes', 'wrote', 'written', 'writing']
}

/** Verbs of several syllables that double their last letter, since the last syllable is stressed. */
const doubling =
  /^(?:admit|commit|compel|defer|deter|emit|equip|expel|forget|incur|occur|omit|patrol|permit|prefer|recur|refer|regret|remit|reship|submit|transfer|transmit|unzip)$/u

/** Every form of an English verb given by its base form: `look` → look, looks, looked, looking. */
export function verbForms(base: string): string[] {
  const special = irregular[base]
  if (special) return [base, ...special]
  if (/[^aeiou]y$/u.test(base)) {
    const stem = base.slice(0, -1)
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`]
  }
  if (/[^e]e$/u.test(base)) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (base.endsWith('ee')) return [base, `${base}s`, `${base}d`, `${base}ing`]
  const s = /(?:[sxz]|ch|sh)$/u.test(base) ? 'es' : 's'
  const doubles = /^[^aeiou]*[aeiou][bdgk-nprt]$/u.test(base) || doubling.test(base)
  const doubled = doubles ? base + base.slice(-1) : base
  return [base, base + s, `${doubled}ed`, `${doubled}ing`]
}

/** Singular and plural of a regular noun: `day` → day, days. */
export function nounForms(noun: string): string[] {
  if (/[^aeiou]y$/u.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
  return [noun, /(?:[sxz]|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`]
}

/** The words that a word of a phrase stands for: `look@` is every form of the verb, `day~` singular and plural. */
export function wordForms(word: string): string[] {
  if (word.endsWith('@')) return verbForms(word.slice(0, -1))
  if (word.endsWith('~')) return nounForms(word.slice(0, -1))
  return [word]
}
