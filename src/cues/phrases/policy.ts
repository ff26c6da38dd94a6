import type { PhraseSet } from '../grammar/automaton.js'

const rules =
  'policy|policies|rule~|guideline~|procedure~|protocol~|terms|terms and conditions|conditions of carriage|regulations|conditions|tos|t&cs|tcs|process'

/** Rules used as a reason or as a wall. */
export const policyPhrases: readonly PhraseSet[] = [
  {
    tag: 'policy',
    patterns: [
      `(per|as per|under|due to|because of|in line with|in accordance with|according to|based on|as part of|against|outside|outside of|given|pursuant to|following|owing to|contrary to|within|by|subject to|bound by|stick to|follow|abide by|adhere to|comply with|violates|breach of|in breach of|in violation of) (our|the|company|store|airline|hotel|their|strict|internal|corporate|standard|this|current|published|all|these|these are|official) _{0,2} (${rules})`,
      `(per|as per) (policy|company policy|procedure|protocol|the rules|terms|our records and policy)`,
      `against (policy|company policy|protocol|the rules|procedure)`,
      '(company|corporate|store|head office|house|brand) policy',
      `(our|the|my|company|these|store|current|strict|fare|booking|those|bank|head|warranty|standard|hotel|airline|internal|corporate|management|its|their|ticket|service) _{0,2} (${rules}) (clearly|explicitly|very clearly|strictly|specifically|simply|currently|quite clearly)? (state@|say@|require@|dictate@|prohibit@|forbid@|prevent@|specify|specifies|stipulate@|mandate@|restrict@|apply|applies|do not (allow|permit|let|cover)|does not (allow|permit|let|cover|provide)|do not provide|are clear|is clear|is very clear|are very clear|are strict|is strict|is final|are firm|is firm|is that|are that|is to|only allow@|means|mean|will not allow|can not be|exclude@|limit@|bind@|is not|are not|rule@ out)`,
      `(because|as|since) (that is|it is|this is|of) (our|the|company|a) _{0,2} (${rules})`,
      '(that|it|this) is (our|the|company|just our|simply our|just|simply|a) _{0,1} (policy|rule|procedure|protocol|process)',
      `(those|these|that|they) (are|is) (just|simply|unfortunately)? (the|our) (${rules})`,
      '(rules are rules|rules are the rules|policy is policy|a rule is a rule|terms are terms)',
      '(clause|section|article|paragraph|term) <num> of (your|our)',
      'you (accepted|agreed to|signed) (the|our) _{0,3} (terms|conditions|contract|agreement|t)',
      '(my|our|the) (screen|terminal|till|portal|register) (will|does) not (allow|let|permit)',
      '(management|head office|the system|our system|corporate|accounting|finance|legal|compliance|our regulations|the company) (does|do|will|would) not (permit|allow|let)',
      'how (our|the) (policy|system|process|rules) work@',
      '(not|outside) (within|in)? my (authority|power|remit|gift)',
      '(policy|policies|the rules|the terms|management|the system|head office) (say|says|said) (no|that|so|otherwise)',
      `(this|that|it) (falls|is|goes) (outside|against|under|beyond) (of)? (our|the) _{0,2} (${rules})`,
      `(standard|company|normal|usual) (procedure|policy|practice|protocol) (is|dictates|says|requires)`,
      '(it is|its|it was|that is|as it is) (a|our|the)? (company|hotel|store|airline|bank|school|house|club|clinic|gym|strict)? (policy|rule|protocol|procedure)',
      'strict no _{1,3} policy',
      'a (strict|firm|hard) _{0,2} (policy|rule)',
      '(under|per|pursuant to|in line with|according to) (clause|section|article|paragraph|rule|term) <num>',
      'you (accepted|agreed to) (them|this|these|that|it) (when|at|by|on)',
      '(a|our) strict (no|policy|rule)',
      '(not|never) (authorized|allowed|permitted|entitled|empowered) (to|by|in|on|at|for|under)',
      '(is|are|am|was|were) (not|strictly not) (authorized|allowed|permitted)',
      '(can not) be (authorized|permitted|allowed)',
      'not (allowed|permitted)',
      '(do not|does not) have (the)? (authority|authorization|permission)',
      '(strictly)? (prohibited|forbidden)',
      '(no|without|not any) exception~',
      '(can|could|will|would|do|are|to) (not|unable to)? (not)? make (an|any)? exception~ (to|for)?',
      'unable to make (an|any)? exception~',
      '(system|computer|software|platform|tool) (will|does|do|would|can) not (let|allow|permit|accept) (me|us|this|it|that|you|for)?',
      '(my|our) hands are tied',
      '(as|like) (stated|outlined|set out|specified|described|mentioned|laid down|written|detailed|noted|stipulated|clearly stated|explained|laid out|printed|per) (in|on|by|under|within) (the|our|your) _{0,3} (terms|policy|policies|conditions|agreement|contract|rules|t&cs|terms and conditions|ticket|receipt)',
      '(terms|contract|agreement|conditions|small print|fine print) (you|that you|which you)? (agreed to|accepted|signed|ticked)',
      'you (agreed|signed up|consented) to (our|the|these) (terms|policy|conditions|rules)',
      '(rules|policy|policies|terms) (is|are) (the)? (same|clear|final|fixed) for (everyone|all)',
      '(non-negotiable|not negotiable)',
      '(i|we) do not (make|write) the (rules|policies|policy)',
      '(afraid|unfortunately|sorry) (but)? (those|these|that) (are|is) (the|our) (rules|policy|terms|conditions)',
      '(policy|rules|terms) (prohibit@|prevent@|forbid@|dictate@|require@) (me|us|this|it|that|you|refunds|returns|the)?'
    ]
  },
  {
    tag: 'must',
    patterns: [
      'you must _',
      'you (are|will be) (required|obliged|obligated) to _',
      '(customers|passengers|guests|users|members|subscribers|buyers|claimants|all passengers|all customers) (must|are required to|are obliged to) _',
      '(it is|this is) (mandatory|compulsory|obligatory) (to|that|for)'
    ]
  },
  {
    // A policy that is only named, or that works for the customer.
    tag: 'kind-policy',
    patterns: [
      '(privacy|cookie|data protection|insurance|security) (policy|policies|rules|procedures)',
      `(our|the|your) _{0,2} (${rules}) (allow@|let@|cover@|entitle@|give@|guarantee@|include@|protect@|mean@ you|means that you)`,
      `(under|per|within|as per|in line with|thanks to|according to) (our|the) _{0,3} (${rules}) (you|your|so you|and) (can|could|are|may|have|order|will|is|qualify|get|refund)`,
      `(see|read|find|view|visit|check|about|of|explain@|details|copy of|link to|here is|questions about|on) (our|the) _{0,3} (${rules})`,
      '(you must be|you must have|you must feel|you must think|you must know|you must see|you must wonder|you must hate|it must)',
      `(regardless of|despite|as an exception to|waive@|bend@|overrid@|override|set aside|reviewing|changing|updating) (our|the|that|this) _{0,2} (${rules})`,
      `(outside|beyond) (of)? (our|the|that|this) _{0,2} (${rules}) _{0,3} (but|however|anyway|this time)`,
      '(policy|rule|practice) (is)? to (pay|refund|cover|replace|give|let|offer|help|send|honor|waive|credit|match|put|make)',
      'no exception~ (to|for) (this|that)? (is|are)? needed',
      '(law|legally|legal requirement|by law|the law|gdpr|regulator|regulation~ (require@|state@)|legislation|statutory|federal|hipaa|consumer rights)'
    ]
  },
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
      'that is why',
      'this is why',
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
