import type { Failure } from '../core/failure';
import { GUID } from '../core/guid';

type Particulars = Pick<Failure, 'correlationId' | 'traceId' | 'timestamp' | 'status' | 'retryAfter'>;

const ID = `(${GUID})(?![\\da-f-])`;
const is = `["']?[ :=]{1,4}["'{]?`;

const CORRELATION = new RegExp(`(?:correlation[ _-]?id|client-request-id)${is}${ID}`);
const TRACE = new RegExp(`(?:trace[ _-]?id|request[ _-]id)${is}${ID}`);
const TIME = new RegExp(`timestamp${is}(\\d{4}-\\d\\d-\\d\\d)[t ](\\d\\d:\\d\\d:\\d\\d)z`);
const STATUS = new RegExp(`status(?: ?code)?${is}([45]\\d\\d)(?!\\d)`);
const RETRY = new RegExp(`retry[ _-]?after${is}(\\d{1,5})(?!\\d)`);

/** What support asks for and what tells when to try again. `text` is plain text. */
export function readParticulars(text: string): Particulars {
  const correlationId = CORRELATION.exec(text)?.[1];
  const traceId = TRACE.exec(text)?.[1];
  const [, day, time] = TIME.exec(text) ?? [];
  const status = STATUS.exec(text)?.[1];
  const retryAfter = RETRY.exec(text)?.[1];
  return {
    ...(correlationId && { correlationId }),
    ...(traceId && { traceId }),
    ...(day && { timestamp: `${day}T${time}Z` }),
    ...(status && { status: Number(status) }),
    ...(retryAfter && { retryAfter: Number(retryAfter) }),
  };
}
