import type { PhraseSet } from '../cues/grammar/automaton.js'

const best =
  'best|exceptional|excellent|outstanding|superior|perfect|unforgettable|seamless|world-class|flawless|amazing|greatest|finest|first-class|top-quality|top-notch|five-star|unparalleled|superb|premium|highest'
const service = 'experience~|service~|support|care|standard~|quality|level'
/** What a firm says it lives for. */
const virtue =
  '(your|our|the|customer|customers|guest~|client~|passenger~|member~) _{0,2} (satisfaction|happiness|delight|joy|comfort|wellbeing|well-being|smile~|loyalty|success)'
const reader = 'you|customer~|guest~|client~|passenger~|member~|user~|everyone|people'

/** Praise of one's own standards. */
export const perfectionFillerPhrases: readonly PhraseSet[] = [
  {
    tag: 'perfection-filler',
    patterns: [
      `(strive|strives|striving|endeavor|aim|aiming) (hard)? (for|to (be|achieve|reach)) (nothing but|nothing less than|only)? (the)? (very)? (perfection|excellence|best|highest)`,
      `(to)? exceed@ (your|our|all|every|the|customer|guest|their) _{0,2} expectations`,
      '(go|goes|going|service) (far|way)? above and beyond',
      '(go|goes|going) (that|the) extra mile',
      '(your|our|the|customer|customers|guest|client|passenger) _{0,2} (satisfaction|happiness|delight|experience|comfort) (is|are) (always)? (our|my|the) _{0,3} (priority|priorities|goal|concern|mission|focus|number one|aim|everything)',
      `${virtue} (is|are|remains|will (always)? be) _{0,2} (paramount|everything|passion|obsession|reward|promise|mission|drive|heart|north star|what (drives|moves|motivates|matters|we|counts)|at the (heart|core|center|centre|top|forefront))`,
      `${virtue} (means|mean) (everything|the world|so much|a (lot|great deal)) to us`,
      `${virtue} (drives|motivates|inspires|fuels) (us|our|everything|all|me)`,
      '(nothing|anything) short of (excellence|perfection|perfect|excellent|exceptional|outstanding|(the)? best|amazing)',
      '(passion|obsession|unwavering commitment|relentless _|dedication|strive|quest|pursuit) (for|of|to|with) (excellence|perfection|quality|service|customer (service|satisfaction|delight))',
      '(obsessed|obsessive) (with|about) (quality|service|excellence|(our)? customers|your|customer)',
      '(only|nothing but) the (very)? best (for you|will do|is (good)? enough)',
      '(quality|excellence|service|hospitality|perfection) is (our|my) (passion|promise|obsession|middle name|mission|trademark|hallmark|second nature)',
      `(our|my) (top|number one|first|highest|main|absolute|1|no) _{0,2} priority is (always)? (to|your|customer|our|you|the) _{0,4}`,
      `(you|our customers|customers|our guests) (are|will be) (always)? our _{0,3} (priority|number one)`,
      `(committed|dedicated|commitment|dedication|devoted) to (excellence|perfection|quality|customer (satisfaction|service|care|experience|success)|your (satisfaction|happiness))`,
      `(committed|dedicated|commitment|dedication|devoted|passionate) (to|about) (providing|delivering|offering|giving|ensuring|achieving|maintaining) _{0,6} (${best}|${service}|satisfaction|excellence)`,
      '(passionate about) (helping|customer|our|what we do|service|quality)',
      '(pride|prides) (ourselves|itself|myself) (on|in|upon|for) _',
      `(take@) (great|real|a lot of|much)? pride in (our|providing|delivering|offering|giving|the|being)`,
      `(world-class|best-in-class|second-to-none|unparalleled|unrivaled|unrivalled|five-star|award-winning) (${service}|customer)`,
      '(hold|holds|holding) (ourselves|itself|our _{1,3}) to (the|a|an|our)? _{0,3} (standard~|bar)',
      `(our|the) (very)? (highest|exacting) (possible)? (standard~|level~) (of (service|quality|care|support|customer _))?`,
      '(customer|customers) (is|are) (always)? (king|right|everything|first|our everything)',
      `(put|puts|putting) (our|the|you|customers|guests) _{0,2} first`,
      '(our)? (customers|guests|clients|you) (always|will always)? come first',
      `(provide|provides|providing|deliver|delivers|delivering|offer|offers|offering|give|gives|giving|ensure|ensures|ensuring|bring|bringing|make|making) (that)? (${reader}|you with|our (${reader})|all our (${reader})|each (${reader})|every (${reader})|each and every (${reader}))? (with|get|gets|has|have|receive|receives)? (nothing but|only)? (the|a|an)? (very)? (${best}) (possible|quality|of)? (customer|user|guest|shopping|travel)? (${service})`,
      'at the (very)? (heart|center|centre|core) of (everything|all|what) (that)? (we)? do?',
      '(customer-centric|customer-obsessed|customer-first)',
      'never settle for _{0,4} less',
      '(nothing but|nothing less than|anything less than|no less than) the (very)? best',
      'settle for nothing less',
      '(aim|strive|goal|mission|want|here|love) _{0,3} delight (you|our|every|all|each)',
      'not (satisfied|happy) until you',
      '(service|quality|hospitality) (is|are) (in our (dna|blood)|our passion|second to none)'
    ]
  },
  {
    tag: 'perfection-filler.name',
    patterns: [
      '(award~|survey~|questionnaire|programme|program|prize|campaign|medal|badge|slogan|plan|tariff)'
    ]
  }
]
