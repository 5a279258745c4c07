// The desk's thread: what it is started with stands in `workerData`, the server is at the parent's port.
import { parentPort, workerData } from 'node:worker_threads';
import { terminalText } from '../../cli/print/terminal-text';
import { outboxChannel, outboxFolder } from '../../mail/index';
import { Calculator } from '../../recalculation/calculator';
import { deskSentence } from '../words/desk-words';
import { builtScript } from './built-script';
import { openDesk } from './desk';
import { deskAnswers } from './desk-answers';
import type { DeskMessage, DeskStart } from './desk-requests';
import { DeskServer } from './desk-server';
import { failureSentence } from './failure-sentence';
import { pagePrinter } from './page-printer';
import { People } from './people';
import { readAhead } from './read-ahead';
import { RequestLine } from './request-line';

if (parentPort === null) throw new Error('The desk is a thread of the server.');
const port = parentPort;
const start = workerData as DeskStart;

const post = (message: DeskMessage): void => {
  port.postMessage(message);
};
const line = new RequestLine({
  port,
  bell: start.bell,
  serve: (asked) => {
    server.serve(asked);
  },
  meanwhile: () => {
    server.requireGoingOn();
    desk.bench.keeper.saveIfDue();
  },
});
const people = new People(post, line, (sentence, facts) => deskSentence(start.language, sentence, facts));
const recalculation = new Calculator({ workerFile: start.recalculationWorker });
const script = await builtScript(start);

const desk = openDesk({
  start,
  people,
  recalculation,
  equipment: {
    script,
    readConsole: (level, text) => {
      // A run that is broken off complains of it.
      if (level === 'error' && !server.isEnding()) process.stderr.write(`${terminalText(text)}\n`);
    },
    mail: outboxChannel({
      folder: outboxFolder(start.file),
      date: script.now,
      workerFile: start.mailWorker,
    }),
    printer: pagePrinter({
      work: () => people.atWork.outermost(),
      failed: (reason) => {
        const sentence = deskSentence(start.language, 'notPrinted', { reason });
        people.announcer.to(people.atWork.seat(), { kind: 'remark', sentence });
      },
    }),
    beforeCall: () => {
      // An edit is made as a whole.
      if (people.atWork.isTrigger()) return;
      line.serveWaiting();
      server.requireGoingOn();
    },
  },
});
const server = new DeskServer({
  answers: deskAnswers(desk),
  post,
  toldOf: (failure) => failureSentence(start.language, failure),
  saveAll: () => {
    const { keeper } = desk.bench;
    keeper.save();
    const copy = keeper.state().kind === 'changedOnDisk' ? keeper.saveCopy() : null;
    return { state: keeper.state(), copy };
  },
  close: () => {
    recalculation.close();
    port.close();
  },
});

desk.bench.greet();
line.open();
post({ kind: 'ready' });
readAhead(desk.bench.book.workbook);
