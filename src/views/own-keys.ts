/**
 * Keeps the keys that the page itself has a use for from Office.js. In Outlook on the web it takes Tab and Escape of the whole
 * page: its list of where Tab leads lacks `<summary>` and does not know what follows a heading that has the focus, and any
 * Escape makes Outlook take the focus (`addOrRemoveEventListenersForWindow` in outlook-web-16.01.debug.js of
 * @microsoft/office-js 1.1.110, 2026-12-01). Office.js listens on the window, so what stops at the document does not reach it.
 * It gets Tab at an end of the page, and Escape that nothing here wants: then Outlook takes the focus, as it should.
 *
 * Escape also closes an open `<details>` in which the focus is.
 * @returns How to stop.
 */
export function keepKeys(page: Document): () => void {
  let tabbable: ((container: Element) => readonly Element[]) | undefined;
  /** Until it is there, the browser finds the way, over the ends too. */
  const load = () => {
    import('tabbable').then(
      (module) => (tabbable = module.tabbable),
      () => undefined,
    );
  };

  const leadsOn = (back: boolean): boolean => {
    const from = page.activeElement ?? page.body;
    // At an end Fluent UI puts an element there from which the browser goes on. Office.js would stop on it, and it vanishes.
    if (from.hasAttribute('data-tabster-dummy')) return true;
    const wanted = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const onTheWay = (control: Element) => (from.compareDocumentPosition(control) & wanted) !== 0;
    return tabbable?.(page.body).some(onTheWay) ?? true;
  };

  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') closeDetails(event);
    const ours = event.defaultPrevented || (event.key === 'Tab' && leadsOn(event.shiftKey));
    if (ours && (event.key === 'Tab' || event.key === 'Escape')) event.stopPropagation();
  };

  page.addEventListener('focusin', load, { once: true });
  page.addEventListener('keydown', pressed);
  return () => {
    page.removeEventListener('focusin', load);
    page.removeEventListener('keydown', pressed);
  };
}

function closeDetails(event: KeyboardEvent): void {
  const details =
    event.target instanceof Element && event.target.closest<HTMLDetailsElement>('details[open]');
  if (!details || event.defaultPrevented) return;
  details.open = false;
  details.querySelector('summary')?.focus();
  event.preventDefault();
}
