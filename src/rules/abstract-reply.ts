import type { ReplyCues, ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import { abstractReplyPhrases } from './abstract-reply.phrases.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'
import { contentWords, TopicSet } from './topics.js'

const id = 'abstract-reply'

/** A reply that could be to anybody: "your issue" again and again, and none of the customer's own words. */
export const abstractReply: Rule = {
  id,
  level: 'information',
  summary: 'Use the customer\'s own words instead of "your issue".',
  phrases: abstractReplyPhrases,
  plugin: () => (_tree, file) => {
    const customer = customerOf(file)
    // A message that names nothing leaves nothing to name.
    if (!customer || customer.remember(allWords).length < 3) return
    const cues = cuesOf(file)
    const places = cues
      .withTag(id)
      .flatMap((sentence) => standIns(sentence).map((range) => ({ sentence, range })))
    const [first, ...others] = places
    if (!first || others.length === 0 || namesTheirs(cues, customer)) return
    report(file, id, {
      ...first.sentence.placeOf(first.range),
      message:
        'Nothing here says what the customer wrote about, so it could be to anybody. Name the thing in their words: it shows that somebody read the message.',
      related: others.map(({ sentence, range }) => ({ ...sentence.placeOf(range), message: 'And here.' })),
      fixes: [
        {
          title: 'Name it in their words',
          edits: [{ ...first.sentence.placeOf(first.range), newText: slot(1, nameOf(customer)) }],
          safe: false
        }
      ]
    })
  }
}

function standIns({ view }: ReplySentence): Range[] {
  return view.of(id).filter((range) => !view.touches(range, `${id}.not`))
}

/** Words that mean what they stand for, in both messages. */
const abstract =
  /^(?:issues?|concerns?|matters?|problems?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|requests?|cases?|complaints?|situations?|experiences?|trouble|inconvenience|feedback)$/u

function ownWords(
  { sentences }: ReplyCues,
  without: (sentence: ReplySentence) => readonly Range[]
): string[] {
  return sentences.flatMap((sentence) => {
    const ranges = without(sentence)
    const words = sentence.view.tokens
      .filter(({ mask }, at) => !mask && !ranges.some(({ from, to }) => at >= from && at < to))
      .map(({ word }) => word)
    return contentWords(words).filter((word) => !abstract.test(word))
  })
}

function namesTheirs(reply: ReplyCues, customer: ReplyCues): boolean {
  const theirs = customer.remember(topicsOf)
  return ownWords(reply, standIns).some((word) => theirs.has(word))
}

function allWords(cues: ReplyCues): readonly string[] {
  return ownWords(cues, () => [])
}

function topicsOf(cues: ReplyCues): TopicSet {
  return new TopicSet(cues.remember(allWords))
}

/** A hint for the writer: the first words of the message that name something. */
function nameOf(customer: ReplyCues): string {
  const words = customer.remember(allWords).slice(0, 3)
  return words.length === 0 ? 'what they wrote about' : `what they wrote about (${words.join(', ')})`
}
