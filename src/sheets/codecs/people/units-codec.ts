import type { UnitEntry } from '../../../core/entries/people';
import { everyMonth, type Codec } from '../../rows/read-rows';
import type { unitsTable } from '../../tables/people/units-table';

export const unitsCodec: Codec<typeof unitsTable.columns, UnitEntry> = {
  monthOf: everyMonth,
  decode: (row) => {
    const name = row.words('name');
    const category = row.words('category');
    const competes = row.choice('competes');
    const entry: UnitEntry = {
      name,
      category,
      ruleSet: row.text('ruleSet'),
      leader: row.words('leader'),
      competes: competes.state !== 'value' || competes.value === 'yes',
      difficulty: row.number('difficulty'),
      parent: row.words('parent'),
      at: row.at,
    };
    // Without a name or a category there is nothing to rank it as; both are reported.
    return name === '' || category === '' ? null : entry;
  },
};
