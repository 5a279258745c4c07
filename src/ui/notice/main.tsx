import { mount } from '../dialog/mount';
import { NoticeDialog } from './notice-dialog';

mount(NoticeDialog);
