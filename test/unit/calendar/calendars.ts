import type { BusinessCalendar } from '../../../src/calendar/calendar.js'
import { noHolidays, type Holidays } from '../../../src/calendar/holidays.js'
import { zoneOf, type Zone } from '../../../src/calendar/zone.js'

/** The zone with this name, which has to be one. */
export function zone(name: string): Zone {
  const found = zoneOf(name)
  if (!found) throw new Error(`No zone ${name}`)
  return found
}

/** Monday to Friday, 09:00–17:00, in a zone. */
export function calendarIn(
  name: string,
  options: {
    readonly customer?: string
    readonly holidays?: Holidays
    readonly workingDays?: readonly number[]
  } = {}
): BusinessCalendar {
  return {
    zone: zone(name),
    workingDays: new Set(options.workingDays ?? [1, 2, 3, 4, 5]),
    opens: 9 * 60,
    closes: 17 * 60,
    holidays: options.holidays ?? noHolidays,
    ...(options.customer !== undefined && { customerZone: zone(options.customer) })
  }
}
