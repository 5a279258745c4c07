/** A page of the script's own with what stands there for `google.script`, before any script of its own. */
export function frameWithShim(html: string, shim: string): string {
  // In a scope of its own, so that nothing of it is in the way of the page's.
  const script = `<script>(() => {\n${shim}\n})();</script>`;
  const head = /<head(?:\s[^>]*)?>/iu.exec(html);
  const at = head === null ? (/^\s*<!doctype[^>]*>/iu.exec(html)?.[0].length ?? 0) : head.index + head[0].length;
  return `${html.slice(0, at)}${script}${html.slice(at)}`;
}
