/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { Activity } from 'react';
import { AnnounceProvider } from '../../src/views/announce';
import { Screen } from '../../src/views/screen';

test('a screen that is drawn ahead is heard when it is shown, and anew each time', () => {
  const announce = jest.fn();
  const drawn = (mode: 'visible' | 'hidden') => (
    <AnnounceProvider value={announce}>
      <button>Menu</button>
      <Activity mode={mode}>
        <Screen heading="What did you see?" />
      </Activity>
    </AnnounceProvider>
  );
  const { rerender } = render(drawn('hidden'));
  screen.getByRole('button').focus();
  expect(announce).not.toHaveBeenCalled();
  rerender(drawn('visible'));
  expect(announce.mock.calls).toEqual([['What did you see?']]);
  rerender(drawn('hidden'));
  rerender(drawn('visible'));
  expect(announce.mock.calls).toEqual([['What did you see?'], ['What did you see?']]);
});
