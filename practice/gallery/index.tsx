import { createRoot } from 'react-dom/client';
import type { Language } from '../../src/locales/language';
import { languages } from '../../src/locales/languages';
import { shell } from '../../src/locales/shell/en';
import { loadGuided } from '../../src/feature/load-guided';
import { createPane } from '../../src/pages/taskpane/pane';
import { elementById, workShell } from '../../src/pages/taskpane/shell';
import { pseudo } from './pseudo';
import { open } from './open';
import { Overview } from './overview';
import { GalleryScreen, paneFor } from './pane';
import { shown } from './states';
import { transcript } from './transcript';

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
    gallery: {
      readonly ids: readonly string[];
      readonly langs: readonly string[];
      show: typeof show;
      transcript: typeof transcript;
    };
  }
}

const spokenHere: readonly Language[] = [...languages, pseudo];

const pane = createPane();
workShell(pane, () => Promise.resolve(() => undefined));
const root = createRoot(elementById('screens'));
/** The way in, until a screen is shown. */
const overview = document.createElement('div');
let visits = 0;
/** What a person waits for while it loads is there at once, so that a screen is whole when it is shown. */
const parts = Promise.all([
  loadGuided(),
  import('../../src/views/admin-guide/admin-guide'),
  import('../../src/views/paste-text'),
]);

/** Shows a screen, and resolves when it is there. */
async function show(id: string, wish: Wish = {}): Promise<void> {
  const one = shown.find((candidate) => candidate.id === id);
  const language = spokenHere.find(({ tag }) => tag === (wish.lang ?? 'en'));
  if (!one || !language) throw new Error(`The gallery has no ${id} in ${wish.lang}.`);
  const locale = await language.load?.();
  await parts;
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = wish.theme ?? (dark ? 'dark' : 'light');
  const choice = { language, regional: language.market };
  document.documentElement.style.fontSize = `${16 * (wish.textScale ?? 1)}px`;
  if (overview.isConnected) {
    overview.remove();
    elementById('home').hidden = false;
  }
  if (!elementById('menu').hidden) elementById('menu-button').click();
  if (!wish.goesOn) visits += 1;
  pane.setState({ ...paneFor(one), theme, language: choice, words: locale?.shell ?? shell });
  root.render(
    <GalleryScreen
      key={visits}
      shown={one}
      look={{
        active: { ...choice, ...(locale && { locale }) },
        theme,
        textScale: wish.textScale ?? 1,
      }}
    />,
  );
  await painted(id);
  await open(one.opened);
  if (!wish.goesOn) startAnew();
}

/** As if the pane had just been opened. */
function startAnew() {
  if (document.activeElement?.matches('h1')) (document.activeElement as HTMLElement).blur();
  elementById('status').replaceChildren();
}

/** Until the screen's heading is there. */
async function painted(id: string): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  for (let frames = 0; frames < 200; frames += 1) {
    await frame();
    if ([...document.querySelectorAll('h1')].some((heading) => heading.checkVisibility())) return;
  }
  throw new Error(`The gallery shows no heading for ${id}.`);
}

window.gallery = {
  ids: shown.map(({ id }) => id),
  langs: spokenHere.map(({ tag }) => tag),
  show,
  transcript,
};

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
} else {
  document.body.append(overview);
  elementById('header').hidden = true;
  elementById('home').hidden = true;
  createRoot(overview).render(<Overview ids={window.gallery.ids} langs={window.gallery.langs} />);
}
