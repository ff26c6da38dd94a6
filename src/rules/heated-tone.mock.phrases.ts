import type { PhraseSet } from '../cues/grammar/automaton.js'

/** What nobody sends for so small a thing, so that to speak of it mocks. */
const fanfare =
  '(brass band|marching band|town crier|neon (sign|lights)|orchestra|fanfare|trumpets|skywriter|megaphone|billboard|smoke signals|carrier pigeon~|red carpet|string quartet|foghorn|parade|engraved invitation)'
/** What nobody ever promised. */
const luxury =
  '(limousine|palace|butler|castle|chauffeur|foot massage|back rub|unicorn|firstborn|moon on a stick|yacht|champagne|caviar|rose petals)'
/** Sarcasm by exaggeration: fanfares for small things, nature that is sorry, skills that any child has. */
export const heatedMockPhrases: readonly PhraseSet[] = [
  {
    tag: 'heated-tone.sarcasm',
    patterns: [
      `(perhaps|maybe|next time) (if)? (we|i) _{1,5} ${fanfare}`,
      `(perhaps|maybe) (a|an|some) ${fanfare} (would|might|could|will)`,
      `forgive (us|me) _{1,6} ${fanfare}`,
      `sorry (that|if)? the red carpet`,
      `(hire|send|book|hang|hung|hired|sent) _{0,2} ${fanfare} (to (announce|tell|say|let)|next time|for you)`,
      `(promised you|were promised|entitled to|expected|expecting) (a|an|the|our|your) ${luxury}`,
      `(sorry|apologies|forgive (us|me)) _{0,1} (our|the|your) (free|complimentary) _{1,3} (did|does) not come with ${luxury}`,
      '(sorry|apologies|apologize|forgive (us|me)|regret|alas) _{0,3} (gravity|physics|the laws of _|the universe|mathematics|time itself) (<past>|broke|does|did|is|was|got|exists|works|still)',
      '(our|the|your|a|that) (free|complimentary|gratis) _{1,3} (was|were|is|are|did|does) not (fancy|posh|lavish|luxurious|_ enough for (you|your))',
      '(sorry|apologies|forgive) _{0,6} (was|were|is|are) not _{1,2} enough for your (taste|liking|standards|refined _)',
      '(oh|aw|ah|poor you) (dear|no)? (was|were|is|are|did|has|have) (the|our|your|that|it) _{0,6} not (to your|up to your)',
      '(another|yet another|one more) (one|genius|expert|guest|customer|hero) who (can not|did not|does not|do not|could not|never|has not|will not) (even|ever)? (read|look|bother|count|listen|spell|follow|find|tell the time)',
      '(shouting|yelling|screaming|typing|writing|repeating|swearing|complaining|moaning|stamping|honking) _{0,4} (louder|harder|in (capitals|caps|bold|red|block capitals|all caps|capital letters)|over and over|again and again|times) _{0,3} (will|does|would|is|do) not',
      '(sending|posting|asking|saying|writing) _{0,4} (<num>|nine|ten|twenty|fifty|five) times (will|does|would) not (get|make|bring|earn)',
      'not make (it|that|you|them) (true|special|important|a (king|queen|lawyer|doctor|expert|genius)|an expert|magically)',
      '(hope|trust|pray) _{0,9} (did not|does not|has not|have not|will not) (ruin|ruined|destroy|destroyed|end|shatter|shattered) your (whole|entire)? (life|world|existence)',
      '(like|as) (a|any|every|even) (<num>|two|three|four|five|six|seven|eight|ten) year old (could|can|would|will|knows|sees|might)',
      '(like|as) (a|any|every|even) (two-year-old|three-year-old|four-year-old|five-year-old|six-year-old|seven-year-old|ten-year-old|toddler|schoolchild) (could|can|would|will|knows|sees|might)',
      '(a|any|my|even|your) _{0,1} (<num>|two|three|four|five|six|seven|eight|ten) year old (could|knows|understands|manages)',
      '(apparently|clearly|obviously|i guess|seems|evidently) (reading|listening|counting|scrolling|patience|clicking|thinking|manners|politeness) _{0,3} (is|was|are) (too|beyond|asking|optional|overrated)',
      '(reading|listening|thinking|manners|politeness) (is|are|was|were|seems|seem) (optional|overrated|out of fashion|a lost art|so last)',
      '(next time|perhaps|maybe|you (could|should|might)) _{0,3} (bring|wear|clean|put on|try) _{0,2} (glasses|spectacles|hearing aid)',
      '(maybe|perhaps) (a|some) (dictionary|magnifying glass|compass|telescope|guide dog|hearing aid|pair of glasses) (would|might|could)',
      '(maybe|perhaps|try|next time) (to)? (read|reading|look|looking|think|thinking) before you (click|write|complain|order|shout|accuse|type|blame)',
      'your (sarcasm|tone|rudeness|wit|attitude|outrage|insult~|tantrum|eloquence) (is|are|has been|have been) (duly)? (noted|appreciated|touching|legendary)',
      '(not|never) (a|your|the|running a|in the) (babysitter|nanny|zoo|wishing well|genie|wizard|circus|punchbag|punching bag|fortune teller|miracle worker)',
      '(am|are) not (wizards|genies|babysitters|nannies|punchbags|fortune tellers|acrobats|superheroes)',
      '(must have|seem to have|somehow) missed (the|that) (part|bit|memo|clause|line|page) (of _{1,4})? (where|in which|saying|that says) (we|it|i|our|you (are|were|became|own))',
      'do you (also|always|usually|normally) (complain|shout|argue|moan|yell|whine|threaten|insult)',
      '(spent|put|invested) (half|a tenth|a fraction|as much|a quarter) (as much|as many|of|the|that)? _{0,4} (reading|looking|listening|checking|thinking)',
      '(such|all that|this much) (a)? (drama|fuss|hysteria|outrage|theater|song and dance|hullabaloo) (over|about|for|because of|just)',
      '(hurrah|hooray|hurray|hallelujah|praise be|miracle of miracles) (he|she|someone|somebody|you (found|noticed|read|managed|discovered|can|got it|worked)) _',
      '(let me|i will|allow me to) (get|fetch|play|find) (out)? (my|the|a|our) (tiny|little|small)? violin',
      '(we|i) can not all be (as|so|that)',
      'not (everyone|everybody) can be (as|so) _',
      '(given|judging by) your (tone|manners|attitude)',
      '(we|i) (do|can) not (do|perform|work|offer) (miracles|magic|telepathy|mind reading|sorcery|witchcraft)',
      '(i|we) told you (so)? (i|we) told you',
      'you know better than (<num>|forty|all|a|any|the|every|our|your|thirty|twenty)',
      'who (reads|needs|cares about|wants|bothers with|has time for|looks at) _{1,3} (anyway|any more|right)',
      '(drank|ate|drunk|eaten|packed|ordered|drove|smoked) itself',
      '(did|does|do) not (load|pack|eat|drink|order|clean|wash|pay|write|buy|post|fold|book|sign|drive|cook) (itself|themselves) (did|does|do|you know|you see|after all|either)',
      '(grew|grown|grow|sprouted|on its own (two)? (little)?|on their own) legs',
      '(oh|well|gosh|wow|my) what a surprise (another|you|it|that|no|someone|somebody)',
      '(learned|learnt|figured out how|found a way) to (fly|teleport|walk through walls|time travel|read minds)',
      '(can not|how to|know how to|could not) (make|put|say|explain|write) (it|this|that) any (simpler|clearer|plainer|easier for you|more (simply|clearly|slowly))',
      'how (will|can|could|shall) (we|i) ever (sleep|cope|survive|live|go on|carry on)',
      '(hand puppets|sock puppets|interpretive dance)',
      '(draw|write|explain|spell) (it|this|that) (to you|for you|out|out for you)? (in|with) crayon~',
      '(pigs start to fly|hell freezes|cows come home)',
      '(anything else|what else|something else) (that)? (we|i) (can|could|may|should|might) (be (blamed|accused|guilty|shouted at)|take the blame)',
      '(shall|should|must) (we|i) (also|perhaps|maybe|then|next) (apologize|be sorry|answer|take (the)? (blame|responsibility)) for',
      'your (mother|mum|mom|parents|boss|family|teacher~) (must|will|would) be (so|very|really)? proud',
      '(phd|doctorate|university degree|college degree|law degree|engineering degree) to (read|look|find|scroll|click|press|count|understand|see|notice|open|tell)',
      '(it|that) is (also)? called (reading|google|patience|gravity|a (queue|clock|calendar|timetable|deadline|dictionary|budget|joke))',
      '(facts|truth|logic|reality|evidence) (get|stand|come|got|getting|stood) in (the|your) way',
      '(ruin|spoil|interrupt|disturb|trouble|bore) (you|your (day|rant|story|evening|party|monologue|speech)) with (the)? (facts|a fact|reality|truth|logic)',
      '(simple|plain) enough for you',
      'any (other|more|further) (demands|insults|accusations|threats|tantrums)',
      '(cleverer|brighter|smarter|wiser|sillier) (questions|complaints|insults|jokes|excuses)',
      '(ten|zero|a hundred|<num>) (points|stars|marks|out of ten) for (effort|drama|creativity|originality|volume|persistence|manners)',
      '(the world|history|posterity|mankind) will (remember|never forget|thank you for) your _{0,3} (review|complaint|mail|email|message|rating|star~|comment)',
      '(alert|warn|tell|call|inform) (nasa|interpol|the vatican)',
      'on a (silver|golden) (tray|platter|plate)',
      '(sympathies|condolences|sympathy) (for|on) your (two|three|five|ten|<num>)',
      'must be (great|such|a lot of|so much|real|loads of) fun at parties',
      '(aw|aww|oopsie|poor baby) (did|has|was|is) (somebody|someone|our|the|your)',
      'oh the (tragedy|horror|drama|outrage|scandal|injustice)',
      '(thanks|thank you) for the _{0,1} (history|geography|law|grammar|maths|math|economics|legal|spelling) (lesson|lecture)'
    ]
  },
  // What mocks only where a clause opens with it.
  {
    tag: 'heated-tone.mock',
    patterns: [
      '(sweetheart|sweetie|buttercup|missy)',
      '(lovely|nice|charming|delightful|beautiful) (manners|attitude|tone)'
    ]
  },
  {
    tag: 'heated-tone.alone',
    patterns: [
      '(how|well|oh|so)? (fascinating|riveting|adorable|classy|touching|groundbreaking|very mature|mature)',
      '(the)? (drama|horror|scandal|outrage)'
    ]
  }
]
