import { expect, type Page } from '@playwright/test';

/** What a person does in Microsoft's window. */
export const microsoft = (window: Page) => ({
  pick: (name: string) => window.getByRole('button', { name }).click(),
  accept: () => window.getByRole('button', { name: 'Accept' }).click(),
  cancel: () => window.getByRole('button', { name: 'Cancel' }).click(),
  tickForEveryone: () =>
    window.getByRole('checkbox', { name: 'Consent on behalf of your organization' }).check(),
  goBack: () =>
    window.getByRole('link', { name: 'Return to the application without granting consent' }).click(),
  /** Fills Microsoft's own request form. */
  async sendRequest(reason: string) {
    await window.getByRole('textbox').fill(reason);
    await window.getByRole('button', { name: 'Request approval' }).click();
  },
  switchToAdmin: () =>
    window.getByRole('link', { name: 'Have an admin account? Sign in with that account' }).click(),
  shows: (heading: string) => expect(window.getByRole('heading', { level: 1, name: heading })).toBeVisible(),
});

export const people = {
  mia: 'Mia Brandt',
  ann: 'Ann Okafor',
  cal: 'Cal Nguyen',
  pia: 'Pia Lindqvist',
  gia: 'Gia Moreau',
  fay: 'Fay Abadi',
} as const;
