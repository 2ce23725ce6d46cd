import type { Action } from '../consent/problems';
import type { RequestRoute } from '../core/record';
import { ActionButton, LinkAction } from './actions';
import { CopyButton } from './copy-button';
import { useWords } from './words';

/** The request to an admin, as text and as a `mailto:` link. Asked for late, because writing it takes as long as drawing a screen. */
export type AskForRequest = () => { readonly text: string; readonly mail: string };

/** What the buttons of an advice do, and the texts and links they carry. */
export interface AdviceHandlers {
  readonly links: { readonly approve: string; readonly support: string };
  readonly request: AskForRequest;
  /** Opens a finished message in Outlook; absent where Outlook offers no such form. */
  readonly composeMail?: () => void;
  readonly onAsked: (via: RequestRoute) => void;
  readonly onAudience: (audience: 'member' | 'admin') => void;
  readonly onCheck: () => void;
  readonly onSignIn: (purpose: 'member' | 'tick-box' | 'other-account') => void;
  readonly onHome: () => void;
}

interface AdviceActionProps {
  readonly action: Action;
  readonly primary: boolean;
  readonly handlers: AdviceHandlers;
}

/** One action of an advice as the button or link that it is. */
export function AdviceAction({ action, primary, handlers }: AdviceActionProps) {
  const label = useWords().actions[action];
  const { links } = handlers;
  const button = (onSelect: () => void) => (
    <ActionButton primary={primary} onSelect={onSelect}>
      {label}
    </ActionButton>
  );

  switch (action) {
    case 'email-admin': {
      const { composeMail } = handlers;
      const asked = () => handlers.onAsked('mail');
      return composeMail ? (
        button(() => {
          composeMail();
          asked();
        })
      ) : (
        <LinkAction primary={primary} href={handlers.request().mail} onSelect={asked}>
          {label}
        </LinkAction>
      );
    }
    case 'copy-request':
      return (
        <CopyButton
          primary={primary}
          text={() => handlers.request().text}
          label={label}
          onCopied={() => handlers.onAsked('copy')}
        />
      );
    case 'approve-for-everyone':
      return (
        <LinkAction primary={primary} href={links.approve} onSelect={() => handlers.onAsked('approval')}>
          {label}
        </LinkAction>
      );
    case 'contact-support':
      return (
        <LinkAction primary={primary} href={links.support}>
          {label}
        </LinkAction>
      );
    case 'i-am-admin':
      return button(() => handlers.onAudience('admin'));
    case 'i-am-not-admin':
      return button(() => handlers.onAudience('member'));
    case 'check-again':
      return button(handlers.onCheck);
    case 'try-again':
      return button(() => handlers.onSignIn('member'));
    case 'tick-box':
      return button(() => handlers.onSignIn('tick-box'));
    case 'use-other-account':
      return button(() => handlers.onSignIn('other-account'));
    case 'back':
      return button(handlers.onHome);
  }
}
