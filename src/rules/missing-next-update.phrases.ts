import type { PhraseSet } from '../cues/grammar/automaton.js'

const again =
  'back (up|online|on|in|since|as of|again|now|to normal|with you|at)|up (again|and running)|online|live|working (again|now)|running again'

/** What settles a delay, an outage or a bug, and what only sounds like it. */
export const missingNextUpdatePhrases: readonly PhraseSet[] = [
  {
    tag: 'missing-next-update.resolved',
    patterns: [
      '(is|are|was|were|got|has been|have been|had been|been|am) (fixed|resolved|restored|solved|repaired|sorted|corrected|mended|delivered|handed|collected|signed for|left (with|at|in|on|behind)|found|refunded|cancelled|canceled|replaced|completed|settled|signed|decided|approved|granted|paid|issued|rolled back|undone|gone (since|as of|now)|normal)',
      '(case|ticket|bug|issue|incident|gap|claim|request) _{0,1} (is|was|has been) closed',
      '(outage|storm|strike~|works|work|incident|delay~|disruption|trouble|problem~|fault|it|this|that|all|everything) (is|are|was|were) (now|all|finally)? over',
      '(app|site|website|service~|server~|system~|line~|internet|wifi|power|water|heating|network|phones|payments|login|page|shop|store|everything|all|it|they) (is|are) (all)? back',
      `(is|are|came|come|went|has gone|have come) (all|now|also)? (${again})`,
      '(work|works|worked|working|run|runs|running|load|loads|loading|send|sends|sync|syncs|flow|flows|flowing|normal|open|opens|fine|move|moves|go|goes|ring|rings|ship|ships|heat|heats|print|prints|charge|charges|live|up) (normally|fine|as usual|as normal)? (again|now)',
      '(i|we|<our-team>) (have)? (brought (you|it|them|the|a|your)|swapped|exchanged|fixed|resolved|restored|solved|repaired|mended|corrected|cancelled|canceled|refunded|delivered|replaced|reset|switched|rolled|reverted|restarted|rebooted|removed|unlocked|reversed|undid|undone|rebooked|paid)',
      '(money|refund|payment) (back|went|left|is on|was paid|was sent)',
      '(is|are|it is) (out|in the (store|shop|app store)|available|released|shipped|installed) (now|today|already)',
      'fixed (in|with|by|since) _',
      '(reads|works|shows|opens|prints|runs|loads|plays|goes|looks|sounds|displays|counts) (right|correct|correctly|properly|fine|perfectly) (again|now|at once|straight away|right away|immediately|since)',
      '(landed|arrived|posted|credited|cleared|came|went|showed up|paid|dropped) (back|through|in)? (on|in|into|to|onto|at) your (card|account|bank|statement|wallet|balance|door|doorstep|letterbox|inbox|desk|house|flat|office)',
      '(that|this|it|which) (did|has done|seems to have done) (the (trick|job)|it)',
      '(great|glad|happy|good|lovely|pleased|relieved) (to (hear|see|know|read))? (that)? (it|this|that|everything|all|they|the _{1,2}|your _{1,2}) (now|all|finally)? (works|worked|helped|arrived|came|is (working|back|sorted|fixed|fine|there|running|resolved|done)|are (working|back|fixed|fine))',
      'now that (it|this|that|they|the _{1,2}|your _{1,2}) (is|are|has been|have been) (cleared|gone|fixed|removed|replaced|reset|updated|renewed|repaired|sorted|off|out)',
      '(is|are|looks|look|reads|read) (all)? (right|correct|fine|ok|okay|good|itself|stable|normal) again',
      '(has|have) (granted|approved|released|signed|returned|delivered|paid) (it|your|the|them|this|that)',
      'you (have)? (got|received|have) (it|them|yours|your _)',
      '(it|they|parcel|package|order) (has|have)? (arrived|arrives|came|turned up|reached you)',
      '(meant|supposed|designed|intended|made) to (work|be|do|behave)',
      '(by design|as designed|as intended|as expected|not a bug|no bug|not a fault|no fault found)'
    ]
  },
  {
    // Something was done, and it goes on for some.
    tag: 'missing-next-update.unresolved',
    patterns: [
      '(still|not yet) (fail@|break@|crash@|hang@|freeze@|lag@|drop@|stick@|stuck|broken|flicker@|leak@|lose@|miss@|show@ (the|an|a|wrong|old|nothing)|refuse@|stutter@|time@ out|return@ (an|the|a) error)',
      '(part|parts|half|some|most|one half) of (the|this|that|it|your) _{0,3} (is|are|has been|have been|works|work) _{0,2}',
      '(partly|partially|half) (fixed|resolved|restored|solved|repaired|back|working|done)',
      'still (see|seeing|get|getting|have|having|down|failing|fails|not|investigating|working|unavailable|affected|slow|offline|out|missing|without|looking|waiting|under)',
      'continu@ to (investigate|work|look|dig|see|search|monitor (it|this|the))'
    ]
  },
  {
    tag: 'missing-next-update.asks',
    patterns: [
      'please (do|also|just|kindly)? (send|share|provide|dm|pm|confirm|tell|give|reply|answer|attach|upload|forward|describe|let (me|us) know|message|email|call|check|try|choose|pick|say) _',
      '(send|dm|pm|message) (me|us) _',
      'let (me|us) know (your|the|what|which|when|where|how|whether|who|if)',
      '(i|we) (need|require) (your|the|a|some|to know|from you)'
    ]
  },
  {
    tag: 'missing-next-update.asks-nothing',
    patterns: [
      'let (me|us) know if (you (have|need|require)|there|we|i)',
      '(please)? (bear|keep|stay|check back|call (us)? if|email (us)? if|message (us)? if) _'
    ]
  },
  {
    // The customer's own time, or a time in what we did.
    tag: 'missing-next-update.other-time',
    patterns: [
      '(you|your|they) _{0,2} (need|needs|needed|want|wanted|wrote|asked|ordered|have|had|expected|fly|leave|travel) _{0,8}',
      '(save|copy|export|finish|store|charge|empty|avoid|print|download) (your|the|all|a|any|it|them) _{0,6}',
      '(back up|hold off) _{0,6}',
      '(i|we) have (already|just|also)? _{0,1} (sent|posted|emailed|given|put|added|told|passed|asked|called|reported|raised|forwarded|written|escalated|logged|checked) _{0,8}',
      '<num> <unit> (too)? (early|late|earlier|later|off|wrong|ahead|behind|apart|old|long|without|with no|running|in a row)',
      '(should|would|could|might) have _{0,8}',
      '(application|order|letter|email|message|claim|request|report|ticket|call|invoice|booking|form|complaint|enquiry|inquiry) (of|from|dated) _{1,3}',
      '(was|were) (due|supposed|meant|promised|expected) _{0,6}',
      '(is|are|was|were) (slow|down|off|offline|out|stuck|late|delayed|affected|unavailable|broken|closed) _{0,6}',
      '(after|for|since|every|about) (about|around)? (a|an|<num>) (minute~|second~|hour~)'
    ]
  },
  {
    tag: 'missing-next-update.cadence',
    patterns: [
      '(update|updates|updated|post|posts|write|news|refresh|refreshed|report|reports|call|ring) _{0,6} (every|each|hourly|daily|twice a day|weekly)',
      '(every|each|at the top of) _{1,6} (update|post|write|news|refresh|text|you get|you will get|we call|we message)'
    ]
  }
]
