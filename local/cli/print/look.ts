import type { Labels } from '../words/labels';
import type { Paint } from './paint';

/** In which words and colours a report is printed. */
export interface Look {
  readonly labels: Labels;
  readonly paint: Paint;
}
