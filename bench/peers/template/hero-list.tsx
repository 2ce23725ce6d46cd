import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  main: { width: '100%', display: 'flex', flexDirection: 'column', alignItems: 'center' },
  list: { marginTop: '20px' },
  item: { paddingBottom: '20px', display: 'flex' },
  icon: { marginRight: '10px' },
  text: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralBackgroundStatic },
  message: {
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralBackgroundStatic,
    fontWeight: tokens.fontWeightRegular,
    padding: '0 10px',
  },
});

interface HeroListProps {
  readonly message: string;
  readonly items: readonly { readonly icon: ReactElement; readonly text: string }[];
}

export function HeroList({ message, items }: HeroListProps) {
  const styles = useStyles();
  return (
    <div className={styles.main}>
      <h2 className={styles.message}>{message}</h2>
      <ul className={styles.list}>
        {items.map(({ icon, text }) => (
          <li className={styles.item} key={text}>
            <i className={styles.icon}>{icon}</i>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
