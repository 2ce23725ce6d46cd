import { pageAddress, type Settings } from '../config';
import { interactionRequired } from '../../core/interaction-required';
import type { ServiceToken, Session } from '../../core/ports';
import { NO_PERSON_IS_FASTER_MS } from '../../core/schedule';
import { attempt, failed, PaneError } from './attempt';
import { dialogAddress, type DialogOrder } from './dialog-address';
import { readDialogMessage } from './dialog-message';
import { isFramed } from './framed';
import { PROBE_LIMIT_MS, WINDOW_LIMIT_MS } from './msal-config';
import { pageLanguage } from './page-language';
import type { RequestKind } from './token-request';
import type { OfficeParts, Way } from './way';

/** Office closes a dialog some time after it was told to: github.com/OfficeDev/office-js/issues/6021, 2026-11-23. */
const CLOSING_MS = 500;

const CLOSED = 12006;
const ALREADY_OPEN = 12007;

/** A failure of Office's dialog as `readFailure` knows it: by Office's number, or by a name of ours. */
class DialogError extends Error {
  override readonly name = 'DialogError';
  constructor(readonly code: number | 'dialog_cut_off' | 'dialog_unavailable') {
    super();
  }
}

/**
 * Sign-in in Office's dialog, on a page of ours that goes on to Microsoft and comes back (`pages/dialog`).
 * https://learn.microsoft.com/office/dev/add-ins/develop/auth-with-office-dialog-api, 2026-01-08.
 */
export function dialogHost(
  ui: NonNullable<OfficeParts['ui']>,
  settings: Pick<Settings, 'pages'> = {},
  lang = pageLanguage,
): Way {
  let service: ServiceToken | undefined;

  function open(kind: RequestKind, loginHint: string | undefined, limitMs: number) {
    if (!navigator.onLine) return failed(new PaneError('offline'));
    const order = { nonce: crypto.randomUUID(), kind, lang: lang(), ...(loginHint && { loginHint }) };
    const { answer, closeWindow } = show(ui, pageAddress(settings, 'dialog'), order);
    const kept = answer.then((session) => {
      const { serviceToken: accessToken, account } = session;
      service = accessToken === undefined ? undefined : { accessToken, owner: account };
      return session;
    });
    return attempt({ answer: kept, closeWindow, limitMs });
  }
  return {
    name: 'dialog',
    framed: isFramed(),
    givesUp: (reason) => reason instanceof DialogError && reason.code === 'dialog_unavailable',
    signIn: ({ purpose, loginHint }) => open(purpose, loginHint, WINDOW_LIMIT_MS),
    probe: ({ loginHint }) => open('probe', loginHint, PROBE_LIMIT_MS),
    hasAccount: () => false,
    /** The dialog's session is another window's: nothing can be renewed from here. */
    silent: () => Promise.reject(interactionRequired()),
    tokenFor: (_, account) =>
      service && (account === undefined || account === service.owner.id)
        ? Promise.resolve(service)
        : Promise.reject(interactionRequired()),
    forget: () => {
      service = undefined;
      return Promise.resolve();
    },
  };
}

function show(ui: NonNullable<OfficeParts['ui']>, page: string, order: DialogOrder) {
  const { nonce } = order;
  const address = dialogAddress(page, order);
  let dialog: Office.Dialog | undefined;
  let closing = false;

  const closeWindow = () => {
    closing = true;
    try {
      dialog?.close();
    } catch {
      return; // It is closed already.
    }
  };

  const answer = new Promise<Session>((resolve, reject: (reason: Error | object) => void) => {
    let ready = false;
    let lastSign = 0;

    const opened = (result: Office.AsyncResult<Office.Dialog>, again: boolean) => {
      if (result.status !== Office.AsyncResultStatus.Succeeded) {
        const { code } = result.error;
        if (code === ALREADY_OPEN && again && !closing)
          return void setTimeout(() => request(false), CLOSING_MS);
        return reject(errorOf(code));
      }
      dialog = result.value;
      if (closing) return closeWindow();
      lastSign = Date.now();
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, received);
      dialog.addEventHandler(Office.EventType.DialogEventReceived, happened);
    };

    const received = (event: { message: string; origin?: string | undefined } | { error: number }) => {
      if (!('message' in event)) return;
      // Outlook without DialogOrigin 1.1 names no origin; it then lets pages of our own origin speak only.
      if (event.origin !== undefined && event.origin !== window.location.origin) return;
      const message = readDialogMessage(event.message, nonce);
      if (!message) return;
      lastSign = Date.now();
      switch (message.type) {
        case 'ready':
        case 'navigating':
          ready = true;
          return;
        case 'result':
          resolve(message.session);
          return closeWindow();
        case 'error':
          reject(Object.assign(new Error(), message.failure));
          return closeWindow();
      }
    };

    const happened = (event: { message: string } | { error: number }) => {
      if (!('error' in event)) return;
      const byPerson = ready && Date.now() - lastSign >= NO_PERSON_IS_FASTER_MS;
      reject(event.error === CLOSED && !byPerson ? new DialogError('dialog_cut_off') : errorOf(event.error));
    };

    /** Office must not ask first: its question takes everything out of our page, and Esc in it puts nothing back. */
    const request = (again: boolean) => {
      try {
        ui.displayDialogAsync(address, { height: 70, width: 40, promptBeforeOpen: false }, (result) =>
          opened(result, again),
        );
      } catch {
        reject(new DialogError('dialog_unavailable'));
      }
    };
    request(true);
  });
  return { answer, closeWindow };
}

const errorOf = (code: number) =>
  new DialogError(code >= 12000 && code < 13000 ? code : 'dialog_unavailable');
