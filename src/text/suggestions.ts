// What is asked where a known name is close to what was written; a sentence of a remedy, before the others.
import { words } from './language';

export const DID_YOU_MEAN = words('是不是“{nearest}”？', 'Did you mean “{nearest}”? ');
