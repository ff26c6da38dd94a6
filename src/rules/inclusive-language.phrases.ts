/**
 * What retext-equality finds and support may say: product vocabulary, sizes and kin that a customer wrote about
 * themselves, colleagues by pronoun, and words that are clumsy rather than unkind.
 */
export const allowedTerms: readonly string[] = (
  'ADD|adhd|a.d.d.|a.h.d.d.|actress|actor|actresses|actors|alumna|alumnus|alumnae|alumni|asylum|kinswoman|aunt|kinsman|uncle|' +
  'aunts|uncles|barren|basically|bi|binge|birth defect|bipolar|girl|boy|girlfriend|boyfriend|girlfriends|boyfriends|girlhood|boyhood|girlish|boyish|' +
  'bride|groom|sister|brother|sisters|brothers|sisterhood|brotherhood|bugreport|cowgirl|cowboy|cowgirls|cowboys|clearly|mama|mother|mom|mum|momma|' +
  'mommy|papa|father|dad|pop|daddy|mamas|mothers|moms|mums|mommas|mommies|papas|fathers|dads|daddies|dame|lord|dames|lords|daughter|son|daughters|sons|' +
  'depressed|dummyvariable|dummyvalue|dummyobject|dummy|dyslexic|easy|easily|epileptic|failed attempt|father of *|fellowship|females|males|' +
  "hang|hanged|she|he|she'd|he'd|she'll|he'll|she's|he's|her|hers|him|his|herself|himself|heroine|hero|heroines|heroes|hostess|host|hostesses|hosts|" +
  'wife|husband|wives|husbands|disabled|invalid|just|empress|queen|emperor|king|queens|kings|empresses|emperors|queensize|kingsize|landlady|landlord|' +
  'landladies|landlords|latino|latina|maiden|maiden flight|maiden name|maiden voyage|master|master key|master copy|master of ceremonies|master plan|' +
  'master the art|masterful|mastermind|masterpiece|masterplan|masters|masterstroke|maternal|paternal|fraternal|maternity|paternity|midwife|miss.|mrs.|' +
  'granny|grandma|grandmother|grandpappy|granddaddy|gramps|grandpa|grandfather|granddaughter|grandson|granddaughters|grandsons|grandmothers|grandfathers|' +
  'godmother|godfather|patroness|niece|nephew|nieces|nephews|obvious|obviously|of course|panic attack|princess|prince|princesses|princes|rehab|detox|' +
  'rehab center|detox center|sane|simple|simply|spade|special|special needs|challenged|stepsister|stepbrother|stepsisters|stepbrothers|stepmom|' +
  'stepmother|stepdad|stepfather|stepmothers|stepfathers|straight forward|straightforward|straight forwardly|straightforwardly|superwoman|superman|' +
  'widow|widows|widower|widowers|woman|gal|lady|babe|chick|guy|lad|fellow|gentleman|women|girls|gals|ladies|man|boys|men|gents|gentlemen|' +
  'waitress|waiter|waitresses|waiters|stewardess|steward|stewardesses|stewards|workmanship|insomnia|hearing impaired|alcoholic|anorexic|bony|' +
  'learning disabled|long time no see|nuts|mental|blind to|amputee|paraplegic|quadriplegic|stammering|sportsmanship|primitive|stone age|tribe|totem|' +
  'whitehat|blackhat|savage|sophisticated technology|multiple sclerosis|preferred pronoun|preferred pronouns|gender pronoun|gender pronouns|' +
  'manic|bitch|moan|moaning|delirious|maniac|ancient man|average man|insanely|suicide note'
).split('|')

/**
 * What retext-profanities is fairly sure of and support may say: goods, makes, places and plain words with a second sense.
 * Each stands for its singular and its plural. Less sure entries are left out by `sureness`. */
export const allowedProfanities: readonly string[] = (
  'abuse|addict|addicts|abo|alla|balls|banging|bounty|bounty bar|bounty bars|bountybar|cocktail|cock|condom|crack|cracker|crackpipe|damnation|demon|' +
  'devil|drug|drugs|drunk|drunken|enema|ejaculate|ejection|fingerfood|flasher|god|gob|groe|gross|heroin|herpes|hiv|ike|illegals|interracial|italiano|jesus|' +
  'knock|ky|licker|liquor|lolita|lynch|mafia|marijuana|mick|murder|narcotic|necro|nigerian|nigerians|nipple|nook|nude|nuke|nymph|oral|pee|peck|pecker|' +
  'penetration|pendy|pistol|pixie|pixy|playboy|protestant|radical|radicals|randy|sex|sexual|sexually|sexy|scat|screw|septic|septics|shag|slaughter|smack|' +
  'snatch|spade|spades|sperm|suck|suicide|swallow|swastika|teat|terrorist|testicle|testicles|tinkle|torture|tramp|trap|trots|uterus|vulva|white|black|whit|whites|' +
  'willy|xxx|yankee|yankees|genital|abortion|areola|anal|anus|bra|breast|erection|feces|flatulence|hymen|lactate|molest|penis|pubic|rectum|semen|stroking|' +
  'syphilis|tnt|urinate|vagina|vaginal|scrotum|butt|beaver|kink|kinky|guinea|guineas|hamas|hitler|meth|cocaine|mafia|juggs|crotch|nooner|bobs|lsd|prostitute|brothel|' +
  'athletesfoot|barf|beanbag|bluegum|bogan|bong|bondage|boonies|booby|bosch|bosche|bule|bung|carruth|cheesehead|chonky|chug|chunky|clansman|cocky|cooly|copulate|cushi|' +
  'dahmer|diddle|dike|dink|dipstick|dix|dong|dope|doodoo|eight ball|ero|esqua|excrement|faece|fatah|fetish|fister|flamer|flange|floo|forni|foursome|fourtwenty|fruitcake|' +
  'fu|gable|geez|geezer|geni|gonorrehea|gora|greaser|gringo|gub|gubba|gummer|haji|hajji|hapa|ho|hoe|hobo|homicide|hooter|hork|incest|intercourse|' +
  'jacktheripper|jeez|jig|jigga|jiggy|jigger|jihad|kimchi|kondum|kotex|kumquat|kushi|kwa|lapdance|libido|limey|limy|loadedgun|looser|magicwand|mam|masterblaster|mau mau|' +
  'maumau|meatrack|molestation|moneyshot|muff|muncher|munt|murderer|niger|nip|noonan|nudger|orga|paddy|pansy|panti|penile|pimp|pollock|pom|poo|poop|pooper|pooping|pud|puke|pube|' +
  'quickie|racist|rapist|rearend|reefer|reestie|rere|ribbed|rigger|rimming|sadi|satan|scag|shav|shinola|sixtynine|slapper|slave|slavedriver|sloper|sooty|spank|spit|spitter|spunk|' +
  'squarehead|stagg|stiffy|stringer|stripclub|sucker|swallower|taff|tang|tantra|teste|thirdeye|thirdleg|threesome|threeway|tinker|tortur|tosser|triplex|turd|turnon|twinkie|usama|' +
  'vibrator|vomit|weenie|welcher|welfare|wetspot|whacker|whiz|whop|willie|wn|wop|xtc|yank|dragqueen|footaction|footstar|hussy|ikwe|lugan|mgger|mocky|mockie|orgy'
).split('|')

/** How sure retext-profanities must be that a word is meant profanely, from 0 to 2. */
export const leastSureness = 1
