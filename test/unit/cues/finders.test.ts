import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { actFinders } from '../../../src/cues/cues.js'
import { compileCues } from '../../../src/cues/phrases/compile.js'
import { createReplyReader } from '../../../src/cues/reply.js'
import { findTimes, timeTags } from '../../../src/cues/times/times.js'
import { readCases } from '../../accuracy/score.js'
import { root } from '../../host/paths.js'

const corpus = path.join(root, 'test/corpus')

describe('the finders of acts and times', function () {
  this.timeout(60_000)

  it('find nothing in a sentence without one of their tags', () => {
    const reader = createReplyReader(compileCues())
    const cases = ['', 'unseen']
      .flatMap((folder) =>
        readdirSync(path.join(corpus, folder)).map((name) => path.join(corpus, folder, name))
      )
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readCases(name))
    for (const { view } of cases.flatMap(({ text }) => reader.read(text, 'plaintext').cues.sentences)) {
      const finders = [...actFinders, { tags: timeTags, find: findTimes }]
      for (const { tags, find } of finders) {
        if (tags.some((tag) => view.has(tag))) continue
        const sentence = view.tokens.map(({ raw }) => raw).join(' ')
        assert.deepEqual(find(view), [], `${find.name}: ${sentence}`)
      }
    }
  })
})
