/** What only a person can say before an existing workbook is adopted. */
export type AdoptionFindingCode = 'mapping-question';
