import { addSentence } from './edits.js'
import { cuesOf, customerOf, report, type Rule } from './rule.js'
import { literal, slot } from './snippet.js'
import { readAnswers } from './unanswered-question.answers.js'
import { unansweredQuestionPhrases } from './unanswered-question.phrases.js'
import { say } from '../words/words.js'

const id = 'unanswered-question'

/** A question of the customer's message that no sentence of the reply takes up. */
export const unansweredQuestion: Rule = {
  id,
  level: 'warning',
  summary: 'Answer every question the customer asks, or say when you will.',
  essential: 'answer',
  phrases: unansweredQuestionPhrases,
  plugin: () => (_tree, file) => {
    const customer = customerOf(file)
    if (!customer) return
    const cues = cuesOf(file)
    const answers = readAnswers(cues, customer)
    if (!answers) return
    const { last } = answers
    for (const question of answers.questions()) {
      if (!question.isSure || answers.answerTo(question) || answers.deferralOf(question)) continue
      if (answers.mayAnswer(question)) continue
      report(file, id, {
        ...last.place,
        message: say(
          'The customer asks "{0}", and nothing here answers it. Answer it, or say when you will: an open question is the next message you get.',
          question.text
        ),
        fixes: [
          {
            title: 'Answer the question',
            edits: [
              addSentence(
                last,
                cues.text,
                `To your question "${literal(question.text)}": ${slot(1, 'your answer')}.`
              )
            ],
            safe: false
          }
        ]
      })
    }
  }
}
