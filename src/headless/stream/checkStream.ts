import type { CheckerOptions } from '../../findings/model.js'
import { createChecker } from '../../findings/checker.js'
import { InputError, systemReason } from '../errors.js'
import type { Io } from '../io.js'
import type { StreamCommand } from '../options.js'
import { Complaints, outputTo } from '../output.js'
import { decodeUtf8 } from '../utf8.js'
import { answerLine, type Answer, type AnswerOptions, type Line } from './answer.js'
import { splitLines } from './lines.js'
import { orderedMap } from './orderedMap.js'
import { startPool, type Pool } from './pool.js'

/** Lines each thread holds: enough that none starves, few enough that memory stays flat. */
const linesPerThread = 4

/** Runs `check --jsonl`: one line out for each line in, in order. Resolves to the exit code. */
export async function checkStream(command: StreamCommand, checker: CheckerOptions, io: Io): Promise<number> {
  const { jobs, situation, now, failOn } = command
  const stdout = outputTo(io.stdout)
  const complaints = new Complaints(outputTo(io.stderr))
  const setup = { checker, answer: { situation, now, failOn } }
  const pool = jobs === 1 ? answerHere(setup.checker, setup.answer) : startPool(io.program, jobs, setup)
  const limit = jobs === 1 ? 1 : jobs * linesPerThread
  let failed = false
  try {
    for await (const answer of orderedMap(readLines(io.stdin), limit, (line) => pool.answer(line))) {
      await stdout.write(answer.output)
      // The line itself says what is wrong; on stderr thousands of such lines would help nobody.
      if (answer.bad) await complaints.add()
      await complaints.addFailures(answer.failures)
      failed ||= answer.failed
    }
  } finally {
    await pool.close()
  }
  if (complaints.any) return 2
  return failed ? 1 : 0
}

/** With one job the main thread does the work: no copying, and half the memory. */
function answerHere(options: CheckerOptions, answerOptions: AnswerOptions): Pool {
  const checker = createChecker(options)
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- an error becomes a rejection, as in a thread
    answer: async (line): Promise<Answer> => answerLine(checker, line, answerOptions),
    close: () => Promise.resolve()
  }
}

async function* readLines(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0
  try {
    for await (const bytes of splitLines(stdin)) yield { number: ++number, text: decodeUtf8(bytes) }
  } catch (error) {
    throw new InputError(`stdin: ${systemReason(error)}`)
  }
}
