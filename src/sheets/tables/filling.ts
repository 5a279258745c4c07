// Who fills in a column, and when: declared once, told in header notes and in the guide.

export interface Filling {
  readonly by: Filler;
  readonly when: FillingTime;
}

/** The offices of a township that keep these sheets. */
export type Filler = 'unit' | 'supervision' | 'personnel' | 'inspectors' | 'generalOffice';

export type FillingTime = 'yearStart' | 'monthStart' | 'monthEnd' | 'asItHappens' | 'asItChanges';

export const byUnit = filledBy('unit');
export const bySupervision = filledBy('supervision');
export const byPersonnel = filledBy('personnel');
export const byInspectors = filledBy('inspectors');
export const byOffice = filledBy('generalOffice');

function filledBy(by: Filler): (when: FillingTime) => Filling {
  return (when) => ({ by, when });
}
