import type { PhraseSet } from '../grammar/automaton.js'

/** What our side says it will do, is doing, or has handed on. */
export const commitmentPhrases: readonly PhraseSet[] = [
  {
    tag: 'plan-to',
    patterns: [
      '<our> (intend@|plan@|aim@|hope@|expect@|propose@|are planning|are hoping|am planning|am hoping|are aiming|are expecting) to _',
      '<our> should be able to _',
      '(i|we) mean to _',
      '(the|our) _{1,3} (intend@|plan@|aim@|hope@|expect@|mean@) to <act>',
      '(our|my|the) (aim|plan|intention|goal|idea) is (still)? to <act>',
      '(our|my|the) (plan|intention) is (still)? to _',
      '(i|we) (do)? (promise|pledge|undertake|commit|vow|swear) to _',
      '<our> (am|are|is) (due|set|scheduled|ready|supposed|meant) to <act>',
      '<our> (am|are|is) to <act>',
      '(the|our|my|a|an) _{0,3} (<staff>|<agent>|<trade>) (is|are) to (<act>|make|cut|sew|bake|build|print|draw|paint)',
      '(the|our|my|a|an) _{0,2} (<agent>|<trade>) (wants|would like|is keen) to (see|run|read|look|check|study|speak|talk|test|measure|discuss|compare|examine|repeat)',
      '(is|are) to be (<done>|added|printed|made|built|replaced)',
      '_ (promised|agreed|undertook|pledged|offered) to (<act>|hear|see|meet)'
    ]
  },
  {
    tag: 'will-try',
    patterns: [
      '<our> <will> (do|try) (all|everything|our best|my best|our utmost|my utmost|whatever) (to|i|we|possible) _',
      'hopefully <our> will be able to _',
      '<our> (am|are) doing (all|everything|our best|my best|our utmost)'
    ]
  },
  {
    tag: 'will-do',
    patterns: [
      '<our> <will> _',
      // "We gonna ship it".
      '(i|we) going to _',
      '<our> would be (getting back|contacting|calling|reaching out|updating|looking (into|at)|checking|sending|reviewing|reverting|investigating)',
      '(i|we) <will>? (need|have|want|would like) to _{1,8} (and|then) (let you|get back|come back|update you|call you|reply|respond|revert|ring you|write)',
      'our _{1,3} <will> (contact|phone|call|ring|email|visit|come|check|look|review|fix|send|get|reply|respond|reach|follow|inspect|examine|repair|write|message|text|investigate|sort|handle|bring|deliver|collect|pick)',
      '<our> <will> be (in touch|back|in contact|sending|looking|reaching|contacting|working|calling|getting|checking|issuing|processing)'
    ]
  },
  {
    // "Will check and get back to you": the subject is left out at the start of a clause.
    tag: 'bare-will-do',
    patterns: ['(will|going to) <act>']
  },
  {
    tag: 'they-will',
    patterns: [
      '(they|he|she) <will> (be)? (<act>|contacting|reaching|getting|responding|emailing|calling|looking|following|come|resolve|in contact)',
      '(they|he|she) <will> be <working-on>',
      '<our-people> who <will> (be)? (<act>|<working-on>)',
      '<decider> <will> (be)? (refund|refunding|credit|crediting|repay|repaying|reimburse|reimbursing|replace|replacing|compensate|compensating|reissue|reissuing)',
      'your _{1,2} (manager|agent|specialist|handler|advisor|rep|representative|consultant|officer) <will> (be)? (<act>|<working-on>)',
      '(dr|mr|mrs|ms|miss|nurse|professor|prof) _ <will> <act>',
      '_ <will> (call|ring|phone|email|contact|message|text|update|visit|give) you (with|about|to|a (call|ring)|back|as|regarding|and|on|up|directly|personally)',
      '(the|our|my|your|a|an) _{0,1} (<trade>|<agent>) <will> (bring|collect|deliver|repair|mend|fix|replace|come|hand|drop|pick|fit|install|put (one|it|some|them|a) _|make (you|it|a)|look at)',
      '(the|our|my|your|a|an) _{0,1} (<trade>|<agent>) <will> (ring|call|phone|contact|speak|talk|write|email|visit|inspect|examine|investigate|look (at|into|over)|get (back|in touch)|come (round|out|over|back|by)|pop|measure|assess|advise|decide|discuss|ask)',
      '_ <will> (get back|reach out|write|be in touch|talk|speak) (to|with) you'
    ]
  },
  {
    // "Kenji is on it", "Tom is going to ring them": somebody by name, which the capital tells.
    tag: 'named-will',
    patterns: [
      '_ <will> (ring|phone|call (them|him|her|the|our|my|a|round|around|back|and)|email (them|him|her|the|our)|ask (them|him|her|the|our|my|a)|<in-person>)',
      '_ (from|in|at) (the|our|my)? _{1,2} <will> (ring|phone|call (them|him|her|you|the|our)|ask (them|him|her|the|our)|<in-person>)',
      '_ (intends|plans|means|hopes|aims|wants|has promised|has agreed) to (ring|phone|call|email|ask|<act>|<in-person>)'
    ]
  },
  {
    tag: 'named-doing',
    patterns: [
      '_ (is|are) (now|already|currently|just)? <working-on>',
      '_ (is|are) (now|already|currently|just)? <toiling> (your|it|them|this|another)'
    ]
  },
  {
    // "We send you a new one": the present, of a thing that is to come. Not told of every case.
    tag: 'present-promise',
    patterns: [
      '(i|we) (send|post|ship|mail|give|bring|get|pay|refund|transfer|deliver) (you|to you|him|her) (a (new|fresh|second|replacement|spare|corrected)|another|the (missing|right|correct|new|money|amount|difference|rest|full|whole|sum)|your (money|refund|deposit)|it|them|one) _{0,1}',
      '(i|we) (take back|replace|exchange|repair|refund|cancel|correct|redo|swap|remake|reprint|fix|check|examine|collect|fetch|mend) (it|this|them|your _{1,2}|the _{1,2}) (for you|for free|free of charge|at our (cost|expense)|at no (cost|charge)|on the house)',
      '(i|we) (transfer|send|pay|return|refund|credit|ship|post) (it|them|(the|your|a) _{1,2}) (back|out)? to (you|your _)',
      '(i|we) take back (it|this|them|your|the) _{1,2} and (give|send|pay|refund|bring) _',
      '(the|our|a|an|your) _{0,2} (<staff>|<agent>|<trade>|carrier) (contacts|calls|phones|rings|visits|emails|(comes|gets) back to|writes to) you',
      '(a|an|your|another|the (new|missing|right|correct)) _{1,4} (comes|goes) (to you|your way|by (post|mail|courier)|in the (post|mail)|under separate cover)',
      '(fix|patch|hotfix|correction|bugfix) _{0,4} (goes out|goes live|rolls out|ships|lands)',
      '(the|our|my) _{0,2} (<agent>|<trade>|<staff>) (goes|looks|checks|reads|reviews|takes|works|measures|opens|tests|sees|visits|comes) _{0,5} next',
      '(money|amount|difference|deposit|sum|fee|payment|balance|fare|rest) _{0,4} (goes|comes) back (to|on|onto|into) (you|your)',
      '(travels|flies|sails|goes|ships|leaves|comes) (with|on|by|in) (the next|another|a (later|different|new|second)) _'
    ]
  },
  {
    // Only where it waits for something on our side: "Once it clears, we'll be able to send it".
    tag: 'able-then',
    patterns: ['<our> (<will>|should) be able to _']
  },
  {
    // "We are dealing.": nothing follows, so that the matter is meant.
    tag: 'doing-alone',
    patterns: [
      '(i am|we are|<our-team> (is|are)|they are) (already|now|all|both)? (dealing|checking|looking|working|investigating|chasing)'
    ]
  },
  {
    tag: 'let-me',
    patterns: [
      '(let|allow) me (to)? (run (it|that|your|the)|ring|call|phone|email|message|discuss|arrange|fetch|double-check|nudge|prod|sound|touch base|do some|have (a|someone|my|our|the|it|this)|put (this|it|that)|take (this|it|that|your)|pop|try (to|and)|double check|cross check|check|look|find|see|investigate|get|ask|dig|chase|speak|talk|review|confirm|verify|pull|take a look|have a look|forward|pass|escalate|consult|reach|follow|raise|work|run this|sort|fix|make sure|go)',
      'allow us (to)? (check|look|find out|see what|investigate|get (this|that|it)|dig|chase|speak|talk|review|confirm|verify|sort|fix|work on|make this)',
      'give (me|us) _{0,3} (minute~|moment~|bit|while|hour~|day~|time|second~|sec) (to|while|and)',
      'leave (it|this|that) with (me|us)',
      'bear with (me|us) while'
    ]
  },
  {
    tag: 'doing',
    patterns: [
      '(i am|we are|<our-team> (is|are)|they are) (already|now|all|both)? (hard at work|actively|busy|urgently|carefully|doing our best to|doing my best to|doing everything|doing all|aware of (this|the|these|some) _{0,4} and)? <working-on>',
      '(i have been|we have been|<our-team> (has|have) been) <working-on>',
      '(i am|we are|<our-team> (is|are)) (already|now|all|both|currently)? <redoing> _',
      '(the|our|my|your) _{0,1} (<agent>|<trade>) (is|are) (already|now|currently|just)? (<working-on>|<redoing>|measuring|cutting|sewing|fitting|mending|building|baking|painting|cleaning|copying|pricing|engraving|soldering|welding|sanding|varnishing)',
      '(is|are) being <past> (for|to) you',
      '((the|our|my|your|a|an|another|<num>) _{0,1} (<staff>|<trade>)) (is|are) (already|now|currently|busy|out)? <toiling> (a new|an|the|your|it|this|that|them|these|another|up|out|new|fresh)',
      '(<our>|(our|the) _{0,2} <agent>) (continue@|carry on|carries on|keep@ (on)?) ((to|with)? (work|working|look|looking|investigate|<working-on>|search|repair)) _',
      'while (i|we|<our-team>) <act>',
      'and i are (now|already|currently)? (<working-on>|<redoing>|<toiling> (the|your|it|this|that))',
      '<case-worker> (is|are) (coming|driving|travelling|traveling) (to|over|out|round|back|by) _',
      '(<agent>|<trade>|van|lorry|truck|patrol) (is|are) (now|already)? on (its|their|his|her) way',
      '(fix|patch|hotfix|change|correction|update) (for _{1,3})? (is|are) (now|already)? (in|under) (review|test|testing|qa|preparation|development)',
      '<our> (remain@|stay@) on (it|the case|this|top of (it|this))',
      '<case-worker> (has|have) _{1,5} and (is|are) <toiling> (it|them|the|your|this|that)',
      '(your|the|a|an|another) _{1,3} (is|are) being (flown|driven|brought|sent|shipped|put|taken|carried) (in|over|back|out|up|together|across)',
      '(your|the) _{1,3} (is|are) being <past> (by|again|for you|so that|and)',
      'you are (now|still|next|first|second|high|up)? in (line|the queue|our queue) (for|to) _',
      '(goes|go|is going|are going|moves|passes) (on|next|now|over|straight)? (to|before) (our|the|a) _{0,2} <staff>',
      '<our-team> (is|are) on (its|their|his|her) way',
      '<our-team> (is|are) _{1,4} and <working-on>',
      '<our-team> (is|are) (now|already)? (on site|on-site|at the scene|en route|out there|(on|at) the (site|scene|spot))',
      '(i|we|<our-team>) (have|has|got) (got)? (<our-people>|someone|somebody|(my|our) _{1,2}) (who is|who are)? (now|already|currently)? <working-on>',
      '(a|an|another|one|some|two) _{1,3} (is|are) (now|already|currently)? being (<done>|printed|made|built|packed|drawn up|written|translated|remade|prepared|rolled)',
      '(that|which) (i am|we are) <working-on>',
      'our _{1,3} (is|are) (already|now)? <working-on>',
      'and (am|are) (already|now)? <working-on>',
      '(<our-team>|our _{1,2}|we) (has|have|got) _{1,6} and (is|are) <working-on>',
      '(i|we) have (got)? (someone|somebody|a|an|our _|<our-team>) _{0,3} (on the way|coming|on (it|this|the case)|looking|working|heading|lined up|arranged|standing by|booked)',
      '(your|the|a) _{1,3} (is|are) (going|heading) (out|over) to you',
      '(i am|we are|<our-team> (is|are)) (just|now)? (sending|posting|mailing|shipping|getting|couriering|dropping) _{1,4} (out|over|off|across|along) to you',
      '(is|are|sits|lies|has landed|have landed|landed) (now|already|currently)? on (my|our|her|his|their|the) _{0,2} (list|desk|radar|plate|to-do list|agenda|bench|table|schedule|worklist)',
      '(has|have) (this|it|that|your _{1,2}|the _{1,2}) on (my|our|her|his|their|the) _{0,1} (list|desk|radar|plate|to-do list|agenda|bench|table|schedule)',
      'and (is|are) <working-on>',
      '(is|are|sits|lies|rests) (with|in the hands of|in front of|before|on the desk of|under review (by|with)|being (handled|reviewed|looked at|investigated|checked|dealt with) by) <case-worker>',
      '(this|it|that|everything|your _{1,3}|the _{1,3}|which|they|these|and) (is|are) being (attended to|seen to|<done>|moved|shifted|switched|swapped|changed|extended|ordered|traced|chased|sourced|located|loaded|renewed|wrapped|printed|made|built|packed|drawn up|written|translated|recoded|remade|weighed|discussed|considered|worked on|looked into|looked at|prepared|tested|rolled)',
      '(this|it|that|your _{1,3}|the _{1,3}) (is|are) (under (investigation|review|process|processing)|in progress|being worked|in hand|in the pipeline|in the works|in process|pending review|in the queue)',
      '(work|works|an investigation|investigations|a fix|the fix|repairs|a search|a trace) ((on|into|for) _{1,4})? (is|are|has|have) (underway|under way|in progress|ongoing|on the way|in the works|begun|started|commenced|resumed|got going)',
      'a fix is (being|in|on|underway|coming)',
      '(we|our team|the team) have (got)? (our|the) _{0,3} (looking|working|on it|investigating)'
    ]
  },
  {
    // "Looking into this now": no subject, at the start of a sentence.
    tag: 'bare-doing',
    patterns: [
      'am <working-on>',
      '(currently|now|still|just)? (looking (into|at) (this|it|that|your)|working on (this|it|that|your|a)|working to (fix|resolve|get|sort|restore|find|solve|put|bring)|checking (on|with|this|that|it|now)|investigating (this|it|that|your)|on it|chasing (this|it|that|them)|getting (this|it) (fixed|sorted|resolved))'
    ]
  },
  {
    tag: 'passive-promise',
    patterns: [
      '<will> be (<done>|dealt with|taken care of|looked into|looked at|followed up|acted on|made whole|investigated|put right|attended to|made right|in touch|in contact|worked on|kept informed|kept updated|kept posted|back in touch)',
      '<will> (get|have) (this|it|that|your _{1,3}|the _{1,3}) (fixed|resolved|sorted|solved|corrected|refunded|replaced|looked)',
      'you <will> (get|have) _{1,4} <done>',
      'you <will> (hear|be hearing) (back)? (from|by)',
      '<will> be (told|advised)',
      '(charge~|fee|amount|points|item~|line|fine) _{0,3} (is|are) coming off (your|the)',
      'you <will> (get|have|receive|hear) (word|news|notice|confirmation)',
      'it <will> (travel|fly|sail|go|ship|leave|move) (with|on|by|in) (the next|another|a (later|different|new|second))',
      '(money|deposit|amount|payment|difference|fee|balance|fare|bag~|suitcase|luggage|parcel|package|shipment|item~) _{0,3} <will> (come|go|travel|fly|return|be) (back|on|home|to (you|your))',
      '(a|an|the|your|another) _{1,4} <will> be (on|in) (its|the|their) (way|post|mail)',
      'you <will> be (getting|receiving|sent) (a|an|your|the|our|my|another) _',
      'you (<will>|should) hear back',
      '(your|the|a|an|another) _{1,3} <will> (follow|reach you|go (out|off)|be with you|get to you|come your way|find its way|land (in|on|with)|be on (its|the|their) way)',
      '(your|the|a|our) _{0,3} (refund|credit|credit note|replacement|invoice|confirmation|answer|reply|label|details|form|report|letter|check|cheque|contract|certificate|quote) (follows|to follow|is to follow)',
      '<will> be (announced|published|revealed|declared|shared (on|in|here|with you|to you|via|through|by|over)|send|resend)',
      '(it|this|that|issue|problem|concern|request|complaint|same) <will> get (<done>|resolve|solve|done)',
      '(rest|remainder|balance|others|remaining _) (of _{1,3})? (follows|follow|comes|ships|goes out|is coming|are coming|to follow)',
      'consider it (done|sorted|fixed|dealt with)',
      '(this|it|that|your _{1,2}|the _{1,3}) (gets|get) (fixed|replaced|refunded|repaired|looked at|sorted|reviewed|processed|corrected)',
      'you should (hear|be hearing|have (a|an|our|your) _|receive (a|an|our|your)|get (a|an|our|your)) _{0,3} (from|reply|response|update|call|answer|email|refund|soon|shortly)?',
      'you <will> (receive|get|be receiving|have|be getting) (a|an|your|the|our|my|another|some|their|his|her) _{0,3} (reply|response|update|call|callback|refund|replacement|credit|answer|decision|(email|message|text|sms|letter|note|mail|line|ring|visit|word) from|news|voucher|confirmation from|feedback from|outcome|reimbursement|compensation|follow-up|resolution)',
      '(you can)? expect (a|an|to) _{0,3} (reply|response|update|call|callback|hear|email|answer|message|contact)',
      '(a|the|your) (refund|replacement|credit|voucher|new one|update|fix|technician|engineer|callback|response|reply|decision) (<will> (be|follow|come|go|arrive|happen|reach|get|show)|is (coming|to follow|being))',
      '(more|further) (information|details|updates|news|info) (will|to) (follow|come|be)',
      '(is|are) going back to (your|you)',
      '_ (is|are) (coming|heading) (your way|(out|over|back)? to you)',
      'you are (getting|receiving) (a (new|fresh|free|second|replacement|full|partial)|another|your money) _',
      'expect (me|us|<our-team>|him|her|them) (to <act>|on|at|by|between)',
      '(council|city|landlord|they|he|she|<decider>) <will> (have|get) (a|an|the|our|someone|somebody) _{0,2} (to)? <act>',
      '(an|the|our) update (will follow|to follow)',
      '(someone|somebody|<our-team>) (is to|are to) (call|contact|get|reach)',
      'appropriate action (will|shall) be taken',
      '(will have|have) (someone|somebody|<our-team>) (follow|call|contact|look|get|reach|check|review|email)',
      '(get|getting|have) (someone|somebody) to (call|contact|look|get|reach|check|review|email|follow|fix|visit|come)'
    ]
  },
  {
    tag: 'handed-over',
    patterns: [
      '(i have|we have|<our-team> (has|have)|have) (now|all|since|already)? (<handed-on>|logged (it|this|that|these|them|your|the|a|an|all|everything|as|with|under|for))',
      '(i have|we have) (sent|shared|fed|transferred|moved) (this|it|that|these|your _{1,3}|the details|everything|all of this) (to|over|on|off|up|with|across|back) (to|with)? (our|the|my)',
      '(i have|we have) (put|opened|created|made|placed) (this|it|that|in|through|out|a|an|your) _{0,3} (request|ticket|case|investigation|claim|order|job|query|enquiry|inquiry|report|complaint|priority|work order|call (to|with)|word with|bid (for|to))',
      '(i have|we have) (dropped|sent|left|given|written) (the|our|my|his|her|their|them|him) _{0,2} (a|an) _{0,1} (line|message|email|mail|note|call|ring|nudge|reminder|prod|letter)',
      '<our> (have|has) (asked|applied|called|sent) for (the|a|an) _{0,2} (footage|cctv|recording~|report~|log~|copy|file~|proof|refund|trace|replacement|review|statement~|record~|update|answer|explanation)',
      '(has|have) been (sent|taken|put|passed|submitted) (off|out|in|away|back)? for (a|an|further)? (repair~|review|investigation|approval|inspection|analysis|testing|assessment|processing|cleaning|decision|checking|printing|valuation)',
      '(replacement|new|spare) _{0,2} (has|have) been (ordered|requested)',
      '(i|we) (have)? (asked|told|got|instructed|requested|urged|reminded|begged|briefed) _{1,4} to (ring|call|contact|phone|email|write|get|look|check|send|come|visit|reply|respond|follow|fix|sort|review|investigate|deliver|replace|resend|process|refund|confirm|reach|pick|collect|bring|drop|repair|handle|hurry|move|put|trace|chase|arrange|go|update|give)',
      '(i have|we have|<our-team> (has|have)) (tasked|briefed|roped|tagged|copied|pulled|drafted|brought|called) (in)? (our|the|my|a|him|her|them|_ in|_ to)',
      '(i have|we have|<our-team> (has|have)) (started|opened|begun|launched|initiated|kicked off|instigated|commissioned|ordered) (a|an|the|our|this|work|to) _{0,4}',
      '(i have|we have) (contacted|emailed|messaged|informed|asked|called|told|highlighted) (our|the|my|them|him|her|<staff>|a|his|their|this|to) _',
      '(i|we) (passed|forwarded|escalated|reported|handed|referred|flagged|submitted|raised) (this|it|that|your|the|these|them|all|everything|a|an)',
      '(has|have|had) (now|all|since)? been (<handed-on>|logged) (to|with|on|onto|over|up|for|as|by|in)',
      '(has|have) been (sent|handed|passed|shared|moved|submitted|put|given) (on|over|across|through|off|up|along|straight)? (to|with|before) (our|dr|mr|ms|(the|my|a|an|his|her|their|one of our) _{0,3} <staff>)',
      '(and|then) (have)? (asked|told|instructed|requested|got|urged|reminded) (that)? <our-people> (to|will|should|can)? <act>',
      '<our> (have|has)? (asked|requested|instructed|insisted|urged) that <our-people> (to|will|should|can)? <act>',
      '<our> (have|has)? (asked|arranged|called|pushed|pressed) for <our-people> to <act>',
      '<our> (have|has) (now)? (prioritized|expedited|fast-tracked|accelerated|queued|pencilled|penciled|lined|sped|set) (up|in)? (this|it|that|your|the) _',
      '(has|have) been (prioritized|expedited|fast-tracked|accelerated|put forward|queued|lined up|set in motion|taken up (with|by))',
      '(investigation|inquiry|enquiry|replacement|refund|update|callback|call|review|repair|visit|inspection|trace|search|check|credit|cancellation|transfer|quote|pickup|collection|technician|engineer|escalation|copy|part~) (has|have) (now|already)? been (requested|ordered|initiated|launched|opened|lodged)',
      '<our> (have|has) (sent|shared|fed|transferred|moved|submitted|put|taken|highlighted|brought) _{1,4} (through|over|on|off|up|across|back|along|down|straight|out)? (to|with|before) (one of)? (our|the|my|a|an) _{0,3} <staff>',
      '(has|have) (gone|moved) (on|over|off|up|through|across|straight)? (to|before) (our|the|my|a) _{0,3} <staff>',
      '(is|are|stands|stand|got|gets) (now|already)? (escalated|forwarded|handed over|passed on) (to|for|with)',
      '(i|we) have (forward|escalate|pass|raise|report|share|send) (this|your|the|it|that)',
      '(i|we) (have)? (taken|took|brought) (it|that|(this|your|the) _{0,2}) up with',
      '(has|have) been (instructed|asked|alerted|requested|reminded) to',
      '(has|have) been asked for (their|his|her|its|a|an|the)',
      '(has|have) gone (on|over|off|up|through|across|straight)? to (accounts|finance|legal|billing|payroll|head office|engineering|underwriting|claims)',
      '(has|have) been (commissioned|engaged|hired|tasked|instructed|called (in|out)|brought in) (with|to|for)',
      '(i|we) have asked <our-team> for (a|an|the|your|another) _',
      '(i|we) (have)? (pinged|nudged|alerted|notified|briefed|commissioned|instructed|tasked|hired|engaged|called (in|out)) (the|our|my|a|an) _{0,2} (<staff>|<agent>|<trade>)',
      '<our-people> (has|have) (now|already)? been (informed|notified|alerted|told|made aware|briefed|contacted)',
      '(has|have) been (escalated|forwarded|passed|referred|raised|reported|flagged|submitted|transferred)',
      '(is|are) now (with|in the hands of) (our|the) _{0,3} <staff>',
      '(i am|we are) (escalating|forwarding|passing|handing|referring|raising|transferring)',
      '(opened|raised|logged|created|filed|submitted) (a|an|the) _{0,3} (ticket|case|request|investigation|claim|job|report|bug|query|complaint|enquiry|inquiry)'
    ]
  },
  {
    // A future of our side that promises nothing: courtesy, need, opinion, closing.
    tag: 'no-promise',
    patterns: [
      '<our> <will> (not|never|no|neither)',
      '(asked|told|reminded|urged|requested) you to _',
      '(system|app|site|website|it|page|tool|portal|software|bot|email|link|that|which|device|screen) <will> (automatically)? (call|email|contact|message|text|update|give|ring|get back|write) _{0,2}',
      '<our> <will> (always|only|gladly|happily|also|still|then)? (need|require|miss|appreciate|love|like|welcome|await|wait|want|hope|assume|leave|ask (you|for|that)|say|admit|bet|remember|look forward|looking forward|have to|honestly|understand|see you|be (so|very|more than|super|really|only too|quite|most|truly|extremely)? (honest|happy|glad|pleased|delighted|here|able|available|sorry|unable|sad|waiting|awaiting|looking forward|looking out|grateful|closed|open|thrilled|around|right here|on hand|on standby|rooting|thinking|keeping our fingers|keeping my fingers|cheering|needing|requiring|seeing|hoping|missing|over the moon|frank|excited|standing by|ready|there|willing|offline|out|away|asking you|monitoring this thread|charging|wearing|carrying|driving|riding|holding|using|staying))',
      '<our> (hope|expect|plan|intend|propose|aim|hoping|expecting|should be able) to (see|hear|welcome|serve|meet|have you|speak|be able to (help|assist)|get another chance|earn|win|keep|offer|provide|help|assist|continue)',
      '(not|never) (something|anything|a thing|the _|a _{1,2}|one) (that|which)? <our> <will> _',
      // Whose it is, not what comes of it.
      '(i am|we are) (dealing with|handling|looking after) (this|it|your _|the _|that) (myself|personally|ourselves)',
      // Courtesies on the customer's behalf.
      '<our> <will> (tell|let) _{1,3} (know)? (that)? you (said|say|asked after|called to say|thank@|miss@|like@|love@|enjoy@)',
      '<our> <will> (give|send|pass (on)?) _{1,3} (your|his|her|their) (regards|love|best|greetings|wishes|compliments)',
      // What stays as it is, and how our people appear.
      '<our> <will> (keep|hold|leave) (your|the|it|this|that|a|them) _{0,3} (place|seat|spot|table|open|free|safe|on file|as|where|aside|offline)',
      '<our> <will> (wear|carry|greet|guide you|accompany|recognize|serve|show you (to|around|round)|speak (english|german|french|spanish|italian|slowly|loudly)|tell you (about|the _{1,2} of))',
      // Part of how it goes for everybody: "checked at the door".
      'next time <our> <will> _',
      'our _{0,1} (app|software|tool|device|browser) (is|are) <working-on>',
      '<our> <will> be (at|in|near|by) (the|our|my|work|home|town) _',
      '<our> <will> wash (her|his|their|our|my)',
      '_ (is|are) asking (you|whether you|if you|for)',
      '<will> be (<done>|told) _{0,4} (at|on|upon) (the)? (door|gate|entrance|desk|reception|counter|border|check-in|checkout|check-out|arrival|departure|entry)',
      '<our> <will> (agree|disagree|differ|always _|forever _)',
      '<our> <will> try to (answer|explain) (that|this|it)',
      '<our> (am|are|is) (always|forever|constantly|continually) <ing> _{0,3}',
      '<our> <will> explain _{0,2}',
      '<our> <will> (tell|give) you (a _{0,1} (secret|tip|hint|example)|an _{0,1} (example|idea)|the _{0,1} (version|answer|story|truth|background|gist)|some background|straight|why|what (i|we|it|this|that|happened|is|was|went|caused|to|you)|how|honestly|one thing|that much) _{0,1}',
      '<our> <will> keep (this|it) (short|brief|simple)',
      '<our> <will> put it (plainly|simply|bluntly|another|this|differently|like|mildly) _{0,1}',
      '(they|he|she) <will> ask (you|for)',
      '<our> <will> (keep|have) (our|my) (fingers|eyes)',
      '<our> <will> keep an eye (out|open) _{0,4}',
      '<our> <will> (keep|continue) (on)? (helping|assisting|chatting|talking|going|listening|posting)',
      '<our> (am|are|is) (always|forever|all) (hard at work|busy)? <working-on> _{0,3}',
      '<our> (am|are|is) (hard at work|busy|always)? <working-on> _{0,4} all the time',
      '(our|my|the) (plan|intention) is (still)? to (provide|give|offer|deliver|be|help|ensure|serve|improve|exceed|continue|keep|make (you|our|every))',
      '(i am|we are) looking (at|for) (around|about|roughly|up to)? <num>',
      '(is|sits|lies|rests) (now)? with (our|the) _{0,1} (product|design|roadmap|planning|programme|program|feature~|menu|timetable) _{0,1} <staff>',
      '<our> <will> take (any|all|your|more|further)? _{0,1} question~ _{0,3}',
      '(i am|we are) (sending|emailing|refunding|issuing|posting|cancelling|crediting) _{0,4} now',
      '<our> <will> (let you go|let you know how much|leave you|see you|talk to you|speak to you then|chat|catch you|be seeing|hear from you|accept|consider any)',
      '<our> <will> (do|try) (our|my) (very)? best to (help|assist|answer) (you)?',
      '<our> <will> (charge|bill|deduct|debit)',
      '<our> <will> (always|continue to (be|have|offer|serve|value|strive|improve|listen|support))',
      '<our> <will> (offer|provide) (you)? (the best|great|excellent|support)',
      '<our> <will> (strive|endeavor|endeavour) to (do better|improve|offer|provide)',
      '(am|are|is) in (touch|contact) with you',
      '<our> <will> do (our|my) (very)? best',
      '(i|we) always (aim|try|strive|hope|plan|work|expect) to _',
      '(if|in case) you (ever)? need (me|us|anything)'
    ]
  },
  {
    // Promises to be better, which put nothing right for this customer.
    tag: 'vow',
    patterns: [
      '<will> (do|be|try|strive|work|aim) _{0,3} (better|harder|improve)',
      '<will> (strive|endeavor|aim|seek|continue) to _',
      '<will> (learn|improve|remember|bear|always|never|not forget|make every|reflect|keep (this|it|that|your _) in mind|take (it|this|that|these|your) (on board|to heart|seriously|into))',
      '<will> be (more careful|better|noted|remembered|taken (on board|to heart|seriously|into))'
    ]
  },
  {
    // Promises whose time is a matter of course: they say what happens once the customer has done their part.
    tag: 'then-go-on',
    patterns: [
      '<our> <will> (go from there|take it from there|get started|get going|continue|proceed|guide you|walk you through|explain|advise (you)? (further|from there|on)|help you (out|with|from|get|further)?|assist you?|take care of (it|you|this|the rest)?|talk you through|see what (i|we) can do (for|to)|go through (it|this|them|the steps|that|those|everything) (with|together)|explore|be able)'
    ]
  },
  {
    // Handing on what may be only praise: with thanks for it in the reply, nobody waits for an outcome.
    tag: 'hands-on',
    patterns: [
      '(log|logged|note|noted|record|recorded|pass|passed|passing|share|sharing|shared|forward|forwarded|forwarding|relay|relayed|tell|told|feed|fed) (this|it|that|them|em|these|your|the|all|everyone|him|her|our|on|along|back)',
      '(been|was|were|is|are|get|gets) (passed|shared|noted|recorded|forwarded|relayed|logged|fed)',
      '(let|letting) _{1,4} know',
      '(make|making|made) (sure|certain) (that)? _{1,4} (hear@|see@|read@|know@|get@)',
      '(see|saw) to it that _{1,4} (hear@|see@|read@|know@|get@)',
      '(read|pin|print|hang|show|post|put|stick|frame) (it|this|that|them|your _|these) _{0,1} (out|up|to|on|at|in)',
      '(hear|hears|read|reads|see|sees) (it|this|that|them|about (it|this|that)|what you|your)'
    ]
  },
  {
    tag: 'praise',
    patterns: [
      '(kind|lovely|nice|sweet|positive|wonderful|great|fantastic|glowing|amazing) (words|feedback|comment~|compliment~|message|review|shout-out|shoutout|note)',
      '(great|good|lovely|fantastic|wonderful|awesome|amazing|brilliant|nice|happy|glad|thrilled|delighted|pleased|so glad) to (hear|know|see|read)',
      '(glad|happy|pleased|delighted|thrilled) (that)? (you|it|this|we)',
      'made (our|my|their|his|her) (day|week|morning|shift|night)',
      'how (much|very)? (you|your _{1,2}|they|everyone) (love@|like@|enjoy@|appreciate@|admire@)',
      'how (kind|great|helpful|lovely|good|brilliant|friendly|patient|wonderful|amazing|nice|pleased|happy|delighted|grateful|impressed) (he|she|they|it|you|the|your|everyone|our) _{0,3} (is|are|was|were|found|to)?',
      '(praise|compliment~|kudos|well done|shout-out|shoutout|thumbs up|thank-you|your thanks)',
      'thank (you)? for (the|your|sharing your|sharing this|sharing the|this) _{0,3} (idea|suggestion~|feedback|recommendation~|compliment~|kind|request)',
      'thanks for (the|your|sharing your|sharing this|sharing the|this) _{0,3} (idea|suggestion~|feedback|recommendation~|compliment~|kind|request)',
      '(appreciate|love|like) (the|your|this|that) _{0,3} (idea|suggestion~|feedback|recommendation~|input)',
      '(great|good|nice|fantastic|lovely|excellent|brilliant) (idea|suggestion|thinking|point|shout)'
    ]
  },
  {
    tag: 'passes-feedback',
    patterns: [
      '(log|logged|note|noted|record|recorded|pass|passed|passing|share|shared|sharing|forward|forwarded|forwarding|relay|relayed|send|sent|feed|fed|feeding|let|noting|add|added|submit|submitted|raise|raised|logging|put|make|made|mention|mentioned|document|documented|ensure|tell|told) _{0,4} <feedback>',
      '(file|filed|put|add|added|log|logged|note|noted|save|saved|entered|wrote) _{0,6} (in|on|to|into|down in) (our|the) _{0,2} (idea~|wish|wishes|wishlist|suggestion~|feedback) (list|box|board|log|page|backlog|wall|jar)?',
      '(feed|fed|feeding) (this|that|it|them|these|all of this|what you have said|what you said) (back|in)',
      '(file|filed|log|logged|add|added|note|noted|record|recorded|put) _{1,12} so (that)? (the|our) _{1,3} (see|sees|know|knows|read|reads|weigh|weighs|can (see|read|weigh))',
      '(pass|passed|share|shared|forward|forwarded|log|logged|note|noted|record|recorded|relay|relayed) _{0,8} for (their|our|your|any)? (future|further)? (reference|training|improvement~|consideration|awareness|information)',
      '(file|filed|log|logged|add|added|put|record|recorded|note|noted|filing|adding|logging|putting) _{0,6} (idea|ideas|wish|wishes|feature|features|suggestion|suggestions|feedback|improvement|product) (list|board|box|log|forum|portal|page|backlog|file)',
      '(file|filed|log|logged|add|added|put|record|recorded|note|noted|filing|adding|logging|putting) _{0,6} (wishlist|wish-list|roadmap)',
      '(log|logged|record|recorded|note|noted|file|filed|added|logging|recording|filing) your (request|wish|vote) (with _{1,3})? (under|as) _',
      '<feedback> _{0,4} (passed|forwarded|shared|logged|noted|recorded|sent|fed|relayed|raised|reviewed|read|taken on board)'
    ]
  }
]
