import { abstractReply } from './abstract-reply.js'
import { ambiguousDate } from './ambiguous-date.js'
import { apologyInRefusal } from './apology-in-refusal.js'
import { asksForSecret } from './asks-for-secret.js'
import { cannedPhrase } from './canned-phrase.js'
import { customerBlame } from './customer-blame.js'
import { deadEndRedirect } from './dead-end-redirect.js'
import { hardToRead } from './hard-to-read.js'
import { heatedTone } from './heated-tone.js'
import { houseStyle } from './house-style.js'
import { impossibleDate } from './impossible-date.js'
import { inclusiveLanguage } from './inclusive-language.js'
import { jargon } from './jargon.js'
import { leakedSecret } from './leaked-secret.js'
import { minimising } from './minimising.js'
import { missingAcknowledgement } from './missing-acknowledgement.js'
import { missingNextStep } from './missing-next-step.js'
import { missingNextUpdate } from './missing-next-update.js'
import { missingRepair } from './missing-repair.js'
import { missingTimeline } from './missing-timeline.js'
import { noOwner } from './no-owner.js'
import { nonApology } from './non-apology.js'
import { overApology } from './over-apology.js'
import { overPromise } from './over-promise.js'
import { overconfidentTimeline } from './overconfident-timeline.js'
import { passiveEvasion } from './passive-evasion.js'
import { perfectionFiller } from './perfection-filler.js'
import { preferredWording } from './preferred-wording.js'
import { refusalWithoutAlternative } from './refusal-without-alternative.js'
import { repeatQuestion } from './repeat-question.js'
import { repeatedWord } from './repeated-word.js'
import { rightsDenial } from './rights-denial.js'
import { rigidPolicy } from './rigid-policy.js'
import type { Rule } from './rule.js'
import { templateResidue } from './template-residue.js'
import { thirdPartyBlame } from './third-party-blame.js'
import { unansweredQuestion } from './unanswered-question.js'
import { unexplainedDelay } from './unexplained-delay.js'
import { unverifiedFix } from './unverified-fix.js'
import { vagueTimeline } from './vague-timeline.js'
import { wallOfText } from './wall-of-text.js'
import { wordy } from './wordy.js'
import { wrongArticle } from './wrong-article.js'

/** All rules, in the order of their documentation. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  overApology,
  nonApology,
  missingRepair,
  missingAcknowledgement,
  apologyInRefusal,
  missingTimeline,
  vagueTimeline,
  missingNextUpdate,
  impossibleDate,
  ambiguousDate,
  overconfidentTimeline,
  unexplainedDelay,
  rigidPolicy,
  refusalWithoutAlternative,
  rightsDenial,
  overPromise,
  unverifiedFix,
  perfectionFiller,
  passiveEvasion,
  thirdPartyBlame,
  customerBlame,
  noOwner,
  unansweredQuestion,
  missingNextStep,
  deadEndRedirect,
  repeatQuestion,
  wallOfText,
  jargon,
  abstractReply,
  minimising,
  heatedTone,
  inclusiveLanguage,
  templateResidue,
  cannedPhrase,
  leakedSecret,
  asksForSecret,
  houseStyle,
  preferredWording,
  repeatedWord,
  wrongArticle,
  wordy,
  hardToRead
]

/** The ids of all rules. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id)
