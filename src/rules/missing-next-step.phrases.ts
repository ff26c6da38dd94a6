import type { PhraseSet } from '../cues/grammar/automaton.js'

const done =
  'sure|certainly|absolutely|of course|done|fixed|sorted|sent|refunded|cancelled|canceled|approved|resolved|solved|shipped|changed|deal|not yet|you are welcome|my pleasure|anytime|any time|welcome|you got it|can do|will do|all yours|consider it done'

/** What tells the customer nothing beyond small talk, and what a customer's message needs. */
export const missingNextStepPhrases: readonly PhraseSet[] = [
  {
    // About ourselves, or the customer's words said back.
    tag: 'missing-next-step.filler',
    patterns: [
      // That it was received, and that it is so.
      '((this|i|we|just|am|are|is|to) (writing|write|wish|would like|want|here)? to)? (acknowledge@|confirm@) (the)? receipt _{0,8}',
      '(i|we) (am|are|keep)? (hear|hearing|see|seeing|get|getting|had|have had) (this|that|it|the same|reports|a few|more) _{0,2} (from|about|of|like) _{0,6}',
      '(i|we) (do)? (receive|get|handle|have|see) (a (large|high|great|huge|big|vast) (number|volume|amount)|a lot|a great deal|many|hundreds|thousands|lots|so many|plenty|tons|heaps) of? _{0,12}',
      '(your|the) _{0,6} (letter|message|email|mail|note|words|form|complaint|report) _{0,5} (arrived|reached|landed|come in|came in|got here|in (our|the) (inbox|system|hands))',
      '_{1,6} (is|are|remain@) (just|often)? (a|an|one|the)? _{0,1} (matter|part|question|fact|way|sign|season|time|side) (of|for) _',
      'you (do|must)? have (the|a|an|such|quite) _{0,2} (patience|eye|heart|memory|point|sense|gift) _{0,4}',
      '(it is|you are) (quite|very|absolutely|certainly|perfectly|entirely|indeed)? (true|right) (that|in) _{0,15}',
      '(the|these|this) _{0,2} (days|weeks|time|months|period|season) (before|around|after|of|between|leading up to) _{1,4} (is|are) _{0,8}',
      '_{1,8} not (gone|go|going|fallen) (unheard|unnoticed|unseen|on deaf ears|past us) _{0,4}',
      '_{1,8} (is|are|was|were) (well|already|of course)? known to (us|me|our _{1,2}) _{0,6}',
      '(he|she|they|we|who|our _{1,2}) (has|have) (been|worked|served|driven|cooked|taught) (with|for|at|in) (us|our|the|this|business) _{0,8}',
      '(we|i) (do|can only)? agree (that|with) _{0,12}',
      '(i|we) (can|could) (well|certainly)? (tell|sense|feel|picture|guess) _{0,14}',
      '(it|that) is (clear|obvious|plain|evident|easy to (see|tell|understand)) (from|that|to|how|why) _{0,14}',
      // Pleas for patience.
      '(i|we) (can|must|do|would)? (only)? (kindly|respectfully|humbly)? (ask|request|urge|beg|appeal|need|require|count|rely|trust) (for|to|on|in|you|that)? _{0,4} (patience|patient|understanding|indulgence|cooperation|trust|faith|bear)',
      '(please|kindly)? (wait|hang on|hold on|hang tight|hold tight|sit tight|stand by|be patient|stay patient|bear with) (a (bit|little|while)|patiently|longer|for (us|now|it|a)|with us|and)?',
      '(please|kindly)? (give|allow|grant) (us|it|them|me) (a (bit|little)|some)? (of)? (more|your)? (time|patience)',
      '(please)? (do|try to) (be|stay|remain) (patient|calm|positive)',
      '(we|our _{1,3}|<our-team>) (have|has) been _{1,10} (since|for|over|more than)',
      '(it is|we are|things are|it has been) (a|very|so|really|quite|extremely|incredibly|rather|currently|pretty)? (busy|hectic|swamped|overwhelmed|full|understaffed) _{0,8}',
      'what a _{1,4} (you have|of you) _{0,8}',
      'so you (were|have|want|are|had|would|need|bought|paid|can|could|did) _{0,15}',
      '(we|i) (know|understand|feel|believe|think|hear|can imagine|gather) (that|how|why|what|you|from) _{0,12}',
      '(we|i) (can)? see (how|why|what) _{0,10}',
      '(we|i) (can)? see from (the|your|our) _{1,3} (that)? _{0,12}',
      '_{0,2} (is|are) (such a|such an|so) (important|vital|essential|valued) (thing|part|matter|to) _{0,8}',
      '(we|i) do (value|appreciate|treasure|care about|respect) _{0,8}',
      '(it|that) (has|have|must have) been (very|so|really)? (tiring|frustrating|hard|stressful|annoying|upsetting|difficult|trying) _{0,4}',
      'i see',
      '_{1,6} (is|are|was|were) no (fun|treat|joke|picnic|joy|pleasure|way to) _{0,6}',
      'keep (up the|the|those|your|them|it) _{0,4} (coming|up|work|spirit~)',
      '(in <num> (year~|month~|week~) _{0,3})? (that|it|this) is (quite)? a (new one|first|novelty) (for|to|on) (us|me)',
      '(after|given|considering|with) all (the|your|that) _{1,3} you (have|had)? _{0,3}',
      '(we|i) do (so|really)? hope _{0,8}',
      '_{1,6} (is|are|was|were|feel@|seem@|can feel|can be|must be|must have been) (not|never|like)? (always|such|quite)? (a|an) _{0,3} (thing|gift|treasure|pity|shame|long time|long wait|age|eternity|lot|joke|blow|worry|pain|strain|burden|ordeal|mess|letdown|feeling|surprise|shock|tricky one|big day|special day|lifetime day)',
      '_{1,6} (is|are|was|were|feel@|seem@|can feel|can be|must be|must have been) (so|too|far too|such|very|always)? (tough|rough|sad|cruel|upset|cross|priceless|precious|tiring|draining|surprised|far too long|no fun)',
      '_{1,6} (feel@|seem@|can feel|can seem) (so|very|too|like)? (an)? (long|endless|age|eternity)',
      '(you|it|that|this) must (have been|be|feel|have felt) _{0,4}',
      'what (you|happened) _{0,3} (is|was) (not|never) _{0,6}',
      'nothing (is|feels|hurts) (worse|sadder|harder|more _) _{0,10}',
      '(and)? (is|was|has been) (read|seen|received|heard) (by|with) _{0,5}',
      '(put|puts|pour|pours|take|takes) (so much|a lot of|all)? _{0,2} (love|heart~|soul|passion|pride|care|effort|work) (in|into) _{0,8}',
      '_{1,3} (come@|happen@) once in? _{0,4}',
      '(it|this) (has|is) been (a|an|quite a|such a) _{0,2} (spring|summer|autumn|fall|winter|year|month|week|season|time|day) _{0,14}',
      '<weekday> (morning~|afternoon~|night~)',
      '(thoughts|prayers|hugs|kisses|greetings|love) (from|are with|to) _{0,4}',
      '(stay|keep|be) (awesome|amazing|great|cool|lovely|kind|brilliant|tuned|golden)',
      '(and)? (you|he|she|they) (is|are) (such)? (a|an|our|one of) _{0,3} (gift|treasure|star|customer|guest|fan|hero|legend|friend)',
      '(they|these|those|it) (is|are) (a|our|such a)? _{0,2} (gift|treasure|compass|fuel|reason) (to|for)? _{0,3}',
      '(safety|quality|service|cleanliness|customers|guests|comfort) (comes|come) first _{0,6}',
      '(all)? our (cars|people|staff|team|products|rooms|stores|colleagues|drivers|agents|menus|prices|food) (is|are|give|work|do|have|strive|try) _{0,10}',
      '(letters|messages|reviews|words|comments|e-mails|emails|feedback|tips|reports|customers|people|guests|stories) like (yours|this|these) _{0,10}',
      '(has|have) been a _{1,8} (for|since)',
      '(we|i) (are|were) (glad|happy|sorry|sad|pleased) (that)? you (wrote|told|contacted|reached|got in touch)',
      '(we|i) regret (to|that) _{0,10}',
      '(you|your) (are|voice|opinion|experience) _{0,3} (important|valued|matters|heard) _{0,4}',
      '(not|never) what (we|you|it) (stand|expect|should|want|aim) _{0,6}',
      '(your|the|this|all) (feedback|comment~|message|mail|letter|note|point~|report|email|case|complaint|concern~|suggestion~|it) (is|are|has been|have been|was) (noted|received|read|seen|logged|registered|recorded|taken (on board|note of)|with us)',
      '(have|has)? (noted|received|read|seen|got|registered|taken note of) (it|this|that|your|the) _{0,6}',
      '(that|it|this) (sounds|looks|seems|is) (really|very|so|quite|a bit|certainly|pretty)? (strange|odd|weird|rough|tough|sad|awful|horrible|terrible|grim|nasty|unlucky|unfair|upsetting|no fun|not fun|not nice|too bad|a pain|a shame|uncomfortable|unusual|painful|interesting|funny|unfortunate|curious|frustrating|annoying|disappointing|unacceptable|concerning)'
    ]
  },
  // Short words that answer all the same, at the start of a clause.
  {
    tag: 'missing-next-step.answer',
    patterns: [`(yes|no|yep|nope|yeah|correct|exactly|indeed|agreed|right|${done})`]
  },
  {
    // To who asked nothing, "yes" tells nothing.
    tag: 'missing-next-step.done',
    patterns: [`(no|nope|${done})`]
  },
  {
    // Where something is.
    tag: 'missing-next-step.placed',
    patterns: [
      '(is|are|was|were|stays|stay|remains|remain|sits|sit|lies|lie|waits|wait) (now|still|back|all|already|out)? (with|at|in|on|off|by|near|between|under|from|here|there|inside|yours) _{0,1}'
    ]
  },
  {
    // In the customer's message: a question, with or without its mark.
    tag: 'missing-next-step.asks',
    patterns: [
      '(how|where|when|why|what|which|who|can|could|would|will|is|are|do|does|did|should|may) (much|many|long|far|come|about|else)? (i|we|you|it|this|that|there|the|my|your|is|are|was|do|does|did|to|can|could|will|should|one)',
      '(any (news|update~|chance|idea|way|plans|word)|(want|need|like|love|wish|try|trying|hope|hoping|supposed|have) (to|my|a|the|it|this|that|you)|let me know|tell me|wonder@|question~|curious|not sure|looking (for|to)|please)'
    ]
  },
  {
    // In a reply whose customer's message is not known: signs that something went wrong or is waited for.
    tag: 'missing-next-step.trouble',
    patterns: [
      '(disappoint@|frustrate@|annoy@|annoyed|upset@|angry|unhappy|dissatisfied|complaint~|complain@|inconvenience|inconvenient|problem~|trouble~|delay@|missed|damage@|faulty|broken|stressful|painful|furious|concern~|bad (day|time|experience)|less than _|not (good|ideal|great|acceptable|nice|what _)|(receive@|got|read|noted|confirm@|acknowledge@) (safely|the)? (receipt of)? (the|your) _{0,3} (message|email|mail|letter|request|query|inquiry|report|claim|case|note|ticket|form|comments|feedback)|receipt of)',
      '(your|thank you for being so) (patience|patient|understanding)',
      '(take@) (a (bit|little))? longer',
      '(take@|treat@) _{0,6} seriously',
      '(your|the) _{0,3} (message|email|letter|request|query|report|claim|case|comments|feedback|input|opinion) _{0,3} (noted|received|read|important|valued|precious|matter@|counts|appreciated|registered|logged)',
      '(thank|thanks) _{0,8} (your (message|email|mail|letter|query|enquiry|inquiry|request|report)|contacting|getting in touch|reaching out|reporting|flagging|raising|bringing|writing _{0,4} about)'
    ]
  },
  {
    // An idea is received, and no outcome awaited.
    tag: 'missing-next-step.idea',
    patterns: ['(thank|thanks|appreciate) _{0,6} (suggestion~|idea~)']
  },
  {
    tag: 'missing-next-step.told',
    patterns: [
      'only (way|option|choice)',
      'you are (now|already|all)? (off|back|booked|covered|set|unsubscribed|signed up|registered|entitled|through) _{0,3}',
      '(have|already|just) (replied|responded|answered|emailed|messaged|dmed|updated|called)',
      '(i|we) (replied|responded|answered)',
      '(shared|forwarded|passed|escalated|raised) (with|to|on|along)',
      '(glad|happy|pleased|delighted|sorry|sad|regret|afraid) to (inform|tell|say|confirm|let|report|advise|announce)',
      '(great|good|glad|happy|pleased|delighted) to (hear|know|see|read) _{0,2}',
      '(glad|happy|pleased) (that)? (we|it|this|everything) _',
      '(may|can|could) (i|we) (know|have|ask|get)',
      '((is|are|be|remains) subject to|depends on|because|due to|the reason (is|was|for|being|behind)|it means|this means|which means|in order to|so that)',
      '(no problem|no worries)',
      '(sadly|afraid|unfortunately) (not|no)'
    ]
  },
  {
    // All is well: thanks and praise need no next step.
    tag: 'missing-next-step.content',
    patterns: [
      '(thank you|thanks|thks|thax|cheers|ty|appreciated|appreciate it)',
      '(works|working|worked|arrived|came) (now|fine|well|again|perfectly|like|today|safely)',
      '(all|now|it is|is|issue|problem|was|been) (fixed|sorted|solved|resolved|good|fine|well|ok|okay|up)',
      '(that is|it is|i am|all) (fine|ok|okay|good|alright|cool)',
      '(got it|got one|never mind)',
      '(just|only|wanted) (letting you know|to (let you know|say|tell you))',
      '(fyi|for your information|no need to (reply|answer|respond))',
      '(love|loved|loving|friendly|polite|welcoming|props|great|amazing|awesome|brilliant|fantastic|excellent|perfect|lovely|wonderful|kind|helpful|best|impressed|good job|well done|happy|pleased|delighted|kudos|bye|woot|yay|hooray)'
    ]
  }
]
