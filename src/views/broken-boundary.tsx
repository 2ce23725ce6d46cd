import { Component, type ReactNode } from 'react';

interface BrokenBoundaryProps {
  readonly children: ReactNode;
  /** Shows the last resort. */
  readonly onBroken: () => void;
}

/** Where errors of the screens end. */
export class BrokenBoundary extends Component<BrokenBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch() {
    this.props.onBroken();
  }

  override render() {
    return this.state.broken ? null : this.props.children;
  }
}
