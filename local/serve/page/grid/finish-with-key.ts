// A proposal taken by key from the list of a drop-down ends the typing, and the grid's own way stays in the cell:
// what is typed next would overwrite it.

type Direction = 'up' | 'down' | 'left' | 'right';

interface Composer {
  setCurrentContent(text: string): void;
  stopEdition(direction?: Direction): void;
}

interface Proposal {
  readonly text: string;
}

interface Provider {
  selectProposal(this: { readonly composer: Composer }, token: unknown, proposal: Proposal): void;
}

export interface ProviderRegistry {
  get(key: string): unknown;
  replace(key: string, provider: unknown): unknown;
}

/** As much of a pressed key as matters here. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** Where the key leads from a cell that has been filled; undefined: it stays. */
function directionOfKey({ key, shiftKey }: Key): Direction | undefined {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return undefined;
}

/** Once, before the first grid is drawn; `pressed` is the key that is being answered, null for the mouse. */
export function finishWithKey(providers: ProviderRegistry, pressed: () => Key | null): void {
  const provider: Provider = {
    ...(providers.get('dataValidation') as Provider),
    selectProposal(_token, { text }) {
      const key = pressed();
      this.composer.setCurrentContent(text);
      this.composer.stopEdition(key === null ? undefined : directionOfKey(key));
    },
  };
  providers.replace('dataValidation', provider);
}
