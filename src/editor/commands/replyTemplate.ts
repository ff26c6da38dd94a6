import { situations } from '../../findings/model.js'

/** A reply with its front matter and the customer's message still to fill in, in VS Code's snippet syntax. */
export const replyTemplate = `---
customer: \${1}
situation: \${2|${situations.join(',')}|}
---

> \${3:The customer's message}

Hi $1,

$0
`
