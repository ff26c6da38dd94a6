import type { Classes, Floaters } from '../grammar/grammar.js'
import type { WordTests } from '../grammar/vocabulary.js'
import { readNamedDate } from '../times/calendar.js'

/** Words that may stand inside any phrase without changing what it does. */
export const floaters: Floaters = {
  classes: ['adverb'],
  words: [
    'absolutely',
    'actually',
    'again',
    'also',
    'already',
    'always',
    'certainly',
    'completely',
    'currently',
    'definitely',
    'directly',
    'even',
    'ever',
    'first',
    'fully',
    'further',
    'gladly',
    'happily',
    'hereby',
    'hopefully',
    'however',
    'immediately',
    'indeed',
    'just',
    'kindly',
    'much',
    'next',
    'now',
    'only',
    'personally',
    'please',
    'presently',
    'probably',
    'really',
    'right',
    'sadly',
    'simply',
    'sincerely',
    'still',
    'surely',
    'then',
    'therefore',
    'though',
    'too',
    'totally',
    'truly',
    'unfortunately',
    'very',
    'well'
  ]
}

const staff =
  'team~|department~|dept|colleague~|staff|engineer~|developer~|dev~|specialist~|expert~|agent~|advisor~|adviser~|manager~|supervisor~|technician~|rep~|representative~|folks|guys|people|crew~|office|depot|desk|group|division|unit|studio~|admin~|warehouse|driver~|associate~|analyst~|consultant~|planner~'

const numberWords = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'fifteen',
  'twenty',
  'thirty',
  'forty',
  'forty-five',
  'forty-eight',
  'seventy-two',
  'sixty',
  'ninety',
  'half',
  'couple'
])

const notAdverbs = new Set([
  'reply',
  'apply',
  'supply',
  'comply',
  'family',
  'imply',
  'multiply',
  'daily',
  'weekly',
  'monthly',
  'hourly',
  'shortly',
  'momentarily',
  'promptly',
  'fortnightly',
  'presently',
  'quickly',
  'immediately',
  'early',
  'anomaly',
  'assembly',
  'friendly',
  'rely',
  'july',
  'italy'
])

/** Nouns that end as the names of trades do, and name things or the reader. */
const notAgents = new Set(
  'order orders number numbers offer offers letter letters error errors other paper papers computer server servers router folder answer matter player newsletter voucher vouchers charger transfer transfers filter adapter monitor sensor boiler heater freezer trailer container poster quarter cover door floor color motor factor mirror list user users customer customers passenger passengers member members corner border browser scanner reader parameter character reminder reminders trigger dinner weather water after never under other others another rather however whether later earlier together either neither further better quicker faster slower bigger smaller longer shorter higher lower larger older newer cheaper easier sooner former proper super winter summer september october november december consider remember deliver discover prefer major minor prior senior junior exist assist insist persist consist twist layer power ladder finger shoulder forever whatever wherever whenever whichever hotter colder lighter darker safer'.split(
    ' '
  )
)

const irregularPasts = new Set(
  'left put sold sat gave given brought sent took taken did done made went came told wrote written said chose chosen bought set kept lost broke broken threw thrown let ran held drove fell forgot forgotten read cut hit hurt knew known spoke spent shut stuck tore torn bent spilt burnt paid withheld hid hidden slept thought built rebuilt rewritten redone remade resent relaid grew meant hung undid overdid flown driven drawn frozen stolen'.split(
    ' '
  )
)

/** Open classes of words, for those that phrases may name. */
export const wordTests: WordTests = {
  num: (word) => /^\d+(?:[-–—.,]\d+)?\+?$/u.test(word) || numberWords.has(word),
  clock: (word) =>
    /^\d{1,2}(?:[:.]\d{2})?(?:[-–]\d{1,2}(?:[:.]\d{2})?)?[ap]\.?m\.?$|^\d{1,2}:\d{2}(?:[-–]\d{1,2}:\d{2})?$|^\d{1,2}h\d{2}$|^\d{1,2}:\d{2}[ap]$/u.test(
      word
    ),
  date: (word) =>
    word !== '24/7' &&
    (/^\d{1,2}\/\d{1,2}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/u.test(word) ||
      readNamedDate(word) !== undefined),
  link: (word) => word === '<link>',
  address: (word) => word === '<address>',
  ordinal: (word) => /^\d{1,2}(?:st|nd|rd|th)$/u.test(word),
  duration: (word) => /^\d+(?:[-–]\d+)?-?(?:h|hrs?|hours?|mins?|minutes?|days?|wks?|weeks?|m)$/u.test(word),
  adverb: (word) => word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word),
  agent: (word) => word.length > 4 && /(?:er|or|ist)s?$/u.test(word) && !notAgents.has(word),
  past: (word) => (word.length > 4 && word.endsWith('ed')) || irregularPasts.has(word),
  ing: (word) => word.length > 4 && word.endsWith('ing'),
  // Work on something, as far as a verb can tell.
  toiling: (word) => word.length > 5 && word.endsWith('ing') && !idle.has(word),
  // To do once more what was done: rewriting, rebaking.
  redoing: (word) => word.length > 7 && word.startsWith('re') && word.endsWith('ing') && !notRedoing.has(word)
}

const idle = new Set(
  'having seeing getting being going coming wearing using enjoying expecting facing missing asking telling saying seeking experiencing celebrating attending leaving closing opening taking running offering selling hiring hosting holding charging lacking losing wanting needing hoping waiting showing giving following keeping during including regarding morning evening something anything everything nothing considering meeting growing serving providing reporting denying refusing claiming blocking causing making becoming'.split(
    ' '
  )
)
const notRedoing = new Set(
  'receiving recommending requiring referring remembering regretting relying remaining respecting reporting representing resulting returning reading replying responding requesting refusing rejecting reflecting refining relating releasing reacting realizing reminding removing reserving resuming retiring revealing referencing registering'.split(
    ' '
  )
)

/** The classes that phrases may name. They are marked as free of effects, so that a bundle with the compiled phrases leaves them out. */
export const classes: Classes = /* @__PURE__ */ (() => ({
  words: wordTests,
  phrases: {
    staff: [
      `${staff}|management|leadership|headquarters|seniors|superiors|panel|board|committee|jury|lab|workshop|<trade>|underwriter~|assessor~|adjudicator~|surveyor~|buyer~|plumber~`
    ],
    // Trades whose names do not end as those of agents do.
    trade: [
      'chef~|cook~|vet~|nurse~|notary|notaries|mechanic~|electrician~|technician~|librarian~|accountant~|attendant~|clerk~|pilot~|coach|coaches|surgeon~|florist|guide~|host~|architect~|curator~|barista~|tutor~|guard~|crew~|board|committee|studio|kitchen|workshop|surgery|practice|bar|school|hotel|club|factory|lab|garage|choir|gym|spa|farm'
    ],
    // Our side as the doer.
    our: ['i', 'we', '<our-team>'],
    'our-team': [
      `(our|my|the|this|that|another|a|an|one of (our|the)) _{0,3} (${staff}) ((at|in|from|on|over at) _{1,3})?`,
      '(someone|somebody) (from _{1,4})?',
      '(someone|somebody) else',
      '(a|another) member of (our|the) _{0,3} (team|staff)?',
      'one of us',
      '(my|our) (colleague|coworker|teammate|manager|supervisor|boss|deputy|assistant) _',
      '(our|my) (own|local|head|senior|chief)? (plumber~|fitter~|buyer~|baker~|tailor~|gardener~|printer~|decorator~|builder~|roofer~|groomer~|supplier~|courier~|carpenter~|joiner~|designer~|editor~|writer~|cleaner~|mover~|sommelier|<trade>)',
      '(housekeeping|reception|concierge|maintenance|payroll|procurement|facilities|room service|marketing|catering|underwriting|the kitchen|front desk|night desk|billing|finance|engineering|operations|support|accounts|logistics|security|dispatch|sales|legal|claims|development|devs|management|head office|ops|product|qa|technical support|customer (service|services|care|relations|support))'
    ],
    // Who decides or works on a case, by role or by name.
    'case-worker': [
      '(our|the|my|a|an|one of our) _{0,3} (<staff>|<agent>|<trade>)',
      '(our|the|my) _{0,2} (head|lead|chief|chair|dean|principal|matron|secretary|president|registrar|ombudsman|bench|court|jury|works|legal|accounts|claims|finance|admissions|governor~) (of _{1,2})?',
      '(dr|mr|mrs|ms|miss|sister|brother|father|nurse|professor|prof|chef|captain|judge|sergeant) _'
    ],
    // Our side, with those whom the customer knows as theirs.
    'our-people': [
      '<our-team>',
      'your (own)? (case|account|relationship|claims|claim|booking|personal|dedicated|sales|support|project|local|loan|travel|policy) (manager|agent|specialist|handler|advisor|adviser|rep|representative|consultant|worker|owner|officer|team)',
      '(one of)? (our|the|my) (staff|specialist~|manager~|engineer~|technician~|supervisor~|developer~|printers|vet~|surgeon~|mechanic~)'
    ],
    // Who decides with us, or for us, what the customer gets.
    decider: [
      '(the|our|my|their|this|your|its) _{0,2} (management|manager|head office|committee|council|board|studio|insurer~|underwriter~|hotel|airline|owner~|warehouse|supplier~|publisher|developer~|university|school|faculty|department|team~|bank|court|garage|bakery|kitchen|shop~|store~|clinic|practice|vet~|lab|company|carrier|courier~|seller~|manufacturer|maker|lender|agency|authority|ministry|office|restaurant|venue|landlord|workshop|factory|library|museum|partner~|operator|organizer~)',
      'management|head office|finance|legal|underwriting|accounts|corporate'
    ],
    side: ['<our>', '<decider>'],
    // Where a customer may be sent: somebody else, or something to read.
    outside: [
      'team~|people|folks|guys|(guest|customer|public|passenger|consumer|member|client|patient|student|media|visitor) (relations|experience|affairs)|adjuster|department~|dept|desk|line|hotline|helpline|call center|call centre|center~|centre~|office~|store~|shop~|branch~|support|service~|care|sales|billing|carrier~|courier~|seller~|vendor~|manufacturer~|retailer~|bank~|airport~|airline~|agent~|agency|provider~|partner~|manager~|management|staff|supervisor|administrator|admin|host~|supplier~|developer~|creator~|specialist~|hotel|operator~|dealer~|company|post office|issuer|landlord|employer|insurer|counter|reception|warehouse|colleague~|crew~|embassy|police|customs|reservations|publisher~|studio~|distributor~|expert~|professional~|doctor|gp|lawyer|plumber|electrician|repairer~|maker|reseller|broker|registrar|organizer~|neighbor~|board|county|ministry|practice|school|dentist|pharmacist|payroll|it desk|discord|reddit|group|council|authority|authorities|garage|station|club|venue|network|municipality|utility|installer~|technician~|mechanic|university|theater|box office|ombudsman|regulator|sender|recipient|hospital|court|clinic|tutor|teacher|promoter|locksmith|consulate|lab|library|merchant|caretaker|janitor|accountant|solicitor|notary|helpdesk|switchboard|human resources|registry|lender|vet~|pharmacy|surgery|town hall|trading standards|maker~|builder~|owner~|franchisee|other (side|party|driver|company)|third party|author~|label|marketplace|platform|app store|play store|apple|google|microsoft|amazon|paypal|steam|sony|nintendo|facebook|stripe|chapter|federation|trade body'
    ],
    pages: [
      'faq~|asked question~|page~|guide~|tips|user guide|table|chart|chatbot|bot|assistant|help (center|centre|section|site|article~)|website|site|homepage|knowledge base|forum~|documentation|docs|manual|handbook|portal|self-service|terms and conditions|community|support channels|wiki|release notes|blog|leaflet|status page|tutorial~|video~'
    ],
    'turn-to': [
      '(contact|call|ring|phone|ask|consult|approach|message) (to|with|up)?',
      '(speak|talk|turn|write|apply|complain|reach out|go back|get back) (to|with)',
      '(inquire|check back) (with|at)',
      '(get|be) in touch with|get hold of|check (back)? with|liaise with|have a (word|chat) with',
      '(raise|take|pick|sort) (it|this|that)? up? with'
    ],
    will: ['will', 'shall', '(am|are|is) going to', '(am|are|is) about to'],
    // A future that is less than a promise.
    'may-do': [
      'hope@ to',
      'aim@ to',
      'expect@ to',
      'plan@ to',
      'intend to',
      'try@ to',
      'should',
      'should be able to',
      'will be able to',
      'are able to'
    ],
    // What an apology may be strengthened by.
    intense: [
      'so|very|really|truly|deeply|terribly|awfully|extremely|sincerely|incredibly|genuinely|sincere|sincerest|deepest|heartfelt|profound|profusely|profoundly|most|wholeheartedly|dreadfully|ever so|from the bottom of my heart|from the bottom of our hearts|unreservedly|humblest|unreserved|super|utmost|humbly|greatly|beyond|absolutely|unbelievably'
    ],
    'working-on': [
      'looking (into|at|in to|over|for|further|through|after|to|in)',
      'working (on|with|to|hard|through|closely|towards|toward|at|around|diligently|tirelessly|flat|together|as|behind)',
      'investigating',
      'reviewing',
      'checking',
      'chasing',
      '(digging|going|trawling|wading|poring|leafing|reading|looking|searching|hunting) (through|over|into|for)',
      'following up',
      'following this up',
      'fixing',
      'resolving',
      'sorting',
      'processing',
      'arranging',
      'preparing',
      'tracing',
      'escalating',
      'raising',
      'contacting',
      'liaising',
      'coordinating',
      'finding out',
      '(deciding|voting) (on|about|whether)',
      'digging',
      'addressing',
      'correcting',
      'repairing',
      'restoring',
      'replacing',
      'in the process of',
      'verifying',
      'trying (to _ |our best|my best|everything)',
      'getting (this|it|that|your|you (a|an|the|another)|to|someone|in|back|these|the|things)',
      'speaking (to|with)',
      'talking (to|with)',
      'reaching out',
      'going (through|over)',
      'asking',
      'consulting',
      'rolling',
      'sending (this|it|your|you|out|a|someone)',
      'issuing',
      'dealing with (it|this|that|these|them|your _|the (issue|problem|matter|case|complaint|fault|outage|request|claim))',
      'handling',
      'on it',
      'on the case',
      'onto it',
      'in (contact|touch|talks|discussions|discussion|dialogue|negotiations|conversation) with (our|the|them|him|her|their|a|an|my)',
      '(double checking|double-checking|rechecking|crosschecking|cross-checking|retesting|rerunning|looking again)',
      '(unblocking|unpicking|rewriting|redrawing|recoding|rewiring|rebaking|resewing|repainting|replanting|relisting|relabeling|reprogramming|recutting|refitting|resetting|reopening|rescheduling|rearranging|reversing|extending|removing|adjusting|amending|swapping|switching|exchanging|fetching|collecting|cleaning|polishing|printing|fitting|installing|measuring|weighing|restocking|dispatching|matching|merging) (it|this|that|these|those|them|your|the|a|an|one|another|everything|things|back|out|up|for)',
      'pushing',
      'taking (this|care|a look|steps)',
      'monitoring',
      'making (sure|this|changes|every)',
      'rebuilding',
      'updating',
      'looping',
      'organizing',
      'pulling',
      'tracking',
      'hunting',
      'waiting (on|for) _{0,4} (to|and) (get|confirm|reply|respond|come)',
      'attending to',
      'seeing (what|if|whether)',
      'troubleshooting',
      'examining',
      'assessing',
      'analyzing',
      'comparing',
      'exploring',
      'validating',
      'auditing',
      'rectifying',
      'expediting',
      'transferring',
      'refunding',
      'crediting',
      'forwarding',
      'passing',
      'locating',
      'searching',
      'compiling',
      'gathering',
      'drafting',
      'recovering',
      'tackling',
      'pursuing',
      '(having|getting) (someone|somebody|our|my|one of|the) _',
      'running (tests|checks|diagnostics|some|this|it|a)',
      'tidying',
      'piecing',
      'scheduling',
      'sourcing',
      'testing',
      'inspecting',
      'mending',
      'patching',
      'putting (together|this|it|that|the|a|your|in|things)|drawing up|writing (up|this|it)|calculating|recalculating|counting|pricing|considering|weighing|discussing|debating|evaluating|studying|diagnosing|debugging|redoing|remaking|reprinting|resending|packing|assembling|translating|editing|migrating|unlocking|reinstating|reactivating|reconnecting|rerouting|rebooking|reissuing|reprocessing|reconciling|retrieving|combing|sifting|straightening|ironing|clearing (this|it|that|up|the|your)|nudging|prodding|ringing|phoning|calling (them|him|her|the|our|around|round)|emailing (them|him|her|the|our)|negotiating|pressing (them|him|her|the|our|for)|lodging|filing|requesting|ordering (you|a|the|another)|mobilizing|having (a look|this|it|that|the|your)|taking (this|it|that) (up|further|to|on)|drafting|on to (it|them|the|our|this|that|him|her)|asking around|piecing|setting (up|this|it)',
      'adding (capacity|more|extra)',
      'acting (on|upon)',
      '(popping|nipping|heading|going) (over|round|down|across|up) to'
    ],
    // What only people do, as an infinitive.
    'in-person': [
      '(cut|bake|sew|draw|build|paint|pack|clean|test|try|carry) (it|this|that|them|the|your|a|one)|write (to|back)|speak|talk|discuss|visit|come (round|over|out|by|back)|pop|drive|swing by|drop (by|off|it|them|round|in)|collect|fetch|pick|chase|investigate|study|inspect|measure|sort|mend|repair|look|decide|arrange|follow up|get back|be in touch|get in touch|make sure|see to|take (care|it|this|a look|over)|go (through|over|and|to|round)|bring|hand|walk|raise|review|compare|reply|answer'
    ],
    // What our side does for the customer, as an infinitive.
    act: [
      'get|look|check|double-check|double check|recheck|update|let|follow|follow-up|revert|keep|contact|call|phone|ring|text|message|ping|send|resend|ship|post|mail|find|see (what|if|whether|to|about)|pass|ask|investigate|reply|respond|answer|advise|dm|pm|email|sort|chase|forward|escalate|raise|confirm|review|fix|mend|repair|reach|report|share|dig|circle|come (back|round|out|over|by)|pop (by|round|over|in)|swing by|drop (you|by|off|it|them|a)|arrange|organize|rebook|book (you|it|a|the)|order (you|a|the|it|one)|replace|refund|credit|reimburse|issue|process|handle|trace|track|test|tell|inform|notify|nudge|push|prod|hurry|speak (to|with)|talk (to|with)|take (a look|this|care|it|that|up)|give (you|this|it|them|him|her)|make (sure|(a|the|some|an) (decision|call|inquiry|inquiries|enquiry|enquiries|arrangements|plan|booking|request|appointment))|ensure|have (a|someone|somebody|it|this|the|that|our|one) _|run (this|it|that|some|a|the|tests)|prepare|set (up|it|this|that|aside|one|_ aside)|deliver|bring|collect|visit|inspect|assess|examine|verify|consult|discuss|liaise|loop|coordinate|monitor|resolve|solve|restore|reset|correct|amend|adjust|reopen|reissue|recover|do (that|it|this|so|what|my|our|some)|be (in touch|back|on it)|work (on|out|with)|try|decide|write|make it up|put (this|it|that|you|in|things|one|some|them|your|a) _|go (through|over|back)|clear (this|it|that) up|figure|straighten|rectify|remedy|hear back|hunt|locate|submit|file|log (this|it|that|a)|hand (this|it|that)|touch base|pick (this|it|that|one|up)|cancel|remove|unlock|switch|(fit|squeeze|slot|book) (you|it|this|that|him|her) in|overhaul|rework|revise|release|pay (you|it|out|back|this|that|the)|repay|transfer|redo|remake|reprint|rewrite|repaint|resurface|measure|install|exchange|swap|upload|publish|unblock|reinstate|activate|approve|lower|sweep|drain|prune'
    ],
    // What gets done for the customer, as a passive participle.
    done: [
      'contacted|refunded|notified|updated|informed|called|emailed|phoned|messaged|reimbursed|credited|compensated|fixed|resolved|sorted|solved|corrected|addressed|investigated|reviewed|processed|issued|sent|dispatched|shipped|replaced|repaired|restored|escalated|passed|forwarded|handled|actioned|arranged|answered|released|rectified|communicated|followed|reinstated|activated|adjusted|removed|looked|dealt|taken|back|examined|looped|reactivated|patched|amended|honored|reversed|assigned|given|provided|completed|cleared|approved|tackled|recredited|posted|couriered|reached|transferred|returned|checked|rebooked|chased|raised|logged|implemented|deployed|reconnected|mended|filled|swept|painted|treated|drained|rebuilt|rewired|serviced|replanted|trimmed|tested|cleaned|fitted|installed|booked|reprinted|rewritten|repainted|redelivered|(put|paid|given|sent|taken|credited|moved|added) (back|onto|on to)|recalculated|reopened|unblocked|unlocked|waived|matched|collected|delivered|upgraded|rescheduled|recovered|retrieved|rearranged|remedied|straightened|settled|paid|repaid|ordered|uploaded|rolled|worked out|redone|renewed|resurfaced|relaid|inspected|assessed|evaluated|lowered|pruned|reshipped|swapped|exchanged|redrawn|remeasured|retested|resent|reissued|remade|rerouted|reprocessed|reallocated'
    ],
    'handed-on': [
      'passed|forwarded|escalated|raised|reported|handed|referred|flagged|submitted|relayed|routed|assigned|notified|alerted|lodged|filed|nudged|chased|pinged|bumped|looped|involved|requested'
    ],
    feedback: [
      'feedback|comment~|suggestion~|idea~|compliment~|praise|thoughts|words|wish|wishes|remarks|opinion~|input|views|recommendation~|thanks|appreciation|shout-out|shoutout'
    ],
    // Who is not us, or not the one who writes: firms, other teams, trades.
    outsider: [
      '((the|our|your|their|another|a|an|my|these|those) _{0,2} (<agent>|expert~|specialist~|consultancy|stonemason~|gym|salon|surgery|nursery|college|architect|notary|chef|cook|nurse|vet|mechanic|librarian|trainee~|intern~|apprentice~|temp~|predecessor|porter|florist|roofer~|technician~|accountant|consultant~|attendant|clerk~|pilot|waitress|coach|surgeon|registrar|tenant|neighbor|firm~|company|agency|office|bureau|department|crew|desk|people|guys|staff|folks|lads|outfit|house|mill|bakery|brewery|studio|yard|port|harbor|police|embassy|registry|theater|theatre|cinema|club|venue|stadium|museum|library|board|committee|union|farm|maker~|firm|colleague~|postman|courier~|host~|student~|assistant~|agents|receptionist|secretary|merchant~|gp~|charity|archive|clearing house|gateway|locum|conductor|caterers)|(the|our|your|their|that|this|a|an|my|one of (our|the|their))? (own|local|external|partner|third-party|internet|hosting|delivery|shipping|payment|postal|ticket|travel|insurance|mobile|network|card|regional|new|independent|outside|freelance|account|night|former|previous|foreign|other){0,2} ((delivery|shipping|processing|sorting|distribution|fulfillment|repair|hosting|insurance|card|postal|logistics|courier|transport|cleaning|translation|phone|energy|power|water|gas|network|rail|bus|tram|ferry|parcel|freight|cloud|software|security|catering|removal|moving|building|construction|travel|letting|estate|advertising|design|recruiting|temp|tour|booking|exam|housing|data) (portal~|platform~|agent~|company|companies|partner~|provider~|firm~|service~|bureau|office|agency|agencies|operator~|board|association|site~|center|centre|exchange)|card (scheme|network|issuer)|app store|human resources|payroll|procurement|management|head office|hq|corporate|postnord|postman|postie|post office|post|royal mail|ups|fedex|dhl|dpd|usps|hermes|evri|gls|mail service|network rail|ryanair|easyjet|factory|isp|bank~|airport|airline~|rail company|(lady|man|woman|girl|boy|chap|bloke|lad|gentleman) (on|at|in|from|behind) _|(delivery|shipping|security|removal|moving|repair|maintenance) (guy|man|men|people|person|crew|van)|ground (crew|staff)|hotel|restaurant~|kitchen|marketplace|branch|franchise|agency|agencies|bureau|contractor~|electrician~|council|landlord|utility|customs|platform|third party|third parties|partner~|garage|host|lab|compliance|underwriting|claims|firm~|company|companies|(box|head|ticket|tax|other) office|shipping line|institute|school|clinic|hospital|pharmacy|authority|authorities|government|ministry|apple|google|microsoft|amazon|paypal|stripe|klarna|visa|mastercard|cloudflare|aws|meta|whoever|(someone|somebody|the person)|warehouse|depot|store|shop|billing|sales|finance|accounts|accounting|facilities|logistics|dispatch|shipping|marketing|purchasing|engineering|it department|legal|support|reception|front desk|call (center|centre)|(night|day|late|early|morning|evening|weekend) (shift|porter|staff|crew|desk|team)|(other|another|different|sales|billing|finance|warehouse|delivery|shipping|accounts|logistics|packing|engineering|web|product|support|previous|store|marketing|it|booking|reservations|chat|phone|telephone|social|social media|onboarding|retention|setup|installation|install|design|kitchen|platform|mobile|network|field|event~|pricing|customs|print|repair~|returns|back-office|back office|operations|security|fraud) (team~|department~|shift|desk|staff|crew|people|guys|lot|office)|that department|(my|our|a|the|your) (colleague~|teammate)|(the|your|our)? (previous|last|other|former|first|trainee) (agent|rep|representative|guy|person|colleague|employee|assistant|technician|owner)|(agent|rep|assistant|technician|employee|colleague|staff|person|guy~|people|folks|lads|lot))) ((you|we|they|on|in|at|next|from|behind|before|of|who|that|which) _{1,4})?'
    ],
    // Full certainty, as it is tagged on to what is said.
    certain: [
      'guaranteed|for (sure|certain|definite)|without (a|any|the slightest|the shadow of a)? (shadow of a)? (doubt|fail|question)|(no|not the slightest) (question|doubt) (about (it|that))?|no matter (what|how long it takes|what it takes)|come (what may|hell or high water|rain or shine)|rain or shine|no (ifs|buts) (or|no|and)? (buts|ifs)?|(100|one hundred|hundred|thousand) (percent|per cent)|dead (certain|sure)|make no mistake|take (that|it|this) (as|for) (a)? (fact|gospel|granted|read)|take my word (for it)?|(you can|and) (count|rely|bank|depend|bet|build) on (it|that|this)|you can bet|(that|it|this) is ((absolutely|completely|totally|quite|very|100 percent|one hundred percent) (secure|safe|sure)|guaranteed|certain|definite|a (certainty|promise|given|fact|sure thing|done deal|dead cert))|(that|this|it) (much)? is for sure|mark my words|(hand on|cross my) heart|you have (my|our) (full|firm|solemn|absolute|personal|ironclad)? (word|guarantee|promise|assurance)|on my (life|honor|mother _)|no two ways about it|(trust|believe) me|(i|we) (can)? (assure|promise|guarantee|swear|vow) (it|to you|you) (of)? (that|this|it)? (much)?|(i|we) (guarantee|promise|swear) (it|that)|(i|we) (am|are) (a|one|100)? (hundred|thousand)? (percent|per cent)? (sure|certain|positive) (of|about) (it|that)|at (any|all) cost~|under any circumstances|once and for all'
    ],
    // Whose rules are put up as a wall.
    org: [
      'company|corporate|store|shop|head office|house|brand|hotel|club|school|bank|airline|council|clinic|hospital|ward|gym|library|museum|university|college|surgery|garage|park|pool|site|studio|theater|venue|campsite|hostel|restaurant|bar|factory|warehouse|depot|office|department|federation|league|association|union|railway|station|airport|agency|community|firm|group|team|state'
    ],
    // What an agent works with, and hides behind.
    machine: [
      'system|computer|software|program|programme|database|till|machine|terminal|portal|tool|platform|screen|register|booking (engine|form)|crm|pos|checkout|scanner'
    ],
    // What a company goes by.
    rules: [
      'policy|policies|rule~|rulebook|guideline~|procedure~|protocol~|terms|terms (and conditions|of (service|use|sale|carriage|entry|hire))|conditions of carriage|regulations|regs|bylaws|by-laws|conditions|tos|t&cs|tcs|process|house rules|code of conduct|statutes|directives'
    ],
    unit: ['minute~|hour~|day~|week~|month~|year~|fortnight|second~|sec|business day~|working day~'],
    month: [
      'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec'
    ],
    weekday: [
      'monday~|tuesday~|wednesday~|thursday~|friday~|saturday~|sunday~|mon|tue|tues|wed|thu|thur|thurs|fri'
    ]
  }
}))()
