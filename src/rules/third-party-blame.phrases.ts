import type { PhraseSet } from '../cues/grammar/automaton.js'

const company =
  'courier~|carrier~|driver~|postman|postie|post office|post|royal mail|ups|fedex|dhl|dpd|usps|hermes|evri|gls|mail service|supplier~|vendor~|manufacturer~|maker~|factory|wholesaler|distributor|provider~|isp|bank~|issuer|processor|airport|airline~|(delivery|shipping) (guy|man|men|people|person|crew|van)|ground (crew|staff|handlers)|baggage handlers|handlers|hotel|restaurant~|kitchen|seller~|marketplace|retailer|branch|franchise|agency|agencies|travel agent~|contractor~|subcontractor~|fitter~|installer~|plumber|electrician|council|landlord|utility|customs|insurer|platform|developer~|third party|third parties|partner~|reseller|dealer|garage|printer~|caterer|cleaners|host|operator~|lab|freelancer~|firm|apple|google|microsoft|amazon|paypal|stripe|klarna|visa|mastercard|cloudflare|aws|meta'
const inside =
  'whoever|(someone|somebody|the person)|warehouse|depot|store|shop|billing|sales|finance|accounts|accounting|facilities|logistics|dispatch|shipping|marketing|purchasing|engineering|it department|legal|support|reception|front desk|call (center|centre)|(other|another|different|sales|billing|finance|warehouse|delivery|shipping|accounts|logistics|packing|engineering|web|product|support|night|day|previous) (team~|department~|shift|desk|staff|crew|people|guys)|that department|(my|our|a|the|your) (predecessor|colleague~|coworker|co-worker|teammate)|(the|your|our)? (previous|last|other|former|first) (agent|rep|representative|guy|person|advisor|adviser|colleague|employee|operator|assistant)'
const third = `(the|our|your|their|that|this|a|my)? (own|local|external|partner|third-party|internet|hosting|delivery|shipping|payment|postal|ticket|travel|insurance|mobile|network|card|regional|new)? ((delivery|shipping|hosting|insurance|card|postal|logistics|courier|transport|cleaning) (company|companies|partner|provider|firm|service)|${company}|${inside}) ((you|on|in|at|next) _{1,3})?`
/** What only people do wrong: whoever does it is a culprit, known or not. */
const slips =
  'forgot|forgotten|mislaid|botched|bungled|mishandled|misrouted|mislabelled|mislabeled|misplaced|misdelivered|misinformed|misled|misquoted|miscounted|misread|neglected|overlooked|(mixed|messed|screwed|muddled|fouled) up|let us down'
const wrongs =
  'mislaid|promised you (something|things|more|what)|dropped the ball|got (it|this|that|your|the|things) _{0,2} wrong|let us both down|(is|are) sitting on|double-booked|overbooked|throttle@|(shipped|delivered|packed|sent|came|arrived|left) (it|this|that|them)? (late|too late|without|wrong)|pulled out|told you something|lost|broke|damaged|crushed|dropped|threw|smashed|forgot|failed|delayed|messed|screwed|botched|bungled|mishandled|misrouted|mislabelled|mislabeled|misplaced|misdelivered|misinformed|misled|misquoted|miscounted|misread|overcharged|undercharged|lied|ignored|neglected|overlooked|missed (it|that|this|the|your|our|a)|sat on|dug up|cut corners|mixed|muddled|confused|jumbled|refused|rejected|declined|bounced|blocked|slipped up|let (us|you|me|everyone|us all|you all) down|made (a|an|the|this|another) _{0,2} (mistake~|error~|mess)|(gave|told|sent|sold|delivered|shipped|packed|quoted|promised|charged|booked|entered|put|handed|brought|served) (you|us|out|it|me|them)? _{0,3} (wrong|incorrect|incorrectly|false|nonsense|twice|bad|faulty|outdated)|(did not|does not|do not|never|has not|have not|had not) (deliver|delivered|pack|packed|scan|scanned|tell|told|send|sent|update|updated|process|processed|pass|passed|inform|informed|bother|do|did|care|answer|answered|reply|replied|collect|collected|pick|picked|turn|ring|rang|knock|knocked|check|checked|include|included|follow|followed|ship|shipped|call|called|warn|warned|show|showed|note|noted|notice|log|record|accept|find|forward|confirm|honor|provide|finish|complete|come|arrive|enter|mark|label|act|react|cooperate|hand|bring|look|listen|wait|mention|write|explain|understand|finished|read|load|loaded|respond|responded|want|know|knew)|had no (idea|clue)|(has|have|had|is having|are having|was having|been having) (been having)? (a|an|some|the|another)? _{0,1} (outage|trouble~|problem~|issue~|fault|failure|breakdown|glitch~|backlog|delay~|shortage)|should (not|never)? have (never)? (offered|allowed|agreed|sold|accepted|let|taken|told|called|checked|delivered|packed|scanned|sent|done|known|asked|warned|updated|processed|passed|promised|given|said|noticed|kept|loaded|collected|rung|been more careful)|left it|left them|left your|caused|broke something|went down|ran late|dragged|stalled|(cancelled|canceled|changed|moved|closed|dropped|stopped|took|removed|did|deleted|used) _{0,3} without|could not be bothered'
const wrong =
  '(is|are|was|were|has been|have been) (always|often|really|so|just|very|simply|clearly|notoriously|completely|currently|being|entirely|solely)? (refusing|blocking|slow|useless|hopeless|unreliable|incompetent|terrible|awful|a mess|at fault|to blame|responsible for (the|this|that) (delay|mistake|error|mess|damage|loss|problem|mix-up)|careless|lazy|rude|the problem|the culprit|the one~ who|dragging|holding (it|this|everything|us) up|behind|delaying|failing|not (answering|responding|cooperating|doing))'

/** Somebody else as the culprit. */
export const thirdPartyBlamePhrases: readonly PhraseSet[] = [
  {
    tag: 'third-party-blame',
    patterns: [
      `${third} (have|has|had|then|once again)? (${wrongs})`,
      `${third} ${wrong}`,
      `(they|he|she) (are|is|were|was) the (one~|people) (who|that|to blame)`,
      `blame (it|this|that)? (on)? ${third}`,
      `${third} (fault|mistake~|error~|doing|responsibility|failure|negligence|blunder|oversight)`,
      `(fault|mistake|error|blame|problem|delay|failure|issue|responsibility) (is|was|lies|lay|sits|rests) (entirely|solely|purely|clearly)? (with|on|at|by|from) ${third}`,
      `(that is|this is|it is|it was|that was|is|was|are) (all|entirely|purely|solely)? (on|down to) ${third}`,
      `caused by ${third}`,
      `(on|at) ${third} (side|end|part)`,
      `(${third}|they|he|she) keep@ (declining|refusing|rejecting|blocking|losing|delaying|failing|forgetting|changing|cancelling|canceling|ignoring|breaking|dropping|making|missing|bouncing|sending (us|the wrong))`,
      `it (is|was) (the|our|your|their|a|an|one of the) _{1,3} (who|that|which) (has|have|had)? (${wrongs})`,
      `(the|your|their|that) _{1,2} (has|have|had)? (${slips}|made (the|this|that|an|a) (error|mistake|slip|mix-up)|(never|did not) (tell|told|inform|informed|warn|warned) (us|you|anyone)|(changed|closed|cancelled|canceled|moved|cut|removed|dropped|ended) (the|your|our|it|this) _{0,3} without|pulled out)`,
      `(lost|damaged|broken|delayed|held up|cancelled|canceled|mislaid|misplaced|(mixed|messed) up|mishandled|misrouted|declined|blocked|refused|rejected|(packed|done|entered|labelled|labeled|booked|filled|sent|set up|handled) (wrong|wrongly|incorrectly|late|badly)) by ${third}`,
      `(error|mistake|fault|problem|issue|delay|mix-up|damage|failure) (comes|came|stems|is coming|originates|originated|arose|started) (from|with|at|on) ${third}`,
      `(delay|error|mistake|problem|fault|damage|this|that|it) (is|was) (all|purely|solely|entirely)? (due to|because of|thanks to|owing to) ${third}`,
      '(have|has|had) nothing to do with (us|our)',
      '(i|we) (have|had) nothing to do with (it|this|that|the)',
      `(they|he|she) (has|have|had)? (${slips}|(lost|broke|damaged|delayed|sent|gave|told|promised) (you|us|it|your|this|the))`,
      '(fault|mistake|error|blame|responsibility) (is|was|lies|lay|sits|rests) (with|on) (them|him|her)',
      '(it|this|that|them) not us',
      '_ (is|are|was|were) (entirely|solely|clearly|really|the ones)? (to blame|at fault)',
      `(error|mistake|failure|fault|negligence|oversight) (by|from|at|of|on the part of) ${third}`,
      '(someone|somebody) (else|in (another|a different) (team|department)|before me) (has|have)? (messed|forgot|failed|did not|made|gave|told|sent|entered)'
    ]
  },
  {
    // Somebody by name.
    tag: 'third-party-blame.named',
    patterns: [
      `_ (has|have|had)? (${slips}|(broke|lost|damaged|delayed|dropped|cancelled|canceled|ruined) (this|it|your|that|them|these|the))`
    ]
  },
  {
    tag: 'third-party-blame.allowed',
    patterns: [
      '(i|we|you|nobody|none|one|us) (am|is|are|was|were) (to blame|at fault)',
      '(on|at) (the|our|your|my) (store|shop|bank|reception|support|post) (side|end|part)',
      '(the|your|that) (app|system|site|website|page|update|script|software|import|export|sync|form|message|email|order|team)'
    ]
  },
  {
    // What our side does about it; to have read or looked is not enough.
    tag: 'third-party-blame.own-act',
    patterns: [
      '(i|we) (have|had)? (now|just|already|since|also)? (opened|sent|booked|put|moved|changed|added|fetched|found|arranged|ordered|paid|refunded|replaced|walked|rang|called|asked|corrected|fixed|entered|reported|raised|claimed|filed|started|switched|chased|escalated|credited|posted|made|got|given|built|printed|packed|reserved|extended|upgraded|contacted|told|written|complained|spoken|taken|set)',
      '(i am|we are) (sending|mixing|chasing|fixing|putting|moving|changing|booking|opening|filing|on it|ringing|calling|taking|making|paying|replacing|refunding|dealing|handling|speaking|working|asking)',
      '(ours|mine|our job|our problem|my job|up to us|for us) to (put|fix|sort|solve|mend|set|make|deal|answer)',
      '(between|settle it with|take it up with) _{1,3} (and us|them)',
      '(the|a|an|your) (right|new|second|correct|other|missing|replacement|refund|money) (one|<ing>|_)? (ships|leaves|goes|comes|arrives|follows|went|left|is|has)',
      '(i|we) (also|will)? (keep|honor|hold|stand by|cover|pay|refund|replace|send|give|fix|mend|bring|put|match) _',
      '(on us|at our (cost|expense)|free of charge|our own van)'
    ]
  },
  {
    // The customer wants to know the cause.
    tag: 'third-party-blame.asked',
    patterns: [
      '(why|who|whose|how come|what happened|what caused|what went wrong|which of you)',
      '(the|a) (cause|reason|culprit)',
      'at fault'
    ]
  }
]
