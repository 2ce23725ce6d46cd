import { Component, type ReactNode } from 'react';

interface BrokenBoundaryProps {
  readonly children: ReactNode;
  /** Whether the last resort is shown. When it no longer is, the screens are tried again. */
  readonly broken: boolean;
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

  override componentDidUpdate(before: BrokenBoundaryProps) {
    if (before.broken && !this.props.broken) this.setState({ broken: false });
  }

  override render() {
    return this.state.broken ? null : this.props.children;
  }
}
