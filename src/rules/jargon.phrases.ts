import type { PhraseSet } from '../cues/grammar/automaton.js'

/** Words of the trade, and stiff ones that have a plain twin. */
export const jargonPhrases: readonly PhraseSet[] = [
  {
    tag: 'jargon.levels',
    patterns: [
      '(escalated|escalate|escalating|passed|forwarded|handed|raised|moved|routed|sent|referred|with|by|from|in|to) (it|this|that|your _{1,2}|over|on|up)? (to|with)? (our|the)? (l1|l2|l3|level (1|2|3|one|two|three)|tier (1|2|3|one|two|three)|tier-1|tier-2|tier-3|second line|second-line|third line|third-line|2nd line|3rd line)',
      '(l1|l2|l3|tier (1|2|3|one|two|three)|level (2|3|two|three)) (support|team|engineer~|agent~|will|has|have|is|are|look@|desk|queue)'
    ]
  },
  { tag: 'jargon.as-per', patterns: ['as per', '(pursuant|subsequent) to', 'in lieu of', 'vis-a-vis'] },
  {
    tag: 'jargon.stiff',
    patterns: [
      '(utilize@|utilization|leverage@|commence@|endeavour@|facilitate@|ascertain@|remediate@|herewith|hereto|heretofore|aforementioned|aforesaid|thereof|henceforth|notwithstanding)',
      '(actioned|actioning)',
      '(at this juncture|going forward|touch base|circle back|deep dive|low-hanging fruit|move the needle|bandwidth to|take (this|it) offline|boil the ocean|ping you offline|do the needful|kindly revert)'
    ]
  },
  { tag: 'jargon.not', patterns: ['as per (usual|normal)'] },
  {
    tag: 'jargon.insider',
    patterns: [
      '(kb|knowledgebase) article~',
      '(root cause analysis|backend team|back-end team|dev ops|service desk queue|change request|work order|trouble ticket|swim lane|sprint backlog|story points|product backlog)',
      'advance replacement',
      '(in|on|from) (our|the) (crm|erp|oms|wms|pms|backlog)'
    ]
  }
]

/** Initials that only the trade knows. What readers know from daily life (PDF, USB, VAT, PIN, FAQ) is not here. */
export const insiderInitials: ReadonlySet<string> = new Set(
  'RMA SLA SLAS EOL EOS TAT PFA RCA SOP POC KPI NPS CSAT CRM ERP OEM DOA AWB POD NDR OOO FYA MTTR RTO RPO UAT QBR SKU SKUS T&CS T&C MOQ FTE BAU CSR CSRS OMS WMS AHT FCR CX KB NFF RFO WIP COB EOB RTS BOM ECN GTM ARR MRR P1 P2 P3 SEV1 SEV2'.split(
    ' '
  )
)
