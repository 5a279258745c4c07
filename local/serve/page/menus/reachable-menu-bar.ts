// The titles in the grid's menu bar are made for the mouse alone; this lets the keyboard and screen readers in.

/** For a grid that has just been drawn: F10 or Tab leads to the titles, the arrows along them, Enter below one. */
export function makeMenuBarReachable(gridElement: HTMLElement): void {
  const titles = [...gridElement.querySelectorAll<HTMLElement>('.o-topbar-menu')];
  titles.forEach((title, index) => {
    title.tabIndex = 0;
    title.setAttribute('role', 'button');
    title.setAttribute('aria-haspopup', 'menu');
    const presses: Readonly<Record<string, () => void>> = {
      Enter: () => {
        title.click();
      },
      ArrowLeft: () => titles[index - 1]?.focus(),
      ArrowRight: () => titles[index + 1]?.focus(),
    };
    const alike: Readonly<Record<string, string>> = { ' ': 'Enter', ArrowDown: 'Enter' };
    title.addEventListener('keydown', (event) => {
      const press = presses[alike[event.key] ?? event.key];
      if (press === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      press();
    });
  });
}

/** Once for the page: the grid keeps the Tab key to itself. */
export function reachMenuBarByKey(gridElement: HTMLElement): void {
  gridElement.addEventListener('keydown', (event) => {
    if (event.key !== 'F10') return;
    event.preventDefault();
    gridElement.querySelector<HTMLElement>('.o-topbar-menu')?.focus();
  });
}
