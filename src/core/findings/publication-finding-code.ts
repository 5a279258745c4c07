/** What is to be told of publications and objections. */
export type PublicationFindingCode =
  | 'entries-changed-same-result'
  | 'entries-changed-since-publication'
  | 'published-sheet-missing'
  | 'approval-to-be-given'
  | 'correction-without-reason'
  | 'objection-late'
  | 'objection-unanswered'
  | 'objection-not-corrected';
