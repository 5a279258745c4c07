// What a row of the log is about.
import type { LoggedAction } from '../../../core/log/log-entry';
import { runActions } from '../../../text/runs';
import { choice, type Option } from '../choice';

/** Every action that leaves a row. */
const LOGGED: readonly LoggedAction[] = [
  'setUp',
  'adopt',
  'repair',
  'undoRepairs',
  'rank',
  'publish',
  'notice',
  'planMails',
  'sendMails',
  'markMail',
];

export const loggedActions = choice(
  ...LOGGED.map((value): Option<LoggedAction> => ({ value, words: runActions[value], aliases: [] })),
);
