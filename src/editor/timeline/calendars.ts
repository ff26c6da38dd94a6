import { Uri, workspace, type LogOutputChannel, type TextDocument } from 'vscode'
import type { BusinessCalendar } from '../../calendar/calendar.js'
import { holidaysOf, noHolidays, readHolidayData, type HolidayData } from '../../calendar/holidays.js'
import { parseCalendarSettings, type CalendarSettings } from '../../calendar/settings.js'
import { localZone, zoneOf } from '../../calendar/zone.js'
import type { SettingsReader } from '../settings/reader.js'

/** Makes the business calendar of a document's folder; what is wrong with its settings is logged once. */
export class Calendars {
  readonly #extension: Uri
  readonly #log: LogOutputChannel
  readonly #settings: Pick<SettingsReader, 'of' | 'at'>
  readonly #logged = new Set<string>()
  readonly #countries = new Map<string, Promise<HolidayData | undefined>>()

  /** @param extension where the extension is installed, with the holidays in `dist/holidays` */
  constructor(extension: Uri, log: LogOutputChannel, settings: Pick<SettingsReader, 'of' | 'at'>) {
    this.#extension = extension
    this.#log = log
    this.#settings = settings
  }

  /** The calendar that holds for a document, or where there is none. Holidays are read when its country is named, and once. */
  async of(document: TextDocument | undefined): Promise<BusinessCalendar> {
    const { calendar, customerTimeZone } = document
      ? this.#settings.of(document)
      : this.#settings.at(undefined)
    const { settings, problems } = parseCalendarSettings({
      'calendar.timeZone': calendar.timeZone,
      'calendar.workingDays': calendar.workingDays,
      'calendar.hours': calendar.hours,
      'calendar.country': calendar.country,
      'calendar.region': calendar.region,
      customerTimeZone
    })
    for (const problem of problems) this.#warn(problem)
    const customerZone = zoneOf(settings.customerTimeZone)
    return {
      zone: zoneOf(settings.timeZone) ?? localZone(),
      workingDays: new Set(settings.workingDays),
      opens: settings.opens,
      closes: settings.closes,
      holidays: await this.#holidays(settings),
      ...(customerZone && { customerZone })
    }
  }

  async #holidays({ country, region }: CalendarSettings): Promise<BusinessCalendar['holidays']> {
    if (country === '') return noHolidays
    let reading = this.#countries.get(country)
    if (!reading) this.#countries.set(country, (reading = this.#read(country)))
    const data = await reading
    if (!data) {
      this.#warn(`replyReady.calendar.country: no holidays are known for “${country}”; none are counted.`)
      return noHolidays
    }
    if (region !== '' && !Object.hasOwn(data.regions, region)) {
      const known = Object.keys(data.regions).join(', ') || 'none'
      this.#warn(
        `replyReady.calendar.region: “${region}” is no region of ${country} (${known}); the holidays of the whole country are counted.`
      )
      return holidaysOf(data)
    }
    return holidaysOf(data, region)
  }

  async #read(country: string): Promise<HolidayData | undefined> {
    try {
      const file = Uri.joinPath(this.#extension, 'dist', 'holidays', `${country}.json`)
      return readHolidayData(JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))))
    } catch {
      // A country without a file; its name is only letters, so nothing else was looked for.
      return undefined
    }
  }

  #warn(problem: string): void {
    if (this.#logged.has(problem)) return
    this.#logged.add(problem)
    this.#log.warn(problem)
  }
}
