import assert from 'node:assert/strict'
import { wallOfText } from '../../../src/rules/wall-of-text.js'
import { applyFix, tablesFor } from './harness.js'

const clause = 'we looked at the photos that you sent us on Sunday'
const short = 'The town has a map of it from the year 1954.'

describe('wall-of-text', () => {
  const { finds, leaves, mends, run } = tablesFor(wallOfText)

  finds('a long sentence', [
    [
      `On Monday ${clause} and we think that the stain on the left arm of the chair comes from the oil in the leather.`,
      `"On Monday ${clause} and we think that the stain on the left arm of the chair comes from the oil in the leather."`
    ]
  ])

  finds('steps in a row', [
    [
      'Open the app, go to Profile, tap on Plan and then confirm it.',
      '"Open the app, go to Profile, tap on Plan and then confirm it."'
    ],
    [
      'To reset it, first unplug the box, then hold the button for ten seconds, and finally plug it in again.',
      '"first unplug the box, then hold the button for ten seconds, and finally plug it in again."'
    ],
    [
      'Please download the file and unzip it and copy the folder to the stick.',
      '"Please download the file and unzip it and copy the folder to the stick."'
    ],
    [
      'Do this: 1) open Settings, 2) pick Mail, 3) untick Weekly.',
      '"1) open Settings, 2) pick Mail, 3) untick Weekly."'
    ],
    [
      'FIRST TURN OFF THE GAS, THEN OPEN THE WINDOWS, THEN LEAVE THE HOUSE.',
      '"FIRST TURN OFF THE GAS, THEN OPEN THE WINDOWS, THEN LEAVE THE HOUSE."'
    ],
    ['Open the app,\ngo to Profile and tap on Plan.', '"Open the app,\ngo to Profile and tap on Plan."']
  ])

  it('finds a long paragraph', () => {
    const text = Array.from({ length: 13 }, () => short).join(' ')
    const [found, ...others] = run(text)
    assert.match(found?.reason ?? '', /143 words/)
    assert.deepEqual(others, [])
    const [fix] = found?.fixes ?? []
    assert.ok(fix)
    const parts = applyFix(text, fix).split('\n\n')
    assert.deepEqual(
      parts.map((part) => part.split('. ').length),
      [7, 6]
    )
    assert.deepEqual(run(parts.join('\n\n')), [])
  })

  it('counts what the options say', () => {
    assert.equal(run({ text: short, options: { sentence: 5 } }).length, 1)
    assert.equal(run({ text: `${short} ${short}`, options: { paragraph: 12 } }).length, 1)
    assert.equal(run({ text: 'Open it, then close it.', options: { steps: 2 } }).length, 1)
    assert.equal(run({ text: short, options: { sentence: 'five' } }).length, 0)
  })

  leaves('what is short, or long for a reason', [
    `${short} ${short} ${short}`,
    'Unplug the box, then plug it in again.',
    'Pick Monday, Tuesday or Thursday.',
    'The set has a pan, a lid and a spoon.',
    'Please send me the number, tell me the date and confirm the name.',
    'Press and hold the button or reset it.',
    'Send it to Mill Works, c/o Ana Ruiz, Building 4, Second Floor, Gate East, 18 Lower Mill Lane, Holbeck, Leeds, West Yorkshire, LS11 9XX, United Kingdom, for the attention of Mr Berg in Repairs.',
    'Hi Kofi,\nthe tent is dry.\nIt’s in bag 4.\nYou can fetch it\nat the desk\nuntil nine\ntoday.'
  ])

  leaves('lists, code and quotes', [
    { text: 'To reset it:\n\n1. Unplug the box.\n2. Hold the button.\n3. Plug it in.', format: 'markdown' },
    { text: `\`\`\`\n${clause} ${clause} ${clause} ${clause}\n\`\`\``, format: 'markdown' },
    `> ${clause} ${clause} ${clause} ${clause}\n\nIt's ready.`
  ])

  mends('with a list or a full stop', [
    [
      'Do this: 1) open Settings, 2) pick Mail, 3) untick Weekly.',
      'Do this:\n\n1. open Settings,\n2. pick Mail,\n3. untick Weekly.'
    ],
    [
      `On Monday ${clause}, and we think that the stain on the left arm of the chair comes from the oil in the leather.`,
      `On Monday ${clause}. We think that the stain on the left arm of the chair comes from the oil in the leather.`
    ],
    [
      `On Monday ${clause}, but we think that the stain on the left arm of the chair comes from the oil in the leather.`,
      `On Monday ${clause}. But we think that the stain on the left arm of the chair comes from the oil in the leather.`
    ]
  ])
})
