import type { PhraseSet } from '../cues/grammar/automaton.js'

/** Signs that a reply takes a question up, and that a question wants no answer. */
export const unansweredQuestionPhrases: readonly PhraseSet[] = [
  {
    // Yes, no, or as good as either.
    tag: 'unanswered-question.yes-no',
    patterns: [
      '(yes|no|yep|nope|yeah|sure|certainly|absolutely|definitely|indeed|correct|exactly|unfortunately|afraid|sadly|not yet|of course|no problem|no worries|done|okay|ok|fine|welcome|allowed|possible|impossible|included|right|true|neither|both|either|happily|gladly|sorted|approved|declined|rejected)',
      'need not',
      '(is|are) back',
      '(go@|come@|paid|sent|on its way) (straight)? back to you',
      '(can|could|do|does|is|are|will|would|should|did|has|have|was|were) not _',
      'no _',
      '(in order|free) to',
      'there (is|are|was|will be)'
    ]
  },
  // Answers what can, may or must be done, and no other question.
  {
    tag: 'unanswered-question.may',
    patterns: [
      '(you|we|i|they|customers|guests) (can|may|could|are able|will be able|should be able|are welcome|would be able)',
      '(can|could|may|might) be _'
    ]
  },
  // "Yes", "both of them": answers whatever else the sentence names.
  {
    tag: 'unanswered-question.both',
    patterns: ['(yes|no|yep|nope|yeah|both|neither|either|also|too|as well)']
  },
  {
    tag: 'unanswered-question.does',
    patterns: [
      '(do|does|did|done|doing|have|has|had|handle|handled|arrange|arranged) (this|that|it|so)',
      'automatically',
      'no need'
    ]
  },
  // "We don't know yet" answers too.
  {
    tag: 'unanswered-question.unknown',
    patterns: [
      '(do|can|could) not (yet|currently)? (know|have (a|an|any|the|that|more|further|information)|say|tell|confirm|comment|promise|see|find)',
      '(does|did|will|would) not (yet)? (say|tell|show|know)',
      '(no|not) (news|update~|eta|information|details|sure|aware|plans|certain|confirmed)',
      '(unsure|unclear|unknown|undecided|to be confirmed)',
      '(too early|too soon) to'
    ]
  },
  {
    tag: 'unanswered-question.later',
    patterns: [
      '(check|checking|look|looking|find|finding|ask|asking|asked|get back|write|let you know|update|call|ring|phone|confirm|investigate|investigating|reply|respond|answer|contact|reach|chase|chasing|review|reviewing|in touch|follow up|report|tell|email|dm|message|hear|passed|forwarded|escalated|raised|assigned|looped|looping|pass|forward|escalate)'
    ]
  },
  {
    tag: 'unanswered-question.reason',
    patterns: [
      '(because|since|due to|owing to|caused|cause|causes|reason|as|so that|in order to|that is why|this is why|is for|are for|was for|were for|thanks to|means|meaning|result|after|when|from|triggered|tripped|blocked|set off|led to|down to)'
    ]
  },
  {
    tag: 'unanswered-question.amount',
    patterns: [
      '(<num>|free|included|nothing|no charge|no cost|price~|cost@|charge@|fee~|half|double|several|many|few|none|per|billed)',
      '(all|most) of'
    ]
  },
  {
    tag: 'unanswered-question.person',
    patterns: ['(<our-team>|<staff>|mr|ms|mrs|me|him|her|them|i|us|myself|name is|contact)']
  },
  {
    // Questions that want no answer.
    tag: 'unanswered-question.rhetorical',
    patterns: [
      '(seriously|really|honestly|kidding|joking|joke|hell|heck|fuck|fucking|wtf|shit|damn|crap|bloody|ridiculous|acceptable|unacceptable|fair|wrong with|supposed to|the point|on earth|in the world|even|ever|anything|anybody|nobody|no one|you guys|lol|haha|lmao|how dare|who does|who cares|what kind|what sort|what were|what was i|have you no|shame|stupid|idiot|idiots|dumb|useless|worst|terrible|awful|disgusting|pathetic|scam|liars|lie|lying|steal|stealing|robbing|bother|bothered|hate|sleeping|blind|deaf|listening|proud|happy now|wonder why|too much to ask|any better|get worse|hard is it|hard can|hard to|difficult to|difficult is|when will you learn|am i the only|is it just me|anyone else|any chance|any idea|any ideas|any help|any news|any update|any updates|guess what|you know what|know why|huh|eh|yeah|agree|remember)',
      '(is|are|was|were|do|does|did|has|have|can|could|will|would|should) not (it|you|they|this|that|there|i|we|the)',
      '(it|you|they|this|that|there|we) not',
      'how (is|are|was) (this|that|it) (ok|okay|fair|legal|right|possible|acceptable|good|even)',
      'how (can|could|dare) (you|they|a company|anyone) _',
      'why (should|would|must|do|does|did|am|are|is|can|have|has) (i|you|your|we|it|this|that|they|nobody|the|every|my) _{0,3} (so|always|still|never|keep|constantly|have to|not|bother|even|treat|ignore|ignoring|lie)',
      'how are you',
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
      'now what',
      'what about _',
      '(should|can|could) one _',
      'what should i do',
      'what now',
      'what happened',
      'what happens',
      'what next'
    ]
  },
  {
    tag: 'unanswered-question.asks',
    patterns: [
      '(tell|send|give|show|let) (me|us) _',
      '(can|could|may) (i|we) (take|have|get|ask|know)',
      '(looping|looped) in'
    ]
  },
  {
    tag: 'unanswered-question.when',
    patterns: [
      '(any time|anytime|always|now|already|once|when|until|since|after|as soon as|immediately|every|each|from|before|later|earlier|till|yet)'
    ]
  },
  // A later message of the customer's: what stands before it has been answered.
  {
    tag: 'unanswered-question.moved-on',
    patterns: [
      '(thanks|thank you|ty|cheers|ok|okay|yes|yeah|yep|no|nope|got it|i did|done|i am good|never mind|nevermind|understood|understand|indeed|great|good to know|figured|sure|perfect|will do|i see|it came|brilliant|awesome)'
    ]
  },
  // What wraps a question: "can you tell me whether …".
  {
    tag: 'unanswered-question.wrapped',
    patterns: [
      '(can|could|would|will|do|please|kindly|just) (you|i)? (please|perhaps|possibly|also|just)? (tell me|let me know|confirm|know|explain|advise|say|clarify|explain to me|tell us|let us know|ask)',
      '(i|we) (would like to know|want to know|was wondering|am wondering|need to know|would like to ask|wanted to ask)',
      '(do you (happen to)? know|any idea|please advise|please confirm)'
    ]
  }
]
