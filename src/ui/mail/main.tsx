import { mount } from '../dialog/mount';
import { MailDialog } from './mail-dialog';

mount(MailDialog);
