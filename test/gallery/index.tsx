import { createRoot } from 'react-dom/client';
import { languages, type Language } from '../../src/locales/languages';
import { loadGuided } from '../../src/pages/taskpane/load-guided';
import { pseudo } from '../locales/pseudo';
import { open } from './open';
import { Overview } from './overview';
import { GalleryPane } from './pane';
import { shown } from './states';

/** How a screen is to be shown; what is left out is as the browser prefers. */
export interface Wish {
  readonly lang?: string;
  readonly theme?: 'light' | 'dark';
  readonly textScale?: number;
  /** Whether the pane goes on from the screen before, as it does for a person, or starts anew. */
  readonly goesOn?: boolean;
}

declare global {
  interface Window {
    gallery: { readonly ids: readonly string[]; readonly langs: readonly string[]; show: typeof show };
  }
}

export const spokenHere: readonly Language[] = [...languages, pseudo];

const element = document.getElementById('root');
if (!element) throw new Error('The page has no #root.');
const root = createRoot(element);
let visits = 0;

/** Shows a screen, and resolves when it is there. */
async function show(id: string, wish: Wish = {}): Promise<void> {
  const one = shown.find((candidate) => candidate.id === id);
  const language = spokenHere.find(({ tag }) => tag === (wish.lang ?? 'en'));
  if (!one || !language) throw new Error(`The gallery has no ${id} in ${wish.lang}.`);
  const locale = await language.load?.();
  await loadGuided();
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = wish.theme ?? (dark ? 'dark' : 'light');
  document.documentElement.lang = language.market;
  document.documentElement.dir = language.dir;
  document.documentElement.style.colorScheme = theme;
  document.documentElement.style.fontSize = `${16 * (wish.textScale ?? 1)}px`;
  if (!wish.goesOn) visits += 1;
  root.render(
    <GalleryPane
      key={visits}
      shown={one}
      look={{
        spoken: { language, regional: language.market, ...(locale && { locale }) },
        theme,
        textScale: wish.textScale ?? 1,
      }}
    />,
  );
  await painted(id);
  await open(one.opened);
}

/** Until the screen's heading is there. */
async function painted(id: string): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  for (let frames = 0; frames < 200; frames += 1) {
    await frame();
    if (document.querySelector('h1')) return;
  }
  throw new Error(`The gallery shows no heading for ${id}.`);
}

window.gallery = { ids: shown.map(({ id }) => id), langs: spokenHere.map(({ tag }) => tag), show };

const asked = new URLSearchParams(window.location.search);
const state = asked.get('state');
if (state) {
  const lang = asked.get('lang');
  const theme = asked.get('theme');
  void show(state, {
    ...(lang && { lang }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
    textScale: Number(asked.get('text') ?? 1),
  });
} else root.render(<Overview ids={window.gallery.ids} langs={window.gallery.langs} />);
