import { mount } from '../dialog/mount';
import { PublishDialog } from './publish-dialog';

mount(PublishDialog);
