import type { PhraseSet } from '../cues/grammar/automaton.js'

/** Verbs that carry a thing to us; "enter", "type", "reset" and "change" do not. */
const carry =
  'send|share|provide|give|tell|confirm|verify|email|mail|pop|whatsapp|dm|pm|message|text|forward|attach|include|supply|submit|paste|post|quote|state|read|list|write|drop|ping|inbox|indicate|type out|fill in|repeat|transmit|furnish|communicate|remit|hand|key in|note down|jot down|shoot|fire|relay|dictate|pass|disclose|snap|photograph|scan|advise|specify|mention|fax|upload|say|spell|spell out|leave|lend|loan|let (me|us) (borrow|use)|reveal|put down|let (me|us|<our>) (have|know|see)'
/** What may stand between our side and what it asks. */
const modal =
  '(will|would|shall|should|may|might|must|can|could|do|have to|has to|need to|am going to|are going to|am|are|be|being){0,4}'
const figures = '(numbers|number|digits|figures|characters)'

/** What must never be asked for in a reply, and the ways of asking for it. */
export const secretPhrases: readonly PhraseSet[] = [
  {
    tag: 'asks-for-secret.password',
    patterns: [
      '(what|which) (password|passwort|pin|passcode|login|passphrase|pass phrase|memorable word|security word|security answer|credentials) (do|did|are|were|have|is|was|works|worked)',
      'what (is|was) (the|that) _{0,2} (password|passwort|passcode|passphrase)',
      '(what|whatever|everything|anything|all) you (use|used|need|type|enter) (to|for) (log|sign|get|logging|signing|getting) (in|on|into)',
      '(what|which) (password|pin|passcode|passphrase) you (have|had)? (use|used|using|chose|set|entered|picked|typed|chosen)',
      '(login|log-in|user|username|user name|account|id|email|mail|name) and (the|your|its)? (pass|pw|passwort|password|psw|pwd|key)',
      '(passwort|pasword|passwrd|passwd|mot de passe|contraseña)',
      '(login|user|admin|root|account|router|email) pass',
      'pass (for|to) (the|your|that) _{0,1} (account|login|panel|router|server|mailbox|wifi|admin _)',
      '(screenshot~|photo~|picture~|copy|list) of (your|the) (recovery|seed|backup) (phrase|words|codes|key)',
      'login~',
      '(log-in|sign-in|logon|log-on)',
      '(puk|puk code|super pin|master (key|password|pin)|screen lock|unlock (code|pattern)|lock pattern)',
      '((online|web|internet) banking|e-banking|ebanking|banking|bank) (login|log-in|access|access (data|details|code))',
      '(password~|passphrase~|passwd|pw|pwd|passcode~|pass-code|pass word|pass code)',
      '(login|log-in|log in|sign-in|signin|account|banking|online|access) credentials',
      'credentials',
      '(login|log-in|log in|sign-in|signin|sign in|logon|log-on|online banking|access|account access) (details|info|information|data)',
      '(recovery|seed|backup|secret|wallet) (phrase|words)',
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
      '(otp|tan|mtan|itan)',
      '(recovery|backup|back-up|scratch|rescue|unlock) code~',
      `(six|6|four|4|eight|8|five|5) ${figures} (that|which)? (just|we|i|it|you|the _{1,2}|your _{1,2}) (have|has|will|just|had|were)? (just)? (texted|sent|send|got|received|emailed|get|see|came|appeared|arrived|popped)`,
      '(a|the) code (goes|is going|comes|is coming|is on its way|will come|will arrive|will appear|arrives|went|came|should (arrive|come|appear)|appears|is shown) _{0,2} (to|on|in|at|by|over) (your|you|the)?',
      'see (a|the) code (in|on)',
      '(what|which) (is|was|are|were)? (the)? (code|number|digits) (did|do|have) you (just|now)? (get|got|gotten|receive|received) (in|by|via|on|as|from|over|through) (the|a|your|that)? (sms|text|text message|phone|mobile|bank|authenticator)',
      'code~ (that|which) (pop|pops|show|shows|come|comes|appear|appears|arrive|arrives|land|lands|flash|flashes|pings) (up|in|through)? (on|in|by|via|to)? (your|the|by|via|a)? (phone|mobile|authenticator|app|inbox|sms|text)',
      '(token|number|code~|digits|figures) (on|from|off|of|in) (your|the) _{0,1} (key fob|keyfob|fob|dongle|token|card reader|security key|token generator|tan generator)',
      '(number~|digits|figures|code~) (in|inside|from|off) (the|that|our|your|their|this) (sms|text|text message)',
      '(a|the) (text|sms|text message) (is|will be|should be) (on its way|coming|with you)',
      '(text|sms|message|mail|email) _{1,4} with (a|the|your)? (code|six digits|6 digits|four digits|token)',
      '(verification|security|login|log-in|sign-in|authentication|one-time|otp) (sms|text|text message)',
      '(text|sms|message|mail|email) with (a|the|your)? (code|six digits|6 digits|four digits|digits|pin|token)',
      '(text|sms|message) with (six|6|four|4|five|5|eight|8) (digits|numbers|figures)',
      '(token|number~|digits|code~) (that)? (the|your) _{0,1} (app|authenticator|device|phone|text|sms|bank) (shows|sends|displays|gives|texts|generates) (you)?',
      '(app|authenticator|token|device|phone) (shows|displays|gives) (you)? (the|a|your) (next|new|current)? code~',
      'authenticator (app)? (shows|displays|gives) (you)? (the|a|your) (next|new|current)? number~',
      '(six|6|four|4|eight|8|five|5) (numbers|digits|figures|characters) (in|from|on) (it|the (text|sms|message|app|mail|email)|your (phone|app))',
      '(verification|confirmation|security|login) (mail|email|text|sms|message) with (the|a|your) (code|pin|token)',
      'code~ (that|which) (just|has|have|is)? (just)? (came|come|arrived|popped up|landed|pinged|appears|appeared|is shown|you (got|received|see))',
      '(6-digit|six-digit|4-digit|four-digit|5-digit|five-digit|8-digit|eight-digit) (number~|code~)',
      '(sent|texted|emailed|send|sending|text|texting) (you)? (a|the|your) code~',
      'code~ (that)? (we|i|it|you|they|your _|the (bank|app|system)) (have|has|had|will|am|are|is|were)? _{0,1} (sent|send|sends|sending|texted|text|texting|emailed|got|received|receive|get|see|shows|generated|generates|messaged)',
      'code~ (from|in|on|off) (your|the) _{0,2} (authenticator|app|text|sms|text message|phone|email|token|device)',
      'code~ (that|which)? ((has|have|had|is|was|were|will|should) (just|now|already)? (be|been|being)?)? (just|now)? (sent|texted|emailed|messaged|pushed) (over|out)? to (you|your _)',
      '(4|5|6|8|four|five|six|eight|<num>) (digit|number|figure|character) (thing~|one~|sequence~|combo|combination)',
      'code~ (from|in|inside) (it|there|that _{0,1} (sms|text|message|email|mail))'
    ]
  },
  // "Read me the number in it", after a text was sent.
  {
    tag: 'asks-for-secret.inside',
    patterns: ['(number~|digits|figures|code~) (in|inside|from|on) (it|there|that)']
  },
  // "The whole number", where a card was spoken of.
  { tag: 'asks-for-secret.whole', patterns: ['(whole|full|entire|complete|long) number'] },
  {
    tag: 'asks-for-secret.pin',
    patterns: ['pin', 'pins', 'pin number~']
  },
  {
    tag: 'asks-for-secret.card',
    patterns: [
      '(cvv|cvc|cvv2|cvc2|csc|cvn)',
      '(full|whole|entire|complete|long) number (of|on|for) (your|the) _{0,2} (card|visa|mastercard|amex|maestro)',
      'card (security|verification) (code|number|value)',
      '(security|secret) (number|code|digits) (of|on|for|from) (your|the) _{0,2} (card|visa|mastercard|amex)',
      '(3-digit|three-digit|3 digit|three digit|security|short) (number|code) (next to|by|beside|on|near|behind|under|at) (the|your) (signature (strip|panel)?|strip|back|reverse|card)',
      '(number~|digits) (on|of|from|across|along|embossed on|printed on) (the (front|face|middle) of)? (your|the) (credit|debit|bank|payment)? card',
      '(full|whole|entire|complete) (card|credit card|debit card) (number~|no)',
      '(both (sides|faces)|(front|back|face) and (the)? (front|back|reverse)) of (your|the) (credit|debit|bank|payment)? card',
      '(security|last) (number~|code~|digits)? on the back',
      '(expiry|expiration) (date)? and (the)? (number~|code~) on the back',
      '(number~|code~|digits) (on|at|from) the (back|reverse|signature strip) (of (your|the) card)?',
      '(three|3|four|4|last three|last 3|last four|3-digit|three-digit|security) (digit~)? (number~|code~|digits|figures)? (on|at|from|behind|across) (the|your) (back|reverse|rear|signature strip|front|card)',
      '(expiry|expiration|valid) (date)? and (the)? (3-digit|three-digit|3 digit|three digit|4-digit|security|short) (code|number)',
      '(credit|debit|bank|payment) card (number~|details)',
      '(card|debit|credit|visa|mastercard|amex) (number~|no|details|info|information|data)',
      '(16|sixteen|16-digit|sixteen-digit|15|fifteen|all the|all) (digit~)? (number~)? (on|of|from) (the (front|face) of)? (your|the) _{0,2} card',
      '(16-digit|sixteen-digit|(16|sixteen) (digit~|card|number~)) (digit~)? (card)? (number~)?',
      '(photo~|picture~|image~|scan~|copy|copies|pic~|screenshot~|photograph~) of (both (sides|faces) of|the (front|back|front and (the)? back|reverse) of)? (your|the|their|a|that) (credit|debit|bank|payment)? card'
    ]
  },
  {
    tag: 'asks-for-secret.id',
    patterns: ['(social security|social insurance|national insurance) (number~|no)', '(ssn|nino)']
  },
  {
    tag: 'asks-for-secret.give',
    patterns: [
      `(${carry}) (me|us|<our>)? (back|over|out|down|on|through|across|in|along)? (to|for)? (me|us|<our>)?`
    ]
  },
  {
    tag: 'asks-for-secret.giving',
    patterns: [
      'letting (me|us|<our>) (know|have|see)',
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
      `<our> ${modal} (need|require|request|ask for|lack|miss|ask you for|want|wait@ (for|on)|look@ for|short of|after)`,
      `(i|we|<our>) (will|would|do|should|shall|may)? (also|still|just|only)? (need|require|want|would like|like) you to (${carry}) (on|over|across|back)? (to)? (me|us)?`,
      `(would|will|could|can) you (${carry}) (on|over|across|back|out)? (to)? (me|us)?`,
      '((would|will|is) it (be)?|it (would|will) be) (ok|okay|alright|fine|possible|helpful|great|good|best|easiest|quickest) (for (me|us|you))? to (send|share|get|have|see|give|provide|email|know|post)',
      '(could|can|may|might) (i|we) (just)? (get|ask|have|trouble) you to (confirm|give|send|share|tell|provide|read|type|state|verify) (me|us)?',
      '(i|we) (do|will|would)? need to be (told|given|sent)',
      '(i|we) (still|also|just|only)? (have|has|need|would like|want) to (see|have|get|know|check)',
      '(i|we) (have|need|must|will|would|am going|are going|had) (to)? (also|first|just|still)? ask you for',
      'reading',
      '(all|what|anything|everything|(the|one) (only|last|one)? (thing|detail|bit|piece|info|item)) (that)? (is)? (still)? (missing|needed|left|outstanding|lacking|required|(i|we) (am|are|will|would)? (still|just|also)? (need|lack|want|require|ask for|after|missing)) (now|here|from you|for that|for this)? (is|are)',
      '(still|only|just) missing (is|are)',
      '(the|our|my) _{0,1} (team|technician|engineer|colleague|workshop|specialist|admin|reception|hotel|desk|developer|office) (also|still|only)? (need|needs|requires|will need|wants|must have)',
      '(i|we) (could|can) (also|really)? do with',
      '(i|we) (must|have to|should|will have to|need to|would have to) (have|see|get|be (given|told|sent))',
      `(ask|asks|require|requires|request|expect|want|need|invite) (all|every|each|our|any|both)? _{1,2} to (${carry}) (me|us)?`,
      `(enough|sufficient|fine|best|easiest|simplest|quickest|ok|okay|good|helpful|handy|easier|simpler) (for (me|us)|if you (just|could|can|would)?|just|simply)? (to)? (${carry}) (me|us)? (over|across|through)?`,
      `(chance|possibility|way|possible|hope|problem|trouble|bother|favor) (that|for)? (you)? (could|can|might|would|to) (just|also)? (${carry}) (over|across|through)? (me|us)?`,
      '(chance|possibility|way|favor) of you? (sending|sharing|giving|telling|providing|emailing|texting) (over|across)? (me|us)?',
      '(grateful|thankful|glad|obliged|happy|much appreciated) (for|to have|to get|to receive|to see|to know)',
      '(do|would) (me|us) (a|the) favor and (send|share|give|tell|email|text|drop|pop) (me|us)?',
      '(quickest|quicker|best|easiest|easier|fastest|helpful|great|good|grateful|handy|useful|appreciated|help~|faster|up|along) if (you|i|we) (could|would|can)? (send@|share@|provide@|give@|email@|message@|text@|type@|have|had|know|knew|get|got)',
      '(faster|quicker|easier|sooner|better|simpler|help|helps|speed) _{0,7} if you (shared|sent|gave|provided|told|emailed|texted|messaged) (me|us)?',
      '(fill|filling) (in|out) and (return|send|email|mail|reply)',
      '(complete|completing) and (return|send|email|mail)',
      '(return|complete|fill in|fill out|answer) (this|the|these|following|to the) (form|table|following|below|fields|details|questions)?',
      '(if|once|when) you (could|can|would|will)? (just|please|also)? (give@|send@|share@|provide@|dm|pm|email@|tell@|message@|text@|type@|pop@|supply@|paste@|post@) (me|us) (with|over)?',
      'if you (could|can|would|will)? (just|please|also)? (share|send|give|provide|tell|text|email|message)',
      `you (can|could|may) (just|also|simply)? (${carry}) (me|us) (with|over)?`,
      `(need|want|like|ask|have|get|require|request|expect|trouble) you to (${carry}) (on|over|across|back)? (to)? (me|us)?`,
      `(that|is|if|for|until|till|unless|before|provided|when|once|and|as soon as) you (can|could|will)? (${carry}) (me|us)? (over|across)?`,
      `(could|can|would|will|may) (one of you|someone|somebody|anyone|any of you|your _{1,2}|you _{1,3}) (${carry}) (over|across|back|out)? (to)? (me|us)?`,
      '(if|when|once|until|unless|because|since) (i|we|<our>) (have|had|could have|can have|could get|know|knew|see)',
      '(i|we|<our>) (would|could) (want|need|like) (to have)?',
      '(asks|wants|requires|needs|insists|demands|expects) (that|for)? (you)? (to)? (send|share|provide|give|email|forward|supply|submit|text)',
      '(got|have|received|thanks for) the (number|login|name|user name|username|rest) (already)? (but|now)? (and)? (just|only)? need'
    ]
  },
  {
    // What "it" is was said before.
    tag: 'asks-for-secret.it',
    patterns: [
      '(send|pop|put|type|paste|enter|drop|share|post|write|reply with|forward|text|dm|tell|give) (it|that|them) (in|over|back|straight|across|along|through|on)? (here|(to)? (me|us)|before|now|(right)? away|once|in (this|the|our) chat|by (reply|return)|in (your|the) (answer|reply|response|next message|email|message|ticket|thread|chat))',
      '(reply|answer|respond|write back|come back|get back) (to (me|us))? with (it|the (number|digits|code|figures) (in|inside|from) it)',
      'which one (do|did|are|have) you (use|using|set|chosen|choose|pick)',
      'tell (me|us) what (it|that) (says|is|was|shows)',
      `(${carry}|type|enter|put|fill|copy) (it|that|them|those) (in|into|to|as|with|on|inside|under) (a|an|your|the|this|that|our|my) _{0,1} (answer|reply|response|message|email|mail|chat|thread|ticket|conversation|comment|box below|text|note|form below)`,
      `(${carry}) (it|that|them|those|both) (across|along|over|through|on|back|to)? (to (me|us))?`,
      'what (is|does|are) (it|that|they|the code) (say|read|show)?',
      'read (it|that|them) (out|back)',
      '(send|give|share|tell|email|text|provide) (me|us)? (the|a|your) (right|correct|new|current|working|latest|valid) one'
    ]
  },
  {
    // Named by the sentence before: "We sent you a code. Read me the digits."
    tag: 'asks-for-secret.again',
    patterns: [
      `(the|that|this|those|these|your) (same|whole|six|four|6|4|8|eight|full)? (code|pin|one|${figures})`
    ]
  },
  {
    // "We have not received your PIN" denies that we have it, not that we want it.
    tag: 'asks-for-secret.lack',
    patterns: [
      'not (yet)? (got|received|had|seen|have|get|receive|find)',
      '(can|could|will|may|do|must) not _{1,9} (until|till|unless|before|without)'
    ]
  },
  {
    // Typing it into the very conversation.
    tag: 'asks-for-secret.here',
    patterns: [
      '(type|put|enter|pop|key in|write|drop|paste|fill|include|leave|add) (in)? (your|the|a|that|both|all) _{1,7} (here|below|in (a|your|the|this) (reply|answer|message|comment|note)|(in|into) (this|the|our) (chat|box below|thread|window|ticket|conversation|mail|email)|(in|into) (your|the|a) (reply|answer|message|next message|email|mail|response))'
    ]
  },
  // "Just need your PIN": without a subject it must open the clause.
  { tag: 'asks-for-secret.need', patterns: ['need'] },
  { tag: 'asks-for-secret.what', patterns: ['(what|which) (is|are|was)'] },
  {
    // "What did you set as your PIN?", in a question.
    tag: 'asks-for-secret.chosen',
    patterns: [
      '(what|which) (have|has|did|do|had|are|were) (you|your _) (set|use|used|using|choose|chosen|chose|pick|picked|put|register|registered|give|given|create|created|have|got|type|enter) (up|in|down|us)? (on file)? (as|for)'
    ]
  },
  {
    // What says of a secret that it would serve us: "your PIN would help".
    tag: 'asks-for-secret.serves',
    patterns: [
      '(would|will|could|might) (also|already|then)? (do|suffice|help|be (enough|fine|sufficient|great|good|perfect|ideal|helpful|useful|handy|okay|ok|all|best|lovely|appreciated))',
      '(would|will|does) (speed|make) (it|this|that|things) (up|faster|easier|quicker)',
      '(is|are) (still)? (missing|lacking|outstanding|all (that)? (i|we) (need|want)|what (i|we) (need|want|am missing|are missing)|the (last|only|one) thing)',
      '(is|are|will be|would be) (also|still|then)? (needed|required|necessary) (so|from you|by (us|me)|for (me|us)|here|before (i|we)|if (i|we))',
      '(is|are) (enough|fine|ok|okay|sufficient) (for (me|us)|by (mail|email|chat|reply))'
    ]
  },
  {
    // The same, of a picture: "a photo of the card is fine".
    tag: 'asks-for-secret.shows',
    patterns: [
      '(is|are) (also)? (fine|ok|okay|enough|sufficient|all right|alright|good|perfect|great|welcome|acceptable)'
    ]
  },
  {
    // By which way it is to come, said behind it without a verb: "your PIN by return, please".
    tag: 'asks-for-secret.way',
    patterns: [
      '(by|per|via|in) (return|reply|(return|reply) (of)? (mail|email|post|message)|(your|the) (next)? (reply|answer|response|message|mail|email)|(mail|email|dm|pm|chat))',
      'and (i|we) (will|can|shall)'
    ]
  },
  {
    // A code that has come, with no word of what for: only "it" tells.
    tag: 'asks-for-secret.come',
    patterns: [
      '(got|gotten|get|gets|receive|received|have|has|see|seen) (the|that|your) (code|token|text|sms)',
      '(sms|text|text message|code) (has|have|is|will|should)? (arrived|come|came|arrives|comes|is there|landed|lands|pops up|in)'
    ]
  },
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
      '(digits|numbers|figures) (on|of|from) (the|your) (meter|label|box|device|router|invoice|bill|letter|receipt|ticket|voucher|gift card|package|parcel|product|back of the (device|router|box|phone|machine)|plate|sticker|tag|key|keyring)',
      '(login|log-in|sign-in) (attempt~|problem~|error~|button|box|name~|id|issue~|time~|screen~|history|device~|link~|mail|prompt)',
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
      '(remove|hide|cover|mask|redact|blur|black|cross|delete|blank) (out)?',
      'leave (it|them|that|your _{1,3}|the _{1,3})? (out|off|blank|empty)',
      'strip (out|off|the|your|any|all|them|it)'
    ]
  }
]
