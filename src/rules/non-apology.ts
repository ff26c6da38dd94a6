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
          fixes: [
            {
              title: 'Say sorry for what happened',
              edits: [
                {
                  ...place,
                  newText: `${place.start === sentence.place.start ? 'Sorry' : 'sorry'} for ${slot(1, 'what went wrong')}`
                }
              ],
              safe: false
            }
          ]
        })
      }
    }
  }
}
