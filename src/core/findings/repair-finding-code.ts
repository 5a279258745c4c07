/** What was understood although its form is not the one it should have; each can be repaired without changing what it means. */
export type RepairFindingCode =
  'spaces-untidy' | 'code-full-width' | 'date-as-text' | 'month-spelt-otherwise' | 'name-spelt-otherwise';
