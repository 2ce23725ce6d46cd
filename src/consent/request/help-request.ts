import { enRequest, type RequestWords } from './en-request';
import { format } from '../words/format';
import { englishScript, type Script } from '../words/script';
import type { Card } from '../problems';
import type { RequestMessage } from './request';
import type { Part } from './request-parts';
import { toHtml, toText } from './request-render';

export interface HelpFacts {
  readonly appName: string;
  /** What the problem's words tell an admin. */
  readonly card: Card;
  /** The lines for support: see `report`. */
  readonly details: string;
}

/** A message to an admin about a problem that no approval mends: what it means, what would help, the details. */
export function helpRequest(
  facts: HelpFacts,
  words: RequestWords = enRequest,
  script: Script = englishScript,
): RequestMessage {
  const { help, intro } = words;
  const say = (sentence: string) =>
    format(sentence, { app: facts.appName, organization: help.organization }, script.dir);
  const { heading, lead, steps = [] } = facts.card;
  const start: Part = { name: 'intro', blocks: [intro.hello, say(help.intro)] };
  const meaning: Part[] = [
    { name: 'help', heading: say(heading), blocks: [say(lead)] },
    ...(steps.length > 0
      ? [{ name: 'help', heading: help.steps, blocks: [{ items: steps.map(say) }] } as const]
      : []),
  ];
  const details: Part = {
    name: 'help',
    heading: help.details,
    blocks: [{ items: facts.details.split('\n') }],
  };
  const question: Part = { name: 'bye', blocks: [help.question] };
  const parts = [start, ...meaning, details, question];
  return {
    subject: format(help.subject, { app: facts.appName }),
    text: toText(parts),
    html: toHtml(parts, script),
    shorter: [toText([start, ...meaning, question]), toText([...meaning, question])],
  };
}
