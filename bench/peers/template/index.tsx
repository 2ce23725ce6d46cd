/**
 * A task pane of the shape that yo office writes: Fluent's provider, a header, a list with icons, a form and a button,
 * drawn when Office is ready. github.com/OfficeDev/Office-Addin-TaskPane-React, read 2026-11-25; written anew.
 */
import { FluentProvider, makeStyles, webLightTheme } from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { createRoot } from 'react-dom/client';
import { Header } from './header';
import { HeroList } from './hero-list';
import { TextForm } from './text-form';

const useStyles = makeStyles({ root: { minHeight: '100vh' } });

const items = [
  { icon: <Ribbon24Regular />, text: 'Do more inside Office' },
  { icon: <LockOpen24Regular />, text: 'Unlock what was hidden' },
  { icon: <DesignIdeas24Regular />, text: 'Draw like a designer' },
];

function App() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Header title="A task pane" message="Welcome" />
      <HeroList message="What this add-in does for you" items={items} />
      <TextForm />
    </div>
  );
}

const container = document.getElementById('container');
const root = container && createRoot(container);
void Office.onReady(() => {
  root?.render(
    <FluentProvider theme={webLightTheme}>
      <App />
    </FluentProvider>,
  );
});
