import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { AnnounceProvider, type Announce } from './announce';
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
  const [open, setOpen] = useState(false);
  const [status, setStatus] = useState('');
  const opening = useRef(true);
  const announce = useCallback<Announce>((text) => {
    if (!opening.current) setStatus(text);
    opening.current = false;
  }, []);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Menu open={open} onOpenChange={(_, data) => setOpen(data.open)}>
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="subtle"
              icon={<NavigationRegular />}
              aria-label={words.menu.button}
              aria-expanded={open}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={onSetUp} disabled={!connected && !ready}>
                {connected ? words.menu.settings : words.menu.setUp}
              </MenuItem>
              <MenuItem onClick={onHelp}>{words.menu.help}</MenuItem>
              <MenuItem onClick={onAbout}>{words.menu.about}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <Text weight="semibold">{words.title}</Text>
      </header>
      <main className={styles.main}>
        <AnnounceProvider value={announce}>{children}</AnnounceProvider>
      </main>
      <div role="status" className={styles.status}>
        {status}
      </div>
    </div>
  );
}
