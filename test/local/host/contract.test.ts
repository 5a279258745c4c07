import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Behaviour } from './contract/behaviour';
import { cellBehaviours } from './contract/cell-behaviours';
import { editBehaviours } from './contract/edit-behaviours';
import { formBehaviours } from './contract/form-behaviours';
import { mailBehaviours } from './contract/mail-behaviours';
import { pageBehaviours } from './contract/page-behaviours';
import { propertyBehaviours } from './contract/property-behaviours';
import { protectionBehaviours } from './contract/protection-behaviours';
import { ruleBehaviours } from './contract/rule-behaviours';
import { runBehaviours } from './contract/run-behaviours';
import { sheetBehaviours } from './contract/sheet-behaviours';
import { textBehaviours } from './contract/text-behaviours';

const contract: Readonly<Record<string, readonly Behaviour[]>> = {
  cells: cellBehaviours,
  'texts and links': textBehaviours,
  sheets: sheetBehaviours,
  'rules of a form': formBehaviours,
  'validation and protection': ruleBehaviours,
  'who may edit': protectionBehaviours,
  'edits of a person': editBehaviours,
  mails: mailBehaviours,
  pages: pageBehaviours,
  'properties of a document': propertyBehaviours,
  runs: runBehaviours,
};

describe.each(Object.entries(contract))('the platform, on %s', (_, behaviours) => {
  it.each(behaviours.map((behaviour) => [behaviour.does, behaviour] as const))('%s', (__, { check }) => {
    check();
  });
});

it('names pages of the reference that exist', () => {
  const folder = path.join(__dirname, '../../../node_modules/gas-types-detailed');
  const reference = readdirSync(folder)
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const pages = Object.values(contract)
    .flat()
    .map(({ source }) => source)
    .filter((source) => source.startsWith('https://developers.google.com/apps-script/reference/'));
  expect(pages.filter((page) => !reference.includes(`${page}\n`))).toEqual([]);
});
