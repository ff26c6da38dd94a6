import { wrongArticle } from '../../../src/rules/wrong-article.js'
import { tablesFor } from './harness.js'

describe('wrong-article', () => {
  const { finds, leaves, mends } = tablesFor(wrongArticle)

  finds('the other article', [
    ['This is a update.', '8-9: "a"'],
    ['You are an user.', '"an"'],
    ['A order is on\nits way.', '"A"'],
    ['It took a hour.', '"a"']
  ])

  leaves('the right article, and what is not prose', [
    'This is an update for a user.',
    'It took an hour. It was an SMS.',
    'You wrote "this is a update from us".',
    { text: 'Send a `update` and a `index`.', format: 'markdown' },
    'It is a https://example.com/update link.'
  ])

  mends('the article', [
    ['This is a update.', 'This is an update.'],
    ['A order is here.', 'An order is here.'],
    ['You are an user.', 'You are a user.']
  ])
})
