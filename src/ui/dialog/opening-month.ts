// The month that the dialog was opened for.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Empty for the latest that people entered. */
export const OpeningMonth = createContext('');

export function useOpeningMonth(): string {
  return useContext(OpeningMonth);
}
