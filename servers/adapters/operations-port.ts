// The port for operators: `/metrics` for Prometheus and `/healthz` for whoever decides whether this server gets traffic. Read only; it knows
// no player and no secret.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Log, Metrics } from '../ports/runtime.ts';
import { closeServer, listen } from './listen.ts';

export interface OperationsPort {
  readonly port: number;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens it. `/healthz` answers 200 while `isHealthy`, 503 when the server is draining. */
export const openOperationsPort = async (options: {
  readonly host: string;
  readonly port: number;
  readonly metrics: Pick<Metrics, 'text'>;
  readonly isHealthy: () => boolean;
  readonly log: Log;
}): Promise<OperationsPort> => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return respond(response, 405, 'only GET is answered here\n');
    switch (request.url) {
      case '/metrics':
        return respond(response, 200, await options.metrics.text(), 'text/plain; version=0.0.4; charset=utf-8');
      case '/healthz':
        return options.isHealthy() ? respond(response, 200, 'ok\n') : respond(response, 503, 'draining\n');
      default:
        return respond(response, 404, 'here are /metrics and /healthz\n');
    }
  };
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      options.log.error({ error, url: request.url }, 'the operations port could not answer');
      respond(response, 500, 'this should not happen; the log says more\n');
    });
  });
  server.maxConnections = 64;
  const port = await listen(server, { host: options.host, port: options.port, what: 'the operations port' });
  return { port, [Symbol.asyncDispose]: () => closeServer(server) };
};

const respond = (response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void => {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
};
