/**
 * The page as the server has it now, compared with the page that is open. Every script of ours carries a hash of what is
 * in it, so a page that names others is of another build.
 */
const LIMIT = 8_000;

const namedIn = (html: string): string[] =>
  [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].flatMap(([, address]) => address ?? []);

/**
 * `same`, `another` build, or `unreachable`. Fetches past the cache and renews what is in it: opening the page again
 * then opens the one that the server has.
 */
export const pageOnServer = async (): Promise<'same' | 'another' | 'unreachable'> => {
  try {
    const answer = await fetch(location.href.split('#', 1).join(''), {
      cache: 'reload',
      signal: AbortSignal.timeout(LIMIT),
    });
    if (!answer.ok) return 'unreachable';
    const here = new Set([...document.scripts].map((script) => script.getAttribute('src')));
    return namedIn(await answer.text()).every((address) => here.has(address)) ? 'same' : 'another';
  } catch {
    return 'unreachable';
  }
};

/** Whether an address that may belong to someone else answers at all; renews what is in the cache. */
export const answers = async (address: string): Promise<boolean> => {
  try {
    const { ok, type } = await fetch(address, {
      mode: 'no-cors',
      cache: 'reload',
      signal: AbortSignal.timeout(LIMIT),
    });
    return ok || type === 'opaque';
  } catch {
    return false;
  }
};
