import { html } from 'hono/html';

/** A piece of markup; values put into it are escaped. */
export type Markup = ReturnType<typeof html>;

interface Page {
  readonly title: string;
  /** Style sheets and scripts by path on the same host. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  readonly body: Markup;
}

export const page = ({ title, styles = [], scripts = [], body }: Page): Markup =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${['/practice.css', ...styles].map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        ${scripts.map((src) => html`<script src="${src}" defer></script>`)}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
