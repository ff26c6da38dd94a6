import assert from 'node:assert/strict'
import { concreteChoices } from '../../../src/calendar/choices.js'
import { listFor } from '../../../src/calendar/listing.js'
import { inEnglish } from '../../../src/words/words.js'
import { calendarIn } from './calendars.js'

describe('the list of times', () => {
  const now = new Date('2026-11-24T10:07Z')
  const calendar = calendarIn('Europe/Berlin')
  const choices = concreteChoices(calendar, now)

  /** Each line in short: a heading with `#`, how a typed text reads with `=`. */
  function lines(typed: string): string[] {
    return listFor(typed, choices, calendar, now).map((entry) => {
      if (entry.kind === 'heading') return `# ${inEnglish(entry.text)}`
      if (entry.kind === 'unknown') return `? ${inEnglish(entry.text)}`
      return `${entry.typed === undefined ? '' : '= '}${entry.choice.text}`
    })
  }

  it('holds every choice under its heading when nothing is typed', () => {
    const all = lines(' ')
    assert.deepEqual(
      all.filter((line) => line.startsWith('#')),
      ['# An answer', '# The next update']
    )
    assert.equal(all.length, choices.length + 2)
  })

  it('begins with how a typed text reads, and then has the choices with its words', () => {
    assert.deepEqual(lines('fri'), [
      '= by 17:00 on Fri 27 Nov (CET)',
      'within 3 business days, by Fri 27 Nov'
    ])
    assert.deepEqual(lines('business 5'), ['within 5 business days, by Tue 1 Dec'])
  })

  it('says when a text is no time', () => {
    assert.deepEqual(lines(' before long '), ['? before long'])
  })
})
