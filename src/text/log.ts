// What the sheet of the log says of itself, and what is said of a log and of results that do not agree.
import { words } from './language';

export const logSheet = {
  /** The line above the header. */
  line: words('共 {rows} 行，末行 {mark}', '{rows} rows, the last is {mark}'),
};
