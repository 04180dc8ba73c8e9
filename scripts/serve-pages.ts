import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const PAGES = join(import.meta.dirname, '../tests/fixtures/pages');

/** Serves our own news pages on loopback: /evening-ledger is tests/fixtures/pages/evening-ledger/source.html. */
export async function servePages(): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const [, slug = ''] = /^\/([a-z0-9-]+)\/?(?:\?.*)?$/.exec(request.url ?? '') ?? [];
    try {
      const html = readFileSync(join(PAGES, slug, 'source.html'));
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
