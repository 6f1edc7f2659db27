/** A Content Security Policy: sources by directive. */
export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

/** What stands in where a directive is missing, in this order (Content Security Policy Level 3, 6.8). */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'worker-src': ['worker-src', 'child-src', 'script-src', 'default-src'],
};

/** Reads a policy as a server writes it. Of a directive that stands there twice, browsers take the first. */
export function readPolicy(text: string): ContentPolicy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** Whether a policy lets the page load something from an address. @param nonce whether a script carries one */
export function lets(
  policy: ContentPolicy,
  directive: 'script-src' | 'connect-src' | 'worker-src',
  url: URL,
  page: URL,
  nonce = false,
): boolean {
  const sources = sourcesOf(policy, directive);
  if (!sources) return true;
  if (nonce && sources.some((source) => /^'nonce-/i.test(source))) return true;
  // then only what carries a nonce, or was loaded by what does
  if (directive === 'script-src' && sources.some((source) => /^'strict-dynamic'$/i.test(source))) return false;
  return sources.some((source) => matches(source.toLowerCase(), url, page));
}

/** The line that would let it: what stands there already, and the origin that is missing. */
export function lineFor(policy: ContentPolicy, directive: 'script-src' | 'connect-src' | 'worker-src', url: URL, page: URL): string {
  const there = (sourcesOf(policy, directive) ?? []).filter((source) => !/^'none'$/i.test(source));
  return [directive, ...there, url.origin === page.origin ? "'self'" : url.origin].join(' ');
}

/** The names that `trusted-types` allows; `undefined` where any may be used. */
export function policyNames(policy: ContentPolicy): readonly string[] | undefined {
  const names = policy.get('trusted-types');
  return names?.includes('*') ? undefined : names;
}

function sourcesOf(policy: ContentPolicy, directive: string): readonly string[] | undefined {
  const found = INSTEAD[directive]!.find((name) => policy.has(name));
  return found === undefined ? undefined : policy.get(found);
}

function matches(source: string, url: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/.test(url.protocol);
  if (source === "'self'") return url.origin === page.origin;
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return source === url.protocol || (source === 'http:' && url.protocol === 'https:');
  const [, scheme, host, port, path] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/.exec(source) ?? [];
  if (host === undefined) return false;
  const wanted = scheme === undefined ? page.protocol : `${scheme}:`;
  if (url.protocol !== wanted && !(wanted === 'http:' && url.protocol === 'https:')) return false;
  if (!(host === '*' || (host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host))) return false;
  if (port !== '*' && (port ?? '') !== url.port) return false;
  return path === undefined || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
}
