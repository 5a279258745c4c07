// Which services the manifest lets a script use at all.

const FULL_NAME = 'https://www.googleapis.com/auth/';

/** Any one of the scopes will do; the first is the narrowest. */
const SCOPED: readonly { readonly calls: RegExp; readonly scopes: readonly string[] }[] = [
  { calls: /^SpreadsheetApp\.getActive(?:Spreadsheet)?$/u, scopes: ['spreadsheets.currentonly', 'spreadsheets'] },
  { calls: /^Base\.Ui\.show(?:Sidebar|ModalDialog|ModelessDialog)$/u, scopes: ['script.container.ui'] },
  { calls: /^MailApp\./u, scopes: ['script.send_mail'] },
  { calls: /^Session\.get(?:Active|Effective)User$/u, scopes: ['userinfo.email'] },
];

/** Google's sentence for a call outside the scopes, or null. A manifest without scopes has them found out from the code. */
export function scopeRefusal(granted: readonly string[] | null, call: string): string | null {
  if (granted === null) return null;
  const wanted = SCOPED.find(({ calls }) => calls.test(call))?.scopes.map((scope) => `${FULL_NAME}${scope}`) ?? [];
  if (wanted.length === 0 || wanted.some((scope) => granted.includes(scope))) return null;
  const name = call.replace(/^Base\./u, '');
  return `Specified permissions are not sufficient to call ${name}. Required permissions: ${wanted.join(' || ')}`;
}
