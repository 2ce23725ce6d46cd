import { useState, type ReactNode } from 'react';
import { BrokenBoundary } from '../views/broken-boundary';
import { NotLoaded } from '../views/not-loaded';

const nothing = () => undefined;

interface GuardedProps {
  readonly children: ReactNode;
  /** Forgets what was set up, which may be what cannot be shown. Absent where nothing is. */
  readonly onStartOver?: (() => void) | undefined;
}

/** Errors of the screens end here: something to do in their place, and nothing at all where that fails, too. */
export function Guarded({ children, onStartOver }: GuardedProps) {
  const [broken, setBroken] = useState(false);
  const again = () => setBroken(false);
  const startOver =
    onStartOver &&
    (() => {
      onStartOver();
      again();
    });
  return (
    <BrokenBoundary broken={false} onBroken={nothing}>
      <BrokenBoundary broken={broken} onBroken={() => setBroken(true)}>
        {children}
      </BrokenBoundary>
      {broken && (
        <NotLoaded onAgain={again} onGone={nothing} {...(startOver && { onStartOver: startOver })} />
      )}
    </BrokenBoundary>
  );
}
