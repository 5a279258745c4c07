/** The titles in the grid's menu bar are made for the mouse alone; this lets the keyboard and screen readers in. */
export function makeMenuBarReachable(gridElement: HTMLElement): void {
  for (const title of gridElement.querySelectorAll<HTMLElement>('.o-topbar-menu')) {
    title.tabIndex = 0;
    title.setAttribute('role', 'button');
    title.setAttribute('aria-haspopup', 'menu');
    title.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      event.stopPropagation();
      title.click();
    });
  }
}
