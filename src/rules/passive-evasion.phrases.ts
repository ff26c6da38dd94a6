import type { PhraseSet } from '../cues/grammar/automaton.js'

/** What one does wrong, as a participle: nobody reports it of a third party as plain news. */
const wrongs =
  'overlooked|forgotten|mishandled|misplaced|misread|misunderstood|misinterpreted|miscalculated|miscommunicated|misdirected|misfiled|misrouted|mislabelled|mislabeled|misquoted|misinformed|misled|mixed up|messed up|neglected|ignored|omitted|skipped|botched|left (out|behind|off|unanswered|unattended)|confused|duplicated|overbooked|double-booked|overcharged|mischarged|miskeyed|mistyped|misspelled|misspelt|let down|wrongly _|incorrectly _|mistakenly _|accidentally _|erroneously _|inadvertently _'
const acted =
  'sent|entered|charged|cancelled|canceled|shipped|booked|typed|addressed|delivered|applied|set|issued|billed|packed|recorded|registered|processed|closed|added|removed|told|given|quoted|published|printed|put|marked|made|done|assigned|deducted|taken|written|labelled|labeled|stored|filed|loaded|used|chosen|selected|configured|updated|changed|ordered|shared|posted|activated|deactivated|blocked|uploaded|scheduled|placed'
const omitted =
  'communicated|informed|told|notified|passed (on|along)|forwarded|processed|updated|sent|shipped|entered|recorded|registered|applied|added|included|followed (up)?|done|checked|answered|handled|logged|delivered|booked|cancelled|canceled|issued|refunded|credited|completed|submitted|saved|scanned|picked up|packed|called back|given|made clear|made aware|taken (into account|care of|seriously)|actioned|escalated|considered|transferred|explained|mentioned|corrected|attached|noticed|caught|detected|spotted|tested|removed|changed|reset|renewed|activated|put through|carried out|documented|honored|dealt with'
const be = '(was|were|has been|have been|had been|got|gets|been|being)'
const ours =
  'order|ticket|form|letter|request|call|message|email|claim|application|file|booking|case|refund|payment|note|return|complaint|query|document~|paperwork|parcel|package|bag|item|reservation|report|enquiry|inquiry|data|deadline|appointment|delivery|step|date|callback'
const kind =
  '(a|an|the|this|that|some|several|another|system|technical|internal|clerical|human|unexpected|unfortunate|processing|shipping|billing|packing|booking|minor|small|slight|few|data|entry|administrative|printing|typing){0,4}'
const fault =
  'mistake~|error~|misunderstanding~|mix-up~|mixup~|oversight~|miscommunication|confusion|glitch|slip|failure~|irregularit(y)|inconsistency|discrepancy|mishap|fault|delay~'.replace(
    'irregularit(y)',
    'irregularity|irregularities'
  )

/** A failure that nobody did. */
export const passiveEvasionPhrases: readonly PhraseSet[] = [
  {
    tag: 'passive-evasion',
    patterns: [
      `${kind} (${fault}) ${be} (then|clearly|unfortunately)? (made|introduced|committed|created|found|identified|discovered|noticed|detected)`,
      `${kind} (${fault}) (has|have|had)? (then|unfortunately|also)? (occurred|happened|arose|arisen|took place|taken place|crept in|slipped (in|through)|came up|emerged|occur)`,
      `${kind} (${fault}) (led to|resulted in|meant that|caused (this|the|that|your|it))`,
      `(due|owing) to (a|an|some|this|the) ${kind} (mistake|error~|mix-up|mixup|oversight|misunderstanding|glitch|slip|miscommunication)`,
      `there (was|were|has been|have been|had been) (clearly|obviously|evidently)? ${kind} (mistake~|error~|misunderstanding~|mix-up~|oversight~|miscommunication|slip|mishap|confusion)`,
      `it (was|has been|had been) (then|later|also|recently|internally)? (decided|determined|concluded|agreed|decreed|ruled|deemed|felt|found necessary|considered|judged|resolved)`,
      '(a|the|this) (decision|choice|change) (was|has been|had been) (made|taken|reached)',
      'something (has|had)? (gone|went) (wrong|amiss|sideways|awry)',
      `(fell|fallen|slipped|dropped) (through|between) (the)? (cracks|net)`,
      `${be} (somehow|unfortunately|evidently|clearly|apparently|completely|simply|never|then|also)? (${wrongs})`,
      `(your|this|that|the|it) (${ours})? ${be} (somehow|unfortunately|also|then)? (lost|missed|dropped|cut off|deleted|disconnected|damaged|swapped)`,
      `${be} (then|also)? (${acted}) _{0,6} (in error|by mistake|by accident|wrong|wrongly|incorrectly|mistakenly|twice|to the wrong _|too (late|early|soon)|in the wrong _)`,
      `(wrong|incorrect) _{1,3} ${be} (then|also)? (${acted})`,
      `(was|were|has|have|had) (not|never) (been|being)? (yet)? (properly|correctly|fully|clearly|promptly)? (${omitted})`
    ]
  },
  {
    tag: 'passive-evasion.doer',
    patterns: [
      '(i|we|<our-team>) (have|had)? (also|then|just)? (wrote|written|left|forgot|forgotten|missed|typed|entered|read|loaded|told|overlooked|chose|picked|used|charged|skipped|dropped|lost|mixed|confused|misread|copied|deleted|failed|did not|never|should have|switched|let|broke|caused|decided|misunderstood|made (a|an|the|this|that) _{0,2} (mistake|error|decision))',
      '(my|our) (own)? (mistake|fault|error|doing|oversight|bad|decision|slip)'
    ]
  },
  {
    // Whose act it was not: things, the customer, the weather, an event with a cause of its own.
    tag: 'passive-evasion.allowed',
    patterns: [
      '(mistake~|error~|mix-up|oversight|glitch|slip|fault) (on|at|from|in) our (side|part|end|system~|team|warehouse|office)',
      'of (ours|mine)',
      'you (were|have been|had been) (not|never)? (charged|billed|affected|asked)',
      '(not|never|nothing) (was|were|been|got)? (lost|deleted|damaged|missed|overlooked|forgotten|changed|removed|charged)',
      '(no|without) _{0,2} (error~|mistake~|delay~|fault)',
      '(flight|train|bus|ferry|service|departure|arrival|landing|weather) (was|is|were|has been|had been) (delayed|cancelled|canceled|diverted)',
      'lost (in|at) (translation|sea)',
      '(has|have) been (added|removed|sent|refunded|corrected|changed|updated|fixed)'
    ]
  }
]
