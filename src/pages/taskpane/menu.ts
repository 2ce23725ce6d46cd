interface MenuParts {
  readonly button: HTMLButtonElement;
  readonly menu: HTMLElement;
  /** Does what the item is for. Returns whether another screen follows, which then takes the focus. */
  readonly onSelect: (item: HTMLElement) => boolean;
}

/**
 * Makes the ☰ button and its menu work as https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ (2026-11-23) says. Fluent's own menu
 * hides focusable guards from screen readers, stands outside of all landmarks and leaves `aria-expanded` out while closed.
 */
export function workMenu({ button, menu, onSelect }: MenuParts): void {
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const isOpen = () => !menu.hidden;

  function open(at: 0 | -1) {
    menu.hidden = false;
    button.ariaExpanded = 'true';
    button.setAttribute('aria-controls', menu.id);
    items.at(at)?.focus();
  }

  function close() {
    menu.hidden = true;
    button.ariaExpanded = 'false';
    button.removeAttribute('aria-controls');
  }

  function closeToButton() {
    button.focus();
    close();
  }

  function select(item: HTMLElement) {
    if (item.ariaDisabled === 'true') return;
    item.blur();
    close();
    if (!onSelect(item)) button.focus();
  }

  /** To the next item that starts with the sign. */
  function typeAhead(sign: string, at: number) {
    if ([...sign].length !== 1 || sign === ' ') return;
    const from = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    from.find((item) => item.textContent?.trim().toLowerCase().startsWith(sign.toLowerCase()))?.focus();
  }

  button.addEventListener('click', () => (isOpen() ? close() : open(0)));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 0 : -1);
  });
  menu.addEventListener('click', ({ target }) => {
    const item = items.find((item) => item.contains(target as Node));
    if (item) select(item);
  });
  menu.addEventListener('keydown', (event) => {
    const at = items.findIndex((item) => item === document.activeElement);
    switch (event.key) {
      case 'ArrowDown':
        items[(at + 1) % items.length]?.focus();
        break;
      case 'ArrowUp':
        items.at((at - 1) % items.length)?.focus();
        break;
      case 'Home':
        items[0]?.focus();
        break;
      case 'End':
        items.at(-1)?.focus();
        break;
      case 'Escape':
        closeToButton();
        break;
      case 'Tab':
        // The browser then goes on from the button, in either direction.
        return closeToButton();
      default:
        return typeAhead(event.key, at);
    }
    event.preventDefault();
  });
  const inside = (node: unknown) => node instanceof Node && (menu.contains(node) || button.contains(node));
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (document.hasFocus() && !inside(relatedTarget)) close();
  });
}
