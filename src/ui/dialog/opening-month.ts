// The month that the dialog was opened for.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Empty where the script is to choose. */
export const OpeningMonth = createContext('');

export function useOpeningMonth(): string {
  return useContext(OpeningMonth);
}
