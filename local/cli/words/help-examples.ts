// The command lines that the help begins with.

export const helpExamples = {
  serve: 'xiaoneng serve contest.xlsx',
  check: 'xiaoneng check contest.xlsx',
  fix: 'xiaoneng check contest.xlsx --fix all --dry-run',
  rank: 'xiaoneng rank contest.xlsx --month 2026-10 --in-place',
  json: 'xiaoneng rank contest.xlsx --month 2026-10 --json > ranking.json',
  publish: 'xiaoneng publish contest.xlsx --in-place',
  notice: 'xiaoneng notice contest.xlsx --in-place',
  mail: 'xiaoneng mail contest.xlsx --in-place',
  send: 'xiaoneng mail contest.xlsx --in-place --send --smtp smtp://office@mail.example.gov.cn:587 --from office@example.gov.cn',
  why: 'xiaoneng why contest.xlsx 党政办',
  whyEnglish: 'xiaoneng why contest.xlsx "Party Office"',
  verify: 'xiaoneng verify contest.xlsx --mark 3f9a0c12b7de',
  undo: 'xiaoneng undo contest.xlsx --in-place',
  adopt: 'xiaoneng adopt samples/legacy.xlsx',
  adoptYes: 'xiaoneng adopt samples/legacy.xlsx --yes --out office.xlsx',
  begin: 'xiaoneng setup --new office.xlsx',
} as const;
