import { Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { ActionButton, Actions } from './actions';
import { useAnnounce } from './announce';
import type { NotLoadedProps } from './not-loaded';
import { useShellWords, useWords } from './words';

/** A part of a screen that did not load. What is there already stays. */
export function PartNotLoaded({ onAgain, onGone }: NotLoadedProps) {
  const { advice } = useWords();
  const { broken } = useShellWords();
  const announce = useAnnounce();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => onGone, [onGone]);
  useEffect(() => announce(advice.notLoaded), [announce, advice]);

  function again() {
    // The button goes, and the heading of the screen keeps the person's place.
    place.current?.closest('section')?.querySelector('h1')?.focus();
    onAgain();
  }

  return (
    <div ref={place}>
      <Actions>
        <Text>{advice.notLoaded}</Text>
        <ActionButton onSelect={again}>{broken.reload}</ActionButton>
      </Actions>
    </div>
  );
}
