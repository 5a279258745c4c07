import type { HelpWords } from './help-words';
import { helpExamples as examples } from './help-examples';

export const englishHelp: HelpWords = {
  about:
    'Checks entries, ranks and publishes a month, makes its notice and its mails on a local .xlsx, by the very files that are pushed to Google Sheets',
  examples: `Examples:
  ${examples.serve}
      opens it in the browser, to be used like any spreadsheet; on this machine only, nothing goes out
  ${examples.check}
      lists what is wrong with the entries, cell by cell
  ${examples.rank}
      ranks October 2026 into the file itself, keeping the former one as .bak; without --in-place it goes into out/
  ${examples.publish}
      once the leading group has approved (in the sheet Decisions, or by --approved-by and --approved-on)
  ${examples.notice}
      makes the notice: a sheet, and beside the workbook the circular and the poster as pages and PDF
  ${examples.mail}
      puts the mails to leaders, group leaders and last members into outbox/ as .eml files; nothing is sent anywhere
  ${examples.send}
      lists the recipients and sends once you agree; broken off, run it again: what has gone out never goes twice
  ${examples.whyEnglish}
      why this rank: every term down to its cell, and what was missing
  ${examples.verify}
      looks for the mark printed on a notice, and for changes since the publication
  ${examples.fix}
      shows what can be repaired for you and how; without --dry-run it goes into out/contest.xlsx
  ${examples.undo}
      takes the last repairs back
  ${examples.json}
      nothing but JSON on stdout
  ${examples.adopt}
      shows how an office's own workbook would be read, and writes nothing
  xiaoneng adopt old.xlsx --map "Monthly plan=Tasks" --map "Monthly plan.Due=Deadline"
      says which of your sheets and headers stand for which of ours
  ${examples.adoptYes}
      agrees: keeps the mapping and creates the missing sheets
  ${examples.begin}
      begins from nothing: a new workbook with every sheet ready to fill in
`,
  commands: {
    check:
      'list everything that is wrong with the entries; --fix repairs what is safe (the workbook is written with --out, --in-place or --fix)',
    rank: 'rank a month; name the advanced and the last',
    publish: 'publish the approved result, never to be changed again; later corrections become further versions',
    notice: 'make the notice as sheet, page and PDF; of an unpublished month a draft for approval',
    mail: 'make the mails; only --send sends them, each at most once',
    why: 'explain a rank',
    verify: 'find out whether the run log or a published result was altered',
    log: 'list the run log',
    serve:
      'open the workbook in the browser: fill it in as usual and use the menu Effectiveness; edits are saved into the file, the former one is kept as .bak',
    undo: 'take the last repairs back: the old values return',
    adopt: "get to know an office's own workbook: look at the proposal, then agree with --yes",
    setup: 'create the missing sheets and touch nothing that exists',
  },
  file: 'an .xlsx workbook',
  subject: 'name of a unit or a member; of several with one name: NAME (UNIT)',
  options: {
    month: 'month, such as 2026-10; the latest one when left out',
    fix: 'repair: all, or some of spaces,width,number,date,month,name, or cells such as Scores!E14, with commas between',
    out: 'folder, or file name ending in .xlsx, to write to (default out/)',
    inPlace: 'rewrite the input file, keeping the former one as .bak',
    dryRun: 'compute only, write nothing',
    map: 'sheet=your sheet, or sheet.column=your header, =none for what you have not; may be repeated',
    new: 'begin this workbook, which must not exist yet',
    approvedBy: 'who has approved; left out: whom the row Publication of Decisions names',
    approvedOn: 'date of the approval, such as 2026-11-02; today when left out',
    reason: 'why; needed from version 2 on',
    send: 'send the mails; goes with --smtp, --from and --in-place',
    smtp: 'mail server, such as smtp://user@mail.example.org:587; the password comes from XIAONENG_SMTP_PASSWORD',
    toSelf: 'send one test mail that shows all of them to yourself; it is not recorded',
    markSent: 'of a mail nobody knows about: it was found among the sent ones',
    sendAgain: 'of a mail nobody knows about: it did not go out and goes with the next run',
    port: 'port to listen on (default: a free one)',
    noOpen: 'show the address and leave the browser alone',
    mark: 'the 12 characters printed on a notice or a mail: are they of this workbook?',
    json: 'nothing but JSON on stdout (schema 1)',
    lang: 'zh-CN or en (default: as the system asks, else Chinese)',
    now: 'take this moment for now, such as 2026-11-01T09:00',
    quiet: 'no progress messages',
    help: 'show this help',
    version: 'show the version',
  },
  yes: {
    adopt: 'agree: keep the mapping in the sheet Settings and create the missing sheets',
    mail: 'the recipients have been checked: do not ask again',
  },
  from: {
    mail: 'address of the sender',
    serve: 'address of whoever works in it, as protected cells and the run log know people',
  },
  titles: {},
  exitCodes: `
Exit codes:
  0 done    1 errors in the data, or refused    2 usage    3 file cannot be read or written    4 partly done: mails are left
  5 file in use    6 our bug    130 interrupted`,
};
