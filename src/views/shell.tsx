import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { AnnounceProvider, OpeningProvider, type Announce } from './announce';
import { MenuButton } from './menu-button';
import { useWords } from './words';

const useStyles = makeStyles({
  page: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { padding: tokens.spacingHorizontalXL, flexGrow: 1, maxWidth: '30rem' },
  status: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface ShellProps {
  readonly connected: boolean;
  /** Whether a click can open Microsoft's window already. */
  readonly ready: boolean;
  readonly onSetUp: () => void;
  readonly onHelp: () => void;
  readonly onAbout: () => void;
  readonly children: ReactNode;
}

/** Header with the ☰ menu, the current screen, and the one region that tells screen readers of a new screen. */
export function Shell({ connected, ready, onSetUp, onHelp, onAbout, children }: ShellProps) {
  const styles = useStyles();
  const words = useWords();
  const [said, setSaid] = useState({ text: '', times: 0 });
  const opened = useRef(false);
  const announce = useCallback<Announce>((text) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  const opening = useCallback(() => {
    const first = !opened.current;
    opened.current = true;
    return first;
  }, []);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <MenuButton
          label={words.menu.button}
          entries={[
            {
              label: connected ? words.menu.settings : words.menu.setUp,
              onSelect: onSetUp,
              disabled: !connected && !ready,
            },
            { label: words.menu.help, onSelect: onHelp },
            { label: words.menu.about, onSelect: onAbout },
          ]}
        />
        <Text weight="semibold">{words.title}</Text>
      </header>
      <main className={styles.main}>
        <AnnounceProvider value={announce}>
          <OpeningProvider value={opening}>{children}</OpeningProvider>
        </AnnounceProvider>
      </main>
      <div role="status" className={styles.status}>
        {/* A new element each time, so that the same words are heard again. */}
        <span key={said.times}>{said.text}</span>
      </div>
    </div>
  );
}
