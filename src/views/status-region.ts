/**
 * Says something to screen readers in a status region, which must have been in the page for a while.
 * Chromium tells screen readers what differs from before, so the same words differ at both ends to be heard again.
 */
export function sayIn(region: HTMLElement | null, text: string): void {
  const said = document.createElement('span');
  said.textContent = region?.textContent === text ? `\u00a0${text}\u00a0` : text;
  region?.replaceChildren(said);
}

/** A status region at the end of the page, heard and not seen. */
export function addStatusRegion(): HTMLElement {
  const region = document.createElement('div');
  region.role = 'status';
  Object.assign(region.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  document.body.append(region);
  return region;
}
