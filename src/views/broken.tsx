import { Component, type ReactNode } from 'react';
import { en } from '../locales/en';
import { ActionButton, Actions } from './actions';
import { Screen } from './screen';

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
    return (
      <Screen heading={en.broken.heading} lead={en.broken.lead}>
        <Actions>
          <ActionButton primary onSelect={() => window.location.reload()}>
            {en.broken.reload}
          </ActionButton>
        </Actions>
      </Screen>
    );
  }
}
