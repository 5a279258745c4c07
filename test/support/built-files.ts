// The files that would be pushed, as the build left them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DIST = path.join(__dirname, '../../dist');

export const builtFiles = Object.fromEntries(
  readdirSync(DIST).map((name) => [name, readFileSync(path.join(DIST, name), 'utf8')] as const),
);
