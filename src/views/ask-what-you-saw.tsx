import { Suspense, useState } from 'react';
import type { Sighting } from '../core/diagnosis';
import { ActionButton, Actions } from './actions';
import { later } from './later';
import { PartNotLoaded } from './part-not-loaded';
import { Screen } from './screen';
import { useFormat, useWords } from './words';

const PasteText = later(() => import('./paste-text').then(({ PasteText }) => PasteText), PartNotLoaded);

interface AskWhatYouSawProps {
  readonly onSaw: (sighting: Sighting) => void;
  readonly onSentRequest: () => void;
  readonly onPasted: (text: string) => void;
  readonly onAdmin: () => void;
}

/** One question instead of a guess. Each answer leads on in one click. */
export function AskWhatYouSaw({ onSaw, onSentRequest, onPasted, onAdmin }: AskWhatYouSawProps) {
  const { asking } = useWords();
  const format = useFormat();
  const [pasting, setPasting] = useState(false);
  return (
    <Screen heading={asking.heading} lead={asking.lead}>
      <Actions>
        <ActionButton onSelect={() => onSaw('need-admin-approval')}>{format(asking.approval)}</ActionButton>
        <ActionButton onSelect={onSentRequest}>{format(asking.form)}</ActionButton>
        <ActionButton onSelect={() => onSaw('closed-or-cancelled')}>{asking.closed}</ActionButton>
        <ActionButton onSelect={() => onSaw('nothing-opened')}>{asking.nothing}</ActionButton>
        {pasting ? (
          <Suspense fallback={null}>
            <PasteText onPasted={onPasted} />
          </Suspense>
        ) : (
          <ActionButton onSelect={() => setPasting(true)}>{asking.other}</ActionButton>
        )}
        <ActionButton quiet onSelect={onAdmin}>
          {asking.admin}
        </ActionButton>
      </Actions>
    </Screen>
  );
}
