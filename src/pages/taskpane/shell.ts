import { readSettings } from '../../adapters/config';
import { format } from '../../consent/words/format';
import { selectSync, signIn } from '../../feature/select-sync';
import { arrive } from '../../views/arrive';
import { homeCard } from '../../views/home-card';
import { sayIn } from '../../views/status-region';
import { keepKeys } from '../../views/own-keys';
import { workMenu } from './menu';
import { sectionFor, inEnglish, isConnected, isHopeless, type Page, type Pane } from './pane';

/** Draws all other screens into an element, for as long as the page is there. */
export type DrawScreens = (pane: Pane, element: HTMLElement) => void;

interface Shell {
  /** Gets the screens ready before somebody needs them. */
  readonly prepare: () => void;
}

/**
 * The part of the pane that works before anything else is loaded: the menu, home and the last resort. They are in the page
 * itself; this gives them their words and their life. `index.html` has the elements.
 */
export function workShell(pane: Pane, loadScreens: () => Promise<DrawScreens>): Shell {
  const root = document.documentElement;
  const button = elementById<HTMLButtonElement>('menu-button');
  const menu = elementById('menu');
  const header = elementById('header');
  const sections = {
    home: elementById('home'),
    waiting: elementById('waiting'),
    broken: elementById('broken'),
    screens: elementById('screens'),
  };
  const headings = {
    home: elementById('home-heading'),
    waiting: elementById('waiting-heading'),
    broken: elementById('broken-heading'),
    screens: undefined,
  };
  const setUp = elementById('home-button');
  const goOn = elementById('go-on');
  const texts = [...document.querySelectorAll<HTMLElement>('[data-text]')];
  const app = appName();
  let shown: keyof typeof sections = 'home';
  let screens: 'none' | 'loading' | 'there' = 'none';
  let unfollow: (() => void) | undefined;

  const sync = () => {
    const { boot } = pane.getState();
    return boot.kind === 'ready' ? boot.sync : undefined;
  };
  const waiting = () => {
    const { boot } = pane.getState();
    return boot.kind === 'waiting' ? boot : undefined;
  };
  const open = (page: Page) => {
    const { page: before, broken } = pane.getState();
    if (before !== page || broken) pane.setState({ page, broken: false });
  };

  /** By the name that an item of the menu has in `data-select`. */
  const menuActions: Readonly<Record<string, () => void>> = {
    'set-up': () => selectSync(sync(), open),
    help: () => open('help'),
    about: () => open('about'),
  };

  function write() {
    const { words = inEnglish.words, language, theme } = pane.getState();
    const connected = isConnected(pane.getState());
    const ready = sync()?.getState().kind === 'idle';
    const all: Readonly<Record<string, string>> = {
      title: words.title,
      'set-up': connected ? words.menu.settings : words.menu.setUp,
      waiting: words.home.loading,
      help: words.menu.help,
      about: words.menu.about,
      ...homeCard(words, ready),
      'broken-heading': words.broken.heading,
      'broken-lead': words.broken.lead,
      reload: words.broken.reload,
      'waiting-heading': words.outlook.heading,
      'waiting-lead': words.outlook.lead,
      'go-on': words.outlook.goOn,
      'start-over-lead': words.broken.startOverLead,
      'start-over': words.broken.startOver,
    };
    for (const element of texts) {
      const text = format(all[element.dataset.text ?? ''] ?? '', { app }, language.language.dir);
      if (element.textContent !== text) element.textContent = text;
    }
    button.ariaLabel = words.menu.button;
    menu.ariaLabel = words.menu.button;
    menu.querySelector('[data-select="set-up"]')?.setAttribute('aria-disabled', String(!sync()));
    setUp.ariaDisabled = String(!ready);
    goOn.hidden = !waiting()?.goOn;
    // Where it may be what is remembered that cannot be shown.
    elementById('start-over').hidden = !(pane.getState().broken && sync()?.getKept());
    root.lang = language.regional;
    root.dir = language.language.dir;
    // Also for scroll bars and what the browser draws by itself.
    root.style.colorScheme = theme;
    root.classList.toggle('starting', !pane.getState().words);
  }

  function draw() {
    write();
    const wanted = sectionFor(pane.getState());
    if (wanted === 'screens' && screens !== 'there') prepare();
    else show(wanted);
  }

  function show(next: typeof shown) {
    header.hidden = isHopeless(pane.getState());
    if (next === shown) return;
    unfollow?.();
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && sections[shown].contains(focused)) focused.blur();
    sections[shown].hidden = true;
    sections[next].hidden = false;
    shown = next;
    const heading = headings[next];
    if (heading) unfollow = arrive(heading, announce);
  }

  function prepare() {
    if (screens !== 'none') return;
    screens = 'loading';
    loadScreens().then(
      (drawScreens) => {
        drawScreens(pane, sections.screens);
        screens = 'there';
        draw();
      },
      () => {
        screens = 'none';
        if (sectionFor(pane.getState()) === 'screens') show('broken');
      },
    );
  }

  /** Whether it led to another screen. */
  function onSelect({ dataset }: HTMLElement): boolean {
    const before = { page: pane.getState().page, state: sync()?.getState().kind };
    menuActions[dataset.select ?? '']?.();
    return before.page !== pane.getState().page || before.state !== sync()?.getState().kind;
  }

  workMenu({ button, menu, onSelect });
  keepKeys(document);
  setUp.addEventListener('click', () => {
    if (setUp.ariaDisabled !== 'true') signIn(sync());
  });
  goOn.addEventListener('click', () => waiting()?.goOn?.());
  const reload = () => {
    const { kind } = pane.getState().boot;
    // What did not load may load by now, and nothing else gets lost then.
    if (pane.getState().broken || kind === 'waiting') window.location.reload();
    else draw();
  };
  texts
    .filter(({ dataset }) => dataset.text === 'reload')
    .forEach((button) => button.addEventListener('click', reload));
  elementById('start-over-button').addEventListener('click', () => {
    sync()?.send({ type: 'start-over' });
    window.location.reload();
  });

  let unsubscribe: (() => void) | undefined;
  const follow = () => {
    unsubscribe?.();
    unsubscribe = sync()?.subscribe(draw);
    draw();
  };
  pane.subscribe(({ boot }, before) => (boot === before.boot ? draw() : follow()));
  follow();
  return { prepare };
}

/** Says something to screen readers, through the pane's one status region. */
export function announce(text: string): void {
  // Office.js can take everything out of the page for a while; then there is nothing to say it with.
  sayIn(document.getElementById('status'), text);
}

/** An element of the page, which is there when the page has just loaded. */
export function elementById<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element as E;
}

/** Also where settings are missing: then home is not shown. */
function appName(): string {
  try {
    return readSettings().appName;
  } catch {
    return '';
  }
}
