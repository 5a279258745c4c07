import { render } from 'preact';
import { Page } from './parts/page';
import { startPage } from './start-page';
import { PageContext } from './state/page-in-use';
import './style/index.css';

const root = document.getElementById('page');
if (root === null) throw new Error('the page has no element to stand in');
render(
  <PageContext.Provider value={startPage(document.documentElement.lang === 'en' ? 'en' : 'zh-CN')}>
    <Page />
  </PageContext.Provider>,
  root,
);
