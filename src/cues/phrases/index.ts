import type { PhraseSet } from '../grammar/automaton.js'
import { apologyPhrases } from './apology.js'
import { commitmentPhrases } from './commitment.js'
import { deedPhrases } from './deed.js'
import { feltPhrases } from './felt.js'
import { futurePhrases } from './future.js'
import { nonApologyPhrases } from './non-apology.js'
import { offerPhrases } from './offer.js'
import { policyPhrases } from './policy.js'
import { refusalPhrases } from './refusal.js'
import { requestPhrases } from './request.js'
import { smallTalkPhrases } from './small-talk.js'
import { socialPhrases } from './social.js'
import { timePhrases } from './time.js'

/** All phrases that cues are made of. */
export const phraseSets: readonly PhraseSet[] = [
  ...apologyPhrases,
  ...commitmentPhrases,
  ...deedPhrases,
  ...feltPhrases,
  ...futurePhrases,
  ...nonApologyPhrases,
  ...offerPhrases,
  ...policyPhrases,
  ...refusalPhrases,
  ...requestPhrases,
  ...smallTalkPhrases,
  ...socialPhrases,
  ...timePhrases
]
