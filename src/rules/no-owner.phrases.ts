import type { PhraseSet } from '../cues/grammar/automaton.js'

const anyStaff =
  '(team|staff) member~|member~ of staff|member~ of (our|the|my) (support|customer (service|care|support)|service|care)? (team|staff)|representative~|rep|reps|agent~|colleague~ (of mine|of ours)?|associate~|advisor~|adviser~|person|employee~'
const nobody = `someone|somebody|anyone|someone (else|here|there|appropriate|suitable|relevant|in charge|at our end|on our (side|end|team)|(from|in|on|at) (our|the|my) (side|end|team|company|office|staff|support team|customer (service|care|support) team))|(a|an|one of our|another|some|one of the|the next available|the first available) _{0,1} (${anyStaff})|(member~|one) of (our|the|my) (support|customer (service|care|support)|service|care)? (team|staff)|one of the (guys|team|girls|folks|lads|staff|people)|(a|one|another) of our (team|staff)|a (responsible|competent|relevant|suitable) (person|party|body|colleague)|those (responsible|concerned|in charge)|(my|our) (superiors|higher-ups|higher ups)|(the)? (powers that be|people in charge|person in charge|person responsible|people responsible)`
const looks =
  'contact|contacting|call|calling|get|getting|look|looking|reach|reaching|reply|replying|respond|responding|follow|following|help|helping|assist|assisting|check|checking|review|reviewing|come|coming|visit|write|email|phone|ring|message|update|let you|sort|sorting|take|taking|handle|handling|deal|investigate|investigating|process|resolve|fix|attend|answer|confirm|send|arrange|inform|advise|notify|touch|speak|pick|work|working|examine|assess|deliver|collect|pop|give|double-checking|double checking|rechecking|chasing'
const handled =
  'looked (at|into|after|over)|investigated|reviewed|examined|handled|addressed|actioned|dealt with|taken care of|attended to|sorted (out)?|resolved|followed up (on)?|worked on|checked (on)?|assessed|acted (on|upon)|seen to|considered|monitored|escalated|taken up|discussed|evaluated|analyzed|gone through|picked up|answered|replied to'
const case_ =
  'it|this|that|everything|(this|that|your|the) _{0,2} (issue~|case~|matter~|complaint~|request~|ticket~|query|queries|enquiry|inquiry|problem~|claim~|report~|concern~|situation|message|feedback|question~|incident~|bug|error|delay|mail~|email~|letter~|application~)|appropriate action|(all|these|those|both) _{0,2} (issues|cases|points|matters|complaints|concerns)'

/** Work that nobody in particular will do. */
export const noOwnerPhrases: readonly PhraseSet[] = [
  {
    tag: 'no-owner',
    patterns: [
      `(${nobody}) (from|in|at|on|with)? (<will>|ll|should) (be)? (in (touch|contact)|_)`,
      `(${nobody}) (is|are|has been) (going to|now|already|currently)? (looking|working|checking|reviewing|investigating|assigned|handling|on it|on the case)`,
      `(have|get|getting|ask|asked|asking|arrange for|arranged for|arranging for|arranging|find|finding|need|send|sending|try to get) (${nobody}) (to|who can|that can|can|back|out)? (${looks})`,
      `(get|put|have|has|got|there is) (${nobody}) on (it|this|that|the case)`,
      `(i|we|<our-team>) (have|has) (got)? (${nobody}|staff|people) (who is|now|currently)? (double-checking|double checking|rechecking|checking|looking|working|reviewing|investigating|chasing)`,
      `(with|to|for|by) the (first|next) (free|available) _{0,1} (${anyStaff})`,
      `(hear|hearing|reply|response|call|callback|email|message|update|contact|contacted|visit|answer) (back)? (from|by) (${nobody})`,
      `(with|to|for|by) (${nobody}) (who|that) (can|will|may|could) (help|assist|look|answer|sort|handle)`
    ]
  },
  {
    // At the customer's end.
    tag: 'no-owner.theirs',
    patterns: [
      `(${nobody}) (<will>|should) (not|never|need|have|want|sign)`,
      `(${nobody}) (<will>|should) be (home|there|around|at|able to (sign|open|let|receive))`
    ]
  },
  {
    // "The right team for this is Returns": it is named.
    tag: 'no-owner.named',
    patterns: [
      '(right|proper|correct|appropriate|relevant) (team~|department~|people|person|office|desk|contact~) _{0,4} (is|are) (the|our|in|at|called)? _'
    ]
  },
  { tag: 'no-owner.nobody', patterns: [`(${nobody})`] },
  {
    tag: 'no-owner.team',
    patterns: [
      '(the|a|our|an|all) (relevant|respective|appropriate|concerned|responsible|proper|necessary|applicable|corresponding|right|correct|various|pertinent|suitable) (support|internal)? (team~|department~|dept|people|person|persons|parties|party|colleague~|staff|authority|authorities|channel~|stakeholder~|unit~|section|group|individual~|office|folks|contact~|desk|division)',
      'the (team~|department~|people|person|persons|parties|authorities|authority|staff|colleagues) (concerned|responsible|in question|in charge)',
      '(to|with|by) (the|our|a) (other|another|different|next|back end|backend|back office|internal) (team~|department~)',
      '(to|with) (another|a different) (team|department|colleague)',
      '(passed|sent|gone|escalated|forwarded|raised|referred) (it|this|that)? (on|up|over)? internally',
      '(to|with|by) (the)? (higher-ups|higher management|upper management)'
    ]
  },
  {
    tag: 'no-owner.passive',
    patterns: [
      `(${case_}) (<will> be|is being|are being|is now being|is currently being|will get|is going to be|is getting|is to be) (${handled}|taken)`,
      `(${case_}) (is|are) (now|currently|still)? (under (investigation|review|consideration)|in hand|in the works)`,
      '(you|you both|you all) <will> (be)? (shortly|soon)? (contacted|called|informed|helped|assisted|advised|kept (informed|updated|posted)|called back|phoned)',
      '(action|steps|measures) <will> be taken'
    ]
  }
]
