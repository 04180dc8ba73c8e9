import { RequestFailed } from '../../messaging/messages';
import type { Failure } from '../../messaging/protocol';

/** What to tell the reader of something thrown while a page was read. */
export function toFailure(thrown: unknown): Failure {
  return thrown instanceof RequestFailed ? thrown.failure : 'internal';
}
