// The two pages of the browser: what they load and in which language they begin; the rest is their scripts'.
import { html } from 'hono/html';
import type { PageLanguage } from '../wire';
import { serverSentence } from '../words/server-words';
import type { StaticFiles } from './static-files';

export interface PageFacts {
  readonly language: PageLanguage;
  readonly title: string;
  readonly files: StaticFiles;
}

interface Page extends PageFacts {
  /** Of the element that its script fills, and of its script and style. */
  readonly name: 'page' | 'outbox';
  readonly styles: readonly string[];
  /** In this order, before the page's own. */
  readonly scripts: readonly string[];
  /** Loaded early because the script asks for them at once. */
  readonly texts: readonly string[];
}

type Markup = ReturnType<typeof html>;

export function gridPage(facts: PageFacts): Markup {
  return page({
    ...facts,
    name: 'page',
    styles: ['vendor/bootstrap.css', 'vendor/font-awesome/css/font-awesome.css', 'vendor/o_spreadsheet.css'],
    scripts: ['vendor/owl.js', 'vendor/chart.js', 'vendor/o_spreadsheet.js'],
    texts: ['vendor/o_spreadsheet.xml'],
  });
}

export function outboxPage(facts: PageFacts): Markup {
  return page({ ...facts, name: 'outbox', styles: [], scripts: [], texts: [] });
}

/** Whether a page has a style of its own is the build's matter. */
function page({ language, title, files, name, styles, scripts, texts }: Page): Markup {
  const linked = [...styles, `${name}.css`].filter((file) => files.has(file));
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        ${texts.map((file) => html`<link rel="preload" as="fetch" crossorigin href="${file}" />`)}
        ${linked.map((file) => html`<link rel="stylesheet" href="${file}" />`)}
        ${scripts.map((file) => html`<script defer src="${file}"></script>`)}
        <script type="module" src="${name}.js"></script>
      </head>
      <body>
        <div id="${name}"></div>
        <noscript>${serverSentence(language, 'needsScript')}</noscript>
      </body>
    </html>`;
}
