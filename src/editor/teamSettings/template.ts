/** What a new team's file says: nothing, since it weighs more than what each person has set, with an example of each key to take in. */
export const teamFileTemplate = `# What this team has agreed on for checking replies, in the editor and by "reply-ready check".
# Settings of the workspace weigh more, those of a user less. Press Ctrl+Space for what can stand where.

# The levels that all rules start from: essential, recommended or strict.
# preset: recommended

# Single rules, by the id that findings show.
# rules:
#   inclusive-language: off
#   over-apology: { level: information, max: 2 }

# houseStyle:
#   banned:
#     - phrase: kindly revert
#       use: please reply
#       reason: Nobody says it.
#   preferred:
#     e-mail: email
#   allowed:
#     - no refunds on gift cards
#   signOffs:
#     - Stay curious
#   products:
#     - Sorry Jar

# customerTimeZone: America/New_York
# calendar:
#   timeZone: Europe/Berlin
#   hours: 09:00-17:00
#   country: DE

# exclude:
#   - archive/**
`
