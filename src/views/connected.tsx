import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Account } from '../setup-sync/ports';
import { ActionButton, Actions } from './actions';
import { useDate } from './date';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

interface ConnectedProps {
  readonly since: number;
  readonly account?: Account;
  readonly onDisconnect: () => void;
  /** For an admin: whether colleagues are connected, too. */
  readonly children?: ReactNode;
}

export function Connected({ since, account, onDisconnect, children }: ConnectedProps) {
  const { connected } = useWords();
  const format = useFormat();
  const date = useDate();
  return (
    <Screen
      heading={connected.heading}
      lead={account ? format(connected.lead, { account: account.username }) : connected.leadUnknown}
    >
      <Text>{format(connected.since, { date: date(since) })}</Text>
      {children}
      <Actions>
        <ActionButton onSelect={onDisconnect}>{connected.disconnect}</ActionButton>
      </Actions>
    </Screen>
  );
}
