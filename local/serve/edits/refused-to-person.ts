// Whatever forbids an edit, as a sentence for the person who made it.
import { EditRefused } from '../../host/index';
import { WorkbookError } from '../../workbook/workbook-error';
import { editSentence } from '../words/edit-words';
import { workbookSentence } from '../words/workbook-words';
import type { EditBench, EditOutcome } from './edit-bench';
import { Refusal } from './refusal';

/** Faults of ours go on. */
export function refusedToPerson({ language }: EditBench, work: () => EditOutcome): EditOutcome {
  try {
    return work();
  } catch (error) {
    return { kind: 'refused', sentence: sentenceOf(error, language) };
  }
}

function sentenceOf(error: unknown, language: EditBench['language']): string {
  if (error instanceof Refusal) return editSentence(language, error.sentence, error.facts);
  const cause = error instanceof EditRefused ? error.cause : error;
  if (cause instanceof WorkbookError) return workbookSentence(language, cause);
  if (error instanceof EditRefused) return editSentence(language, 'failed', { reason: error.message });
  throw error;
}
