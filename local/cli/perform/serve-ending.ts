// What has become of the file when a served workbook is closed.
import type { FileAnswer } from '../../serve/wire';
import { exitCodes } from '../exit-code';
import type { ExitCode } from '../exit-code';
import type { Speech } from '../print/speech';

interface Ending {
  readonly file: string;
  readonly speech: Speech;
}

/** Status 3 where edits are not in the file. */
export function sayHowItEnded({ state, copy }: FileAnswer, { file, speech }: Ending): ExitCode {
  if (state.kind === 'saved') {
    speech.progress('serveSaved', { file });
    return exitCodes.ok;
  }
  if (copy !== null) speech.complain('serveKeptCopy', { file, copy });
  else if (state.kind === 'failed') speech.complain('serveNotSaved', { file, reason: state.sentence });
  else speech.complain('serveChangedOnDisk', { file });
  return exitCodes.file;
}
