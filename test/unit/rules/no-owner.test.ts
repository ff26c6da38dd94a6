import { noOwner } from '../../../src/rules/no-owner.js'
import { tablesFor } from './harness.js'

describe('no-owner', () => {
  const { finds, leaves, mends } = tablesFor(noOwner)

  finds('who is only somebody', [
    ['I have someone double-checking it.', '"I have someone double-checking"'],
    ["There's someone on it.", '"There\'s someone on it"'],
    ["I'll get someone to ring you.", '"get someone to ring"'],
    ['Your letter will be answered.', '"Your letter will be answered"'],
    ['You have a case open with the appropriate team.', '"the appropriate team"']
  ])

  leaves('a team that is named', [
    'The right team for this is Returns, and I have passed it to them.',
    'I have someone at the door.'
  ])

  finds('somebody', [
    ['Someone will get back to you by Friday.', '0-21: "Someone will get back"'],
    ['somebody’ll be in touch', '"somebody’ll be in touch"'],
    ['Somebody will look\nat it on Monday.', '"Somebody will look"'],
    ['A member of our team will be in contact.', '"A member of our team will be in contact"'],
    ['A MEMBER OF OUR TEAM WILL CALL YOU.', '"A MEMBER OF OUR TEAM WILL CALL"'],
    ['One of our agents will reply by noon.', '"One of our agents will reply"'],
    ['A representative will contact you.', '"A representative will contact"'],
    ['A colleague will shortly check it.', '"A colleague will shortly"'],
    ['Someone from our side will call.', '"Someone from our side will call"'],
    ['We’ll have someone follow up.', '"have someone follow"'],
    ['We are arranging for someone to visit you.', '"arranging for someone to visit"'],
    ['You’ll hear from someone on Monday.', '"hear from someone"'],
    ['somebody ll write to you', '"somebody ll write to"'],
    ['AN AGENT WILL BE WITH YOU IN 10 MINUTES.', '"AN AGENT WILL BE WITH"'],
    ['Someone is looking into it.', '"Someone is looking"']
  ])

  finds('a team without a name', [
    ['I’ve passed this to the relevant team.', '"the relevant team"'],
    ['We have forwarded it to the respective department.', '"the respective department"'],
    ['We will share it with the team concerned.', '"the team concerned"'],
    ['It has been escalated to the appropriate people.', '"the appropriate people"'],
    ['The respective department checks it.', '"The respective department"'],
    ['I’ve let the right people know.', '"the right people"'],
    ['I have raised it internally.', '"raised it internally"']
  ])

  finds('work that is done by nobody', [
    ['It will be looked at.', '"It will be looked at"'],
    ["It'll be looked into by Friday.", '"It\'ll be looked into"'],
    ['Your complaint is being investigated.', '"Your complaint is being investigated"'],
    ['This matter will be dealt with.', '"This matter will be dealt with"'],
    ['You will be contacted.', '"You will be contacted"'],
    ['Appropriate action will be taken.', '"Appropriate action will be taken"']
  ])

  leaves('a named owner, team or role', [
    'Our team will get back to you by Friday.',
    'Petra from our claims team will call you at 10:00.',
    'Our billing team will check the invoice.',
    'An engineer will visit you on Tuesday.',
    'Someone from our billing team will call you.',
    'It will be looked at by our claims team.',
    'Your complaint is being investigated by Petra.',
    'You will be contacted by the driver.'
  ])

  leaves('what the writer stays on', [
    'I’m staying on this. Someone will look at the lamp tomorrow, and I’ll write to you by 17:00.',
    'Once someone has looked at it, I will call you.',
    'It will be looked at tomorrow, and I’ll write to you after that.'
  ])

  leaves('no promise of ours', [
    'Has someone called you yet?',
    'If someone calls you about this, hang up.',
    'You will be contacted if it is found.',
    'Nobody will call you about this.',
    'Please ask someone to hold the other end.',
    'Someone has signed in to your account from Oslo.',
    'You can ask the relevant team in the shop.',
    'Please send it to the relevant team.',
    'Someone will need to sign for it.',
    'Your refund was issued on Monday.'
  ])

  leaves('the same words in quotes', [
    '> Someone will get back to you.\n\nYou waited for us; the lamp ships today.',
    'You were told "someone will get back to you", and nobody did.',
    { text: 'The page says `It will be looked at`.', format: 'markdown' }
  ])

  finds('more ways to say it', [
    ['Someone should be in touch by Friday.', '"Someone should be in touch"'],
    ['The matter is under investigation.', '"The matter is under investigation"'],
    ['One of the guys will look at it.', '"One of the guys will look"'],
    ['We’ll get somebody on it.', '"get somebody on it"']
  ])

  leaves('what only looks like it', [
    'Please have someone at home on Monday.',
    'Somebody left a bag at gate 3.'
  ])

  mends('a name for somebody', [
    ['I’ve spoken to our internal team.', 'I’ve spoken to name and role.'],
    ['Someone will get back to you by Friday.', 'Name and role will get back to you by Friday.'],
    ['We’ll have someone follow up.', 'We’ll have name and role follow up.'],
    ['I’ve passed this to the relevant team.', 'I’ve passed this to name and role.'],
    ['It will be looked into by Friday.', 'It will be looked into by name or team by Friday.'],
    ['You will be contacted.', 'You will be contacted by name or team.']
  ])
})
