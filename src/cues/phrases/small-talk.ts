import type { PhraseSet } from '../grammar/automaton.js'

const nowAndThen =
  'sometimes|occasionally|at times|on occasion|(every)? now and (then|again)|every so often|from time to time|once in a while|in rare cases|once in a blue moon|(at|in|around) (this|that|such a|the busy|a busy) (busy)? (time|season|period) (of (the)? year)?'
const mishap =
  '(take@ (a|quite)? (bit|little|while|somewhat|slightly)? (longer|more time|its time|their time)|go wrong|goes wrong|gone wrong|happen@|occur@|let@ (us|you|people|everyone) down|fail@|slip@ (up|through)|get@ (lost|delayed|stuck|missed|mixed|damaged|broken|overlooked|busy|held up)|(run@|arrive@|be|is|are) (a (bit|little))? (late|slow|delayed|busy|noisy|confusing|wrong|slower|unreliable|moody|temperamental)|play@ up|act@ up|misbehave@|break@ down|have (a)? (delays|hiccups|mind of (its|their) own))'
const people =
  '(guests|customers|clients|diners|passengers|travellers|travelers|users|players|members|patients|visitors|residents|people|parents|students|subscribers|readers|drivers|riders|fans|owners|shoppers|families|households|tenants|buyers)'

/** What fills a reply and tells the customer nothing: feelings, values and reassurance. */
export const smallTalkPhrases: readonly PhraseSet[] = [
  {
    tag: 'small-talk',
    patterns: [
      '(i|we|our _{1,3}|<our-team>|all of us|everyone (here|at _{1,3})) (do|can|could|would|have|must|all|as a _{1,2}|always|never|not)? (relate|aim~|try|tries|want|take~ (it|this|that|these things|your words)|work~ (so|very|really)? (hard|tirelessly|day|night|around)|stand for|live for|thrive on|do better|be better|mean well|set ourselves)',
      '(i|we|everyone) (hear|see|feel) (you|your _{1,2}) (loud|and|too|there|on this|completely)?',
      '(matter~|count~|mean~|meant) (a lot|a great deal|deeply|most|more|so much|greatly|everything|the world)? (to (us|me|all|everyone)|here|than|at _{1,3})',
      '(is|are) (what|why|who) (we|i|keep~|make~|drive~|get~)',
      '(what|why) (keeps us|we are here|we do|we come|makes us|drives us|gets us)',
      '(be|is|are) (lost|nothing|nowhere|not here) without',
      '(no one|nobody|no customer|no guest|no passenger|none of us) (like~|want~|should|wish~|ever|need~)',
      '(such a|having a|had a|has been a|is been a|what a|been quite a|quite a) (bad|poor|good|great|long|rough|crazy|busy|hectic) (day|week|time|start|experience|impression|wait|month|period|season|luck)',
      '(sending|send) (you)? (a|an|our|my|lots|much|all|some|big|virtual|good|warm|best|positive)',
      '(your|the) _{0,2} (letter|message|email|note|feedback|complaint|comment~|review|words) (have|has|was|is)? (reached|come through to|landed with|got to|arrived with|found|well)',
      '(got|received|read|seen|noted|registered) (your|the|this|it|with|all)',
      'please (know|understand|believe|accept|forgive) (that)? (i|we|our|your|this is not|it is not|how|all of us|each of us|the whole|everyone)',
      '(your|all) (review|rating|words|comment~) _{0,2} (help~|keep~|make~|made)',
      '(received|noted|understood|acknowledged)',
      '(is|are|was|sounds|must be|must have been) (a lot|too (many|much|long)|far too (many|much|long)|never (nice|easy|fun|pleasant|good))',
      '(it|things|this|that|here) (has|have)? (been|is|are|was) (a|an|so|very|all)? _{0,2} (busy|hectic|crazy|mad|wild|long|tough|quiet|freezing|boiling|hot|cold|snowing|raining)',
      '(it|that|you|this) (has|have)? (made|make) (my|our) _{1,4}',
      '(stay|keep) (warm|cool|safe|well|dry|strong|positive|smiling)',
      '(your|all|customer|this|the) (feedback|comment~|opinion~|input|satisfaction|experience|business|trust|loyalty|patience|time|understanding|concern~) (is|are|means|matter@|help@)',
      '(i|we) (do|really|truly|always|never)? (value|appreciate|care|cherish|respect|understand|hear|feel|sympathize|empathize|realize|recognize|regret|acknowledge|strive|aim|endeavor|try|work hard|pride ourselves|want|wish|hope|take) (you|your|about|how|that|this|to (provide|give|offer|deliver|make|ensure|do|be|get|improve|hear|see|serve|welcome)|the|a lot|our|all|every|any|such)',
      '(we|i) (can|do|could|totally|completely|fully|certainly) (understand|imagine|appreciate|see|relate|empathize|sympathize|hear)',
      '(that|this|it) (is|was|are|were)? (certainly|definitely|clearly|really)? (not|never) (what|how|the (experience|service|standard|impression|kind|level|way|type|sort)|good|ideal|great|okay|ok|fair|acceptable|like us|on|our intention|our intent|something we)',
      '(we|i) (are|am) (always)? (here (for you|to help)|listening|committed|sorry|sad|disappointed|saddened|glad|happy|pleased|grateful|thankful|concerned|upset|aware|looking to improve|striving|working to improve)',
      '(please)? (rest assured|be assured|bear with us|be patient|stay tuned|hang (in there|tight)|accept our|have patience|do not worry|no worries)',
      '(we|i) (would|should)? (hate|never want|do not want|would not want|did not want|want|love|like) (to|you|for you|any|our customers|anyone|nothing)',
      '(that|this|it) (must|should|does|do|sounds|sound|is|was|would|feels|looks) (be|have been|not|like|feel)? (so|very|really|quite|a bit|rather|pretty|too|totally|incredibly|extremely)? (sound|look|seem|frustrating|annoying|disappointing|stressful|awful|upsetting|worrying|hard|tough|terrible|horrible|unpleasant|unfortunate|concerning|strange|odd|weird|bad|right|good|great|ideal|happen|understandable|a shame|a pity|unacceptable|awesome|nice|fun|cool|inconvenient)',
      '(your|the) _{0,2} (case|issue|matter|message|request|concern|problem|complaint|feedback|query|ticket|comment~) (is|are|has been|have been|was) (very|really|extremely|so)? (important|noted|received|taken|acknowledged|understood|valuable|valued)',
      '(duly|well|kindly)? noted',
      '(we|i) (have|did)? (received|noted|got|read|seen|acknowledged|acknowledge) (your|the|this) (message|email|note|feedback|comment~|concern~|complaint|query|request|tweet|review)',
      '(what|such) a (shame|pity|disappointment|bummer|nightmare)',
      'that (sucks|stinks)',
      '(oh|ah|aw|ugh|yikes|oops|uh-oh|hmm|ouch|wow|gosh|whoa|blimey|crikey|jeez)',
      '(we|i) have (read|received|considered|studied|carefully) (it|your|this|them)',
      '(we|i) (look forward|are looking forward)',
      'hope (to|you|that|this|it|everything|your)',
      'have a (good|great|lovely|nice) _',
      '(mistakes|things like this|this|it|such things|these things) (do|does|can|may|sometimes|should not|should never) (happen|occur|go wrong|have happened)',
      '(happy|glad|delighted|great|sad|upset|disappointed|sorry) (to|you|that|it)',
      'we (take|are taking) _{0,4} (seriously|to heart)',
      '(the|our) (customer|customers) (is|are|come|comes)',
      '(safety|satisfaction|quality|service) (is|of|remains) _{0,4} (priority|important|goal|concern)'
    ]
  },
  {
    // What is true of anything, and what our own days are like: it tells this customer nothing.
    tag: 'generality',
    patterns: [
      `(${nowAndThen}) _{0,5} ${mishap}`,
      `${mishap} _{0,4} (${nowAndThen})`,
      `(can|may|do|does|will|tend@ to|bound to) (always|just|indeed|sadly)? (happen|occur|go wrong|let (us|you) down|play up|get lost|slip through)`,
      `(i|we|our _{1,3}|<our-team>) (have|has|are|is|were) (been)? (all)? (swamped|snowed under|flat out|rushed off (our|their) feet|run off (our|their) feet|up to (our|their) (ears|necks|eyes)|overwhelmed|inundated|stretched|short-staffed|short of (staff|hands)|short handed|understaffed|flooded|drowning|catching up|settling in|moving|growing|finding our feet|going through a|a (small|tiny|little|young|new|family) (team|family|firm|company|business|shop|crew|kitchen|office))`,
      '(big|huge|massive|mammoth|tough|great) (job|task|undertaking|project|move|change|effort|challenge) (for|on) (us|all of us|everyone|(the|our) (team|office|staff))',
      `(we|our _{1,3}|<our-team>) (carry|serve|handle|welcome|deliver|ship|process|receive|answer|move|transport|treat|help|host|cook|look after|deal with) (over|around|about|more than|up to|some|nearly|almost|close to|well over|hundreds of|thousands of|millions of|a lot of|many|so many)? <num>? _{0,2} (${people}|parcels|orders|bags|calls|letters|messages|emails|meals|requests|trips|deliveries|tickets|claims|cases|bookings|packages|meters) (a|each|every|per) (day|week|month|year|night|season)`,
      `(most|nearly all|almost all|the (vast|great|overwhelming|large)? majority|many|thousands|plenty|nine out of ten) of? (our|the|these|them)? _{0,2} (${people}|them)? (do|really|absolutely|will)? (love@|enjoy@|praise@|rate@|travel@|leave (happy|with a smile)|recommend@|come back|tell us|are (very|quite|more than|perfectly)? (happy|satisfied|pleased|delighted|content)|have (no|never|a (great|good|lovely|wonderful|pleasant))|never (have|had))`,
      '(is|are) (actually|indeed|sadly|also)? (a|an|one of (the|our|those)) _{0,1} (known|common|familiar|recurring|frequent|widespread|well-known|classic) (thing|one|quirk|topic|theme|question|problem|issue|bug|glitch|complaint|fault) (with|in|on|of|for|among|at|across)? (the|our|these|this|all|many|some)? _{0,2}',
      `(other|several|many|more|a few|some|lots of|plenty of|quite a few|a number of) (other)? ${people} (have|are|who|had)? (report@|mention@|complain@|notice@|said|say|saying|told|experience@|experiencing|having|had|written|wrote|raised|flagged|struggle@|seeing|feel|felt)`,
      '(our|all|every|the|any|each) (of our)? _{0,2} (agents|staff|colleagues|drivers|crew|employees|representatives|waiters|team|teams|members|receptionists|couriers|people) (should|ought to|(is|are) (supposed|meant|expected|trained|required|instructed|encouraged) to) (always|never|not|be|have|make|treat|greet|offer|give|go|do)',
      '(a|any|your|each|every|no|missed|late|lost|long|delayed|broken) _{1,3} (is|are|can be|remain@) (a|the|an)? (source|cause|reason) (of|for) _',
      '(something|things|a thing|one thing) (that)? (none of us|nobody|no one|not even we|neither of us|we) (can|could) (not)? (really)? (control|change|predict|foresee|influence)',
      '(all|every|each|any) _{0,2} (request~|message~|complaint~|email~|case~|enquiry|enquiries|inquiry|inquiries|application~|comment~|letter~|call~|report~|concern~) (is|are) (treated|handled|taken|read|valued|welcome|appreciated|heard)',
      `(always|usually|generally|typically|normally) (advise|ask|tell|encourage|recommend|urge|suggest|remind|train|instruct) (that)? (our|all|every) _{0,1} (${people}|staff|teams|colleagues|drivers|agents)`,
      '(look|looks|sound|sounds|seem|seems|feel|feels) (so|very|really|quite|rather|pretty|truly|genuinely|proper)? (bad|nasty|grim|horrid|poor|serious|severe|ugly|rough|messy|terrible|awful|painful|miserable|dire|shocking|worrying)'
    ]
  },
  {
    // Words of feelings, values and manners: a clause that holds one and no fact tells the customer nothing.
    tag: 'feeling',
    patterns: [
      '(feel@|love@|hate@|enjoy@|appreciate@|cherish@|treasure@|admire@|regret@|understand|understands|understood|imagine@|empathize@|sympathize@|worry@|hurt@|pains|suffer@|deserve@|strive@|endeavor@|hope@|disappoint@|frustrate@|annoy@|upset@|sadden@|thrive@|inspire@|apologize|thank@|(means|meant|mean) (a lot|so much|the world|everything|a great deal)|matters (to|more|most|a lot|here|that)|cares|cared|values|loathe@|detest@|sense (your|the)|share your|care (about|for|so|deeply|a lot)|value (you|your|every|all|each|honest|the)|respect (that|you|your|it)|wish (you|we|it|this)|know how|welcome (your|all|any|every)|sticking with us|bear with|(been|so|very|being|how|is) patient|least of all)',
      '(angry|anger|sad|sadly that|happy|unhappy|glad|grateful|thankful|gratitude|humbled|honored|proud|pride|passionate|passion|dedicated|dedication|devoted|committed to|commitment to|loyal|loyalty|patience|kindness|courage|courageous|brave|heart|hearts|soul|joy|joyful|pleasure|pleased|delight|delighted|thrilled|smile~|tears|dream~|nightmare~|shame|ashamed|pity|gutted|sorry|apologies|dismayed|shocked|appalled|horrified|embarrassed|embarrassing|mortified|concerned|troubled|touched|flattered|lucky|fortunate|devastated|heartbroken|relieved|speechless|stunned|taken aback|baffled|furious|livid|outraged|disgusted|miserable|misery|anxious|anxiety|nervous|uneasy|fed up|(be|is|are|so|feel) cross|reassured|compassion|empathy|peace of mind|(pride|prides|priding) (itself|ourselves|themselves|myself))',
      '(awful|terrible|horrible|dreadful|nasty|unpleasant|pleasant|painful|tough|stressful|stress|distressing|distress|nerve-racking|exhausting|tiring|worrying|scary|frightening|heartbreaking|devastating|inconvenience|inconvenient|frustration|annoyance|disappointment|unacceptable|ideal|wonderful|lovely|amazing|awesome|fantastic|brilliant|superb|perfect|memorable|understandable|hug~|fun|nice|rude|unfair|confusing|ghastly|rotten|beastly|trying|maddening|disgusting|outrageous|ridiculous|shambles|disgrace|disgraceful|appalling|atrocious|abysmal|subpar|below par|not good enough|shoddy|unprofessional|lousy|grim|tedious|tiresome|unsettling|alarming|daunting|overwhelming|a letdown|rubbish|the worst|really poor|very poor|finest hour|too long|far from ideal|infuriating|disheartening|a lot to (take|ask|go)|hard (for|on)|(can|must|is|be) hard|not easy|never easy)',
      '(utmost|paramount|top priority|first priority|number one priority|core value~|our values|our mission|our philosophy|our tradition|our reputation|our standards|the standard~ (we|that we)|source of information|high standards|highest standards|our ethos|our promise to|excellence|intention|intend to (make|give|cause)|expectations|seriously|to heart|sympathy|feelings|emotion~|hospitality|warmth|unnoticed|undervalued|valued|fall short|fell short|let (you|anyone|customers|our customers) down|close to our|at the (heart|center|core|forefront)|reason we|(is|are|so|very|extremely|most|how) important|importance|strongly|first and foremost|come first|comes first|best interests|big (day|fan|fans)|everything we do|live up to|another chance|second chance|good opinion|fingers crossed|valuable|invaluable|greatest reward|at your disposal|at your service|(bar|standard|standards) (so|very|too)? high|good hands|in your shoes|on your side|team spirit|integrity|not lost on|such a good|sore point|sensitive (subject|topic)|those things|a star|let (the|your|our) _{1,3} down|where you are coming from|bless you|(great|real|deep|much|utmost) concern|(great|utmost|highest|extra|special) care)'
    ]
  }
]
