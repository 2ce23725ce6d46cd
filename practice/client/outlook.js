// The practice Outlook: folders, and the compose window the add-in asks for.
const byId = (id) => document.getElementById(id);
const mail = byId('mail');
const composeWindow = byId('compose');
const { addin } = mail.dataset;

/** Mail is shown without scripts; its links open in a new tab. */
const asDocument = (html) =>
  `<!doctype html><meta charset="utf-8"><base target="_blank"><meta name="color-scheme" content="light dark">` +
  `<style>body{font:15px/1.5 'Segoe UI',system-ui,sans-serif;margin:8px;overflow-wrap:anywhere}</style>${html}`;

function show(id) {
  for (const article of mail.querySelectorAll('article')) article.hidden = article.id !== id;
  for (const button of mail.querySelectorAll('[data-shows]')) {
    button.setAttribute('aria-current', String(button.dataset.shows === id));
  }
}

function openFolder(name) {
  for (const list of mail.querySelectorAll('[data-folder]')) list.hidden = list.dataset.folder !== name;
  for (const button of mail.querySelectorAll('[data-opens]')) {
    button.setAttribute('aria-current', String(button.dataset.opens === name));
  }
}

mail.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (button?.dataset.shows) show(button.dataset.shows);
  if (button?.dataset.opens) openFolder(button.dataset.opens);
});

let body = '';

window.addEventListener('message', (event) => {
  if (event.origin === addin && event.data?.type === 'practice-compose') compose(event.data.form);
});

function compose({ toRecipients = [], subject = '', htmlBody = '' } = {}) {
  const addresses = toRecipients.map((one) => (typeof one === 'string' ? one : one.emailAddress));
  body = htmlBody;
  byId('to').value = addresses.join('; ');
  byId('subject').value = subject;
  byId('body').srcdoc = asDocument(htmlBody);
  byId('compose-note').textContent = '';
  composeWindow.hidden = false;
  byId('to').focus();
}

byId('discard').addEventListener('click', () => {
  composeWindow.hidden = true;
});

byId('compose-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const sent = { to: byId('to').value, subject: byId('subject').value, htmlBody: body };
  const headers = { 'content-type': 'application/json' };
  const response = await fetch('/send', { method: 'POST', headers, body: JSON.stringify(sent) });
  if (!response.ok) {
    byId('compose-note').textContent = 'Not sent. Try again.';
    return;
  }
  composeWindow.hidden = true;
  addSent(sent);
  byId('status').textContent = 'Sent.';
});

function addSent({ to, subject, htmlBody }) {
  const list = byId('sent');
  const id = `sent-${list.children.length}`;
  const item = byId('sent-item').content.cloneNode(true);
  const button = item.querySelector('button');
  button.dataset.shows = id;
  button.querySelector('.name').textContent = to || 'no recipient';
  button.querySelector('.small').textContent = subject;
  list.prepend(item);

  const article = byId('sent-message').content.cloneNode(true).querySelector('article');
  article.id = id;
  article.querySelector('h2').textContent = subject;
  article.querySelector('.to').textContent = `To: ${to || 'nobody yet'}`;
  article.querySelector('iframe').srcdoc = asDocument(htmlBody);
  byId('reading').append(article);
  byId('sent-count').textContent = String(list.children.length);
}

for (const sent of JSON.parse(byId('outbox').textContent)) addSent(sent);
