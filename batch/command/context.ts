import type { Context } from '../../core/index.ts';
import { userOf } from '../book/slot.ts';
import type { Session } from '../session.ts';

/**
 * What only a host knows: when, and who. Random bytes go to a draw only, and only where they were asked for.
 */
export function contextOf(session: Session): Context {
  return { time: session.io.clock(), user: userOf(session) };
}
