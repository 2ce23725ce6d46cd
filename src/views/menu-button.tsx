import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';

/** Never wider than the pane with a scroll bar and what the header keeps beside the menu. */
const WIDEST = 'calc(100vw - 3rem)';

const useStyles = makeStyles({
  anchor: { position: 'relative', display: 'flex' },
  menu: {
    position: 'absolute',
    insetBlockStart: '100%',
    insetInlineStart: 0,
    zIndex: 1,
    width: 'max-content',
    minWidth: `min(10rem, ${WIDEST})`,
    maxWidth: WIDEST,
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    // Where colours are forced, the border shows and the shadow does not.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  item: {
    display: 'block',
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    color: 'inherit',
    backgroundColor: 'transparent',
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  },
});

export interface MenuEntry {
  readonly label: string;
  readonly onSelect: () => void;
  readonly disabled?: boolean;
}

interface MenuButtonProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/**
 * The ☰ button and its menu, as https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ (2026-11-23) says. Fluent's own menu
 * hides focusable guards from screen readers, stands outside of all landmarks and leaves `aria-expanded` out while closed.
 */
export function MenuButton({ label, entries }: MenuButtonProps) {
  const styles = useStyles();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  /** Which end of the menu gets the focus when it opens. */
  const [opened, setOpened] = useState<'first' | 'last'>();

  const items = () => itemsOf(menu.current);
  const focus = (index: number) =>
    items()
      .at(index % entries.length)
      ?.focus();

  useEffect(() => {
    if (opened)
      itemsOf(menu.current)
        .at(opened === 'first' ? 0 : -1)
        ?.focus();
  }, [opened]);

  function select({ disabled, onSelect }: MenuEntry) {
    if (disabled) return;
    flushSync(() => {
      setOpened(undefined);
      onSelect();
    });
    // A new screen takes the focus to its heading. The same screen does not.
    if (document.activeElement === document.body) button.current?.focus();
  }

  function onButtonKey(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last');
  }

  function onMenuKey(event: KeyboardEvent) {
    const at = items().findIndex((item) => item === document.activeElement);
    switch (event.key) {
      case 'ArrowDown':
        focus(at + 1);
        break;
      case 'ArrowUp':
        focus(at - 1);
        break;
      case 'Home':
        focus(0);
        break;
      case 'End':
        focus(-1);
        break;
      case 'Escape':
        button.current?.focus();
        setOpened(undefined);
        break;
      case 'Tab':
        // The browser then goes on from the button, in either direction.
        button.current?.focus();
        setOpened(undefined);
        return;
      default:
        typeAhead(event.key, at);
        return;
    }
    event.preventDefault();
  }

  /** To the next item that starts with the sign. */
  function typeAhead(sign: string, at: number) {
    if ([...sign].length !== 1 || sign === ' ') return;
    const starts = entries.map((entry) => entry.label.toLowerCase().startsWith(sign.toLowerCase()));
    const next = starts.indexOf(true, at + 1);
    const found = next === -1 ? starts.indexOf(true) : next;
    if (found !== -1) focus(found);
  }

  function onBlur({ relatedTarget, currentTarget }: FocusEvent) {
    if (document.hasFocus() && !currentTarget.contains(relatedTarget)) setOpened(undefined);
  }

  return (
    <div className={styles.anchor} onBlur={onBlur}>
      <Button
        ref={button}
        appearance="subtle"
        icon={<NavigationRegular />}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={opened !== undefined}
        {...(opened && { 'aria-controls': id })}
        onClick={() => setOpened(opened ? undefined : 'first')}
        onKeyDown={onButtonKey}
      />
      {opened && (
        <div ref={menu} id={id} role="menu" aria-label={label} className={styles.menu} onKeyDown={onMenuKey}>
          {entries.map((entry) => (
            <button
              key={entry.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              aria-disabled={entry.disabled ?? false}
              onClick={() => select(entry)}
            >
              {entry.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const itemsOf = (menu: HTMLElement | null) => [
  ...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
];
