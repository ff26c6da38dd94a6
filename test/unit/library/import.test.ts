import assert from 'node:assert/strict'
import { convertReply, type Converted, type Taken } from '../../../src/library/import/convert.js'
import { markdownOf } from '../../../src/library/import/html.js'
import { shieldPlaceholders } from '../../../src/library/import/placeholders.js'
import { readExport } from '../../../src/library/import/readExport.js'
import { importReport } from '../../../src/library/import/report.js'
import { inEnglish } from '../../../src/words/words.js'
import { readTeamFile } from '../../../src/library/teamSnippet.js'

const nothingTaken = (): Taken => ({ files: new Set(), prefixes: new Set(), bodies: new Map() })

/** What becomes of a file: `title > body [changes]`, or `label x reason`. */
function take(text: string, taken = nothingTaken()): string[] {
  const read = readExport(text)
  if ('problem' in read) return [inEnglish(read.problem)]
  return read.entries.map((entry) => {
    if ('reason' in entry) return `${entry.label} x ${inEnglish(entry.reason)}`
    return lineOf(entry.title, convertReply(entry, taken))
  })
}

function lineOf(title: string, converted: Converted): string {
  if (converted.kind === 'left-out') return `${title} x ${inEnglish(converted.reason)}`
  const { snippet, problems } = readTeamFile(converted.text, 'x')
  assert.deepEqual(problems, [])
  const body = converted.text.split('\n---\n\n')[1]?.trimEnd()
  return `${snippet?.title ?? ''} /${snippet?.prefix ?? ''} > ${body ?? ''} [${converted.changes.map(inEnglish).join('; ')}]`
}

describe('an import', () => {
  const files: readonly [what: string, file: unknown, ...lines: string[]][] = [
    [
      'of Zendesk’s macros',
      {
        macros: [
          {
            id: 1,
            title: 'Shipping::Late',
            active: true,
            actions: [
              { field: 'status', value: 'pending' },
              {
                field: 'comment_value_html',
                value:
                  '<p>Hi {{ticket.requester.first_name}},</p><p>Your <strong>parcel</strong> {{ticket.ticket_field_12}} is <a href="https://example.com/t?a=1&amp;b=2">here</a>.</p><ul><li>One<li>Two</ul>'
              }
            ]
          },
          {
            title: 'Plain',
            actions: [{ field: 'comment_value', value: ['channel:all', 'It costs $5.\nThanks'] }]
          },
          {
            title: 'Note',
            actions: [
              { field: 'comment_value', value: 'x' },
              { field: 'comment_mode_is_public', value: 'false' }
            ]
          },
          { title: 'Old', active: false, actions: [{ field: 'comment_value', value: 'x' }] },
          { title: 'Only tags', actions: [{ field: 'current_tags', value: 'a' }] },
          null,
          { title: 'Plain', actions: [{ field: 'comment_value', value: 'Another one' }] },
          { title: 'Again', actions: [{ field: 'comment_value', value: 'Another one' }] }
        ],
        next_page: null,
        count: 8
      },
      'Shipping::Late /shipping-late > Hi {{customer name}},\n\nYour **parcel** {{ticket ticket field 12}} is [here](https://example.com/t?a=1\\&b=2).\n\n- One\n- Two [{{ticket.requester.first_name}} is now {{customer name}}; {{ticket.ticket_field_12}} is now {{ticket ticket field 12}}; what it sets is not taken over (status)]',
      'Plain /plain > It costs $5.\nThanks []',
      'Note x its comment is an internal note',
      'Old x it is not active',
      'Only tags x it has no text for the customer',
      'entry 6 x it is no reply',
      'Plain /plain-2 > Another one [its prefix is plain-2, since plain was taken]',
      'Again x plain-2.md holds the same text'
    ],
    [
      'of Freshdesk’s canned responses',
      [
        {
          id: 1,
          title: 'Hello',
          content: 'Hi',
          content_html: '<div>Hi {{ticket.requester.name}}<br>there</div>',
          attachments: [{}]
        },
        { id: 2, title: 'Empty', content: ' ', content_html: '' }
      ],
      'Hello /hello > Hi {{customer name}}\\\nthere [{{ticket.requester.name}} is now {{customer name}}; attached files are not taken over]',
      'Empty x it has no text for the customer'
    ],
    [
      'of Help Scout’s saved replies',
      {
        _embedded: {
          'saved-replies': [
            {
              id: 1,
              name: 'Hi',
              text: 'Hi {%customer.firstName,fallback=there%},<br /><br />Case {%conversation.number%}.'
            },
            { id: 2, name: 'Short', preview: 'Hi the' },
            { id: 3, name: 'Chat', text: '', chatText: 'Hello\n\nthere' }
          ]
        }
      },
      'Hi /hi > Hi {{customer name}},\\\n\\\nCase {{ticket number}}. [{%customer.firstName,fallback=there%} is now {{customer name}}; {%conversation.number%} is now {{ticket number}}]',
      'Short x the list holds only how it begins: fetch each saved reply by itself',
      'Chat /chat > Hello\n\nthere []'
    ],
    [
      'of Chatwoot’s canned responses',
      [
        {
          id: 1,
          account_id: 1,
          short_code: 'greet',
          content: 'Hi {{contact.name}}, **welcome** to {{account.name}}'
        }
      ],
      'greet /greet > Hi {{customer name}}, **welcome** to {{company name}} [{{contact.name}} is now {{customer name}}; {{account.name}} is now {{company name}}]'
    ],
    [
      'of Zendesk’s macros as CSV',
      'Macro ID,Title,Active,Comment/description\n1,"Late, again",true,"Hi {{ticket.requester.first_name}},\nit is ""late"""\n2,Off,FALSE,x\n3,,true,No title\n',
      'Late, again /late-again > Hi {{customer name}},\nit is "late" [{{ticket.requester.first_name}} is now {{customer name}}]',
      'Off x it is not active',
      'row 3 /row-3 > No title [it had no title]'
    ],
    [
      'of Zendesk’s macros as CSV with their actions',
      'Title;Actions\nLate;"[{""field"":""comment_value_html"",""value"":""<p>It is <b>late</b></p>""}]"\nBad;"[{""field"""\n',
      'Late /late > It is **late** []',
      'Bad x it has no text for the customer'
    ],
    [
      'of Freshdesk’s canned responses as CSV',
      'Title,Content\nHello,<p>Hi there</p>\n',
      'Hello /hello > Hi there []'
    ],
    [
      'of Help Scout’s saved replies as CSV',
      'Name,Text\r\nHello,Hi {%user.firstName%}\r\n',
      'Hello /hello > Hi {{your name}} [{%user.firstName%} is now {{your name}}]'
    ],
    [
      'of Chatwoot’s canned responses as CSV',
      '\uFEFFshort_code,content\nhey,"Hello, you"\nbad,"never closed\nx,y\n',
      'hey /hey > Hello, you []',
      'row 2 x a quotation mark in it is not closed'
    ]
  ]
  for (const [what, file, ...lines] of files) {
    it(what, () => {
      assert.deepEqual(take(typeof file === 'string' ? file : JSON.stringify(file)), lines)
    })
  }

  const unreadable: readonly [text: string, problem: RegExp][] = [
    ['', /empty/],
    ['{"macros": [', /no valid JSON/],
    ['{"a": 1}', /no list/],
    ['[1, 2]', /looks like/],
    ['just a text', /neither JSON nor a table/],
    ['a,b\n1,2', /looks like a reply.* Its columns are a, b\./]
  ]
  for (const [text, problem] of unreadable) {
    it(`of ${JSON.stringify(text)} says what is wrong`, () => {
      const [line = ''] = take(text)
      assert.match(line, problem)
    })
  }

  it('never takes the place of what is there', () => {
    const taken: Taken = {
      files: new Set(['late', 'late-2']),
      prefixes: new Set(['late']),
      bodies: new Map([['Known', 'late']])
    }
    const file = JSON.stringify([
      { short_code: 'late', content: 'New' },
      { short_code: 'known', content: 'Known' }
    ])
    assert.deepEqual(take(file, taken), [
      'late /late-2 > New [its prefix is late-2, since late was taken]',
      'known x late.md holds the same text'
    ])
    assert.ok(taken.files.has('late-3'))
  })

  it('of 500 macros, some malformed, loses none', () => {
    const macros = Array.from({ length: 500 }, (_, index): unknown => {
      if (index % 50 === 7) return null
      if (index % 50 === 9) return { title: index, actions: 'x' }
      const paragraphs = `<p>Hi {{ticket.requester.first_name}},</p>${`<p>It is <b>late</b> &mdash; ${index}.</p>`.repeat(12)}`
      return {
        title: `Macro ${index % 400}`,
        active: true,
        actions: [{ field: 'comment_value_html', value: paragraphs }]
      }
    })
    const text = JSON.stringify({ macros })
    const lines = take(text)
    assert.equal(lines.length, 500)
    assert.equal(lines.filter((line) => line.includes(' x ')).length, 20)
    assert.equal(new Set(lines.map((line) => / \/(\S+) > /u.exec(line)?.[1])).size, 481)
  }).timeout(30_000)

  const placeholders: readonly [old: string, slot: string][] = [
    ["{{ticket.requester.first_name | default: 'there'}}", '{{customer name}}'],
    ['{{current_user.name}}', '{{your name}}'],
    ['{{ticket.id}}', '{{ticket number}}'],
    ['{{dc.returns_policy}}', '{{dc returns policy}}'],
    ['{{order number}}', '{{order number}}'],
    ['{% if ticket.status == "new" %}', '{{if ticket status == "new"}}'],
    ['{%mailbox.name%}', '{{company name}}'],
    ['{{ . }}', '{{to fill in}}']
  ]
  for (const [old, slot] of placeholders) {
    it(`turns ${old} into ${slot}`, () => {
      const { text, restore, changed } = shieldPlaceholders(`a ${old} b`)
      assert.ok(!text.includes('{'))
      assert.equal(restore(text), `a ${slot} b`)
      assert.deepEqual([...changed], old === slot ? [] : [[old, slot]])
    })
  }

  const html: readonly [html: string, markdown: string][] = [
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>Two', 'One\\\nTwo'],
    ['<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two'],
    ['<p>One <b>two</b> <i>three</i></b></p>', 'One **two** _three_'],
    ['<a href="javascript:alert(1)">x</a>', '[x]()'],
    ['<script>alert(1)</script><style>p{}</style>x<!-- y -->', 'x'],
    ['&lt;b&gt; &amp; caf&eacute; &nbsp;*', '\\<b> & café \u00A0\\*'],
    ['<p>never closed <b>here', 'never closed **here**'],
    ['</p></div>text', 'text'],
    ['<h2>Title</h2><hr><blockquote>Q</blockquote>', '## Title\n\n---\n\n> Q'],
    [`${'<div>'.repeat(5000)}deep`, 'deep'],
    ['', '']
  ]
  for (const [source, markdown] of html) {
    it(`reads ${JSON.stringify(source.slice(0, 60))}`, () => {
      assert.equal(markdownOf(source), markdown)
    })
  }

  it('reports what was taken, changed and left out, with nothing of it read as Markdown', () => {
    const report = importReport(
      [
        {
          name: 'macros.json',
          product: 'Zendesk',
          taken: [
            { title: 'A *b*', file: 'a-b', changes: ['{{x.y}} is now {{x y}}'] },
            { title: 'C', file: 'c', changes: [] }
          ],
          leftOut: [{ label: '[D](x)', reason: 'it is not active' }],
          notReached: 3
        },
        { name: 'bad.csv', taken: [], leftOut: [], problem: 'The file is empty.', notReached: 0 }
      ],
      inEnglish
    )
    assert.equal(
      report,
      [
        '# Imported snippets',
        '## macros.json (Zendesk)',
        '2 taken, 1 of them changed; 1 left out.',
        'The import was stopped: 3 more were not looked at.',
        '### Left out',
        '- \\[D\\](x): it is not active',
        '### Changed',
        '- A \\*b\\* (a-b.md): {{x.y}} is now {{x y}}',
        '### Taken as they were',
        '- C (c.md)',
        '## bad.csv',
        'The file is empty.\n'
      ]
        .join('\n\n')
        .replace('\n\n- ', '\n\n- ')
    )
  })
})
