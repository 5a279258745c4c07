// The words of the tables of problems and repairs.
import type { RepairKind } from '../reports/repair-report';
import type { Language } from './phrases';

export interface RepairLabels {
  readonly cell: string;
  readonly problem: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly kinds: Readonly<Record<RepairKind, string>>;
  readonly repairable: (count: number) => string;
  readonly repaired: (count: number) => string;
  readonly left: (count: number) => string;
  readonly restored: (count: number) => string;
  readonly nothingToUndo: string;
  readonly skipped: string;
}

const chinese: RepairLabels = {
  cell: '单元格',
  problem: '问题和建议',
  kind: '类型',
  before: '原值',
  after: '新值',
  kinds: { spaces: '空格', width: '全角', number: '数字', date: '日期', month: '月份', name: '名称' },
  repairable: (count) =>
    `其中 ${count} 处可以自动修复：check --fix all（先加 --dry-run 看看会改什么，之后可用 undo 撤销）`,
  repaired: (count) => `自动修复 ${count} 处`,
  left: (count) => `还有 ${count} 处，请再执行一次`,
  restored: (count) => `恢复原值 ${count} 处`,
  nothingToUndo: '没有可以撤销的修复',
  skipped: '未改动',
};

const english: RepairLabels = {
  cell: 'Cell',
  problem: 'Problem and remedy',
  kind: 'Kind',
  before: 'Before',
  after: 'After',
  kinds: { spaces: 'spaces', width: 'width', number: 'number', date: 'date', month: 'month', name: 'name' },
  repairable: (count) =>
    `${count} of them can be repaired: check --fix all (--dry-run shows what would change, undo takes it back)`,
  repaired: (count) => `Repairs: ${count}`,
  left: (count) => `${count} more are left: run this again`,
  restored: (count) => `Old values put back: ${count}`,
  nothingToUndo: 'There is no repair to take back',
  skipped: 'left alone',
};

export function repairLabelsOf(language: Language): RepairLabels {
  return language === 'en' ? english : chinese;
}
