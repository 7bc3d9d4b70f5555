/** Who is at work, as a second run is told. */
export interface Holder {
  readonly user: string;
  readonly host: string;
  readonly pid: number;
  /** When the process began, as its system counts; empty where that cannot be asked. */
  readonly began: string;
  readonly time: string;
  /** No two locks have the same. */
  readonly key: string;
}

/** Reads what a lock says; null when it says nothing of the kind. */
export function holderOf(text: string): Holder | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const fields = new Map<string, unknown>(Object.entries(parsed));
  const pid = fields.get('pid');
  const word = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return null;
  const [user, host, began] = [word('user'), word('host'), word('began')];
  return { user, host, pid, began, time: word('time'), key: word('key') };
}
