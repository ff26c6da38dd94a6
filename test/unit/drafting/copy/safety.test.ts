import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { copyAs } from '../../../../src/drafting/index.js'

type Node = DefaultTreeAdapterTypes.Node

const allowed = new Set(
  'html head body p br strong em del a img ul ol li code pre blockquote hr h1 h2 h3 h4 h5 h6 table thead tbody tr th td'.split(
    ' '
  )
)

/** What a browser would find in the HTML that must not be there. */
function harm(node: Node): string[] {
  const found: string[] = []
  if ('tagName' in node) {
    if (!allowed.has(node.tagName)) found.push(`<${node.tagName}>`)
    for (const { name, value } of node.attrs) {
      if (!/^(?:href|title|src|alt|start|align)$/.test(name)) found.push(name)
      // A browser drops these signs from an address before it reads it.
      const address = value.replace(/[\p{Cc} ]/gu, '').toLowerCase()
      if (
        /^(?:href|src)$/.test(name) &&
        /^[^/?#]*:/.test(address) &&
        !/^(?:https?|mailto|tel):/.test(address)
      )
        found.push(`${name}=${value}`)
    }
  } else if (node.nodeName === '#comment' || node.nodeName === '#documentType') found.push(node.nodeName)
  return 'childNodes' in node ? [...found, ...node.childNodes.flatMap(harm)] : found
}

describe('rich text', () => {
  const attacks: readonly string[] = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<body onload=alert(1)>',
    '<details open ontoggle=alert(1)>',
    '<math><mtext></table></math><img src onerror=alert(1)>',
    '<style>@import "https://evil.example/x.css"</style>',
    '<link rel=stylesheet href=https://evil.example>',
    '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
    '<form action=javascript:alert(1)><input type=submit>',
    '<object data="data:text/html,<script>alert(1)</script>">',
    '<base href="javascript:/a/">',
    '<x onclick=alert(1) tabindex=1>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<<script>alert(1)//<</script>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<!--<img src="--><img src=x onerror=alert(1)>">',
    '<![CDATA[<img src=x onerror=alert(1)>]]>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](&#x1;javascript:alert(1))',
    '[x](< javascript:alert(1)>)',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](file:///etc/passwd)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '![x](data:image/svg+xml;base64,PHN2Zz4=)',
    '![x" onerror="alert(1)](https://example.com/x.png)',
    '[x](https://example.com/"onmouseover="alert(1))',
    '[x](https://example.com \'"onclick="alert(1)\')',
    '`<img src=x onerror=alert(1)>`',
    '```\n</code></pre><script>alert(1)</script>\n```',
    '```"><script>alert(1)</script>\nx\n```',
    '| <script>alert(1)</script> |\n| --- |\n| <img src=x onerror=alert(1)> |',
    '- <img src=x\n  onerror=alert(1)>',
    '> <svg/onload=alert(1)>',
    '<p style="background:url(javascript:alert(1))">x</p>',
    '<a\nhref\n=\n"javascript:alert(1)">x</a>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '\\<script>alert(1)\\</script>',
    'https://example.com/<script>alert(1)</script>',
    '<?php echo 1 ?>',
    '<!DOCTYPE html><script>alert(1)</script>'
  ]
  for (const attack of attacks) {
    it(`lets nothing through of ${JSON.stringify(attack)}`, () => {
      for (const text of [attack, `Hi ${attack} there`, `> q\n\n${attack}\n\nBest`]) {
        assert.deepEqual(harm(parse(copyAs(text, 'html'))), [])
        assert.deepEqual(harm(parse(copyAs(text, 'html', 'plaintext'))), [])
        assert.doesNotMatch(copyAs(text, 'plain'), /\((?:javascript|data|vbscript|file):[^)]*\)$/i)
      }
    })
  }

  it('lets nothing through of any mixture', () => {
    const part = fc.oneof(
      fc.constantFrom(...attacks, '<', '>', '"', "'", '`', '\n', '\n\n', '<b', '-->', '&'),
      fc.string()
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        assert.deepEqual(harm(parse(copyAs(parts.join(''), 'html'))), [])
      }),
      { numRuns: 1000 }
    )
  }).timeout(30_000)
})
