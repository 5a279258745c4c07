// “Adopt this workbook”: says what the office's own sheets and headers stand for, and writes it down once a person agrees.
import type { Adoption } from '../../sheets/adoption/adoption';
import { mappingCells, withMapping } from '../../sheets/adoption/mapping-setting';
import { proposeAdoption } from '../../sheets/adoption/propose-adoption';
import { readSettings, type ReadSettings } from '../../sheets/codecs/settings-codec';
import { workbookMappingOf, writtenMapping } from '../../sheets/locating/mapping-text';
import { openSettings } from '../../sheets/rows/open-table';
import type { WorkbookChange } from '../../sheets/sheet-layout';
import { settingsTable } from '../../sheets/tables/rules/settings-table';
import type { WorkbookSnapshot } from '../../sheets/workbook-snapshot';
import type { Language } from '../../text/language';
import { adoptionReport } from './adoption-report';
import type { Refusal } from '../client-messages';
import type { AdoptionReport, AdoptionRequest } from '../messages/adoption-messages';
import { loggedRun, wholeWorkbookFacts } from '../log/logged-run';
import { applyInOrder, sheetOfChange } from '../outputs/commit-order';
import { newSheets, sheetInventory } from '../outputs/missing-sheets';
import { sheetOf } from '../outputs/output-changes';
import { obstacleToWriting } from '../outputs/output-sheets';
import type { Ports } from '../ports';
import { refusal } from '../refusal';
import { run } from '../run';
import { unfoundCorrection } from './unfound-correction';

interface ReadForAdoption {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: ReadSettings;
  readonly adoption: Adoption;
  readonly language: Language;
}

/** Safe to repeat: what is adopted already needs no further change. */
export function adoptWorkbook(ports: Ports, request: AdoptionRequest): AdoptionReport | Refusal {
  return run(ports, { ...request, action: 'adopt' }, () => {
    const { workbook } = ports;
    const snapshot = workbook.read(workbook.sheetNames());
    const settings = readSettings(openSettings(snapshot).sheets);
    const language = request.language ?? settings.language ?? ports.language;
    const corrections = workbookMappingOf(request.mapping);
    if (corrections === undefined) {
      return refusal({ reason: 'mappingMalformed', facts: { mapping: request.mapping } }, language);
    }
    const adoption = proposeAdoption(snapshot, { corrections, language });
    const unfound = unfoundCorrection(corrections, adoption, snapshot.sheetNames);
    if (unfound !== null) return refusal(unfound, language);
    return request.dryRun
      ? proposal({ snapshot, settings, adoption, language })
      : adopt(ports, { snapshot, settings, adoption, language }, request.agreed);
  });
}

function proposal({ snapshot, adoption, language }: ReadForAdoption): AdoptionReport {
  const { missing } = sheetInventory(snapshot, adoption.mapping);
  const created = missing.map((table) => table.name[language]);
  return adoptionReport(adoption, created, language);
}

function adopt(ports: Ports, read: ReadForAdoption, agreed: string | undefined): AdoptionReport | Refusal {
  const { workbook } = ports;
  const { language } = read;
  const report = proposal(read);
  if (agreed !== undefined && agreed !== report.mapping) return refusal({ reason: 'changedMeanwhile' }, language);
  const open = report.findings.filter(({ severity }) => severity === 'error');
  const [first] = open;
  if (first !== undefined) {
    const facts = { count: String(open.length), first: first.message };
    return refusal({ reason: 'adoptionOpen', facts, findings: report.findings }, language);
  }
  const changes = changesFor(read);
  if (changes === null) return refusal({ reason: 'settingsWithoutValues' }, language);
  const { log } = sheetOf(read.snapshot);
  const entered = changes.flatMap((change) => (change.kind === 'create' ? [] : sheetOfChange(change)));
  const obstacle = obstacleToWriting(workbook, { log, entered });
  if (obstacle !== null) return refusal(obstacle, language);
  const facts = wholeWorkbookFacts('adopt', { created: report.created.length, mapping: report.mapping });
  const logged = changes.length === 0 ? [] : loggedRun(ports, { log, language }, facts).changes;
  applyInOrder(workbook, { results: changes, log: logged, status: [] }, read.settings.editors);
  return { ...report, written: changes.length > 0 };
}

/** The sheets to create and the cell of the mapping; null where 设置 has no place for it. */
function changesFor({ snapshot, settings, adoption, language }: ReadForAdoption): readonly WorkbookChange[] | null {
  const { mapping } = adoption;
  const inventory = sheetInventory(snapshot, mapping);
  const text = writtenMapping(mapping, language);
  const created = newSheets(inventory, { snapshot, mapping }, language).map((change): WorkbookChange => {
    const isSettings = 'layout' in change && Object.values(settingsTable.name).includes(change.layout.name);
    return isSettings ? { ...change, layout: withMapping(change.layout, text, language) } : change;
  });
  const isKept = writtenMapping(settings.mapping, language) === text;
  if (inventory.missing.includes(settingsTable) || isKept) return created;
  const [open] = openSettings(snapshot).sheets;
  const cells = open === undefined ? null : mappingCells(open, text, language);
  return open === undefined || cells === null ? null : [{ kind: 'cells', sheet: open.sheet.name, cells }, ...created];
}
