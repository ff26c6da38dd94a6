import type { PhraseSet } from '../grammar/automaton.js'

/** Ways forward that a customer can take, and what we give back. */
export const offerPhrases: readonly PhraseSet[] = [
  {
    tag: 'offer',
    patterns: [
      'you (can|could|may|might|are able to|are welcome to|would be able to|will be able to|are free to|can still|have the option to|have the option of|are more than welcome to|are entitled to|should be able to|do have|will still|will just|will simply|may wish to|may want to|might want to|still) _',
      '<our> (can|could|are able to|am able to|would be able to|will be able to|would be (happy|glad|pleased|delighted|willing) to|(am|are) (happy|glad|pleased|delighted) to|will happily|would gladly|are willing to|am willing to|do have|will gladly|will be happy to|would love to|do offer|do sell|do stock|do accept|have (held|kept|reserved|blocked|freed|packed|booked|arranged|set|put|made|given|added|moved|found|changed|opened|saved|prepared|attached|enclosed|included)) _',
      '<our> (held|kept|reserved|booked|arranged|gave|added|moved|found|saved) you _',
      'you (get|will get|will have|have|keep|receive|will receive) (a|an|the|your|full|half|it|one|<num>|both|all|either) _',
      '(your choice|up to you|whichever you prefer|the one you prefer|take your pick|you choose (how|which|between|from))',
      '_ (has|have) (<num>|some|a few|several|plenty|free|open) (of)? (place~|space~|seat~|room~|slot~|left|free|table~)',
      '(put|add) your name',
      'waiting list',
      'so (bring|use|take|choose|pick|try|leave|please|download|export|save|back up|copy|print|keep|check|note|make|write|do|set|move|finish|empty) _',
      'what works',
      '(fit@|suit@|match@) (yours|your|it|them|the same)',
      '(is|are) (ready|waiting)? (in|on|under|at) your (portal|account|inbox|app|profile|dashboard|order page)',
      '(has|have) (kept|held|reserved|saved|set aside) (one|a|you|it|your|two|room)',
      'can only be (done|made|booked|changed|bought|ordered|cancelled|canceled|arranged|purchased|requested) (online|at|via|through|by|in|over|on|with)',
      '(the|our|your)? (nearest|closest|next best) (store|branch|shop|place|stockist|to|alternative|match|thing|option|one)',
      'would save you',
      '(say|reply|answer) yes',
      '(is|are) free (for|on|at|from|until)',
      '(it is|that is|this is) (done|a yes|sorted|on us)',
      'are a yes',
      '(does|do|will|would|can) (work|help|do|fit) (instead|as well|too)',
      'will help you',
      'what (i|we) (can|could|am able to|are able to) (still)? (do|offer) _{0,3} (is|would be)',
      'here is what (i|we) (can|could|are able to|am able to) (still)? (do|offer)',
      '(i|we) (would|will)? (also)? (recommend|suggest|advise|propose)',
      '(my|our|the|a) (recommendation|suggestion|advice|best option|best way|good option) (is|would be)',
      '(would|do) you (like|prefer|want|rather|be happy|be interested|be open)',
      '(if|should) you (would like|like|prefer|would prefer|wish|want|are happy|would rather)',
      '(instead|alternatively|in the meantime|meanwhile)',
      '(an|the|one|some|another|other|good|great|few|as an) (alternative~|alternate|workaround~|option~)',
      '(as a|as an) (gesture|goodwill|exception|one-off|one off|courtesy|apology)',
      '(one|good) (option|way|thing) (is|would be|that)',
      '(work|run) (on|with|in) (all|any|every|the|our)',
      'so (i|we) (have|had)? (refunded|replaced|credited|sent|resent|swapped|moved|booked|rebooked|arranged|reserved|did|took|put|made|gave|got|kept|left|found|added|changed|extended|opened|marked|lent|saved|held|issued|applied|restored|waived|removed|upgraded|printed|posted|shipped|fixed|reset)',
      '(sells|sell|stocks|carries|offers|ships|builds|hires|rents|repairs) (the same|similar|them|these|those|it|that|one~|some|plenty|all|our|every|both)',
      '(all|both|either) (works|work|are fine|is fine)',
      '_ (does|do) (let|allow|offer|sell|stock|take|accept|ship|deliver|run|rent|repair)',
      '(is|are|find|comes) (attached|enclosed)',
      'how about',
      'what (i|we) (have)? (done|did) is (make|made|turn|turned|keep|kept|put|move|moved|book|booked|add|added|extend|extended|open|opened|set|hold|held|give|gave|given)',
      '(pick|choose|take) (what|whichever|whatever|the one|one) (that)? (suits|works|you (like|prefer|want|need))',
      'why not try',
      '(there is|there are|we have|i have|we do have|here is|here are) (a|an|other|another|some|several|two|three|plenty|lots|also|still|many|great|similar|different|more) _',
      '(is|are) (also|still|currently)? available (in|at|on|from|for|via|through|online|here)',
      '(works|runs) (on|with|in) _',
      '(free of charge|at no cost|at no extra cost|no charge|for free|on us|on the house)'
    ]
  },
  {
    tag: 'no-offer',
    patterns: [
      // "A green one came instead."
      '(one|it|this|that|they|these|those|else|which) (came|arrived|turned up|showed up|appeared) instead',
      'you (have|had)? (got|received|found|were given|were sent|were served|ended up with) _{0,5} instead',
      '<our> (can|could|do|do have|will|am able to|are able to)? (certainly|only|fully|totally|completely|really|definitely)? (see|understand|imagine|appreciate|hear|tell|feel|relate|assure|sympathize|say|apologize|empathize|only apologize|get|confirm that|not|no|never|be (sorry|unable|sad|closed|grateful|thankful|honest|in touch|back|charging))',
      '<our> (would (love|like)|will be (happy|glad|delighted|pleased)|hope) to (welcome|see|have|host|greet) you (back|again)?',
      'runs on it',
      // Papers about the decision, and a list that takes nobody.
      '(report|decision|letter|ruling|statement|assessment|wording|reasoning) _{0,6} (is|are) (attached|enclosed)',
      '(attached|enclosed|included) (the|a|our|your) _{0,3} (report|decision|letter|ruling|statement|assessment|wording|reasoning)',
      '(waiting list|waitlist) _{0,3} (is|was|are) (closed|full|shut|also|too|over|not)',
      'you (can|could|may|might) (imagine|see|be sure|rest assured|understand|appreciate|tell|not|have noticed|have seen|have a (no|charge|fee)|lose|be charged|incur|forfeit|feel|be|recall|remember|know)',
      'if (there is|there) anything',
      '(taken|took|take) (a|the|your|my|half a|an) (day|afternoon|morning|week) off',
      '(kept|left|held|put|made|given|gave) you (wait|waiting|without|on hold|hanging|in|up|so|this|that|for|feel|go|no|the wrong|a (bad|poor|wrong|hard)|such)',
      '(anything|something|nothing|whatever|(know|see|ask|say|tell us|tell me|check|out) what) (else|more)? (that)? <our> (can|could) (do|help|assist)'
    ]
  },
  {
    // What others can do for the customer.
    tag: 'others-offer',
    patterns: [
      '(before|until|till|up to) (that|then) (it|you|we|this|that|one|there) _',
      '(but|though|although) (a|an|any|most|some|your) _{1,3} (can|could|does|do|will) (fit|make|mend|repair|help|sell|print|take|offer|fix|cut|lend|show|give) _',
      '(but|though|while) _{1,3} (swim|travel|enter|ride|eat|stay|park|train) (free|next door|at|on|in|for|with)',
      'yours ((goes|comes|leaves|ships|arrives) (on|today|tomorrow|at|by|to|out|<weekday>)|is (free|refunded|different))',
      '(but|though) _{1,9} (is|are|would be|will be) (fine|ok|okay|all right|allowed|welcome|possible|no problem|permitted|free|open|available)',
      '(saves|save) you',
      '(is|are) (all)? yours',
      '(lets|allows|entitles|enables|gets|gives|buys|brings|takes) you (to|into|in|on|have|use|through|a|an|the|two|three|half|free|full|up|there|onto|<num>)',
      '(does|do) (it|the (job|trick)|fine|nicely|just as well)',
      '(but|though|yet) (with|in|on|at|by|from|for|using|via) _{1,5} you _',
      '(plays|streams|fits|connects) (in|on|with|over|through) (any|all|every|the|your|our|a|most|both) _',
      '(but|though|although|whereas|while) (the|our|your|another|most|some|many|other) _{1,3} ((has|have) (a|an|one|two|three|four|five|six|<num>|some|plenty|them|it|those|room|space)|sells|ships|delivers|forwards|offers|stocks|repairs|hires|rents|lends|prints|fits|accepts|covers|buys|sell|ship|deliver|offer|stock|accept) _{0,1}',
      '(extension|plugin|plug-in|add-on|tool|app|script|theme|program|workaround|service) _{0,3} (gives|does|adds|lets|makes|turns|converts|forwards|handles|solves) _{0,1}',
      '(nothing changes for|not (affect|concern|apply to)) you|yours (is|are) (valid|safe|covered|included)',
      '<ing> _{1,5} (solves|fixes|cures|gets (around|round)) (it|this|that|the problem)',
      '(is|are) (all)? (on|in) (our|the) (site|website|app|portal|webshop)',
      // Help is being given already.
      'you are (already)? (on the phone|on a call|in a chat|in touch|speaking|chatting|talking) (with|to) (another|one of our|a different|my) _',
      '(he|she|they|our _{1,2}|the <agent>) (can|could|would be (happy|glad) to|(will|would|does|do) (happily|gladly)) _',
      '(they|he|she) (do|does|have|has|sell|sells|stock|stocks|carry|carries|run|runs|offer|offers|take|takes|rent|rents|make|makes|keep|keeps) _ _',
      '(they|he|she|which|it) (have|has)? (now|since)? agreed'
    ]
  },
  {
    // Requests that help nobody along: good wishes, and what the customer owes.
    tag: 'no-way-forward',
    patterns: [
      'let (us|me) know how (the|your|it|things|everything|that|he|she|they) _{0,5} (go@|turn@|work@|get|feel@|taste@|like@|come@|do|does|is|are)',
      '(give|send|pass|say|wish|tell|blow) _{1,3} (a|our|my|an extra|some|the)? _{0,1} (cuddle~|hug~|pat|kiss|kisses|treat~|stroke|scratch|regards|love|wishes|hello|hi|greetings|high five)',
      'keep (enjoying|up|smiling|going|well|safe|warm|in touch|practicing|practising|it up|that up|the faith|your (chin|fingers|head))',
      '(pay|settle|transfer|remit|clear) _{0,5} (amount|sum|balance|invoice|bill|fee|fine|total|money|charge|in full)',
      '(please)? (refrain|stop|desist|comply|respect|observe|accept|understand|do not|enjoy|remember|have (fun|a)|take your|mind (the|your)|leave (the|your|our)|stay tuned|watch this space)',
      'read (the|our) _{0,3} <rules>'
    ]
  },
  {
    tag: 'repair',
    patterns: [
      '(<our> (have|will|can|could|would|am|are)? (now|just|already|also|gone ahead and|be able to|happily|be)? (refund|refunded|refunding|replace|replaced|replacing|credit|credited|crediting|reimburse|reimbursed|reimbursing|fix|fixed|resolve|resolved|restore|restored|correct|corrected|reship|resend|resent|waive|waived|reverse|reversed|cancel|cancelled|canceled|extend|extended|add|added|reset|unlock|unlocked|reactivated|reinstated|compensate|compensated|issue|issued|swap|swapped|reissue|reissued|sent you a|sent a|sent out a|send you a|send out a|rebook|rebooked|upgrade|upgraded|offer you|arranged|organize|organized|removed|remove))',
      '(money|amount|sum|fee|<num>|refund|difference|deposit|payment|charge) (went|goes|is going|has gone|is|was sent|is on its way) back (to|on|onto|into) (your|the) _',
      // "I closed the second account and refunded the fee".
      'and (then|also|now|have|already)? (refunded|replaced|credited|reimbursed|reissued|resent|reshipped|restored|reinstated|waived|rebooked|swapped|reversed) (it|the|your|you|both|all|<num>)',
      '<our> (have)? (now|already|just)? (sent|paid|put|returned|transferred|gave|given) _{1,8} back (to|on|onto|into) (your|the)',
      'your _{1,4} (is|are) on (us|me)',
      '(the)? (whole)? <num> (euros|dollars|pounds|francs)? back (today|tomorrow|by|within|to|on|in|the same day)',
      '(dinner|lunch|breakfast|coffee|drinks|dessert|postage|delivery|shipping|installation|first _|next _) (is|are) on (us|me)',
      '(i|we) (have)? (now|already|just)? (moved|changed|corrected|updated|amended|rebooked|repaired|sorted) (your|the|it|this|that|everything)',
      '(taken|took|take) _{0,4} off (the|your)?',
      '(full|partial|complete|immediate) (refund|credit|replacement|reimbursement)',
      '(a|your|the) (refund|replacement|credit|voucher|store credit|discount|gift card|free) _{0,4} (has been|have been|is on|will be|was)',
      '(enter|quote|with|here is|sent you|added|get|got|have) (a|the|your|this|code)? _{0,2} (discount|voucher|promo|gift|coupon) code',
      '(has been|have been|is|are|got) (refunded|reimbursed|replaced|credited|fixed|resolved|restored|corrected|reshipped|reinstated|reset|waived|cancelled|canceled|reversed|sorted|unlocked|reactivated|issued|rebooked)',
      // "The data is removed" tells how things are.
      '(has been|have been|got) removed',
      '(fee~|charge~|block|lock|hold|limit|restriction~|fine|penalty|strike~) (on _{1,3})? (is|are) _{0,1} removed',
      '(i|we) (have)? (attached|included|enclosed) (a|an|the|your)',
      'here is (a|your|the) (right|correct|new|code|voucher|link|label|workaround|fix|credit)'
    ]
  },
  {
    // What was done about a danger: the remedy of a security notice.
    tag: 'measure',
    patterns: [
      '(i|we|our _{1,2}) (have)? (closed|changed|reset|ended|stopped|blocked|revoked|disabled|locked|rotated|patched|isolated|secured|withdrawn|cancelled|canceled|frozen|froze|erased|deleted|wiped|purged|reported|filtered|masked|taught|(signed|logged) _{0,3} out|(signed|logged) out|shut|removed|suspended|thrown _{0,3} out|kicked _{0,3} out|killed|cut _{0,3} off|took _{1,4} (offline|down|out of service)|taken _{1,4} (offline|down|out of service)|switched _{1,4} off|pulled)',
      '(is|are|was|were|has been|have been) (now|since|all)? (blocked|locked|frozen|revoked|disabled|closed|patched|reset|signed out|cancelled|canceled|erased|deleted|wiped|purged|removed|pulled|taken (down|offline)|shut (down|off)|switched off|rotated|masked|reported)',
      '(key~|token~|password~|link~|session~|access|certificate~) _{0,5} (expire@|lose@ validity|(stop@|stopped) working|go@ dead)'
    ]
  },
  {
    // Nothing is left for the customer to do, and they are told so.
    tag: 'no-action',
    patterns: [
      'nothing (you need|for you|more|else|left|you have)? to do',
      'nothing (is)? (needed|required) (from|of|on) (you|your)',
      'no (further)? action (is)? (needed|required|necessary)',
      '(do not|will not) (need|have) to do anything',
      'you need not do anything'
    ]
  },
  {
    tag: 'referral',
    patterns: [
      '(contact|call|visit|speak (to|with)|reach out to|email|write to|ask|get in touch with|check with|phone|ring|go to|head to|pop into|talk to|consult) (the|your|our|a|an|their|them|one of|us|my|<link>|<address>|at|any|with)',
      '(check out|see|read|have a look at|take a look at|find|follow|click|use|visit|(<our>|you|is|are|go|do (it|this|that|so)|only|online|form|please|made|done|possible|available|handled|booked|apply|order|sold) _{0,1} (via|through)) _{0,4} (faq~|<link>|link|help (center|centre|page~|article~)|website|site|page|article|guide|form|here)',
      'open a (new)? (ticket|case|request|claim)'
    ]
  }
]
