import { Text } from '@fluentui/react-components';
import { ActionButton, Actions } from './actions';
import { homeCard } from './home-card';
import { Screen } from './screen';
import { useFormat, useShellWords } from './words';

interface HomeProps {
  readonly app: string;
  readonly ready: boolean;
  readonly onSetUp: () => void;
}

/** For sidebars that embed Set up sync; the pane has its home in the page itself. */
export function Home({ app, ready, onSetUp }: HomeProps) {
  const card = homeCard(useShellWords(), ready);
  const format = useFormat();
  return (
    <Screen heading={card.heading} lead={format(card.lead, { app })}>
      <Text>{format(card.window, { app })}</Text>
      <Actions>
        <ActionButton primary onSelect={onSetUp} disabled={!ready}>
          {card.button}
        </ActionButton>
      </Actions>
    </Screen>
  );
}
