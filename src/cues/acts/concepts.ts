/** Words that say the same thing about a failure, so that "late" and "delay" are one topic. */
const groups: Readonly<Record<string, string>> = {
  delay:
    'late|later|delay|delays|delayed|wait|waits|waiting|waited|slow|long|lateness|overdue|pending|day|days|week|weeks|month|months|hours|ages|since|untouched|idle|limbo|queue|overran|postponed|postponement|slipped|hold-up|holdup|hold',
  reply:
    'reply|replies|replying|respond|responding|response|answer|answering|back|touch|chase|chased|chasing|write|wrote|written|writing|twice|silence|silent|unanswered|radio|ignored',
  damage: 'broken|damage|damaged|cracked|smashed|faulty|defective|torn|dented|scratched|leaking|spoiled',
  loss: 'lost|missing|loss|vanished|disappeared',
  order: 'parcel|package|order|orders|delivery|deliveries|item|items|shipment|product|goods|purchase',
  charge:
    'charge|charged|charges|billing|billed|bill|payment|invoice|overcharge|overcharged|price|refund|money|fee',
  wrong: 'wrong|incorrect|mistake|error|mix-up|mixup|mistaken|misprint|inaccurate',
  service: 'service|experience|treatment|treated|rude|rudeness|attitude|behaviour|behavior|manner',
  link: 'link|links|url|404|page|redirect',
  outage: 'crash|crashes|crashed|crashing|bug|bugs|glitch|outage|down|downtime|freezing|broke',
  noise: 'noise|noisy|racket|loud|din',
  flight: 'flight|train|journey|trip|travel|cancellation|cancelled|canceled'
}

const conceptByWord = new Map(
  Object.entries(groups).flatMap(([name, words]) => words.split('|').map((word) => [word, name]))
)

/** Words that name no failure, or only what it did to the customer. */
const empty = new Set(
  (
    'a about after again all also am an and any anything are around as at be because been being but by can cause caused causes causing ' +
    'could day did do does due during each even everything for from further get give given got had happen happened happening has have ' +
    'having he hear hearing her here him his how however i if in inconvenience into is issue issues it its just kind know known learn ' +
    'led let like lot made make may me might more much my no not now of off on once one or our out over part please problem problems ' +
    'put re read regarding said say saying want see seeing she should situation so some something sort still such sure than that the their them then ' +
    'there these they thing things this those through time to today trouble troubles troubling under until up upset upsetting us very ' +
    'was way we well went were what when where which while who why will with would you your yours yet frustration frustrating ' +
    'frustrated confusion confusing confused disappointment disappointed disappointing stress stressful distress worry worries worried ' +
    'hassle annoyance annoying impact difficulty difficulties difficult bother concern concerns bad poor terrible horrible awful ' +
    'negative unhappy dissatisfied dissatisfaction feel feeling felt find found note left face faced facing come came matter occasion ' +
    'hate hates hated gutted saddens saddened pains pained spoilt spoiled ruined sad day incident whole took take taken taking additional extra unpleasant customer family guys sir madam mate'
  ).split(' ')
)

/** The concepts that a stretch of words names; empty when it names none in particular. */
export function conceptsOf(words: readonly string[]): string[] {
  return [
    ...new Set(
      words
        .filter((word) => word.length > 2 && !empty.has(word))
        .map((word) => conceptByWord.get(word) ?? stem(word))
    )
  ]
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/u, '')
}
