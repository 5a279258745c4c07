// One repair as the script answers it.

export const repairKinds = ['spaces', 'width', 'number', 'date', 'month', 'name'] as const;

export type RepairKind = (typeof repairKinds)[number];

export interface RepairReport {
  readonly kind: RepairKind;
  readonly sheet: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}
