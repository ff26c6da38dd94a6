import type { PhraseSet } from '../cues/grammar/automaton.js'

const asking =
  'issue~|concern~|query|queries|question~|enquiry|inquiry|request~|matter~|problem~|complaint~|ticket~|case|experience|feedback'

/** Stock phrases by their kind; a reply may hold one kind, and two read as a form letter. */
export const cannedPhrases: readonly PhraseSet[] = [
  {
    tag: 'canned-phrase.contact',
    patterns: [
      '(thanks|thank you) (so much|very much|a lot|again)? for (contacting|writing|reaching out|connecting|getting in touch|getting in contact|calling|emailing|messaging|tweeting) (in|out|to|with|us|me)? (us|me)?',
      '(thanks|thank you) (so much|very much|again)? for (choosing|taking the time to) (contact|write|reach out|get in touch) (in|to)? (us|me)?',
      '(thanks|thank you) (so much|very much|again)? for (your|the) (recent)? (email|message|enquiry|inquiry|query|correspondence|mail|letter)',
      '(we|i) (appreciate|thank) you (for)? (contacting|writing|reaching out|getting in touch) (in|out|to)? (us|me)?'
    ]
  },
  // Thanks for something specific are no stock phrase: "thanks for reaching out about the leaking kettle".
  {
    tag: 'canned-phrase.about',
    patterns: ['(about|regarding|concerning|over|with|on|and|so|to (let|tell|say|share|report|flag|ask)) _']
  },
  {
    tag: 'canned-phrase.vague',
    patterns: [
      `(about|regarding|concerning|over|with|on) (your|this|that|the|these|it) _{0,1} (${asking})`,
      '(about|regarding|concerning|over) (this|that|it|these)',
      'with (us|our (team|company|support|support team|customer service|customer support|customer care))',
      'and (we|i) _'
    ]
  },
  {
    tag: 'canned-phrase.valued',
    patterns: [
      '(our|a|the|my|your|dear|all|every|most|such)? (most)? (valued|esteemed|valuable) (customer~|client~|member~|guest~|user~|passenger~|subscriber~|shopper~|patron~|partner~)',
      '(we|i) (greatly|highly)? value (you|your (business|custom|patronage|loyalty|support)) (as a _{1,2})?',
      '(we|i) (really|truly|greatly|highly)? appreciate your (business|custom|patronage|loyalty)',
      '(you are|as) (a|an) (highly|very|most|extremely) valued _'
    ]
  },
  {
    tag: 'canned-phrase.patience',
    patterns: [
      '(thank you|thanks|appreciate) (so much|very much)? (for)? your (continued|kind)? (patience|understanding|cooperation|support|loyalty) and (continued|kind)? (patience|understanding|cooperation|support|loyalty)'
    ]
  },
  {
    tag: 'canned-phrase.assured',
    patterns: [
      '(please|kindly)? (you (can|may) (also)?)? (be)? (please)? rest assured (that)?',
      '(please|kindly)? (you (can|may))? be assured (that)?',
      '(please)? (let me|let us|allow me to|allow us to) assure you (that)?',
      '(i|we) (can|would like to|want to|wish to|do) assure you (that)?'
    ]
  },
  {
    tag: 'canned-phrase.hesitate',
    patterns: [
      '(please|kindly)? (do not|never|you need not|you should not|without) (ever)? (hesitate|hesitation) (to)?',
      '(please)? feel no hesitation (to|in)'
    ]
  },
  {
    tag: 'canned-phrase.seriously',
    patterns: [
      '(i|we|<our-team>|company) (do|always)? (take|treat|takes|treats) _{1,6} (very|extremely|so|most)? seriously',
      '(is|are) (always)? (taken|treated) (very|extremely|most)? seriously'
    ]
  },
  {
    tag: 'canned-phrase.important',
    patterns: [
      '(your|all|customer|every) (call~|feedback|opinion~|message~|email~|time|concern~|comment~|input|comfort|happiness|voice|review~|view~|thoughts|business|custom|privacy|request~|query) (from our customers)? (is|are) (always|also)? (very|extremely|so|really|truly|most|incredibly|of)? (important|valuable|vital|invaluable|great importance|utmost importance|the utmost importance) (to (us|me|our _{1,2}))?',
      '(your|customer) (call~|feedback|opinion~|voice|business|time|experience) (really|truly)? matter@ to us',
      '(we|i) (greatly|highly|really|truly|always)? value (your|all|all your|every piece of|customer|any) (feedback|opinion~|input|comments|time)',
      'your (call~|feedback|opinion~|time|business) (very|extremely|so)? important to us',
      'you are (very|extremely|so)? important to us',
      'your satisfaction (matters|(is|remains) (very|so|extremely)? important) to us'
    ]
  },
  {
    tag: 'canned-phrase.as-per',
    patterns: [
      '(as per|per|as stated in|as mentioned in|as outlined in|further to|as noted in|as explained in|as indicated in|pursuant to) (my|our) (last|previous|earlier|prior|preceding) (email|message|reply|response|correspondence|communication|conversation|mail|letter|call)'
    ]
  }
]
