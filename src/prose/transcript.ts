/** "Agent:", "[10:02] Support agent (Mia):", "**Bot:**" at the start of a line. */
const agentLine =
  /^[\s>*_-]{0,8}(?:[[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?[\])]?[\s,–-]{0,3})?[*_]{0,2}(?:(?:support|service|chat|customer|live|virtual|help ?desk) )?(?:agent|adviser|advisor|support|operator|representative|rep|assistant|chat ?bot|bot|help ?desk|csr|customer (?:service|care|support))\b[^:\n]{0,40}:/iu
/** Whoever speaks next: "Customer:", "Dana W. (10:03):". */
const speakerLine =
  /^[\s>*_-]{0,8}(?:[[(]?\d{1,2}[:.]\d{2}[^\s\p{L}]{0,5}\s{0,3})?[*_]{0,2}(?:\p{Lu}|me\b|you\b|client\b|customer\b)[^:\n]{0,30}:/u

/**
 * A customer's message without what our side said in it, where it is the transcript of a chat. Blanks stand for what is left
 * out, so that everything else stays in its place.
 */
export function withoutAgent(message: string): string {
  if (!message.includes(':')) return message
  const lines = message.split('\n')
  if (!lines.some((line) => agentLine.test(line))) return message
  let isAgent = false
  const kept = lines.map((line) => {
    if (agentLine.test(line)) isAgent = true
    else if (speakerLine.test(line)) isAgent = false
    return isAgent ? line.replace(/[^\r]/gu, ' ') : line
  })
  const text = kept.join('\n')
  return /\S/u.test(text) ? text : message
}
