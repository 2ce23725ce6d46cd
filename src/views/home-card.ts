import type { ShellWords } from '../locales/shell/en';

/** What home says. The pane has it in its page, other sidebars as a screen (`home.tsx`). */
export const homeCard = ({ home }: ShellWords, ready: boolean) => ({
  heading: home.heading,
  lead: home.lead,
  window: home.window,
  button: ready ? home.button : home.loading,
});
