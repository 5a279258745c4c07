/** The browser asks before the tab is closed while something of it may not be in the file yet. */
export function keepFromLeaving(isUnsaved: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}
