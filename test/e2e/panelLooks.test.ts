import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { RealEditor } from '../host/realEditor.js'
import { themes, type Theme } from '../host/themes.js'
import { ReplyPanel } from './replyPanel.js'
import { withEditor } from './withEditor.js'

const name = '48213.reply.md'
const head =
  '---\ncustomer: Dana Whitfield\nticket: "48213"\nsituation: delay\n---\n\n> My order was due on Monday and has not arrived. Where is it, and can I still cancel? I need it by Friday.\n\n'
const unready =
  "Hi Dana,\n\nI'm so sorry your order is late. I apologise again for the delay. We'll look into it soon. Unfortunately, our policy does not allow a refund.\n\nBest,\nSam"
const ready =
  'Hi Dana,\n\nI am sorry that your order did not arrive on Monday: the carrier lost a pallet at its hub in Leeds. Your order is on its way again, and the carrier expects to deliver it by Thursday, 26 November. You can still cancel: reply to this e-mail by noon tomorrow and I will refund it the same day. I will write to you again on Thursday by 17:00.\n\nBest,\nSam'

interface State {
  readonly name: string
  /** Brings the panel into the state. */
  readonly enter: (panel: ReplyPanel, editor: RealEditor) => Promise<void>
  /** What has to be done for each picture. */
  readonly again?: (panel: ReplyPanel) => Promise<void>
}

const states: readonly State[] = [
  {
    name: 'customer',
    enter: (panel) => panel.frame.locator('.chip').nth(2).waitFor()
  },
  {
    name: 'draft',
    enter: async (panel) => {
      await panel.replaceDraft(unready)
      await panel.draft.locator('.cm-lintRange-warning').first().waitFor()
    },
    again: (panel) => panel.hover('I apologise')
  },
  {
    name: 'checklist',
    enter: (panel) => panel.frame.locator('.check:not(.met) .close-item').first().waitFor(),
    again: (panel) => panel.scrollTo('.ready')
  },
  {
    name: 'snippets',
    enter: async (panel) => {
      await panel.frame.getByLabel('Search snippets').fill('refund')
      await panel.frame.locator('.snippet .row').first().click()
      await panel.frame.locator('.preview:not([hidden])').waitFor()
    },
    again: (panel) => panel.scrollTo('.snippets')
  },
  {
    name: 'ready',
    enter: async (panel) => {
      await panel.frame.getByLabel('Search snippets').fill('')
      await panel.replaceDraft(ready)
      await panel.frame.locator('.pill-ready').waitFor()
    },
    again: async (panel) => {
      await panel.frame.locator('.send-buttons .primary').click()
      await panel.button('Copied').waitFor()
    }
  },
  {
    name: 'notice',
    enter: async (panel, editor) => {
      await editor.deleteFile()
      await panel.frame.locator('.notice:not([hidden])').waitFor()
    }
  }
]

const size = { width: 1400, height: 800 }
const pairs: readonly (readonly [light: Theme, dark: Theme])[] = [
  ['light', 'dark'],
  ['hc-light', 'hc']
]

describe('the looks of the reply panel', () => {
  for (const [light, dark] of pairs) {
    it(`is clear in each state in ${themes[light].label} and ${themes[dark].label}`, () =>
      withEditor({ name, text: head, settings: followsTheSystem(light, dark), size }, async (editor) => {
        const { page } = editor
        const violations: string[] = []

        /** Keeps pictures of a state in both themes and both widths, and looks for violations. */
        const look = async (panel: ReplyPanel, state: string, again?: State['again']): Promise<void> => {
          for (const theme of [light, dark]) {
            await putOn(page, panel, theme, theme === light ? 'light' : 'dark')
            for (const width of [240, 900]) {
              await widen(page, panel, width)
              await again?.(panel)
              await panel.picture(`panel-${state}-${theme}-${width}`)
            }
            const found = await panel.axeViolations()
            violations.push(...found.map((violation) => `${state}, ${theme}: ${violation}`))
          }
        }

        await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
        const panel = await ReplyPanel.open(editor)
        await panel.message.waitFor()
        await page.locator('.tab.active .tab-actions .action-label').click()
        await panel.button('New Reply').waitFor()
        await look(panel, 'nothing')
        await panel.button(new RegExp(name)).click()
        await panel.message.waitFor()
        for (const state of states) {
          await state.enter(panel, editor)
          await look(panel, state.name, state.again)
        }
        await page.setViewportSize({ width: 640, height: 400 })
        // As wide as a window of 1280 pixels is at 200 %.
        await panel.picture(`panel-zoomed-${dark}`)
        violations.push(...(await panel.axeViolations()))
        assert.deepEqual(violations, [])
      }))
  }
})

/** Settings with which the window puts on the theme that the system prefers. */
function followsTheSystem(light: Theme, dark: Theme): Readonly<Record<string, unknown>> {
  return {
    'workbench.preferredLightColorTheme': themes[light].label,
    'workbench.preferredDarkColorTheme': themes[dark].label,
    'window.autoDetectHighContrast': false,
    'window.autoDetectColorScheme': true
  }
}

async function putOn(
  page: Page,
  panel: ReplyPanel,
  theme: Theme,
  colorScheme: 'light' | 'dark'
): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.locator(`.monaco-workbench[class*="${themes[theme].file}-json"]`).waitFor()
  await panel.frame.waitForFunction(
    (label) =>
      document.body.dataset.vscodeThemeId === label || document.body.dataset.vscodeThemeName === label,
    themes[theme].label
  )
}

/** Drags the border of the side bar until the view has a width. */
async function widen(page: Page, panel: ReplyPanel, width: number): Promise<void> {
  const bar = await page.locator('.part.sidebar').boundingBox()
  if (!bar) throw new Error('There is no side bar.')
  await page.mouse.move(bar.x + bar.width, 300)
  await page.mouse.down()
  await page.mouse.move(bar.x + width, 300, { steps: 3 })
  await page.mouse.up()
  await panel.frame.waitForFunction((wanted) => Math.abs(innerWidth - wanted) < 4, width)
}
