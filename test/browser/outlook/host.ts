import type { Pane } from '../story';

/** What Office.js told Outlook of keys that it took over. */
const EXITS: Readonly<Record<number, string>> = { 13: 'TabExit', 14: 'TabExitShift', 15: 'EscExit' };

interface Told {
  readonly action: string;
  readonly data: unknown;
}

/** Everything that Office.js told Outlook's page, first to last. */
export const told = ({ page }: Pane): Promise<readonly Told[]> =>
  page.evaluate(() => (window as unknown as { readonly told: readonly Told[] }).told);

/** How often Outlook was told to take the focus from the pane, by why. */
export async function exits(pane: Pane): Promise<readonly string[]> {
  return (await told(pane))
    .filter(({ action }) => action === 'ContextActivationManager_notifyHost')
    .flatMap(({ data }) => EXITS[(data as readonly number[])[1] ?? -1] ?? []);
}
