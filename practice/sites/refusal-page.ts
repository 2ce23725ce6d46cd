import { html } from 'hono/html';
import type { Refusal } from '../choose';
import { page } from '../html';
import type { World } from '../site';
import { isScenario } from '../choose';

/** Says which names exist when a link names one that does not. */
export const refusalPage = ({ urls }: World, { message, valid }: Refusal) =>
  page({
    title: 'Not found',
    body: html`<main class="plain">
      <h1>${message}</h1>
      <p>Nothing was changed. What there is:</p>
      <ul>
        ${valid.map(
          (name) =>
            html`<li>
              ${isScenario(name) ? html`<a href="${urls.outlook}/?scenario=${name}">${name}</a>` : html`<code>${name}</code>`}
            </li>`,
        )}
      </ul>
      <p><a href="${urls.start}/">Start page</a></p>
    </main>`,
  });
