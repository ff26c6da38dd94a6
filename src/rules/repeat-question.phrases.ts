import type { PhraseSet } from '../cues/grammar/automaton.js'

const number = '(number|no|nr|id|code|reference|ref)'
const named = (noun: string): string[] => [
  `${noun} ${number}`,
  `number (of|for|on) (your|the|this) ${noun}`,
  `(which|what) ${noun} (is it|is this|do you mean|are you referring|is this about|was it|is that)`
]

/** What a reply may ask for; each tag is a kind of detail that the customer's message may hold already. */
export const repeatQuestionPhrases: readonly PhraseSet[] = [
  { tag: 'repeat-question.order', patterns: [...named('order'), 'order and _{1,2} number~'] },
  {
    tag: 'repeat-question.tracking',
    patterns: [
      '(tracking|consignment|parcel|shipment|waybill|awb) _{0,1} (number|no|id|code|reference)',
      'number (of|for|on) (your|the) (parcel|shipment|package|label)'
    ]
  },
  {
    tag: 'repeat-question.booking',
    patterns: [
      ...named('booking'),
      '(reservation|confirmation|booking confirmation|hotel|rental) (number|no|id|code|reference|ref)',
      '(pnr|record locator)',
      'number (of|for|on) (your|the) reservation'
    ]
  },
  { tag: 'repeat-question.invoice', patterns: named('invoice') },
  { tag: 'repeat-question.serial', patterns: [...named('serial'), 'serial'] },
  {
    tag: 'repeat-question.customer',
    patterns: [
      '(customer|account|member|membership|contract|policy|client|subscriber|loyalty|card holder) (number|no|nr|id|reference)'
    ]
  },
  {
    tag: 'repeat-question.case',
    patterns: ['(ticket|case|incident|claim|complaint|support) (number|no|nr|id|reference)']
  },
  {
    tag: 'repeat-question.flight',
    patterns: ['flight (number|no|nr|code|in question|concerned|affected)', '(which|what) flight _']
  },
  {
    tag: 'repeat-question.train',
    patterns: [
      '(which|what) (train|service|bus|ferry) (is it|is this|are you|were you|was it|did you|do you|was that)'
    ]
  },
  {
    tag: 'repeat-question.flat',
    patterns: [
      '(which|what) (flat|apartment|room|unit|house|table|seat|gate) (are|is|were|was|do|did|number) _',
      '(flat|apartment|room|house|unit|seat) number',
      'number of (your|the) (flat|apartment|room|house|unit|seat|table)'
    ]
  },
  {
    tag: 'repeat-question.email',
    patterns: [
      '(mail|email) id',
      '(registered|login|account) (mail|email)',
      '(email|mail) address',
      '(best|good|right|preferred) email',
      'where (should|shall|do|can|may|would|to) (i|we|you)? (want|like)? (me|us)? to? (email|mail) (the|your|it|this|that|them)',
      '(your|the|account) (account)? email address? (you|that|on|linked|associated|connected|registered|for)?',
      '(which|what) email address?'
    ]
  },
  {
    tag: 'repeat-question.phone',
    patterns: [
      '(phone|mobile|cell|telephone|cellphone|callback|daytime|landline) number',
      '(which|what) number (can|could|should|may|do|is best|shall|will|are) (i|we|you|to|calling)?',
      '(best)? number (to|where (we|i) can) (call|reach|ring|phone|text) _{0,3}',
      'contact number',
      'number _{1,6} (reach|call|ring|phone|text) (you|them|him|her)'
    ]
  },
  {
    tag: 'repeat-question.system',
    patterns: [
      'operating system',
      '(which|what) os',
      '(which|what) (version of (android|ios|windows|macos|mac os)|android version|ios version|windows version|android|windows)',
      '(android|ios|windows|macos|os) version',
      '(ios|android|windows) (are|is) (you|it|the)'
    ]
  },
  {
    tag: 'repeat-question.version',
    patterns: [
      '(which|what) (app|software|firmware|program)? (version|release|build) (of (the|our|your) (app|software|program|firmware|plugin|client))?',
      '(app|software|firmware|program|current) version',
      'version number',
      'version of (the|our|your) (app|software|program|firmware|plugin|client)',
      'the version (you|that|are)'
    ]
  },
  {
    tag: 'repeat-question.device',
    patterns: [
      '(which|what) (kind of|type of|make of|model of|sort of)? (phone|device|computer|laptop|tablet|console|handset|smartphone|machine|hardware) (model)? (are|is|do|did|does|were|was|have|type)',
      '(device|phone|handset|laptop|tablet) (model|type|name)',
      '(which|what) _{0,3} (device|phone) (you are|you use)',
      'model of (your|the) (phone|device)'
    ]
  },
  {
    tag: 'repeat-question.browser',
    patterns: [
      '(which|what) (web|internet)? browser',
      'browser (you are|you use|are you|do you|version|name)',
      'your browser'
    ]
  },
  {
    tag: 'repeat-question.wish',
    patterns: [
      '(which|what) (date~|day~|time|slot|hour|night~|week|weekend|evening) (do|would|did|should|will|shall|can|could|you|we) _{1,6}',
      'when (do|would|should|shall) (you|we|i) _{1,6}',
      'by when _{1,5}',
      '(which|what) (date|day|time|slot) (suits|works|is (best|better|good)|fits)'
    ]
  },
  {
    tag: 'repeat-question.object',
    patterns: [
      '(which|what) (item~|product~|article~|dish|dishes|goods|it)? (did|have|would|do|was|is|were|was it) (it|you)? (that)? (you)? (like|want|wish|wanted)? (to)? (order|ordered|buy|bought|purchase|purchased|cancel|cancelled|canceled|return|change|exchange|book|booked|lose|lost|leave|left)',
      '(which|what) _ (do|would|did|should|shall|can) (you|we|i) (want|like|wish|prefer)? (us|me)? to? (cancel|return|exchange|change|book|order|buy|renew|keep|swap|repair|join|attend|reserve|send back)',
      '(which|what) (item~|product~|article~|exactly)? you (have|would like to|want to|had)? (order|ordered|bought|purchased|cancel|return|exchange|booked|lost|left)'
    ]
  },
  {
    tag: 'repeat-question.pick',
    patterns: [
      '(would|do|did) you (like|prefer|want|rather|need) (to (have|get))? (a|an|the|your|it|us)? _{1,3} or (a|an|the|your|would|to)? _{0,2} _',
      '(shall|should) (we|i) _{1,5} or (would|do|shall|should|rather) _{2,4} _'
    ]
  },
  {
    tag: 'repeat-question.spoken',
    patterns: [
      '(who|whom) (did|have|had)? you (speak|spoke|spoken|talk|talked|chat|chatted|deal|dealt) (with|to)?',
      'who (told|promised|served|helped|advised|called) you',
      'name of the (person|colleague|agent|advisor|adviser|employee) (you|who|that)'
    ]
  },
  { tag: 'repeat-question.age', patterns: ['how (old|olds) (is|are|was)? (the|your)? _{0,1} _'] },
  {
    tag: 'repeat-question.who',
    patterns: [
      'who (is|was) (the|your) _{0,1} _',
      'who (the|your) _{1,3} (is|was)',
      'name of the (seller|shop|hotel|driver|agent|doctor|teacher|artist|author)'
    ]
  },
  {
    tag: 'repeat-question.pay',
    patterns: [
      '(how|which way) (did|do|have|would|will) you (like to|want to|wish to)? (pay|paid|settle)',
      'how (you|it|this|that|the _|your _) (was|were|have|has|had|did)? (paid|pay|settled)',
      '(payment|paying) (method|option|means|type)',
      '(payment|paid|pay|paying) _{0,3} (by|with|via|through) _{1,3} or',
      '(method|means|way|form) of payment',
      'what (did|have) you pay (with|by)',
      '(which|what) (card|account) (did|was|have|do) you? (use|used|pay|paid|charged)'
    ]
  },
  {
    tag: 'repeat-question.username',
    patterns: [
      '(username|user name|user id|gamertag|gamer tag|screen name|nickname|nick|handle|player (name|id|tag)|account name|login name|login id|in-game name|ign|tag)'
    ]
  },
  {
    tag: 'repeat-question.address',
    patterns: [
      '(which|what) (is|was)? (the|your)? (delivery|shipping|postal|home|street|mailing|full|new|exact|correct)? address (should|shall|do|does|can|may|would|will|is|are)',
      'to (which|what) address',
      'where (should|shall|do|can|may|would|must|is|are) (we|i|you|it|the _{1,2}) (want|like|need|to|be)? (us|me|it|to)? (to)? (send|sent|ship|shipped|deliver|delivered|post|mail|go|come|going)',
      '(delivery|shipping|postal|home|street|mailing|full) address',
      'your (new|current|latest|correct|right)? address',
      'what (is|was) (the|your) _{0,1} address'
    ]
  },
  {
    tag: 'repeat-question.allergy',
    patterns: [
      '(allergies|allergens|allergic to|intolerances|dietary (requirements|needs|restrictions|wishes)|special diet)'
    ]
  },
  {
    tag: 'repeat-question.model',
    patterns: [
      '(make|model|year|brand|type) (and|or|of|number) (the|your|model|year|make)? _',
      '(which|what) (make|model|brand) (and (model|year|make))? (of|is|are|do|did|was|have) _'
    ]
  },
  {
    tag: 'repeat-question.date',
    patterns: [
      '(on|since|from) (which|what) (date|day) _{1,4}',
      '(the|which|what|your) dates? (you|of|when|that|it|this) _{1,3}',
      'when (you|it|this|that|they) _{1,4}',
      '(which|what) (date|day|dates) (was|were|did|is|are) (you|it|this|that|the|your)',
      '(when|what time) (did|was|were|has|have) (you|it|this|that|the|your) _{0,3}',
      '(when|since when|on (which|what) (day|date)) (it|this|that|the _|your _|has|have|did) _{1,4}',
      'how long (has|have|ago) _{1,4}',
      '(the)? date~ of (your|the) _',
      'date of (travel|purchase|departure|arrival|delivery|order|stay|visit|sale|issue)',
      '(purchase|order|travel|delivery|payment) date'
    ]
  },
  {
    tag: 'repeat-question.amount',
    patterns: [
      '(how much|what) (were|was) you (charged|billed|quoted)',
      'how much (were|was|did|have|do) (you|it|the|they|we|i) _',
      'how much (was|were|is|has been|had been) (taken|charged|deducted|debited|paid|billed|withdrawn|refunded)',
      '(which|what) amount',
      '(the)? (exact|charged)? amount (you|that|charged|of|was|were|in question)',
      '(what|which) (was|is) the _{0,1} (amount|sum|price)'
    ]
  },
  {
    tag: 'repeat-question.ending',
    patterns: ['last (four|4) (digits|numbers|figures)']
  },
  { tag: 'repeat-question.postcode', patterns: ['(post code|postcode|zip code|zip|postal code|zipcode)'] },
  {
    tag: 'repeat-question.name',
    patterns: [
      'name of (the|your) (account|card|policy|lead|main|ticket) (holder|passenger|owner|guest)',
      '(your|the) (full|first|last)? name (please|and|so|for|is)?',
      '(full|first and last) name',
      'who am i (speaking|talking|chatting) (to|with)'
    ]
  },
  {
    tag: 'repeat-question.holder',
    patterns: [
      '(whose|which|what) name (is|was|are|were|did|have|has) _',
      'name (the|your|that|is|are|it|you) _{1,4} (under|in|booked|reserved|registered|made)'
    ]
  },
  {
    tag: 'repeat-question.size',
    patterns: [
      '(which|what) size (did|do|was|were|would|is|are|have|had) _',
      'the size (you|that) _',
      '(the|your|which|what) (desired|preferred|wanted|new|required)? size (and|or|please|so|for)?'
    ]
  },
  {
    tag: 'repeat-question.colour',
    patterns: [
      '(which|what) (color|colour) (did|do|was|would|is|are|shall|should|can|had|have) _',
      'the (color|colour) (you|that) _',
      '(the|your) (desired|preferred|wanted|new) color'
    ]
  },
  {
    tag: 'repeat-question.platform',
    patterns: [
      '(which|what) (gaming)? (platform|console|system) (are|is|do|did|were|was|you|have|it)',
      '(pc|computer|desktop|laptop|web) or (a|an|on|the)? (console|phone|mobile|tablet|app)',
      '(console|phone|mobile|tablet|app) or (a|an|on|the)? (pc|computer|desktop|laptop|web)',
      '(windows|android|pc) or (on)? (a|an|the|your)? (mac|macos|ios|iphone|apple|mac os)',
      '(mac|ios|iphone|ipad|apple|macos) or (on)? (a|an|the|your)? (windows|android|pc|linux)'
    ]
  },
  {
    tag: 'repeat-question.destination',
    patterns: [
      '(where|which (city|airport|country|station)) (would|do|did|will|are|were) you (like|want|wish|going|planning)? (to)? (fly|travel|go|flying|travelling|traveling|heading)',
      '(what|which) (is|was)? (your|the)? destination'
    ]
  },
  // The number of whatever the customer's message numbers.
  {
    tag: 'repeat-question.named',
    patterns: ['_ (number|code|id|reference|ref)']
  },
  // Any other detail: whatever "which" or "what" stands before.
  {
    tag: 'repeat-question.which',
    patterns: ['(which|what) _', 'name of (the|your) _', '(the|your) _ (name|concerned|in question)']
  },
  { tag: 'repeat-question.its', patterns: ['(its|the|that) (number|reference|ref|code|id|no)'] },
  {
    tag: 'repeat-question.reason',
    patterns: [
      '(may|can|could) (i|we) ask why',
      'why (you|are you|do you|did you|have you) (are|want|wish|would|leaving|cancelling|canceling|returning|decided|chosen|have)',
      'reason (for|why|that|behind) _',
      '(what|which) reason (are|did|do|have|would) you _',
      'what (made|makes) you _'
    ]
  },
  {
    tag: 'repeat-question.whom',
    patterns: [
      'who (is|was|will|would|are) _{0,5} (for|be for|travelling|traveling|attending|patient|recipient)',
      'for whom'
    ]
  },
  {
    tag: 'repeat-question.where',
    patterns: [
      'where (you|it|this|that|the _|your _) (have|had|has|was|were|did)? _ (it|them|this|that|the|your|off|in|at)? _{0,2}',
      'where (did|was|were|have|has) (you|it|this|that|the _|your _) _ (it|them|this|that|off|the|your)? _{0,2}',
      'which of (our|the|your) _{0,2} (store~|shop~|branch|branches|station~|site~|hotel~|office~|locker~|restaurant~|gym~) _{0,4}',
      'where (did|was|were|have) (you|it|this|that|the _) _{0,1} (buy|bought|purchase|order|get|got|happen|take place|leave|lose|see|park|book)'
    ]
  },
  {
    tag: 'repeat-question.weight',
    patterns: [
      '(the|its|your) _{0,2} weight',
      '(what|which) weight',
      'how heavy',
      'how much (does|do|did) _{1,3} weigh'
    ]
  },
  {
    tag: 'repeat-question.reference',
    patterns: ['(the|your|a|case|our) (reference|ref) (number|no|code)? (of|for|on|that|you)']
  },
  {
    tag: 'repeat-question.fact',
    patterns: [
      '(are|is|were|was|do|did|have) (you|it|this|that|the _|your _) _{1,4} or (the|by|a|an|on|in|with|via|through|from|at)? _'
    ]
  },
  {
    tag: 'repeat-question.meant',
    patterns: ['(which|what) _ (is|are|was|were) (the|your|these|those|this|that) _ (for|to)']
  },
  {
    tag: 'repeat-question.should',
    patterns: [
      'how (your|the|it|his|her|their) _{0,2} (is|are|should be|must be) (spelled|spelt|written)',
      'how (is|do you|should) (your|the|it|his|her|their|we)? _{0,2} (spelled|spelt|spell|written)',
      'what (should|must|shall|ought) (it|they|the _{1,2}|your _{1,2}|this|that) to? (read|say|be|show)'
    ]
  },
  {
    tag: 'repeat-question.count',
    patterns: ['how many _', 'how (large|big) (is|will) (the|your) (party|group)']
  },
  {
    tag: 'repeat-question.error',
    patterns: [
      '(what|which) (does|did|is|was) (the|this|that|your) error (message|code|text)? (say|read|show|you)?',
      'what (does|did|do) (the|your|it) _{0,2} (say|read|show|display|tell you)',
      '(what|which) error (message|code)? (do|did|are|is|were|does)',
      '(exact)? error (message|code) (you|that|are|is|do)',
      '(the|any|exact|an|a) error (message|code|text)',
      'what (the|your|this|that) (error|message) (says|said|reads|is)',
      'what (the|your|this|that) (display|screen|panel|page|window|popup|pop-up) (says|said|reads|shows|showed|displays)',
      '(does|do|did) (it|the _|your _) (show|display|give|flash|report) (a|an|any|some) _{0,1} (code|message)'
    ]
  },
  {
    tag: 'repeat-question.plate',
    patterns: [
      '(registration|plate|reg) of (the|your) (car|vehicle|van|bike|motorbike|scooter)',
      '(the|your) registration',
      '(number plate|license plate|licence plate|registration number|vehicle registration|reg number|registration plate|car registration)'
    ]
  },
  {
    tag: 'repeat-question.photo',
    patterns: ['(photo~|screenshot~|screen shot~|picture~|image~|pic~|video|snapshot)']
  },
  {
    tag: 'repeat-question.tried',
    patterns: [
      '(have|did) you (already|by any chance|perhaps)? (try|tried)? (turning|switching|turned|switched) _{1,3} off and on',
      '(have|did) you (already|by any chance|perhaps)? (try|tried)? (a|the|to)? (restart|restarted|restarting|reboot|rebooted|rebooting|reinstall|reinstalled|reinstalling|uninstall|uninstalled|uninstalling|reset|resetting|update|updated|updating|clear|cleared|clearing|unplug|unplugged|unplugging|relog|power cycle|power cycled|log out|logged out|logging out|sign out|signed out|signing out|charge|charged|charging|clean|cleaned|cleaning|check|checked|checking)'
    ]
  },
  {
    tag: 'repeat-question.location',
    patterns: [
      '(which|what) (country|city|town|area|region|location) (are|do|is) you _',
      'where (are|do) you (live|located|based|in|living|writing)',
      'your (location|country|city)'
    ]
  },
  {
    // Another one, the right one, or one to compare: it was not given yet.
    tag: 'repeat-question.other',
    patterns: [
      '(another|other|different|second|alternative|additional|else|next (box|parcel|order|delivery|one)|(check|recheck|verify|look) _{0,6} (once more|again)|double-check|double check|short|typo|misspelled|spelling|missing a)',
      '(as well|too|also) (of|from)',
      '(the|a) (correct|right) _',
      'which (one)? of (the|these|those|them|your)',
      '(is|was) (it|that|this) (the|still)',
      'still (correct|right|valid|the|your|using)'
    ]
  },
  {
    // A photo may have to be taken again.
    tag: 'repeat-question.anew',
    patterns: ['(once more|again|one more time)']
  },
  {
    // Who asks in order to know that it is the customer asks again on purpose.
    tag: 'repeat-question.identity',
    patterns: [
      '(verify|verification|security|identity|identify|identification|data protection|gdpr|dpa|privacy|authenticate|for your (safety|protection))',
      '(make|be) sure (that)? (it is|this is) (really)? (you|your)',
      'confirm (that)? (it is|this is|you are) (you|the|who)',
      '(that|whether|if|know|sure|certain|check) (it is|this is|you are) (really|truly|actually) (you|who|the)',
      '(sure|certain|know) (that)? (i am|we are) (really)? (speaking|talking|dealing|chatting|writing) (to|with)',
      'right person',
      'who you are'
    ]
  },
  {
    tag: 'repeat-question.unneeded',
    patterns: [
      '(bring|carry) (a|an|the|your|both|along|with you)? _{1,6}',
      '(keep|have|bring|show|write|quote|note) (your|the|this|that) _{1,4} (handy|ready|in case|for your records|with you)',
      '(keep|bring|show|write|quote|note) (your|the|this|that) _{1,4} (on|at|when)',
      'give (your|the) _{1,4} (at|to) the (desk|counter|driver|reception|till|door|engineer|store|shop)',
      '(not|no) (need|longer need|have to|necessary|required) _{0,8}',
      'no need',
      'without (an|a) _{0,3}',
      '(not|never) (ask|asked|send|share|post|include|provide|give)',
      '(thank you|thanks) for _{0,8}'
    ]
  },
  // A statement, not "May I have …?": it was read.
  {
    tag: 'repeat-question.held',
    patterns: ['(i|we) (have|see|got|found|received|used|checked|looked up) _{0,8}']
  },
  {
    tag: 'repeat-question.asks',
    patterns: [
      '(let (me|us) have|leave (me|us|<our>)) (with)? (your|the|a) _',
      '(what|which) (is|are|was|were) your _',
      '(inform|advise) (me|us)? (about|of|on|which|what|your|the)',
      '(i|we) (would|will|do|must|shall|am going to|are going to|have to)? (need|require|want|must have|must know|will need|need to (know|have|see)) (your|the|its|to know) _',
      '(i|we) (still|also|just)? (have to|need to|must|should|would like to|would love to|would need to|want to) (know|have|see|hear) _',
      '(i|we) (still|also|just)? (lack|await|miss) (your|the|its|a)',
      '(still|only|just)? (missing|lacking|outstanding) (is|are)? (your|the)',
      'tell (me|us)? (on|in|at|by|to|for|from|under)? (which|what|when|where|who|whose|how) _',
      '(it|that) (would|will) (help|be (helpful|useful|good|great)) (to (know|have|see)|if (you|we|i))',
      '(please|kindly|mind telling|mind sharing|happy to tell|like to know|would like|need to know) _',
      '(provide|indicate|specify|supply|state|quote|submit|paste|upload|list|give|send|share|tell) (me|us)? (with)? (your|the|its) _',
      '(can|could|may|might) (i|we) (have|get|take|ask|know|see) _',
      'your _{1,3} please',
      '(grateful|thankful|obliged|glad) (for|to (have|get|receive|know)) (your|the) _',
      '(appreciate|welcome) (your|the) _{1,3} (number|no|reference|ref|code|id|address|name)',
      '(trouble|bother|ask) you for (your|the) _',
      '(i|we) (am|are) missing (your|the)',
      // "Without your policy number we can't look it up."
      'without (the|your) _{1,3} (i|we|<our>) (can|could|am|are|will) _{0,1} (not|unable)',
      '(which|what) _{1,2} (is|are|do|did|was|were|have|has) (you|your|it|the|on|this|that)',
      '(what|which) (i|we) need is'
    ]
  }
]
