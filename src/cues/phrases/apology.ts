import type { PhraseSet } from '../grammar/automaton.js'

/** Words of apology and sympathy, and what makes them too much. */
export const apologyPhrases: readonly PhraseSet[] = [
  {
    tag: 'apology',
    patterns: [
      '<intense>{0,3} sorry',
      '(i|we) (do|must|would like to|want to|wanted to|can|have to|need to)? (once)? (again)? <intense>{0,2} apologize',
      'apologize <intense>?',
      'apologizing',
      '(my|our|please accept my|please accept our|many|with)? <intense>{0,3} (apologies|apology)',
      '(my|our)? <intense>{1,2} and <intense>{1,2} (apologies|apology|sorry)',
      '(i|we) (do)? <intense>{0,2} regret (any|the|this|that|having|not|to)',
      '(all)? inconvenience regretted',
      'please (forgive|excuse) (me|us|the|our|my|any)',
      '(forgive|excuse) (me|us) for',
      '(i|we) owe you (an|a) _{0,2} apology',
      'my bad',
      'i beg your pardon'
    ]
  },
  {
    // "sorry" that is not an apology for a failure.
    tag: 'not-apology',
    patterns: [
      'sorry for your (loss|bereavement)',
      'sorry to (hear|learn) (of|about) (your|the) (loss|bereavement|passing|death)',
      'sorry about your (loss|bereavement)',
      '(no need|do not need|not need|need not) to (apologize|be sorry|say sorry)',
      '(no apologies|no apology) (needed|necessary|required)',
      'no need for (an|any) (apology|apologies)',
      '(better|rather) safe than sorry',
      'safe than sorry',
      '(without|an|any|the|another|written|formal|public) apology (letter|email|is|was|from)',
      'you (do not|did not) (have|need) to apologize',
      'you (apologized|apologize)',
      'feel@ sorry for',
      '(am|are|is) not (sorry|apologizing)',
      '(do not|never|please do not) (be|feel|apologize) (sorry|mortified|ashamed|embarrassed|bad|terrible)?',
      '(no|not a) (reason|cause) to (be|feel) (sorry|ashamed|embarrassed)',
      '(accept|appreciate) your (apology|apologies)',
      'your apology'
    ]
  },
  {
    tag: 'sympathy',
    patterns: [
      '<intense>{0,3} sorry (to|for) (hear|hearing|see|seeing|learn|learning|read|reading|know|find|note|discover|understand)',
      '(i|we) am <intense>{0,2} (saddened|upset|disappointed|dismayed) to (hear|see|learn|read|know)',
      '(saddened|disappointed|dismayed|gutted) to (hear|see|learn|read|know)',
      '(i|we) (can|do)? (sympathize|empathize)'
    ]
  },
  {
    tag: 'grovelling',
    patterns: [
      '(can|could) not (apologize|say sorry|be more sorry|be sorrier|express) (enough|how sorry|how bad)?',
      'not apologize enough',
      '(can|could) not (even)? (begin to)? (express|tell you|say) how (<intense>)? (sorry|ashamed|bad|awful)',
      'no words (can|could|to) (express|describe)',
      'words can not express',
      'please (forgive|pardon) (us|me)',
      '(begging|beg) (your|for) (pardon|forgiveness|mercy)',
      'hang our heads',
      '(beside|besides) (ourselves|myself) with',
      '(most)? humble',
      'humblest',
      '(beg|ask|asking|begging|hope) (for)? (your|you for)? forgiveness',
      '(hope|pray) (that)? you (can|will|could|may) (ever|find it in your heart to|find it in you to)? forgive',
      '(find it in your heart) to forgive',
      '(inexcusable|unforgivable|mortified|ashamed|appalled at ourselves|horrified|disgraceful|unpardonable)',
      '(deeply|truly|utterly|absolutely) (embarrassed|ashamed|mortified)',
      'sorry a (thousand|million|hundred) times',
      '(a)? (thousand|million) apologies',
      'sorry sorry',
      'we have failed you (completely|utterly|in every way)',
      'there is no excuse (for)?',
      '(i|we) feel (terrible|awful|horrible|dreadful|so bad) (about|that|for)'
    ]
  },
  {
    tag: 'routine-apology',
    patterns: [
      '(sorry|apologies|apologize) (to|for) ((being|be) a (pain|pest|nuisance|bother)|bug|badger|hassle|have to ask|having to ask|have to (bother|trouble|chase)|needing to ask|bother|bothering|disturb|disturbing|trouble|troubling|ask|asking|pester|pestering|chase|chasing you|keep asking|the extra question|all the questions|the many questions|the questions|repeat myself|repeating myself|jump in|butt in|nag|nagging|the long email|the long message|the long reply|the lengthy email)',
      '(sorry|apologies) for (emailing|messaging|writing|contacting|mailing|following up|the follow up|reaching out)'
    ]
  },
  {
    // The fault is the reader's, or chance's.
    tag: 'non-apology',
    patterns: [
      '(sorry|apologize|apologies|regret) (that|to hear that|to hear|to know|to see|if)? (you|your family) (are|have been|were|was|had been|continue to|still)? (feel@|believe@|think@|perceive@)',
      '(sorry|apologize|apologies|regret) (that|to hear that)? you (are|were|have been|had been|remain|left|feel|felt|got|have been left|were left|have been made to feel|seem|have become|became|are still|find yourself) (so|left|feeling|not|not entirely|not fully|not completely|very|this|that|somewhat|not at all)? (happy|unhappy|upset|disappointed|dissatisfied|unsatisfied|frustrated|angry|annoyed|offended|displeased|inconvenienced|confused|satisfied|let down|disheartened|irritated|bothered|discouraged|put out)',
      '(sorry|apologize|apologies|regret) if',
      '(sorry|apologize|apologies|regret) _{0,3} (for|about) any',
      '(sorry|apologize|apologies|regret) (if|for) (there)? (was|were|has been|have been)? any',
      '(sorry|apologize|apologies|excuse) (for|about)? (the|this|that|your|our)? (misunderstanding|miscommunication|confusion)',
      '(sorry|apologize|apologies|regret) (that)? you (took|take|have taken) (offence|offense|it|this|that|umbrage|exception)',
      '(sorry|apologize|apologies|regret) (that)? you (came|come|went|walked|left) (away)? (feeling)? (disappointed|unhappy|upset|dissatisfied|frustrated|unimpressed|angry|empty-handed)',
      '(sorry|apologize|apologies|regret) (that)? you (found|find) (our|this|the|it|us|your|that) _',
      '(accept|offer) our regrets for any',
      'regret any',
      '(should|if) (this|there|it|that|anything|we) (have|has|had)? (caused|was|were|been|is|did|put|made|gave) _{0,8} (apologize|sorry|apologies|regret)',
      '(sorry|apologies|apologize) (for|that) (your|you) (perceived|may have|might have|perception|feelings)',
      '(accept|offer|extend|convey|send|sent) (our|my) <intense>{0,2} (apologies|apology) (for|about|if) any',
      '(apologies|apology|apologize|sorry|regret@) (for|about) (any and all|whatever)',
      'any inconvenience (that|this|which)? (may have|might have|has|have)? (been)? (caused)? is? regretted',
      'all inconvenience regretted',
      '(please)? (excuse|forgive|pardon) any'
    ]
  },
  {
    // "sorry if you've already tried this" is a courtesy.
    tag: 'courtesy-if',
    patterns: [
      'sorry if (you|this|that|it|i|we) (have|has|had|is|was|are|were|am|sound|sounds|seem|seems)? (already|obvious|basic|a repeat|a silly|a duplicate|too much|long|before|repeating|repeat|misread|misunderstood|missed|too|tried|been asked|asked|answered|done|checked|seen|sent|a dumb|a lot|confusing|unclear|a bit)'
    ]
  }
]
