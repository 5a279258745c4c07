import { namedApproval, NO_APPROVAL } from '../../../src/ui/publish/named-approval';

const ROW = { by: '陈立群', on: '2026-11-01', reason: '领导组会议通过', sheet: '审定', cell: 'A4' };
const WITH_ROW = { decision: ROW, publishedOn: '2026-11-02' };
const WITHOUT_ROW = { decision: null, publishedOn: '2026-11-02' };

it('where nothing is typed the row of 审定 says who approved and when', () => {
  expect(namedApproval(NO_APPROVAL, WITH_ROW)).toEqual({ by: '陈立群', on: '2026-11-01', row: ROW });
});

it('a name that is typed goes before the row, and counts from today unless a date is typed too', () => {
  const typed = { ...NO_APPROVAL, approvedBy: ' 王建国 ' };
  expect(namedApproval(typed, WITH_ROW)).toEqual({ by: '王建国', on: '2026-11-02', row: null });
  const dated = { ...typed, approvedOn: '2026-10-31' };
  expect(namedApproval(dated, WITHOUT_ROW)).toEqual({ by: '王建国', on: '2026-10-31', row: null });
});

it('a date alone is the date on which whoever the row names approved', () => {
  const dated = { ...NO_APPROVAL, approvedOn: '2026-10-31' };
  expect(namedApproval(dated, WITH_ROW)).toEqual({ by: '陈立群', on: '2026-10-31', row: ROW });
});

it('nobody has approved where neither says so', () => {
  expect(namedApproval({ ...NO_APPROVAL, approvedOn: '2026-10-31' }, WITHOUT_ROW)).toBeNull();
});
