import { Panel } from './panel.js'
import type { Host } from './memory.js'

declare function acquireVsCodeApi(): Host

const script = document.currentScript
const main = document.getElementById('panel')
if (main) new Panel(main, acquireVsCodeApi(), script?.nonce ?? '').start()
