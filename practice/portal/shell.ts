import { html } from 'hono/html';
import { person as personOf } from '../data/people';
import { page, type Markup } from '../html';
import type { About, Menu, View } from './about';
import { NOTICES } from './notices';
import { PLACES } from './places';

const MENU: Menu = {
  label: 'Entra ID',
  items: {
    [PLACES.apps]: 'Enterprise apps',
    [PLACES.requests]: 'Admin consent requests',
    [PLACES.userConsent]: 'Consent and permissions',
  },
};

const CENTER = 'Microsoft Entra admin center';

/** A page in the center's frame: Microsoft's English words and none of its looks. */
export const framed = (about: About, { heading, body, menu }: View): Markup => {
  const { admin, organization, query, path } = about;
  const notice = NOTICES[query.notice ?? ''];
  return plainPage(
    heading,
    html`<header>
        <p class="brand">${CENTER} <span class="small">practice</span></p>
        <p class="small">${personOf(admin).address}, ${personOf(admin).title}, ${organization.name}</p>
        <form method="post" action="/sign-out"><button>Sign out</button></form>
      </header>
      ${menuOf(MENU, path)} ${menu ? menuOf(menu, path) : ''}
      <main>
        <h1>${heading}</h1>
        ${notice ? html`<p class="notice" role="status">${notice}</p>` : ''} ${body}
      </main>`,
  );
};

export const plainPage = (heading: string, body: Markup): Markup =>
  page({
    title: `${heading} - ${CENTER}`,
    styles: ['/portal.css'],
    scripts: ['/portal.js'],
    body,
  });

const menuOf = ({ label, items }: Menu, path: string) =>
  html`<nav aria-label="${label}">
    ${Object.entries(items).map(
      ([href, title]) =>
        html`<a href="${href}" ${href === path ? html`aria-current="page"` : ''}>${title}</a>`,
    )}
  </nav>`;
