import { mount } from '../dialog/mount';
import { CheckDialog } from './check-dialog';

mount(CheckDialog);
