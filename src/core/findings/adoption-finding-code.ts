/** What only a person can say or mend before an existing workbook is adopted. */
export type AdoptionFindingCode = 'mapping-question' | 'sheet-without-headers';
