import { Component, type ReactNode } from 'react';
import { ActionButton, Actions } from './actions';
import { Bare } from './bare';
import { Screen } from './screen';
import { useWords } from './words';

/** The last resort: something in the pane itself failed. */
export class BrokenBoundary extends Component<
  { readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Broken />;
  }
}

export function Broken() {
  const { broken } = useWords();
  return (
    <Bare>
      <Screen heading={broken.heading} lead={broken.lead}>
        <Actions>
          <ActionButton primary onSelect={() => window.location.reload()}>
            {broken.reload}
          </ActionButton>
        </Actions>
      </Screen>
    </Bare>
  );
}
