import type { PhraseSet } from '../grammar/automaton.js'

const regret = '(sorry|apologize|apologies|apology|regret@)'
/** What a reader may feel; what went wrong is not in it. */
const feeling =
  'happy|unhappy|upset|disappointed|dissatisfied|unsatisfied|satisfied|frustrated|angry|annoyed|offended|displeased|pleased|inconvenienced|confused|let down|disheartened|irritated|bothered|discouraged|put (out|off)|cross|aggrieved|insulted|underwhelmed|unimpressed|impressed|uncomfortable|comfortable|distressed|taken aback|delighted|content|convinced|feeling|unconvinced|saddened|dismayed|disillusioned|hurt by _ (words|tone|remark~|message)'
const people =
  'you|your (family|party|guests|child|team|wife|husband|daughter|son|colleagues)|customers|guests|residents|parents|passengers|members|some (of you|people|customers|guests|readers)?|anyone|anybody|people'
/** What a reader brings along, and may be said to have been too high. */
const hopes = '(your|the) (own|high|personal)? (expectations|expectation|hopes|liking|taste)'
const impression =
  '(caus@|offend@|(went|goes) too far|hurt|upset|confus@|inconvenienc@|(come|came|comes) across|seem@|sound@|appear@|gave|give|made|make|felt|feel@|found|find|disappoint@|annoy@|troubl@|put|was|were|been|took|taken|misled|mislead|displeas@|let|did not (like|enjoy)|affect@|bother@|disturb@|(any|some) (inconvenience|confusion|trouble|delay~|offence|offense|distress))'

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
      'i beg your pardon',
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
      '(no apologies|no apology) (needed|necessary|required)',
      'no need for (an|any) (apology|apologies)',
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
      '((greatest|deepest|utmost|great|burning|lasting) (shame|embarrassment|mortification)|to (our|my) _{0,2} (shame|embarrassment)|(our|my) faces are red|red-faced|on (our|my) knees|humble pie|(on|at) your (mercy|feet)|blush@|cringing)',
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
  },
  {
    // The fault is the reader's, or chance's.
    tag: 'non-apology',
    patterns: [
      // What the reader feels or believes.
      `${regret} (that|to hear that|to hear|to know|to see|if)? (${people}) (are|have been|were|was|had been|continue to|still|may|might|have)? (feel@|felt|believe@|think@|thought|perceive@|view@|regard@|consider@|interpret@|experience@ (it|this)|(see|saw|took|read) (it|this|us|things|that) (as|like)|see (it|this|us|things)|seem to (think|feel)|misunderstood|misread|misinterpreted|misconstrued|disagree@|object@|expected (more|better|something|a|to)|(were|are) (expecting|under the impression|hoping for|of the opinion)|(got|get|have|had|gained|formed) (the|that|this|a|an) _{0,2} (impression|feeling|idea|view|opinion))`,
      `${regret} (that|to hear that)? (${people}) (are|were|have been|had been|been|remain|left|feel|felt|got|was|were made to feel|have been made to feel|seem|have become|became|find yourself|found yourself) (so|left|feeling|to feel|not|less than|not entirely|not fully|not completely|very|this|that|somewhat|not at all|anything but|still|made to feel)? (${feeling})`,
      `${regret} (that)? you (did|do|could|have) not (enjoy@|like@|feel|find|appreciate@|care for|understand|get (what|the point))`,
      `${regret} (that)? you (took|take|have taken|took@) (offence|offense|it|this|that|umbrage|exception|_{1,6} (the wrong way|badly|personally|to heart|amiss|as))`,
      `${regret} (that)? you (came|come|went|walked|left) (away)? (feeling)? (disappointed|unhappy|upset|dissatisfied|frustrated|unimpressed|angry|empty-handed)`,
      `${regret} (that)? you (found|find|experienced) (our|this|the|it|us|your|that|my) _`,
      `${regret} (for|that|about) (how|your|you|the way) (you)? (perceived|may|might|perception|feelings|feel|felt|feeling|impression|unhappiness|displeasure|dissatisfaction)`,
      `${regret} (for|about) (the|your|a|an)? (perceived|alleged|apparent|supposed|possible|potential|seeming|eventual) _`,
      `${regret} (that|to hear that)? (this|it|that|things|what _{1,4}|our _{1,2}|my _{1,2}|the _{1,3}) ((come|came|comes|has come|may have come) across|seemed|sounded|appeared|seems|read as|(was|were|has been|is) (perceived|taken|received|interpreted|read|seen|understood|not to your (liking|taste|satisfaction)))`,
      `${regret} to (anyone|any|anybody|those|all|everyone) _{0,4} (who|that) _{0,3} (felt|feel|may|might|found|thought|took|takes|misread|misunderstood|considers|considered|saw|perceived|(was|were|is|are) (offended|upset|hurt|bothered|disappointed|inconvenienced|put out|annoyed|confused))`,
      `${regret} _{1,7} you (perceived|interpreted|construed|misunderstood)`,
      `${regret} (that|if)? (your|the|this|it) _{0,3} (left|made) you (feeling|feel)`,
      `${regret} (that)? you (were|was|are|have been|had been) left with (a|an|that|the|such) _{0,2} (impression|feeling|taste|sense)`,
      `${regret} (that)? you (have|had)? (had|have) to feel _`,
      `${regret} (that)? you (had|have|found|find|are having|experienced) (trouble|difficulty|difficulties|problems|it (hard|difficult)) (in|with|to)? (understand|understanding|following|follow|reading|read|grasping|grasp|seeing|see|accepting|accept)`,
      `${regret} (that)? your not (happy|satisfied|pleased|impressed)`,
      // What may or may not have been.
      `${regret} (it|that)? (if|should|in case|in the event|where)`,
      `${regret} (for|about)? (_{0,2} (for|about|to))? (any|whatever|whichever|all and any|any and all)`,
      `${regret} (_{1,5} (for|about)) (any|whatever)`,
      `${regret} (if|for) (there)? (was|were|has been|have been)? any`,
      `(should|if|in case|in the event that?) ((anything|something) (i|we|our _{1,2}|my _{1,2}) _{0,1}|any|anyone|anybody|someone|somebody|this|there|it|that|anything|something|we|i|our _{1,2}|my _{1,2}|the _{1,3}|you|what _{1,4}) (have|has|had|may have|might have|ever|in any way|was|is|were)? ${impression} _{0,9} ${regret}`,
      '(sorry|apologize|apologies|excuse) (for|about)? (the|this|that|your|our|a|some)? (little|slight)? (misunderstanding|miscommunication|confusion)',
      `(to the (extent|degree)|insofar|inasmuch|in so far|as far as) (as|that)? (it|this|that|you|any|anything|there|we|our _{1,2}|the _{1,2}) _{1,8} ${regret}`,
      `${regret} (to the (extent|degree)|insofar|inasmuch|in so far) _`,
      '(accept|offer) our regrets for any',
      '(any|all) inconvenience (that|this|which)? (may have|might have|has|have)? (been)? (caused)? is? regretted',
      '(please)? (excuse|forgive|pardon) ((us|ourselves|me|myself)? for)? any',
      '(excuse|forgive|pardon) (us|ourselves|me|myself) for? (possible|eventual|potential|perceived) _',
      `${regret} _{1,6} ((fell|fall@) short of|not (meet|match|live up to|measure up to)) your (own|personal|individual|high|subjective) _`,
      // The stay, the service, the room; "we did not meet your expectations" owns it.
      `${regret} (that|if)? (it|this|that|things|(your|our|the|this|my) _{1,3}) (did|do|does|has|have|had) not (quite|fully|entirely|always)? (meet|met|match|matched|live up to|lived up to|measure up to|come up to|reach|satisfy|fulfil|fulfill) (all (of)?)? ${hopes}`,
      `${regret} (that|if)? (it|this|that|things|(your|our|the|this|my) _{1,3}) (fell@|fall@|fell|was|were|is|came|failed to) (short of|below|under|not to|not up to|beneath|meet|match|live up to) (all (of)?)? (${hopes}|what you (had)? (expected|expect|hoped))`,
      `${regret} (that|if)? (it|this|that|things|(your|our|the|this|my) _{1,3}) (was|were|is|are|has been|have been) not (quite|really)? (what|as|how|the _ (that)?) you (had|have|were|would have)? (been)? (hoped|hoping|expected|expecting|expect|wished|imagined|looking)`,
      `${regret} (to (hear|learn|read|see|know|be told)) (of|about) your (own|continued|ongoing|great|deep|evident|obvious)? (disappointment|dissatisfaction|unhappiness|displeasure|discontent|discontentment)`,
      `${regret} _{1,7} by your own (reading|understanding|interpretation|expectations|impression|assumption~|misreading|view|idea~|hopes)`
    ]
  },
  {
    // "sorry if you've already tried this" is a courtesy.
    tag: 'courtesy-if',
    patterns: [
      '(sorry|apologize|apologies) if (it|this|that) (is|comes|was) (late|early|a bit late|out of hours|the middle of|your (day off|weekend|evening|holiday)|out of the blue)',
      '(sorry|apologize|apologies) if (you|this|that|it|i|we|my|the) (_)? (have|has|had|is|was|are|were|am|sound|sounds|seem|seems|did|do)? (already|obvious|basic|a repeat|a silly|a duplicate|too (much|long)|long|before|repeating|repeat@|mixed|confused|muddled|overlooked|forgotten|lost|misread|misunderstood|missed|tried|been asked|asked|answered|done|checked|seen|sent|a dumb|a lot|the wrong (thread|place|person|department|question))'
    ]
  }
]
