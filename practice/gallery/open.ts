import type { Opened } from './states';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** Until nothing moves any more; what turns for ever may go on. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  const moving = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

/** Opens what a person could open on a screen. */
export async function open(what: Opened | undefined): Promise<void> {
  switch (what) {
    case undefined:
      return;
    case 'menu':
      document.getElementById('menu-button')?.click();
      break;
    case 'everything':
      for (const button of all('h3 button[aria-expanded="false"]')) {
        button.click();
        // Each knows what the one before has opened only then.
        await settled();
      }
      all('details').forEach((details) => details.setAttribute('open', ''));
      break;
    case 'paste':
      // The way to tell more than the choices do is the last but one.
      all('main button').at(-2)?.click();
      // It takes the focus when it comes.
      while (!document.activeElement?.matches('textarea')) await settled();
      break;
    case 'late':
      document.documentElement.classList.add('starting');
      document.getElementById('late')?.getAnimations()[0]?.finish();
      break;
  }
  await settled();
}
