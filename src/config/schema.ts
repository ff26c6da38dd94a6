import * as v from 'valibot'
import { hoursPattern, weekdays } from '../calendar/settings.js'
import { isZone } from '../calendar/zone.js'
import { presets, type Level } from '../findings/model.js'
import { complaint, type RuleOptionSchemas } from '../rules/options.js'
import { globProblem } from './globs.js'
import { settableLevels } from './model.js'

/** What the schema has to know of a rule. */
export interface KnownRule {
  readonly id: string
  readonly level: Level | 'off'
  readonly summary: string
  readonly options?: RuleOptionSchemas
}

const phrase = v.pipe(
  v.string(),
  v.regex(/[\p{L}\p{N}]/u, complaint('There is no word in it.')),
  v.maxLength(200, complaint('A phrase has 200 characters at most.'))
)
const glob = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed && globProblem(dataset.value)
    if (problem) addIssue({ message: complaint(problem) })
  })
)
const zone = v.pipe(
  v.string(),
  v.check(
    (name) => name.trim() === '' || isZone(name.trim()),
    complaint('There is no time zone “{0}”. Take its IANA name, such as Europe/Berlin.')
  )
)

const banned = v.union([
  phrase,
  v.strictObject({
    phrase: v.pipe(phrase, v.description('Words that your team does not write.')),
    use: v.exactOptional(
      v.pipe(
        v.string(),
        v.nonEmpty(complaint('Leave it out where nothing fits.')),
        v.description('What to write instead; offered as a fix.')
      )
    ),
    reason: v.exactOptional(v.pipe(v.string(), v.description('Why, in a sentence; shown with the finding.')))
  })
])

const houseStyle = v.strictObject({
  banned: v.exactOptional(
    v.pipe(
      v.array(banned),
      v.description('Phrases that nobody in your team writes: the words alone, or with `use` and `reason`.')
    )
  ),
  preferred: v.exactOptional(
    v.pipe(
      v.record(phrase, v.pipe(v.string(), v.nonEmpty(complaint('Say what to write instead.')))),
      v.description('Phrases, each with the one your team writes instead: `"e-mail": "email"`.')
    )
  ),
  allowed: v.exactOptional(
    v.pipe(v.array(phrase), v.description('Phrases in which no rule finds anything.'))
  ),
  signOffs: v.exactOptional(
    v.pipe(
      v.array(phrase),
      v.description('Lines that your replies end with above the name, such as `Stay curious`.')
    )
  ),
  products: v.exactOptional(
    v.pipe(
      v.array(phrase),
      v.description('Names of your products, in their capitals. No rule takes them for words.')
    )
  )
})

const calendar = v.strictObject({
  timeZone: v.exactOptional(
    v.pipe(
      zone,
      v.description(
        'Time zone that your team works in, by its IANA name, such as `Europe/Berlin`. Empty: the zone of this computer.'
      )
    )
  ),
  workingDays: v.exactOptional(
    v.pipe(
      v.array(v.picklist([...weekdays.slice(1), weekdays[0]])),
      v.minLength(1, complaint('There has to be one day.')),
      v.description('Days on which your team works. *Insert Timeline* counts business days by them.')
    )
  ),
  hours: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(hoursPattern, complaint('Write it as 09:00-17:00.')),
      v.description('When your team works on these days, such as `09:00-17:00`.')
    )
  ),
  country: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^(?:[A-Za-z]{2})?$/u, complaint('Write the two letters of the country, such as DE.')),
      v.description(
        'Country whose public holidays are no business days, by its two letters, such as `DE`. Empty: no holidays are counted.'
      )
    )
  ),
  region: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9-]{0,12}$/u, complaint('Write the code of the region, such as BY.')),
      v.description(
        'Part of the country with holidays of its own, by its code, such as `BY` for Bavaria or `SCT` for Scotland. Empty: the holidays of the whole country.'
      )
    )
  )
})

const level = v.pipe(v.picklist(settableLevels), v.description('How much a finding of this rule weighs.'))

/** A level, or a level with the options of the rule beside it. */
function ruleSetting({ options = {}, level: usual, summary }: KnownRule) {
  const setting = v.union([
    v.picklist(settableLevels),
    // Options are given or not; what they are where they are not given is the rule's business.
    v.strictObject({
      level: v.exactOptional(level),
      ...Object.fromEntries(
        Object.entries(options).map(([name, option]) => [name, v.exactOptional(option.wrapped)])
      )
    })
  ])
  return v.pipe(setting, v.description(`${summary} Level: \`${usual}\`.`))
}

const anyRuleSetting = v.union([v.picklist(settableLevels), v.looseObject({ level: v.exactOptional(level) })])

/**
 * The schema of everything that a team's file and the settings share.
 *
 * @param known the rules and their options; without them any rule with any options is taken
 */
export function configSchema(known?: readonly KnownRule[]) {
  const ruleId = known ? v.picklist(known.map(({ id }) => id)) : v.string()
  return v.strictObject({
    $schema: v.exactOptional(v.string()),
    preset: v.exactOptional(
      v.pipe(
        v.picklist(presets),
        v.description('The levels that all rules start from. `rules` changes single ones.')
      )
    ),
    rules: v.exactOptional(
      v.pipe(
        known
          ? v.strictObject(
              Object.fromEntries(known.map((rule) => [rule.id, v.exactOptional(ruleSetting(rule))]))
            )
          : v.record(v.string(), anyRuleSetting),
        v.description(
          'How much each rule weighs, by the id that its findings show. `error` stops “Ready to send”, `warning` counts against it, `information` and `hint` never do, and `off` turns the rule off. A rule that is not named here keeps its level of the preset. To set options as well, write an object: `"over-apology": { "level": "warning", "max": 2 }`.'
        )
      )
    ),
    include: v.exactOptional(
      v.pipe(
        v.array(glob),
        v.description(
          'What else to check while you type: language ids such as `markdown`, or globs such as `*.eml.txt` or `replies/**`. A glob with a `/` starts at the workspace folder. Documents with the language `support-reply` (`*.reply.md`) are always checked. The extension starts with the first reply you open or the first *Reply Ready* command you run, and checks these from then on.'
        )
      )
    ),
    exclude: v.exactOptional(
      v.pipe(
        v.array(glob),
        v.description(
          'What not to check, though it is a reply or included: language ids or globs such as `archive/**`. A glob with a `/` starts at the workspace folder. *Check Reply Tone* works either way.'
        )
      )
    ),
    customerTimeZone: v.exactOptional(
      v.pipe(
        zone,
        v.description(
          'Time zone of your customers, by its IANA name, such as `America/New_York`. Times are then given in theirs too: “16:00 CET (10:00 your time)”.'
        )
      )
    ),
    calendar: v.exactOptional(v.pipe(calendar, v.description('When your team works.'))),
    houseStyle: v.exactOptional(
      v.pipe(
        houseStyle,
        v.description(
          'What your team has agreed on beside the rules: phrases that nobody writes, phrases to write instead of others, phrases that no rule finds anything in, sign-offs, and names of products. Case and line breaks make no other phrase.'
        )
      )
    ),
    ignore: v.exactOptional(
      v.pipe(
        v.array(
          v.strictObject({
            rule: v.pipe(ruleId, v.description('The rule whose finding is ignored.')),
            text: v.pipe(
              v.string(),
              v.nonEmpty(complaint('There is nothing in it.')),
              v.description('The words that it flags.')
            )
          })
        ),
        v.description(
          'Findings that are ignored wherever they come up: a rule, and the words that it flags. *Ignore* in a finding’s quick fixes adds to it.'
        )
      )
    )
  })
}
