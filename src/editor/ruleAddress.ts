const page = /^docs\/rules\/([a-z]+(?:-[a-z]+)*)\.md$/
const link = /^\/rules\/([a-z]+(?:-[a-z]+)*)$/

/** The rule id in the address of a packaged page, `docs/rules/<id>.md`; `undefined` for any other text. */
export function ruleOfPage(address: string): string | undefined {
  return page.exec(address)?.[1]
}

/** The rule id in the path of a link, `/rules/<id>`; `undefined` for any other text. */
export function ruleOfLink(path: string): string | undefined {
  return link.exec(path)?.[1]
}
