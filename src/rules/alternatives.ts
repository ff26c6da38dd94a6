import type { Act } from '../cues/acts/act.js'
import type { ReplyCues } from '../cues/reply.js'

/** Whether the reply gives the customer anything to go on with, before or after what it refuses. */
export function offersAlternative({ sentences }: ReplyCues): boolean {
  return sentences.some(({ acts, view }) => {
    // An address to go to is a way forward, unless it is only where the rule can be read.
    if (
      view.tokens.some(({ mask }) => mask === 'link' || mask === 'address') &&
      !acts.some(({ act }) => act === 'policy')
    )
      return true
    const isClosing = acts.some(({ act }) => act === 'closing')
    return acts.some((act) => isWayForward(act) && !(isClosing && act.act === 'question'))
  })
}

function isWayForward(act: Act): boolean {
  switch (act.act) {
    case 'offer':
    case 'repair':
    case 'referral':
    case 'request':
    case 'question':
      return true
    case 'commitment':
      return !act.isFeedback && (act.waitsFor === 'nothing' || act.waitsFor === 'customer')
    default:
      return false
  }
}
