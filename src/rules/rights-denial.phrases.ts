import type { PhraseSet } from '../cues/grammar/automaton.js'

const one = 'refund|return|exchange|compensation|reimbursement|money back|cash back|cancellation'
const moneys = 'refunds|returns|exchanges|reimbursements|cancellations'
const money = `${one}|${moneys}`
const us = 'i|we|<our-team>|the (company|store|shop|hotel|club|school|restaurant|airline)'
const whatever =
  'whatever (the|your|happens)|under (any|no) circumstances|no matter (what|why|how|the _)|regardless|period|full stop|whatsoever|ever|without exception|in any case|end of story|for any reason'
const goods =
  'goods|items|products|tickets|purchases|sales|orders|bookings|transactions|deposits|fees|payments|downloads|codes'
const givenBack = 'returned|exchanged|refunded|reimbursed|compensated|replaced|repaid|(given|taken|paid) back'

/** Flat denials of what consumer law often grants. */
export const rightsDenialPhrases: readonly PhraseSet[] = [
  {
    tag: 'rights-denial',
    patterns: [
      `no (${moneys}|compensation|money back|cash back) ((or|and|nor|no)? (${money}))? (are|is|can|will|whatsoever|on|for|after|once|under|without|given|allowed|accepted|possible|offered|at all|available|apply|ever)?`,
      `no (${one}) (or (${one}))? (is|can|will|whatsoever|on|for|after|once|under|without|possible|at all|ever) _`,
      `no (${one}) (or (${one}))? (whatsoever|at all|ever)`,
      `no (${one}) no (exception~|exchange~|refund~|return~|_ refund~)`,
      '(under no obligation|not (legally)? (obliged|obligated|required|bound)) to (refund|replace|repair|compensate|exchange|return|reimburse|pay|take (it|this|them) back)',
      '(refunds|returns|exchanges|cancellations) (are|can) (strictly)? not (be)? (possible|given|made|accepted|allowed|offered|granted|honored|permitted|issued|processed)',
      `(there are|there is|we have) (absolutely|strictly)? no (${money})`,
      `all _{0,2} (${goods}) (are)? (strictly)? final`,
      `(${goods}) _{0,4} are (strictly)? final`,
      '(this|your) (sale|purchase) is (strictly)? final',
      'every (sale|purchase|order|booking|ticket) _{0,3} is (strictly)? final',
      `(all|every) _{0,2} (${goods}) _{0,4} are (strictly)? (non-refundable|nonrefundable|not refundable)`,
      'final sale (only|item~|no _)',
      '(sale|discounted|clearance|reduced|opened|used|personalized|digital) (item|product|purchase) is (strictly)? final',
      'sold as (is|seen)',
      `(${us}) (do|does|will) not (ever)? (refund|compensate|reimburse|return money|take back|pay out|pay compensation|give (a|any)? (${money})|offer (a|any)? (${money}))`,
      `(${us}) (do|does|will|can) not (ever)? (give|do|offer|issue|make|provide|accept|take|grant|process|pay) (any)? (${moneys}|compensation|money back|cash back)`,
      `(${us}) never (refund|give refunds|do refunds|offer refunds|issue refunds|accept returns|take returns|take back|pay compensation|compensate|give (a|any)? (refund~|money back)|return money)`,
      `(${us}) (do|does|will|can)? (not|never) (take|accept|give|pay) (any|opened|used)? (money|goods|items|things|anything|products) back`,
      `(${us}) (do|does|will)? (not|never) (replace|repair|exchange|cover|refund|fix) (any)? (faulty|faults|broken|defective|damaged|sale|discounted|opened|used) _`,
      `(nobody|no one) (gets|will get|receives|is given) (a|any|their)? (${money})`,
      'you (can|will) not get (your|any|the) (money back|compensation)',
      `(not|never) (owe|owed) (you|customers)? (anything|a|any|compensation|money) (${money})?`,
      'nothing to claim',
      `(excluded|exempt) from (any|all)? (${moneys}|claim~|compensation)`,
      `(non-refundable|nonrefundable|not refundable|non refundable|(can|will|are|is) (not|never) (be)? (${givenBack})) _{0,4} (${whatever})`,
      `(refund~|return~|money|payment~|deposit~|fee~) _{0,5} (not|never) (be)? (possible|given|made|accepted|allowed|refundable|${givenBack}) _{0,3} (${whatever})`,
      '(no|without|not have (a|the|any)|not have) (legal|statutory)? (right|rights|entitlement|claim) (to|of|for) (a|an|any|your|withdraw|return|cancel|withdrawal|refund|compensation|cancellation|reject|money)',
      '(is|are) no (right|rights|entitlement) (to|of) _',
      `(you|customers|buyers|passengers) (are|is) not (entitled|eligible) (to|for) (a|an|any|your)? _{0,2} (${money}|repair|replacement|redress)`,
      '(you|customers) (have|has) no (right|rights|claim|recourse)',
      '(you|customers) (can|may) not (cancel|withdraw from|terminate|leave|exit|get out of) (the|your|this|a|any) _{0,3} (contract|subscription|agreement|membership) _{0,4} (before|until|during|early|no matter|for <num>|within|ever|at all|under any)',
      'you (waived|gave up|give up|forfeit|forfeited|lose|lost|signed away) (your|all|any) _{0,2} (right|rights|refund|claim|warranty|guarantee)',
      '_ (are|is|am|can|will|do|could) (not|never) (be)? (held)? (legally)? (liable|accountable)',
      `(${us}|our _{1,2}|the _{1,2}) (are|is|can|will) (not|never) (be)? (held)? (legally)? responsible (for|if|when|once|after) _`,
      '(accept|take|bear|assume|have) (absolutely|no)? no (liability|responsibility|legal responsibility)',
      '(do|does|can|will) not (accept|take|bear|assume|have) (any)? (liability|responsibility)',
      '(is|are) (not|no longer) (our|my) (responsibility|liability|problem|concern)',
      '(disclaim|disclaims|deny|denies|decline|declines) (all|any) (liability|responsibility)',
      '(no|without) (liability|responsibility) (for|on|whatsoever)',
      '(warranty|guarantee|warranties|claim|claims|warranty claims) (is|are|becomes|would be|has been|will be|was|gets) (now|then|automatically)? (void|voided|invalid|null and void|invalidated|forfeited|forfeit)',
      '(ends|cancels|terminates|forfeits) (the|your|any|all|our|its) _{0,2} (warranty|guarantee)',
      '(warranty|guarantee) (is)? no longer (applies|valid|holds|good) (because|since|once|if|when|after) you',
      '(void@|invalidate@) (the|your|any|all|our|its) _{0,2} (warranty|guarantee|warranties|claim~)',
      '(warranty|guarantee) (void|voided|invalid|invalidated)',
      '(only|just) (give|offer|issue|do|provide) (store|shop|site)? (credit|credits|vouchers|credit notes)',
      '(exchanges|exchange|credit|store credit|vouchers|repairs) only',
      '(store|shop|site) (credit|voucher~) only',
      '(credit|voucher~) (is|are) all (you|we)',
      '(not|never) covered (by|under)? (any)? (law|consumer law|consumer rights)',
      '(consumer|statutory|legal) (law|rights) (do|does) not (apply|count|cover)',
      '(right|rights) (to|of) (cancel|cancellation|withdraw|withdrawal|return|reject|a (refund|repair|replacement)|compensation|refund) _{0,3} (do|does) not (apply|count|exist)'
    ]
  },
  {
    // Denials only where they are the rule for all goods, not an answer about these.
    tag: 'rights-denial.general',
    patterns: [`(${goods}) _{0,5} (can|will|may|do|are) (not|never) (be)? (${givenBack})`]
  },
  {
    // A limit that law allows, a fact about a payment, a favour, or a denial taken back.
    tag: 'rights-denial.allowed',
    patterns: [
      '(change-of-mind|change of mind|changed (your|my|their) mind|unwanted|goodwill|voluntary|cooling-off)',
      'no (refund|return|compensation|exchange|cancellation|reimbursement) (is)? (due|needed|necessary|required|fee~|charge~|label|form|shipping|postage|to make|yet|request~|policy)',
      `no (${money}) (is|are|was|were|has|have)? (showing|pending|due|visible|listed)`,
      `(${money}) _{0,6} (yet|until)`,
      `no (${money}) (was|were|has been|have been|had been|has|have|had|came|arrived|from|request|requests|shows|found)`,
      'no (return|returns|cancellation~) (address|charge~|fee~|shipping|needed|necessary|form~|postage)',
      'no need',
      `(${moneys}|compensation|money back|cash back) _{0,3} (after|past|beyond|outside|later than) (of)? (the|our|a|your)? <num>`,
      '(non-refundable|nonrefundable) (rate|fare|ticket|booking|option|deposit)',
      '(faulty|broken|damaged|defective|fault|defect) _{0,6} (still|always|you are covered|covered|entitled|exception|full refund|refunded)',
      '(not|never|neither|nor|without) (void@|invalidate@|affect)',
      '(not|never) (void|voided|invalid|invalidated|final)',
      '(which|where|what|who|whether|how|when|if) (is|are|was|were)? (liable|responsible)',
      '(you|you are) (are)? (not|never) (be)? (held)? (liable|responsible|accountable)',
      'responsible for (<ing>|refund~|order~|billing|shipping|account~|booking~)',
      '(they|their|the seller|the shop|the other|another|other) _{0,4} (say|says|said|told|tell|tells|claim|claims|write|writes|wrote|state|states) _{0,6}',
      'refund (the|you)? (the same|same|this|that|it|an order|one) _{0,3} twice'
    ]
  },
  {
    // What the law gives stays as it is: then a limit is a limit and no denial.
    tag: 'rights-denial.kept',
    patterns: [
      '(statutory|legal|consumer) rights _{0,8} (stay|remain|still|are)',
      '(not|never) (affect|limit|touch|change|replace) (your|any) _{0,2} rights',
      '(on top of|in addition to|apart from|besides|without affecting) (your)? (statutory|legal|consumer) rights',
      '(the law|by law|law) _{0,2} (you (can|have|get|are)|gives|lets|still|entitles)'
    ]
  },
  {
    tag: 'rights-denial.refund',
    patterns: ['refund@', 'reimburse@', 'money back']
  }
]
