import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useAnnounce, useOpening } from './announce';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    ':focus': { outline: 'none' },
  },
  lead: { overflowWrap: 'anywhere' },
});

interface ScreenProps {
  readonly heading: string;
  readonly lead?: string;
  /** What has just come out, e.g. that nothing is approved yet: heard with the heading, and when it changes. */
  readonly news?: string | undefined;
  readonly children?: ReactNode;
}

/**
 * How long the focus may take to come back from Microsoft's window to the pane. Milliseconds. Together with the 300 that
 * React may hold a screen back, a person hears of it within 500.
 */
const WAY_BACK_MS = 150;

/**
 * The frame of every screen: one heading, what it means, what to do. A new screen is heard once: the heading takes the
 * focus when the person is in the pane and what they had focused is gone; otherwise the status region says it.
 */
export function Screen({ heading, lead, news, children }: ScreenProps) {
  const styles = useStyles();
  const announce = useAnnounce();
  const opening = useOpening();
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef({ heading: '', news });

  useEffect(() => {
    const { heading: oldHeading, news: oldNews } = before.current;
    before.current = { heading, news };
    if (oldHeading === heading) {
      if (news && news !== oldNews) announce(news);
      return;
    }
    const first = opening();
    const say = () => {
      if (!first) announce(news ? `${heading}. ${news}` : heading);
    };
    const focusLost = document.activeElement === null || document.activeElement === document.body;
    if (!focusLost) return say();
    if (document.hasFocus()) return title.current?.focus();
    return eitherOr(() => title.current?.focus(), say);
  }, [heading, news, announce, opening]);

  return (
    <section className={styles.screen} aria-labelledby="screen-heading">
      <h1
        id="screen-heading"
        className={styles.heading}
        ref={title}
        tabIndex={-1}
        {...(news && { 'aria-description': news })}
      >
        {heading}
      </h1>
      {lead && <Text className={styles.lead}>{lead}</Text>}
      {children}
    </section>
  );
}

/** One of both: the first when the person comes back to the pane soon, as from a window that closed; else the second. */
function eitherOr(back: () => void, away: () => void): () => void {
  const stop = () => {
    clearTimeout(late);
    window.removeEventListener('focus', returned);
  };
  const returned = () => {
    stop();
    back();
  };
  const late = setTimeout(() => {
    stop();
    away();
  }, WAY_BACK_MS);
  window.addEventListener('focus', returned);
  return stop;
}
