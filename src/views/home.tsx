import { Text } from '@fluentui/react-components';
import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useFormat, useShellWords } from './words';

interface HomeProps {
  readonly app: string;
  readonly ready: boolean;
  readonly onSetUp: () => void;
}

/** For sidebars that embed Set up sync; the pane has its home in the page itself. */
export function Home({ app, ready, onSetUp }: HomeProps) {
  const { home } = useShellWords();
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
