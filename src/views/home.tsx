import { Text } from '@fluentui/react-components';
import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

interface HomeProps {
  readonly app: string;
  readonly ready: boolean;
  readonly onSetUp: () => void;
}

export function Home({ app, ready, onSetUp }: HomeProps) {
  const { home } = useWords();
  const format = useFormat();
  return (
    <Screen heading={home.heading} lead={format(home.lead, { app })}>
      <Text>{format(home.window, { app })}</Text>
      <Actions>
        <ActionButton primary onSelect={onSetUp} disabled={!ready}>
          {ready ? home.button : home.loading}
        </ActionButton>
      </Actions>
    </Screen>
  );
}
