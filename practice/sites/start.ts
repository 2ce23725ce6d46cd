import { Hono } from 'hono';
import { html } from 'hono/html';
import { FAULTS } from '../data/faults';
import type { Fault } from '../data/fault';
import { HOSTILE } from '../data/hostile';
import { PEOPLE } from '../data/people';
import { POLICIES } from '../data/policies';
import { SCENARIOS, type ScenarioName } from '../data/scenarios';
import { page } from '../html';
import type { SiteEnv, World } from '../site';

/** The first page: every scenario with a line, and a form to change one. */
export function startSite(world: World) {
  const site = new Hono<SiteEnv>();
  site.get('/', (c) => {
    const { search, searchParams } = new URL(c.req.url);
    if (searchParams.has('scenario')) return c.redirect(`${world.urls.outlook}/${search}`, 303);
    return c.html(startPage(world));
  });
  site.notFound((c) => c.redirect('/', 303));
  return site;
}

const NAMES = Object.keys(SCENARIOS) as ScenarioName[];

const AS_IS = { '': 'as in the scenario' };

function startPage({ urls }: World) {
  return page({
    title: 'LPC Sidebar practice',
    body: html`<main class="plain">
      <h1>LPC Sidebar practice</h1>
      <p>
        A practice Outlook and a practice organization on this computer. Pick a scenario, open the pane’s menu
        (☰) and choose <strong>Set up sync</strong>. No account is needed and nothing leaves this computer.
      </p>
      <h2>Scenarios</h2>
      <ul class="scenarios">
        ${NAMES.map(
          (name) =>
            html`<li>
              <a href="${urls.outlook}/?scenario=${name}">${name}</a>
              <p>${SCENARIOS[name].line}</p>
              <a class="small" href="${urls.outlook}/?scenario=${name}&view=pane"
                >pane alone<span class="hidden">: ${name}</span></a
              >
            </li>`,
        )}
      </ul>
      <h2>Somebody else’s sidebar</h2>
      <p>
        <a href="${urls.example}/">A sidebar with Set up sync in it</a>, in the run that goes on, or
        <a href="${urls.example}/?lang=de">in German</a>. It is built by <code>npm run build:example</code>.
      </p>
      <h2>Your own mix</h2>
      <form action="${urls.outlook}/" class="mix">
        ${choice('scenario', 'Scenario', Object.fromEntries(NAMES.map((name) => [name, name])))}
        ${choice('person', 'Person in Outlook', {
          ...AS_IS,
          ...Object.fromEntries(
            Object.entries(PEOPLE).map(([key, { name, title }]) => [key, `${name}, ${title}`]),
          ),
        })}
        ${choice('policy', 'User consent', {
          ...AS_IS,
          ...Object.fromEntries(Object.entries(POLICIES).map(([key, { title }]) => [key, title])),
        })}
        ${choice('workflow', 'Request workflow', { ...AS_IS, on: 'on', off: 'off' })}
        ${choice('coop', 'Window isolation (COOP)', {
          ...AS_IS,
          entra: 'as Microsoft Entra',
          always: 'always',
          never: 'never',
        })}
        ${choice('hostile', 'Hostile answers', {
          ...AS_IS,
          ...Object.fromEntries(Object.entries(HOSTILE).map(([key, { title }]) => [key, title])),
        })}
        ${choice('fault', 'What goes wrong', {
          ...AS_IS,
          none: 'nothing',
          ...Object.fromEntries(Object.entries(FAULTS).flatMap(faultChoices)),
        })}
        ${choice('view', 'Show', { outlook: 'in Outlook', pane: 'the pane alone' })}
        <button class="primary">Open</button>
      </form>
      <h2>People</h2>
      <p>Any of them can be picked on Microsoft’s sign-in page, without a password.</p>
      <ul>
        ${Object.values(PEOPLE).map(({ name, address, title }) => html`<li>${name}, ${title} (${address})</li>`)}
      </ul>
      <form method="post" action="/reset"><button>Start the current run anew</button></form>
    </main>`,
  });
}

const faultChoices = ([name, { title }]: [string, Fault]): [string, string][] => [
  [`${name}:once`, `${title}, once`],
  [name, `${title}, always`],
];

const choice = (name: string, label: string, options: Readonly<Record<string, string>>) =>
  html`<p>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${Object.entries(options).map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select>
  </p>`;
