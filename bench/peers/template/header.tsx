import { Image, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingBottom: '30px',
    paddingTop: '100px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  message: {
    fontSize: tokens.fontSizeHero900,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
  },
});

export function Header({ title, message }: { readonly title: string; readonly message: string }) {
  const styles = useStyles();
  return (
    <section className={styles.header}>
      <Image width="90" height="90" src="data:," alt={title} />
      <h1 className={styles.message}>{message}</h1>
    </section>
  );
}
