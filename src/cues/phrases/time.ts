import type { PhraseSet } from '../grammar/automaton.js'

const span = '(business|working|calendar|more|full|further|additional|or so)? <unit>'
const part = 'morning|afternoon|evening|night'
const surelyMonth =
  'january|february|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec'

/** Temporal expressions: what a reader can put in a calendar, and what only sounds like a time. */
export const timePhrases: readonly PhraseSet[] = [
  {
    tag: 'time',
    patterns: [
      `(by|before|on|until|from|no later than|this|next|this coming|coming|late|early|every|each)? <weekday> (${part}|lunchtime|next week|week|coming)?`,
      `(this|next|on)? (sat|sun) (${part}|at|<ordinal>|<date>)`,
      `(by|before|later|until|earlier|end of|close of|from|as of)? (today|tonight|tomorrow|overnight) (${part})?`,
      `(this|tomorrow|later this|in the|by|next|the following|first thing (in the)?) (${part}|lunchtime|weekend)`,
      '(by|before|later|earlier|early|late|end of)? (this|next|the following|the coming) (week|month|year|quarter|weekend|spring|summer|autumn|fall|winter|business day|working day|season|term|billing cycle|statement|invoice|bill|day)',
      `(in|within|inside|under|after|about|around|approximately|approx|up to|another|allow|minimum|maximum|max|at least|take@|next|less than|over|every)? (the next|the|next|a further|about|around|another|at least|up to|as little as|roughly|a maximum of|max)? <num> (to|or|and|x)? <num>? ${span}`,
      '(a|another|one) (day|week|hour|month) or (two|so)',
      '<duration>',
      `(in|within|inside) (the|an|a|half an|half a|the next|under an|a few|a couple of|a couple|several|the same|one|the space of) (hour~|minute~|day~|business day~|working day~|week~|fortnight|month~|half hour|few hours|few minutes)`,
      '(an|half an|half a|the) hour (or so|from now|or two)?',
      '(a|one) (week|month|fortnight) (from (now|today|tomorrow|<weekday>))',
      '<clock>',
      'between (<num>|<clock>) (am|pm|noon)? and (<num>|<clock>) (am|pm|noon)?',
      '(at|around|by|before|from) <num> (sharp|today|tomorrow|on)',
      "(by|at|around|before|until|from) <num> (am|pm|a.m|p.m|oclock|o'clock|utc|gmt|cet|est|pst)",
      "<num> (am|pm|a.m|p.m|oclock|o'clock)",
      '(by|at|around|before|until) <num> (today|tomorrow|tonight|this)',
      '(by|at|before|until|around) (noon|midday|midnight|lunchtime|lunch|teatime|breakfast|dawn)',
      '(noon|midday|midnight)',
      '(by|before|at|until)? (the)? (close|end|start|beginning) of (the|this|next|our|my|your|play|business|trading)? (business|play|working|trading|calendar|current|coming)? (today|tomorrow|day|business|play|week|month|year|shift|quarter|<weekday>|hours|<month>|billing period)',
      '(cob|eod|eow|eom|eob)',
      `<month> (the)? <ordinal>`,
      `(${surelyMonth}|april|apr|mar|jun|jul|sep) <num>`,
      '(by|on|before|until|after|from) <month> <num>',
      `(the)? <ordinal> (of)? <month>`,
      `<num> (of)? (${surelyMonth}|april|march|mar|apr|jun|jul|sep)`,
      '(on|by|before|until|from) <num> may',
      '(by|on|before|until|from|for)? the <ordinal>',
      '(by|on|before|until) <ordinal>',
      `(in|by|until|before|during|early|late|mid|end of|from|this|next|early in) (${surelyMonth}|april)`,
      `(in|by|until|before|during|early|late|mid) (early|late|mid)? march`,
      '<date>',
      '(in|by|until|before|during|early|late|mid) may',
      '(mid-january|mid-february|mid-march|mid-april|mid-may|mid-june|mid-july|mid-august|mid-september|mid-october|mid-november|mid-december)',
      '(in|by|this|next|during|over|before|after) (the)? (spring|summer|autumn|winter|christmas|easter|new year|holidays|bank holiday|q1|q2|q3|q4)',
      '(every|each) (<num>|other)? (day|hour|morning|evening|week|minutes|hours)',
      '(hourly|daily|weekly|fortnightly|monthly|once a day|once a week|twice a day|twice daily)',
      '(same|next) day',
      '(next-day|same-day)',
      '(two-day|three-day|five-day|seven-day|ten-day)',
      '(over|during|after|before) the weekend',
      '(at|on) the weekend',
      '(by|before|on) (monday|friday)',
      '(over|in|during|through) (the next|the following) (day|week|month|hour|year|24|48)',
      '(within|in) (the)? (sla|advertised|quoted) time'
    ]
  },
  // At once: no promise is left open.
  {
    tag: 'time-now',
    patterns: [
      '(right|straight) away',
      'immediately',
      'at once',
      'right now',
      'this minute',
      'this instant',
      'as we speak',
      'without delay',
      'straightaway',
      'instantly'
    ]
  },
  {
    tag: 'time-past',
    patterns: [
      'yesterday',
      `last (night|week|month|year|<weekday>|<month>|few|<num>)`,
      `<num> (business|working|calendar)? <unit> (ago|earlier|before|back)`,
      '(a|an) (few)? (week|month|day|year|hour|while) ago',
      '(earlier|previously) (today|this week|this month)',
      'earlier this (morning|week|month|year|afternoon)',
      '(for|in|over|during|within)? the (last|past) (<num>|few|couple)? (of)? (business|working)? <unit>',
      '(for|since) (over|more than|at least|about|nearly|almost|around|the (last|past))? <num> (business|working)? <unit>',
      'since (about|around|roughly|early|late)? (<weekday>|yesterday|<month>|last|the <ordinal>|<date>|<clock>|<num> (am|pm)|this (morning|afternoon|week|month)|noon|midnight)',
      '(more than|over) <num> <unit> (now|late|ago)',
      '(dated|of) <date>',
      '(charge|payment|invoice|order|bill|email|message|letter|call|note|request|statement|visit|booking|purchase|fee) _{0,2} (from|on) <date>',
      '<num> <unit> (old|late|overdue|long|apart|away)',
      '(a|an|your|the|our) <num> (day|hour|week|month|year|minute)',
      'wait (for)? <num> <unit>',
      '(have|has|had) _ (at|after) (only|just|barely|about)? <num> (day~|week~|month~|year~)',
      'within <num> (business|working)? <unit> of (purchase|delivery|order|ordering|buying|your|the|arrival|departure|booking|a|an|receipt of the)'
    ]
  },
  {
    // Opening hours say when to call, not when something happens.
    tag: 'opening-hours',
    patterns: [
      '<weekday> (to|through|thru|until|and) <weekday>',
      '(open|available|staffed|reachable|lines|hours are) _{0,4} (from|between|until|till|24|<clock>|<weekday>|daily|every day|7 days|seven days|<num> (am|pm|hours|days))',
      '(opening|business|office|working|support) hours',
      '<num> days a week',
      '<num> hours a day',
      '24 hours (a day|service|support|line|helpline|reception|access)',
      '<clock> (to|until|till|and) <clock>',
      '<num> (am|pm)? (to|until) <num> (am|pm)',
      'around the clock'
    ]
  },
  {
    tag: 'vague-time',
    patterns: [
      'soon',
      '(very|really|fairly|pretty|quite|real|extremely) soon',
      'shortly',
      'momentarily',
      '(asap)',
      '(at)? (the|our|my|their)? soonest (possible|convenience|opportunity)?',
      'as soon as (possible|possibly|practical|practicable|feasible|reasonably _|humanly possible|(i|we|they|he|she) (possibly|humanly|reasonably|practically)? (can|are able|am able)|able|is possible|it is possible)',
      'soon as possible',
      '(as|so) (quickly|fast|promptly|swiftly|rapidly|early|quick|speedily|expeditiously|efficiently) as (possible|possibly|practicable|is possible|humanly possible|(i|we|they) (possibly|humanly|reasonably|practically)? (can|could|are able|am able))',
      '(at|in|on) (our|the|their|my|his|her|its) (very)? earliest (possible)? (convenience|opportunity|possible|availability|moment|chance)?',
      'earliest possible',
      'in due (course|time)',
      '(without undue delay|whenever (that|it|this|possible) _{0,2}|when possible|whenever possible|in due)',
      '(quick|fast|quickly) as (possible|(i|we|they) (possibly|humanly)? (can|could))',
      'in a timely (manner|fashion|way)',
      'with (the|a)? (minimum|least|minimal|shortest|smallest|as little|as short a) (of)? (possible)? (delay|wait)',
      '(in|within) (a)? (few|some|couple of|several|handful of) (days|weeks|months|hours|minutes) (time)? (or so|or thereabouts|maybe|perhaps|possibly|i (guess|think|hope|suppose))',
      '(maybe|perhaps|possibly) in (a)? (few|some|couple of|several|handful of) (days|weeks|months|hours)',
      '(the)? (first|very first|next|earliest) (chance|moment|opportunity) (i|we|they|that) _',
      '(one|some) day soon',
      '(nearer|closer to) the (time|date|day)',
      'in (a|an) (prompt|expeditious|speedy) (manner|fashion)',
      'with (all|every|due|great|utmost)? (due|possible)? (speed|haste|dispatch)',
      '(pronto|expeditiously|presently|speedily|double quick)',
      '(right|real|super) quick',
      '(in|within) (just)? (a (mere|simple)? matter of|mere)? (days|weeks|hours|minutes)',
      'in (a)? (mere|simple)? matter of (days|weeks|hours|minutes|moments)',
      'in (next to|almost)? no time',
      '(will|should|can|is|are) not (be)? (too|very|that|so|much)? (long|far off|far away) (now|before|until|till|yet)?',
      '(when|as|if|once) (time|(the|our|my|their|his|her)? (schedule~|workload|calendar|diary|circumstances|capacity|stock|weather|staffing|resources|workflow)) (permit@|allow@)',
      '(when|whenever|once|as soon as) (we|i|they|he|she) (get|find|have|gets|finds|has) (a|the|some|five)? (free|spare|quiet)? (minute~|moment|second|sec|chance|time|gap|break)',
      '(in|within|after) (a|the) (very|fairly|relatively)? (short|shortest|brief|reasonable|little|minimum|decent|acceptable|sensible|possible) (possible)? (space|amount|period|stretch|spell|span)? (of)? (time|timeframe|time frame|period|delay|while)',
      'at a time (that|which) (suits|is convenient|works)',
      '(round|around) the corner',
      '(as|so) (quickly|fast|promptly|swiftly|early|soon|speedily) as (he|she|they|our _{1,2}) (possibly)? (can|could|is able|are able)',
      '(at|on) the (first|next|earliest) (chance|opportunity|occasion)',
      'in the (coming|following|upcoming) (period|time)',
      '(in|within) a (couple|few) of (shakes|ticks|moments|jiffs)',
      '(imminent|imminently|someday)',
      'in (a|an|two|a couple of) (few|tick|ticks|trice|flash|heartbeat|snap|jiff|shake|shakes|moments|wink)',
      '(in|over) the (days|weeks|months|hours) to come',
      'in the (days|weeks) ahead',
      'in the (very)? (near|nearest|foreseeable|not so distant|not-so-distant|not too distant|not-too-distant|immediate|coming|upcoming|following) (future|days|weeks|hours|months|day or so)',
      '(in|over|within|during) the (coming|upcoming|next few|next couple of|next several|next little|following) (days|weeks|hours|months|while|day|minutes)',
      'in coming (days|weeks|months)',
      '(before|ere) (too|very|so)? long',
      'in the (course|fullness) of',
      'of the (coming|next few) (days|weeks|months)',
      'as soon as (is|it is) (possible|practicable|practical|feasible)',
      'soonish',
      'before you know it',
      'in (a|a very|a wee|a little) (wee|short|little|quick)? (while|bit|time)',
      'in the (next)? days ahead',
      '(over|in) (the)? days ahead',
      'sometime (soon|in the (near)? future|later)?',
      '(in|after|give (it|us|me)) (a|quite a|a little|a short|a good) (while|bit|moment|time)',
      'one of these (days|mornings|afternoons|evenings|weeks|nights)',
      '(once|when|as soon as|after) (things|it|everything|the (dust|rush|storm|season|queue|backlog|traffic|workload)|we) (have|has|is|are)? (calm@|settle@|quieten@|slow@|die@|ease@|quieter|calmer|less busy) (down)?',
      'without (unnecessary|undue|needless|avoidable|unreasonable|any|further|any further|more|much|too much|long) delay',
      '(in|over|during|for|within) the next (little)? (while|bit|stretch|period)',
      'down the (line|road|track)',
      '(when|as) time (permits|allows)',
      'at a later (date|time|stage|point)',
      'at (our|my|their|his|her) (own)? (leisure|convenience)',
      '(in|within|over) the next (handful|couple|number) of (days|weeks|hours|months|minutes)',
      'any (day|time|minute|moment|hour) (now)',
      'as and when',
      'sooner rather than later',
      'at (a|the) (next)? (opportunity|convenient time)',
      'when (it is|things are|we are) (convenient|quieter|less busy)',
      'sooner than later',
      'in a jiffy',
      'in (a)? short order',
      'in a (sec|second|moment|minute|mo)'
    ]
  },
  {
    // These are times only where something is promised; elsewhere they tell how long things take.
    tag: 'vague-weak',
    patterns: [
      'be (a|quite a) (while|bit) (before|until|yet)',
      '(may|might|could|<will>) be (a|quite a) (while|bit)',
      '(at|for|in)? some (point|stage)',
      '(at some (point|stage|time)|some time|sometime) (this|next|in (the)?|during (the)?|over (the)?|before) (coming|next|following|new)? (season|term|spring|summer|autumn|fall|winter|year|quarter|month|future)',
      '(a|quite a) (while|bit) (longer|yet|more)',
      'a little (while|later|longer|bit longer)',
      'eventually',
      'later (on|down)?',
      'some time (soon|in the|later|from|next)?',
      '(take|need) (them|us|it|me|him|her)? (some time|a while|a bit)',
      '(quickly|swiftly|rapidly)',
      'in (good|our own|its own) time',
      'until further notice',
      '(when|whenever|once|as soon as) (i|we|he|she|they|someone|somebody) (am|is|are) (next)? (free|available|around|less busy)',
      '(from time to time|every (now and (then|again)|so often)|now and (then|again))',
      'whenever (the _{1,2}|our _{1,2}|it|they|he|she|we) (turn@ up|arrive@|come@ (in|back)|show@ up|get@ (here|round|there)|(is|are) (ready|done|back)|can|may)',
      'ahead of time',
      'by and by',
      '(when|whenever|once) (we|i|they) (can|get (a|the|some) (chance|moment|minute|time)|have (a|the|some) (chance|moment|minute|time)|are able( to)?)',
      'promptly'
    ]
  },
  {
    // The wait that is asked of the customer is the time that we take: "please wait for some time".
    tag: 'vague-wait',
    patterns: [
      '(wait|waiting|hold (on)?|stay (put)?|bear (with)? (us|me)|be patient|have patience|hang (on|in)? (there)?|patience|give (us|me|them|it)) (patiently|calmly)? (for)? (just)? (some (time|while)|sometime|a (little|short|bit)? (while|time)? (longer|more)|a while|a bit|a little while|a few more days)'
    ]
  },
  {
    // "soon" and its kin where they promise nothing.
    tag: 'not-vague',
    patterns: [
      'in a second (window|tab|browser|device|step|account|message|email|order|payment|app|file)',
      '(soon|shortly) is (the|a|an|our|not|what)',
      'once in a while',
      '(now|today) or (at a later|later|soon) _{0,1}',
      '(the|our|your) asap (plan|tier|tariff|package|service|team|line)',
      '(soon|shortly) (after|before|afterwards|following|thereafter|enough)',
      'sooner or later',
      '(too|how|so|no) soon',
      'as soon as you',
      '(much|any|no|a little|bit) sooner',
      '(see|speak|talk|chat|hear|meet|catch) (to|with|from)? (you|ya|more)? (again)? (very|really)? soon',
      '(see|welcome|welcoming|seeing|hearing|hear|host|hosting|serve|serving|fly|flying|board|onboard) _{0,5} soon',
      '(feel|get|feeling|getting) (better|well) soon',
      '(your|an|the word|said|by|word) asap',
      '(time|date|<weekday>|tomorrow|today|<clock>|<ordinal>|<num>|<month>|week|<date>) (at)? (the)? (earliest|soonest)',
      'for (a|quite a|some) (while|time|bit)',
      '(a|quite a) while (ago|back|now)',
      'after (a|quite a) while',
      '(have|has|had) not _{0,5} in a while',
      'at some point (you|in the past|last|during)',
      '(took|taken|been) (a|quite a|some) (while|bit|time)',
      'some time (ago|with|and|on)',
      'at the time',
      'not (too)? long ago',
      'not (take|last|need) (too|very|that)? long',
      'not (too)? long (to (wait|go)|after|since)',
      'not _{1,7} (any time|anytime) soon',
      '(no|much|two|three|any|or|year~|day~|week~|month~|hour~|minute~|<num>) later',
      '(bit|little) later (i|we|he|she|it|you|that|the|they)',
      '(sale|offer~|deal|promotion|campaign|registration|season|code|voucher|discount|booking|bookings|window|trial|event) <will>? (end@|close@|expire@|start@|begin@|run@ out|open@) (very)? soon',
      '(the|your) later _',
      'later (than|version|model|train|flight|slot|today|tonight|this|in|that|one~|release|update)'
    ]
  },
  // "As soon as our team has replied": an event on our side, so no time the customer can know.
  {
    tag: 'as-soon-as',
    patterns: [
      'as soon as _',
      '(the moment|the minute|the second|the instant) (we|i|it|our|they|there|he|she) _',
      'immediately (once|after|when) (we|i|it|our|they|the) _'
    ]
  },
  // A word that only looks like a weekday, month or time.
  {
    tag: 'not-time',
    patterns: [
      '<weekday> (street|st|road|rd|avenue|lane|drive|house|night football|sale|deal~|mass|club)',
      '(black|good|cyber|ash|maundy|fat|blue|super) <weekday> (sale|deal~|offer~|promotion|order~|event|discount~)?',
      // A train, and a habit.
      '(get@|got|put@|run@|have|keep@) the <clock> (back|running|moving|rolling|going)',
      '<weekday> (nights|mornings|evenings|afternoons|lunchtimes)',
      'today (view|show|tab|widget|screen|page|programme)',
      '24/7',
      '(in|of|for|during) the (month|week|day|year) of',
      '(weekend|day|morning|evening) ticket~',
      '(have|enjoy) (a|an|your|the rest) _{0,3} (day|evening|weekend|week|night|afternoon|today|this|morning) (today|tonight|tomorrow|too)?',
      'good (morning|afternoon|evening|day|night)',
      '(the|your|our) <weekday> (service~|order|train~|flight~|timetable|delivery|edition|paper|ferry|bus|boat|class|classes|session|meeting|market|concert|show|tour|crossing|sailing|departure|shift)',
      'second (hand|line|time|thought~|opinion|class|one)',
      'next (page|step~|screen|to|door|time)'
    ]
  }
]
