import { mount } from '../dialog/mount';
import { SelfTestDialog } from './self-test-dialog';

mount(SelfTestDialog);
