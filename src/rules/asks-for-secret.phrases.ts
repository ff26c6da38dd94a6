import type { PhraseSet } from '../cues/grammar/automaton.js'

/** What must never be asked for in a reply, and the ways of asking for it. */
export const secretPhrases: readonly PhraseSet[] = [
  {
    tag: 'asks-for-secret.password',
    patterns: [
      '(what|which) (password|pin|passcode|login|passphrase|pass phrase|memorable word|security word|security answer|credentials) (do|did|are|were) you (use|using|have|set|choose|enter|type)',
      '(online|web|internet) banking (login|log-in|access)',
      '(password~|passphrase~|passwd|pw|pwd|passcode~|pass-code|pass word|pass code)',
      '(login|log-in|log in|sign-in|signin|account|banking|online|access) credentials',
      'credentials',
      '(login|log-in|log in|sign-in|signin|sign in|logon|log-on|online banking|access|account access) (details|info|information|data)',
      '(recovery|seed|backup|secret) (phrase|words)',
      '(answer~|response) (to|of|for) (your|the|a) (security|secret) question~',
      '(security|secret) (answer~|word)',
      '(security|secret) question~ and (its|the|your|their)? answer~',
      'memorable (word|information|info)',
      'mother maiden name',
      '(api|private|secret|ssh|encryption|recovery|signing) (key~|secret~|token~)',
      '(client|app) secret',
      '(access|bearer|auth|api) token~'
    ]
  },
  {
    tag: 'asks-for-secret.code',
    patterns: [
      '(one-time|one time|onetime|otp|verification|authentication|authenticator|authorization|2fa|mfa|two-factor|two factor|sms|text|security|activation|login|log-in|sign-in|6-digit|six-digit|4-digit|four-digit|5-digit|8-digit|<num> digit) (verification|security|login|access|passcode|sms|text|otp)? (code~|passcode~|password~|pin)',
      '(otp|tan)',
      '(token|number~|digits|code~) (that)? (the|your) _{0,1} (app|authenticator|device|phone|text|sms|bank) (shows|sends|displays|gives|texts|generates) (you)?',
      '(app|authenticator|token|device|phone) (shows|displays|gives) (you)? (the|a|your) (next|new|current)? code~',
      '(six|6|four|4|eight|8|five|5) (numbers|digits|figures|characters) (in|from|on) (it|the (text|sms|message|app|mail|email)|your (phone|app))',
      '(verification|confirmation|security|login) (mail|email|text|sms|message) with (the|a|your) (code|pin|token)',
      'code~ (that|which) (just|has|have)? (came|come|arrived|popped up|landed|pinged|appears|appeared|is shown|you (got|received|see))',
      '(6-digit|six-digit|4-digit|four-digit|5-digit|five-digit|8-digit|eight-digit) (number~|code~)',
      '(sent|texted|emailed|send|sending|text|texting) (you)? (a|the|your) code~',
      'code~ (that)? (we|i|it|you|your bank|the bank|the app|the system) (have|has|had|will|am|are|is|were)? _{0,1} (sent|send|sends|sending|texted|text|texting|emailed|got|received|receive|get|see|shows|generated|generates|messaged)',
      'code~ (from|in|on|off) (your|the) _{0,2} (authenticator|app|text|sms|text message|phone|email|token|device)',
      'code~ ((has|have|had|is|was|were|will|should) (just|now|already)? (be|been|being)?)? (just|now)? (sent|texted|emailed|messaged|pushed) (over|out)? to (you|your _)',
      '(4|5|6|8|four|five|six|eight|<num>) (digit|number|figure|character) (thing~|one~|sequence~|combo|combination)',
      'code~ (from|in|inside) (it|there|that _{0,1} (sms|text|message|email|mail))'
    ]
  },
  {
    tag: 'asks-for-secret.pin',
    patterns: ['pin', 'pins', 'pin number~']
  },
  {
    tag: 'asks-for-secret.card',
    patterns: [
      '(cvv|cvc|cvv2|cvc2|csc|cvn)',
      'card (security|verification) (code|number|value)',
      '(3-digit|three-digit|3 digit|three digit|security|short) (number|code) (next to|by|beside|on|near|behind|under|at) (the|your) (signature (strip|panel)?|strip|back|reverse|card)',
      '(number~|digits) (on|of|from|across|along|embossed on|printed on) (the (front|face|middle) of)? (your|the) (credit|debit|bank|payment)? card',
      '(full|whole|entire|complete) (card|credit card|debit card) (number~|no)',
      '(both (sides|faces)|(front|back|face) and (the)? (front|back|reverse)) of (your|the) (credit|debit|bank|payment)? card',
      '(security|last) (number~|code~|digits)? on the back',
      '(expiry|expiration) (date)? and (the)? (number~|code~) on the back',
      '(number~|code~|digits) (on|at|from) the (back|reverse|signature strip) (of (your|the) card)?',
      '(three|3|four|4|last three|last 3|last four|3-digit|three-digit|security) (digit~)? (number~|code~|digits)? (on|at|from) the (back|reverse|signature strip|front)',
      '(card|debit|credit|visa|mastercard|amex) (number~|no|details|info|information|data)',
      '(16|sixteen|16-digit|sixteen-digit|15|fifteen|all the|all) (digit~)? (number~)? (on|of|from) (the (front|face) of)? (your|the) _{0,2} card',
      '(16|sixteen|16-digit|sixteen-digit) (digit~)? (card)? (number~)?',
      '(photo~|picture~|image~|scan~|copy|copies|pic~|screenshot~|photograph~) of (both sides of|the (front|back|front and back) of)? (your|the) (credit|debit|bank|payment)? card'
    ]
  },
  {
    tag: 'asks-for-secret.id',
    patterns: ['(social security|social insurance) (number~|no)', '(ssn|nino)']
  },
  {
    // Verbs that carry a thing to us; "enter", "type", "reset" and "change" do not.
    tag: 'asks-for-secret.give',
    patterns: [
      '(send|share|provide|give|tell|confirm|verify|email|mail|pop|whatsapp|dm|pm|message|text|forward|attach|include|supply|submit|paste|post|quote|state|read|list|write|drop|ping|inbox|indicate|type out|fill in|repeat|transmit|furnish|communicate|remit|hand|key in|note down|jot down|shoot|fire|relay|dictate|pass|disclose|snap|photograph|scan|advise|specify|mention|fax|upload|say|spell|let (me|us|<our>) (have|know|see)) (back|over|out|down|through|across|in|along)? (to)? (me|us|<our>)?'
    ]
  },
  {
    tag: 'asks-for-secret.giving',
    patterns: [
      '(sending|sharing|popping|typing|supplying|indicating|pasting|providing|giving|telling|confirming|attaching|forwarding|emailing) (over|back)? (me|us)? (with|over)?'
    ]
  },
  {
    tag: 'asks-for-secret.ask',
    patterns: [
      '(send|give|tell|write|email|text|provide|confirm|let) (me|us) (please|kindly)',
      '(reply|respond|answer|write back|get back|come back|return|revert|write|email back|message) (back|(to)? (this|me|us|my|our|the))? (email|message|mail|ticket|chat)? (to (me|us))? with',
      '(may|can|could|might|shall) (i|we|<our>) (please)? (also)? (have|get|take|know|see|ask (you)? for|grab|request|trouble you for)',
      '(i|we|<our>) (will|would|do|should|shall|may)? (also|still|just|only)? (need|require|request|ask for|want|would like|are missing|am missing|are after|am after|lack|ask you for|will be needing) (from you|you to (send|share|provide|give|confirm))? (to (know|have|see))?',
      '((would|will|is) it (be)?|it (would|will) be) (ok|okay|alright|fine|possible|helpful|great|good|best|easiest|quickest) (for (me|us|you))? to (send|share|get|have|see|give|provide|email|know|post)',
      '(could|can|may|might) (i|we) (just)? (get|ask|have|trouble) you to (confirm|give|send|share|tell|provide|read|type|state|verify) (me|us)?',
      '(i|we) (do|will|would)? need to be (told|given|sent)',
      '(i|we) (still|also|just|only)? (have|has|need|would like|want) to (see|have|get|know|check)',
      'reading',
      'all (i|we) need is',
      '(quickest|quicker|best|easiest|easier|fastest|helpful|great|good|grateful|handy|useful|appreciated|help~) if you (could|would|can)? (send@|share@|provide@|give@|email@|message@|text@|type@)',
      '(fill|filling) (in|out) and (return|send|email|mail|reply)',
      '(complete|completing) and (return|send|email|mail)',
      '(return|complete|fill in|fill out|answer) (this|the|these|following|to the) (form|table|following|below|fields|details|questions)?',
      '(if|once|when) you (could|can|would|will)? (just|please|also)? (give@|send@|share@|provide@|dm|pm|email@|tell@|message@|text@|type@|pop@|supply@|paste@|post@) (me|us) (with|over)?',
      'if you (could|can|would|will)? (just|please|also)? (share|send|give|provide|tell|text|email|message)',
      'you (can|could|may) (just|also|simply)? (give|send|share|provide|dm|pm|email|tell|message|text) (me|us) (with|over)?'
    ]
  },
  {
    // What "it" is was said before.
    tag: 'asks-for-secret.it',
    patterns: [
      '(send|pop|put|type|paste|enter|drop|share|post|write|reply with|forward|text|dm|tell|give) (it|that|them) (in|over|back|straight|across|along|through|on)? (here|(to)? (me|us)|before|now|(right)? away|once|in (this|the|our) chat|by (reply|return)|in (your|the) (answer|reply|response|next message|email|message|ticket|thread|chat))',
      'which one (do|did|are|have) you (use|using|set|chosen|choose|pick)',
      'tell (me|us) what (it|that) (says|is|was|shows)',
      '(send|give|share|provide|confirm|post) (it|that|them) (across|along|over|through|on|back)?',
      'what (is|does|are) (it|that|they|the code) (say|read|show)?',
      'read (it|that|them) (out|back)',
      '(send|give|share|tell|email|text|provide) (me|us)? (the|a|your) (right|correct|new|current|working|latest|valid) one'
    ]
  },
  {
    // Typing it into the very conversation.
    tag: 'asks-for-secret.here',
    patterns: [
      '(type|put|enter|pop|key in|write|drop|paste|fill|include|leave) (in)? (your|the|a|that|both|all) _{1,7} (here|below|(in|into) (this|the|our) (chat|box below|thread|window|ticket|conversation|mail|email)|(in|into) (your|the|a) (reply|answer|message|next message|email|mail|response))'
    ]
  },
  // "Just need your PIN": without a subject it must open the clause.
  { tag: 'asks-for-secret.need', patterns: ['need'] },
  { tag: 'asks-for-secret.what', patterns: ['(what|which) (is|are|was)'] },
  {
    tag: 'asks-for-secret.back',
    patterns: [
      '(send|email|post|mail|return|forward|dm|text|fax|bring) (it|them|that|this) (back|over|on)? (to)? (me|us)'
    ]
  },
  {
    // Between the asking and the secret: where one of these stands, the secret is not what is asked for.
    tag: 'asks-for-secret.break',
    patterns: [
      '(so|to|if|when|whether|that|which|who|where|because|about|after|before|once|until|unless|while|into|for|then|without|instead|but|than|how|why|not|never|no|reset|resets|resetting|change|changed|changing|link|screenshot~ of|error|problem~|trouble|issue~|update|updated|forgot|forgotten|does|did|do|works|work|worked|entered|enter|entering|typed|type|typing|use|used|using|saved|hide|hiding|cover|covering|mask|remove|removing|black|blur|cross|redact|except|besides|apart|received|receive|got|requested|try|trying|open|opens)'
    ]
  },
  {
    // "Password page", "PIN code" (a postcode in some countries), "verification code email".
    tag: 'asks-for-secret.other',
    patterns: [
      '(password~|passcode~|pin|code~|otp|credentials|card (details|info|information|number~)|token~|key~) (reset~|resetting|manager~|page~|screen~|field~|prompt~|policy|policies|link~|email~|error~|box|requirement~|protected|hint~|setting~|format|rule~|section|tab|form~|expiry|length|option~|button|generator|code~|area|issue~|problem~|change~|strength|message~ (arrived|came)|name|id|reference)',
      'pin code~',
      '(with|bearing|showing|holding|has|have) (the|a|your) code~ (in|inside|from) _',
      'code~ (printed|shown)? (on|from) (the|your) _{0,3} (voucher|gift|coupon|label|box|packaging|receipt|parcel|product|device|router|bottle|invoice)',
      '(zip|postal|post|promo|booking|discount|voucher|coupon|error|qr|country|area|dial|sort|product|reference|confirmation|order|model|color|fault|status|bar|dress|swift|branch|gift|rate) code~',
      '(gift|loyalty|nectar|membership|library|sim|report|business|id|identity|clubcard|reward~|points|advantage|store|member|sd|memory|graphics|video|sound|network|travel|rail|oyster|boarding|score|registration|insurance|health|green|fuel|key|access|student|warranty|service|post|postal) card (number~|no|details|info|information)?',
      '(last|final|first) (three|3) (digits|numbers|characters)? (of|in) (your|the|that|this)? _{0,3} (card|number|password|account)?',
      '(last|final|first) (four|4|two|2|six|6|few|5|five|8) (digits|numbers|characters|letters|of|on)? (on|of|from|in)? (your|the|that|this)? _{0,3} (card|number|password|ssn|code|account)? (number~|no)?',
      '(card|number) ending',
      'pin (location|drop)',
      '(password~|passcode~) (to|for|of) (the|that|this|your) _{0,2} (file~|zip|pdf|archive|document~|attachment~|spreadsheet|wifi|wi-fi|network|router)',
      '(the|any|your|of|in) public key~',
      'new password~',
      'temporary (password~|pin)'
    ]
  },
  {
    // Asking in a place that is made for it, or by voice, is not asking by reply.
    tag: 'asks-for-secret.elsewhere',
    patterns: [
      '(on|in|at|via|through|using|over|into) (the|our|this|that|your|a|an)? (secure|secured|encrypted|payment|login|log-in|sign-in|account|banking|online|self-service|bank|next|first|web|customer|upload|checkout|own|following)? (secure|payment|login|pay|upload|vault)? (page|screen|site|website|portal|form|checkout|store|vault|terminal|keypad|upload|machine|till|counter|branch|box|field|prompt|settings|wizard|dialog|app|desk|link|bank)',
      '(over|on) the (phone|telephone)',
      'by (phone|telephone)',
      // A step on a page of ours, or on their phone.
      '(confirm|approve|verify) (it|this|that) (with|using|by)',
      'when (you are)? (prompted|asked|requested)',
      'if (prompted|asked|requested)',
      'when (it|the (system|page|app|machine|screen|site|device|website)) (asks|prompts|requests)',
      '(log|sign|logging|signing) (in|on|back|into)',
      'login (to|at|on|with)',
      'while on the (phone|call)',
      'securely',
      '(when|if|once) you (call|ring|phone|visit)',
      '(call|ring|phone) (us|me|our)',
      'in (person|store|branch)'
    ]
  },
  {
    tag: 'asks-for-secret.never',
    patterns: [
      '(not|never|no|nobody|none|avoid|without|refrain|neither|nor|rather than|instead of|anyone|anybody|scam~|scammer~|phishing|fraudster~)',
      'take _{0,3} (out|off)',
      '(write|note|jot) (it|them|(your|the) _{1,3}) down',
      '(covered|blacked|blanked|crossed|hidden|masked|blurred|redacted|removed|greyed|struck)',
      'keep _{0,4} (private|secret|safe|yourself)',
      '(remove|hide|cover|mask|redact|blur|black|cross|delete|leave|blank) (out)?',
      'strip (out|off|the|your|any|all|them|it)'
    ]
  }
]
