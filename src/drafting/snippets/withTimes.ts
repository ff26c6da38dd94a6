import { literal } from '../../rules/snippet.js'
import { choice } from './choice.js'
import type { ConcreteTimes } from './known.js'

/** A slot whose choices are time zones: `${5|CET,GMT|}`. */
const zones = /\$\{(?<slot>\d+)\|[A-Z]{2,4}(?:,[A-Z]{2,4}){1,20}\|\}/u

/** A slot whose choices are times of days to come: `${4|17:00 today,12:00 tomorrow|}`, with the zone after it. */
const moments =
  /\$\{(?<slot>\d+)\|\d\d:\d\d (?<day>today|tomorrow)(?:,\d\d:\d\d (?:today|tomorrow|on [A-Z][a-z]{2,8})){1,20}\|\} \((?<zone>[^()$]{1,40})\)/gu

/** How many moments a slot offers at most. */
const most = 4

/**
 * A snippet's body whose example times are those that the team can keep, in its own zone. A second slot for a time names
 * what follows on the first, so it starts with a later one.
 */
export function withTimes(body: string, times: ConcreteTimes): string {
  const slot = zones.exec(body)?.groups?.slot
  if (slot === undefined) return body
  const here = literal(times.zone)
  const placed = body
    .replace(zones, () => here)
    .replace(new RegExp(`\\$(?:${slot}(?!\\d)|\\{${slot}\\})`, 'gu'), () => here)
  const named = { today: 0, tomorrow: 0 }
  return placed.replace(moments, (whole: string, ...rest) => {
    const { slot: number = '', day, zone } = rest.at(-1) as Groups
    if (zone !== here) return whole
    const ahead = times.moments.filter((moment) => day === 'today' || !/^\d\d:\d\d today\b/u.test(moment))
    const first = named[day]++
    const offered = ahead.slice(first, first + most)
    return offered.length === 0 ? whole : `\${${number}|${offered.map(choice).join()}|}`
  })
}

interface Groups {
  readonly slot?: string
  readonly day: 'today' | 'tomorrow'
  readonly zone: string
}
