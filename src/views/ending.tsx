import { Spinner, Text } from '@fluentui/react-components';
import type { Untold } from '../core/state';
import type { Card } from '../consent/problems';
import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useShellWords, useWords } from './words';

interface EndingProps {
  /** Absent while the service is being told. */
  readonly untold: Untold | undefined;
  /** What was in the way of a sign-in for it, where that is certain. */
  readonly obstacle?: Pick<Card, 'heading' | 'lead'> | undefined;
  readonly onSignIn: () => void;
  readonly onTry: () => void;
  readonly onSetUp: () => void;
}

/** Nothing is set up any more, but the sync service may go on: that is said until it has answered. */
export function Ending({ untold, obstacle, onSignIn, onTry, onSetUp }: EndingProps) {
  const { ending, settings } = useWords();
  const { menu } = useShellWords();
  const news = untold && sentenceOf(untold, ending);
  const signIn = needsSignIn(untold);
  return (
    <Screen heading={ending.heading} news={news}>
      <Text>{news ?? ending.telling}</Text>
      {!untold && <Spinner size="small" aria-label={ending.telling} />}
      {obstacle && (
        <Text>
          <b>{obstacle.heading}.</b> {obstacle.lead}
        </Text>
      )}
      <Actions>
        {signIn && (
          <ActionButton primary onSelect={onSignIn}>
            {ending.signIn}
          </ActionButton>
        )}
        {untold?.why === 'service' && (
          <ActionButton primary={!signIn} onSelect={onTry}>
            {settings.tryNow}
          </ActionButton>
        )}
        <ActionButton quiet onSelect={onSetUp}>
          {menu.setUp}
        </ActionButton>
      </Actions>
    </Screen>
  );
}

const UNAUTHORIZED = 401;

/** Whether only a new token helps. */
export const needsSignIn = (untold: Untold | undefined): boolean =>
  untold !== undefined && (untold.why !== 'service' || untold.status === UNAUTHORIZED);

function sentenceOf(
  untold: Untold,
  words: Readonly<Record<'signInFirst' | 'otherAccount' | 'notTaken', string>>,
): string {
  switch (untold.why) {
    case 'token':
      return words.signInFirst;
    case 'account':
      return words.otherAccount;
    case 'service':
      return words.notTaken;
  }
}
