import type { MessagePort } from 'node:worker_threads'
import type { CheckerOptions } from '../../findings/model.js'
import { createChecker } from '../../findings/checker.js'
import { answerLine, type AnswerOptions, type Line } from './answer.js'

/** What a worker thread is started with. */
export interface WorkerSetup {
  readonly checker: CheckerOptions
  readonly answer: AnswerOptions
}

/** Answers every line that comes in through the port, in order. */
export function serveLines(port: MessagePort, setup: WorkerSetup): void {
  const checker = createChecker(setup.checker)
  port.on('message', (line: Line) => {
    port.postMessage(answerLine(checker, line, setup.answer))
  })
}
