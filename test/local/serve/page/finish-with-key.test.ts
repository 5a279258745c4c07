import { registries } from '@odoo/o-spreadsheet';
import { finishWithKey, type Key, type ProviderRegistry } from '../../../../local/serve/page/grid/finish-with-key';

const providers = registries.autoCompleteProviders as unknown as ProviderRegistry;
let pressed: Key | null = null;
finishWithKey(providers, () => pressed);

/** What the cell's editor is told when the proposal is taken. */
function taken(key: Key | null): readonly unknown[] {
  const told: unknown[] = [];
  const composer = {
    setCurrentContent: (text: string) => told.push(text),
    stopEdition: (direction?: string) => told.push(direction),
  };
  const provider = providers.get('dataValidation') as {
    selectProposal(this: object, token: null, proposal: object): void;
  };
  pressed = key;
  provider.selectProposal.call({ composer }, null, { text: '综合办' });
  return told;
}

it.each([
  [{ key: 'Tab', shiftKey: false }, 'right'],
  [{ key: 'Tab', shiftKey: true }, 'left'],
  [{ key: 'Enter', shiftKey: false }, 'down'],
  [{ key: 'Enter', shiftKey: true }, 'up'],
])('a value taken from the list of a drop-down by %j is entered and leads %s', (key, direction) => {
  expect(taken(key)).toEqual(['综合办', direction]);
});

it('a value taken by the mouse is entered and the cursor stays', () => {
  expect(taken(null)).toEqual(['综合办', undefined]);
});

it('the list still offers what the grid offers', () => {
  expect(providers.get('dataValidation')).toMatchObject({ displayAllOnInitialContent: true, canBeToggled: false });
});
