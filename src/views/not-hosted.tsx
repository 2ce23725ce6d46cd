import { Text } from '@fluentui/react-components';
import type { NotSynced } from '../setup-sync/mailbox-match';
import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

interface NotHostedProps {
  readonly app: string;
  readonly where: Exclude<NotSynced, 'shared'>;
  readonly onAnyway: () => void;
}

/** Set up sync cannot work for this mailbox, as far as Outlook tells: says so before anybody signs in, and locks nothing. */
export function NotHosted({ app, where, onAnyway }: NotHostedProps) {
  const { notHosted } = useWords();
  const format = useFormat();
  return (
    <Screen heading={notHosted.heading} lead={format(notHosted[where], { app })}>
      <Text>{notHosted.next}</Text>
      <Actions>
        <ActionButton quiet onSelect={onAnyway}>
          {notHosted.anyway}
        </ActionButton>
      </Actions>
    </Screen>
  );
}
