import type { PhraseSet } from '../cues/grammar/automaton.js'

const one =
  'refund|return|exchange|compensation|reimbursement|money back|cash back|cancellation|repayment|payout|credit note'
const moneys = 'refunds|returns|exchanges|reimbursements|cancellations|payouts|repayments'
const money = `${one}|${moneys}`
const us =
  'i|we|<our-team>|(the|our|this) (company|store|shop|hotel|club|school|restaurant|airline|carrier|seller|marketplace|landlord|firm|business|railway company|bank|theatre|theater|gym|clinic|garage|organizer|festival|museum|operator|agency|platform|park|railway|insurer|house|bar|cinema|salon|academy|university|council|box office)'
const whatever =
  '(in|under) (all|any|every|each) (case~|event~|circumstance~)|no exceptions|always|whatever (the|your|happens)|under (any|no) circumstances|no matter (what|why|how|who|the _|when)|regardless|period|full stop|whatsoever|ever|without exception|in any case|end of story|for any reason|even (if|though|when|where)|faulty or not|working or not|broken or not|and that is (that|final)'
/** The same behind a denial of one deed, where fewer words are enough. */
const unlimited = `${whatever}|not even (if|when|where|in|for|with)|_ or (not|no|otherwise)|either way|either|in (that|this|such (a)?) case|in neither case|under (any|whatever) (circumstances|circumstance|conditions|condition)`
const goods =
  'goods|items|products|tickets|purchases|sales|orders|bookings|transactions|deposits|fees|payments|downloads|codes|games|vouchers|gift cards|subscriptions|courses|rentals'
const givenBack =
  'returned|exchanged|refunded|reimbursed|compensated|replaced|repaid|(given|taken|paid|sent|handed|brought) back'
const giveBack =
  'refund|compensate|reimburse|return (the|any|your)? money|take (things|anything|goods|items|stuff|it|them)? back|pay (out|back|compensation)|repay|give (a|any|your|people)? _{0,1} (money|cash|refund~|compensation) (back)?|(offer|issue|accept|do|make|grant|process|provide) (a|any)? (returns|refunds|exchanges|compensation|cancellations|reimbursements)'
/** What the law gives a buyer, by its name. */
const right =
  'right|rights|claim|claims|title|entitlement|warranty|warranties|guarantee|guarantees|cover|protection|remedy'
/** Goods and deeds that are not as owed. */
const amiss =
  'faulty|defective|broken|damaged|lost|stolen|missing|late|cancelled|canceled|defects|faults|damage|damages|loss|losses|theft|breakage|breakages|delays|accidents'
const worth = 'warranty|guarantee|warranties|claim~|right|rights|refund|cover|protection|entitlement'
const denied =
  'possible|given|made|accepted|allowed|offered|granted|honored|permitted|issued|processed|paid|provided|considered|entertained'

/** Flat denials of what consumer law often grants. */
export const rightsDenialPhrases: readonly PhraseSet[] = [
  {
    tag: 'rights-denial',
    patterns: [
      `no (${moneys}|compensation|money back|cash back) ((or|and|nor|no)? (${money}))? (are|is|can|will|whatsoever|on|for|after|once|under|without|given|allowed|accepted|possible|offered|at all|available|apply|ever)?`,
      `no (${one}) (or (${one}))? (is|can|will|whatsoever|on|for|after|once|under|without|possible|at all|ever) _`,
      `no (${one}) (or (${one}))? (whatsoever|at all|ever)`,
      `no (${one}) no (exception~|exchange~|refund~|return~|_ refund~)`,
      `(${us}) (give|offer|allow|issue|pay|accept|do|take|make|provide) (absolutely|strictly)? no (${money})`,
      '(accept@|take@|allow@|honor@|entertain@|process@|consider@) no (claim~|return~|refund~|exchange~|complaint~)',
      'no (legal)? (duty|obligation) to (refund|replace|repair|mend|compensate|exchange|pay|take|fix|give)',
      '(do|should|can) not expect (to get)? (any|a|your|to get)? _{0,1} (money|refund|compensation|cash)',
      '(cancellation|refund~|return~|compensation|withdrawal|exchange~|reimbursement|liability) (is|are) (strictly|completely|always|generally)? (excluded|ruled out|out of the question|off the table|not happening)',
      '(legal|statutory) (warranty|guarantee) _{0,1} (do|does) not (apply|count|exist|cover)',
      'no (recourse|remedy|redress|comeback|cooling-off)',
      '(under no obligation|not (legally)? (obliged|obligated|required|bound)) to (refund|replace|repair|compensate|exchange|return|reimburse|pay|take (it|this|them) back)',
      `(${moneys}) (are|can|will) (strictly)? (not|never) (be)? (ever)? (${denied})`,
      `(there are|there is|we have) (absolutely|strictly)? no (${money})`,
      `(all|every) _{0,2} (${goods}|sale|purchase|order|booking|ticket) _{0,4} (is|are)? (strictly)? (final|non-refundable|nonrefundable|not refundable)`,
      `(${goods}) _{0,4} are (strictly)? final`,
      '(this|your) (sale|purchase) is (strictly)? final',
      '(strictly|absolutely|completely|always|generally|categorically|totally|entirely) (final|non-refundable|nonrefundable|not refundable|non-returnable)',
      'final sale (only|item~|no _)',
      '(sale|discounted|clearance|reduced|opened|used|personalized|digital) (item|product|purchase) is (strictly)? final',
      'sold as (is|seen)',
      `(${us}) (do|does|will|shall) not (ever)? (${giveBack})`,
      `(${us}) can not (ever)? (give|do|offer|issue|make|provide|accept|take|grant|process|pay) (any)? (${moneys}|compensation|money back|cash back)`,
      `(${us}) (have|has|will|can|would)? never (ever)? (${giveBack}|give refunds|refunded|paid out)`,
      `(never|under no (circumstances|condition~|account)|in no (case|event)|at no time|by no means|nor) (do|will|can|shall|would|does|is|are) (${us}) (ever)? (${giveBack}|liable|responsible|be (held)? (liable|responsible))`,
      `(${us}) (do|does|will|can)? (not|never) (take|accept|give|pay) (any|opened|used)? (money|goods|items|things|anything|products) back`,
      '(nothing|none of (it|them|that)) (is|are|can|gets|will) (ever)? (be)? (taken|given|paid|refunded|exchanged|returned|reimbursed|repaid|compensated) (back)?',
      '(take@|give@|pay@|accept@) nothing back',
      `(${right}) (is|are) (hereby|strictly|completely|also)? (excluded|ruled out|waived|not given|not granted)`,
      '(give|gives|pay|pays|refund|refunds|hand|hands|return|returns) (nobody|no one|no (customer|guest|buyer|passenger)) (their|his|her|a|any)? (money|deposit|refund|payment|fare|compensation)? (back)?',
      'you (waived|gave up|signed away|forfeited|lost) (your|the|all|any) (_{0,1} days|cooling-off|withdrawal|fortnight|statutory _)',
      'no (replacements|repairs|reimbursements|replacement|compensation) (for|if|when|in case)',
      '(complaints|claims|returns|refunds|objections) of (any|whatever) (kind|sort|type) (are|is|will be) (strictly)? (excluded|ruled out|rejected|refused|ignored|not _)',
      '(nobody|no one) (ever)? (gets|will get|receives|is getting) _{1,4} (paid|handed|given) (out|back)',
      '(refund|replacement|money back|compensation|return) (is|are) (something|nothing|what) (that)? (you|we) (will|do|can|would) (not|never) (see|get|have|give|offer|do|receive)',
      `(can|may|will|is|are|gets|get) neither (be)? (${givenBack}|cashed|repaired|cancelled|canceled|changed|paid out) (nor|or|and) (be)? (${givenBack}|cashed|repaired|cancelled|canceled|changed|paid out)`,
      `(${us}|<org>|sellers|marketplaces) (as (a|the|your) _)? (do|does|will|can) not (answer|stand|pay|account|vouch|stand in) for (any|all|your|the|what)? _{0,2} (${amiss})`,
      `(${us}) (pay|pays|refund|refunds|replace|replaces|give|gives|return|returns) (you|customers|passengers|buyers|guests)? (absolutely|exactly|strictly)? nothing`,
      '(strict|firm|clear|general|absolute) _{0,1} (no-refund|no-refunds|no-return|no-returns|no refund|no refunds|no return|no returns) (rule|policy|basis|principle)',
      `(${right}) (is|are|do|does|will) not (valid|apply|hold|count|good|exist|work|cover) (any more|anymore|any longer|then|after (that|this)|for (private|ordinary|normal|online|you|customers|consumers|people|sale|reduced|used|second-hand))`,
      `(${right}) no longer (applies|apply|holds|hold|counts|count|exists|exist)`,
      `without (the|a|your|its) _{1,4} (the|your|any|no|our) (${right}) (is|are|do|does|will) not (valid|apply|hold|count|good|exist)`,
      `(you|customers|members) (can|may) not (cancel|leave|exit|quit|end|terminate|withdraw from|(get|pull|back|come) out of) (the|your|this|a|any) _{0,3} (contract|subscription|agreement|membership|lease|policy|plan) _{0,8} (${unlimited})`,
      `(contract|subscription|agreement|membership|lease|policy|plan|booking) (can|may|will) not be (cancelled|canceled|ended|terminated|left|dissolved) _{0,9} (${unlimited})`,
      '(all|every|any) _{0,1} (deposit~|payment~|fee~|prepayment~|advance payment~) (is|are|stays|stay|remains|remain) (lost|kept|gone|forfeit|forfeited|retained|ours|non-refundable|nonrefundable)',
      `(give|gives|leave|leaves|grant|grants) you (no|not any|neither) _{0,1} (${right})`,
      `(have|has) no (${right}) to (a|an|any)? (repair|refund|replacement|compensation|exchange|return|reduction|money)`,
      `no (${right}) to (a|an|any)? (repair|refund|replacement|compensation|exchange|reduction)`,
      `(${us}) never (ever)? (hand|send|pay|return|transfer|wire) _{0,2} (money|payments|deposits|cash|fees|anything) (back)?`,
      `(void|voids|voided|kill|kills|forfeit|forfeits|extinguish|extinguishes|end|ends) (every|any|all|each) (of your)? _{0,1} (${right})`,
      `(do|does|can|will) (not|never) (get|be) (${givenBack}) _{0,4} (${unlimited})`,
      `(rule|rules|ruled|exclude|excludes|reject|rejects) out? (any|every|all|the|a) _{0,1} (right|rights|withdrawal|refund~|return~|claim~|compensation|liability|warranty|guarantee)`,
      `(${amiss}|luggage|baggage|transport|transit|shipping|parcels|vehicles|valuables|clothes) _{0,6} (is|are|travels|happens|goes)? at (the|your|a|their|every)? _{0,1} own risk`,
      '(in no way|by no means|not in any way|in no respect) (be)? (held)? (liable|responsible|answerable|accountable)',
      `nothing (that (is|was) _{1,2})? (goes|comes|is going|can come|can go|will go|may come) back (to (us|the _))? _{0,2} (${unlimited})`,
      `(${us}) (do|does|will)? (not|never) (replace|repair|exchange|cover|refund|fix) (any)? (faulty|faults|broken|defective|damaged|sale|discounted|opened|used|worn|breakages) _?`,
      `(nobody|no one|no (customer|guest|passenger|member|buyer)|none of _{1,3}) (ever)? (gets|will get|receives|is given|has (ever)? got) (a|any|their|his|her)? (${money}|money _{0,1} (back|returned|refunded))`,
      'you (can|will|shall|do) (not|never) (be)? (get|see|have|receive|getting|seeing|receiving) (your|any|the|that|a) _{0,1} (money|cash|deposit|payment|penny|cent) (back|again)?',
      'you (can|may|could) (not|never) (claim|demand|ask for|expect|sue|reclaim) (a|any|your|the|for|us)? _{0,2} (refund|money|compensation|repair|replacement|damages|back)',
      'you can not hold _{1,2} (liable|responsible|accountable)',
      `(not|never) (owe|owed) (you|customers|_)? (anything|a|any|compensation|money) (${money}|cent|penny)?`,
      'nothing to claim',
      '(not possible|impossible|no way) to (claim|get _ (money|refund))',
      'not (be)? (paying|giving|taking|handing|pay|give|take|hand) (you)? (anything|any _|a cent|a penny|it|that) back',
      'no (condition|circumstance|account) (can|will|may|are|is) _',
      '(warranty|guarantee|(consumer|statutory|legal) rights|claim~) _{0,3} (end@|lapse@|cease@|stop@|expire@|vanish@) (when|once|because|if|with|the moment|as soon)',
      '(warranty|guarantee|right (of|to) _) _{0,3} (do|does) not (exist|cover (anything|any _|a thing))',
      'no such thing as _{0,2} (refund~|right|warranty|guarantee|return~)',
      `(are|is|remain@|stay@) (strictly)? (non-refundable|nonrefundable|not refundable|final|non-returnable) (${whatever})`,
      `(deposits|deposit|fees|fee|payments|money|amounts|fares) (is|are|will be|remain@|stay@) (forfeit|forfeited|lost|gone|kept|retained|withheld) (by us|with us)? (${whatever})`,
      '(warranty|guarantee|cover|right~|claim~) _{0,3} (lapse@|end@|expire@|gone|lost|void) (for good|forever|once and for all)',
      '(with that|thereby|by that|because of (that|this)|that way) _{0,1} (warranty|guarantee|cover|right~|claim~) (has|have|had|is|are)? (now)? (lapsed|ended|expired|gone|lost|void|ceased)',
      '(forfeit@|lose|waive@) (the|your) (whole|entire|full|complete) _{0,1} (price|amount|deposit|fare|payment|fee|money|sum|balance)',
      '(owe|owes|owed) you (absolutely)? nothing',
      '(guarantee~|warranties|warranty|refunds|returns|consumer rights|cooling-off|exchanges) (do|does) not exist',
      '(carry|carries|bears|accepts|takes|assumes|has|holds) (absolutely)? no (liability|responsibility)',
      `you (can|may) (not|never) (send|bring|hand|give|take|return) _{0,1} back? _{1,9} (${whatever})`,
      `(kept|keep|keeps|retained|stay@ with (us|the _)) (${whatever})`,
      'law (does|do|can|will) not (oblige|force|require|make|compel) (us|me)',
      'risk (is|lies|passes) (all|entirely)? (yours|with you|to you|on you)',
      `(excluded|exempt) from (any|all)? (${money}|claim~|repair~)`,
      `(claims|refunds|returns|repairs|compensation|exchanges) _{0,4} (is|are) not (something|anything|a thing) (that)? (we|i)`,
      `(non-refundable|nonrefundable|not refundable|non refundable|non-returnable|not returnable|(can|will|are|is) (not|never) (be)? (${givenBack})) _{0,4} (${whatever})`,
      `(refund~|return~|money|payment~|deposit~|fee~) _{0,5} (not|never) (be)? (${denied}|refundable|${givenBack}) _{0,3} (${whatever})`,
      `(will|can|are|is) never (be)? (${givenBack})`,
      '(no|without|not have (a|the|any)|not have|zero) (legal|statutory)? (right|rights|entitlement|claim) (to|of|for) (a|an|any|your|withdraw|return|cancel|withdrawal|refund|compensation|cancellation|reject|money)',
      '(is|are) no (right|rights|entitlement) (to|of) _',
      `(you|customers|buyers|passengers|guests|members) (are|is) not (entitled|eligible) (to|for) (a|an|any|your)? _{0,2} (${money}|repair|replacement|redress)`,
      '(you|customers) (have|has) (got)? no (right|rights|claim|recourse)',
      '(you|customers) (can|may) not (cancel|withdraw from|terminate|leave|exit|get out of) (the|your|this|a|any) _{0,3} (contract|subscription|agreement|membership) _{0,4} (before|until|during|early|no matter|for <num>|within|ever|at all|under any)',
      `you (have|had)? (waive@|gave up|give up|given up|forfeit@|lose@|lost|signed away|sign away) (your|all|any|every|each|the) _{0,3} (${worth})`,
      '_ (are|is|am|can|will|do|could|shall|would) (not|never) (be)? (held)? (legally)? (liable|accountable|answerable)',
      `(${us}|our _{1,2}|the _{1,2}) (are|is|can|will) (not|never) (be)? (held)? (legally)? responsible (for|if|when|once|after) _`,
      '(accept|take|bear|assume|have|carry) (absolutely|no)? no (liability|responsibility|legal responsibility|blame)',
      '(do|does|can|will) not (accept|take|bear|assume|have|carry) (any)? (liability|responsibility)',
      '(is|are) (not|no longer) (our|my) (responsibility|liability|problem|concern)',
      '(disclaim@|deny|denies|decline@|reject@|exclude@|refuse@) (all|any|any and all|every|all and any) (liability|responsibility|claim~)',
      '(no|without) (liability|responsibility) (for|on|whatsoever)',
      'liability _{0,5} (is|are|ends|stops|ceases) _{0,1} (nil|zero|excluded|none|nothing|when|once|at|with|as soon|the (moment|minute|second|instant)|there)',
      `(warranty|guarantee|warranties|claim|claims|warranty claims) _{0,2} (is|are|becomes|would be|has been|will be|was|gets|lapse@|expire@) (now|then|automatically)? (void|voided|invalid|null and void|invalidated|forfeited|forfeit|gone|worthless|lost|off|if you|when you|as soon as)`,
      '(end@|cancel@|terminate@|forfeit@|kill@|void@|invalidate@) (the|your|any|all|our|its) _{0,2} (warranty|guarantee|warranties|claim~)',
      '(warranty|guarantee) (is)? no longer (applies|valid|holds|good|covers) (because|since|once|if|when|after|you) you?',
      '(warranty|guarantee) (void|voided|invalid|invalidated)',
      '(only|just) (give|offer|issue|do|provide) (store|shop|site)? (credit|credits|vouchers|credit notes)',
      '(exchanges|exchange|credit|store credit|vouchers|repairs) only',
      '(store|shop|site) (credit|voucher~) only',
      '(credit|voucher~) (is|are) all (you|we)',
      '(not|never) covered (by|under)? (any)? (law|consumer law|consumer rights)',
      '(consumer|statutory|legal) (law|rights|protection) (do|does) not (apply|count|cover|matter)',
      '(right|rights) (to|of) (cancel|cancellation|withdraw|withdrawal|return|reject|a (refund|repair|replacement)|compensation|refund) _{0,3} (do|does) not (apply|count|exist)',
      '(is|are) (never|neither) (refundable|returnable|exchangeable)',
      'no (legal)? leg to stand on',
      '(make@|render@) (the|your|any|our) _{0,1} (warranty|guarantee) (null and void|void|invalid|worthless)',
      '(deposit|fee|payment|money|booking fee) (is|are|will be) (forfeit|forfeited|lost|gone|kept) (in (all|any|every) cases?|regardless|no matter|whatever|whatsoever)',
      'no (cancellation|withdrawal|return|refund|exchange|statutory) (right~|entitlement~)',
      '(all|any) (claim~|liability|warranty|warranties) _{0,9} (is|are) (hereby|strictly)? (excluded|ruled out|rejected|denied|disclaimed|waived)',
      `no (money|payment~|deposit~|fee~) _{0,1} (will|can|shall|is|are) (be)? (${givenBack})`,
      'no (receipt|box|packaging|tag~|invoice|proof|label|original _) no (refund|return|exchange|money|warranty|guarantee|claim|replacement|compensation)',
      `(under no (circumstances|condition~|account)|in no (case|event)|never|at no time) (will|can|shall|is|are) (the|a|any|your|this|it|_) _{0,2} (be)? (${givenBack})`,
      '(terms|policy|rules|contract|conditions) (override@|overrule@|come@ before|trump@|exclude@) (the|your|any)? _{0,1} (law|right~)',
      '(sold|supplied|delivered|provided|comes) _{0,3} without (any|a)? (warranty|guarantee|right of return)',
      '(buyer beware|caveat emptor)',
      'no (warranty|liability) (is|applies|whatsoever|at all|given|of any kind|accepted)',
      'you (bought|broke|break|ordered|opened) it (so)? you (keep|own|buy|bought)',
      `(credit|points|balance~|${goods}) (can|will|are) (not|never) (be)? (paid out|cashed|redeemed for cash|refunded|returned) (no exception~|period|full stop|ever|whatsoever|under any)`,
      'you can not (cancel|withdraw|return it) (a|the) contract is (a|the) contract',
      'refunds (we|i) do not',
      '(can|may|will) never (go|come|be _) back',
      `(can|may|will) (not|never) (go|come) back _{0,3} (${whatever}|not even)`,
      '(warranty|guarantee) _{0,2} (die@|disappear@|perish@|(became|become|turned|went) (null and void|null|void|invalid|worthless))',
      'you are (then|now|automatically)? out of (the)? (warranty|guarantee) (for good|forever|if|when|once|the moment|as soon)',
      '(all|any|your|every|these) _{0,2} (rights|claims|entitlements) (lapse@|expire@|end@|cease@|vanish@|(are|is) (lost|gone|forfeited|void|extinguished)|fall away)',
      '(right|rights) (to|of) _{1,2} (ended|ends|expired|expires|lapsed|lapses|is gone|was lost|has gone|ceased|ceases) (when|once|with|the moment|as soon|by)',
      '(do|does) not (come with|carry|include|offer|give you) (a|any|the)? (warranty|guarantee|rights|right (to|of)|cooling-off)',
      '(withdrawal|return|cancellation|refund|warranty|cooling-off|statutory) (right~|period|law) (does|do) not (exist|apply|count|cover|hold|extend)',
      '(do|does|will|shall) not (replace|refund|repair|compensate|reimburse|fix) (parcels|packages|lost|broken|damaged|stolen|missing|anything|any|such|items|goods|orders|products|deliveries)',
      'there is (absolutely)? no (warranty|guarantee|right|cooling-off|cover|protection|claim) _',
      'no (cancelling|canceling|returning|refunding|exchanging|withdrawing|backing out|way out of)',
      'not something (that)? you (are|would be) (entitled|owed|due)',
      '(is|are|becomes) (then|now|all|entirely|solely|purely)? your (own)? (problem|risk|loss|bad luck|tough luck)',
      `(${us}) (will|would|can)? never (ever)? (refund|exchange|reimburse|repay|compensate|give (back|money|anything)|pay (back|out|for)|hand back|return (money|payments|deposits|fees)|take (back|anything back|goods back|items back))`,
      '(repairs|replacements) (are|is) never (free|covered|included)',
      '(sold|bought|paid|gone|broken|ordered) is (sold|bought|paid|gone|broken|ordered)',
      '(is|are|stay@) sold for good',
      'not (be)? (paying|pay|giving|give|refunding|refund) (you)? (a|one|any) (single)? (cent|penny|dime|thing|euro|pound|dollar)',
      '(answer|liable|responsible|accountable) for nothing',
      '(money|deposit|payment|fee|sum|amount|cash) (stays|remains|is kept|stay|is going to stay) (with us|ours|here|put)',
      '(deposit|money|payment|fee) is ours (to keep)?',
      `(can|will|may) (not|never) (get|have|receive|be given|claim|expect|ask for) (a|any|your|the) (refund|money|compensation|replacement|repair) _{0,4} (${whatever}|not even|at all)`,
      '(can|will|may) (not|never) (get|have|receive|claim) (a|any) (refund|replacement|repair) (on|for) (a|any|all|our)? (subscription~|sale|ticket~|digital|download~|gift card~|clearance|opened|used|discounted|personalized)',
      '(with|have|carry|come@ with) (absolutely)? no (warranty|guarantee)',
      'you are not entitled to (anything|a thing|any _)',
      '(money|payments|fees) (is|are|will|can) (not|never) (be)? (returned|refunded|given back|paid back|repaid)'
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
      '(change-of-mind|change of mind|changed (your|my|their) mind|unwanted|goodwill|voluntary|cooling-off period (is|of|ends|runs))',
      'no (refund|return|compensation|exchange|cancellation|reimbursement) (is)? (due|needed|necessary|required|fee~|charge~|label|form|shipping|postage|to make|yet|request~|policy)',
      `no (${money}) (is|are|was|were|has|have)? (showing|pending|due|visible|listed|outstanding|owing|owed|open|left|waiting|on (record|file))`,
      `(${money}) _{0,6} (yet|until)`,
      `no (${money}) (was|were|has been|have been|had been|has|have|had|came|arrived|from|request|requests|shows|found)`,
      'no (return|returns|cancellation~) (address|charge~|fee~|shipping|needed|necessary|form~|postage)',
      'no need',
      // A denial that was taken back.
      '(line|clause|sentence|rule|note|wording|term~|statement|paragraph|notice) _{0,8} (was|were|is|are|has been|have been) (withdrawn|removed|dropped|deleted|scrapped|wrong|outdated|void|lifted|repealed|abolished|struck|gone)',
      'no (returns|refunds|exchanges) (waiting|booked|registered|open|found|in|under)',
      `(${moneys}|compensation|money back|cash back) _{0,3} (after|past|beyond|outside|later than) (of)? (the|our|a|your)? <num>`,
      '(non-refundable|nonrefundable) (rate|fare|ticket|booking|option|deposit)',
      '(faulty|broken|damaged|defective|fault|defect) _{0,6} (still|always|you are covered|entitled|exception|full refund|refunded)',
      '(not|never|neither|nor|without) (void@|invalidate@|affect)',
      '(not|never) (void|voided|invalid|invalidated|final)',
      '(which|where|what|who|whether|how|when|if) (is|are|was|were)? (liable|responsible)',
      '(you|you are) (are)? (not|never) (be)? (held)? (liable|responsible|accountable)',
      'responsible for (<ing>|refund~|order~|billing|shipping|account~|booking~)',
      '(they|their|the seller|the shop|the other|another|other) _{0,4} (say|says|said|told|tell|tells|claim|claims|write|writes|wrote|state|states) _{0,6}',
      '(one|those|sellers|dealers|shops|sites) (of those)? (with|that|who|which)',
      'refund (the|you)? (the same|same|this|that|it|an order|one) _{0,3} twice'
    ]
  },
  {
    // What the law gives stays as it is: then a limit is a limit and no denial.
    tag: 'rights-denial.kept',
    patterns: [
      '(statutory|legal|consumer) rights _{0,8} (stay|remain|still|are)',
      '(not|never|none _{0,3}) (affect|affects|limit|touch|change|replace) (your|any) _{0,2} rights',
      '(on top of|in addition to|apart from|besides|without affecting) (your)? (statutory|legal|consumer) rights',
      '(the law|by law|law) _{0,2} (you (can|have|get|are)|gives|lets|still|entitles)'
    ]
  },
  {
    tag: 'rights-denial.refund',
    patterns: ['refund@', 'reimburse@', 'money back']
  }
]
