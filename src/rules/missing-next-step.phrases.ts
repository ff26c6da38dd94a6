import type { PhraseSet } from '../cues/grammar/automaton.js'

/** What tells the customer nothing beyond small talk, and what a customer's message needs. */
export const missingNextStepPhrases: readonly PhraseSet[] = [
  {
    // About ourselves, or the customer's words said back.
    tag: 'missing-next-step.filler',
    patterns: [
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
    patterns: [
      '(yes|no|yep|nope|yeah|sure|certainly|absolutely|of course|done|fixed|sorted|sent|refunded|cancelled|canceled|approved|resolved|solved|shipped|changed|correct|exactly|indeed|agreed|deal|not yet|you are welcome|my pleasure|anytime|any time|welcome|you got it|can do|will do|right)'
    ]
  },
  {
    tag: 'missing-next-step.told',
    patterns: [
      'only (way|option|choice)',
      '(have|already|just) (replied|responded|answered|emailed|messaged|dmed|updated|called)',
      '(i|we) (replied|responded|answered)',
      '(shared|forwarded|passed|escalated|raised) (with|to|on|along)',
      '(glad|happy|pleased|delighted|sorry|sad|regret|afraid) to (inform|tell|say|confirm|let|report|advise|announce)',
      '(great|good|glad|happy|pleased|delighted) to (hear|know|see|read) _{0,2}',
      '(glad|happy|pleased) (that)? (we|it|this|everything) _',
      '(may|can|could) (i|we) (know|have|ask|get)',
      '(subject to|depends on|because|due to|the reason (is|was|for|being|behind)|it means|this means|which means|in order to|so that)',
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
      '(love|loved|loving|great|amazing|awesome|brilliant|fantastic|excellent|perfect|lovely|wonderful|kind|helpful|best|impressed|good job|well done|happy|pleased|delighted|kudos|bye)'
    ]
  }
]
