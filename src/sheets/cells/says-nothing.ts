// What people put into a cell so that it is not empty.
import { comparable } from './clean-text';

const FILLERS: ReadonlySet<string> = new Set(
  ['/', '\\', '-', '--', '—', '——', '…', '……', '...', '?', '"', '〃', '无', '暂无', '略', '同上', '待定']
    .concat(['n/a', 'none', 'ditto', 'same as above', 'tbd'])
    .map(comparable),
);

/** Whether the text stands for nothing, for something above it or for something yet to come. */
export function saysNothing(text: string): boolean {
  return FILLERS.has(comparable(text));
}
