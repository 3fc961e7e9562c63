/** How a browser test asks the server of `server-routes.mjs` for an answer; every address is that test's alone. */

/** What the server is to answer. */
export interface Answer {
  readonly body?: string;
  /** JSON when left out. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the server has seen of an address. */
export interface Count {
  readonly requests: number;
  /** Requests that the browser gave up before the answer was complete. */
  readonly aborted: number;
}

/** An address that answers at once. */
export function textAt(answer: Answer): string {
  return address('text', answer);
}

/** An address that answers with a status. */
export function statusAt(status: number, answer: Answer = {}): string {
  return address(`status/${status}`, answer);
}

/** An address that answers after a time. */
export function lateAt(milliseconds: number, answer: Answer): string {
  return address(`delay/${milliseconds}ms`, answer);
}

/** An address that fails so many times, with a status or by closing the connection, and answers then. */
export function flakyAt(failure: number | 'reset', times: number, answer: Answer): string {
  return address(`flaky/${failure}x${times}`, answer);
}

/** An address that sends what it has and then neither goes on nor ends. */
export function stoppedAt(answer: Answer): string {
  return address('stopped', answer);
}

/** An address that closes the connection in the middle of its answer. */
export function truncatedAt(answer: Answer): string {
  return address('truncated', answer);
}

/** An address whose answer never ends. */
export function endlessAt(): string {
  return address('endless');
}

/** An address that leads to another. */
export function redirectAt(to: string): string {
  return `${address('redirect')}&to=${encodeURIComponent(to)}`;
}

/** An address that leads to itself. */
export function circleAt(): string {
  return address('redirect');
}

/** An address that never answers. */
export function silenceAt(): string {
  return address('hang');
}

/** An address that closes the connection, as a server does that is not there. */
export function brokenAt(): string {
  return address('reset');
}

/** An address that answers with what is too long for a query. */
export async function storedAt({
  body = '',
  type = 'application/json',
  headers = {},
}: Answer): Promise<string> {
  const url = address(`stored/${crypto.randomUUID()}`, { headers });
  const response = await fetch(url, { method: 'PUT', body, headers: { 'Content-Type': type } });
  if (!response.ok) throw new Error(`The test server did not store the text: ${response.status}`);
  return url;
}

/** The same address on an origin that is not the page's. */
export function onOtherOrigin(url: string): string {
  const other = new URL(url);
  other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return other.href;
}

/** How often an address was asked for. */
export async function countOf(url: string): Promise<Count> {
  const { pathname, search } = new URL(url, location.href);
  const response = await fetch(`/test-server/count?path=${encodeURIComponent(pathname + search)}`);
  return (await response.json()) as Count;
}

function address(path: string, { body, type, headers = {} }: Answer = {}): string {
  const url = new URL(`/test-server/${path}`, location.origin);
  if (body !== undefined) url.searchParams.set('body', body);
  if (type !== undefined) url.searchParams.set('type', type);
  for (const [name, value] of Object.entries(headers))
    url.searchParams.append('header', `${name}: ${value}`);
  url.searchParams.set('test', crypto.randomUUID());
  return url.href;
}
