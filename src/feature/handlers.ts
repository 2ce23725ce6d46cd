import type { Event } from '../core/state';
import type { Finding } from '../core/diagnosis';
import type { AdviceHandlers } from '../views/advice-action';
import type { ActiveLanguage } from '../views/words';
import type { Environment } from './boot';
import { approvalLink, requestFor, type MessageToAdmin } from './request-for';

/** What the buttons of an advice do here. */
export function handlersFor(
  environment: Environment,
  active: ActiveLanguage,
  send: (event: Event) => void,
  finding?: Finding,
): AdviceHandlers {
  let written: MessageToAdmin | undefined;
  const request = () => (written ??= requestFor(environment, active, finding));
  const { mailbox } = environment.outlook;
  return {
    links: { approve: approvalLink(environment), support: environment.settings.supportUrl },
    request,
    ...(mailbox && { composeMail: () => compose(mailbox, request()) }),
    onAsked: (via) => send({ type: 'asked', via, now: Date.now() }),
    onAudience: (audience) => send({ type: 'audience', audience }),
    onCheck: () => send({ type: 'check' }),
    onSignIn: (purpose) => send({ type: 'sign-in', purpose }),
    onHome: () => send({ type: 'home' }),
  };
}

/** Opens a finished message in Outlook. Where Outlook refuses (compose, mobile), opens the person's mail program. */
function compose(mailbox: Office.Mailbox, { subject, html, mail }: MessageToAdmin): void {
  try {
    mailbox.displayNewMessageForm({ subject, htmlBody: html });
  } catch {
    window.open(mail, '_blank', 'noopener');
  }
}
