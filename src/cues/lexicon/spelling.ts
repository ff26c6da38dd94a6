/** Spellings that agents really send → the spelling that the phrase data uses (American -ize, no typos). */
const respelled: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&': 'and',
    '@': 'at',
    '2moro': 'tomorrow',
    '2morrow': 'tomorrow',
    '2day': 'today',
    apologizes: 'apologize',
    apologises: 'apologize',
    apologised: 'apologize',
    apolgies: 'apologies',
    apolgize: 'apologize',
    apoligies: 'apologies',
    apoligize: 'apologize',
    appologies: 'apologies',
    appologise: 'apologize',
    appologize: 'apologize',
    appology: 'apology',
    apoligise: 'apologize',
    apolgise: 'apologize',
    comming: 'coming',
    policey: 'policy',
    polcy: 'policy',
    becuase: 'because',
    bout: 'about',
    cos: 'because',
    cuz: 'because',
    bcoz: 'because',
    busines: 'business',
    buisness: 'business',
    confussion: 'confusion',
    convinience: 'convenience',
    definately: 'definitely',
    definitly: 'definitely',
    delivary: 'delivery',
    despatch: 'dispatch',
    despatched: 'dispatched',
    despatching: 'dispatching',
    dissapointed: 'disappointed',
    dissapointment: 'disappointment',
    disapointed: 'disappointed',
    disapointment: 'disappointment',
    dissappointed: 'disappointed',
    dissappointment: 'disappointment',
    'e-mail': 'email',
    'e-mailed': 'emailed',
    'e-mailing': 'emailing',
    esclate: 'escalate',
    esclated: 'escalated',
    escelated: 'escalated',
    exept: 'except',
    favour: 'favor',
    frustation: 'frustration',
    hav: 'have',
    honour: 'honor',
    honoured: 'honored',
    hrs: 'hours',
    hr: 'hour',
    imediately: 'immediately',
    immediatly: 'immediately',
    immediatley: 'immediately',
    incase: 'if',
    incovenience: 'inconvenience',
    inconveience: 'inconvenience',
    inconveniance: 'inconvenience',
    inconveniece: 'inconvenience',
    inconveniences: 'inconvenience',
    inconvenince: 'inconvenience',
    inconvience: 'inconvenience',
    inconvienence: 'inconvenience',
    inconvienience: 'inconvenience',
    inconvinence: 'inconvenience',
    inconvinience: 'inconvenience',
    inconvineince: 'inconvenience',
    investagate: 'investigate',
    investigateing: 'investigating',
    lookin: 'looking',
    min: 'minute',
    mins: 'minutes',
    msg: 'message',
    pls: 'please',
    plz: 'please',
    plese: 'please',
    pleae: 'please',
    posible: 'possible',
    possable: 'possible',
    prob: 'problem',
    probs: 'problems',
    r: 'are',
    recieve: 'receive',
    recieved: 'received',
    recieving: 'receiving',
    responce: 'response',
    secs: 'seconds',
    shorlty: 'shortly',
    shortley: 'shortly',
    shotly: 'shortly',
    sory: 'sorry',
    soory: 'sorry',
    sorrry: 'sorry',
    soz: 'sorry',
    sry: 'sorry',
    srry: 'sorry',
    thankyou: 'thanks',
    thnks: 'thanks',
    thnx: 'thanks',
    ppl: 'people',
    thx: 'thanks',
    tks: 'thanks',
    tmrw: 'tomorrow',
    tmw: 'tomorrow',
    tomorow: 'tomorrow',
    tommorow: 'tomorrow',
    tommorrow: 'tomorrow',
    transfered: 'transferred',
    refered: 'referred',
    trubble: 'trouble',
    truely: 'truly',
    u: 'you',
    unfortunatelly: 'unfortunately',
    unfortunatley: 'unfortunately',
    unfortunatly: 'unfortunately',
    unfortunetly: 'unfortunately',
    unfortuantely: 'unfortunately',
    ur: 'your',
    weeek: 'week',
    wil: 'will',
    wk: 'week',
    wks: 'weeks',
    yr: 'your'
  })
)

/** British -ise verbs that the phrase data writes with -ize. */
const ize =
  /^(apolog|author|organ|priorit|final|real|recogn|sympath|util|personal|custom|empath|minim|emphas)is(e|es|ed|ing|ation)$/u

/** The spelling of a lower-case word that the phrase data uses: `apologise` → `apologize`, `sooorry` → `sorry`. */
export function respell(word: string): string {
  const known = respelled.get(word)
  if (known) return known
  if (word.length > 6 && ize.test(word)) return word.replace(ize, '$1iz$2')
  return /([a-z])\1{2}/u.test(word) ? shorten(word) : word
}

/** Words in which a letter that people draw out is double. */
const doubled: ReadonlySet<string> = new Set(
  'sorry soon too will all call still tell shall well really good look need see seen been keep week weeks agree free feel'.split(
    ' '
  )
)

/** `sooorry` → `sorry`, `soooon` → `soon`; `www` stays, as a word of one letter is none. */
function shorten(word: string): string {
  const [twice, once] = ['$1$1', '$1'].map((letters) => word.replace(/([a-z])\1{2,}/gu, letters))
  if (once === undefined || once.length === 1) return word
  if (twice !== undefined && doubled.has(twice)) return twice
  return respelled.get(twice ?? once) ?? respelled.get(once) ?? once
}
