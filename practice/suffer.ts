import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { FaultEffect } from './data/fault';
import type { SiteContext } from './site';

/** Lets a fault happen that is about the connection or the whole answer; other faults are somebody else's. */
export function suffer(c: SiteContext, effect: FaultEffect): Response | Promise<Response> | undefined {
  switch (effect.kind) {
    case 'hang-up':
      c.env.outgoing.destroy();
      return sent();
    case 'silence':
      return new Promise<Response>((resolve) => c.env.outgoing.once('close', () => resolve(sent())));
    case 'insecure':
      return new Response(null, {
        status: 307,
        headers: { 'access-control-allow-origin': '*', location: c.req.url.replace(/^http:/, 'https:') },
      });
    case 'answer':
      return new Response(effect.body, {
        status: effect.status,
        headers: { 'access-control-allow-origin': '*', ...effect.headers },
      });
    case 'parameters':
    case 'changed':
    case 'token-changed':
      return undefined;
  }
}

const sent = () => new Response(null, { headers: RESPONSE_ALREADY_SENT.headers });
