// A desk that does what the name of its file says.
import { parentPort, workerData } from 'node:worker_threads';

const rung = new Int32Array(workerData.bell);

if (workerData.file === 'broken') throw new Error('the file is gone');
parentPort.postMessage({ kind: 'ready' });

if (workerData.file === 'waiting') {
  Atomics.wait(rung, 0, 0);
  parentPort.postMessage({ kind: 'answer', number: 1, value: 'woken' });
} else {
  parentPort.on('message', ({ number, name, given }) => {
    if (name === 'open') parentPort.postMessage({ kind: 'event', seat: given.seat, event: { kind: 'reload' } });
    if (name === 'file') process.exit(7);
    if (name === 'call') parentPort.postMessage({ kind: 'fault', number, message: 'a fault' });
    else if (name !== 'runMenu') parentPort.postMessage({ kind: 'answer', number, value: { name, given } });
  });
}
