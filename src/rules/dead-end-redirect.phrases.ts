import type { PhraseSet } from '../cues/grammar/automaton.js'

const place =
  'team~|department~|dept|desk|line|hotline|helpline|call center|call centre|center~|centre~|office~|store~|shop~|branch~|support|service~|care|sales|billing|carrier~|courier~|seller~|vendor~|manufacturer~|retailer~|bank~|airport~|airline~|agent~|agency|provider~|partner~|manager~|management|staff|supervisor|administrator|admin|host~|supplier~|developer~|creator~|specialist~|hotel|operator~|dealer~|company|post office|issuer|landlord|employer|insurer|counter|reception|warehouse|colleague~|crew~|embassy|police|customs|reservations|publisher~|studio~|distributor~|expert~|professional~|doctor|lawyer|council|authority|authorities|garage|station|club|school|venue|organizer~|network'
const pages =
  'faq~|help (center|centre|page~|section|site|article~)|website|site|homepage|home page|knowledge base|forum~|documentation|docs|manual|user guide|handbook|support (page~|site|portal|center|centre|section)|portal|self-service|terms and conditions|community|support channels|wiki|release notes'
const channel =
  '(phone|telephone|email|chat|live chat|web chat|the (phone|app|website|web|portal|form|contact form|web form|help center|support page|number|hotline)|our (phone|app|website|portal|form|contact form|web form|helpline|hotline|live chat|chat|site|page|line|office|customer _|support _)|in-app|in app|form|portal|<link>|<address>|<num>)'

const their = '(the|your|a|an|any|their|its|whoever|whichever|any of|one of) _'
const asking =
  '(contacting|calling|asking|visiting|ringing|consulting|emailing|checking with|speaking (to|with)|talking to|reaching out to|writing to|getting in touch with|turning to|posting (in|on)|looking (in|on|at)|raising (it|this|that) with)'

/** Sending the customer elsewhere, and what is no more than its trimmings. */
export const deadEndRedirectPhrases: readonly PhraseSet[] = [
  {
    tag: 'dead-end-redirect',
    patterns: [
      `(contact|call|ring|phone|ask|consult|approach) ${their}`,
      `(speak (to|with)|talk (to|with)|turn to|check with|liaise with|(get|be) in touch with|complain to|apply to|write to|reach out to|(raise|take|pick|sort) (it|this|that) (up)? with|take up with) ${their}`,
      `(suggest|recommend|advise|try|best|better|off|worth|by|need|mean~) ${asking} ${their}`,
      '(is|are|would be|will be) (the|your)? _{0,2} (place|person|people|team|one~|address|port of call|bet|option|point of contact|contact|way) (to (go|ask|turn to|contact|talk to|speak to|call|write to|start|look)|for (this|that|it|these|those|such))',
      `(must|should|need to|needs to|have to|has to|can only|would need to|will need to) be _{0,1} (raised|addressed|reported|directed|sent|referred|submitted|made|taken up|discussed|arranged|handled|requested|lodged|done|resolved|sorted) (out)? (to|with|through|via|by|at|in|on) _{0,4} (${place}|${pages}|form)`,
      'your _{1,2} (can|could|(will|would|should|may|might) be able to|(is|are) best placed to) (help|assist|advise|tell|sort|answer|explain|guide)',
      `(contact|call|ring|phone|email|message|visit|ask|consult|approach|try|reach|tell|notify|inform|write to|text) (out to)? (the|your|our|a|an|any|one of|their|its|my|that|this|either)? (the|our|your)? _{0,4} (${place})`,
      `(speak|talk|check|chat|connect|follow up|get in touch|touch base|liaise|raise (this|it|that)|take (this|it|that) up|take up (this|it|that)|reach out|get back|enquire|inquire|go|head|write|turn|refer (this|it)|address (this|it|that)|report (this|it|that)|discuss (this|it|that)|sort (this|it) (out)?|file (this|it|a claim)|pop) (out|in|over|back|down|along|directly)? (to|with|at|into|by|from) (the|your|our|a|an|any|one of|their|its|my|that|this|either)? (the|our|your)? _{0,4} (${place})`,
      '(contact|call|reach out to|speak (to|with)|talk to|ask|check with|get in touch with|email|write to|message|follow up with|take (it|this|that) up with|go back to|raise (it|this|that) with|contact with|refer to) (them|him|her|him or her|<address>|<num>|someone else)',
      `(call|ring|phone|email|visit|contact|reach|message|write to|write|text) us _{0,2} (at|on|by|via|through|over|from|between|during|under|using|with) _{0,2} ${channel}`,
      '(give us|give them|give our _{1,4}) a (call|ring|shout|bell)',
      '(call|phone|ring) us',
      '(call|ring|dial|phone) (at|on)? (<num>|the number)',
      '(call|contact|email|phone|ring) (at|on|via|through)? <address>',
      `(see|read|check|visit|consult|review|refer|refer to|look (at|in|through|on)|have a look (at|in|on)|take a look (at|in|on)|search|browse|go to|head to|head over to|use|(find|found|available|described|set out|everything|information|answer~|details) _{0,3} (in|on|at|from)|find (it|this|that|them) (in|on|at)|try|explained (in|on)|covered (in|on)|listed (in|on)|answered (in|on)|pointed to|direct you to|refer you to) (to|out|through|on|in|over)? (the|our|their|your)? _{0,3} (${pages})`,
      '(open|submit|raise|create|file|log|start|lodge|send (in)?) (up)? (a|another|your|the)? (new|separate|fresh|support|different)? (ticket|support ticket|case|support request|request|claim|enquiry|inquiry|thread|conversation|support case|complaint)',
      `(use|try|go through|fill (in|out)|complete) (the|our|their) _{0,3} (chat|form|app|portal|hotline|chatbot|live chat|contact form|assistant|bot|phone line)`,
      `(dial|call|ring|use|phone) (the|that|this|our|their) _{0,2} (number|hotline|line)`,
      `(all)? (the|your|any)? (answer~|details|information|everything|instructions|it|this|that|all) (is|are) (all|already)? (in|on|at) (the|our) _{0,3} (${pages})`,
      '(ask|post|asking|posting|enquire|search) (this|it|that|your question|about it)? (in|on|at) (the|our) _{0,3} (forum~|community|group|board|store|shop|branch|counter|desk|help center)',
      `follow up (via|through|in|on|by|with) ${channel}`,
      `(submit|raise|do (this|that|it|so)|request (this|it)|get help|reach out|get support|contact support|resubmit) (this|it|that|your _{1,3})? (via|through) ${channel}`,
      '(see|visit|check|check out|go to|read|use|refer to|find (it|this|that|them|everything|more|all)) (at|on|here|via|information|details)? <link>',
      'you (will|would)? have to (ask|contact) _',
      '(look|have a look|take a look|check|ask|search|post|enquire|inquire|see) there',
      '(google|search) (it|for it|online|the (web|internet)|for|that)',
      '(contact|email|ask|call|ring|message|try|write to|speak to|talk to|reach out to) (legal|accounts|accounting|finance|reception|it support|tech support|technical support|support|sales|billing|them|customer (service|services|care|support))'
    ]
  },
  {
    // "That's handled by our billing team": somebody else's, which says why the customer is sent on.
    tag: 'dead-end-redirect.elsewhere',
    patterns: [
      `(your|the|their|its) (${place}) (has|have|needs|need|must|would have) (to)? _{0,6}`,
      '(is|are) (the|a) (business|job|task|responsibility|matter) (of|for) _{0,6}',
      '(we|i) only _{1,8}',
      '(we|i|and|but) do not (value|sell|make|repair|stock|offer|provide|run|own|manage|keep|hold|store|carry|arrange|book|set|decide|control|issue|ship) _{0,6}',
      '(and|have|has)? (gone (through|thru)|read|reviewed|noted|understood|seen) (that|your|the|all|what) _{0,15}',
      '(we|i) (at _{1,4})? (only|just)? (look after|handle|deal with|cover|do|sell|run) _{0,4} only',
      '(your|the|this|that) (message|one|old one|complaint|chat) _{0,3} (is|was|has been) (now)? closed',
      '(we|i) (are|am) (only|just|not|the|a|an) _{0,6}',
      'you have (come|come through|reached|contacted|written|got|called) _{0,5}',
      '(someone|somebody|people|others|plenty|lots|many|everyone) _{0,5} (there|know|help|answer|guides|online)',
      '(any|all)? (question~|matters|things|anything|everything|queries|issues|requests|complaints) (about|on|regarding|like|concerning|related to|to do with) _{1,8}',
      '(that|this|it|these|those) (is|are|sounds like) (a|an|more of a|clearly a)? _{1,3} (matter|question|issue|thing|topic|one|business)',
      'not (something|anything|a question|a matter|ours) _{0,3} (i|we|it|this|our)? _{0,5}',
      '(we|i) (do|can|could|are|am|would) (not|unable)? (able to)? (not)? (answer|handle|deal|look|help|assist|see|access|have access|discuss|do|cover|take|process|support) _{0,8}',
      '(handled|dealt with|managed|looked after|run|operated|sold|fulfilled|shipped|taken care of|processed|owned|made|issued|provided|answered|supported) (only|solely|directly)? by',
      `(${place}) (deal@ with|handle@|look@ after|take@ care of|manage@|is responsible|are responsible|cover@|who|that (deal@|handle@))`,
      `(our|the|their|another|a different) _{0,3} (${place}) (deal@|handle@|look@ after|own@)`,
      '(wrong|right|correct|best) (person|place|people|team|department|address|channel|inbox)',
      '(our|the|their) (number|email|email address|phone number|address|hours|site|website) (is|are) _{0,4}',
      `(the|our|their) (${pages}) (has|have|cover@|explain@|list@|answer@|hold@|contain@|show@) _{0,8}`,
      '(not|outside|beyond) (something)? (our|my) (department|team|area|remit|scope|responsibility)',
      '(a|one|something|question|questions|matter|that|this) (is)? (for|with|up to|down to|between you and) (the|your|our|a) _{0,3}',
      '(only)? (handle@|deal@ with|responsible for|in charge of|cover@) (only|this|that|these|those|such|the|all|<ing>|social|_ only)',
      '(this|the|our) (channel|inbox|team|desk|address|line|chat|department|mailbox) (is|does|can|handles|only|deals) _{0,8}',
      '(they|he|she|the team|the store|the agents|staff there) (can|could|will|would|should|may|might|are) (be able to|best able to|able to|be happy to|happy to|gladly|be best placed to|best placed to|also|then)? (help|assist|advise|look|tell|sort|answer|explain|check|confirm|be able|know|give|show|guide|resolve|fix|handle|deal|take) _{0,12}',
      '(they|who) (are|is|will be) (open|available|the (best|right)|best|better|in a (better)? position|happy|there) _{0,8}',
      '(open|available|reachable|lines|hours are|office hours) (from|between|until|till|24|<clock>|<weekday>|daily|every|24/7|7|<num>|are|is) _{0,8}',
      '24/7',
      '(this|your|the) (ticket|case|thread|conversation|request) (is|has been|was|will be) (now)? (closed|resolved|solved|marked|merged)',
      'is best (addressed|handled|answered|directed)',
      'for (further|more|additional|any further|any) (assistance|help|information|details|support|info|questions|clarification|queries)',
      '(will|should|would) (get|be) (this|it|that)? (corrected|resolved|sorted|fixed) _{0,3}'
    ]
  },
  {
    // In the customer's message: they ask whom to turn to, so naming them is the answer.
    tag: 'dead-end-redirect.asked',
    patterns: [
      '(what|which) (is|are)? _{0,4} (number|email|address|department|phone|telephone|hotline|contact)',
      '(who|whom|where) (else)? (do|can|should|must|could|would|may|might|to) (i|we|contact|call|write|turn|speak|talk|email|complain|send|report) _{0,6}',
      'how (do|can|could|should|to|would) (i|we)? (get in touch|get hold|get through|contact|reach|call|speak|complain|talk|phone|write)',
      '(give|send|have|get|need|want|provide|share|is there|got) (me|us|you|i|we)? (with)? (the|a|your|an|any)? _{0,3} (number|email address|contact|contact details|phone number|address|telephone)',
      '(number|email|address|department|someone) (to|that|where) (i|we|call|contact|speak|complain|reach|write)'
    ]
  },
  {
    // No sending away: on condition, done already, or to an agent's own desk.
    tag: 'dead-end-redirect.not',
    patterns: [
      '(if|should|in case|unless) (you|there|this|it|that|they|the|anything|any|nothing|neither) _{0,20}',
      '(have|did|has|had) (you|they|he|she) (already|tried|managed|been)? _{0,6}',
      '(no need|do not need|not need|need not|not have|without having|instead of having|do not|not necessary|rather than|never|instead of|before you|after you|when you|once you|while you|not) (to)? _{0,1} (contact|call|ring|phone|email|visit|ask|speak|go|open|submit|write|raise|file|contacting|calling|speaking|visiting|opening|talking)',
      '(i|we) (will|have|can|am|are|would|already|just|did|had|shall|could) (also|just|already|now|going to|have to|need to)? _{0,2} (contact|contacted|call|called|email|emailed|ask|asked|speak|spoken|check|checked|reach|reached|talk|talked|visit|raise|raised|open|opened|submit|submitted|file|filed|log|logged|follow|create|created|contacting|start|started|message|messaged|connect)',
      '(i|we) (contacted|called|emailed|asked|opened|raised|filed|submitted|messaged|checked|spoke|followed|created|started|logged|sent)',
      'let me (contact|call|ask|check|speak|talk|raise|open)',
      '(you|customer|they) (have|had)? (already)? (contacted|called|emailed|visited|asked|spoke|spoken|wrote|written|opened)',
      'would you (like|prefer|rather) to _{0,3}',
      'sorry (you|that you|for (having|you having)) _{0,12}',
      'you (had|have had) to _{0,8}'
    ]
  }
]
