import { baseWorkbook } from './base-workbook';
import { outcomeOf } from './hostile-workbook';

it('the workbook that the hostile ones are made of is clean', () => {
  // 甲组: 95 -> 38.00; 20.00; 20.00; ballots 94, 92, 98 by 40, 30, 30 % = 94.60 -> 18.92.
  expect(outcomeOf(baseWorkbook().bytes())).toEqual({
    findings: [],
    groups: '1 甲组 96.92, 2 乙组 95.60, 3 丙组 90.74',
    members: '1 王一 97.60, 2 张三 96.40, 3 李二 95.20, 4 赵四 92.80, 5 钱五 91.60, 6 孙六 90.40',
  });
});
