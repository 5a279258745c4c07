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
  let copy: string | null = null;
  try {
    if (wish === 'copy') copy = bench.keeper.saveCopy();
    if (wish === 'retry') bench.keeper.save();
    else loadAnew(desk);
    return { state: bench.keeper.state(), copy };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { state: { kind: 'failed', sentence: failureSentence(start.language, error) }, copy };
  }
}

function loadAnew({ bench, revisions }: Desk): void {
  bench.reopen();
  revisions.startAnew();
}
