import { adoptFromMenu } from '../../../src/app/adoption/adopt-from-menu';
import { foreignSheets } from '../../sheets/adoption/foreign-workbook';
import { fakePorts, type FakePorts } from '../../support/fake-ports';
import { fakeWorkbook } from '../../support/fake-workbook';
import { snapshotOf } from '../../support/snapshot';

interface Talk {
  readonly ports: FakePorts;
  readonly asked: readonly string[];
  readonly told: readonly string[];
}

/** A person who types these answers one after the other; null is Cancel. */
function talk(...answers: readonly (string | null)[]): Talk {
  const ports = fakePorts(fakeWorkbook(snapshotOf(foreignSheets)));
  const asked: string[] = [];
  const told: string[] = [];
  const left = [...answers];
  adoptFromMenu({
    ...ports,
    prompt: {
      ask: ({ text }) => {
        asked.push(text);
        return left.shift() ?? null;
      },
      confirm: () => true,
      tell: ({ text }) => told.push(text),
    },
  });
  return { ports, asked, told };
}

test('the proposal is shown with its reasons, and an empty answer adopts it', () => {
  const { ports, asked, told } = talk('');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('月度计划 ← 重点工作（2 行；');
  expect(asked[0]).toContain('完成时限 ← 要求完成时间（与“完成时限”用词相近；下面 2 格中 2 格是日期）');
  expect(asked[0]).toContain('月份：取自“2026年10月份重点工作”，即 2026-10');
  expect(asked[0]).toContain('不读取、保持原样：经费');
  expect(told).toEqual([expect.stringContaining('已采用')]);
  expect(ports.workbook.sheetNames()).toContain('设置');
});

test('a workbook that changed while the person looked is not adopted unseen', () => {
  const workbook = fakeWorkbook(snapshotOf(foreignSheets));
  const told: string[] = [];
  adoptFromMenu({
    ...fakePorts(workbook),
    prompt: {
      ask: () => {
        workbook.enter('重点工作', 2, [
          foreignSheets.重点工作?.[1]?.map((header) => (header === '要求完成时间' ? '完成期限' : header)) as string[],
        ]);
        return '';
      },
      confirm: () => true,
      tell: ({ text }) => told.push(text),
    },
  });
  expect(told).toEqual([expect.stringContaining('有别人改动了')]);
  expect(workbook.changes).toEqual([]);
});

test('cancelling writes nothing', () => {
  const { ports, told } = talk(null);
  expect(ports.workbook.changes).toEqual([]);
  expect(told).toEqual([]);
});

test('corrections are shown until nothing more is corrected, and a second thought replaces the first', () => {
  const { ports, asked } = talk('月度计划.权重=逾期', '月度计划.权重=工作进展', '');
  expect(asked).toHaveLength(3);
  const mapping = String(ports.workbook.sheet('设置').values.find(([key]) => key === '表映射')?.[1]);
  expect(mapping.split('\n')).toContain('月度计划.权重=工作进展');
  expect(mapping).not.toContain('逾期');
});

test('a slip of the pen is told and loses nothing said before', () => {
  const { ports, asked } = talk('月度计划.权重=逾期', '月度计划.权重', '');
  expect(asked[2]).toContain('看不懂');
  const mapping = String(ports.workbook.sheet('设置').values.find(([key]) => key === '表映射')?.[1]);
  expect(mapping.split('\n')).toContain('月度计划.权重=逾期');
});
