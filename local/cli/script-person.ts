const OWNER = 'owner@localhost';

/** Nobody signs in locally: whoever runs the command owns the file. Empty: no address was given. */
export function scriptPerson(address: string): string {
  return address === '' ? OWNER : address;
}
