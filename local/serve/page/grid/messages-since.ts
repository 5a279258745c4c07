import type { GridMessage } from '../../grid/grid-message';

/** Those of the messages that go on from that revision; earlier ones are in the workbook already. */
export function messagesSince(revisionId: string, messages: readonly GridMessage[]): readonly GridMessage[] {
  const first = messages.findIndex(({ serverRevisionId }) => serverRevisionId === revisionId);
  return first < 0 ? [] : messages.slice(first);
}
