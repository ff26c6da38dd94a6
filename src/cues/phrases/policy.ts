import type { PhraseSet } from '../grammar/automaton.js'

/** What a rule says of itself, or does to us. */
const binds =
  'state@|say@|require@|prescribe@|lay@ down|decree@|impose@|dictate@|prohibit@|forbid@|prevent@|preclude@|stipulate@|mandate@|restrict@|exclude@|limit@|bind@|demand@|oblige@|force@|bar@|rule@ (out|it|this|that)|call@ for|tie@|(leave|leaves|left|make|makes|give|gives|offer|offers|foresee|foresees|tolerate|tolerates|accept|accepts|know|knows|see|sees) (us|me|no|little|only|neither)|insist@|trump@|override@|apply|applies|stand@|(do|does|will|would|can|must) not (allow|permit|let|cover|provide|give|leave|foresee|change|bend|make|be|include|recognize|offer|tolerate|accept|entitle)|(is|are|remain@) (all|perfectly|pretty|absolutely|quite|crystal|rather)? (clear|strict|final|firm|fixed|rigid|binding|sacred|set in stone|there|not|what|like this|as follows|that|to|the same|for everyone)|only allow@|(must|has to|have to|need to) be (the same|respected|followed|observed|obeyed|kept|adhered to|applied|met|complied with)|mean@|exist@ for|come@ first|foresee|specify|specifies'
const permit =
  '(permit|allow|let (me|us|it|this|that|any|anyone|you)|accept|take|authorize|approve of|tolerate|support (it|this|that|such))'

/** Rules used as a reason or as a wall. */
export const policyPhrases: readonly PhraseSet[] = [
  {
    tag: 'policy',
    patterns: [
      `(per|as per|under|due to|because of|in (line|accordance|keeping|compliance|conformity) with|according to|based on|as part of|against|outside|outside of|beyond|given|pursuant to|following|owing to|contrary to|within|by|subject to|bound by|violate@|violating|break|breaking|breaks|breach|breaches|breaching|contravene@|infringe@|flout@|fall@ foul of|run@ counter to|(in)? (breach|violation) of|on (account|grounds) of|conflicts with) (our|the|company|store|airline|hotel|their|strict|internal|corporate|standard|this|current|published|all|these|these are|official|its|any) _{0,2} <rules>`,
      '(per|as per|against|by) (policy|policies|procedure|protocol|rules|terms|regs|regulations|guideline~|instructions|contract|agreement|management|head office|our records and policy)',
      '(company|corporate|store|head office|house|brand|hotel|club|school|bank|airline|council) policy',
      `((our|the|my|company|these|store|hotel|bank|its|their|house|head) _{0,2})? <rules> ((of|on|for|about|in|at|around|regarding|concerning|you|that|printed) _{1,4})? (${binds})`,
      `(our|the|my|your|this) _{0,1} (contract|agreement|criteria|requirements|tariff|price list|handbook|manual|tenancy|lease|wording|small print|fine print) (simply|currently)? (${binds})`,
      '(because|as|since) (that is|it is|this is|of) (our|the|company|a) _{0,2} <rules>',
      '(that|it|this) is (our|the|company|just our|simply our|just|simply|a|standard|house) _{0,1} (policy|rule|procedure|protocol|process|regulation|practice)',
      '(those|these|that|they) (are|is) (just|simply|unfortunately)? (the|our) (_ )?<rules>',
      '(rules are (the)? rules|policy is? policy|procedure is procedure|protocol is protocol|process is process|(a|the) (deadline is a deadline|deal is a deal|no is a no|date is the date)|(a|the) rule is (a|the) rule|terms are terms|(a|the) contract is (a|the) contract)',
      '(clause|section|article|paragraph|term) <num> of (your|our)',
      '(under|per|pursuant to|in line with|according to) (clause|section|article|paragraph|rule|term) <num>',
      'you (have)? (accepted|agreed (to|with)?|signed (up (to|for))?|ticked|consented to|acknowledged|entered into) (the|our|these|those|this|that|a|an|your|to)? _{0,3} (<rules>|contract|agreement|t|binding|small print|checkbox)',
      'you (have)? (accepted|agreed to) (them|this|these|that|it) (when|at|by|on)',
      `((the|our|my|this|that) _{0,2})? <machine> (will|does|do|would|can)? not (even)? (${permit}|do (that|this|it|refunds|those)|process|recognize|go (past|beyond|that far)|give (me|us))`,
      '(it|that|this|which|computer) (will|does|would) not (let|allow|permit) (me|us)',
      '<machine> (is not (set up|designed|built|made|programmed|configured|equipped|meant)|(prevents|stops|blocks|locks|kicks|throws) (me|us|such|any|it|this|that|them)|(blocks|rejects|refuses|forbids|prevents|declines|limits) _|(say@|come@ (up|back) with) (no|not|computer)|greys _{0,4} out|only (take@|accept@|allow@|let@|permit@|goes|lets)|refuse@ to|(has|have|offer@|gives|give) (me|us)? no (option|button|field|way))',
      'not something (that)? (my|our|the|your) _{0,2} (<machine>|<rules>) (will|would|can|could|does|do|allow@|accept@|permit@|let@)',
      'no (option|button|field|setting|tick box|way) _{0,4} (in|on) (my|our|the) _{0,2} <machine>',
      'nothing (that)? <our> can (press|click|tick|enter|type|select|override)',
      '(can|could|able) not (to)? (override|overrule|bypass) (it|that|this)',
      `(management|head office|hq|headquarters|corporate|accounting|finance|legal|compliance|the (company|board|owner~|landlord|director~)|our (regulations|bosses|owner~|lawyers)|(my|our|the) (boss|manager|supervisor|superiors)|upstairs|higher-ups) (does|do|will|would) (not|never) (${permit}|sign (it|this|that|these) off|want (us|me|that|this)|sign off|approve|agree|budge|hear of)`,
      `(management|head office|hq|headquarters|corporate|upstairs|the (company|board|owner~|director~)|(my|our|the) (boss|bosses|manager|supervisor|superiors)) (has|have)? (say@ (so|no)|insist@|forbid@|forbidden|decree@|dictate@|laid (it|this|that)? down|ruled|stipulate@|ordered|banned|made (it|this|that) (very|quite)? clear|set (the|these) (rules|terms)|put a stop|decided (so|it|this|that way|otherwise|against|not to|no|that (no|nobody|nothing|all|every|everyone|there (is|are|will be) no))|told (us|me) not|instructed (us|me))`,
      '(told|instructed|ordered|trained|asked|advised) not to',
      '(those|these|that) (are|is) (just|simply|only)? (my|our|the) (orders|instructions|directions|marching orders)',
      '(strict|clear|firm|standing|explicit|under) (orders|instructions)',
      '(am|are|is) not (the)? one~? who (make@|set@|write@|wrote|decide@) (the|these|those) (rules|prices|decisions|policies)',
      'not (mine|ours|for (me|us)) to (bend|break|change|waive|make|give|decide|alter|question|overrule|set|relax|lift)',
      '(i|we) (only|just) work here',
      '(i|we) (do|did) not (make|take|set) (the|these|those|any) (decisions|calls|prices)',
      '(as a matter of|on) (policy|principle|course)',
      '(not|never) (comply|complies|conform|conforms|accord|square|compatible|consistent|fit|fits|agree|agrees|align|aligns) (in|with|into)? (our|the|these) _{0,2} <rules>',
      '(<our>|there) (have|has|is|do have) (got)? (a|this|one|certain|these) _{0,1} (rule~|policy|policies|principle~) (here|that|of|against|on|about|not|for)',
      '(operate|run|enforce|apply|maintain) (a|our|the) _{0,3} (policy|rule)',
      'go@ through (the|our) (proper|usual|official|correct|normal)? (process|channels|procedure)',
      '(it|this|that) is not (up|down) to (me|us)',
      '(company|official|our|firm) (position|stance|line) (is|that|on (this|that|such))',
      '(orders|instructions|decision|word|directive~) (came|come|comes|is|are)? (straight|all)? from (above|the top|on high|management|head office|hq|upstairs|the board)',
      'how (our|the|my) (policy|system|process|procedure~|rules) (work@|go|goes|run|runs|operate@)',
      'that is (just|simply|unfortunately|sadly|only|always been) (how|the way) _',
      'that is (how|the way) (we|it|things|they) (have)? (always|is|are|do|work@|go@|run|handle) _{0,2}',
      '(how|the way) (it is|things are|we do (it|things)|things work|it is done) (done)? (here|around here|with us|in this|at our)',
      '(have|has) always (been|done) (it|that|this|like)? (this|that)? (way|that)',
      'it is what it is',
      '(not|outside|above|beyond|over) (within|in)? my (authority|power|remit|competence|competency|discretion|jurisdiction|hands|gift|pay grade|paygrade|call|decision|head)',
      `(this|that|it) (falls|is|goes|lies|runs) (outside|against|under|beyond|counter to) (of)? (our|the|company|club|house|all)? _{0,2} <rules>`,
      '(standard|company|normal|usual|established) (procedure|policy|practice|protocol) (is|dictates|says|requires|here|for)',
      '(it is|this is|that is|is) (a|our|the)? (<org>)? (company-wide|group-wide|chain-wide|store-wide|nationwide|firm-wide|site-wide|global|blanket|general|long-standing|standing) (policy|rule~|protocol|procedure~|practice|directive~)',
      '(not|never) (deviate|depart|stray|diverge) from (it|this|that|them|these)',
      '(it is|its|it was|that is|as it is) (a|our|the)? (company|hotel|store|airline|bank|school|house|club|clinic|gym|strict|firm)? (policy|rule|protocol|procedure)',
      'strict no _{1,3} (policy|rule)',
      '(a|our) (strict|firm|hard|rigid|zero tolerance|no-exceptions) _{0,2} (no|policy|rule)',
      '(not|never|nobody is|no one is|none of us (is|are)) (authorized|allowed|permitted|entitled|empowered|cleared|at liberty) (to|by|in|on|at|for|under)',
      '<our> (am|are|is) not (supposed|meant) to (give|share|do|make|change|discuss|say|tell|offer|refund|let|open|accept|take|waive|move|help|disclose|talk)',
      '(is|are|am|was|were) (not|strictly not) (authorized|allowed|permitted)',
      '(can not) be (authorized|permitted|allowed)',
      'not (allowed|permitted)',
      'lack@ (the|any)? (authority|authorization|permission|discretion|clearance|mandate|say)',
      '(do|does|have|has) not (have|got) (the|any|much)? (authority|authorization|permission|discretion|clearance|mandate|leeway|latitude|say|final say)',
      '(have|has|had|got|with) (no|zero|little) (authority|authorization|permission|discretion|clearance|mandate|leeway|latitude|say|wiggle room|room for|flexibility|choice but)',
      '(strictly)? (prohibited|forbidden)',
      '(no|without|not any|zero) exception~',
      '(can|could|will|would|do|are|to) (not|unable to)? (not)? make (an|any)? exception~ (to|for)?',
      '(not|never|nobody|no one|none of us|unable to|without) _{0,3} (made|making|grant@|give@|given|allow@|permit@|allowed) _{0,2} exception~',
      '(make|made|grant@|give|gave|allow@) exception~ (for|to) (nobody|no one|none|no _)',
      'exception~ (is|are) (not)? (impossible|out of the question|on the table|something|an option|off the table)',
      '(no|not any|not make (any)?|never) (special|preferential) (case~|treatment|rule~|deal~)',
      '(apply|applies|go|goes|hold|holds|count|counts) (for|to) (everyone|everybody|every|each|all) _{0,2} (alike|equally|without|the same|same)',
      '(no|without) (ifs (no|or|and)? buts|distinction)',
      'exception~ (are|is|can|will) (not|never) (be)? (made|granted|allowed|possible|given|entertained|considered)',
      '(not|never) (bend|break|relax|stretch|go against|override|overrule|bypass|get around|deviate from|depart from|make|write|set) (the|our|any|these|from)? _{0,1} (<rules>|system)',
      '<our> (am|are|is|must|have to|can|will|do|need to|has to)? (be)? (only|just|simply|obliged to|bound to|required to|bound|obliged)? (follow@|stick to|sticking to|apply|applying|enforce@|obey@|abide by|abiding by|adhere to|adhering to|comply with|go by|keep to|respect|by|act on|acting on|act within) (the|our|my|company|these|what|strict|certain|all) _{0,2} (<rules>|orders|instructions|requirements|contract|agreement|tariff|price list|head office|manual|handbook|script|playbook|book|small print)',
      '(only|just) (follow@|obey@) (orders|instructions|procedure|policy|protocol|the rules)',
      '(just|only) doing (my|our) job',
      '(nobody|no one|none of us|neither of us) _{0,2} (has|have) (the|any)? (power|authority|right|permission|discretion)',
      '(get|be|land) in trouble with (my|our|the) (boss|manager|supervisor|head office)',
      '(my|our) hands are (well and truly|completely|firmly)? (tied|bound)',
      '(tie@|tying) (my|our) hands',
      `(as|like|is|are|was) (clearly|already)? (stated|outlined|set out|specified|described|mentioned|laid down|written|detailed|noted|stipulated|explained|laid out|printed|per|spelled out|spelt out|black and white) (in|on|by|under|within) (the|our|your) _{0,3} (<rules>|agreement|contract|ticket|receipt|small print|fine print|brochure)`,
      'it (say@|state@) (so)? in (the|our|your) _{0,3} (<rules>|contract|small print|fine print)',
      '(terms|contract|agreement|conditions|small print|fine print|rules) (you|that you|which you)? (agreed to|accepted|signed|ticked)',
      '(contract|agreement|small print|fine print|terms|wording|rule~|criteria|requirements|conditions|policy) (say@ what|(is|are) (what it is|what they are|binding|sacred|clear on)|(do|does|did) not (allow|permit|provide|foresee)|(can|could) not be (bent|changed|waived|altered|negotiated|broken|set aside|relaxed))',
      '<rules> (is|are|apply|applies|goes|go|count@|hold@) (the)? (same|clear|final|fixed|equally)? (for|to) (everyone|everybody|all|each|every)',
      '(do|did|make|made|let|bend|give|gave|allow@|waive@) _{0,4} for (you|one) _{0,6} (everyone|everybody|all|others|anyone|every|each|the next)',
      '(non-negotiable|not negotiable|(not|never|no longer) (up|open) (for|to) (discussion|debate|negotiation|appeal))',
      '(end of (story|discussion|the matter|conversation)|full stop)',
      '(afraid|unfortunately|sorry) (but)? (those|these|that) (are|is) (the|our) (rules|policy|terms|conditions|deal)',
      '(it|this|that) (is|says|stands) (all|clearly|so|there)? (written|laid down|down)? in (the|our|your) _{0,2} <rules>',
      '(go|act|step) (beyond|outside|against) (what|the|our) _{0,2} (handbook|<rules>|manual|contract)',
      '(have|got|follow|work (under|to)|operate under) (very)? (clear|strict|firm|fixed|set|internal|binding|rigid|tight) _{0,1} <rules>',
      '(have|need|got|obliged|forced) to (stick|keep|hold|adhere|abide|conform) (to|by) (them|it|that|this|these|those)',
      '(boss|manager|management|supervisor|head office|hq|finance|legal|upstairs|corporate|director|owner) (has|have)? (said|says|say) no',
      '<rules> are (made|meant|there|here) (to|for)',
      '(section|clause|article|paragraph|chapter|point|item|page) _{1,2} of (the|our|your|this) _{0,2} (<rules>|contract|agreement)',
      '(lose|cost me) my job|get (me)? (fired|sacked)',
      '(have|need|got) to treat (all|every|each|everyone|everybody) _{0,2} (the same|equally|alike)',
      '(set|create|make|setting|creating) (a|any) _{0,1} precedent',
      '(do|go|play) (everything|things|it|strictly)? by the book',
      '(auditor~|insurer~|lawyer~|franchisor|lender~) _{0,1} (insist@|forbid@|(do|does|will|would) not (allow|permit|let))',
      '(not|never) (make|grant|give|allow|offer) (any|an)? (allowance~|concession~|special (treatment|arrangement~|favors)|favors|leniency)',
      '(no (can do|leniency|concessions|special treatment)|shoot the messenger)',
      'same <rules> (for|to) (everyone|everybody|all|every|each)',
      '(insist on|demand|expect) compliance with',
      '(requested|asked|expected|reminded|required|obliged|kindly) to (comply|adhere|abide|observe|obey|conform) (with|to|by|the|our|all)',
      '(say@|state@|stated|printed|written|shown) (so)? (clearly)? (on|in) (the|your|our) _{0,2} (ticket|receipt|label|sign|voucher|card|invoice|leaflet|page|site|website|booking|confirmation|notice|form) (no|strictly|not|must|only) _',
      'not (do|give|grant|offer|make|have|take) (any)? (special|preferential) (favors|favours|treatment|deals|cases|arrangements|requests|conditions|terms)',
      'no _{1,2} no (entry|exchange|service|admission|boarding|discount|credit|exception~|access|parking|delivery|collection|appointment|ride)',
      '(rule|limit) is (simple|clear|plain|that|one|no|the (limit|rule))',
      '(company|house|club|hotel|shop|store|safety|school|bank|office) rules (are|say|forbid|come|apply)',
      '(carry out|do|execute|follow) what (management|head office|the (boss|bosses|company)|my (boss|manager|superiors)|i am told|we are told) (tell@|say@|order@|want@|decide@)?'
    ]
  },
  {
    // "Hospital protocol, I'm afraid": only where it is a clause of its own.
    tag: 'policy-alone',
    patterns: [
      '(it is|that is|this is)? (just|simply|purely|only|all)? (the|our|a)? (<org>|standard|normal|strict|basic|general|safety|our|us) (policy|rule~|protocol|procedure~|regulation~|regs|guidelines|practice|directive~)',
      '(it is|that is|this is|just|simply|purely) (protocol|procedure|policy|(the|our) rules)'
    ]
  },
  {
    tag: 'must',
    patterns: [
      'you must _',
      'you (have|need) to _{1,7} before (we|i|anyone|anybody) (discuss|consider|talk|look|help|act|proceed|deal|do|go|take|start|answer)',
      'you (are|will be) (required|obliged|obligated|expected|compelled) _{0,3} to _',
      'you (have|need) to (comply|adhere|abide|obey|conform|respect|accept (that|the|our|this)) _',
      '(customers|passengers|guests|users|members|subscribers|buyers|claimants|tenants|patients|students|visitors|applicants|residents|drivers|sellers|policyholders|parents|clients|all _) (must|are (required|obliged|expected) to|have to comply) _',
      '(it is|this is) (mandatory|compulsory|obligatory) (to|that|for)'
    ]
  },
  {
    // A policy that is only named, or that works for the customer.
    tag: 'kind-policy',
    patterns: [
      // "It's policy no. 5518-K": a contract by its number.
      'policy (no|nr|number|ref|reference|<num>)',
      '(privacy|cookie|data protection|insurance|security) (policy|policies|rules|procedures)',
      `(our|the|your|its) _{0,2} <rules> (also|will|would)? (allow@|let@|cover@|entitle@|give@|guarantee@|include@|protect@|mean@ you|means that you|(say@|state@) (that)? (you|your|it) (can|may|are covered|have|is covered))`,
      `(under|per|within|as per|in line with|thanks to|according to) (our|the) _{0,3} <rules> (you|your|so you|and) (can|could|are|may|have|order|will|is|qualify|get|refund)`,
      `(see|read|find|view|visit|check|about|(all|many|overview|summary|list|text|version) of|explain@|details|copy of|link to|here is|questions about|on|behind) (our|the)? _{0,3} <rules>`,
      '(you must be|you must have|you must feel|you must think|you must know|you must see|you must wonder|you must hate|you must (try|come|visit|meet|taste|hear|tell (me|us))|it must|must not (worry|think|feel|blame|be|have|let|panic))',
      `(regardless of|despite|as an exception to|waive@|overrid@|override|set aside|reviewing|changing|updating|changed|dropped|scrapped|removed) (our|the|that|this) _{0,2} <rules>`,
      `(bent|bending|will bend) (our|the|that|this) _{0,2} <rules> (for|this|on|here)`,
      `(outside|beyond) (of)? (our|the|that|this) _{0,2} <rules> _{0,3} (but|however|anyway|this time)`,
      '(policy is|rule is|practice is|it is our policy|this is our policy) to (pay|refund|cover|replace|give|let|offer|help|send|honor|waive|credit|match|put|make)',
      '(no|without) (error~|timeout~|crash@|warning~|failure~|exception~) (and|or|nor|no) no? (error~|timeout~|crash@|warning~|failure~|exception~)',
      'no exception~ ((to|for)? (this|that)? (is|are)? needed|(was|were) _)',
      '(old|former|previous) (system|software|<rules>)',
      '<rules> _{1,8} but (i|we) (have|will|can|am|are)? (made|make|given|give|put|extend@|waive@|grant@|let|accept@|doing|happy|still)',
      'not have (a|any) _{0,1} (rule~|policy|policies)',
      'rule~ of thumb',
      '(contract|agreement|terms|lease|policy|conditions) (say@|state@|let@|allow@|give@|entitle@) (that)? you (may|can|have|are|could|to|a|the)',
      '(manual|handbook|guide|instructions) (say@|state@|tell@|recommend@|show@|prescribe@) (to|how|you)',
      '(no|not a|not any|never a) (policy|rule|such rule|such policy)',
      '(last|previously|until|formerly|back then|used to|past) _{0,6} (was|were) not (allowed|permitted|authorized)'
    ]
  },
  {
    // A law binds both sides, and names its own reason.
    tag: 'law',
    patterns: [
      'law|laws|legally|gdpr|regulator~|legislation|statutory|hipaa|iata|icao|faa',
      '((the|under|by) (building|transport|port|airport|local|national|state|health|insurance|consumer|import|export|road|rail|aviation|current|new) regulations|legal (requirement|obligation)|consumer rights|regulation~ (require@|state@)|(fire|safety|customs|traffic|aviation|tax|federal|eu|government|food|banking) (safety)? (regulation~|rules|code))'
    ]
  },
  // With a capital: "the Money Laundering Regulations".
  { tag: 'law-named', patterns: ['the _{1,2} regulations'] },
  {
    tag: 'reason',
    patterns: [
      'because',
      'since',
      'so that',
      'so (you|your|everyone|nobody|no one) _',
      '(in order|so as) to',
      'due to (the|a|an|high|data|health|safety|your)',
      'to (protect|keep|prevent|ensure|avoid|safeguard|stop|comply)',
      'the reason',
      '(which|that|this) is why',
      'as (we|the|this|they|your|there|these|our|you|each|every|all) _',
      'which means',
      'this means',
      'this is to',
      'for (your|security|safety|hygiene|health|data protection|privacy|legal|fraud) (reasons|security|safety|own|protection|purposes)',
      'given that',
      'owing to'
    ]
  }
]
