const LONGEST = 200;

/** One line that a person may be shown: what the server said, which may be anything, or else what happened to the connection. */
export function failureText(error: Error): string {
  const said = 'response' in error && typeof error.response === 'string' ? error.response : error.message;
  const line = said.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
