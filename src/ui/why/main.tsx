import { mount } from '../dialog/mount';
import { WhyDialog } from './why-dialog';

mount(WhyDialog);
