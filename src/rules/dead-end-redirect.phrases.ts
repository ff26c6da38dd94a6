import type { PhraseSet } from '../cues/grammar/automaton.js'

const channel =
  '(phone|telephone|email|chat|live chat|web chat|in-app|in app|form|portal|<link>|<address>|<num>|(the|our) (phone|app|website|web|portal|form|contact form|web form|help center|support page|number|hotline|helpline|live chat|chat|site|page|line|office|customer _|support _))'
/** What is done about a matter, at a place or by somebody. */
const dealt =
  'raised|addressed|reported|directed|sent|made|taken|brought|booked|requested|settled|sorted|handled|dealt|done|arranged|answered|submitted|lodged|filed|claimed|resolved|clarified|cancelled|canceled|changed|obtained|referred|forwarded|routed|channelled|channeled|discussed|processed|notified|registered|applied for|agreed|looked into|cleared up|fixed|amended|corrected|paid|issued|put|passed|picked up|given'
/** The end of a way: with its article, or as it stands without one. */
const goal =
  '((the|your|our|a|an|any|one of (our|the|their)|its|their|that|this|these|another|whichever|whoever|whatever) _{0,3} (<outside>|<pages>|phone|telephone|email|chat|app|form|number|line|inbox|mailbox|address|queue|category|branch~|location~|booklet~|brochure~|guideline~|policy document~)|them|him|her|there|customer (care|service~|support|relations)|(guest|member|client|patient|student|passenger) (services|relations|support|care)|support|billing|sales|payroll|human resources|reception|head office|accounts|finance|trading standards|technical support|tech support|in (store|branch|person|writing)|by (phone|post|letter|telephone|email)|over the phone)'
const via = '(to|with|through|via|by|at|in|on|onto|under|from|over to|into)'
const whose = '(the|your|our|a|an|any|one of|their|its|my|that|this|either|another)'

/** Sending the customer elsewhere, and what is no more than its trimmings. */
export const deadEndRedirectPhrases: readonly PhraseSet[] = [
  {
    tag: 'dead-end-redirect',
    patterns: [
      '<turn-to> (the|your|a|an|any|their|its|whoever|whichever|one of|them|him|her|him or her|someone else|somebody else|<address>|<num>) _{0,1}',
      `(<turn-to>|visit|email|message|text|tell|notify|inform|reach|chase|try|(go|head|hop|pop|nip|come|get|appeal|knock|knocking|check|chat|connect|follow up|report|discuss|file|refer|reach out|address yourself|get on|sort (this|it|that) out) (over|down|along|back|out|in|it|this|that|a claim)? (to|into|in|on|with|at|by|from|there)) (${whose} _{0,4})? <outside>`,
      `(suggest|recommend|advise|try|best|better|off|worth|by|need|mean~|mind) (contacting|calling|asking|visiting|ringing|consulting|emailing|checking with|speaking (to|with)|talking to|reaching out to|writing to|getting in touch with|turning to|posting (in|on)|looking (in|on|at)|raising (it|this|that) with|having a (read|look|word) (of|at|in|on|through|with)|giving) (${whose}|them|him|her) _`,
      `(drop|send|give|shoot|giving) (them|him|her|us|${whose} _{0,3} <outside>) a (line|note|message|mail|email|ring|call|bell|shout|buzz)`,
      `(take|taking|bring|bringing|send|sending|direct|address|forward|report|submit|refer|raise|raising|put|putting|lodge|discuss|pick|check) (it|this|that|them|(the|your|a|an|any|all) _{1,2}) up? (to|with|into|before) ${whose}? _{0,2} <outside>`,
      '(refer|direct|point|pointed) (you|them)? (back)? (to|towards) _',
      '(turn|address|direct|apply) (yourself|yourselves) (to|with|at|towards) _',
      `(is|are|would be|will be|remain@|stay@) (the|your|always|still)? _{0,2} (place|person|people|team|one~|port of call|bet|option|point of contact|contact|way) (to (go|ask|turn to|contact|talk to|speak to|call|write to|start|look)|for (this|that|it|these|those|such|any|all|<ing>)|you (want|need))`,
      `${whose}? _{0,2} (<outside>|<link>) (is|are|would be|will be|remain@|stay@) (the|your|always|still)? _{0,2} (one~|place|person|people|team|contact|point of contact|port of call|address|best) _{0,6}`,
      `(must|should|need to|needs to|have to|has to|can only|would need to|will need to) (be _{0,1} (raised|addressed|reported|directed|sent|referred|submitted|made|taken up|discussed|arranged|handled|requested|lodged|done|resolved|sorted)) (out)? (to|with|through|via|by|at|in|on) _{0,4} (<outside>|<pages>|form)`,
      'your _{1,2} (can|could|(will|would|should|may|might) be able to|(is|are) best placed to) (help|assist|advise|tell|sort|answer|explain|guide)',
      `${whose}? <outside> (can|could|would|may|might|should|must|will (be able to|have to|need to)) (be able to|have to|need to)? (help|assist|advise|tell|sort|answer|explain|guide|look|fix|confirm|check|resolve|deal)`,
      `(have|did) you (seen|tried|checked|read|asked|visited|consulted|contacted|considered|look|check|try|ask) (at|in|on|out|contacting|calling)? (the|our|your|asking) _{0,2} (<pages>|<outside>)`,
      '(our|the) _{0,2} <pages> (has|have) (you|it|that|this|all|everything|what|the answer~|most|plenty)',
      '(a|the|all|any)? (everything|list|details|information|answer~|instructions|number~|contacts|it|this|that|all) _{0,5} (is|are) (all)? (in|on|at|under) (our|the|your) _{0,3} (<pages>|order page|box)',
      '(get on to|chase|go to|visit|see|email|message|text|notify|inform|knock@ on|try) (them|him|her|their)',
      'who to (speak|talk|turn|write|contact|call|ask) (to|with)?',
      '(all|any|your|such|these|further)? (complaints|questions|requests|queries|claims|inquiries|enquiries|matters|issues|everything|correspondence|this|that) (go|goes|must go|should go|needs to go|has to go) (through|via|to) _{1,4}',
      '(is|are|sounds like|looks like) (one|something|a question|a matter|a job|a case|down) (for|to) (the|your|our|its)? _{0,2} <outside>',
      'best (to)? (ask|call|ring|contact|try|write|check|inquire) (there|them|with them)',
      '(ask|invite|encourage|advise|urge|request|suggest|recommend) (that)? you (to)? (log|raise|file|submit|open|lodge|contact|call|ring|visit|reach|approach|ask|write|speak|consult|get|email|message|talk|check) _',
      '(customers|guests|users|passengers|residents) (are|should|must|need to) (asked|advised|requested|invited)? (to)? (contact|call|telephone|phone|ring|write|visit|use|ask|email|apply|complain) _{1,3}',
      '(have|did) you (had|have|take|taken) a (look|read|peek|browse|search|word) (at|in|on|through|with|of) (the|our|your) _{0,2} (<pages>|<outside>)',
      '(your|the) _{0,2} (point of contact|port of call|contact|contact person|counterpart) (is|are|would be|remains|will be) (the|your|always)? _{0,2} <outside>',
      '(could|can|might|would) (your|the|their) _{0,2} <outside> (be able to)? (help|assist|advise|tell|sort|answer|explain|fix|look)',
      'you (want|need|are after|are looking for) (the|our|your|their) _{0,2} <outside>',
      '(route|direct|channel|address|forward|submit|log|raise|report|file|send|put|enter|lodge|bring|take|make) (it|this|that|them|(your|the|all|any|such|these|a|an) _{1,2}) (through|via|to|in|into|on|with|at|under) _{0,4} (<outside>|<pages>|form|system|queue|category|tool)',
      '(please (log|raise|report|submit|file|enter|do)|it|this|that) (this|that|it|these|so)? (through|via) (the|our|your|their) _{0,3} (<outside>|<pages>|form|tool)',
      '(go|come) (through|via|over to|back to) (the|your|our|their) _{0,2} (<outside>|<pages>|form)',
      '(go|head|hop|pop|nip|skip|jump|swing|click|navigate|browse|wander) (on)? (over|across|down|along|through)? (to|onto|into) (the|our|your|their) _{0,2} <pages>',
      '(suggest|recommend|advise|propose) (that)? you (to)? (sort|take|raise|call|ring|check|talk|try|turn|go|look|see|read|get|discuss|settle|clear|report|pop|give|have) _',
      '(our|the|your|their) _{0,2} (<pages>|<outside>) (is|are) (probably|always|still|by far)? (the|your|a)? (quickest|best|fastest|easiest|right|first|only|perfect|good|ideal|where|full of)',
      '(there is|here is|we have|we do have) (a|an|also|some)? _{0,2} (article~|page|guide|faq|section|video~|post|thread|hotline|helpline|form|forum|leaflet|tutorial) (on|about|for|in|that|to|here|there|with)',
      '(for|with|on) (this|that|these|it|such|all) _{0,4} (there is|we have|you have|we run) (a|an|our|the) _{0,2} (hotline|helpline|forum|form|desk|number|page|team|line)',
      '(ask|inquire|apply|report|call in|drop in|turn up|check) (at|in|into) (the|your|our|their|any) _{0,2} <outside>',
      '(our|the|your) _{0,2} (terms|terms and conditions|t&cs|contract|leaflet|manual|handbook|small print|faq~|guide|article|page|confirmation|booklet|brochure|website|site|wiki) ((in|on|at|with|by|under) (the|your|our) _{1,2})? (clearly|already)? (cover@|explain@|answer@|describe@|set@ out|tell@ you|list@|spell@ out|go@ into|deal@ with) _',
      'log (in|on|into|onto) (to)? (the|our|your) _{0,2} (portal|site|website|account) and (raise|log|open|submit|report|file) _',
      '(the|whoever) (people|person|company|firm|team|guys|folks|one~|shop)? (who|that)? (made|sold|built|installed|set|designed|wrote|runs|run|fitted|supplied|delivered|manage@|own@|issued|looks after) (it|this|that|them|you|up|the _) _{0,4} (can|could|should|will|would|may|is|are|knows|know) _',
      '(would be|will be|sounds like) (one|something|a question|a matter|a job|a case|down|a thing) (for|to) (the|your|our|its)? _{0,2} <outside>',
      '(is|are) (a|the)? (job|thing|matter|question|topic|case|call|task|one) (for|of) (the|your|our) _{0,2} <outside>',
      '(belong@|sit@|lie@|rest@|go|goes) (with|to|under) (the|your|our)? _{0,2} <outside>',
      '(the|your|our|their) _{0,2} <outside> (is|are) (in charge|responsible|the right|who|there) (of|for|people|one)? _{0,4}',
      // "It's the agent you should be asking", "back to whoever sold it".
      '(is|was) (the|your|our|their|a|an|whoever) _{0,3} (you|that you|who you|whom you) (will|would|should|need|want|have|had|ought|may|might|must|can)',
      '(is|are|go|goes|going|it) (all|straight|right)? back to (whoever|the|your) _{1,2}',
      '(whoever|the one~|those|the (people|shop|person|place)) (who|that|you|where you) _{0,2} (sold|bought|made|installed|booked|ordered|built|fitted|issued|sent|delivered)',
      '(answered|handled|dealt with|processed|decided|managed|sorted|arranged|taken care of|looked after) (by|through|via|at) (the|your|their) _{0,2} <outside>',
      '(the|your|their|its) _{0,2} <outside> ((at|in|on|from|behind|over at) _{1,3})? will (know|have (the|all|more|your)|tell you|see to|sort you|put you right|look after)',
      '(someone|somebody|anyone|anybody|people|others|folks) (in|on|at|from|over at) (the|our|your) _{0,2} (<pages>|<outside>) (who|can|could|does|may|might|will|knows|has|should)',
      `(plenty|lots|loads|tons|heaps|all sorts|everything|articles|info|information|more|help|answer~) _{0,6} (on|in|at|under|via) (our|the) _{0,2} <pages>`,
      '(look|read|check|search) (it|this|that|them) up (on|in|at|there)',
      '(type|enter|put|pop|drop|stick|post|write) (it|this|that|them|your _{1,2}|the _{1,2}) (in|into|on|onto|over to|in to) (there|(the|our|your) _{0,2} (<pages>|<outside>|search|box|chat|app))',
      `(our|the|your|my) _{0,2} <pages> _{0,4} (will|can|should|could|would|may|might) (be able to)? (tell|help|answer|explain|show|give|guide|cover|walk|point)`,
      `(will|would|need|needs|have|has|had|ought|best|is|are|should|must|can) (to)? (be)? (put|raised|addressed|directed|brought|taken|sent|reported|submitted) (up)? (to|with|before) (the|your|our) _{0,3} (<outside>|<agent>|<trade>|them)`,
      'get@ back in touch with _',
      '(have|did) you (looked|checked|been|gone|searched|peeked|peek|glanced) (already|yet)? (at|in|on|into|to|through|over|up)? (the|our|your) _{0,2} (<pages>|<outside>)',
      '(the|our|an|a|your) _{0,2} (ombudsman|ombudswoman|arbitration _|arbitrator|(complaint~|arbitration|conciliation) (board|body|procedure|office|service|panel)|courts|helpline|hotline|support team|service team|service desk|support desk|support|customer (care|service)) (is|are|stand@|remain@) (always|gladly)? (available|open|at hand|at your (disposal|service)) _{0,4}',
      '(posted|published|listed|announced|shown|kept|documented|collected|described|explained|answered|covered|gathered|summarized|compiled|put together|dealt with|treated) _{0,3} (on|in|at|under|via) (the|our|your|their) _{0,3} <pages>',
      '(is|are|would be|will be) (who|whom|where|what) you (need|want|should|have|must|are)',
      'they are (the)? (one~|people|folks|guys|place|team|right _) (to|you|who) _ _{0,4}',
      `(give|drop|send|shoot) ${whose} _{1,6} a (shout|bell|ring|call|line|buzz|note)`,
      '(any|one|some|each|all) of (our|the|your|their) _{0,3} <outside> (can|could|will|would|may|might) (be able to|be happy to|gladly)? (help|assist|advise|tell|answer|check|look|explain|sort) _{0,4}',
      '(resend|re-send|forward|send|redirect|address|direct|submit|repeat|post) (on)? (it|this|that|(your|the|this|any|such|all) _{0,2} (inquiry|enquiry|question~|message|request~|query|queries|complaint~|email|mail|concern~|matter|claim~|ticket|letter|report)) (on|again|over|directly|straight)? to <address>',
      '(make|place|start|raise|file|lodge|submit|open|send) (in)? (us)? (a|another)? (new|separate|fresh|second) (inquiry|enquiry|ticket|request|case|claim|complaint|query|report|message|application)',
      `(requests|inquiries|enquiries|complaints|questions|claims|queries|requests _{1,3}|claims _{1,3}|complaints _{1,3}) (shall|should|must|can|may|need to|have to|ought to) (only|always)? be (addressed|directed|sent|submitted|made|put|raised|filed|lodged|presented|brought) (to|with|at|via|through|before) _{1,5}`,
      'you (want|need|are looking for|are after) (billing|sales|legal|finance|accounting|accounts|payroll|logistics|reception|housekeeping|marketing|security|maintenance|reservations|bookings|admissions|head office|customs|dispatch|(customer|client|member|guest|technical|tech) (service|services|care|support|relations))',
      '(the|your|their) _{0,2} <outside> (deal@ with|handle@|look@ after|take@ care of|manage@|process@) _',
      '(your|the|our)? (best bet|best place|best option|safest bet|first stop|first step|way to go) (is|are|would be|will be) (the|your|our|their|a|an) _',
      '(would|should|could|want to|need to|have to|best|better) (get|have|ask|hire|find) (a|an|your) (<outside>|<agent>|<trade>) (to|in|round|out|look)',
      '(you (will|would)? (have|need)|(you will)? just (have|need)) to (call|phone|call in|phone in|dial in|go in|come in|write in)',
      'refer to (the|my|our|a)? _{0,3} (message|email|reply|answer|response|previous)',
      '(dial|press|choose) (extension|option) <num>',
      `(call|ring|phone|email|visit|contact|reach|message|write to|write|text) us _{0,2} (at|on|by|via|through|over|from|between|during|under|using|with) _{0,2} ${channel}`,
      '(call|phone|ring) us',
      '(call|ring|dial|phone) (at|on)? (<num>|the number)',
      '(call|contact|email|phone|ring) (at|on|via|through)? <address>',
      `(see|read|read through|check|visit|consult|review|look (at|in|through|on)|have a look (at|in|on)|take a look (at|in|on)|search|browse|go to|head to|head over to|use|(find|found|available|described|set out|everything|information|answer~|details) _{0,3} (in|on|at|from)|find (it|this|that|them) (in|on|at)|try|(explained|covered|listed|answered) (in|on)) (to|out|through|on|in|over)? (the|our|their|your)? _{0,3} ((of|in|on) (the|our|your))? <pages>`,
      '(open|submit|raise|create|file|log|start|lodge|send (in)?) (up)? (a|another|your|the)? (new|separate|fresh|support|different)? (ticket|support ticket|case|support request|request|claim|inquiry|thread|conversation|support case|complaint)',
      '(use|try|go through|fill (in|out)|complete) (the|our|their) _{0,3} (chat|form|app|portal|hotline|chatbot|live chat|contact form|assistant|bot|phone line)',
      '(dial|call|ring|use|phone) (the|that|this|our|their) _{0,2} (number|hotline|line)',
      '(ask|post|asking|posting|search) (this|it|that|your question|about it)? (in|on|at) (the|our) _{0,3} (forum~|community|group|board|store|shop|branch|counter|desk|help center)',
      `follow up (via|through|in|on|by|with) ${channel}`,
      `(submit|raise|do (this|that|it|so)|request (this|it)|get help|reach out|get support|contact support|resubmit) (this|it|that|your _{1,3})? (via|through) ${channel}`,
      '(see|visit|check|check out|go to|read|use|refer to|find (it|this|that|them|everything|more|all)) (at|on|here|via|information|details)? <link>',
      'you (will|would)? have to (ask|contact) _',
      '(look|have a look|take a look|check|ask|search|post|inquire|see|go|head|apply|pop|call|ring|phone|write|turn|complain|report|book|queue|register|try) (in|back|directly|again)? there',
      'pop (in|by|over|down)',
      'have a (browse|read|search|look|peek|dig) (through|at|in|on|of) (our|the|your) _{0,3} <pages>',
      '(check|read|find) (the|our) _{1,3} (in|on) (our|the) _{0,2} (<pages>|<outside>)',
      '(who|which) (is|are|will be|would be) (best placed|the best|in the best position) to _',
      '(them|him|her|they) (you (will|would)? (need to|want to|should|have to)|to) _{0,1} (ask|contact|call|speak|talk)',
      'you (will|would)? need a _ for (that|this|it)',
      '(queries|questions|complaints|matters|requests|claims|issues|refunds|payments|bookings|changes) (is|are|can be) (answered|handled|dealt with|processed|decided|managed|sorted|arranged) (by|in|at|through|via) _',
      '(google|search) (it|for it|online|the (web|internet)|for|that)',
      '(contact|email|ask|call|ring|message|try|<turn-to>) (legal|finance|sales|billing|support|accounting|accounts|reception|housekeeping|payroll|marketing|security|maintenance|logistics|procurement|reservations|bookings|admissions|head office|management|trading standards|citizens advice|customs|immigration|concierge|human resources|dispatch|(customer|client|member|guest) (service|services|care|support|relations)|(it|tech|technical) support)'
    ]
  },
  {
    // How one turns to somebody; with where to, a few words on, it sends the customer there.
    tag: 'dead-end-redirect.reach',
    patterns: [
      '(contact|contacting|call|calling|phone|phoning|ring|ringing|ask|asking|consult|consulting|approach|approaching|message|messaging|email|emailing|text|chase|chasing|try|trying|visit|visiting|notify|inform|reach|reaching)',
      '(get on to|get onto|get hold of|make contact with|get in contact with|liaise with|follow up with|take it up with|take this up with|register with|deal with|correspond with)',
      '(appeal|complain|apply|write|writing|speak|speaking|talk|talking|inquire|enquire|turn|turning) (again|directly|straight)? (to|with|at|via|through|in)',
      '(repost|re-post|resubmit|re-submit|refile|relodge|address|direct|channel|report|submit|notify) (it|this|that|them|your _{1,3}|any _{1,3}|future _{1,2}|all _{1,2}|such _{1,2}|the _{1,2})? (over|directly|straight)? (to|with|in|on|at|via|through)?',
      '(go|going|head|pop|nip|hop|come|get|drop|stop|swing|turn|turning|look|reach|raise|take|report|lodge|file|clarify|settle|discuss|register) (it|this|that|them|yourself|yourselves|your _{1,2}|any _{1,2}|the _{1,2}|such _{1,2}|matters)? (on|over|back|round|around|out|up|in|by|along|down|straight|direct|directly|again)? (to|into|in|on|via|through|with|at|by)',
      '(give|giving|have|having|take|taking|get|getting) (them|him|her|it|the _{1,3}|your _{1,3}|our _{1,3}|in)? (a|an)? _{0,1} (bell|ring|call|shout|read|look|word|chat|touch|hold|try|browse|go)'
    ]
  },
  {
    // Somebody else, or something to read.
    tag: 'dead-end-redirect.goal',
    patterns: [
      '(the|your|our|a|an|any|one of (our|the|their)|any of (our|the|their)|its|their|that|this|said|another|whichever|whoever|whatever|my) _{0,3} (<outside>|ombudsman|ombudswoman|<pages>|<trade>|booklet~|brochure~|guideline~|welcome pack|policy document~|terms|contract|order confirmation|point of sale|point of purchase|outlet~|kiosk~|till|secretariat|faculty|dean|bursar|county|city|borough|ward|successor|predecessor|franchise~|importer|wholesaler|depot~|landlord|warden|porter|league|union|compliance|city hall|tax office|consumer|forwarder|editor|helpdesk|homeowner|sponsor|trustee~|treasurer|secretary|captain|referee|ranger|steward~|conductor|driver~|audiologist|therapist|physio|optician|specialist|chemist|healthcare _|insurer|underwriter)',
      'whoever _{1,4}|there|them|customer (care|service~|support|relations)|(guest|member|client|patient|student|passenger|public|media) (services|relations|support|care)|payroll|human resources|reception|head office|trading standards|technical support|tech support'
    ]
  },
  {
    // A way that the customer has to go: what is done about it, and where.
    tag: 'dead-end-redirect.way',
    patterns: [
      `(go|come|run|pass) (through|via|over to|back to|across to) ${goal}`,
      `(get|have) (it|that|this|them|these|your _{1,2}|the _{1,2}) (${dealt}) (out|up|over|directly|again)? (with|through|via|by|at|in|on|over)? ${goal}`,
      `(take|raise|sort|settle|discuss|address|direct|bring|clear|clarify|agree|arrange|refer|lodge|check|confirm|put|see to) (it|this|that|them|your _{1,2}|any _{1,2}|such _{1,2}|all _{1,2}|the _{1,2}|matters|things) (up|out|back|forward|down|over|across|in)? (to|with|through|via|at) ${goal}`,
      `(submit|enter|report|raise|file|book|order|request|find|do|log|post|lodge|ask|look|dig|search|upload) (it|this|that|them|your _{1,2}|again)? (over|around|about|up|in)? there`,
      `(raise|open|file|submit|log|enter|report|lodge) (it|this|that|your _{1,2}) (again|anew|afresh|once more) (under|via|through|with|in|at)`,
      `((is|are) (only|always|solely|strictly)? to be|(has|have|need@|ought) (only)? to be|(must|should|may|can|could) (only|always|solely)? be) _{0,2} (${dealt}) (up|out|over|back|solely|exclusively)? ${via} ${goal}`,
      `((is|are) (only|always|solely|strictly)? to be|(has|have|need@|ought) (only)? to be|(must|should|can only) be) (${dealt}) ${goal}`,
      `(can|may|could) be (read|looked up|consulted|read up on) (in|on|at|under) ${goal}`,
      '(inform|acquaint|familiarize) (yourself|yourselves) (on|at|with|about|via|through) _ _',
      `(better|best) (off|served|advised) (with|at|by|asking|contacting|in) ${goal}`,
      `(answer~|answers|information|details|instructions|explanation~|everything|all (of)? (this|that)|more|rest|list|overview) _{0,6} (can be found|can be read|is to be found|are to be found|(is|are) (found|listed|available|explained|waiting|set out|given|published|posted|there)|awaits|await|waits|lives|sits) _{0,3} (in|on|at|under|among|via) ${goal}`,
      `(find|found|read|look up|see|get) (the|an|your|all the|more)? (answer~|answers|information|details|instructions|everything|all about it|all you need) _{0,4} (in|on|at|under) ${goal}`,
      '(to|with|from|through|via|at) (whom|which|whose _) you (should|must|can|may|need|will|would|have|are|ought|might|could) _{0,4}',
      '(who|whom) you (should|must|can|need to|will have to|would have to|have to|ought to|want to|may) (contact|ask|call|see|speak|talk|write|turn|approach|email) _{0,2}',
      `(one~|person|people|place|team|office|body|party|address|number) (to|you|for) _{1,5} (is|are|would be|will be) ${goal}`,
      '(is|was) (them|him|her|they|the _{1,3}|your _{1,3}) (that|who|whom)? you (would|will|should|need|have|ought|can|could|must|want) (have|need)? (to)? _',
      '(<outside>|the _{1,3}) (is|are|would be) (solely|alone|also)? (competent|in charge|the (responsible|competent|right|relevant) (place|office|body|person|contact|team|department|authority|address|one~))',
      '<outside> the (lot|ones|guys|folks|people)',
      '<outside> (is|are)? the (lot|ones|guys|folks|people|place|bunch|team) (to|you|who|for)',
      '(hit|chase|call|ring|look) (them|him|her) up',
      `(drop|shoot|send|fire|write|ping) (off)? (a|an|your|us|them)? (quick|short|brief)? (line|note|email|mail|message|inquiry|query|complaint|claim|question|letter) (to|at|over to) (<address>|${goal})`,
      `(get|take|make|find|bring) (yourself|yourselves|your way) (over|down|along|to|into|round) (to)? ${goal}`,
      '(filling|completing|using|sending) (in|out)? (the|our|their|a|this) _{0,3} (form|chat|portal|app|questionnaire|hotline)',
      '(try|best of|chance) (your)? luck (with|at|in) _',
      `(knock|ask|inquire|apply|turn|present yourself|report|show up|turn up|queue|queue up) (again|in person)? (at|to|with|on|in|to the) ${goal}`
    ]
  },
  {
    // "That's handled by our billing team": somebody else's, which says why the customer is sent on.
    tag: 'dead-end-redirect.elsewhere',
    patterns: [
      '(do|just|please)? (take|have|give it) a (look|read|browse|peek|search)',
      '(your|the|this|that) _{0,2} (request|complaint|message|question|matter|query|claim|inquiry|enquiry|issue|concern|fee|charge|fault) (concern@|relate@|regard@|fall@|is about|was about|involve@|refer@ to) _{0,10}',
      '(this|the|that|our) (conversation|ticket|thread|chat|case) (is|was) (only)? (about|on|for|over|regarding) _{0,8}',
      '(there is|there are) (plenty|loads|lots|tons|heaps|many|some|good|great|a lot|dozens) (of)? _{0,6}',
      '_ _{0,5} (is|are) (down to|up to|a matter for|between you and|decided by|set by|run by) (the|your|our|a|an|them|him|her|whoever) _{0,4}',
      'for (this|that|such|these) _{1,3} (is|are) (competent|responsible|in charge) _{0,4}',
      '(closed|merged|ended|resolved|archived|locked) (this|the|your|that) _{0,1} (ticket|case|thread|conversation|request|chat|inquiry|enquiry)',
      '(not|never) (for|with|up to)? (us|me)',
      '(is|are|lie@|rest@|remain@) (now|entirely|all)? (in the hands of|out of (our|my) hands|no longer in our hands|beyond our (reach|control)) _{0,6}',
      '(fall@|come@|lie@|sit@|is|are) (under|within|outside|in|into) (of)? (the|their|our|its)? (remit|scope|responsibility|jurisdiction|competence|authority|purview|area) _{0,6}',
      '(this|here) is (only|just)? (the|our|a) _{0,2} (office|desk|department|line|inbox|channel|chat|page|team)',
      '(this|here|it) is (a|the|our|only|just)? _{0,1} (chat|channel|inbox|desk|line|team|queue|account|page|mailbox) (for|of) _{0,6}',
      '(i|we) (am|are|have|will)? (now)? (close|closing|closed|locking|merging) (it|this|the|your) _{0,3}',
      '(opened|sent|filed|raised|submitted|landed|arrived|came|went|ended up) (under|in|to|at|with|on) the wrong _{0,2}',
      // What is at fault, or whose it is.
      '(sound@|look@|seem@|appear@|this is|that is|it is) (more)? (like|to be|as if)? (a|an|something|some|one|more) _{1,4} (problem|issue|fault|thing|matter|question|error|job|side)',
      '(i|we) (can)? (note|understand|gather|notice|hear|appreciate) (that)? (you|your|the|it|there) _{0,14}',
      '(had|have had|having had) a (read|look|glance|peek) (of|at|through|over) _{0,4}',
      '(is|are) (now)? (with|between you and) (the|your|a|an|our) _{0,2} <outside>',
      'you (will|can|should|could)? find (them|him|her|their|its|it|this|all|everything|something|that|what) _{0,14}',
      '(they|it) (have|has) (manuals|instructions|guides|articles|answers|everything|all|it all|pages|people|experts|staff) _{0,6}',
      '(hold|holds|own|owns|control|controls|manage|manages|have|has) (the|your|all|this|that) _{0,2} (booking|contract|account|data|details|records|key|file|policy|ticket|reservation|information|money|deposit|answer) _{0,2}',
      'only (they|he|she|it|the _{1,2}|your _{1,2}) (can|could|may|will|are able to|is able to|know|knows) _{0,6}',
      '(lots|plenty|loads|tons|heaps|many|all sorts) (of)? _{1,3} (about|around|there|on there|in there|who _|online|on hand|hang out|hanging out)',
      '(number|address|email|form|link|contact details) (is|are) _{0,2} (on|in|at|below|under|here|above) _{0,8}',
      '(number|address) on (the|your) (back|front|card|bill|top|box|label|machine|sticker|bottom) _{0,6}',
      '(is|are|was|were|gets|get|been) _{0,1} <past> (by|with|at|through|via) (the|our|your|a|an|their)? _{0,2} <outside>',
      '(is|are) (a|an|the)? _{0,2} (responsibility|matter|affair|business|competence|task|duty)',
      // How to find the place.
      '(room|floor|desk|counter|window|door|building|level|office) (<num>|number <num>)? (is|are) _{0,2} (on|to|at|in|up|down|past|behind|opposite|next) _{0,8}',
      '(room|floor|desk|counter|window|door|building|level) <num>',
      `(your|the|their|its) <outside> (has|have|needs|need|must|would have) (to)? _{0,6}`,
      '(is|are) (the|a) (business|job|task|responsibility|matter) (of|for) _{0,6}',
      '(we|i) only _{1,8}',
      '(we|i) (acknowledge|confirm) receipt _{0,12}',
      '(it|this|that|which) (covers|explains|lists|answers|shows|contains|tells) _{0,8}',
      '(is|are) _{1,3} by _{1,4}',
      '_ (look after|looks after|deal with|deals with|handle|handles) _{0,4}',
      '(is|are) available (at|in|from|through|via|on) _{1,4}',
      '(having|after) (looked|read|checked|gone|seen|reviewed|looking|reading|checking) _{0,8}',
      '(it|that|this|everything|all) (is|are) (all|explained|covered|described|listed|answered)? (in|on|up)? (there|here)',
      '(nothing|not much|little) to do with (us|me) _{0,4}',
      '_ (is|are) the only way _{0,4}',
      '(we|i) (receive|get) (a)? _{0,2} (many|lots|hundreds|thousands|volume) _{0,16}',
      '(is|are) (the|your|their) _{1,3} (call|decision|matter|responsibility|business|job)',
      'you (bought|ordered|booked|purchased|got|paid) (it|this|that|them|your _{1,2}) _{0,6}',
      '(a|an) (third party|third-party|external|separate|different|unmonitored|unattended|automated|outgoing) _{0,3}',
      '(not|never) (ours|mine|monitored|manned|staffed|checked|read|attended) _{0,6}',
      '(they|he|she|lines|the office) (open|opens|pick up|answer|reopen|start|close) _{0,4} (at|from|until|by|on|again) _{0,3}',
      '(we|i) (are|am) the wrong _{0,6}',
      '(i|we) (have)? (looked|checked|had a look|gone through|read) (at|through|into|it|this|that|your)? _{0,6}',
      '(this|the|our) (queue|mailbox|account|page|chat|ticket|inbox) (is|are)? (for|closing|closed|not|only) _{0,8}',
      '(this|the|that|your) (chat|ticket|case|thread|conversation|request) closing _{0,3}',
      '(we|i) have no (jurisdiction|access|influence|control|say) _{0,6}',
      `(is|are|was|were) (held|kept|bought|purchased|ordered|handled|dealt with|managed|run|set|sold|made|given|booked|controlled|decided|looked after|arranged|taken out|rented|hired|organized|provided|owned|processed|done|settled|issued|treated) (in|at|by|through|with|via|elsewhere) _{0,6}`,
      `_ (sit|sits|lie|lies|rest|rests|belong@|fall|falls) (with|to|under|on|in|into) _{0,4}`,
      '(on|at) _{1,3} (side|end)',
      '(between you and|not (fall)? under (our|my)) _{0,3}',
      '(known|common) (thing|issue|problem|one) _{0,6}',
      '(they|people|folks|someone|somebody|others|staff|members) (there|here)? (know|knows|will take|will have a look|can tell|will tell|has the|have the) _{0,5}',
      'as (it|this|that|you|the) (was|is|were|are|booked|bought|subscribed|ordered|paid|purchased|signed) _{0,8}',
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
      `<outside> (deal@ with|handle@|look@ after|take@ care of|manage@|is responsible|are responsible|cover@|who|that (deal@|handle@))`,
      `(our|the|their|another|a different) _{0,3} <outside> (deal@|handle@|look@ after|own@)`,
      '(wrong|right|correct|best) (person|place|people|team|department|address|channel|inbox)',
      '(our|the|their) (number|email|email address|phone number|address|hours|site|website) (is|are) _{0,4}',
      `(the|our|their) <pages> (has|have|cover@|explain@|list@|answer@|hold@|contain@|show@) _{0,8}`,
      '(not|outside|beyond) (something)? (our|my) (department|team|area|remit|scope|responsibility)',
      '(a|one|something|question|questions|matter|that|this) (is)? (for|with|up to|down to|between you and) (the|your|our|a) _{0,3}',
      '(only)? (handle@|deal@ with|responsible for|in charge of|cover@) (only|this|that|these|those|such|the|all|<ing>|social|_ only)',
      '(this|the|our) (channel|inbox|team|desk|address|line|chat|department|mailbox) (is|does|can|handles|only|deals) _{0,8}',
      '(they|he|she|the team|the store|the agents|staff there) (can|could|will|would|should|may|might|are) (be able to|best able to|able to|be happy to|happy to|gladly|be best placed to|best placed to|also|then)? (help|assist|advise|look|tell|sort|answer|explain|check|confirm|be able|know|give|show|guide|resolve|fix|handle|deal|take) _{0,12}',
      '(they|who) (are|is|will be) (open|available|the (best|right)|best|better|in a (better)? position|happy|there) _{0,8}',
      '(open|available|reachable|lines|hours are|office hours) (from|between|until|till|24|<clock>|<weekday>|daily|every|24/7|7|<num>|are|is) _{0,8}',
      '24/7',
      '(this|your|the|that) _{0,1} (ticket|case|thread|conversation|request) (is|has been|was|will be) (now)? (closed|resolved|solved|marked|merged)',
      'is best (addressed|handled|answered|directed)',
      'for (further|more|additional|any further|any) (assistance|help|information|details|support|info|questions|clarification|queries)',
      '(will|should|would) (get|be) (this|it|that)? (corrected|resolved|sorted|fixed) _{0,3}'
    ]
  },
  {
    // A name comes last: "talk to Sony".
    tag: 'dead-end-redirect.to',
    patterns: [
      `((is|are) to be|(has|have|need@) to be|must be|should be|can only be) (${dealt}) (up|out)? (with|by|through|via|to|at) _`,
      'you (are looking for|are after|should be asking|must ask) _',
      '(<turn-to>|(go|get on|head|apply|write|turn|address yourself|get in touch) (direct|straight|back|over)? (to|via|through|with)) the _',
      '(<turn-to>|return (it|them)? to|(go|get|come) (via|through|over to|back to)|go (direct|straight)? to|try|refer to|directed to|(question|matter|one|job|thing|issue|query|case|topic) for) _'
    ]
  },
  {
    // After a name: "Google would have to sort this out", "HR deal with payslips".
    tag: 'dead-end-redirect.named',
    patterns: [
      '(can|could|would|may|might|should|must|will need to|will have to) (need to|have to|be able to|be best placed to)? (help|assist|advise|tell|sort|answer|explain|guide|confirm|resolve|handle|know) _{0,8}',
      '(is|are|would be) (much|far)? (better|best|well) (placed|positioned|able|equipped|suited) to _{0,6}',
      '(that|who|whom)? you (must|should|have to|need to|want to|will have to|ought to) (be)? (ring|ringing|call|calling|contact|contacting|ask|asking|write to|email|turn to|speak to|talk to|see|chase|approach|message|phone) _{0,4}',
      '(run|runs|deal|deals|handle|handles|look after|looks after|manage|manages|is responsible|are responsible|owns|own) (with|for)? _{0,6}'
    ]
  },
  {
    // "The workshop does", at the end of its clause.
    tag: 'dead-end-redirect.can',
    patterns: ['(the|our|your|their) _{0,2} (<outside>|<trade>) (can|could|does|do|will|would|has|have)']
  },
  {
    // Starting again from zero, whatever the condition.
    tag: 'dead-end-redirect.again',
    patterns: [
      '(start|raise|open|create|submit|log|file|begin|send (us|in)?) (up)? (another|a (new|fresh|separate|second|brand new)) (one|chat|thread|conversation|ticket|case|request)'
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
      '(have|did|had) (you|they|he|she) (already|tried|managed|been)? _{0,6}',
      '(no need|do not need|not need|need not|not have|without having|instead of having|do not|not necessary|rather than|never|instead of|before you|after you|when you|once you|while you|not) (to)? _{0,1} (contact|call|ring|phone|email|visit|ask|speak|go|open|submit|write|raise|file|contacting|calling|speaking|visiting|opening|talking)',
      '(i|we) (will|have|can|am|are|already|just|did|had|shall|could) (also|just|already|now|going to|have to|need to)? _{0,2} (contact|contacted|call|called|email|emailed|ask|asked|speak|spoken|check|checked|reach|reached|talk|talked|visit|raise|raised|open|opened|submit|submitted|file|filed|log|logged|follow|create|created|contacting|start|started|message|messaged|connect)',
      '(i|we) (contacted|called|emailed|asked|opened|raised|filed|submitted|messaged|checked|spoke|followed|created|started|logged|sent)',
      'let me (contact|call|ask|check|speak|talk|raise|open)',
      '(you|customer|they) (have|had)? (already)? (contacted|called|emailed|visited|asked|spoke|spoken|wrote|written|opened)',
      'would you (like|prefer|rather) to _{0,3}',
      'sorry (you|that you|for (having|you having)) _{0,12}',
      'you (had|have had) to _{0,8}'
    ]
  }
]
