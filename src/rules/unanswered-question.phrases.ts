import type { PhraseSet } from '../cues/grammar/automaton.js'

/** Signs that a reply takes a question up, and that a question wants no answer. */
export const unansweredQuestionPhrases: readonly PhraseSet[] = [
  {
    // Yes, no, or as good as either, whatever else the sentence names.
    tag: 'unanswered-question.yes-no',
    patterns: [
      '(yes|yep|yup|yeah|nope|exactly|indeed|not yet|not really|not necessarily|not quite|not at all|not (at|for) the moment|not currently)',
      '(everything|all) (is|looks|seems) (normal|fine|ok|okay|good|in order)',
      'nothing of the (kind|sort)|(half|some|both|either) of (it|them|each)|(suits|works for) (us|me)|not a chance|(gone|out) for good',
      'of course|by all means|(no|not a) problem|no worries|feel free|go ahead|all (set|clear|good|fine|done)|with pleasure|you bet|that is (fine|done|no problem|correct|right|true|allowed)'
    ]
  },
  {
    // The same, of what their clause is about.
    tag: 'unanswered-question.evaluates',
    patterns: [
      'certainly|absolutely|definitely|neither|happily|gladly|impossible',
      '(is|are|be|was|looks|seems|sounds) (correct|ok|okay|possible|sorted|right|true|back)',
      'both (are|were|yes|work|fit|of (them|these|those|which))'
    ]
  },
  {
    tag: 'unanswered-question.receipt',
    patterns: [
      '(your|the) _{1,4} (is|are|was|were|has been|have been) (now|all|already)? (confirmed|booked|attached|received|noted|reserved|ordered|ready|registered|posted|sent|updated|processed|shipped|dispatched|added|changed|set up|logged)',
      '(i|we) (have)? (received|noted|confirm|registered|logged|booked|added|updated|got) (that|your|the|a|all)',
      '(pleased|glad|happy|delighted|wish|like) to (inform|tell|announce|let)'
    ]
  },
  {
    // Tells that the answer goes against the wish, whatever it is.
    tag: 'unanswered-question.regrets',
    patterns: ['(afraid|unfortunately|sadly|regrettably|alas)', '(good|great|bad|sad) news']
  },
  {
    tag: 'unanswered-question.fine',
    patterns: ['(is|are|would be|will be) (fine|ok|okay|good|enough|perfect|great)']
  },
  {
    tag: 'unanswered-question.arranged',
    patterns: [
      '(is|are|has been|have been|was|were) (all|already|now)? (booked|scheduled|arranged|confirmed|changed|updated|cancelled|canceled|added|removed|extended|allowed|permitted|welcome|accepted|included|possible|available|on (its|the|her|his|their) way)'
    ]
  },
  {
    tag: 'unanswered-question.permits',
    patterns: [
      '(is|are|be|is not|are not) (more than)? (welcome|allowed|permitted|accepted|forbidden|prohibited)'
    ]
  },
  {
    tag: 'unanswered-question.denied',
    patterns: [
      '(is|are|was|were) not (currently|yet|longer)? (available|possible|allowed|offered|supported|included|permitted|accepted)'
    ]
  },
  // Answers what can, may or must be done, and no other question.
  {
    tag: 'unanswered-question.may',
    patterns: [
      '(you|we|i|they|customers|guests) (can|may|could|are able|will be able|should be able|are welcome|would be able|need|must|have to|do not (need|have) to|are free)',
      '(can|could|may|might) be _'
    ]
  },
  {
    tag: 'unanswered-question.does',
    patterns: [
      '(do|does|did|done|doing|have|has|had|handle|handled|arrange|arranged) (this|that|it|so)',
      'automatically',
      '(avoid|refrain|steer clear|stay off|stay away|keep off|keep away|stick to|hold off|leave out|skip|better not|best not|rather not)'
    ]
  },
  // Finds out what is asked.
  {
    tag: 'unanswered-question.finds-out',
    patterns: [
      '(check|checking|look|looking|find|finding|ask|asking|asked|get back|let you know|confirm|investigate|investigating|reply|respond|answer|answers|review|reviewing|hear back)'
    ]
  },
  // "We don't know yet" answers too.
  {
    tag: 'unanswered-question.unknown',
    patterns: [
      '(i|we|they|nobody|still) (do|can|could) not (yet|currently)? (know|have (a|an|any|the|that|more|further|information)|say|tell|confirm|comment|promise|see|find)',
      '(does|did|will|would) not (yet)? (say|tell|show|know)',
      '(no|not) (news|update~|eta|information|details|sure|aware|plans|certain|confirmed)',
      '(unsure|unclear|unknown|undecided|to be confirmed)',
      '(aware of|working on|looking into|investigating) (it|this|that|the|these|an)',
      '(too early|too soon) to',
      '(it|that|this) (can|may|will|could)? depend@'
    ]
  },
  {
    tag: 'unanswered-question.later',
    patterns: [
      '(check|checking|look|looking|find|finding|ask|asking|asked|get back|write|let you know|update|call|ring|phone|confirm|investigate|investigating|reply|respond|answer|contact|reach|chase|chasing|review|reviewing|in touch|follow up|report|tell|(i|we|<our-team>|to|and|will) (email|dm|message)|(email|dm|message) (you|them|her|him)|hear|passed|forwarded|escalated|raised|assigned|looped|looping|pass|forward|escalate)'
    ]
  },
  {
    tag: 'unanswered-question.reason',
    patterns: [
      '(because|since|due to|owing to|caused|cause|causes|reason|so that|in order to|that is why|this is why|thanks to|tripped|triggered|blocked|led to|down to|result of|takes (a|up|<num>|between|about|around)|take@ (a while|up to|<num>)|needs <num>|(is|are|was|were|has been) (overloaded|broken|full|busy|closed|blocked|paused|affected|limited|faulty|throttled|flagged|missing|expired))'
    ]
  },
  // A reason where the clause is about what is asked.
  {
    tag: 'unanswered-question.reason-weak',
    patterns: [
      '(as|is for|are for|was for|were for|means|meaning|result|after|when|from|set off|needs|need|must|requires|only)'
    ]
  },
  // Why something is needed.
  {
    tag: 'unanswered-question.purpose',
    patterns: [
      '(make sure|making sure|makes sure|ensure@|protect@|prevent@|verify@|prove@|proof of|comply@|law~|legally|otherwise|security|safety)'
    ]
  },
  {
    tag: 'unanswered-question.amount',
    patterns: ['(<num>|nothing|half|double|several|many|few|none|per|unlimited)', '(all|most) of']
  },
  {
    tag: 'unanswered-question.person',
    patterns: [
      '(<our-team>|<staff>|mr|ms|mrs|myself|name is|contact~|(to|with|by|call|ring|ask|contact|is|am) (me|him|her|us)|i am (the|your)|yours truly|(you|we|i|they) (have to|need to|will)? (pay|cover|handle|look after|take care)|(is|are|cost~|fee~|charge~|duty) on (us|you|me))'
    ]
  },
  {
    // Questions that want no answer.
    tag: 'unanswered-question.rhetorical',
    patterns: [
      '(seriously|really|honestly|kidding|joking|joke|hell|heck|fuck|fucking|wtf|shit|damn|crap|bloody|ridiculous|acceptable|unacceptable|fair|wrong with|supposed to|the point|on earth|in the world|even|ever|anything|anybody|nobody|no one|lol|haha|lmao|how dare|who does|who cares|what kind|what sort|what were|what was i|have you no|shame|stupid|idiot|idiots|dumb|useless|worst|terrible|awful|disgusting|pathetic|scam|liars|lie|lying|steal|stealing|robbing|bother|bothered|hate|sleeping|blind|deaf|listening|proud|happy now|wonder why|too much to ask|any better|get worse|hard is it|hard can|hard to|difficult to|difficult is|when will you learn|am i the only|is it just me|anyone else|any help|any news|any update|any updates|guess what|you know what|know why|huh|eh|yeah|agree|remember)',
      '(is|are|was|were|do|does|did|has|have|can|could|will|would|should) not (it|you|they|this|that|there|i|we|the)',
      '(it|you|they|this|that|there|we) not',
      'why (should|would|must|do|did|can) (i|you|we|they) not',
      'how (is|are|was) (this|that|it) (ok|okay|fair|legal|right|possible|acceptable|good|even)',
      'how (can|could|dare) (you|they|a company|anyone) _',
      'why (should|would|must|do|does|did|am|are|is|can|have|has) (i|you|your|we|it|this|that|they|nobody|the|every|my) _{0,3} (so|always|still|never|keep|constantly|have to|bother|even|treat|ignore|ignoring|lie)',
      '(what|why|how|are|when|did) _{0,3} you guys',
      'how are you',
      'how (am|was|were|are) (i|we) (meant|supposed)',
      'how _ can (you|one|it) (get|be)',
      'who is (in|on|around|there|here)',
      'how (can|do|could) i be',
      'do i give',
      '(is|are) (this|that|these) (why|how|what|the way|because)',
      'how (is|was) your',
      'what (is|are) (up|you doing|going on)',
      '(did|do) (this|it) help',
      'what (do|did) you (think|say|expect|want)',
      'so what',
      'how much (more)? (can|must|do) (i|we|one) (take|stand|bear|put up|endure|lose|suffer)',
      'now what',
      '(should|can|could) one _',
      'what should i do',
      'what now',
      'what happened',
      'why not',
      'what next'
    ]
  },
  {
    tag: 'unanswered-question.asks',
    patterns: [
      '(tell|send|give|show|let) (me|us) _',
      '(can|could|may) (i|we) (take|have|get|ask|know)',
      '(looping|looped) in',
      '(what|which) (is|are) your _',
      'here (is|are) (a|an|the|our|some) _{0,2} (link~|article~|guide~|page~|tutorial~|video~)',
      '(txt|text|ring|phone) (us|me|the|<num>)',
      '(allow|give|grant) me _{0,3} (moment|minute~|sec|second~|bit|while)',
      '(one|a) (moment|second|sec|minute) _{0,1} please'
    ]
  },
  {
    tag: 'unanswered-question.when',
    patterns: [
      '(any time|anytime|always|now|already|once|when|until|since|after|as soon as|immediately|before|later|earlier|till|yet|longer|sooner|delayed|backlog)',
      '(from|to|on|by|until|at) (<weekday>|<month>|<num>|<clock>|<date>|<ordinal>|noon|midnight|dawn|dusk|today|tomorrow|christmas|easter)',
      '(every|each|next|this|last) _{0,1} (<unit>|<weekday>|<month>|<num>|<clock>|<date>|<ordinal>|morning~|afternoon~|evening~|night~|weekend~|spring|summer|autumn|fall|winter|season|term|noon|midnight|dawn|dusk|today|tomorrow|christmas|easter)'
    ]
  },
  {
    tag: 'unanswered-question.lasting',
    patterns: [
      '(<num>|half|one|two|a|an|few|several|couple|whole|entire|full) (of)? (<unit>|meter~|metre~|foot|feet|inch|inches|mile~|kilometer~|night~|page~|episode~|stop~|cm|mm|km)',
      '((cancel|leave|quit|stop|end) _{0,2} (any time|anytime|at any time)|whenever|at any time|rolling|no (minimum|commitment|tie)|month to month|forever|overnight|indefinitely|lifelong|a lifetime|unlimited|no (end|limit)|as long as|until|all (day|night|year|week))'
    ]
  },
  // A later message of the customer's: what stands before it has been answered.
  {
    tag: 'unanswered-question.moved-on',
    patterns: [
      '(i (have|got|found) it|(it is|all) (sorted|fixed|done|good)|thanks|thank you|ty|cheers|ok|okay|yes|yeah|yep|no|nope|got it|i did (it|that|so|already|yes|thanks)|done|i am good|never mind|nevermind|understood|understand|indeed|great|good to know|figured|sure|perfect|will do|i see|it came|brilliant|awesome)'
    ]
  },
  {
    tag: 'unanswered-question.elsewhere',
    patterns: [
      '(faq~|help (center|centre|pages|page)|knowledge base|user guide|manual|privacy policy|(in|see|under) section <num>|(see|at|of) _{0,3} page <num>)',
      'directed to',
      '(other|another|best|only|next) (option|step|way) (is|would be) to'
    ]
  },
  {
    tag: 'unanswered-question.noted',
    patterns: [
      '(feedback|suggestion|request|idea|comments|wish) (has been|is|have been|was)? (noted|passed|recorded|logged|taken)'
    ]
  },
  // What wraps a question: "can you tell me whether …".
  {
    tag: 'unanswered-question.wrapped',
    patterns: [
      '(can|could|would|will|do|please|kindly|just) (you|i)? (please|perhaps|possibly|also|just)? (tell me|let me know|confirm (that)?|know|explain|advise|say|clarify|explain to me|tell us|let us know|ask|check)',
      '(i|we) (would like to know|want to know|was wondering|were wondering|am wondering|need to know|would like to ask|wanted to ask|am curious|would love to know|wanted to know|am interested to know|am not sure|am unsure)',
      '(i|we) (wonder|wondered)',
      '(i|we) (would|will|could)? (be|like|love|appreciate|want|wish) (very|so|most)? (grateful|glad|happy|pleased|keen|interested)? (if you could)? to (learn|hear|find out|understand|see)',
      '(any idea|any ideas)',
      '(wondering|curious|interested to know|tell me|let me know|tell us|let us know|not sure)',
      '(do you (happen to)? know|please advise|please confirm)'
    ]
  }
]
