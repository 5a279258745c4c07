import { runningServer, type RunningServer } from './running-server';

const FILES = {
  'page.js': 'page',
  'page.css': 'style',
  'vendor/bootstrap.css': 'bootstrap',
  'vendor/font-awesome/css/font-awesome.css': 'letters',
  'vendor/o_spreadsheet.css': 'grid',
};
const DIALOG =
  '<!DOCTYPE html><html><head><base target="_top"><script>start()</script></head><body>&lt;b&gt;</body></html>';

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer({
    files: FILES,
    fileName: '<img src=x>.xlsx',
    answers: { frame: ({ name }) => (name === 'open' ? DIALOG : null) },
  });
});
afterAll(() => server.close());

describe('the page of the grid', () => {
  it('holds no script of its own, and the name of the file as text', async () => {
    const { text, headers } = await server.get('/');
    expect(headers['content-type']).toBe('text/html; charset=UTF-8');
    expect(text.match(/<script[^>]*>[^<]/gu)).toBeNull();
    expect(text).toContain('<title>&lt;img src=x&gt;.xlsx</title>');
    expect(text).toMatch(/^<!doctype html>\s*<html lang="zh-CN">/u);
  });

  it('loads the grid before what uses it, and no style that was not built', async () => {
    const { text } = await server.get('/');
    expect([...text.matchAll(/<script[^>]* src="([^"]*)"/gu)].map(([, file]) => file)).toEqual([
      'vendor/owl.js',
      'vendor/chart.js',
      'vendor/o_spreadsheet.js',
      'page.js',
    ]);
    expect([...text.matchAll(/rel="stylesheet" href="([^"]*)"/gu)].map(([, file]) => file)).toEqual([
      'vendor/bootstrap.css',
      'vendor/font-awesome/css/font-awesome.css',
      'vendor/o_spreadsheet.css',
      'page.css',
    ]);
    expect((await server.get('/outbox')).text).not.toContain('outbox.css');
  });

  it('runs scripts of this server only, and reaches nobody else', async () => {
    const policy = (await server.get('/')).headers['content-security-policy'];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self' 'unsafe-eval'");
    expect(policy).toContain("connect-src 'self'");
    expect((await server.get('/outbox')).headers['content-security-policy']).toMatch(/script-src 'self'$/u);
    expect((await server.get('/outbox')).headers['content-security-policy']).not.toContain('unsafe-eval');
  });

  it('is found without the last slash too', async () => {
    expect(await server.get('')).toMatchObject({ status: 308, headers: { location: `/${server.token}/` } });
  });

  it('speaks the language of the command', async () => {
    const english = await runningServer({ language: 'en' });
    expect((await english.get('/outbox')).text).toMatch(/<html lang="en">[^]*<title>Outbox - month\.xlsx/u);
    expect(JSON.parse((await english.get('/api/nothing')).text)).toEqual({
      sentence: expect.stringContaining('Use the whole address') as unknown,
    });
    await english.close();
  });
});

describe('the page of a dialog', () => {
  it('is shut in: it reaches nothing itself and has no rights of the page around it', async () => {
    const { status, headers } = await server.get('/frame/open');
    expect(status).toBe(200);
    const policy = headers['content-security-policy'];
    expect(policy).toMatch(/^sandbox allow-scripts allow-downloads allow-popups allow-forms; default-src 'none'/u);
    expect(policy).not.toMatch(/allow-same-origin|allow-top-navigation|connect-src|unsafe-eval/u);
    expect(policy).toContain("frame-ancestors 'self'");
  });

  it('finds google.script before its own scripts run', async () => {
    const { text } = await server.get('/frame/open');
    expect(text.indexOf('/* shim */')).toBeGreaterThan(text.indexOf('<head>'));
    expect(text.indexOf('/* shim */')).toBeLessThan(text.indexOf('start()'));
    expect(text.replace(/<script>\(\(\) => \{[^]*?\}\)\(\);<\/script>/u, '')).toBe(DIALOG);
  });

  it('is gone once it was closed, and that is said', async () => {
    const { status, text } = await server.get('/frame/closed');
    expect(status).toBe(404);
    expect(text).toContain('已经关闭');
  });
});

describe('built files', () => {
  it('are served under their names, and kept by browsers: the next process has other addresses', async () => {
    const { status, text, headers } = await server.get('/vendor/bootstrap.css');
    expect({ status, text, kept: headers['cache-control'] }).toEqual({
      status: 200,
      text: 'bootstrap',
      kept: 'private, max-age=31536000, immutable',
    });
  });

  it.each([
    '/vendor',
    '/vendor/',
    '/../package.json',
    '/vendor/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/vendor/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/page.js%00.css',
    '/PAGE.JS',
    '/__proto__',
  ])('are all there is: %s leads nowhere', async (address) => {
    expect((await server.get(address)).status).toBe(404);
  });

  it('cannot be written', async () => {
    expect((await server.post('/page.js', {})).status).toBe(404);
    expect((await server.post('/', {}, { method: 'DELETE' })).status).toBe(404);
  });
});
