import type { PhraseSet } from '../grammar/automaton.js'

/** What fills a reply and tells the customer nothing: feelings, values and reassurance. */
export const smallTalkPhrases: readonly PhraseSet[] = [
  {
    tag: 'small-talk',
    patterns: [
      '(your|all|customer|this|the) (feedback|comment~|opinion~|input|satisfaction|experience|business|trust|loyalty|patience|time|understanding|concern~) (is|are|means|matter@|help@) _{0,8}',
      '(i|we) (do|really|truly|always|never)? (value|appreciate|care|cherish|respect|understand|hear|feel|sympathize|empathize|realize|recognize|regret|acknowledge|strive|aim|endeavor|try|work hard|pride ourselves|want|wish|hope|take) (you|your|about|how|that|this|to (provide|give|offer|deliver|make|ensure|do|be|get|improve|hear|see|serve|welcome)|the|a lot|our|all|every|any|such) _{0,12}',
      '(we|i) (can|do|could|totally|completely|fully|certainly) (understand|imagine|appreciate|see|relate|empathize|sympathize|hear) _{0,12}',
      '(that|this|it) (is|was|are|were)? (certainly|definitely|clearly|really)? (not|never) (what|how|the (experience|service|standard|impression|kind|level|way|type|sort)|good|ideal|great|okay|ok|fair|acceptable|like us|on|our intention|our intent|something we) _{0,12}',
      '(we|i) (are|am) (always)? (here (for you|to help)|listening|committed|sorry|sad|disappointed|saddened|glad|happy|pleased|grateful|thankful|concerned|upset|aware|looking to improve|striving|working to improve) _{0,10}',
      '(please)? (rest assured|be assured|bear with us|be patient|stay tuned|hang (in there|tight)|accept our|have patience|do not worry|no worries)',
      '(we|i) (would|should)? (hate|never want|do not want|would not want|did not want|want|love|like) (to|you|for you|any|our customers|anyone|nothing) _{0,12}',
      '(that|this|it) (must|should|does|do|sounds|sound|is|was|would|feels|looks) (be|have been|not|like|feel)? (so|very|really|quite|a bit|rather|pretty|too|totally|incredibly|extremely)? (sound|look|seem|frustrating|annoying|disappointing|stressful|awful|upsetting|worrying|hard|tough|terrible|horrible|unpleasant|unfortunate|concerning|strange|odd|weird|bad|right|good|great|ideal|happen|understandable|a shame|a pity|unacceptable|awesome|nice|fun|cool|inconvenient) _{0,4}',
      '(your|the) _{0,2} (case|issue|matter|message|request|concern|problem|complaint|feedback|query|ticket|comment~) (is|are|has been|have been|was) (very|really|extremely|so)? (important|noted|received|taken|acknowledged|understood|valuable|valued) _{0,8}',
      '(duly|well|kindly)? noted',
      '(we|i) (have|did)? (received|noted|got|read|seen|acknowledged|acknowledge) (your|the|this) (message|email|note|feedback|comment~|concern~|complaint|query|request|tweet|review)',
      '(what|such) a (shame|pity|disappointment|bummer|nightmare)',
      'that (sucks|stinks)',
      '(oh|ah|aw|ugh|yikes|oops|uh-oh|hmm|ouch) _{0,1}',
      '(we|i) have (read|received|considered|studied|carefully) (it|your|this|them) _{0,6}',
      '(we|i) (look forward|are looking forward) _{0,8}',
      'hope (to|you|that|this|it|everything|your) _{0,10}',
      'have a (good|great|lovely|nice) _',
      '(mistakes|things like this|this|it|such things|these things) (do|does|can|may|sometimes|should not|should never) (happen|occur|go wrong|have happened) _{0,4}',
      '(happy|glad|delighted|great|sad|upset|disappointed|sorry) (to|you|that|it) _{0,8}',
      'we (take|are taking) _{0,4} (seriously|to heart)',
      '(the|our) (customer|customers) (is|are|come|comes) _{0,6}',
      '(safety|satisfaction|quality|service) (is|of|remains) _{0,4} (priority|important|goal|concern)'
    ]
  }
]
