// Time and peak memory of a whole process, children included.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const SAMPLING_MS = 10;

/**
 * Runs a command to its end. `peakMb` is the largest resident set of any process of its group, null where the system
 * keeps no /proc; sampled, though each sample is itself a high-water mark.
 */
export async function measuredProcess(command, given) {
  const start = process.hrtime.bigint();
  const child = spawn(command, given, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += chunk));
  let peakKb = 0;
  const sampling = setInterval(() => (peakKb = Math.max(peakKb, peakOfGroup(child.pid))), SAMPLING_MS);
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(sampling);
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  return { ms, peakMb: peakKb === 0 ? null : peakKb / 1024, code, complaint };
}

function peakOfGroup(group) {
  return Math.max(0, ...processesOf(group).map(peakOf));
}

function processesOf(group) {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && groupOf(name) === group);
  } catch {
    return [];
  }
}

/** The fifth field of `stat`; the second, a name in brackets, may itself hold spaces. */
function groupOf(id) {
  const stat = readOf(`/proc/${id}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
}

function peakOf(id) {
  return Number(/VmHWM:\s+(\d+)/.exec(readOf(`/proc/${id}/status`))?.[1] ?? 0);
}

/** A process may be gone before it is read. */
function readOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
