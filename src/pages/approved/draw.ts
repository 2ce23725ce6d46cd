import { END_OF_ISOLATE, ISOLATE } from '../../consent/words/format';
import type { Block, Content } from './content';

/** Puts a page's content into an element. Text only: nothing is ever read as HTML. */
export function draw(content: Content, into: HTMLElement, newWindow: string): void {
  into.replaceChildren(
    element('h1', content.heading),
    ...content.blocks.map((block) => drawBlock(block, newWindow)),
  );
}

function drawBlock(block: Block, newWindow: string): HTMLElement {
  switch (block.kind) {
    case 'text':
      return element('p', block.text);
    case 'subheading':
      return element('h2', block.text);
    case 'note':
      return around('p', element('small', block.text));
    case 'warning':
      return Object.assign(element('p', block.text), { className: 'warning' });
    case 'steps':
      return around('ul', ...block.items.map((item) => element('li', item)));
    case 'link':
      return around('p', link(block.url, `${block.text} (${newWindow})`));
  }
}

/** An element with a text in it. What stands between isolates becomes `<bdi>`, so that copying it copies no mark. */
function element(name: keyof HTMLElementTagNameMap, text: string): HTMLElement {
  const pieces = text.split(isolated).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const value = document.createElement('bdi');
    value.textContent = piece;
    return value;
  });
  const made = document.createElement(name);
  made.append(...pieces);
  return made;
}

const isolated = new RegExp(`${ISOLATE}([^${END_OF_ISOLATE}]*)${END_OF_ISOLATE}`);

function around(name: keyof HTMLElementTagNameMap, ...children: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function link(url: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = url;
  made.target = '_blank';
  made.rel = 'noopener noreferrer';
  made.textContent = text;
  return made;
}
