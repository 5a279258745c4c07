// A mail is somebody's HTML: it is shown where no script runs and nothing is fetched.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The same page with a policy before anything of its own. */
export function shutPage(html: string): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">${html}`;
}
