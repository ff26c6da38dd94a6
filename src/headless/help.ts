/** The text of `reply-ready --help`. */
export const help = `Reply Ready checks replies to customers before they are sent.

Usage
  reply-ready check [files, folders, globs, or - for stdin] [options]
  reply-ready check --jsonl [--jobs N] [options]   one JSON object a line, stdin to stdout
  reply-ready --list-rules | --explain RULE | --print-config [FILE]

A folder stands for the **/*.reply.md and the .reply-ready/snippets/*.md in it. A file named or matched is checked whatever
its ending: .md and .markdown as Markdown, everything else as plain text. stdin is Markdown unless --stdin-filepath says otherwise.

Options
  --format NAME                 how to print: pretty (default), json, jsonl, sarif (code scanning) or
                                github (annotations in GitHub Actions)
  -o, --output FILE             write the report to a file, in UTF-8, instead of stdout
  --fail-on LEVEL               exit 1 from this level on: error, warning, information or never (default: error;
                                with --jsonl: never)
  --min-level LEVEL             print findings from this level on (the exit code and the verdict count all)
  -q, --quiet                   print nothing of replies that are ready, and no count at the end
  --fix                         make the fixes that lose no meaning, in place; with - the fixed reply goes to stdout
  --exclude GLOB                leave out what folders and globs lead to; without / a name at any depth; repeatable
  --config FILE                 settings in YAML or JSON; without it each file takes those of the .reply-ready.yaml in its
                                folder or the nearest folder above
  --no-config                   look for no such file
  --rule ID:LEVEL               error, warning, information, hint or off for one rule; wins over all settings; repeatable
  --max-length N                longest text that is checked, in characters (default: 1000000)
  --situation NAME              what the replies are about: delay, outage, billing …
  --now TIME                    ISO time the replies are sent, for rules about dates
  --stdin-filepath NAME         name that - is reported under; its ending decides the format
  --jsonl                       read {"id","text","customer"?,"situation"?,"format"?,"now"?} a line, write a report a line
  --jobs N                      worker threads for --jsonl (default: 1)
  --no-color                    no colours (NO_COLOR and FORCE_COLOR are honoured too)
  --list-rules                  every rule with its level, --config and --rule taken into account
  --print-config                the settings that hold for a file, or in the working directory, and where they are from
  --explain RULE                the page of a rule: what, why, examples, options
  -h, --help                    this text
  -v, --version                 the version

Exit code: 0 nothing at that level, 1 something, 2 the command or an input is wrong (the other inputs still ran).
`
