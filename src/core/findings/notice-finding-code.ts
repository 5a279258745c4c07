/** What is to be told of a notice that is about to be printed. */
export type NoticeFindingCode = 'character-unprintable';
