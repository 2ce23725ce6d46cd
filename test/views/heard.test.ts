/** @jest-environment jsdom */
import { announce } from '../../src/pages/taskpane/shell';
import { untilHeard } from '../../src/views/heard';

let inFront: boolean;

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(document, 'hasFocus').mockImplementation(() => inFront);
  inFront = false;
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

function hear() {
  const ways: string[] = [];
  const giveUp = untilHeard({
    here: () => ways.push('here'),
    away: () => ways.push('away'),
    heard: () => ways.push('heard'),
  });
  return { ways, giveUp };
}

function comeBack() {
  inFront = true;
  window.dispatchEvent(new Event('focus'));
}

test('who is in the page hears it at once', () => {
  inFront = true;
  expect(hear().ways).toEqual(['here', 'heard']);
});

test('who comes back soon hears it then, and only then', () => {
  const { ways } = hear();
  jest.advanceTimersByTime(500);
  comeBack();
  jest.runAllTimers();
  comeBack();
  jest.runAllTimers();
  expect(ways).toEqual(['here', 'heard']);
});

test('who stays away may hear it elsewhere in Outlook, and hears it in any case when back', () => {
  const { ways } = hear();
  jest.runAllTimers();
  expect(ways).toEqual(['away']);
  comeBack();
  jest.runAllTimers();
  expect(ways).toEqual(['away', 'here', 'heard']);
});

test('who comes by Tab or by a click after it was said goes their way', () => {
  document.body.innerHTML = '<button>Menu</button>';
  const { ways } = hear();
  jest.runAllTimers();
  comeBack();
  document.querySelector('button')?.focus();
  jest.runAllTimers();
  expect(ways).toEqual(['away', 'heard']);
});

test('who only passes through keeps the focus elsewhere, and hears it when they stay', () => {
  const { ways } = hear();
  comeBack();
  inFront = false;
  jest.runAllTimers();
  expect(ways).toEqual(['away']);
  comeBack();
  jest.runAllTimers();
  expect(ways).toEqual(['away', 'here', 'heard']);
});

test('what a newer screen has replaced is not told', () => {
  const { ways, giveUp } = hear();
  comeBack();
  giveUp();
  jest.runAllTimers();
  expect(ways).toEqual([]);
});

test('the same words differ at both ends from the ones before, or Chromium would tell nothing of them', () => {
  document.body.innerHTML = '<div id="status"></div>';
  const texts = [1, 2, 3].map(() => {
    announce('Not approved yet.');
    return document.querySelector('#status')?.textContent ?? '';
  });
  for (const [at, text] of texts.entries()) {
    expect(text.trim()).toBe('Not approved yet.');
    const before = texts[at - 1];
    if (before === undefined) continue;
    expect(text[0]).not.toBe(before[0]);
    expect(text.at(-1)).not.toBe(before.at(-1));
  }
});
