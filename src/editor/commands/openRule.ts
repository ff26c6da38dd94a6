import type { RulePages } from '../rulePages.js'
import type { Command } from './command.js'

/** Opens the page of the rule whose id is the argument. */
export function openRule(pages: RulePages): Command {
  return {
    id: 'replyReady.openRule',
    async execute(rule): Promise<void> {
      if (typeof rule === 'string') await pages.open(rule)
    }
  }
}
