/**
 * What is wrong with the layout of what is shown, as sentences; empty when nothing is. Runs in the page, so it may use
 * nothing from outside.
 */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  const say = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    faults.push(`sideways scroll: ${root.scrollWidth} > ${root.clientWidth}`);

  const hiddenOnPurpose = (element: Element) =>
    element.closest('[aria-hidden="true"]') !== null || heardOnly(element);
  /** Visually hidden, for screen readers. */
  const heardOnly = (element: Element): boolean => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      if (getComputedStyle(one).clipPath === 'inset(50%)') return true;
    }
    return false;
  };

  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || hiddenOnPurpose(element)) continue;
    const style = getComputedStyle(element);
    if (style.visibility === 'hidden') continue;
    if (box.right > root.clientWidth + 1 || box.left < -1)
      faults.push(`sticks out of the pane: ${say(element)}`);
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const cutX = clips(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutY = clips(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if ((cutX || cutY) && element.textContent?.trim()) faults.push(`cut off: ${say(element)}`);
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (own && element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline') {
      faults.push(`text runs out of its box: ${say(element)}`);
    }
  }

  const targets = 'a[href], button, select, textarea, input, summary, [role="menuitem"]';
  for (const target of document.body.querySelectorAll(targets)) {
    const { width, height } = target.getBoundingClientRect();
    if (width === 0 || hiddenOnPurpose(target)) continue;
    if (width < 24 || height < 24)
      faults.push(`small target, ${Math.round(width)} × ${Math.round(height)}: ${say(target)}`);
  }
  return [...new Set(faults)];
}

/** Primary actions that are not wholly in view without scrolling. Runs in the page. */
export function primaryOutOfView(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-primary]')]
    .filter((button) => {
      const { top, bottom } = button.getBoundingClientRect();
      return top < 0 || bottom > window.innerHeight;
    })
    .map((button) => `${button.textContent} ends at ${Math.round(button.getBoundingClientRect().bottom)}`);
}

/** Which element has the focus, and what keeps a person from seeing that; empty when nothing does. Runs in the page. */
export function focusFault(): { readonly name: string; readonly fault: string } {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { name: 'nothing', fault: '' };
  const name = `${focused.tagName.toLowerCase()} “${(focused.textContent ?? '').trim().slice(0, 40)}”`;
  const [box] = focused.getClientRects();
  if (!box) return { name, fault: 'is on something that is not drawn' };
  const inset = 1;
  const corners = [box.left + inset, box.right - inset].flatMap((x) =>
    [box.top + inset, box.bottom - inset].map((y) => [x, y] as const),
  );
  const higherThanThePane = box.height > window.innerHeight;
  const outside = ([x, y]: readonly [number, number]) =>
    x < 0 || x > window.innerWidth || y < 0 || y > window.innerHeight;
  if (!higherThanThePane && corners.some(outside)) return { name, fault: 'is not wholly in view' };
  const covered = corners
    .filter((corner) => !outside(corner))
    // From right to left the scroll bar is on the left, and Chromium finds nothing in a strip as wide as that on the right.
    .filter(([x]) => x < document.documentElement.clientWidth)
    .some(([x, y]) => {
      const front = document.elementFromPoint(x, y);
      // A corner of a rounded button shows what is around it.
      return !front || !(focused.contains(front) || front.contains(focused));
    });
  if (covered) return { name, fault: 'is covered' };
  const looks = () =>
    [focused, focused.parentElement].flatMap((element) =>
      [undefined, '::after'].map((pseudo) => {
        if (!element) return '';
        const { outline, boxShadow, borderBottom, content } = getComputedStyle(element, pseudo);
        return `${outline} ${boxShadow} ${borderBottom} ${content}`;
      }),
    );
  const marks = looks().join();
  (focused as HTMLElement).blur();
  const without = looks().join();
  (focused as HTMLElement).focus({ preventScroll: true });
  const marked = marks !== without;
  return { name, fault: marked ? '' : 'is not marked' };
}
