// Which web pages may open a player's socket. Browsers say where a page came from; without this check any page on the internet could use a
// visitor's browser to reach a server on the visitor's own machine.

const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a connection with this Origin header may come in. `allowed` is `ServerConfig.allowedOrigins`. */
export const isOriginAllowed = (origin: string | undefined, allowed: readonly string[]): boolean => {
  if (origin === undefined) return allowed.includes('none');
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (allowed.includes(url.origin)) return true;
  return allowed.includes('loopback') && (url.protocol === 'http:' || url.protocol === 'https:') && LOOPBACK_HOSTS.includes(url.hostname);
};
