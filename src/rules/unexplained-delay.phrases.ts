import type { PhraseSet } from '../cues/grammar/automaton.js'

const late =
  'delayed|postponed|held up|put back|pushed back|moved back|set back|deferred|running (a bit|a little|slightly)? late|running behind|behind schedule|late|overdue'

/** Delays, and what tells why. */
export const unexplainedDelayPhrases: readonly PhraseSet[] = [
  {
    tag: 'unexplained-delay',
    patterns: [
      `(is|are|been|got|am|was|were|being|remains) (slightly|a bit|a little|now|currently|further|somewhat)? (${late})`,
      'running (a bit|a little|slightly)? (late|behind)',
      '(is|are|be) (a bit|a little|slightly|somewhat)? behind (with|on|schedule)',
      '(have|has|having|facing|working through|got|is|are) _{0,4} backlog~',
      '(is|are|be) taking (us|them)? (a|quite a)? _{0,2} (longer|more time)',
      '(take|takes|took|taken) (us|them)? _{0,3} longer than (usual|planned|expected|normal|we|it|i|usually|normally|hoped|anticipated)',
      '(is|are|remains) still (pending|outstanding|being processed|unprocessed|processing|in the queue|in transit)',
      '(have|has) not (reached|replied|answered|responded|contacted|called|shipped|arrived|left|come|got) (out|back)? (to you|you)? (quite)? yet',
      '(there is|there has been|have|has) (a|some|a slight|a small)? (hold-up|holdup|setback) _{0,1}',
      '(is|are|was|were|has|have) not (been)? (ready|finished|done|shipped|sent out|processed|dispatched|completed) yet',
      '(is|are) not yet (ready|finished|done|shipped|processed|dispatched|complete|completed)',
      '(there is|there are|there will be|there has been|have|has|experiencing|expect|seeing) (a|an|some|slight|short|further|minor)? _{0,2} delay~'
    ]
  },
  {
    // The delay may be the one of the reply itself, which needs no reason.
    tag: 'unexplained-delay.sorry',
    patterns: [
      '(sorry|apologies|apology|apologize|excuse) (for|about)? (the|this|that|these|our|my|such a|a|any)? _{0,2} (delay~|long wait)',
      '(sorry|apologies|apology|apologize) (for|about) (the|this|our|my|such a|a) _{0,2} (late|delayed|slow) (delivery|shipment|refund|order|parcel|package)'
    ]
  },
  {
    tag: 'unexplained-delay.reason',
    patterns: [
      '(do|does|did|can|could) not (yet)? (know|see|say|tell) (yet)? (why|what)',
      '(delayed|late|held up|held) (on|by|at|from|coming|behind|in) (a|an|the|its|our|their|another|incoming|inbound|arrival) _',
      '(not sure|unsure|finding out|find out|looking into|look into|investigating|checking|asking|ask|asked|see) (what|why)',
      '(cause|causes|caused|causing|reason|reasons|because|owing|due to|thanks to|result of|that is why|which is why|this is why)',
      '(at|in|by|with|through|for) (customs|the border)',
      '(high|higher|large|unusual|unexpected|huge|increased|heavy) _{0,2} (volume~|demand|number~|amount|traffic|load)',
      '(more|so many) (order~|request~|message~|email~|call~|ticket~|people) than',
      '(waiting|awaiting|wait|waits) (for|on)? (a|an|the|our|your|more|some|parts|stock|confirmation|approval|it) _'
    ]
  },
  {
    // Something that went wrong or is in the way, told beside the delay without a "because".
    tag: 'unexplained-delay.event',
    patterns: [
      '(strike~|snow|weather|storm|fog|flood~|ice|accident~|customs|supplier~|shortage~|illness|ill|sick|holiday~|traffic|maintenance|signaling|signalling|inspection~|paperwork|crash|fire|congestion|breakdown~|berth)',
      '(broke|broken|failed|fails|torn|missing|damaged|burst|stuck|closed|short of|out of stock|sold out|busy|faulty|misrouted|mislabelled|mislabeled|wrong|lost)',
      '(the|your|our|a|an|its|their) _{1,3} (missed|stopped|slipped|ran|fell|was (held|stopped|stuck|sent|left|put|sorted|loaded|overbooked)|were (held|stopped|left|sent))',
      '(we|i|they|our _{1,2}|the _) (missed|forgot|overlooked|misread|mislaid|misplaced|mixed up|underestimated|overbooked|oversold|ran out|ran short)',
      '(we|i|they|our _{1,2}|the _) (packed|sent|posted|shipped|ordered|booked|started|printed|picked|loaded|handed) _{0,4} late',
      '(come@|ship@) from _',
      '(has|have|had) to _',
      '(need@|require@) (a|an|the|more|another|to|approval|parts|time) _',
      '(we|it|they|which|that) (need|needs)'
    ]
  },
  {
    // Other delays: the customer's, a setting's, or one that is not there.
    tag: 'unexplained-delay.allowed',
    patterns: [
      '(no|not any|without|any) (further|more|undue|extra)? delay~',
      'you (are|were|have been|will be|get|arrive|paid|might be|may be) _{0,2} (late|delayed|running late|behind|overdue)',
      'your (own)? (delay|late _)',
      'delay~ (in|with) (responding|replying|getting back|answering|writing|my|our) _{0,2}',
      'the delay if any',
      '(a|the|of|for) delay~ (of|to|between|before|after|in seconds|time|setting|timer) _',
      '(sorry|sad) to (hear|see|learn|read)',
      '(if|when|where|whether|should|until|before|unless|once) _{0,4} (is|are|be|been)? (delayed|late|running late|pending|postponed|delay~|not ready)',
      '(can|could|may|might|would|never|not) (be|cause|lead to|have) _{0,2} (delay~|delayed|late|postponed)',
      'never too late',
      '(too|of|until|as) late'
    ]
  }
]
