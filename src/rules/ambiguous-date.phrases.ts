import type { PhraseSet } from '../cues/grammar/automaton.js'

/** Times that two readers put in two places of the calendar. */
export const ambiguousDatePhrases: readonly PhraseSet[] = [
  {
    tag: 'ambiguous-date.day-end',
    patterns: [
      '(eod|cob|eob)',
      '(the)? (close|end) of (business|play|trading|day|the day|the business day|the working day|our working day|our day|working hours|business hours|office hours) (today|tomorrow|on <weekday>|<weekday>)?'
    ]
  },
  {
    tag: 'ambiguous-date.hours',
    patterns: [
      '(within|in|inside|takes|take|next|up to|about) (the)? (next|following)? (24|48|72|24-48|48-72) (to|or|and)? (24|48|72)? hours',
      '(within|in) (the next)? (24h|48h|72h|24hrs|48hrs|72hrs|24-48h|24-48hrs|48-72h|48-72hrs)'
    ]
  },
  // Business hours leave the weekend out by themselves.
  {
    tag: 'ambiguous-date.business',
    patterns: ['(business|working|office) hours', '<num> (business|working) (hours|days)']
  },
  {
    // Where the reader is when the time comes, the clock on the wall is the one that counts.
    tag: 'ambiguous-date.there',
    patterns: [
      '(driver|courier|van|truck|delivery|deliver@|collect@|pick|pickup|door|shop|store|branch|counter|desk|office|table|room|hotel|flight|train|bus|ferry|tram|platform|depart@|departure|arrive@|arrival|land@|fitter|plumber|technician|engineer|electrician|surveyor|visit@|appointment|clinic|doctor|check-in|check-out|class|station|gate|boarding|kitchen|restaurant|breakfast|doors|open|opens|opening|closes|home|house|address|parcel|package|crew|on site|street)',
      '(be|is|are|comes|come) (at|with) you',
      '(come@|drop|pop|stop|walk|bring|hand) (in|by|over|round|it|them|the)',
      '(local|your) time'
    ]
  },
  // Saying is not bound to a place.
  {
    tag: 'ambiguous-date.our-act',
    patterns: [
      '(update~|write|email|call|callback|ring|phone|reply|report~|restart@|webinar|maintenance|conference|go live|goes live|deploy@|deployment|release@)'
    ]
  }
]
