// What browsers are told about every answer.

const ALWAYS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** The address holds a token of this process only, so that no later version is ever answered from a browser's memory. */
export const KEPT = 'private, max-age=31536000, immutable';
export const NOT_KEPT = 'no-store';

const PAGE = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The grid compiles its templates and formulas (docs/decisions/0018). */
export const GRID_POLICY = [...PAGE, "script-src 'self' 'unsafe-eval'"].join('; ');

export const OUTBOX_POLICY = [...PAGE, "script-src 'self'"].join('; ');

/** A page of the script's own: it draws and asks through the page around it, and reaches nothing itself. */
export const FRAME_POLICY = [
  'sandbox allow-scripts allow-downloads allow-popups allow-forms',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "frame-src 'self' data: blob: about:",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Of what is no page: even opened by itself it shows and runs nothing. */
export const NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

export function commonHeaders(): readonly (readonly [string, string])[] {
  return Object.entries(ALWAYS);
}
