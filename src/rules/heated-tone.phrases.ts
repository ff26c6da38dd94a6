import type { PhraseSet } from '../cues/grammar/automaton.js'

/** Sarcasm and temper, jokes, and words that tell an upset customer. */
export const heatedTonePhrases: readonly PhraseSet[] = [
  {
    tag: 'heated-tone.sarcasm',
    patterns: [
      '(well|wow|oh)? congratulations (on|for) (finding|noticing|reading|discovering|figuring|managing|working|remembering|being the)',
      '(congratulations|bravo) (you|for)? (have|had)? (finally|just)? (discovered|noticed|found out|worked out|figured|learned|learnt|realized|spotted|finding out|working out)',
      'for that (charming|delightful|enchanting|lovely) (little)? (message|note|email|letter|outburst|contribution)',
      'for your (riveting|eloquent|colorful) (little)? (message|note|email|letter|outburst|contribution)',
      'how (clever|bright) of you',
      '(oh|well|yeah|yes|right|ah) (sure|of course|right|yes)? because',
      'oh (please|really|come on|spare me|give me a break|boo hoo)',
      'oh (great|wonderful|brilliant|fantastic|lovely|joy) another _',
      '(wow|well) (what a|such a) (shock|surprise|shame|tragedy|drama)',
      '(big surprise|surprise surprise|shock horror|quelle surprise)',
      '(good|best of) luck (with that|finding|getting|proving|trying|convincing)',
      'your (highness|majesty|lordship|royal highness)',
      'thanks (so much|a lot|ever so much|very much|you)? for (the (lecture|lesson|drama|rant|sermon|life story|essay|history lesson)|nothing|your wisdom|your (great|deep)? insight~|telling us how|teaching us|explaining our|gracing)',
      '(not|hardly|no)? rocket science',
      'brain surgery',
      'how (hard|difficult) (can|could|is) (it|that|this) (be)?',
      'what (else)? did you expect',
      'what were you (thinking|expecting)',
      'what part of _{1,6} (do|did) you not',
      '(do|did) you not understand (plain|simple)? (english|_)',
      'yeah right',
      'boo hoo',
      'cry me a river',
      '(poor|bless) (you|your (little)? heart)',
      'give (me|us|it) a (break|rest)',
      'get (over it|a life|a grip|real)',
      'grow up',
      'deal with it',
      'take it or leave it',
      'whatever you say',
      'if you say so',
      'suit yourself',
      'tell (me|us) something (new|i do not know)',
      '(so what|who cares|big deal|big whoop)',
      '(tough|hard) luck',
      '(news flash|newsflash|spoiler alert|wake up call|reality check)',
      'in case you (have|had|did) not (notice|noticed|realize|realized|heard)',
      'use your (head|brain|eyes|common sense)',
      'are you (serious|kidding|joking|blind|stupid|deaf|for real|even (reading|listening))',
      '(next time|maybe|perhaps) (maybe|perhaps|you (could|should|might))? (try|start|consider)? (actually)? (reading|by reading|to read|using your)',
      'if you had (only)? (bothered|taken the trouble|cared)',
      '(can|could) you (even|not) (read|listen)',
      'learn (how)? to read',
      'some of us (have|work|are)',
      'nothing better to do',
      '(not|no|are not) (mind readers|a mind reader|magicians|a magician|psychic|psychics|robots|miracle workers|your (servant~|maid|slave~|mother|babysitter))',
      '(a|my|our) crystal ball',
      'the world does not (revolve|turn)',
      '(nice|great|good) (one|job|going|work) (genius|einstein|sherlock)',
      '(genius|einstein|sherlock)',
      'stop (shouting|whining|complaining|wasting|yelling|moaning|crying|bothering|harassing|nagging|emailing us)',
      'enough (is enough|already)',
      'for (god|heaven|goodness|christ|pete|crying out loud) (sake)?',
      'how dare you',
      'waste (of)? (my|our) time',
      'wasting (my|our|everybody|everyone) time',
      '(sick|tired|fed up|sick and tired) (of|with) (your|you|explaining|repeating|answering|people like)',
      'for the (last|hundredth|umpteenth|third|fourth|fifth|tenth|millionth|nth) time',
      '(do|does) it (look|sound) like',
      'do i (look like|have to spell)',
      '(this|our) conversation is over',
      'how (kind|nice|generous|thoughtful|charming|brave) of you to (finally|complain|tell|share|let|notice|mention|grace)',
      '(so|how) (sorry|terrible) that (reality|life|the real world)',
      'lucky (you|us|me)',
      '(must be|how) nice to (have|be) (so)?',
      'my heart bleeds',
      '(the)? (world|smallest|tiniest) (smallest)? violin',
      'we (are|were) (all)? (so|really)? (thrilled|delighted|overjoyed) (to be|by|with) your (rant|insults|complaint|outburst)',
      'drama queen',
      'tantrum'
    ]
  },
  // "As if we would": alone at the start, it mocks.
  {
    tag: 'heated-tone.mock',
    patterns: ['as if (we|i|that|it|anyone|they) (would|could|had|have|care|were)']
  },
  {
    tag: 'heated-tone.joke',
    patterns: [
      '(haha|hahaha|ha ha|lol|lmao|rofl|hehe|heehee|teehee|lolz)',
      '(just|only) (kidding|joking)',
      'third time lucky',
      '(look on|on) the bright side',
      'no pun intended',
      'jk'
    ]
  },
  {
    tag: 'heated-tone.upset',
    patterns: [
      '(angry|furious|livid|fuming|outraged|disgusted|disgusting|disgrace|disgraceful|appalled|appalling|ridiculous|unacceptable|outrageous|outrage|shambles|shambolic|pathetic|useless|worst|terrible|horrible|awful|horrendous|atrocious|abysmal|shocking|shameful|devastated|devastating|heartbroken|distraught|ruined|rude|scam|scammers|scammed|robbed|cheated|liars|lied|lies|incompetent|incompetence|joke|infuriating|infuriated|exasperate|exasperated|exasperating|frustrated|frustrating|frustration|annoyed|annoying|upset|upsetting|disappointed|disappointing|disappointment|unhappy|hate|crap|crappy|shit|shitty|fuck|fucking|fucked|wtf|bullshit|damn|sucks|garbage|rubbish|nightmare|insulting|insult|complaint|stressed|crying|tears|funeral|died|passed away|hospital|emergency|stranded|unprofessional|unbelievable|absurd|clueless|idiots|idiot|screwed|ripped|panicking|panicked|terrified|desperate|trapped|stole|stolen|thieves|fraud|hopeless|dreadful|lousy|fail|failure|fails)',
      '(nobody|no one) (answers|answered|helps|helped|cares|listens|replies|picks up)',
      '(am|is|are) stuck (in|at|on)',
      '(fed up|sick of|tired of|never again|beside myself|last straw|losing (my)? patience|lost (my)? patience|lost faith|had enough|waste of|wasted|how dare|shame on|not good enough|let down|third time|fourth time|still (not|no|waiting)|no (response|reply|one)|hung up|rip off|rip-off|cancel my (account|contract|subscription)|i want (my money|a refund)|my money back)'
    ]
  }
]
