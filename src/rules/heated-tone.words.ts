/**
 * Ordinary words: a run of capitals that holds two of them is raised voice, while names, acronyms and codes hold none.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'a about account address after again all already also always am an and any anyone are as asap ask at back be because been before being best blocked but by call ' +
    "can cannot can’t can't check click come contact could customer customers date day days did didn’t didn't do does doesn’t doesn't done don’t don't down each email " +
    "even ever every everything first for from get give given go going got had has have haven’t haven't he help her here him his how i i’ve i've if immediately important in " +
    "information instructions into is isn’t isn't it its it’s it's just keep know last leave let like listen look made make many may me message money more most must my need never new " +
    'no none nobody not nothing now of off on once one only open or order other our out over own pay phone please problem problems put read really refund reply ' +
    "right said same say see send sent shall she should signed so some someone still stop such sure take tell than thank thanks that that’s that's the their them then there these " +
    "they thing this those time times to today told too try twice under understand until up us use very wait want warning was we we’ve we've we’re we're well were what when where " +
    "which who whole why will with without won’t won't work would write wrong yes yet you you’re you're your yours"
  ).split(' ')
)
