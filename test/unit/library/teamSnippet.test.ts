import assert from 'node:assert/strict'
import { createChecker } from '../../../src/findings/checker.js'
import { fillSnippet } from '../../../src/findings/snippetText.js'
import { reviewSnippet } from '../../../src/library/review.js'
import { bodyFromSelection, ownPart } from '../../../src/library/selection.js'
import { newSlug, slugOf } from '../../../src/library/slug.js'
import { readTeamFile, recoverySnippetOf } from '../../../src/library/teamSnippet.js'
import { escapeSlots, fileText } from '../../../src/library/write.js'
import { inEnglish } from '../../../src/words/words.js'

const head = '---\ntitle: Late parcel\nsituation: delay\nprefix: late-parcel\nlocale: en-GB\n---\n\n'

describe('a team’s snippet file', () => {
  it('is a snippet like any other', () => {
    const { snippet, problems } = readTeamFile(`${head}Hi {{customer name}}, it is late.\n`, 'late')
    assert.deepEqual(problems, [])
    assert.ok(snippet)
    assert.deepEqual(recoverySnippetOf(snippet, 'Team'), {
      name: 'Late parcel',
      prefix: 'late-parcel',
      topic: 'Team',
      scenario: 'Late parcel',
      situation: 'delay',
      description: 'Team, en-GB',
      body: 'Hi ${1:[customer name]}, it is late.'
    })
  })

  it('without front matter goes by its file’s name', () => {
    const { snippet, problems } = readTeamFile('It is late.', 'Late parcel')
    assert.deepEqual([snippet?.title, snippet?.prefix], ['Late parcel', 'late-parcel'])
    assert.deepEqual(
      problems.map(({ level }) => level),
      ['information']
    )
  })

  const bodies: readonly [body: string, snippet: string][] = [
    ['{{name}} and {{ Name }} and {{order_number}}', '${1:[name]} and ${1} and ${2:[order number]}'],
    ['${2:today} and {{name}}', '${2:today} and ${3:[name]}'],
    ['${1|today,tomorrow|} or ${1}', '${1|today,tomorrow|} or ${1}'],
    ['It is $5 or $20, {like} this }', 'It is \\$5 or \\$20, {like\\} this \\}'],
    ['\\{{name\\}} and \\${1}', '{{name\\}\\} and \\${1\\}'],
    ['${1:a \\} b}', '${1:a \\} b}']
  ]
  for (const [body, expected] of bodies) {
    it(`with “${body}”`, () => {
      const { snippet, problems } = readTeamFile(head + body, 'x')
      assert.deepEqual(problems, [])
      assert.equal(snippet?.body, expected)
      fillSnippet(expected)
    })
  }

  // What is wrong is between ‹ and ›.
  const faulty: readonly [file: string, message: RegExp][] = [
    ['---\ntitle: A\n‹titel›: B\n---\n\nText', /“titel” is not known/],
    ['---\ntitle: A\nsituation: ‹slow›\n---\n\nText', /no situation/],
    ['---\ntitle: A\nprefix: ‹late parcel›\n---\n\nText', /no prefix/],
    ['---\ntitle: A\nlocale: ‹"english!"›\n---\n\nText', /no locale/],
    ['---\ntitle: ‹[]›\n---\n\nText', /no title/],
    ['---\n‹title: "A›\n---\n\nText', /Front matter/],
    ['---\ntitle: A\n---\n\nHi ‹{{›name,', /not closed/],
    ['---\ntitle: A\n---\n\nHi ‹{{›}}', /not closed/],
    ['---\ntitle: A\n---\n\nHi {{name}}‹}}›', /Nothing is open/],
    ['---\ntitle: A\n---\n\nHi ‹${›name}', /cannot be read/],
    ['---\ntitle: A\n---\n\nHi ‹${›1:name', /cannot be read/],
    ['---\r\ntitle: A\r\n---\r\n\r\nHi ‹{{›name\r\n', /not closed/],
    ['‹---›\ntitle: A\n---\n\n', /no text/]
  ]
  for (const [marked, message] of faulty) {
    it(`${JSON.stringify(marked)} is shown where it is wrong`, () => {
      const text = marked.replace(/[‹›]/gu, '')
      const [problem] = readTeamFile(text, 'x').problems
      assert.ok(problem)
      const { start, end } = problem
      assert.equal(`${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`, marked)
      assert.match(inEnglish(problem.message), message)
    })
  }

  describe('reviewed', () => {
    const checker = createChecker()
    const review = (body: string): string[] => {
      const text = head + body
      const { snippet } = readTeamFile(text, 'x')
      assert.ok(snippet)
      return reviewSnippet(snippet, (reply) => checker.check(reply)).map(
        ({ code, start, end }) => `${code}: ${text.slice(start, end)}`
      )
    }

    it('shows three apologies before they are ever sent, behind slots and emoji', () => {
      const found = review(
        '😀 Hi {{customer name}},\n\nI’m sorry for {{what went wrong}}. So sorry again. Sorry. It comes by {{time}}, because of the storm.'
      )
      assert.deepEqual(found, ['over-apology: So sorry', 'over-apology: Sorry'])
    })

    it('takes a slot for what its name says', () => {
      assert.deepEqual(
        review(
          'Hi {{name}}, we’ll write to you by {{day and time}}. It is late because of the storm. Your order {{order number}} is on its way.'
        ),
        []
      )
      const [found] = review('We’ll write to you {{how}}. It is late because of the storm.')
      assert.equal(found, 'missing-timeline: We’ll write to you {{how}}')
    })

    it('is quiet about what a slot will hold', () => {
      const found = review('It is late because of the storm. We’ll write to you ${1:soon}.')
      assert.ok(
        found.every((one) => !one.startsWith('vague-timeline')),
        found.join()
      )
    })
  })
})

describe('a new snippet', () => {
  it('reads back as it was written', () => {
    for (const title of ['Late parcel', 'No: 1', '"Sorry"', 'yes', '- item', 'Straße & Größe', '#1']) {
      const text = fileText({
        title,
        prefix: slugOf(title),
        situation: 'delay',
        locale: 'de',
        body: 'It is {{x}}.'
      })
      const { snippet, problems } = readTeamFile(text, 'x')
      assert.deepEqual(problems, [])
      assert.equal(snippet?.title, title)
      assert.deepEqual([snippet.prefix, snippet.locale, snippet.situation], [slugOf(title), 'de', 'delay'])
    }
  })

  it('holds no slot by accident', () => {
    const odd = 'a {{b}} ${1:c} }} $1 \\ {'
    const { snippet, problems } = readTeamFile(head + escapeSlots(odd), 'x')
    assert.deepEqual(problems, [])
    assert.equal(fillSnippet(snippet?.body ?? ''), odd)
  })

  const names: readonly [title: string, slug: string][] = [
    ['Früher: wo bleibt’s?', 'fruher-wo-bleibt-s'],
    ['Shipping::Late parcel (EU)', 'shipping-late-parcel-eu'],
    ['../../etc/passwd', 'etc-passwd'],
    ['返品について', '返品について'],
    ['!!!', 'snippet'],
    ['CON', 'con-snippet'],
    ['Com1!', 'com1-snippet'],
    ['Contact', 'contact'],
    [`${'a'.repeat(49)}𠮷𠮷`, 'a'.repeat(49)]
  ]
  for (const [title, slug] of names) {
    it(`“${title}” is called ${slug}`, () => {
      assert.equal(slugOf(title), slug)
      assert.equal(
        newSlug(title, (taken) => taken === slug || taken === `${slug}-2`),
        `${slug}-3`
      )
    })
  }

  it('from a reply has slots for what is one customer’s', () => {
    const reply =
      '---\ncustomer: Dana Whitfield\nticket: "48213"\n---\n\n> My order A-7731 for €40.50 was due on 3 December.\n\nHi Dana,\n\nA-7731 ($1 off, {{x}}) and your €40.50: 3 December. Danas.\n'
    assert.equal(
      bodyFromSelection(reply.slice(reply.indexOf('Hi Dana')), reply),
      'Hi {{customer name}},\n\n{{order number}} ($1 off, \\{{x\\}}) and your {{amount}}: {{date}}. Danas.'
    )
    assert.equal(bodyFromSelection('Dear Ms Whitfield', reply), 'Dear Ms {{customer name}}')
    assert.equal(bodyFromSelection('It goes to Dana Whitfield.', reply), 'It goes to {{customer name}}.')
  })

  const own = 'Hi Dana,\n\nit is on its way.'
  const whole = `---\ncustomer: Dana\n---\n\n> Where is it?\n> It was due on Monday.\n\n${own}\n`
  for (const [what, from, to, part] of [
    ['all that is selected', 0, whole.length, own],
    ['what begins in the customer’s message', whole.indexOf('Where'), whole.length, own],
    ['a sentence', whole.indexOf('it is'), whole.length, 'it is on its way.'],
    ['words of the customer’s, selected alone', whole.indexOf('Where'), whole.indexOf('?'), 'Where is it']
  ] as const) {
    it(`from ${what} has no front matter and no customer’s message`, () => {
      assert.equal(ownPart(whole, from, to), part)
    })
  }
})
