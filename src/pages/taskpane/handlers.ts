import type { Event, Finding } from '../../setup-sync/state';
import type { AdviceHandlers } from '../../views/advice-action';
import type { Spoken } from '../../views/words';
import type { Booted } from './boot';
import { requestFor } from './request-for';

/** What the buttons of an advice do here. */
export function handlersFor(
  booted: Booted,
  spoken: Spoken,
  send: (event: Event) => void,
  finding?: Finding,
): AdviceHandlers {
  const request = requestFor(booted, spoken, finding);
  const { mailbox } = booted.outlook;
  return {
    links: { approve: request.approve, mail: request.mail, support: booted.settings.supportUrl },
    requestText: request.message.text,
    ...(mailbox && { composeMail: () => compose(mailbox, request) }),
    onAsked: (via) => send({ type: 'asked', via, now: Date.now() }),
    onAudience: (audience) => send({ type: 'audience', audience }),
    onCheck: () => send({ type: 'check' }),
    onSignIn: (purpose) => send({ type: 'sign-in', purpose }),
    onHome: () => send({ type: 'home' }),
  };
}

/** Opens a finished message in Outlook. Where Outlook refuses (compose, mobile), opens the person's mail program. */
function compose(mailbox: Office.Mailbox, { message, mail }: ReturnType<typeof requestFor>): void {
  try {
    mailbox.displayNewMessageForm({ subject: message.subject, htmlBody: message.html });
  } catch {
    window.open(mail, '_blank', 'noopener');
  }
}
