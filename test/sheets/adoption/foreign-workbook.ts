// A small workbook in an office's own words: no sheet and few headers carry a name that the program knows.
import { proposeAdoption } from '../../../src/sheets/adoption/propose-adoption';
import type { Adoption } from '../../../src/sheets/adoption/adoption';
import { workbookMappingOf, writtenMapping } from '../../../src/sheets/locating/mapping-text';
import type { OfficeSheets } from '../../support/office-workbook';
import { dateCell, snapshotOf } from '../../support/snapshot';

export const foreignSheets = {
  各组情况: [
    ['各组基本情况', '', '', ''],
    ['组别', '类别', '适用办法', '组长'],
    ['农业组', '指挥组', '月评', '丰永年'],
    ['工业组', '指挥组', '月评', '车建军'],
  ],
  干部花名册: [
    ['序号', '姓名', '组别', '身份'],
    [1, '丰永年', '农业组', '组长'],
    [2, '车建军', '工业组', '组长'],
  ],
  重点工作: [
    ['2026年10月份重点工作', '', '', '', '', '', ''],
    ['序号', '牵头组', '重点工作', '质量要求', '具体责任人', '要求完成时间', '实际完成时间', '工作进展', '逾期'],
    [1, '农业组', '秋收', '不漏一户', '丰永年', dateCell('2026-10-20'), dateCell('2026-10-20'), 1, 0],
    [2, '工业组', '技改', '投产', '车建军', dateCell('2026-10-21'), '', 0.5, 0],
    ['合计', '', '', '', '', '', '', 0.75, 0],
  ],
  经费: [
    ['组别', '预算', '支出'],
    ['农业组', 100, 40],
  ],
} satisfies OfficeSheets;

export function adoptionOf(sheets: OfficeSheets, corrections = ''): Adoption {
  const mapping = workbookMappingOf(corrections);
  if (mapping === undefined) throw new Error(`no mapping: ${corrections}`);
  return proposeAdoption(snapshotOf(sheets), { corrections: mapping, language: 'zh-CN' });
}

/** The mapping line by line. */
export function linesOf({ mapping }: Adoption): readonly string[] {
  return writtenMapping(mapping, 'zh-CN').split('\n').filter(Boolean);
}
