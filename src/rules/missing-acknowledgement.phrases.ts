import type { PhraseSet } from '../cues/grammar/automaton.js'

const thing =
  'parcel|package|order|item~|delivery|deliveries|bag~|luggage|suitcase|letter~|money|refund|payment|account|data|files|photos|work|booking|reservation|ticket~|app|site|website|phone|laptop|screen|internet|wifi|service|card|invoice|shoes|dress|bowl|lift|heating|boiler|machine|device|product|tv|box|battery|charger|router|tracking|food|meal|pizza|seat~|room|flight|train|bus'
const broken =
  'broken|damaged|cracked|smashed|shattered|faulty|defective|ripped|torn|torn off|scratched|dented|leaking|mouldy|moldy|rotten|spoiled|expired|missing|gone|lost|stolen|empty|incomplete|wrong|dead|cold|stone cold|raw|dirty|filthy|soaked|ruined|down|crashed|corrupted|wiped|deleted|disgusting|inedible|out of order|not working'
const failing =
  'lost|broke|damaged|ruined|deleted|charged me|overcharged|double charged|billed me|took (my|the|our|<num>)|cancelled my|canceled my|locked my|locked me|ignored|forgot|lied|shouted|yelled|swore|hung up|cut me off|flooded|refused|never|crashed|wiped|messed|screwed|mixed|sent me the wrong|sent the wrong|sent my _{1,4} to|gave me the wrong|let me down|stole|scammed|failed|did not (show|turn|arrive|come|deliver|call|answer|reply|respond|honor|process)|left me|kept me|treated me|shut me'

/** What a customer reports where something of ours failed them. */
export const missingAcknowledgementPhrases: readonly PhraseSet[] = [
  {
    tag: 'missing-acknowledgement.failure',
    patterns: [
      '(game|app|site|website|page|it|laptop|phone|update|save|player|car|call|stream) (has|have|just|keeps)? (crashed|crashing|froze|freezes|freezing|ate|swallowed|wiped|deleted) (my|our|all|mid|during|while|when|and|again|every|on|in|right|twice|<num>)',
      `(cracked|smashed|shattered|broken|torn|mouldy|moldy|rotten|filthy|stained|scratched|dented|leaking) (mirror|windscreen|window|handle|lid|leg|seat|door|glass|zip|strap|bottle|tile|plate~|mug|cup|frame|hinge|heel|sole|button|lens|cover|seal|wheel|${thing})`,
      '(came|arrived|was|were|is|are|fell|broke|smashed|delivered) _{0,3} in _{0,4} (pieces|bits|shreds|two|half)',
      '(never|did not|has not|have not|nobody|no one) (logged (in|on)|joined|signed in|called in|show|showed|shown up|started|began|opened|picked|paid|shipped|dispatched|sent|posted|installed|returned my|came through|worked|works)',
      'there is (still|now)? no (picture|sound|signal|image|heat|heating|water|power|internet|tracking|trace|sign|record) _',
      'missed (my|our|a|the) _{0,2} (derby|match|game|concert|show|birthday|party|start|end|deadline|event|class|lesson|launch|ceremony|whole|half)',
      '(does|do|did|will|would) not (work|open|load|start|charge|turn on|switch on|ring|arrive|fit|close|connect|play) (and|since|after|anymore|any more|at all|any longer|properly)',
      '(leaks|leaking|smells|stinks|rattles|dripping|drips|sparks|overheats|smoking) (all|like|from|everywhere|after|when|badly|onto|into|of|and)',
      '(been|was|were|am|are|is) (standing|sitting|waiting|stranded|stuck|left) (in|at|on|outside|here|without) _',
      '(asked|emailed|called|written|wrote|messaged|phoned|rang|rung|chased|begged) _{1,4} (twice|(<num>|several|many|multiple|numerous|three|four|five) times|times now)',
      '(you|you people|you guys|you lot|they) (keep@|just|always|all)? (ignore|ignoring|ignored)',
      'your (last|latest|new|own)? _{1,2} (scratched|bricked|broke|damaged|ruined|smashed|spilled|spilt|dropped|stained|hit|drove|stole|threw|ripped|tore|burned|burnt|dented|crashed|wiped|blocked|woke|insulted) (my|our|past|into|off|me|us|it|the)',
      '(room|car|seat~|bed|flat|apartment|bathroom|kitchen|food|salad|bag|box|parcel) (was|is|were|are|came|arrived) (full of|covered in|covered with|infested with|crawling with)',
      '(drove|walked|went|sailed) (straight|right)? past (me|us|my|our)',
      'you (sent|delivered|shipped|gave) (me|us)? _{1,4} (i|we) ordered (the|a|an|size|<num>)',
      '(discount|code|voucher|coupon|credit|points) (was|were|is|did|has|have|does) not (been)? (applied|work|worked|working|accepted|added|credited)',
      '(is|was|be) ruined',
      'ruined (my|our|the|a)',
      '(charged|billed|paid|took|debited) (me|us)? _ (instead of|rather than|and not|not) _',
      '(says|said|shows|showed|marked|marked as|shown as) (it|that it|that)? (is|was|has been|as)? (delivered|shipped|arrived|paid|resolved|completed|collected) (but|and|yet|though)',
      'has (now|already)? been (over|more than|almost|nearly|about)? (<num>|a|two|three|several) (week~|month~|day~|fortnight)',
      '(got|received|sent me|delivered|given|gave me) (someone else|somebody else|another customer|a stranger)',
      '(has|have|had|with|is) (a|an|some|several|two) (big|small|huge|large|deep|long)? (hole~|tear~|stain~|leak~|defect~|rip~)',
      '(emailed|called|written|wrote|messaged|phoned|rang|rung|contacted|asked|complained) (to)? (you|them|support|customer service|in)? (<num>|several|many|multiple|numerous) times',
      '(has|have) not worked (since|for|in|at all|properly)',
      'can not (log|login|access|sign|use|pay|work|open) _{0,4} (since|because of|after) (your|you)',
      '(broke|snapped|died|tore|ripped|fell apart|came off|stopped working|gave up) (after|within|on the (first|second)|in less|already)',
      'did not (make it|show up|come through|turn up)',
      '(charged|billed|debited) (me|us|my card)? (twice|two times|double|again|three times|<num> times|the wrong|too much|without|after|even though|for (a|an|something|nothing|services))',
      '(double|wrongly|incorrectly|over) (charged|billed)',
      '(overcharged|double-charged|double-billed|overbilled)',
      `(my|our|the|your) _{0,3} (${thing}) (is|was|are|were|has been|have been|came|arrived|arrives|got|turned up|came back|went|keeps|has gone|have gone|still) (back|completely|totally|all|still|already|so|being)? (with _{1,3})? (${broken})`,
      `(arrived|came|turned up|delivered|received|got) (back)? (it|them|my _{1,3}|the _{1,3}|a|an|everything|today|in a)? (completely|totally|all)? (broken|damaged|cracked|smashed|shattered|faulty|defective|torn|mouldy|moldy|rotten|in pieces|empty|late|without _)`,
      `(you|your _{1,2}|they|the _{0,2} (driver|courier|agent|shop|store|desk|staff|team)) (have|had|has|just|still|also)? (${failing})`,
      `lost (my|our) (${thing})`,
      '(is|are|was|were|has been|have been|running|already|now|still)? (<num>|a|two|three|several|many|over) (more than)? (minute~|hour~|day~|week~|month~) (late|overdue|delayed|behind|past due)',
      '(waiting|waited|been waiting|sat|sitting|on hold|stuck|queued|queuing) (here)? (for|on hold for|on the phone for|over|more than|in)? (almost|nearly|over|more than|about)? (<num>|an|a|two|three|several|half) (and a half)? (minute~|hour~|day~|week~|month~|years)',
      '<num> (minutes|hours|days|weeks|months) (on hold|of waiting|waiting|without|in the queue|on the phone|and (counting|still (no|not|nothing|waiting)))',
      'still (waiting|have not (received|had|heard|been)|has not (arrived|come|been|turned)|not (here|arrived|been|received|refunded|delivered|fixed)|no (refund|reply|response|answer|parcel|package|order|delivery|money|sign|news|word|update~|bag~|luggage|one|call|callback|hot|heating|power|internet)|down|broken)',
      '<num> (day~|week~|month~) (later|and)',
      '(was|were) (due|supposed|meant|promised|scheduled|told) (to|on|for|by|it|someone|that|yesterday|last)',
      '(third|second|fourth|fifth|2nd|3rd|4th|5th|umpteenth) (time|email|call|message|ticket|cancelled|canceled) (i|we|in|this|that|now|today|is|train|already|about)',
      '(no one|nobody|no-one) (answers|answered|replies|replied|responds|responded|came|showed|shows|called|calls|cares|helped|turned|picks|picked|contacted|told|knows|has)',
      '(never|did not|has not|have not) (showed up|turned up|show|show up|turn up|arrived|arrive|came|received|receive|(got|get|gotten) (my|the|a|an|any|it|our)|been delivered|called|heard (back|from|anything)|delivered|refunded|replied|answered|responded)',
      '(wrong|incorrect) (item~|size|order|product|color|address|name|amount|price|meal|food|colour|one|model|part|bill|room|seat~|book)',
      'ordered _{1,4} (and|but) (got|received|you sent|was sent)',
      '(booked|paid for) _{1,4} (and|but)? (got|was given|received|were given)',
      '(internet|wifi|broadband|service|site|website|app|system|server~|network|power|heating|line|phone) (is|has been|went|going|goes|was|been|keeps going)? (down|out|dead|offline|dropping|crashing|cutting out)',
      '(kicked me (off|out)|(deleted|wiped|erased) (all|my|everything|<num>|hours)|lost (all|everything|hours|two|three|my))',
      'flooded (my|our|the)',
      '(locked|shut) (me)? out of',
      '(rude|nasty|disrespectful|abusive|shouted|yelled|swore) (to|at|with|agent|staff|driver|employee|man|woman|customer)',
      '(i|we) (can) (see) (another|other|someone else) _',
      '(missed|missing) (my|our|a|the) (flight|connection|interview|meeting|wedding|appointment|train|exam|funeral|holiday)',
      '(no|without) (hot water|heating|power|internet|water|electricity|wifi|signal|service|refund|reply|response|answer|word|news|help) (for|since|after|in|yet|still)',
      'took (a|the) day off',
      '(hacked|been hacked|fraud|stolen from me|unauthorized (charge~|payment~|transaction~))',
      '(smelled|tasted|made me|was|were) _{0,2} (sick|ill|mouldy|moldy|rotten|raw)',
      '(hair|glass|plastic|metal|bug|insect|worm|maggot~|fly|nail|screw|stone|cockroach|mouse) in (my|our|the)'
    ]
  },
  {
    // Theirs, solved, or only thought of.
    tag: 'missing-acknowledgement.not-ours',
    patterns: [
      '(oops|my (mistake|fault|bad|own)|silly me|i (ordered|chose|entered|typed|picked|booked|bought|selected|deleted|lost|broke|dropped|forgot|missed|gave|put) _{0,3} (wrong|by mistake|accidentally|my|it|the|a)|i (accidentally|mistakenly))',
      '(works|working|fixed|sorted|solved|resolved|arrived|found|fine|good|okay) (now|again|today|it|already|all)',
      '(thanks|thank you|cheers|ta|no worries|never mind|all good|got it now|love|great|awesome|amazing|perfect)',
      'what (happens|if|would happen)',
      '(i|we) (will|might|may) be late'
    ]
  },
  {
    // Not the first reply: what went wrong was the subject of an earlier one.
    tag: 'missing-acknowledgement.later',
    patterns: [
      '(hi|hello|hey) again',
      '(got it|gotcha|no worries|you are welcome|glad|heard back|let us know if the steps|out of curiosity)',
      '(thanks|thank you) for (reaching back|speaking|coming back|getting back|the (update|info|information|details|confirmation)|confirming|trying|checking|sending|sharing|showing|your (reply|response|time|call))',
      'taking longer',
      'so you (are|have)'
    ]
  },
  {
    tag: 'missing-acknowledgement.technical',
    patterns: ['(never|not) (came|come) (back|up|on|online|out)', 'never got (farther|further)']
  },
  {
    // A fault as an entry in our books.
    tag: 'missing-acknowledgement.booked',
    patterns: [
      '(log|logged|register|registered|raise|raised|record|recorded|report|reported|open|opened|note|noted|book|booked|file|filed) (the|your|this|a|an|it as|as) _{0,2} (fault|outage|mistake|error|crash|damaged|missing|lost|failure|late|delay)'
    ]
  },
  {
    tag: 'missing-acknowledgement.named',
    patterns: [
      '(having|experiencing|seeing|aware of|facing|known|there is|there was) (an|some|a|the|this)? (system|technical|server|local|wider)? (issue~|problem~|outage~|difficulties|fault~|disruption~)',
      '(should not|should never|ought not to) have',
      'not (acceptable|okay|ok|right|good|fun|ideal|cool|what|how|the (experience|service|way|kind|impression)|supposed|like)',
      '(fail@|let) (you|to)',
      '(frustrat@|frustration|annoying|disappointing|disappointed|disappointment|upsetting|stressful|awful|terrible|horrible|unacceptable|inconvenience|inconvenient|inconvenienced|unfortunate|unpleasant|alarming|worrying|concerning|bummer|yikes|ouch|ugh|oh no|uh oh|oh dear|dear me|gosh|shame|pity|troubling|odd|strange|weird|unusual|sad|regret|afraid)',
      '(hate|sad|saddened|concerned|not good|never good|never great|unhappy|dismayed|shocked) (to|that|for) _',
      'you are (quite|absolutely|completely)? right',
      '(no|never) (fun|wonder)',
      '(your|the) (patience|frustration|concern~|trouble|pain|wait|hassle|disappointment|experience|feelings)',
      '(wait|waiting|waited|bearing|hanging in|holding on|holding)',
      '(i|we) (really|certainly|completely|totally|fully|do|can|definitely)? (understand|realize|appreciate|sympathize|empathize|know how|hear you|feel you|get (it|that|how|why))',
      '(late|later than|delay~|delayed|lost|missing|broken|damaged|wrong|without|stuck|twice|fault|mistake|error|too long|nobody|outage|mix-up|mixup|disruption~|difficulties|faulty|defective|failure|hurt|harm|crash|crashed|crashes|mess|missed|overcharged)',
      'no one (likes|wants|should|deserves)',
      'you (deserve|deserved|had to|were right|have been|were (left|kept|told|charged))',
      '(want|like|love) to (make (this|it|things) right|turn (this|it) around|fix this|help (make|put|get) (this|it|things) (right|sorted|fixed))'
    ]
  }
]
