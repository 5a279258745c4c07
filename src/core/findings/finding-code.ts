// The name of every finding; a code without words in both languages does not compile (see text/).
import type { AdoptionFindingCode } from './adoption-finding-code';
import type { ContestFindingCode } from './contest-finding-code';
import type { EntryFindingCode } from './entry-finding-code';
import type { NoticeFindingCode } from './notice-finding-code';
import type { PublicationFindingCode } from './publication-finding-code';
import type { RepairFindingCode } from './repair-finding-code';

export type FindingCode =
  | AdoptionFindingCode
  | EntryFindingCode
  | RepairFindingCode
  | ContestFindingCode
  | PublicationFindingCode
  | NoticeFindingCode;
