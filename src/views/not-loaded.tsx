import { Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useShellWords } from './words';

export interface NotLoadedProps {
  readonly onAgain: () => void;
  /** Somebody went on to another page. */
  readonly onGone: () => void;
  /** Forgets what was set up. Absent where that cannot help. */
  readonly onStartOver?: () => void;
}

/** A screen that did not load, for want of a connection most of the time. */
export function NotLoaded({ onAgain, onGone, onStartOver }: NotLoadedProps) {
  const { broken } = useShellWords();
  useEffect(() => onGone, [onGone]);
  return (
    <Screen heading={broken.heading} lead={broken.lead}>
      <Actions>
        <ActionButton primary onSelect={onAgain}>
          {broken.reload}
        </ActionButton>
        {onStartOver && (
          <>
            <Text>{broken.startOverLead}</Text>
            <ActionButton onSelect={onStartOver}>{broken.startOver}</ActionButton>
          </>
        )}
      </Actions>
    </Screen>
  );
}
