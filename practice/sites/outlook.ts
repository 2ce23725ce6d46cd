import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { areMicrosofts, microsofts } from '../addresses';
import { choose } from '../choose';
import { brokerRoutes, brokerScript } from '../hosts/broker';
import { MESSAGES } from '../data/mailbox';
import { person as personOf } from '../data/people';
import { SCENARIOS } from '../data/scenarios';
import { page } from '../html';
import { scriptJson } from '../../deploy/page-settings';
import type { SiteEnv, World } from '../site';
import { restart } from '../tenant';
import { refusalPage } from './refusal-page';

const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** As Outlook on the web says of itself in the address: host, platform, version, language, correlation id, flags. */
const HOST_INFO = 'Outlook$Web$16.01$en-US$practice$$$0';

/** The stand-in for Outlook on the web: another site than the add-in's, which it frames. */
export function outlookSite(world: World) {
  const { tenant, urls } = world;
  const site = new Hono<SiteEnv>();

  /** Starts a run and goes on to a page that may be reloaded without starting it again. */
  site.get('/', (c) => {
    const query = c.req.query();
    if (Object.keys(query).length === 0) return c.redirect('/mail', 303);
    const choice = choose(query);
    if ('message' in choice) return c.html(refusalPage(world, choice), choice.status);
    restart(tenant, choice);
    if (tenant.sso === 'on') return c.redirect(`${urls.login}/practice/sign-in?view=${choice.view}`, 303);
    return c.redirect(choice.view === 'pane' ? `${urls.addin}/taskpane.html` : '/mail', 303);
  });

  site.get('/mail', (c) => {
    c.header('cache-control', 'no-store');
    c.header(
      'content-security-policy',
      `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; frame-src 'self' ${urls.addin}; frame-ancestors 'none'`,
    );
    return c.html(mailPage(world));
  });

  site.post('/roaming', async (c) => {
    tenant.roaming.set(tenant.person, await c.req.json());
    return c.body(null, 204);
  });
  site.post('/send', async (c) => {
    const { to, subject, htmlBody } = await c.req.json<Record<string, unknown>>();
    if (typeof to !== 'string' || typeof subject !== 'string' || typeof htmlBody !== 'string') {
      return c.text('Not a message.', 400);
    }
    tenant.outbox.push({ from: tenant.person, to, subject, htmlBody });
    return c.body(null, 204);
  });
  site.route('/', brokerRoutes(world));
  return site;
}

const isTrusted = (outlook: string) => outlook === microsofts.outlook;

/** What Outlook's side of Office.js answers with. */
function officeFacts({ tenant, urls }: World) {
  const { name, address } = personOf(tenant.person);
  return {
    addin: urls.addin,
    // Office.js asks with confirm() whether an address that it does not know is to be trusted. Outlook.com's frame allowed no such
    // question in 2016 (github.com/OfficeDev/office-js-docs/issues/423); what today's does under such an address is not known.
    sandbox: isTrusted(urls.outlook) ? SANDBOX : `${SANDBOX} allow-modals`,
    width: tenant.choice.width,
    person: { name, address },
    roaming: tenant.roaming.get(tenant.person) ?? {},
    answersAfter: tenant.officeAfter,
  };
}

function mailPage(world: World) {
  const { tenant, urls } = world;
  const real = areMicrosofts(urls);
  const { name, address, title } = personOf(tenant.person);
  const { scenario, width } = tenant.choice;
  return page({
    title: 'Outlook (practice)',
    styles: ['/outlook.css'],
    scripts: ['/outlook.js', '/broker.js', ...(real ? ['/office-host.js'] : [])],
    body: html`<header>
        <h1 class="brand">Outlook <span class="small">practice</span></h1>
        <p class="scenario small">${scenario}: ${SCENARIOS[scenario].line}</p>
        <form method="post" action="/reset"><button>Start anew</button></form>
        <a href="${urls.start}/">All scenarios</a>
        <p class="account">
          Signed in to Outlook: <strong>${name}</strong> <span class="small">${address}, ${title}</span>
        </p>
      </header>
      <div id="mail" data-addin="${urls.addin}">
        <nav aria-label="Mail">
          <div class="folders">
            <button data-opens="inbox" aria-current="true">Inbox</button>
            <button data-opens="sent" aria-current="false">Sent <span id="sent-count">0</span></button>
          </div>
          <ul data-folder="inbox">
            ${MESSAGES.map(
              ({ from, subject }, index) =>
                html`<li>
                  <button data-shows="message-${index}" aria-current="${String(index === 0)}">
                    <span class="name">${from}</span><span class="small">${subject}</span>
                  </button>
                </li>`,
            )}
          </ul>
          <ul data-folder="sent" id="sent" hidden></ul>
        </nav>
        <main id="reading">
          ${MESSAGES.map(
            ({ from, subject, lines }, index) =>
              html`<article id="message-${index}" ${index === 0 ? '' : raw('hidden')}>
                <h2>${subject}</h2>
                <p class="small">From: ${from}</p>
                ${lines.map((line) => html`<p>${line}</p>`)}
              </article>`,
          )}
        </main>
        <aside aria-label="Add-in" style="width: ${width}px">
          <p class="pane-title">LPC Sidebar</p>
          ${
            real
              ? html`<script type="application/json" id="office">
                  ${raw(scriptJson(officeFacts(world)))}
                </script>`
              : html`<iframe
                  title="LPC Sidebar"
                  src="${urls.addin}/taskpane.html?_host_Info=${HOST_INFO}"
                  sandbox="${SANDBOX}"
                  allow="clipboard-write"
                  width="${width}"
                  height="570"
                ></iframe>`
          }
        </aside>
      </div>
      <section id="compose" aria-label="New message" hidden>
        <form id="compose-form">
          <label for="to">To</label><input id="to" autocomplete="off" /> <label for="subject">Subject</label
          ><input id="subject" autocomplete="off" />
          <iframe
            id="body"
            title="Message body"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          ></iframe>
          <p id="compose-note" role="alert"></p>
          <div class="buttons">
            <button class="primary">Send</button>
            <button type="button" id="discard">Discard</button>
          </div>
        </form>
      </section>
      <p id="status" role="status"></p>
      <template id="sent-item">
        <li>
          <button aria-current="false"><span class="name"></span><span class="small"></span></button>
        </li>
      </template>
      <template id="sent-message">
        <article hidden>
          <h2></h2>
          <p class="to small"></p>
          <iframe title="Sent message" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
        </article>
      </template>
      ${brokerScript(world)}
      <script type="application/json" id="outbox">
        ${raw(scriptJson(tenant.outbox))}
      </script>`,
  });
}
