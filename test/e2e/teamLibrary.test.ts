import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { RealEditor } from '../host/realEditor.js'
import { themeSettings, type Theme } from '../host/themes.js'
import { withEditor } from './withEditor.js'

const faulty = `---
title: Late parcel
situation: delay
prefix: team-late
topic: parcels
---

Hi {{customer name}},

Sorry. I apologise again for the delay. So sorry once more. It is with you by {{time.
`

const macros = [
  {
    title: 'Team refund',
    actions: [
      { field: 'comment_value_html', value: '<p>Hi {{ticket.requester.first_name}}, it is paid.</p>' }
    ]
  },
  { title: 'Only a tag', actions: [{ field: 'current_tags', value: 'vip' }] },
  null
]

describe('the team library in a real VS Code', () => {
  for (const theme of ['light', 'dark', 'hc'] as const) {
    it(`shows what is wrong, follows the disk, imports, and offers times (${theme})`, () =>
      withLibrary(theme, async (editor, folder) => {
        const { page } = editor
        const { keyboard } = page
        await editor.warnings.first().waitFor()
        await editor.errors.first().waitFor()
        await editor.runCommand('Problems: Focus on Problems View')
        const problems = page.locator('.markers-panel-container')
        await problems.getByText('topic').first().waitFor()
        await problems.getByText('apolog').first().waitFor()
        await editor.picture(`team-library-problems-${theme}`)

        // Another program mends the file.
        const file = path.join(folder, '.reply-ready', 'snippets', 'late.md')
        await writeFile(file, '---\ntitle: Late parcel\nprefix: team-late\n---\n\nIt rests in Kraków.\n')
        await problems.getByText('topic').first().waitFor({ state: 'detached' })

        await editor.runCommand('Reply Ready: Import Team Snippets')
        const box = page.locator('.quick-input-widget')
        await box.locator('.quick-input-title', { hasText: 'Import Team Snippets' }).waitFor()
        await box.locator('.monaco-list-row', { hasText: 'macros.json' }).click()
        const report = page.locator('.monaco-editor .view-lines')
        await report.getByText('macros.json').first().waitFor()
        await editor.picture(`team-library-report-${theme}`)
        const taken = await readFile(path.join(path.dirname(file), 'team-refund.md'), 'utf8')
        assert.match(taken, /\nHi \{\{customer name\}\}, it is paid\.\n$/u)

        await editor.runCommand('Reply Ready: Insert Recovery Snippet')
        await box.locator('.quick-input-title', { hasText: 'Insert Recovery Snippet' }).waitFor()
        await keyboard.type('Kraków')
        await box.locator('.monaco-list-row', { hasText: 'team-late' }).waitFor()
        await editor.picture(`team-library-list-${theme}`)
        await keyboard.press('Escape')

        await editor.runCommand('Reply Ready: Insert Timeline')
        await box.locator('.quick-input-title', { hasText: 'Insert Timeline' }).waitFor()
        await box.getByText('business days, by').first().waitFor()
        await editor.picture(`timeline-list-${theme}`)
        await keyboard.type('1 jan 2032 9pm')
        await box.locator('.monaco-list-row.focused', { hasText: '21:00 on Thu 1 Jan 2032' }).waitFor()
        await editor.picture(`timeline-typed-${theme}`)
      }))
  }
})

/** Opens a window on a folder with one faulty team snippet and an export. */
function withLibrary(
  theme: Theme,
  run: (editor: RealEditor, folder: string) => Promise<void>
): Promise<void> {
  const folderIn = (directory: string): string => path.join(directory, 'replies')
  return withEditor(
    {
      name: '.reply-ready/snippets/late.md',
      text: faulty,
      settings: {
        ...themeSettings(theme),
        'replyReady.calendar.timeZone': 'Europe/Berlin',
        'replyReady.calendar.country': 'DE',
        'replyReady.customerTimeZone': 'America/New_York'
      },
      prepare: async (directory) => {
        const snippets = path.join(folderIn(directory), '.reply-ready', 'snippets')
        await mkdir(snippets, { recursive: true })
        // Where the list of files begins.
        await writeFile(path.join(snippets, 'macros.json'), JSON.stringify({ macros }))
        return undefined
      }
    },
    async (editor, directory) => {
      await editor.waitForTheme(theme)
      await run(editor, folderIn(directory))
    }
  )
}
