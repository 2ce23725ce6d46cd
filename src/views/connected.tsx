import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Account } from '../core/ports';
import type { State } from '../core/state';
import type { Finding } from '../core/diagnosis';
import { ActionButton, Actions } from './actions';
import { useDate } from './date';
import { MailboxLines } from './mailbox-state';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

interface ConnectedProps {
  readonly state: Extract<State, { kind: 'connected' }>;
  /** Who signed in since the pane was opened. */
  readonly account: Account;
  readonly onSettings: () => void;
  readonly onExplain: (finding: Finding) => void;
  readonly onSignIn: () => void;
  /** For an admin: whether colleagues are connected, too. */
  readonly children?: ReactNode;
}

/** Signed in. It is a success as soon as the mailbox has been asked; until then it says that it asks. */
export function Connected({ state, account, onSettings, onExplain, onSignIn, children }: ConnectedProps) {
  const { connected, mailbox: words } = useWords();
  const format = useFormat();
  const date = useDate();
  const { record, mailbox } = state;
  const lines = <MailboxLines mailbox={mailbox} onExplain={onExplain} />;
  if (mailbox.kind === 'asking' && !mailbox.last && record.checked === undefined) {
    return (
      <Screen heading={connected.checking} lead={connected.checkingLead}>
        {lines}
      </Screen>
    );
  }
  return (
    <Screen heading={connected.heading} lead={format(connected.lead, { account: account.username })}>
      <Text>{format(connected.since, { date: date(record.since) })}</Text>
      {lines}
      {children}
      <Actions>
        {mailbox.kind === 'unanswered' && (
          <ActionButton primary onSelect={onSignIn}>
            {words.signIn}
          </ActionButton>
        )}
        <ActionButton onSelect={onSettings}>{connected.settings}</ActionButton>
      </Actions>
    </Screen>
  );
}
