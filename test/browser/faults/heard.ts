import type { BrowserContext } from '@playwright/test';

/**
 * Notes what screen readers would say in every page of ours: each change of the status region, and each heading that gets the
 * focus.
 */
export async function listen(context: BrowserContext): Promise<readonly string[]> {
  const heard: string[] = [];
  await context.exposeBinding('heard', (_, text: string) => void heard.push(text));
  await context.addInitScript(() => {
    if (!location.pathname.endsWith('/taskpane.html')) return;
    const { heard } = window as unknown as { heard: (text: string) => void };
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLHeadingElement) heard(target.textContent ?? '');
    });
    document.addEventListener('DOMContentLoaded', () => {
      const status = document.querySelector('#status');
      if (!status) return;
      new MutationObserver(() => status.textContent && heard(status.textContent)).observe(status, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
  });
  return heard;
}
