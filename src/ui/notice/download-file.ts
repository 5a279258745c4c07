import type { FileReport } from '../../app/messages/notice-messages';

/** Hands the file to the browser; it never leaves the page for anywhere else. */
export function downloadFile({ fileName, mimeType, base64 }: FileReport): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken what it needs by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
