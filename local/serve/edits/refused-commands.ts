// What cannot be done here although people will look for it, with what to do instead.
import type { EditSentence } from '../words/edit-words';

const refusals: ReadonlyMap<string, EditSentence> = new Map<string, EditSentence>(
  Object.entries({
    ADD_COLUMNS_ROWS: 'insertLines',
    REMOVE_COLUMNS_ROWS: 'removeLines',
    DUPLICATE_SHEET: 'duplicateSheet',
    CREATE_TABLE: 'tables',
    UPDATE_TABLE: 'tables',
    REMOVE_TABLE: 'tables',
    CREATE_CHART: 'figures',
    UPDATE_CHART: 'figures',
    DELETE_CHART: 'figures',
    CREATE_IMAGE: 'figures',
    CREATE_FIGURE: 'figures',
    UPDATE_FIGURE: 'figures',
    DELETE_FIGURE: 'figures',
    CREATE_CAROUSEL: 'figures',
    UPDATE_CAROUSEL: 'figures',
    ADD_PIVOT: 'pivots',
    UPDATE_PIVOT: 'pivots',
    INSERT_PIVOT: 'pivots',
    RENAME_PIVOT: 'pivots',
    REMOVE_PIVOT: 'pivots',
    DUPLICATE_PIVOT: 'pivots',
    CREATE_NAMED_RANGE: 'names',
    UPDATE_NAMED_RANGE: 'names',
    DELETE_NAMED_RANGE: 'names',
    GROUP_HEADERS: 'groups',
    UNGROUP_HEADERS: 'groups',
    CHANGE_CONDITIONAL_FORMAT_PRIORITY: 'ruleOrder',
    LOCK_SHEET: 'locks',
    UNLOCK_SHEET: 'locks',
    UPDATE_LOCALE: 'locale',
  } as const),
);

export function refusalOf(type: string): EditSentence {
  return refusals.get(type) ?? 'notOffered';
}
