import { render, type ComponentType } from 'preact';
import type { Language } from '../../text/language';
import { DeskInUse, useNewDesk } from './desk';
import { OpeningMonth } from './opening-month';
import { SpokenLanguage } from './speech';

/** Draws the dialog into the element that the page keeps for it; the script has put the language and the month there. */
export function mount(Dialog: ComponentType): void {
  const root = document.getElementById('dialog');
  if (root === null) throw new Error('the page has no element for its dialog');
  const language: Language = root.dataset['language'] === 'en' ? 'en' : 'zh-CN';
  document.documentElement.lang = language;
  render(
    <SpokenLanguage.Provider value={language}>
      <OpeningMonth.Provider value={root.dataset['month'] ?? ''}>
        <OneDesk Dialog={Dialog} />
      </OpeningMonth.Provider>
    </SpokenLanguage.Provider>,
    root,
  );
}

function OneDesk({ Dialog }: { readonly Dialog: ComponentType }) {
  return (
    <DeskInUse.Provider value={useNewDesk()}>
      <Dialog />
    </DeskInUse.Provider>
  );
}
