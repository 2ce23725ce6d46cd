import type { Page } from '@playwright/test';
import type axeCore from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { layoutFaults } from './look';
import { reviewed } from './reviewed';

declare const axe: typeof axeCore;

const source = readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings axe into the page. Evaluated rather than added as a script, which the headers of production keep out. */
export const bringAxe = async (page: Page): Promise<void> => void (await page.evaluate(await source));

/** What is wrong with what the page shows, by axe and by its layout, as sentences that begin with where. */
export async function faultsOf(page: Page, where: string): Promise<string[]> {
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const { violations, incomplete } = await page.evaluate(judge);
  const undecided = incomplete.filter(({ rule, about }) => !isReviewed(where, rule, about));
  return [
    ...violations.map(({ rule, about }) => `${where}: ${rule}: ${about}`),
    ...undecided.map(({ rule, about }) => `${where}: undecided: ${rule}: ${about}`),
    ...(await page.evaluate(layoutFaults)).map((fault) => `${where}: ${fault}`),
  ];
}

const isReviewed = (where: string, rule: string, about: string) =>
  reviewed.some((one) => one.where.test(where) && one.rule === rule && one.about.test(about));

/** Asks axe about what is shown, by every rule that is neither deprecated nor AAA, the experimental ones too. In the page. */
export async function judge() {
  const rules = axe
    .getRules()
    .filter(({ tags }) => !tags.includes('deprecated') && !tags.includes('wcag2aaa'))
    .map(({ ruleId }) => ruleId);
  const result = await axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    // In full; of the others it is enough to know that they ran.
    resultTypes: ['violations', 'incomplete'],
  });
  const told = (results: typeof result.violations) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) => ({
        rule: id,
        about: `${html.slice(0, 200)} ${[...any, ...all, ...none].map(({ message }) => message).join(' ')}`,
      })),
    );
  const { violations, incomplete, passes, inapplicable } = result;
  return {
    violations: told(violations),
    incomplete: told(incomplete),
    ran: new Set([...violations, ...incomplete, ...passes, ...inapplicable].map(({ id }) => id)).size,
    all: rules.length,
  };
}
