import type { PhraseSet } from '../cues/grammar/automaton.js'

/** Failures that show in one word, wherever a customer writes it. */
const bad =
  'broken|broke|damaged|cracked|smashed|shattered|crushed|faulty|defective|ripped|torn|scratched|scraped|dented|chipped|snapped|bricked|unusable|' +
  'wilted|withered|soggy|squashed|melted|overcooked|burnt to|leak@|leaky|flood@|soaked|soaking|drenched|mouldy|moldy|mould|mold|rotten|rancid|spoiled|spoilt|stale|undercooked|inedible|filthy|stained|stinks|stank|' +
  'missing|stolen|wiped|erased|misplaced|mislaid|wrongly|incorrectly|misspelled|misspelt|mix-up|mislabelled|mislabeled|' +
  'late|delayed|overdue|stranded|overbooked|double-booked|double-charged|double-billed|overcharged|overcharging|overbilled|misled|cheated|scammed|robbed|' +
  'exploded|rude|rudely|shouted|yelled|swore|screamed|insulted|shoved|threatened|mocked|humiliated|harassed|lied|hung up|ignored|ignoring|ignores|' +
  'injured|bitten|rash|poisoned|poisoning|blister~|rats|mice|cockroach~|maggot~|bedbug~|bed bugs|ruined|destroyed|wrecked|spilt|spilled'
/** What is wrong with a machine or a page, and may be only a question of how it is used. */
const trouble =
  'crash@|froze|freezes|freezing|frozen|glitch@|buggy|bug~|lagging|outage~|error~|jammed|jams|overheat@|rattles|rattling|sparks|smoking|malfunction@|unresponsive|vanish@|disappear@|corrupt@|duplicated|stuck|drip@|warped|bent|dirty|mistake'
/** What it did to the customer. */
const harm =
  'unacceptable|ridiculous|disgraceful|disgrace|appalling|appalled|disgusting|disgusted|furious|outrageous|shambles|worst|terrible|horrible|horrendous|awful|dreadful|pathetic|useless|incompetent|nightmare|livid|fuming|fed up|let down|disappointed|disappointing|disappointment|frustrating|frustrated|annoyed|annoying|angry|upset|embarrassing|embarrassed|rip-off|never again'

/** What we do for customers, and what our things do; not done, it is a failure. */
const serve =
  'arrive@|come|came|show@|showed|turn up|turned up|deliver@|send|sent|ship@|dispatch@|refund@|return@|replace@|repair@|fix@|resolve@|collect@|empty|emptied|pick@|call@|ring|rang|rung|answer@|reply|replied|respond@|told|credit@|honor@|clean@|install@|inform@|notify|notified|warn@|explain@|care@|bother@|listen@|paid|given|shown|brought|bring|contact@|cancelled|canceled|processed|join@|make it'
const perform =
  'work@|load@|open@|start@|charge@|charging|connect@|sync@|synced|save@|print@|play@|heat@|flush@|light@|apply|applied|recognize@|accept@|let|allow@|update@|register@|log@|join@|appear@|close@|turn on|switch@|begin@|stay@|match@|finish@|complete@|change@|remove@|stop@'

const count = '(twice|two times|double|again|three times|<num> times|once more|over and over|several times)'
const spell = '<num> (full|whole|long|business|working)? <unit>'
const noOne = 'not|never|nobody|no one|no-one|none|nothing|neither'
const has =
  'been|be|yet|once|has|have|had|did|was|is|ever|even|would|will|can|could|properly|_ (has|have|had|was|is|did)|seem to|want to'

/** What a customer reports where something of ours failed them. */
export const missingAcknowledgementPhrases: readonly PhraseSet[] = [
  {
    tag: 'missing-acknowledgement.failure',
    patterns: [
      `(${bad})`,
      // Who did not do it is looked at in the rule.
      `(${noOne}) (${has})? (${serve})`,
      '(i|we) (have|had|did|am|are|was|were) (not|never) (yet|even|ever|been)? (receive@|get|got|gotten|heard|refunded|told|informed|paid|contacted|helped|called)',
      '(no|zero|without) (any|single|a|one)? (hot|reply|response|answer|word|news|refund|callback|call back|notice|warning|explanation|apology|heating|heat|power|electricity|water|internet|show|show-up|bed|towels|trace|sign)',
      '(is|are|was|were|been|came|come|arrived|arrives|delivered|served|received|got|found|went|all|still|be) (to me|back|completely|totally|all|half|so|in|with _{0,2})? (down|dead|cold|stone cold|empty|raw|gone|incomplete|expired|out of (date|order)|full of|covered (in|with)|infested|crawling|in (pieces|bits|shreds|two|half|_{1,2} pieces)|pieces|unsafe|dangerous)',
      '(three|two|<num>) (day~|week~|month~) out of date',
      `(was|were|is|are|got|get|been|being|has|have|had|you|staff|agent~|driver~) (me|just|again|now|suddenly|twice|all|already)? (cancelled|canceled|rejected|refused|locked|suspended|deactivated|bumped|downgraded|diverted|turned away|cut (off|me|us)|kicked|evicted|fined|given to|left (with|without|in the|on the|outside|standing|waiting|stranded|me|us|my|our)|laughed|blamed|accused|kept (me|us|my|our|saying|telling)|snatched|threw|hit|deleted|declined|denied)`,
      '(cancelled|canceled|declined|denied|rejected|blocked|suspended|locked|deleted|lost|refused|closed) (my|our|me|us)',
      '(charged|billed|debited|charge|charging|bill|billing) (me|us|my|our|twice|double|again|the wrong|too much|without|after|even|although|though|for (a|an|something|nothing|services))',
      `(take@|taken|took|deducted|withdrew|debited) _{0,3} (money|payment~|<num>|from (my|our)|${count})`,
      `(charged|billed|debited|written|wrote|emailed|called|phoned|rang|rung|messaged|contacted|asked|complained|chased|reported|explained|cancelled) _{0,5} ${count}`,
      '(third|second|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|tenth|umpteenth|nth|<num>) (time|times|email~|call~|message~|mail~|ticket~|letter~|reminder~|complaint~|cancelled|canceled) (i|we|in|this|that|now|today|is|are|about|to|with|and|you|on|over|my|already|train)',
      `(wait@|waited|hold|queue@|queued|queuing|queueing|sat|stood|standing|hanging) (in|here|there|on|around|about|on the phone|inside|outside)? (for|on|over|more than|since|nearly|almost|in)? (over|more than|nearly|almost|about|at least|the (whole|best part))? (<num>|an|a|two|half|all|ages|hours|days|weeks|months|forever|since|whole|so long|too long) (<unit>|day|year|morning|afternoon|long|time|hours|of|and|for|now)`,
      `${spell} (late|later|overdue|delayed|behind|past due|on hold|of waiting|waiting|without|in the (queue|cold|rain|dark)|on the phone|and (counting|still|no|not|nothing|waiting)|for (a|an|one|nothing)|gone)`,
      '(no|without) (signal|service|connection|dial tone|gas|hot water|sound|picture|tracking|lift|access) (since|for|all|again|in|here|at)',
      'never (reached|made it|got|turned up|left)',
      // It goes on, or comes each time.
      `(${trouble}) _{0,3} (every|each) (single)? (time|day|night|hour|morning|evening|week|call|minute|one)`,
      `(every|each) (single)? (time|day|night|hour|morning|evening|week|call) _{0,4} (${trouble})`,
      `(${noOne}) (${has})? (${perform}) _{0,3} (for (either|any|all|both|the (whole|entire)|our|a|<num>|over|days|weeks|months)|either|throughout|since|the whole|all (day|week|night|weekend|month))`,
      'out of (order|service|action|use) (again|still|all _|since _|for (a|an|over|more than|<num>|days|weeks|months|half))',
      '(nobody|no one|none|not one) (at|in|on|of|from) _{1,3} (seem@ to|has|have|had|could|would|did|ever|even)? (care@|help@|answer@|knows|know|knew|bother@|came|come|reply|replied|respond@|listen@|turned up|showed|wants)',
      // What somebody got, and what it was to be.
      '(is|are|was|were|been|comes|came) (spelled|spelt|printed|written|entered|recorded|labelled|labeled|installed|fitted|cut|assembled|calculated|billed|wired|engraved|embroidered|typed|translated|dated|filed) (all)? wrong',
      '(you|they|staff|your _{1,3}|the _{1,2}) (have|has|had)? (again|also|still)? (spelled|spelt|printed|wrote|written|entered|recorded|labelled|labeled|installed|fitted|cut|assembled|calculated|billed|wired|engraved|typed|got|put|set|made|did) _{1,4} wrong',
      '(gave|sent|sold|served|charged|handed|given|shipped|brought|booked) (me|us|him|her|my _{1,2}) _{1,6} (and|but|when|while|though|although) (my|the|our|his|her|i|we) _{0,4} (say|says|said|ordered|booked|asked|paid|wanted|prescription|order|contract|confirmation)',
      '(sent|sold|gave|got|received|delivered|shipped|bought) (me|us|him|her)? (a|an|some)? _{0,1} (fake|counterfeit|forged|replica|dud|knock-off|second-hand|secondhand|refurbished)',
      '(ordered|booked|paid for|reserved|asked for|bought|requested|chose) _{1,14} (there (was|were) (none|nothing|no|nobody|not)|(and|but) (none|nothing|nobody|no one) _)',
      'there (was|were) (nobody|no one|no staff|no-one) (there|at|in|on|around|to (let|help|meet|open|ask|take|be)|waiting|anywhere)',
      '(drop@|drops|lose@|skip@|omit@|leave@ out|cut@ off|swallow@|duplicate@|forget@|mangles) (half|most|some|all|several|part|a third|a quarter|every|each) (of)? (of (the|my|our|it|them)|the|my|our|second|third|_ row~|line~)',
      '(could|might) (well|easily)? have (been (seriously|badly|really|very|so)? (ill|sick|hurt|killed|injured|poisoned|dangerous|much worse|a disaster|in)|died|killed|hurt|burned|burnt|caught fire|gone (badly|horribly) wrong)',
      '(second|third|fourth|fifth|2nd|3rd|4th|5th|<num>) (week|day|month|night|weekend|flight|lesson) (running|in a row|straight|in succession)',
      '(told|asked|informed|warned|reminded|notified|wrote|written|called|said) (you|them|your _{1,2}|it|to you)? (about it|about this|so)? (twice|three times|<num> times|several times|repeatedly|many times|over and over|again and again) (already|before|now|by|and)?',
      '(wait|waited|waiting) (for)? (an)? (extra|additional|another|further) (<num>|hour|half|two|three)',
      '(has|have|had) (still|yet)? not (had|got|gotten|received|seen) (a|any|an|one) (single)? (reply|response|answer|call|callback|email|refund|confirmation|word|update)',
      'no-show (again|today|yesterday|twice|and|this|<weekday>)',
      '(gave|given|giving|sold|let) (my|our|the) _{1,3} (away|to (someone|somebody|another|other|a different))',
      '(gave|given|giving|sold) (my|our) _{1,2} to',
      // Others harm what is ours.
      '(men|guys|driver~|courier~|mover~|staff|<agent>|<trade>|team|you|they|he|she|someone|somebody|people) (have|has|had|also|then)? (dropped|broke|smashed|scratched|damaged|ruined|burned|burnt|shrank|spilled|spilt|trod on|ran over|flooded|stained|tore|lost|dumped|cracked|bent|blocked|wrecked|crushed) (all|half|both|one of)? (my|our|the|his|her|it|them|us|me)',
      '(someone|somebody|a stranger|hacker~|thieves|an unknown (person|device)) (has|have|had|is|was)? (now|been)? (got|getting|broke|broken|logged|hacked|accessed|stole|stolen|spent|spending|used|using|took|taking|ordered|bought|emptied|changed) (into|in to|in|on|with|from|all|everything|<num>)? (my|our)',
      '(you|they|he|she|staff|your _{1,2}|the _{1,2}) (have|has|had)? (made|left|let|kept) (my|our|me|us|him|her) _{0,4} (wait|waiting|stand|sit|cry|walk|pay|queue|outside|alone|behind|stranded|standing|hanging)',
      '(since|after|because) your _{1,3} (filled|fixed|repaired|serviced|changed|touched|cleaned|installed|cut|treated|moved|came|submitted|crashed|failed)',
      'your _{0,1} (system|app|site|website|server|software|platform|machine|terminal|update|bot) (has|have|had|just)? (crashed|failed|froze|lost|deleted|submitted|charged|sent|ate|rejected|logged|bricked|broke|killed|ruined)',
      '(sitter|babysitter|nurse|carer|staff|<agent>|<trade>|he|she|they) (fell|was|were|had fallen) asleep',
      '(two|three|<num>|several|all sorts of) (completely|totally)? (different|conflicting|contradictory) (stories|answers|things|versions|prices|dates|people|agents|reasons)',
      // What is not as it was to be.
      '(spelling|printing|typing) (mistake~|error~)|misprint~|typo in (my|our|the)',
      '(is|are|was|were|came|come|came out|printed|sewn|fitted|hung|installed|mounted|arrived) (all|so|quite|half)? (crooked|askew|lopsided|blurred|blurry|misaligned|uneven|off-center|inside out|wonky|creased|lumpy|mangled)',
      '(meat|nuts|gluten|dairy|pork|egg|milk|bacon|chicken|fish|shellfish|peanuts|ham|beef) in (my|our|the|his|her) _{0,1} (vegan|vegetarian|halal|kosher|veggie|(nut|gluten|dairy|lactose) free|nut-free|gluten-free) _',
      // Going without, where something was due.
      '(nothing|not much|hardly anything|only _{1,4}) left (for|but|except|to (eat|drink|wear)|when|by|after)',
      '(came|arrived|arrives|delivered|shipped|turned up|was sent|were sent|was served|got it|received it) (without|minus|missing|with no|with only) _',
      '(sat|stood|stuck|stranded|trapped|stationary|waited|waiting|queued|queuing|parked) _{0,5} for (over|nearly|more than|almost|about|at least|around|a good)? (<num>|an|hours|ages|ever|half) _',
      '(fine|fined|charge|charged|fee|bill|billed|reminder|penalty|refused|rejected|blocked|invoice|demand|summons|ticket|turned away) _{0,6} (although|though|even though|despite|when) (i|we) (have|had|am|was|do|did|hold|own|showed|paid)',
      '(brake~|steering|seat belt|gas|airbag) (has|have|had|just)? (failed|gave out|went|locked|stopped|leak@|snapped)',
      '(dropped|dropping|drops|went (off|down|out|dead)|cut out|died|froze|crashed|failed|logged me out|kicked me (out|off)) (yet)? again',
      '(internet|wifi|broadband|fios|phone line|power|water|heating|tv|service|signal) (just|has|is|went|has gone)? (gone|went|goes)? (out|off) (since|for|and|again|in|at|all|this|last|now)',
      '(are|is) (you|they|it|my _{1,2}|anyone|anybody|someone) ever going to _',
      '(not|instead of|rather than|never) the _{0,2} (stated|advertised|promised|quoted|agreed|shown|ordered|listed)',
      '(promised|told|said|guaranteed|quoted) (me|us|a|for|that|the)? (delivery|arrival|collection|installation|refund|callback|call back) (by|on|for|would be|was)? (today|yesterday|tomorrow|<weekday>|<num>|last|this|within|before)',
      '(money|payment|transfer|deposit|salary|balance|pension|savings|pounds|euros|dollars) _{0,3} (vanish@|disappear@|gone|missing|lost)',
      'still (waiting|not|nothing|no|(have|has) not|down|being charged|charging me|charged|billing|cold|unresolved|unanswered|on hold|took)',
      '(was|were) (due|supposed|meant|promised|scheduled|told|assured|expecting) (to|it|that|on|for|by|a|the|yesterday|last|this|someone|back|today|<weekday>)',
      '(you|they|he|she|agent|your _{1,3}|website|app|email) (have)? (promised|assured|guaranteed|swore)',
      '(got|received|sent|given|gave|charged|paid|billed|is|was|were|are|came|delivered|shipped|served|brought|packed|booked|put) _{0,5} (instead|rather than)',
      '(ordered|booked|paid for|reserved|asked for|bought|requested|chose) _{1,7} (got|found|received|came|arrived|opened|unpacked|unwrapped|ended up|(was|were) (given|handed|served|put|seated|sent)|(you|they) (sent|brought|gave|served)|sent me|only got|nothing|turned|put)',
      '(sent|delivered|gave|got|received|shipped|brought) (me|us)? _{1,5} (not (the|what)|i|we) (ordered|booked|asked|paid|wanted|chose|one|_ (ordered|booked|asked))',
      '(someone|somebody) else _{0,1} (order|account|name|parcel|bag|data|details|seat|room|prescription|letter|invoice|photo~|mail|package|clothes|shopping|in (it|my|our|there)|while|is (in|sitting))',
      '(to|got|given|sent|delivered|with|of|see) (someone|somebody) else',
      '(another|wrong) (customer~|person|guest~|family|patient|tenant|child|dog) _',
      '(wrong|incorrect) (item~|size|order|product|color|address|name|amount|price|meal|food|one|colour|side|place|model|part|bill|room|seat~|book|policy|account|date|house|flat|door|drug|dose|tooth|leg|cake|flavor|shade|medicine|prescription|blood|car|bike)',
      '(lost|lose|loses|losing|ate|eats|swallowed|reset) (all|both|my|our|everything|hours|<num>|half|his|her) _',
      '(fell|came|fall) (off|apart|out|undone|loose)',
      '(says|said|shows|showed|marked|shown|showing|reads|status|tracking) (it|that it|that|as|it was|the)? (is|was|has been|as)? (delivered|zero|0|cancelled|unpaid|returned)',
      '(though|although|despite|even after) (i|we|having) (have|had)? (already|just|never)? (paid|paying|cancelled|canceled|returned|sent|told|asked|confirmed|booked|ordered|called|signed|given)',
      'because of (you|your|this mess)',
      '(in|going in|round in) circles',
      '(you|they|he|she) said _{1,5} (ago|that was)',
      'names of _{0,2} other',
      `has been (over|more than|almost|nearly|about)? ${spell}`,
      '(crash@|froze) (mid|during|midway|in the middle)',
      '(the|a|in|is|was|were|came) wrong _',
      'without (a|any) (working|single|functioning)',
      '(found|with) _{1,2} in (it|them|my (food|soup|salad|drink|bed|room|order|bag|box|meal))',
      '(lost|losing) (a whole|an entire|<num>)',
      '(collapsed|tore|gave way|fell through|fell over|slipped|tripped|nicked|chucked|hurled|lobbed|slammed)',
      `(you|your _{1,2}|they|the _{0,2} (driver|courier|agent|shop|store|desk|staff|team|update|app|van|technician|fitter|engineer|plumber|cleaner~|movers|nurse|vet|waiter|clerk)) (have|had|has|just|still|also|even|then)? (deleted|removed|reset|overwrote|cleared|emptied|blocked|closed|forgot|messed|mixed|hit|killed|cut|shut|refused|failed|kept|left|let|ate|sent (me|us)? the wrong|sent (me|us)? (a|an|someone|somebody) _{0,2} (wrong|else)|sent (my|our|his|her) _{1,4} to (my ex|the wrong|someone|an|another|the old)|gave me the wrong|drove off|treated|woke|cost me|double|over)`,
      '(double|over) (charged|billed|booked)',
      'had to (stand|wait|sleep|walk|queue|sit|carry|throw)',
      '(came|arrived|delivered|got here|turned up) _{0,3} (day~|week~|hour~|month~) (after|later|too)',
      'too (late|small|big|short|hot|cold) (for|and|to) (the|my|our|a|be|it|eat|wear|use)',
      'not (good enough|acceptable|what (i|we) (ordered|paid|booked|asked|expected)|as (described|agreed|pictured|shown|promised|advertised)|the (one|color|size|same|item~) (i|we|that|on))',
      '(hair|glass|plastic|metal|bug|insect|worm|fly|nail|screw|stone|wire|bone) in (my|our|the)',
      '(has|have|had|with|is|was) (a|an|some|several|two|full of|three)? (big|small|huge|large|deep|long|nasty)? (hole~|tear~|defect~|rip~|bruise~)',
      '(you|they|driver|courier|airline|hotel|agent|staff|post|shop|clinic|school|bank|team|people|_ service) (have|has|just|even)? lost',
      'lost (in (the)? (post|mail|transit|system)|luggage|baggage|again|by (you|your))',
      '(parcel~|package~|bag~|luggage|letter~|order~|suitcase~|documents|file~|booking|refund|photo~|form~|application|check|cheque|prescription|sample~|dress|shirt~|items|delivery|mail|results|ring|key~) (is|was|were|are|got|has been|have been|been|went|gets)? (again|now|twice)? lost',
      '(nobody|no one|they|staff|agents|none of (you|them)) (has|have|could|can|would|did|is|are|was|were)? (not)? (help@)',
      '(drove|walked|went|sailed) (straight|right|off)? (past|off|away|without) (me|us|my|our|again)?',
      '(dumped|thrown|threw|abandoned) (my|our|it|the|them|him|her|me|us)',
      '(internet|wifi|broadband|site|website|network|power|heating|line|lift|elevator|boiler|phone line) (is|has been|went|was|been|keeps going)? (down|out|off|dead|offline) (since|for|all|again)',
      '(hacked|unauthorized|without (my|our) (consent|permission|knowledge)|never (ordered|signed up|agreed|authorized|subscribed))',
      '(past its (date|best)|in error|upside down|back to front|nowhere to be)',
      '(hear@|heard|had|got|gotten|received) (absolutely|literally|simply)? nothing (back|since|yet|from|at all|so far|in|for)',
      '(i|we|still|have|has) never (did)? (heard|hear|received|receive|got|get) (back|anything|a|any|that|my|the)',
      '(did|do|does|has|have) not (keep|kept|honor@|stick) (to)? (your|their|the|its) (word|promise~|side)',
      '(all|half|most|years|everything|photo~|files|album~|data|progress|messages|contacts|playlists|notes|points|credit|purchases) _{0,5} (vanished|disappeared|have gone|has gone|are gone|is gone|got deleted|were deleted|was deleted|wiped)',
      '(moths|ants|worms|weevils|larvae|mouse|rat|droppings)',
      '(internet|wifi|broadband|fios|tv|phone|service|signal|power|water|system|site|website|app) _{0,4} down (for)? <num>',
      'no (tv|internet|service|signal|network|phone|channels|power|water|heating|connection) _{0,4} (for|since) (over|more than|about|almost|nearly|the|yesterday|this|last|<num>)',
      '(this|that|it) (is|was) not (my|our) fault',
      '(false|misleading|deceptive) (advertising|advertisement|assurance~|information|promise~|claims)',
      'skipped (our|my)',
      '(handed|given|delivered) to (another|a different|someone)',
      'to another (patient|customer|person|address|guest|house|client)',
      '(see|seeing|sent|got|received) (other|another) (customer~|people|person|user~|patient~|client~)'
    ]
  },
  {
    // Anger at what we do or how we treat somebody, whatever it was.
    tag: 'missing-acknowledgement.anger',
    patterns: [
      '(worst|disgusting|disgusted|disgraceful|disgrace|appalling|appalled|pathetic|shambles|incompetent|incompetence|unacceptable|outrageous|shameful|clueless|dreadful|atrocious|abysmal|diabolical|laughable)',
      '(poor|bad|shocking|terrible|horrible|awful|crap|shit|worse|useless|rubbish|lousy|zero) (customer)? (service|staff|support|care|experience|communication|treatment)',
      '(service|staff|support|company|app|website|you|they|amazon|system) (is|are|was|were|has been|have been) (so|absolutely|just|really|totally|completely|beyond|utterly)? (useless|terrible|horrible|awful|rubbish|a joke|ridiculous|shocking|poor|crap|dire|garbage|trash)',
      '(fed up|sick and tired|had enough|sick to death|what a joke|at my wits end|losing patience)',
      'passed (around|round|from) _'
    ]
  },
  {
    tag: 'missing-acknowledgement.again',
    patterns: [
      '(yet again|over and over|keep being told|still (nothing|waiting)|(again|still|then|was|just|been|get) ignored|(third|fourth|fifth|second|<num>) (time|times))',
      '(again|still) nothing'
    ]
  },
  {
    // With a harm it is a failure.
    tag: 'missing-acknowledgement.trouble',
    patterns: [
      `(${trouble})`,
      `(${noOne}) (${has})? (${perform})`,
      '(no|without) (sound|signal|image|picture|wifi|service|connection|dial|tracking|charger|instructions|receipt|confirmation)',
      '(keeps|keep|kept|constantly|randomly) _{0,2} (<ing>|crash@|freeze@|drop@|disconnect@|restart@|reset@|fail@|ask@|bounce@)',
      '(stop@|stopped|quit|ceased|gave up) (working|charging|playing|heating|cooling|printing|responding)',
      '(fail@|failure|timed out|times out|cuts out|went (off|wrong|up|black)|died|blew|burst|does nothing|off by)',
      '(i|we) (can|could) not (get (in|into|on|through)|log|login|access|sign|use|open|reach|pay|print|play)',
      '(unable|impossible) to (log|login|access|use|open|pay|book|reach|connect|get|sign|play)',
      '(is|are|was|keeps) (down|off|out|offline|blank|slow|out of sync|zero|flat|showing)'
    ]
  },
  {
    tag: 'missing-acknowledgement.harm',
    patterns: [
      `(${harm})`,
      '(made|makes|making) (me|us|him|her|them) (really|violently|all)? sick',
      'sick (from|after) (your|the|eating)',
      '(i|we|she|he|they) (have|has)? (had|forced) to (stand|wait|sleep|walk|throw|queue|sit|carry|pay|buy|call|ring|chase|take|leave|miss|stay|borrow|spend|redo|start|cancel|go|write|re-enter)',
      '(missed|miss|missing) (my|our|a|the|half|his|her|an|work)',
      '(wasted|waste|lose|lost|losing) (of|my|our|an|a|the|<num>|hours|all|everything)',
      '(poor|bad|shocking|lousy|crap|worse|shoddy|sloppy) (service|quality|experience|communication|treatment|condition|workmanship|job)',
      '(boss|client~|customers|exam|wedding|funeral|birthday|interview|deadline|demo|baby|newborn|wheelchair|work from home|business|anniversary|in front of)',
      'real money',
      'paid (<num>|good money|extra|full price|a lot|a fortune) _{0,2} (for|to) (this|that|it|_)',
      '(ashamed|scared|terrified|terrifying|frightened|frightening|shaking|crying|cried|in tears|hospital|ambulance|stitches|concussion|bleeding|electric shock|choked|went over the|could have (died|killed|been (killed|hurt)))',
      '(after|spent|wasted) (many|several|<num>|countless|so many|all these) (hours|days|weeks|months)',
      '(for|over) (over|more than|almost|nearly|about)? (a|an|<num>|several|many) (whole|full)? (day~|week~|month~|year~) (now|already|straight|running)',
      '(since|after) (your|the|this|that) (latest|new|last|newest|recent|ios|software|app)? (update|upgrade|migration|maintenance)',
      '(class|team|customers|clients|guests|patients|students) _{0,3} waiting'
    ]
  },
  {
    // What somebody did not do of their own is no failure of ours: "I have not opened it yet".
    tag: 'missing-acknowledgement.not-ours',
    patterns: [
      '(oops|silly me|my (mistake|fault|bad|own (fault|mistake))|(entirely|all) my _{0,1} (fault|mistake|doing)|i (ordered|chose|entered|typed|picked|booked|bought|selected|gave|put|sent|used|paid) _{0,6} (wrong|by mistake|by accident|accidentally|two|twice)|i missed (the|my|your) (deadline|payment|appointment|call|delivery|email|slot|class|lesson)|i (broke|dropped|forgot|cracked|spilled|spilt|damaged|misread|misplaced|mistyped|messed|locked|deleted) _{0,2} (my|it|the|a|myself|up)|i (have)? (lost|left|mislaid|forgotten) my|i (accidentally|mistakenly|stupidly)|(by|on) (accident|mistake) (i|we))',
      '(works|working|fixed|sorted|solved|resolved|arrived|found|fine|good|okay) (now|again|today|it|already|all)',
      '(thanks|thank you|cheers|ta|no worries|never mind|all good|got it now|love|great|awesome|amazing|perfect) (for|so|very|a|all|to|you|it|your|the|everyone|again|service|job|work|stuff|this)?',
      'what (happens|if|would happen)',
      '(been|be|did|was|is) the (solution|trick|fix)',
      '(i|we) (have|did|also|just|even|already)? (tried|restarted|rebooted|reset|reinstalled|unplugged|power cycled|cleared|did) (my|the|it|this|that|a|factory|both|one|all|already|again|of)',
      '(safe mode|power cycle|firmware (version|<num>|is)|latest firmware|el capitan)',
      '(i|we) (will|might|may|am going to|are going to|shall) _{1,4} (late|delayed)',
      '(do|can|could|would) you (also|still|usually|normally)? (service|buy|take|sell|insure|recycle|(repair|fix|mend) (a|an|any|broken|cracked|damaged|old|such|used|phones|screens))',
      '(thinking|planning|hoping|looking|interested|considering|curious|wondering) (of|to|about|in|if|whether|for)'
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
    patterns: [
      '(never|not) (came|come) (back|up|on|online|out)',
      'never got (farther|further)',
      'worst (case|cases|scenario)',
      'out of (stock|season)',
      // No delay.
      'late (husband|wife|mother|father|mum|mom|dad|brother|sister|son|daughter|partner|grandmother|grandfather|aunt|uncle|friend)'
    ]
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
      '(should|ought to|could) (not|never|have) (have|been|happen|take)?',
      'not (acceptable|okay|ok|right|good|fun|ideal|cool|what|how|the (experience|service|way|kind|impression|_{1,2} (we|you))|supposed|like|fair|enough)',
      '(fail@|let) (you|to)',
      '(frustrat@|frustration|stressful|inconvenience|inconvenient|inconvenienced|unfortunate|unpleasant|alarming|worrying|concerning|bummer|yikes|ouch|ugh|oh no|uh oh|oh dear|dear me|gosh|shame|pity|troubling|(is|was|sounds|sound|looks|seems|very|so|really|how) (odd|strange|weird|unusual)|sad|regret@|rough|tough|nasty|grim|miserable|maddening|infuriating|exhausting|scary|frightening|painful|hurts|gutted|gutting|rotten|lousy|unfair)',
      '(hate|sad|saddened|concerned|never good|never great|unhappy|dismayed|shocked) (to|that|for) _',
      'you are (quite|absolutely|completely|perfectly|so)? right',
      '(what|such) a (nasty|horrible|rotten|bad|terrible|lousy|sad|mess|nightmare|shock|pain|let-down|letdown|nuisance|way|blow|fright|hassle)',
      'how (very|awful|embarrassing|annoying|frustrating|upsetting|horrible|disappointing|maddening|stressful|unpleasant|scary|worrying|infuriating)',
      '(no|never) (fun|wonder|way to|excuse|joke)',
      '(would|could|must) (wear|drive|annoy|upset|try|test|tire|madden|rile|worry) (anyone|anybody|everyone|everybody|you|the|a|your)',
      '(half|without|with only) _{1,4} (is|are) no _',
      '(this|that|it|which) (is|was) no (way|good|help|use|fun|experience|service|welcome|start|surprise|small|laughing) _{0,2}',
      '(far|much|way|all|one) too _',
      '(was|is) (our|my) (job|duty|part|task|responsibility|promise|side|end)',
      'hope (that)? (the|his|her|their) _{1,2} (is|are|has|have) (now|since)? (gone|eased|passed|healed|cleared|lifted|recover@|better|improved|subsided|stopped|over)',
      '(get|see|feel|hear|share|notice) (the|your) (urgency|rush|pressure|pinch|panic|alarm|annoyance|upset|point)',
      '(about|probably|surely)? the worst (possible)? (moment|time|timing|day|week|hour|place|start)',
      '(bad|poor|awful|rotten|terrible|worst|unlucky) (timing|luck|news|start|moment)',
      '(a|an) (real|big|serious|proper|heavy|steep|hard|sorry|long|bitter) (cost|blow|blunder|mess|nuisance|worry|loss|headache|setback|knock|shock|ask|while|time|stretch|haul|wait)',
      '<num> (more|extra|whole|full|solid)? _{0,1} (<unit>|night~|evening~|weekend~|call~|email~|message~|letter~|visit~|attempt~|try|tries|trip~|page~) _{0,6} (is|was|are|were|makes|feels|sounds|must be|must have been|would be|has been) (a|an|far|much|way|such|so|very|really|quite|simply|plain|more)? (long|tiring|tedious|wearing|enough|exhausting|not|no|hard|plenty|excessive|unreasonable|silly|absurd|tough|dreary|miserable|slow|ages|forever|eternity|lot|lonely|cold|trial|test|chore|slog|ordeal|more than (enough|anyone|anybody|you|we)|than (enough|anyone|anybody|you|we))',
      '(is|are|was|were) (no|little|not much|of no) (use|good|help|comfort|consolation) (to|for|at|when) _',
      '(came|comes|come) and (went|goes|gone|go)',
      'your _{1,3} (did|has|have) not (arrive@|come|came|show@|reach@|turn@|work@|left|leave|_ (on|in|by|yet|at))?',
      '(two|three|four|<num>) _{1,2} for (one|the same|a single|a) _',
      'last thing (that)? (you|anyone|anybody|one|a|any|people|he|she|they) _',
      'out of line with',
      '(someone|somebody|intruder~|thief|thieves|hacker~|stranger~) (has|have|had)? (got|broke|broken|hacked|came|gained|guessed|used|changed|signed|logged|opened|took|stole|copied|entered) (in|into|access|your|our|it|the)',
      'hope (that)? (you|she|he|they|your _{1,2}|everyone|nobody) (is|are|was|were|has|have)? (recover@|better|okay|ok|safe|unhurt|alright|all right|feeling|hurt|well)',
      '(your|the) (patience|frustration|concern~|trouble|pain|wait|hassle|disappointment|experience|feelings|anger|worry)',
      '((your|the|such a|a|this|that) _{0,3} wait|waited|kept (you|everyone|everybody|people) waiting|left waiting|(thanks|thank you|appreciate you) for (waiting|bearing|holding|hanging)|(been|are still|were|you) waiting|waiting _{0,4} (so|this|that|too) (long|much)|bearing with)',
      '(i|we) (really|certainly|completely|totally|fully|do|can|definitely)? (understand|realize|appreciate|sympathize|empathize|know how|hear you|feel you|feel for you|get (it|that|how|why))',
      `(${bad}|${harm})`,
      '(the|an|this|that|our|your|such an) (error~|fault)',
      '(outage~|crash@|bug~|wrong|mistake|stuck|without|too (long|often|late|many|much)|far from|nobody|disruption~|difficulties|failure|harm|mess|missed|in vain|for nothing)',
      '(must|should) never (happen|be|have)',
      'of all (the)? (days|times|things|weeks|people|places)',
      '(i|we) (did not|never|failed to|forgot to) _',
      'no one (likes|wants|should|deserves|came|answered|called|told)',
      'you (have)? (deserve@|had to|(were|been) (right|left|kept|told|charged|let|waiting|patient|very|so|without|stuck|sent|treated|promised|stranded|more)|stayed|waited|sat|stood|lost|missed|spent|wasted|chased|expected|trusted|relied|counted|should not|should have|ought|never got|did not (get|receive)|went without|came all|drove all)',
      '(this|that|it|these|mistake|error|fault|delay|one|part|which) (is|was|are) (all|entirely|squarely|purely)? (on|down to) (us|me)',
      '(we|i|our _{1,2}) (have)? (broke|lost|forgot|missed|dropped|mixed|fell|did not|never|cut|failed|messed|misread|mislaid|overlooked|double|owe|neglected|slipped|promised) (you|it|a|the|your|not|this|wrong|too|both|late|short|over|on|of|in|twice|behind|up|something|_ (wrong|late|badly|twice|down|short))',
      '(we|i|our _{1,2}) (have)? (sent|charged|left|kept|gave|took|got|were|was|had|made|put|shipped|packed|billed|booked|entered) _{0,4} (wrong|late|too|short|twice|both|behind|down|badly|waiting|without|standing|hanging|worse|not|incorrectly|another|mistake|error|in the (dark|cold|rain|lurch)|slow|unclear|on hold)',
      '(want|like|love) to (make (this|it|things) right|turn (this|it) around|fix this|help (make|put|get) (this|it|things) (right|sorted|fixed))'
    ]
  }
]
