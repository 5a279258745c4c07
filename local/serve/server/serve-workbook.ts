// One workbook in the browser: its desk, the tabs, the server between them, and how all of it ends.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { outboxFolder } from '../../mail/index';
import type { DeskStart } from '../desk/desk-requests';
import type { FileAnswer } from '../wire';
import { serverSentence } from '../words/server-words';
import { newToken } from './access-token';
import { serverApp } from './app';
import { startDesk } from './desk-client';
import type { DeskGone } from './desk-failure';
import { listen } from './listen';
import { OpenTabs } from './open-tabs';
import { readStaticFiles } from './static-files';

const GRACE_MILLISECONDS = 5_000;
const BEAT_MILLISECONDS = 15_000;
const SHIM = 'frame-shim.js';

export interface ServeOptions {
  /** 0: a free one. */
  readonly port: number;
  /** The built files of the page. */
  readonly pageFolder: string;
  readonly deskWorker: string;
  readonly start: Omit<DeskStart, 'bell'>;
}

export interface Serving {
  /** With the token: whoever knows it may do everything. */
  readonly address: string;
  /** Resolves when the desk has ended by itself, which it never should. */
  readonly gone: Promise<DeskGone>;
  /** Saves, tells the tabs, and ends. @throws DeskGone where the desk cannot say what became of the file */
  end(): Promise<FileAnswer>;
  /** Tells the tabs that all is over, and ends. */
  abandon(): Promise<void>;
}

/**
 * The file has to be locked by the caller.
 * @throws the system's error where the port is taken, DeskGone where the desk does not come up
 */
export async function serveWorkbook({ port, pageFolder, deskWorker, start }: ServeOptions): Promise<Serving> {
  const { file, language } = start;
  const token = newToken();
  const files = await readStaticFiles(pageFolder);
  const shim = await readFile(path.join(pageFolder, SHIM), 'utf8');
  const tabs = new OpenTabs({
    graceMilliseconds: GRACE_MILLISECONDS,
    beatMilliseconds: BEAT_MILLISECONDS,
    whenLeft: (seat) => {
      // A desk that has ended has nobody waiting either.
      desk.ask('leave', { seat }).catch(() => undefined);
    },
  });
  const desk = await startDesk({ workerFile: deskWorker, start, tell: tabs.tell.bind(tabs) });
  const facts = { desk, tabs, language, files, shim, fileName: path.basename(file), outboxFolder: outboxFolder(file) };
  const server = await listen(serverApp(token, facts), port).catch(async (error: unknown) => {
    await desk.terminate();
    throw error;
  });

  const close = async (sentence: 'deskGone' | 'endedByPerson'): Promise<void> => {
    tabs.end({ kind: 'ended', sentence: serverSentence(language, sentence) });
    await server.close();
    await desk.terminate();
  };
  return {
    address: `http://127.0.0.1:${String(server.port)}/${token}/`,
    gone: desk.gone,
    end: async () => {
      const answer = await desk.ask('end', null);
      await close('endedByPerson');
      return answer;
    },
    abandon: () => close('deskGone'),
  };
}
