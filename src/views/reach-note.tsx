import { Text } from '@fluentui/react-components';
import type { Reach } from '../setup-sync/state';
import { ActionButton, Actions, LinkAction } from './actions';
import { useWords } from './words';

interface ReachNoteProps {
  readonly reach: Reach;
  readonly approveLink: string;
  /** Whether approving is the thing to do here. */
  readonly primary: boolean;
  readonly onTicked: (everyone: boolean) => void;
}

/** For an admin who consented: whether it counts for colleagues, too. */
export function ReachNote({ reach, approveLink, primary, onTicked }: ReachNoteProps) {
  const words = useWords().reach;
  switch (reach) {
    case 'unsure':
      return (
        <Actions>
          <Text>{words.question}</Text>
          <ActionButton onSelect={() => onTicked(true)}>{words.yes}</ActionButton>
          <ActionButton onSelect={() => onTicked(false)}>{words.no}</ActionButton>
        </Actions>
      );
    case 'self':
      return (
        <Actions>
          <Text>{words.self}</Text>
          <LinkAction primary={primary} href={approveLink}>
            {words.approve}
          </LinkAction>
        </Actions>
      );
    case 'everyone':
      return <Text>{words.everyone}</Text>;
  }
}
