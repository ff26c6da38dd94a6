import type { ReplySentence } from '../cues/reply.js'
import type { Range } from '../cues/sentence.js'
import type { Fix } from './finding.js'
import { cuesOf, report, type Rule } from './rule.js'
import { slot } from './snippet.js'

const id = 'non-apology'

/** An apology that moves the fault to the reader or to chance. */
export const nonApology: Rule = {
  id,
  level: 'warning',
  summary: 'Apologise for what happened, not for how the customer feels or for what "may" have happened.',
  plugin: () => (_tree, file) => {
    const cues = cuesOf(file)
    const isOwned = cues.withAct('ownership', 'repair').length > 0
    for (const sentence of cues.withAct('apology', 'sympathy')) {
      for (const act of sentence.acts) {
        if (act.act !== 'apology' && act.act !== 'sympathy') continue
        if (act.blames === 'no' || (act.blames === 'misunderstanding' && isOwned)) continue
        const end = sentence.view.clauseEnd(act.to - 1)
        const place = sentence.placeOf({ from: act.from, to: end })
        report(file, id, {
          ...place,
          message:
            'This leaves open whether anything went wrong, or puts it down to the reader. Name what happened and say sorry for that.',
          fixes: [sayWhat(cues.text, sentence, { from: act.from, to: end })]
        })
      }
    }
  }
}

function sayWhat(text: string, sentence: ReplySentence, { from, to }: Range): Fix {
  const { tokens } = sentence.view
  let first = from
  // "It is very regrettable that …".
  if (tokens[from]?.word === 'regrettable')
    while (first > 0 && /^(?:it|is|was|very|most|highly|truly)$/u.test(tokens[first - 1]?.word ?? '')) first--
  const place = sentence.placeOf({ from: first, to })
  const isFirst =
    place.start === sentence.place.start || /^(?!I\b)\p{Lu}/u.test(text.slice(place.start, place.end))
  const beginning = beginningWith(tokens[from]?.raw ?? '', isFirst)
  return {
    title: 'Say sorry for what happened',
    edits: [{ ...place, newText: `${beginning} ${slot(1, 'what went wrong')}` }],
    safe: false
  }
}

/** "The school apologises" keeps its verb, which "sorry" is not. */
function beginningWith(verb: string, isFirst: boolean): string {
  if (/^apologi[sz]es$/iu.test(verb)) return `${verb} for`
  if (/^regrets$/iu.test(verb)) return verb
  if (/^regrettable$/iu.test(verb)) return "I'm sorry for"
  return isFirst ? 'Sorry for' : 'sorry for'
}
