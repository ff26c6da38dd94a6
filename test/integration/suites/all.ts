// The activation suite has to come first: after it the extension is awake.
import './activation.js'
import './diagnostics.js'
import './quickFixes.js'
import './checkTone.js'
import './snippets.js'
import './copyReply.js'
import './settings.js'
import './timeline.js'
