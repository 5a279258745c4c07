// The setting 表映射: which header of an office's own sheet stands for which column of ours.
import { comparable } from '../cells/clean-text';
import { monthlyLoopTables } from '../tables/all-tables';
import type { Table } from '../tables/table';
import { headerKey } from './header-key';

interface MappedHeader {
  readonly table: Table;
  readonly column: string;
  /** As `headerKey` gives it. */
  readonly header: string;
}

export type HeaderMapping = readonly MappedHeader[];

const ENTRY = /^([^.=]+)\.([^=]+)=(.+)$/;

/** Reads `月度计划.完成时限=要求时间; 评分.得分=分值`; undefined when a piece names no sheet or column of ours. */
export function headerMappingOf(text: string): HeaderMapping | undefined {
  const pieces = text.normalize('NFKC').split(/[;\n]/);
  const mapped = pieces.filter((piece) => piece.trim() !== '').map(mappedHeader);
  const understood = mapped.filter((each) => each !== undefined);
  return understood.length === mapped.length ? understood : undefined;
}

function mappedHeader(piece: string): MappedHeader | undefined {
  const match = ENTRY.exec(piece);
  if (match === null) return undefined;
  const [, sheet = '', header = '', own = ''] = match;
  const table = monthlyLoopTables.find(({ name }) => isOneOf([name['zh-CN'], name.en], sheet));
  const column = Object.entries(table?.columns ?? {}).find(([, each]) =>
    isOneOf([each.header['zh-CN'], each.header.en], header),
  );
  if (table === undefined || column === undefined) return undefined;
  return { table, column: column[0], header: headerKey(own) };
}

function isOneOf(names: readonly string[], text: string): boolean {
  return names.some((name) => comparable(name) === comparable(text));
}
