/** What the process answers; README lists them. */
export const exitCodes = {
  ok: 0,
  problemsInData: 1,
  usage: 2,
  file: 3,
  partlyDone: 4,
  locked: 5,
  ourBug: 6,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
