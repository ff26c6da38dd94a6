import * as module from '../../../src/rules/template-residue.js'
import { tablesFor } from './harness.js'

const { says, finds, leaves, mends } = tablesFor(module.templateResidue)
const toAnn = (text: string) => ({
  text: `---\ncustomer: Ann Lee\n---\n\n${text}`,
  format: 'markdown' as const
})

describe('template-residue', () => {
  says(module, 'Hi there,\nyour order {{order_id}} ships.', {
    level: 'error',
    reason: /left over from a template/,
    place: '2:12-2:24',
    offsets: '21-33',
    actual: '{{order_id}}',
    fixes: ['Fill it in']
  })

  finds('parts of a template', [
    ['Hi {{name}},', '3-11: "{{name}}"'],
    ['Hi {{ticket.requester.first_name}},', '"{{ticket.requester.first_name}}"'],
    ['Hi [Name],', '"[Name]"'],
    ['Hi [CUSTOMER NAME],', '"[CUSTOMER NAME]"'],
    ['It ships on [Insert date].', '"[Insert date]"'],
    ['You wrote about [what happened].', '"[what happened]"'],
    ['It was deleted by [who deleted it].', '"[who deleted it]"'],
    ['Hi %{first_name}, it ships on <date>.', '"%{first_name}"', '"<date>"'],
    ['Hi ${name}, {% if vip %}', '"${name}"', '"{% if vip %}"'],
    ['Hi <first name>,', '"<first name>"'],
    ['Hi <<name>>, %NAME% ##NAME## *|FNAME|*', '"<<name>>"', '"%NAME%"', '"##NAME##"', '"*|FNAME|*"'],
    ['TODO: check. It ships on XX.XX.', '"TODO"', '"XX.XX"'],
    ['Your order number is ____.', '"____"'],
    ['Hi ,\nit ships today.', '" ,"'],
    ['Dear ,\nit ships today.', '" ,"'],
    ['You get €XX back.', '"XX"'],
    ['Lorem ipsum dolor', '"Lorem ipsum"'],
    ['We ship on ${1:day, time and zone}.', '"${1:day, time and zone}"'],
    [{ text: 'Hi <name>, **[Insert date]**', format: 'markdown' }, '"<name>"', '"[Insert date]"'],
    [{ text: 'Bye.\n\nBest,\n[Agent name]', format: 'markdown' }, '"[Agent name]"']
  ])

  finds('another customer in the greeting', [
    [toAnn('Hi Bob,\n\nit ships today.'), '"Bob"'],
    [toAnn('Dear Mr. Smith,\n\nit ships today.'), '"Smith"']
  ])

  leaves('other uses', [
    'Hi Ann, it ships today.',
    'Hi, it ships today.',
    'Hi there,\nit ships today.',
    'He said [sic] so.',
    'You asked "and that [what?] is when".',
    'Use a placeholder such as {{name}} in the subject.',
    'Size XXL, model XX-100.',
    'See note [1].',
    '> Hi {{name}},\n\nThat went out by mistake.',
    { text: 'Write `{{name}}` there.\n\n```\n{{name}}\n```', format: 'markdown' },
    { text: 'See [the name page](https://example.com), [link here](x).', format: 'markdown' },
    { text: '- [ ] one\n- [x] two', format: 'markdown' },
    { text: 'a <br> b <b>c</b>', format: 'markdown' },
    toAnn('Hi Ann,\n\nit ships today.'),
    toAnn('Hi Annie,\n\nit ships today.'),
    toAnn('Dear Mrs Lee,\n\nit ships today.'),
    toAnn('Hello again,\n\nit ships today.'),
    ''
  ])

  mends('fixes', [
    ['It ships on [Insert date].', 'It ships on date.'],
    ['It starts at XX:XX.', 'It starts at value.'],
    ['Hi ,\nit ships today.', 'Hi name,\nit ships today.'],
    [toAnn('Hi {{name}},'), toAnn('Hi Ann,').text],
    [toAnn('Hi Bob,'), toAnn('Hi Ann,').text]
  ])

  finds('a slot in one word with capitals inside', [
    ['Dear Ms [FirstName],', '"[FirstName]"'],
    ['Hi NaN,', '"NaN"']
  ])

  leaves('a name that looks like no value, and a slot that is explained', [
    'Hi Nan,',
    'Write {{ city }} in the subject; the tool fills it in for each reader.'
  ])

  finds('slots of other forms, and what a template tells its writer', [
    ['Your balance is #AMOUNT# points.', '"#AMOUNT#"'],
    ['You have {0} days left.', '"{0}"'],
    ['Dear {FirstName}, it ships today.', '"{FirstName}"'],
    ['Your flight to @@city@@ is on time.', '"@@city@@"'],
    ['((choose: sorry / thanks)) for the wait.', '"((choose: sorry / thanks))"'],
    ['[Apologise and name the problem]', '"[Apologise and name the problem]"'],
    ['The (name of product) is back.', '"(name of product)"'],
    ['The total is ??? euros.', '"???"']
  ])

  leaves('a masked number, an app, a habit of spacing, and what is not known yet', [
    'Your card ends in XXXX 1234.',
    'Our TODO app syncs every hour.',
    'The date is TBC by the council.',
    'Hi , The rates are here : https://example.com . Thanks',
    'In our template the text [Name] gets swapped for your reader’s name.'
  ])
})
