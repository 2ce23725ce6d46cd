import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

interface SignInFirstProps {
  /** What the sidebar signs in to, e.g. `Salesforce`. */
  readonly system: string;
  readonly onSignIn: () => void;
}

/** The sidebar's own sign-in is missing: first things first. */
export function SignInFirst({ system, onSignIn }: SignInFirstProps) {
  const { signInFirst } = useWords();
  const format = useFormat();
  return (
    <Screen heading={format(signInFirst.heading, { system })} lead={format(signInFirst.lead, { system })}>
      <Actions>
        <ActionButton primary onSelect={onSignIn}>
          {format(signInFirst.button, { system })}
        </ActionButton>
      </Actions>
    </Screen>
  );
}
