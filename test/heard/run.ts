/**
 * What a real screen reader says of the pane, in English and in German: npm run test:heard
 * Compares it with the transcripts; with `-- --update` writes them anew. `-- --only WORDS` walks the stories with these words in their name.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseArgs } from 'node:util';
import { launchBrowser, type LaunchedBrowser } from '../browser/browser';
import { startPractice, type Practice } from '../../practice';
import { startDesktop, type Desktop } from './desktop';
import { openOutlook } from './person';
import { stories } from './stories';
import type { Story } from './story';
import { partsOf, textOf } from './transcript';
import { wordsOf, type Words } from './words';

const { values: wish } = parseArgs({
  options: { update: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

const walked = stories.filter(({ name }) => name.includes(wish.only));

const LIMIT_MS = 90_000;

void describe('heard', { concurrency: true }, () => {
  hear('en', 'en-US');
  hear('de', 'de-DE');
});

/** Each language has a desktop of its own. */
function hear(tag: string, locale: string): void {
  void describe(`in ${tag}`, { concurrency: false }, () => {
    const file = join(__dirname, 'transcripts', `${tag}.txt`);
    const kept = existsSync(file) ? partsOf(readFileSync(file, 'utf8')) : new Map<string, string>();
    const heard = new Map<string, string>();
    let practice: Practice, desktop: Desktop, launched: LaunchedBrowser, words: Words;

    before(async () => {
      words = await wordsOf(tag);
      practice = await startPractice({ dist: join(__dirname, '../../dist') });
      desktop = await startDesktop();
      launched = await launchBrowser([], desktop.env);
    });

    after(async () => {
      await launched?.browser.close();
      await launched?.close();
      await desktop?.close();
      await practice?.close();
      const known = new Map([...kept, ...heard]);
      const inOrder = stories.map(({ name }) => [name, known.get(name) ?? ''] as const);
      if (wish.update) writeFileSync(file, textOf(inOrder));
    });

    async function walk({ run, walk }: Story): Promise<string> {
      const context = await launched.browser.newContext({ viewport: null, locale, timezoneId: 'UTC' });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const url = `${practice.urls.outlook}/?${new URLSearchParams(run)}`;
      const person = await openOutlook(desktop, context, url);
      try {
        await walk({ person, words, practice });
      } catch (error) {
        console.log(person.heard.join('\n'));
        throw error;
      } finally {
        await context.close();
      }
      return person.heard.join('\n');
    }

    for (const story of walked) {
      void test(story.name, { timeout: LIMIT_MS }, async () => {
        const now = await walk(story);
        heard.set(story.name, now);
        if (!wish.update) assert.equal(now, kept.get(story.name));
      });
    }
  });
}
