import { Text } from '@fluentui/react-components';
import type { NotSynced } from '../core/mailbox-match';
import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

interface NotSyncedProps {
  readonly app: string;
  readonly what: NotSynced;
  readonly onAnyway: () => void;
}

/** What is open cannot be synced, as far as Outlook tells: says so before anybody signs in, and locks nothing. */
export function NotSyncedMailbox({ app, what, onAnyway }: NotSyncedProps) {
  const { notHosted, sharedMailbox } = useWords();
  const format = useFormat();
  const shared = what === 'shared';
  return (
    <Screen
      heading={shared ? sharedMailbox.heading : notHosted.heading}
      lead={shared ? sharedMailbox.lead : format(notHosted[what], { app })}
    >
      {!shared && <Text>{notHosted.next}</Text>}
      <Actions>
        <ActionButton quiet onSelect={onAnyway}>
          {shared ? sharedMailbox.own : notHosted.anyway}
        </ActionButton>
      </Actions>
    </Screen>
  );
}
