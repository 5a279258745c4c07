// What a person decides about a file that somebody else has written, or that could not be written.
import { CliError } from '../../cli/cli-error';
import type { FileAnswer, FileRequest } from '../wire';
import type { Desk } from './desk';
import { failureSentence } from './failure-sentence';

export function settleFile(desk: Desk, { seat, wish }: FileRequest): FileAnswer {
  const { bench, people, start } = desk;
  if (wish !== 'retry' && !people.atWork.isIdle()) {
    people.announcer.to(seat, { kind: 'remark', sentence: desk.say('scriptAtWork') });
    return { state: bench.keeper.state(), copy: null };
  }
  try {
    return settled(desk, wish);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { state: { kind: 'failed', sentence: failureSentence(start.language, error) }, copy: null };
  }
}

function settled({ bench, revisions }: Desk, wish: FileRequest['wish']): FileAnswer {
  const copy = wish === 'copy' ? bench.keeper.saveCopy() : null;
  if (wish === 'retry') bench.keeper.save();
  else {
    bench.reopen();
    revisions.startAnew();
  }
  return { state: bench.keeper.state(), copy };
}
