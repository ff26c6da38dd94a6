import type { PhraseSet } from '../cues/grammar/automaton.js'

/** What an angry customer does, as the agent sees it. */
const outbursts =
  '(shouting|yelling|ranting|moaning|complaining|screaming|insulting us|swearing|whining|sulking|venting)'
/** Sound people, against whom the customer is measured. */
const sound =
  '(normal|sane|sensible|reasonable|decent|rational|intelligent|grown|functioning|self-respecting|right-minded|thinking) _{0,1} (people|person|adult~|human~|being~|customer~|guest~|man|woman|grown-up~|soul)'
const anybody =
  '(anyone|anybody|everyone|everybody|someone|somebody|people|a person|any (person|adult|customer|guest|child|idiot|fool))'
/** What a reader is told to be short of. */
const wits =
  '(brain~|brain cell~|sense|common sense|eyes|a clue|an ounce of _|intelligence|manners|decency|logic|patience)'
/** What an agent gives up doing. */
const wrangle =
  '(argue|arguing|bicker|bickering|quarrel|quarrelling|quarreling|repeat (myself|ourselves|it|this|that)|repeating (myself|ourselves)|keep (repeating|explaining|arguing|playing|answering)|play (games|along|this game|your)|hold your hand|babysit|be (insulted|shouted at|spoken to|talked to|yelled at|lectured|bullied|blackmailed|treated like)|listen to (this|your|that|any more)|go (round|around) in circles|waste|bend over backwards|beg|entertain (this|your))'
/** What harm a customer does by writing, or what is plainly bad, so that thanks and praise for it mock. */
const affront =
  '(blame@|threaten@|accuse@|insult@|shout@|yell@|swear@|scream@|lecture@|curse@|mock@|slander@|moan@|whine@|rant@|(call@|give@|leave@) (me|us)? _{0,1} (liars|names|thieves|idiots|crooks|a liar|(one|zero|two) (whole)? star~|one-star)|waste@|point@ out the obvious|demand@|ruin@|spoil@)'
const kindly =
  '(kind|nice|good|lovely|sweet|generous|thoughtful|considerate|charming|gracious|noble|decent|gallant|brave|wise|big)'
/** What no firm can do, so that to regret it mocks. */
const impossible =
  '(teleport@|beam (it|you|them) (up|over)|bend (time|space|reality|spoons)|(bend|break|suspend|defy|change|rewrite) the laws of (physics|nature|gravity)|laws of (physics|gravity)|walk@ (on water|through walls)|turn (water|lead) into|part the (red)? sea|grow wings|grow on trees|fly through (walls|volcanoes|mountains)|(pull|conjure|magic) _{1,4} (out of|from) (a|the|my|our)? (hat|sleeve|thin air)|abracadabra|hocus pocus|hey presto|wave a wand)'

/** What is sold, carried or run, and has no will of its own. */
const thing =
  '(parcel~|package~|order~|suitcase~|bag~|luggage|baggage|case|box|delivery|letter|sofa|bed|router|server~|system|computer|printer|app|website|site|software|database|machine|train~|bus|buses|plane~|flight~|driver~|truck~|van~|cake~|pizza~|food|meal|dinner|ticket~|email~|mail~|invoice~|refund~|payment~|money|battery|batteries|phone~|oven|boiler|heater|elevator|lift|robot~|bike~|car~|shoe~|dress|jacket|lamp~|plant~|flowers|courier~|internet|wifi|network|signal|clock)'

/**
 * Sarcasm and temper by what they do: they measure the reader against sound people, ask what nobody answers, thank and
 * praise for what harms, send the reader away.
 */
export const heatedMovePhrases: readonly PhraseSet[] = [
  {
    tag: 'heated-tone.sarcasm',
    patterns: [
      '(little|marvelous|marvellous|wonderful|magical|new|amazing|clever|handy|brilliant|fascinating|revolutionary|miraculous|ancient|modern|strange) (thing|invention|concept|idea|device|word|gadget|object|technology) (called|known as)',
      '(like|want|need|fancy|care for) (a|an|some|the) (pony|unicorn|ribbon|bow|medal|red carpet|marching band|butler|massage|lollipop|biscuit|cherry) (with|on|as)',
      'made you (an expert|a (doctor|lawyer|mechanic|pilot|vet|chef|engineer|specialist|technician|professor|scientist))',
      '(since when|when exactly|when) (are|were|did) you (become|qualify|a|an) (a|an|as)? (expert|doctor|lawyer|mechanic|pilot|vet|chef|engineer|specialist|technician|professor|scientist)',
      '(not|never) heard that (one|excuse|story|line)',
      '(sure|certain|confident) (that)? the (whole|entire)? (world|internet|press|universe|public|nation|queen|king) (was|is|has|will|can|could|must)',
      '(do|please|perhaps you (could|would|can))? enlighten (us|me)',
      'your (refined|delicate|exquisite|royal|precious|sensitive|sophisticated|discerning|noble|tender) (palate|taste~|ear~|eye~|feelings|nose|sensibilities|schedule|standards|stomach|skin|soul)',
      '(sure|of course|oh|right|yes) (we|i) (will|can|could) (stop|hold|delay|build|close|move|rewrite|bend|hire|buy|halt|rearrange) (the|a|an|our|every) (whole|entire|special|private|new)? _{0,2} (for you|next time)',
      '(impressive|remarkable|amazing|astonishing|fascinating|incredible|admirable) how you (manage|managed|still|always|keep|can|could|break|broke|lose|lost|never|fail|failed|miss|missed)',
      '(takes|took|requires|needs) (real|some|true|rare|a certain|a special) (talent|skill|gift|genius|dedication|imagination) to',
      '(talent|gift|knack|genius) for (breaking|losing|missing|ignoring|forgetting|complaining|exaggerating|misreading|drama)',
      '(plainer|clearer|bigger|louder|easier|more (obvious|visible)) than (a|an|in|the) _{0,2} (red|neon|huge|giant|flashing|bold|capital|sign|letters|metre|meter|billboard)',
      'you (seem to)? (believe|think|assume|imagine) (that)? (our|my) (staff|team|people|agents|colleagues|doctors|drivers|waiters|engineers) (have|are|can|live|do|does|exist|sit|has|is)',
      'nothing (else|better) to do (than|but)',
      '(suppose|guess|presume|imagine) (that)? (the|your|a) (dog|cat|hamster|tooth fairy|fairies|ghost|pixies|wind|toaster|parrot|goldfish)',
      '(burden|ordeal|hardship|torture|agony|trauma|effort) of (scrolling|clicking|reading|walking|typing|pressing|looking|filling|queuing|queueing)',
      '(if (only)? you had)? (spent|put in|invested) (half)? as (long|much time|many hours) (reading|looking|listening|checking|thinking|on)',
      'the (weekly|daily|usual|obligatory|annual|inevitable|hourly) (complaint|rant|moan|drama|lecture|outrage|tantrum) (from|by|of|about)',
      `(finished|done) ${outbursts}`,
      '(rules|queues|manners|deadlines|signs|laws|contracts|opening hours) are (only)? for (other people|others|everyone else|everybody else|the rest)',
      'can not (count to|tell the time|read a (clock|calendar|sign|map|label|date))',
      'keep (mailing|emailing|calling|ringing|messaging|writing|texting) (us|me) (every|all day|hourly|nonstop)',
      'ray of light',
      '(wow|my|gosh|goodness|impressive|blimey|congratulations) (a full|a whole)? <num> (emails|mails|messages|calls|reminders|letters|texts|tickets|reviews) in (one|half an|a single|under an|less than an) (hour|day|morning|afternoon|evening|minute)',
      '(five-page|six-page|ten-page|three-page|four-page|twenty-page|thousand-word|never-ending) (essay|novel|epic|saga|thesis|memoir|rant|letter of complaint)',
      `${sound} (can|could|would|will|do|does|must|should|read@|know@|manage@|understand@|have|has|get|gets)`,
      `(like|as) (a|any|every|all|most)? ${sound}`,
      `${anybody} with (half a|a|any|some|two|one|an ounce of|even half a|even a)? _{0,1} ${wits}`,
      '(everyone|everybody|all (the)? others|every other (customer|guest|passenger|client|patient|person)|all (our|the) other (customers|guests|passengers|clients)) (else)? (somehow)? (seem@ to)? (have|has)? (managed|manages|manage|understood|understands|understand|copes|cope|coped|(found|finds|find|figured|figures) (the|it|out))',
      '(did|does|do|has|have|had) (it|the (idea|thought)) (not|never|ever|once)? (ever|once)? (occur@|crossed|cross|dawned|dawn|enter@|entered|strike|struck) (to|on|your|you)',
      '(would|will|does|did) it (not)? (kill|hurt|pain|be (so|too) (hard|much)) you',
      `(not|no longer|done|finished|through) (going|prepared|willing|here|about|ready|paid)? (to|with|and)? ${wrangle}`,
      `(refuse|have better things to do than|too old|life is too short) to ${wrangle}`,
      '(have|has|had|am|is|are)? (now|already)? (explained|told|said|answered|repeated|been (through|over)) (this|that|it|you|all|everything)? (to you|this|that|it)? (at least|now|already|all of|no fewer than|no less than)? (three|four|five|six|seven|eight|ten|twenty|a (hundred|thousand|million|dozen)|countless|umpteen|<num>) times',
      '(is|was|are) (this|that|it|you) (meant|supposed|intended|trying) (to be|as) (a joke|funny|serious|humor|humorous|a threat)',
      '(is|was) (this|that|it) (some|your|a)? (kind of|sort of|idea of|poor|bad|sick|practical)? (a)? (joke|prank|wind-up|leg-pull)',
      '(are|were) (we|i) (supposed|meant) to (laugh|clap|cry|be (impressed|scared|frightened|grateful|amused)|read your mind|guess|know)',
      '(what|why|where|how|when|who) (exactly|precisely|else|on earth)? (did|do|would|were|could) you (think|imagine|suppose|believe|reckon) (would|was|will|is|were|are|might|could) (happen|going|we|the|it)',
      'what else (did|do|would|could) you (expect|think|imagine|want)',
      '(brilliant|genius|bright|inspired|ingenious) (idea|move|plan|thinking|strategy) (to|of yours|of you|there|<ing>)',
      '(whose|what) (bright|brilliant|clever|genius|great) idea (was|is)',
      `(congratulations|congrats|well done|bravo|kudos|hats off|hooray|hurray|hurrah) _{0,3} you (are|were|have been) the (first|only|one|millionth|hundredth|<ordinal>) _{0,3} to _{0,2} (wait|complain|lose|break|fail|ignore|forget|ask|demand|threaten|miss|moan|whine|not|never)`,
      `(how|so|very|too|really|that is|it is|what a)? ${kindly} of you to _{0,2} ${affront}`,
      `(thanks|thank you|cheers|grateful) (so much|a lot|ever so much|very much)? for _{0,1} ${affront}`,
      '(sharing|the benefit of|imparting|offering|enlightening (me|us) with|blessing (me|us) with|gracing (me|us) with|treating (me|us) to) (us)? (with)? your _{0,2} (wisdom|genius|brilliance|legal _|superior _)',
      'your (great|vast|infinite|endless|superior|immense|expert|boundless|unrivalled|extraordinary|profound) _{0,1} (knowledge|wisdom|expertise|experience|intelligence|insight~|skills)',
      `(sorry|apologies|apologize|forgive (me|us)|regret|afraid|alas) _{0,6} ${impossible}`,
      `(wish|love|if only) _{0,5} ${impossible}`,
      `(not|never|can|could|do) _{0,1} ${impossible}`,
      '(live|living) (in|on) (a|an|your|that|the) _{0,1} (world|planet|fantasy|universe|dream|land|bubble|fairy tale|fairytale|cave|rock) (where|in which|if|of your|you|with)',
      '(in|on) (what|which) (world|planet|universe|century) (do|does|did|is|are|would|can)',
      '(back|here|meanwhile) (on|in) (planet earth|the real world|reality|this planet)',
      '(shocking|surprising|amazing|crazy|unbelievable|incredible|mind-blowing|scandalous|tragic|outrageous|revolutionary|radical|astonishing|wild|earth-shattering|groundbreaking|hard to (believe|imagine|grasp)|(quite|such)? a (shock|surprise|miracle)) i know',
      '(that|this|it) is (so)? (entirely|purely|all|really|simply|now)? (your (own)? problem|not (my|our) (circus|headache)|(hardly|scarcely) (my|our|ours) (problem|headache)?)',
      '(leave|let) (me|us) (alone|in peace|be|get on with|do (my|our) jobs?)',
      '(figure|work|sort|find|puzzle) (it|that|this) out (by|for|on)? (yourself|yourselves|your own)',
      '(sort|fix|solve|help) (it|that|this)? yourself then',
      'do (me|us|everyone|everybody|the world|yourself) (all)? a favor',
      '(mind your own business|none of your business|not your business|speak for yourself|says who|since you ask so nicely|who died and|get over yourself|get a room|jog on|on your bike|talk to yourself|wash your mouth)',
      '(however|how ever) (will|would|did|do|shall) (you|we|they|the world|anyone)',
      '(how|however) (will|would|do|can|could) (you|the world|civilization|humanity) (ever|possibly) (go on|cope|survive|live|manage|recover|bear|get)',
      '(great|oh|ah|ugh|lovely|wonderful|brilliant|super|not|oh look it is|look it is|look who it is) you again',
      '(did not|do not|had not|was not|were not|never) (realize|realized|know|knew|aware|notice|noticed|understand|heard|told) (that)? (you|he|she|this|it) (are|were|is|was) (our|the|my) (only|most important|one and only|king|queen|president|pope|center|boss|expert)',
      '(our|my|the) (one and)? only (customer|guest|client|patient|passenger|tenant|caller) (we have|in the (world|country|building|queue)|on (earth|the planet)|here|who matters)',
      'you (should|ought to|could|might) (really|just|simply)? be (ashamed|embarrassed|grateful|thankful|glad (that)? we)',
      '(ashamed of yourself|shame on you|have you no (shame|manners))',
      '(offended|insulted|disgusted|annoyed|irritated|unimpressed|bored) (by|at|with|of) (you|your|all this|this constant)',
      '(one more|another) (word|mail|email|message|call|insult|threat|complaint|letter|review) (like (this|that)|from you)? and (i|we|you|your)',
      'read (my|our|the|it|this|that) _{0,2} (again)? (slowly|this time|for once|out loud|with your eyes)',
      '(this time|for once|maybe|perhaps|next time) (with|using) (your (eyes|brain|glasses|head)|both eyes)',
      'that is what (happens|comes|you get) (when|if|from|for)? (you|people|somebody|someone|one|not) (do not|does not|never|ignore@|refuse@|wait@|leave@|buy@|try|tries|insist@|skip@)',
      '(suppose|guess|imagine|assume|presume|bet|naturally|of course|next) (that)? (it|that|this|we|i) (is|was|are|am|were) (all|also)? (our|my|us|me|to) _{0,2} (fault|job|problem|who|that|blame|doing)',
      '(how|what) about (a little|some|a bit of|a shred of|showing some) (respect|patience|courtesy|gratitude|manners|politeness|appreciation|decency|thanks|self-control)',
      '(not everything|it is not (all|always)?|not (all|always)|everything is not|the world is not) (is)? about you',
      '(and)? yet here (we|you|i) are',
      '(all|what) (we|i) get (is|are|in return|from you|for it)',
      '(the|that the|this the) thanks (we|i) get',
      'after (all|everything) (that)? (we|i) have (already)? done for you',
      'time to (count|nitpick|moan|rant|whine|criticize|complain|pick holes)',
      'you (now|apparently)? (know|knew) (it all|everything|better than (us|our|me|the|everyone|everybody|anyone))',
      '(whatever|if it|if that) (helps|lets|makes) you sleep',
      'whatever (floats your|you (like|want) to (think|believe|call))',
      'not that you (would|will|could|ever) (understand|care|know|notice|listen|read|ask|mind)',
      '(the|such|what|the sheer|of all the|have (some|a|the)|got (some|a|the)) (audacity|nerve|cheek|gall|arrogance|ingratitude|insolence|impudence) (to|of|you)?',
      'learn (some)? (manners|to (behave|be polite|wait|spell|count|say please))',
      '(get|stay) off (my|our) (back~|case~)',
      'not (get@)? paid (enough|to (be|listen|argue|babysit|put up))',
      'pigs (can|might|will|have|learn)? (to)? (fly|wings)',
      '(fat chance|in your dreams|keep (on)? dreaming|over my dead body|not in a million years|when hell freezes)',
      'you (can not|could not|must|have to|have got to|got to|would|are) (be)? (kidding|joking|serious|having a laugh|pulling (my|our) leg)',
      'you must be (such)? (fun|a (joy|delight|pleasure|treat|hoot)) (at|to|in|with)',
      '(is|are|this is) beneath (me|us)',
      '(too|so|way too) much (free|spare)? time (on your hands|to (spare|kill|waste|write))',
      'time on your hands',
      'not hold your breath',
      'welcome to (complain|shop elsewhere|go elsewhere|take your (business|custom|money)|try your luck|whine|cry|leave if|look elsewhere)',
      '(my|our) patience (is|has) (running|run|wearing|worn|ended|over|at an end|gone|limits|its limits|a limit)',
      '(try|trying) my patience',
      '(you|your) (are|is|keep) (getting|really|starting to)? (getting|get) on (my|our) nerves',
      '(i|we) (was|were|am|are) (born|not born) yesterday',
      '(what|how) (a|an|very|utterly|absolutely)? (ridiculous|absurd|stupid|idiotic|pathetic|silly|daft|dumb|ludicrous) (question|idea|complaint|thing|request|demand|claim|accusation|suggestion)',
      '(a|such a|your|this|another|that) (ridiculous|absurd|stupid|idiotic|pathetic|daft|dumb|ludicrous|laughable|moronic|childish) (question|complaint|request|demand|claim|accusation|message|mail|email|review|letter)'
    ]
  },
  // What mocks only where a clause opens with it.
  {
    tag: 'heated-tone.mock',
    patterns: [
      '(surprise|guess what|newsflash|shock horror|plot twist) (it|the|you|we|that|there|when) _',
      '(what a|such a) (surprise|shock|shocker) (that|when|if) (you|a|an|the|it|we|there|our|your|another|nobody)',
      'how (surprising|shocking|strange|odd|astonishing|inconvenient) (that|for you)',
      '(oh|ah) look (it|who|another|at)',
      '(oh no|oh dear|gosh|golly|goodness|heavens|good heavens|dear me|oh my|my goodness|blimey|crikey|imagine|wow|poor you) (a|all of|one|two|three|four|five|six|ten|<num>) (whole|entire|full|tiny|measly|teeny) (second~|minute~|hour|cent~|penny|pennies|euro~|pound~|dollar~)',
      '(funny|strange|odd|strangely|oddly|funnily|curiously) (enough)? (everyone|everybody|nobody|no one|all|every other|the other <num>|only you)',
      '(because|since) (clearly|obviously|naturally|of course) (i|we|you|my|our|your|the)',
      '(wow|well|ok|okay) (rude|charming|aggressive|dramatic|touchy)',
      '(go (ahead)? and|by all means) (sue|cry|complain|leave|write) (to|away|elsewhere|somewhere|about|if)',
      '(stop|quit|cease|enough) (complaining|crying|whining|threatening|guessing|twisting|playing|behaving|cc~|copying|posting|tagging|hounding|harassing|nagging|repeating yourself|wasting|badgering|lecturing|shouting|ordering us|dictating|exaggerating|inventing|imagining)'
    ]
  },
  // What mocks behind a comma, at the end of a question.
  { tag: 'heated-tone.tag', patterns: ['(remember|understood|understand|get it|got it|clear|comprende)'] },
  // What mocks somebody who is upset, and thanks anybody else.
  {
    tag: 'heated-tone.snide',
    patterns: [
      `(how|so) ${kindly} of you to (let|tell|write|inform|share|point|remind|mention|call|ask|check|wait)`,
      'what a (treat|pleasure|joy|delight) (to|it is)'
    ]
  },
  // A thing that acts as people do.
  {
    tag: 'heated-tone.joke',
    patterns: [
      `${thing} _{0,3} (fancied|felt like|prefers|preferred|eloped|ran away|run away|escaped|sulk@|misbehave@|got (bored|shy|homesick|stage fright|cold feet|jealous|lonely)|fell in love|fallen in love|(had|has|have) (other plans|a mind of|commitment issues|trust issues|an identity crisis|a hangover|stage fright|cold feet|wanderlust)|(is|was|are|were) (feeling (shy|lazy|sleepy|adventurous)|being (shy|lazy|stubborn|naughty|dramatic|difficult)|homesick|jealous|adventurous|lazy|shy|naughty|hungry|drunk|moody|on holiday|on vacation|on an adventure))`,
      `${thing} _{0,3} (decided|decides|wanted|chose|needed|seems|seem|took|take|takes|taking|enjoy@|having|has|had) (to)? (take|go|see|enjoy|have|do|visit|explore|travel)? (a|an|some|the|its|their|for)? (little|small|short|quick|scenic|bit of)? (detour|holiday|trip|tour|nap|break|day off|vacation|sightseeing|adventure|world|walk|stroll|me time|swim|gap year|beauty|drama)`
    ]
  }
]
