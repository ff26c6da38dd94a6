/**
 * Ordinary words: a run of capitals that holds two of them is raised voice, while names, acronyms and codes hold none.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'holiday holidays available deposit refundable accepted allow arrive arrived bought calls cancel ' +
    'cancelled certain checked collect collected cost counter deliver document documents door driver ' +
    'due emails expired expires found guarantee hotel include included missing office opened opening ' +
    'original owner parcel payments photo printed receipt refunds refuse refused replacement request ' +
    'required respond returned returns room shop shown spoke stock tickets valid visit voucher ' +
    'vouchers warranty website whenever within wrote ' +
    'a able about account actually address after again ago all allowed already also always am an and ' +
    'another answer any anyone anything are around as asap ask at away back bad bag be because been ' +
    'before being believe best better between big bill blocked book booked booking box break bring but ' +
    'button by call can cannot can’t careful carefully case change charge charged check choose clearly ' +
    'click close closed code come complain contact correct could customer customers date day days deal ' +
    'delete deleted delivered delivery did didn’t different directly do does doesn’t doing done don’t ' +
    'double down during each else email enough entered even ever every everything exactly explain ' +
    'explained fault fee few finally find fine first five follow for form four free friday fridays from ' +
    'full further future get give given go going got had happen happened hard has have haven’t he hear ' +
    'hello help her here him his hour hours how i idea if ignore ignored immediately important in ' +
    'information inside instructions into is isn’t it its it’s i’ve job just keep kind know last late ' +
    'later least leave left let letter light like line list listen little live long look lose lost lot ' +
    'made mail make manual many may me means message mine minute minutes missed mistake monday mondays ' +
    'money month months more morning most move much must my name need never new next nice night no ' +
    'nobody none not note nothing notice now number of off often old on once one only open or order ' +
    'other others our ours out over own page paid part password past patient pay payment people person ' +
    'phone place plain please point policy possible press price problem problems put question quite read ' +
    'really reason receive received refund remove repeat reply responsible rest return right rule rules ' +
    'said same saturday say seconds see selected send sense sent serious service several shall she short ' +
    'should sign signed simple simply since single sir so solve some somebody someone something soon ' +
    'sorry start stay step still stop stopped store such sunday support sure system take taken talk team ' +
    'tell telling ten terms than thank thanks that that’s the their theirs them then there these they ' +
    'thing this those three thursday thursdays ticket time times tired to today together told tomorrow ' +
    'tonight too touch tried true try tuesday tuesdays turn twice typed under understand unless until up ' +
    'us use used user very wait waiting want warned warning was watch way we wednesday wednesdays week ' +
    'weekends weeks well were we’re we’ve what whatever when where which while who whole why will wish ' +
    'with without won’t word words work working would write written wrong year yes yet you your yours ' +
    "you’re can't didn't doesn't don't haven't i've isn't it's that's we're we've won't you're"
  ).split(' ')
)
