import type { PhraseSet } from '../grammar/automaton.js'

/** What customers live through when something goes wrong, as the subject of a sentence. */
const ordeal =
  'losing|waiting|being|having|finding|getting|missing|standing|sitting|paying|hearing|chasing|arriving|queueing|queuing|sleeping|waking|spending|repeating|explaining|opening|seeing|coming|turning|ringing|receiving|discovering|living|travelling|traveling|walking|carrying|dealing|starting|ending|going|rushing|reading|unpacking|planning|booking|buying|trusting|cooking|eating|watching|driving'
/** Words that only judge. */
const dire =
  'awful|horrid|horrible|terrible|dreadful|ghastly|dire|miserable|rotten|lousy|unfair|unacceptable|inexcusable|unforgivable|frustrating|annoying|maddening|infuriating|galling|disappointing|upsetting|distressing|disheartening|stressful|worrying|frightening|scary|terrifying|alarming|embarrassing|humiliating|tiring|exhausting|draining|painful|heartbreaking|gutting|shocking|appalling|disgusting|unpleasant|uncomfortable|unsettling|tedious|irritating|inconvenient|unfortunate|regrettable|deplorable|disgraceful|shameful|outrageous|ridiculous|absurd|intolerable|unbearable|insulting|depressing|devastating|dismal|abysmal|unworthy|demoralizing|discouraging|nerve-racking|nerve-wracking|sickening|soul-destroying|hurtful|exasperating|vexing|not right|not okay|not ok|not fair|not nice|not pleasant|not good enough|not acceptable|not funny'
/** Words that judge where they are said of what happened, and report where they are said of a thing. */
const bad =
  'bad|poor|hard|tough|rough|serious|sad|cruel|rude|nasty|grim|harsh|cold comfort|no good|mean|bleak|bitter|unkind|careless|sloppy|shoddy|weak|no use|no help|a lot|too much|not great|not ideal|not easy|not (a)? (great|good|nice|pleasant|pretty) _'
const blow =
  'blow|shock|letdown|let-down|disappointment|nightmare|ordeal|pain|nuisance|hassle|pity|shame|disgrace|bummer|bother|headache|worry|fright|scare|mess|muddle|shambles|farce|joke|insult|injustice|burden|strain|setback|embarrassment|annoyance|frustration|inconvenience|saga|squeeze|trial|straw|show|sight|loss|waste|downer|faff|stress|sting|kick in the teeth|slap in the face|bitter pill|sorry state|far cry'
const are = 'is|are|was|were|be|been|feel@|sound@|seem@|look@|remain@'
const quite =
  'so|such|like|quite|rather|pretty|a bit|a little|indeed|simply|just|more than|nothing but|beyond|always|never|a|an|the|one|of|something of a|kind of|all|no less than'
const letter =
  'letter~|message~|mail~|email~|note~|words|lines|comment~|remark~|feedback|review|report~|complaint~|enquiry|inquiry|query|concern~|disappointment|frustration|anger|displeasure|dissatisfaction|annoyance|unhappiness|opinion~|view~|point~|post|tweet|story|input|observation~|criticism~|thoughts|account of|experience~'

/** What names how something felt, what it was like, or that it came in: it acknowledges, and tells the customer nothing new. */
export const feltPhrases: readonly PhraseSet[] = [
  {
    // A verdict on what happened, or how it feels to somebody.
    tag: 'felt',
    patterns: [
      `(that|this|it|which|there|what happened|what (you|he|she|they) _{1,4}|nobody _{1,5}|no one _{1,5}|your _{0,1} (experience|wait|evening|morning|day|trip|stay|start)|how _{1,6}|<num> _{1,6}|(${ordeal}) _{1,14}) (can|could|may|might|must|would|has|have|had|will|does)? (not)? (${are}) (${quite}){0,3} (${dire}|${bad}|${blow})`,
      `_ (can|could|may|might|must|would)? (${are}) (${quite}){0,3} (${dire})`,
      `_ (can|could|may|might|must|would) (be|feel|have been|have felt) (${quite}){0,3} _{0,1} (${blow})`,
      `_ (is|are|was|were) (a|an|such a|quite a|no small) _{0,1} (${blow})`,
      `(${ordeal}) _{1,14} (is|was|were|be|been) (the last thing|not (how|what|the way|fun|a _ (start|way))|no (way|fun|joy|joke))`,
      'what (a|an) _{1,3} _{0,8}',
      `(it|this|that|which|what _{1,5}|(${ordeal}) _{1,14}) (must|can|could|would|may|do|does|did|will)? (really|still|have)? (hurt~|sting@|stung|suck@|stink@|rankle@|grate@|bite@|bites|smart@|wear@ (you|anyone|people|one) (down|out)|leave@ a _{0,2} taste|get@ (to|on) (you|anyone|anybody|people|your))`,
      '(sadden@|pain@|grieve@|shake@|shook|trouble@|hurt|hurts|worries|worried|moved|moves|touched|touches|bother@|distress@|upset@|shock@|alarm@|dismay@|sting@|gut@|embarrass@|sober@) (me|us|everyone|everybody|all of us|the (whole|entire|team|staff|crew))',
      'every _ counts',
      '(broke|breaks|break) (my|our|the|anyone) heart~',
      '(made|make@|making) (us|me|everyone) (blush|cringe|wince|sad|think|angry|feel|shiver|sit up|swallow|gulp)',
      '(give@|gave|left) (us|me|a) (with)? _{0,3} (lump|chill~|goosebumps|pause|shiver~|knot|heart|stomach|speechless|shaken)',
      '(is|are|was|were) (never|hardly|not|no) (exactly|really|a)? (welcome|pretty|amusing|comfortable|something to (be|take|joke|play|laugh|trifle)|a thing to (be|take|joke|play|laugh))',
      '(can|could|must|would|will) (only|but|not but) (disappoint|annoy|frustrate|upset|hurt|sadden|anger|irritate|lament|deplore)',
      '(by no means|certainly not|far from|not|never) (the only one|the first (to|one)|alone)',
      '(feel|feels|felt|ache~|bleed~) (for|with) (you|him|her|your|them)',
      '(is|are|was|were|would be|being)? the last thing (that)? (you|anyone|anybody|we|they|somebody|a|any|your) _{0,4} (need@|want@|expect@|deserve@|hope@|wish@)',
      '(is|are|was|were|being|be) (no|not (a|the|any)?|hardly (a|the)?|never (a|the)?|far from (a|the)?) (fun|joy|pleasure|picnic|treat|laughing|small (thing|matter)|delight|party|holiday|great start|good start|nice (thing|way|feeling|surprise|start)|start|end) _{0,8}',
      '(is|are|was|were) (not|never|hardly) (how|what|the (way|kind|sort|type|level|experience|service|start|welcome|evening|impression|standard|care|image)) _{1,10}',
      '(is|are|was|were) (the (very)? opposite of|miles from|far from|nowhere near|a far cry from|at odds with|out of (line|keeping) with|below) (what|our|the|how) _{1,8}',
      '(once|twice|one|two|<num>) (time|times|day~|week~|hour~|call~|email~)? too (often|many)',
      '(is|are|was|were) (far|much|way|simply)? too (long|often|many)',
      '(no|not any|no better|hardly any) other word',
      '(would|could|must|may|might|will|can) (worry|annoy|upset|try|test|tax|anger|irritate|frighten|scare|sadden|drive|make|put|wear) (anyone|anybody|everyone|everybody|most people|any (parent|traveller|guest|customer|player|_)|the patience|a saint|somebody|someone|people)',
      '(enough to) (drive|make|try|ruin|spoil|upset|test|put|wear) _ _{0,6}',
      '(anyone|anybody|everyone|everybody|who) would (be|feel|have been|have felt|get|not be|not) _',
      '(i|we) would (be|feel|have been|have felt) (just|as|every bit|equally|so|quite|really|too)? (as)? (cross|angry|upset|annoyed|furious|livid|frustrated|disappointed|fed up|sad|gutted|worried|unhappy|irritated|mad|the same)',
      '(no one|nobody|none of us|no _{1,2}|not what (any|a|an)? _{1,3}) (like@|want@|enjoy@|deserve@|should (have|ever|be)|would (want|like|enjoy|wish|hope)|wish@ (for)?|hopes for|dreams of|signs up for|plans for) _{0,10}',
      '(not|never) _{0,3} (any|a) (parent|guest|customer|traveller|passenger|player|owner|reader|patient|member|one|person|host|cook|child) _{0,2} (want@|like@|need@|deserve@|expect@|hope@|wish@)',
      '(have|has|had) (all|certainly|definitely|sadly|both)? been (there|in your (shoes|place|position)|on the (wrong|receiving|other) end)',
      '(in your|if i were in your) (shoes|place|position|seat)',
      '(get|see|know|understand) where you are coming from',
      'you (were|are|have|had|do have) (quite|absolutely|perfectly|completely|entirely|every|all the|a|good|only)? (right|reason|cause|grounds|entitled|justified) (to|in|for|about|that) _{0,10}',
      'you (have)? (deserve@|chose|picked|wanted|hoped|planned|expected|waited|trusted|relied|counted on|looked forward|came all|drove all|went to (all)? (the)? (trouble|lengths|effort)|put up with|were let down|were left (standing|waiting|alone|hanging|in the|without|with)|stood there|sat there)',
      'wish (it|this|that|things|your _{1,4}) (had|were|was) (been|gone|not|different|better|otherwise|nicer|easier)',
      '(no (fun|joke|picnic)|(that|this|it|which) (is|was) no way to|not (funny|cool|fair|good enough)|beyond a joke|last straw|hard to (take|bear|swallow|accept|stomach|forgive))'
    ]
  },
  {
    // It came in and was read, or the customer's own words are said back; who we are and what we hold dear.
    tag: 'received',
    patterns: [
      `(your|these|all|this|the|such|both) _{0,2} (${letter}) _{0,12} (has|have|had|was|were|is|are)? (been|being)? (noted|received|read|seen|heard|understood|registered|acknowledged|taken (note|on board|in|to heart|seriously)|reached (us|me|our|the)|arrived|landed|found (its|their) way|moved (us|me)|touched (us|me)|made (for)? _{0,2} reading|gave us|struck|(is|are) with us|entered (in|into|on) (our|the)|given (due|careful|full|proper|every|our)|placed on file|filed)`,
      '(i|we) (have|had|confirm having|acknowledge having)? (now|all|both)? (read|received|got|taken note of|noted|gone through|studied|digested|seen|taken in|looked through) (your|what you|all you|every word|all of (it|your)|its contents|with) _{0,12}',
      '(i|we) (confirm|acknowledge|confirm having|acknowledge having|have) (the)? (receipt|received|receiving) _{0,8}',
      '(with|in) (reference|regard|respect|relation|response|reply|answer) to (your|the) _{0,14}',
      '(further to|referring to|regarding|concerning) your _{0,1} (letter|message|mail|email|note|call|comment~|complaint|request) _{0,12}',
      '(it|this|that) (has|had)? (come|came|been brought|was brought|been drawn) to (our|my|the) _{0,2} (attention|notice|ears|knowledge) _{0,20}',
      '(we|i) (have been|were|was|are|am) (made aware) (of|that|about) (you|your) _{0,16}',
      '(i|we) (can|do|could)? (see|note|notice|understand|gather|read|learn|learnt|learned|take it|hear) (from (your|the|what) _{1,3})? (that)? you (have|had|were|are|did|also|still|already)? (not|never|just)? (been)? (<past>|unhappy|upset|still|without) _{0,16}',
      '(i|we) (can|do|could)? (see|understand|gather|learn|learnt|learned) from (your|what you) _{1,3} (that|how) _{0,16}',
      'as you (rightly)? (say|tell (us|me)|write|describe|point out|told (us|me)|mention@) _{0,12}',
      'you (have|had|would) (been (with us|a _{0,3} (member|customer|guest|reader|subscriber|fan|client|player|patient|regular|supporter)|coming|part of|loyal|one of|so)|already (picked|chosen|planned|told|packed|invited)) _{0,10}',
      '(is|are|was|were|be) (what|something|one of the _{1,2}|a thing|a value|all|exactly what|precisely what) (that)? (i|we|this _|the _|our _|<our-team>|_) (here)? (stand@ for|hold@ dear|care@ about|believe@ in|cherish|live@ (by|for)|aim@ for|strive@ for|(is|are) (known|proud|all about)|treasure@|value@|love@|work@ for|cherishes|prize) _{0,8}',
      '(is|are) the (very)? reason (why|that|the|we|our|i) _{0,10}',
      '(reflect|reflects|represent|represents|match|mirror|meet|correspond to|live up to|do justice to) (the|our|your|what|my) _{0,3} (value~|standard~|expectation~|promise~|philosophy|spirit|ambition~|aspiration~|level|quality|care|hospitality|you (are|were)|we (stand|want|aim|strive|expect))',
      '(mean|means|meant) (so)? (much|a lot|a great deal|more|everything|the world) to (us|me|our|the|all|everyone|you)',
      '(your|their|his|her) _{1,3} (is|are) (close to|at the heart of|in) (our|my) (heart~|thoughts|work|minds)',
      '(it|this|that|things) (has|have|had)? (is|are|was|were|been) (a|an)? _{0,3} (full|busy|hectic|demanding|exceptional|crazy|intense|chaotic) _{0,1} (week|day|month|season|period|summer|winter|time|spring|autumn|weekend|night|evening|moment|morning)',
      '(attach@|give@|place@|put@|set@) (the|a|so|such)? (greatest|great|high|much|highest|utmost|special|particular)? (value|importance|store|weight|emphasis) (to|on|by|in|upon)?',
      '(is|are) (at|in) the (very)? (center|centre|heart|core|forefront) of (all|everything|what|our|how) _{0,4}',
      '(dogs|cats|pets|guests|customers|members|they|you|we|it) (are|is) (part of)? (the|our|a)? family',
      '(give|send|pass|convey|extend|pass on|tell|wish) _{1,4} (our|my) _{0,2} (wish~|wishes|regards|love|greetings|hug~|sympathy|thoughts|thanks|compliments)',
      '(ask|beg|request) (you|your) (to|for)? (excuse|pardon|forgive|indulgence|forgiveness|bear) _{0,3}',
      '(please|kindly)? (excuse|pardon|forgive) (us|me|our|this|the) _{0,4}',
      'keep (that|your|the|up|those|being|this) _{0,3} (alive|up|burning|going|high|curiosity|spirit~|passion|faith|smile)',
      '(our|my|the|this) _{1,2} (receives|handles|gets|answers|processes|sees) (a lot|many|several|hundreds|thousands|dozens|countless|up to|over|around|about|<num>) _{0,6} (a|each|every|per) (day|week|month|year|hour|night|season)',
      '(is|are) (such|so|very|always)? (a)? (very|deeply)? (personal|precious|dear|delicate|emotional|meaningful|special) (thing|matter|document|moment|occasion|place|topic|one|to _{1,3})?',
      'hats off',
      '(look@|looking|strive@|striving|work@|working|try@|trying) (for|on|at|to|towards)? (ways|new ways|opportunities)? (to|of|on)? (improve|improving|better|bettering) (our|the)? (service~|offer|products|quality|ourselves|standards|things|experience|support)',
      '(have|has) (a|their|our) full (diary|diaries|schedule~|calendar~|plate~|hands)',
      '(something|a feature|an idea|one|a thing) (plenty|lots|many|a lot|some|others|quite a few) (of|other)? (people|users|customers|guests|players|us)? (dream@|wish@|ask@|long|hope|want@)',
      '(people|customers|guests|users|members|readers|clients|players|music lovers|fans|passengers) (like|such as) (you|yourself) _{0,8}',
      '(see|hear|read|know) how (keen|much|passionate|engaged|interested|attached|loyal|invested) _{0,8}'
    ]
  },
  {
    // How hard everybody works, which is something only where it is told what for.
    tag: 'effort',
    patterns: [
      '(team|staff|colleague~|crew|people|everyone|kitchen|engineer~|driver~|nurse~|agents|here|we|all) (here|at _{1,3}|in _{1,3})? (are|is|have been|has been|do|did)? (all)? (work@|working|trying|doing|giving|gave|give@) (very|so|really|extremely)? (hard|tirelessly|day and night|(their|its|our) (best|all|utmost|everything)|everything|flat out|around the clock) (every day|each day|at the moment|these days|in (these|this|demanding) _{0,2} (times|period|weeks|season))?'
    ]
  }
]
