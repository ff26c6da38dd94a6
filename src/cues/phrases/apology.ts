import type { PhraseSet } from '../grammar/automaton.js'

/** Words of apology and sympathy, and what makes them too much. */
export const apologyPhrases: readonly PhraseSet[] = [
  {
    tag: 'apology',
    patterns: [
      '<intense>{0,3} sorry',
      '(i|we) (do|must|would like to|want to|wanted to|can|have to|need to)? (once)? (again)? <intense>{0,2} apologize (<intense> (and <intense>)?)?',
      'apologize <intense>?',
      'apologizing',
      '(my|our|please accept my|please accept our|many|with)? <intense>{0,3} (apologies|apology)',
      '(my|our)? <intense>{1,2} and <intense>{1,2} (apologies|apology|sorry)',
      '(i|we) (do|must|can only)? <intense>{0,2} regret (it|any|the|this|that|having|not|to|your|our|how|these|such|what)',
      '(<staff>|council|clinic|library|company|hotel|school|bank|board|firm|airline|university|store|shop|restaurant|museum|trust|city|practice|management) <intense>? regret@',
      '(the|our) _{1,2} regret@ (its|their)',
      '(accept|offer|send|convey|express) (you)? (my|our) <intense>{0,3} regret@',
      '(excuse|pardon) (us|our|my|the|this) _',
      'pardon me for',
      'please pardon',
      '(all)? inconvenience regretted',
      'please (forgive|excuse) (me|us|the|our|my|any)',
      '(forgive|excuse) (me|us) for',
      '(i|we) owe you (an|a) _{0,2} apology',
      '(my|our) <intense>{0,3} regrets',
      '(my|our) bad',
      '(i|we) (do)? (beg|ask) (for)? your pardon',
      '(i|we) excuse (myself|ourselves|me|us) (for|that|about)',
      'forgive us'
    ]
  },
  {
    // "sorry" that is not an apology for a failure.
    tag: 'not-apology',
    patterns: [
      '(nothing|no need|no reason|not) (for you|at all)? to be sorry (about|for)?',
      'regret@ to (inform|advise|say|tell|announce|confirm|report|let you know)',
      'sorry (for|about|to (hear|learn) (of|about)) (the|your) _{0,1} (loss|passing|death) of (your|the) (husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|parent~|grandmother|grandfather|grandma|grandpa|nan|aunt|uncle|cousin|friend|dog|cat|pet|baby|child|loved one)',
      '(he|she|they|driver~|colleague~|waiter~|courier~|nurse~|guard|agent~|cleaner~|fitter~|who) (was|were|felt|said (he|she|they) (was|were)) <intense>{0,2} sorry',
      '(should|could|would|must|will|has|have|to) (have)? (apologized|apologize) to you',
      '(he|she|they|who|driver~|courier~|waiter~|nurse~|guard|fitter~|(the|your|that|this) <agent>) (has|have|had|did|wants to|want to|would like to|<will>)? (say sorry|apologize)',
      'our <agent> (<will>|wants to|would like to|has|had) (say sorry|apologize)',
      '(ask@|tell@|told|make@|get@|got|urge@|remind@|instruct@|want@|expect@) (the|our|him|her|them|my|your|a|our own) _{0,3} to _{0,5} (say (how|you)? (very)? sorry|apologize)',
      '(told|asked|made) (him|her|them) (to)? (say sorry|apologize)',
      '(the|a|an|your|word) sorry',
      'not going to (apologize|say sorry)',
      '(will|would) not (apologize|say sorry)',
      'sorry-looking',
      'sorry for your (loss|bereavement)',
      'sorry to (hear|learn) (of|about) (your|the) (loss|bereavement|passing|death)',
      'sorry about your (loss|bereavement)',
      '(no need|do not need|not need|need not) to (apologize|be sorry|say sorry)',
      '(no apologies|no apology) (is|are|was)? (needed|necessary|required|called for|due)',
      'no need for (an|any) (apology|apologies)',
      'no (need|reason|cause) for (us|me|you|him|her|them|anyone|anybody) to (apologize|say sorry|be sorry)',
      '(better|rather) safe than sorry',
      'safe than sorry',
      '(without|an|any|the|another|written|formal|public) apology (letter|email|is|was|from)',
      'you (do not|did not) (have|need) to apologize',
      'you (apologized|apologize)',
      '(not|never|nobody|no one) owe@ (us|me|anyone|anybody) (an|any) _{0,2} apology',
      'owe@ (us|me) no _{0,1} apology',
      '(your|the|his|her|their) (kind)? (apology|apologies) (is|are|was|were|accepted)',
      'feel@ sorry for',
      '(am|are|is) not (sorry|apologizing)',
      '(do not|never|please do not) (be|feel|apologize) (sorry|mortified|ashamed|embarrassed|bad|terrible)?',
      '(no|not a) (reason|cause) to (be|feel) (sorry|ashamed|embarrassed)',
      '(accept|appreciate) your (apology|apologies)',
      'your apology',
      '(thank you|thanks|you) _{0,3} (for)? (saying|said|say) _{0,2} sorry',
      '(thank you|thanks) for (apologizing|the apology|your apologies)',
      'you _{0,4} (drop|skip|stop|spare|leave out|cut) _{0,2} (apologies|apology|apologizing)',
      '(were|was|felt) <intense>{0,2} (all)? sorry for (you|her|him|them|your)'
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
      '(can|could) not (even)? (begin to)? (express|tell you|say|stress|emphasize|convey|overstate|put into words) (enough)? how (<intense>)? (sorry|ashamed|bad|awful)',
      'no words (can|could|to) (express|describe)',
      '(words|language) (can|could|do|will)? (not|never|hardly|barely|fail to)? (express|say|describe|tell (you)?|convey|do justice|be enough)',
      'no (words|language) (can|could|will)? (express|say|describe|convey)',
      'please (forgive|pardon) (us|me)',
      'forgive (our|my|this) _{0,1} (error|mistake|failure|lapse|oversight|fault|sin~|failing~|shortcoming~)',
      '(die|died|dying|sink@|crawl@|melt@) (of|with|from|into|under) _{0,2} (shame|embarrassment|ground|floor|rock|hole)',
      '(begging|beg|implore|plead|pleading) (you)? (humbly)? (your|for|to) (pardon|forgiveness|mercy|forgive|excuse|indulgence|understanding|understand)',
      '(words fail|lost for words|at a loss for words|lack the words|can not find the words|do not know what to say)',
      '((greatest|deepest|utmost|great|burning|lasting) (shame|embarrassment|mortification)|to (our|my) _{0,2} (shame|embarrassment)|(our|my) faces are red|red-faced|on (our|my) knees|humble pie|(on|at) your mercy|(fall@|fell|throw@|kneel@|lie|lying|crawl@) _{0,3} (at|to) your feet|(i am|we are) at your feet|blush@|cringing)',
      '(never|not) forgive (myself|ourselves)',
      '(kicking|cursing|hating) (myself|ourselves)',
      '(sick to (my|our) stomach~|heartbroken|devastated|distraught|crushed|wretched) (about|at|by|that|over|for)',
      '(lost|losing|lose) sleep over',
      '(indefensible|shameful|unforgiveable|unconscionable|deplorable|abject)',
      '(hang|hanging|hung) (our|my) head~',
      '(beside|besides) (ourselves|myself) with',
      '(most)? humble',
      'humblest',
      '(beg|ask|asking|begging|hope) (for)? (your|you for)? forgiveness',
      '(hope|pray) (that)? you (can|will|could|may) ever? (forgive|pardon|excuse) (me|us)',
      'find it in (your heart~|you) to (forgive|pardon|excuse)',
      '(inexcusable|unforgivable|mortified|ashamed|appalled at ourselves|horrified|disgraceful|unpardonable)',
      '(deeply|truly|utterly|absolutely) (embarrassed|ashamed|mortified)',
      'sorry a (thousand|million|hundred) times',
      '(a)? (thousand|million) (apologies|pardons)',
      'sorry sorry',
      'we have failed you (completely|utterly|in every way)',
      '(there (is|was|can be)|(that|this|it|what (i|we) did|what happened _{0,6}) (has|had)|(i|we) (have|had)) (absolutely|simply)? no excuse (for|whatsoever|at all|whatever)?',
      '(has|had) no excuse (whatsoever|at all|whatever)',
      '(i|we) feel (so|just)? (terrible|awful|horrible|dreadful|rotten|sick|wretched|so bad) (about|that|for|and)'
    ]
  },
  {
    tag: 'routine-apology',
    patterns: [
      '(sorry|apologies|apologize) to (be a (pain|pest|nuisance|bother)|bug|badger|hassle|have to (ask|bother|trouble|chase)|bother|disturb|trouble|ask|pester|chase|keep asking|nag|repeat myself|jump in|butt in)',
      '(sorry|apologies|apologize) for (being a (pain|pest|nuisance|bother)|having to ask|needing to ask|bothering|disturbing|troubling|asking|pestering|chasing you|the extra question|all the questions|the many questions|the questions|repeat myself|repeating myself|jump in|butt in|nag|nagging|the long email|the long message|the long reply|the lengthy email)',
      '(excuse|forgive|pardon) (me|us|my) (for)? (bothering|disturbing|troubling|asking|writing|emailing|interrupting|butting in|pestering|chasing)',
      '(hate|sorry|loath|apologize|apologies) (that)? (i|we)? (have|had|need|must|having)? to (bother|trouble|pester|disturb|bug|chase|nag|ask|nudge|intrude|interrupt|barge in|take up your time|come back (to you)? with (a|another|one|more)|be back|write again|message you|email you|contact you|follow up)',
      '(sorry|apologies|apologize|pardon|excuse|forgive) (for|about)? (me|us|my|our|the|all|so|another|one|yet|these|taking|this)? (another|more|many|extra|taking)? (the|my|our)? (question~|reminder|nudge|intrusion|asking|curiosity|nosiness|nagging|pestering|up (too much of)? your time)',
      '(sorry|apologies|apologize|pardon|excuse|forgive) (us|me)? (for|about)? (the|this|that|my|such|so|a|yet)? (another|such a|a)? (rather|bit)? (long|lengthy|wordy|endless|rambling|long-winded) (email|mail|message|reply|text|note|post|answer|read|letter|rant|essay|explanation|story)',
      '(sorry|apologies|apologize|pardon|excuse|forgive) (for|about)? (the|all (the|these)|my|so)? (extra|many|multiple|repeated|several|flood of) (email~|mail~|message~|text~|note~|question~|reminder~)',
      '(sorry|apologies) for (emailing|messaging|writing|contacting|mailing|following up|the follow up|reaching out)'
    ]
  }
]
