import { render } from 'preact';
import { OutboxPage } from './outbox-page';
import '../style/outbox.css';

const root = document.getElementById('outbox');
if (root === null) throw new Error('the page has no element to stand in');
render(<OutboxPage language={document.documentElement.lang === 'en' ? 'en' : 'zh-CN'} />, root);
