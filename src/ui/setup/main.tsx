import { mount } from '../dialog/mount';
import { SetupDialog } from './setup-dialog';

mount(SetupDialog);
