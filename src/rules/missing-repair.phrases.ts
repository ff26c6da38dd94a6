import type { PhraseSet } from '../cues/grammar/automaton.js'

/** What sounds like an answer to a failure and mends nothing. */
export const missingRepairPhrases: readonly PhraseSet[] = [
  {
    // Too short for a statement, and all that is needed.
    tag: 'missing-repair.mended',
    patterns: [
      '(contest|competition|offer|sale|promotion|deadline|registration|entries|voting|event|course|season) (has|have)? (now)? (ended|closed|expired|finished|passed)',
      '(is|are|looks|reads|shows) (right|correct|as it should be|in order|good) _{0,4} (now|again)',
      '(went|gone|paid|put|sent|came|comes|goes|is|are) back (on|to|in)',
      '(i|we) (will)? (pay|cover|refund|replace|reimburse|repay) _{0,1}',
      // What left us, past as its verb is, puts it right.
      '(a|the|your|another|both|our) (new|right|correct|fresh|missing|replacement|spare|corrected) _{0,3} (left|went|shipped|is|was|came|comes|goes|leaves|ships|are|were)',
      '(replacement|refund|credit|correction|voucher|update|fix|patch) _{0,2} (left|went|shipped|was|is|came|went out|comes|goes|leaves)',
      '(i|we|<our-team>) (have)? (restarted|repaired|rebooted|resent|reprinted|rewrote|rebuilt|moved|added|lifted|unblocked|deleted|switched|reopened|rolled back|cleared|swapped|matched|merged|updated|raised|booked|rebooked|posted|shipped|gave you|sent you|paid you|put you|mended|patched|cancelled|returned|transferred)',
      '(works|working|work|runs|running|up|back|normal|open|online|live) (again|now|as of|since)',
      '(is|are) (now|all|both|since)? (fixed|sorted|back|live|up|solved|done|corrected|restored|resolved|yours|free|attached|enclosed|below|open|gone|off|clear|ready|over|on (its|the|their) way)'
    ]
  },
  {
    tag: 'missing-repair.empty',
    patterns: [
      '(letters|messages|reviews|words|comments|emails|feedback|notes|reports) like (yours|this|these)',
      // How it came about: what our days are like.
      '(busy|busier|busiest|hectic|short-staffed|understaffed|overwhelmed|sickness|off sick|peak (time|season|period)|high season|(holiday|exam|storm|flu|wedding|festive|tax|christmas) season|rush hour|staff shortage~|shortage of|in high demand|more (calls|orders|requests|messages|visitors) than|teething)',
      '(difficult|hard|tough|rough|long|crazy|bad|challenging|trying|new|first) (day|week|weekend|month|time|times|season|year|period|shift|job)',
      '(have|has) (had|been having) (a|an|to|some|many|lots|quite|more|several)',
      '(have|has) (been|never|always) (with us|a|an|so|very|new|had|seen|happened|known|like)',
      '(who|they|he|she|everyone|people) (is|are|do not|does not|can not|try|tries|work|works|only|have|has) (know|yet|new|learning|hard|human|trying|doing (their|his|her)|two|three|started|joined) _',
      '(share|shared|discussed|talked|raised|spoken|brought up) _{0,5} (meeting~|team~|staff|colleagues|crew|managers|everyone|shift)',
      '(usually|normally|always|tend to|mostly|generally) (be|happen|go|goes|run|runs|work|works|get|gets)',
      '(is|are) (only|just|still)? (a|an|only|just|still) (small|young|tiny|little|old|family|one-man|two-person) _',
      '(temp~|trainee~|newcomer~|beginner~) _',
      'hurt@ to',
      // What the letter is about.
      '(writing|write|written|replying|reply|contacting|getting in touch) (to you)? (with (regard|reference|respect)|in (reply|response|relation|connection|regard|answer)|regarding|concerning|about|on) _',
      '(with|in) (reference|regard|respect|relation|response|reply) to (your|the|our) _',
      '(congratulation~|congrats|well done|(best|good|warm) wishes|good luck|happy (birthday|anniversary|holidays|new year))',
      // How it usually is.
      '(i|we|(our|my) _{1,3}|<our-team>) _{0,1} (normally|usually|typically|generally|ordinarily|mostly|rarely) _',
      '(receive@|handle@|handling|process@|processing|deal@ with|dealing with|serve@) _{0,1} (((a|an) (large|high|great|huge|enormous|record) (number|volume|amount))|thousands|hundreds|dozens|many|so many|lots|a lot|countless) _{1,6}',
      '(is|are) (due|down|owing) to (staff|a|an|high|human|sickness|illness|heavy|bad|the (weather|storm|number|volume|high|season|size))',
      '(do|does|did|doing|give|gave|giving) (our|my|their|his|her) (very|level)? (best|utmost)',
      '(will|should|must|can) (not|never) (ever)? (happen|occur|recur|be repeated)',
      // What a thing like this amounts to.
      '(is|are|was) (a|an|no|such|just|really)? (a|an)? (big|lot|huge|large|small|fair|bad|rotten|hard|tough|considerable|rough|major|serious|nasty|great|real|poor|odd) _{0,2} (amount|sum|money|thing|matter|luck|ask|blow|shock|problem|worry|step|nuisance|night|evening)',
      '(is|are) (one|some) of (our|the) (busiest|biggest|largest|oldest|newest|smallest|longest|hardest|most) _',
      '(a|an|every|each) _{1,3} (should|ought to|must|has to) (be|feel|look|taste|arrive|run) (right|perfect|special|good|great|better|fun|safe|easy|clean|fresh|hot|warm|memorable|happy|flawless|a (joy|pleasure))',
      '(make@|bake@|build@|produce@|sell@|craft@|brew@|sew@) _{0,3} (since|for) (over|more than|nearly|almost)? <num> years',
      '(usually|normally|generally|typically|ordinarily|mostly) (the|our|this|these|such|all|everything) _{0,3} (work@|run@|function@|go@)',
      // Norms and feelings: how it should be, how it must have been.
      '(no one|nobody|no-one|nothing|no _{1,2}|every _{1,2}|everyone|everybody|anyone|you|it|this|that|they|we) (should|ought to|deserve@) (not|never)? (have|be|happen|feel|wait|go|expect|get|want|like|put|to)',
      '(no one|nobody|no-one|everyone|anyone|no _{1,2}) (would|could|want@|like@|enjoy@) _',
      '(i|we) (can|could|can only|do|may)? (imagine|picture|guess|realize|sympathize|empathize|relate) _',
      '(seem@|appear@|look@) (that|as|to|like)',
      '(is|are|was|were|feels|felt) (so|too|very|far|much|such|quite|really|more than|the (last|least|very)) _',
      'been one of (those|these)',
      '(nothing|few things|little|hardly anything) (is|are|feels|hurts|matters) _{0,2} (than|as)',
      '(no _|nothing|nobody|no one|no-one) (can|could|will) (ever)? (bring (it|that|this|them|him|her|those) back|undo|make up|turn back|excuse|justify|heal) _{0,1}',
      '(each|every) _{1,3} (is|are|gets|get) (made|checked|inspected|tested|packed|built|sewn|baked|trained|cleaned|different|unique|special|precious|treated|one of a kind|handmade|prepared)',
      '(weigh@|sit@|rest@) (heavily|hard|heavy|badly)? (on|with) (us|me|all|everyone|the team|our)',
      '(is|are) (a|an|one) _{0,2} (fragile|delicate|sensitive|complex|complicated|tricky|natural|handmade) _',
      '(know|aware|remember|understand) (that|how|no|every|all|there|what|it|this|you)',
      '(has|have|had) been (high|low|hard|tough|rough|long|wild|heavy|strong|short|slow|busy|difficult|a|an|very|so|quite|too|many|with us|here)',
      '(has|have) been (read|noted|logged|received|registered|recorded|considered|seen|shared|discussed|filed|passed|heard|taken (note|seriously|to heart|on board|into account))',
      '(thank|thanks|grateful|value|appreciate|treasure|cherish) _',
      '(every|all) (right|reason) to',
      '(loyalty|comfort|happiness|safety|wellbeing|trust) (is|of|means|matters|comes)',
      '(it|this) was (me|us|our|my|i|one of)',
      '(accident|human|error~|mistake~|slip~) (happen@|is|are)',
      '(no|without) excuse~',
      '(refer|referring) to (your|the) (complaint|letter|email|message|case)',
      '(aware of|mindful of|conscious of|familiar with) (your|the|this|that|all)',
      '(beautiful|lovely|nice|cute|great|pretty) (garden|photo~|picture~|dog|cat|name|place|house|kitchen|choice|view) _{0,5}',
      '(look|looking) forward',
      '(helpful|good|useful|valuable|great|important) to (hear|know|learn) _',
      '(i|we) (do|always|all|really|certainly)? (take (great)? pride|pride ourselves|care|value@|strive@|aim@|endeavor@|try|want|wish|hope|know|understand|appreciate|believe|expect|hold ourselves|work hard|love|set|take (great|it|this|that|your|these|such|all|every)|hear|agree|get) _',
      '(is|are|was|were) (a|an|our|very|so|of|always|extremely|really|certainly|definitely)? (top|highest|utmost|great|key|main)? (important|importance|priority|unusual|rare|uncommon|isolated|an exception|the exception|not (normal|usual|typical|like us|how|what|the (kind|sort|level|standard|service|experience|way|impression))|busy|wild|hectic|crazy|mad|swamped|short-staffed|understaffed|overwhelmed|snowed under|never (our|the) (intention|intent|aim))',
      '(matters|matter|means|mean) (a lot|so much|the world|everything|a great deal)? (to)? (us|me|everyone|everybody|all of us)',
      '(these|those|such|things like (this|these|that)|mistakes|accidents|errors|it|this|that|they|these things|such things|things) (can|do|may|sometimes|sadly|unfortunately|will|should)? (not)? (happen@|occur@|come|go wrong)',
      '(now and then|from time to time|every now and then|once in a while|at times|sometimes)',
      '(i|we) (have)? (read|seen|noted|logged|recorded|received|taken note of) (it|your|this|the|what|all|through|everything)',
      '(our|my|the) _{1,3} (is|are) (usually|always|normally|typically|never|known|trained|careful|proud|rarely|mostly)',
      'must (have|be|feel|seem) _',
      'not (who|like) (we|us|our)',
      'until next (time|year|season|summer|winter)',
      '(told|tell|telling) (the|our|my|him|her|them) _{0,3} (how|what|about)',
      '(<staff>|he|she) (says|said|tells|claims|thinks|believes|swears) _',
      '(next time|in (the)? future|going forward|another time|for next time)',
      '(you|your patience|your understanding) (have been|are|is) (very|so|more than|extremely|most|truly|much|greatly)? (patient|kind|understanding|understandable|a valued|valued|appreciated|important)',
      '(your|the) (feedback|comments|words|message|letter|patience|understanding|support|loyalty|business|satisfaction|comfort|trust|custom) _',
      '(hope|ask|asking|beg|count@ on|rely on) (for|on)? your (understanding|patience|forgiveness|support)',
      '(will|would|can|try to|must) (do|be) better',
      '(learn|learned|improve|improving) (from)? _',
      'let you down',
      'not (the|what|how|something|anything) _',
      '(not|never) (good enough|acceptable|ok|okay|right|nice|fun|ideal|great|cool|easy|pleasant)',
      '(disappoint@|frustrate@|upset|annoy@|pain|shame|embarrassing|embarrassed|terrible|awful|horrible|bad|sad|unfortunate|unacceptable|regrettable)'
    ]
  }
]
