// Opening a TCP port with an error that a person can act on, and closing it again within a bound.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A port that could not be opened; the message says which, why and what to do. */
export class PortUnavailable extends Error {
  override readonly name = 'PortUnavailable';
}

/** Starts listening; resolves with the port taken (which matters when 0 was asked for). */
export const listen = (server: Server, { host, port, what }: { host: string; port: number; what: string }): Promise<number> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => reject(portUnavailable({ host, port, what, cause: error }));
    server.once('error', failed);
    server.listen({ host, port }, () => {
      server.off('error', failed);
      resolve((server.address() as AddressInfo).port);
    });
  });

/** Sees that this machine has the address, before anything is made for servers that are to listen on it. Throws `PortUnavailable`. */
export const mustListenOn = async (host: string, what: string): Promise<void> => {
  const server = createServer();
  await listen(server, { host, port: 0, what });
  await closeServer(server);
};

/** Says why a port could not be had. */
export const portUnavailable = ({
  host,
  port,
  what,
  cause,
}: {
  host: string;
  port: number;
  what: string;
  cause: unknown;
}): PortUnavailable => {
  const where = `port ${port} on ${host}`;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const text = cause instanceof Error ? cause.message : String(cause);
  if (code === 'EADDRINUSE' || text.includes('EADDRINUSE'))
    return new PortUnavailable(
      `${what} cannot open ${where}: another program has it. Stop that program, or choose another port (0 takes any free one).`,
      { cause },
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new PortUnavailable(`${what} cannot listen on ${host}: this machine has no such address. Name one it has, such as 127.0.0.1.`, {
      cause,
    });
  if (code === 'EACCES') return new PortUnavailable(`${what} may not open ${where}: choose a port above 1023.`, { cause });
  return new PortUnavailable(`${what} cannot open ${where}: ${text}`, { cause });
};

/** Stops listening and ends every connection that is still there. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** `host` as it stands in a URL or an address: an IPv6 address in brackets. */
export const hostText = (host: string): string => (host.includes(':') ? `[${host}]` : host);
