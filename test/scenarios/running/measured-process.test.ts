// Goal: a measured server that goes away without a word is an error for whoever asked it, never the end of this process. Method: a child of a few lines
// that says it is ready and breaks the line with words of ours unread, as one ended by the terminal's Ctrl-C does.

import test from 'ava';
import { MeasuredProcess } from '../../../scenarios/running/measured-process.ts';

const BREAKS_THE_LINE = `
  const [port, secret] = process.argv.slice(-2);
  const socket = require('node:net').connect(Number(port), '127.0.0.1', () => {
    for (const message of [{ kind: 'hello', secret }, { kind: 'ready', endpoint: 'none' }]) socket.write(JSON.stringify(message) + '\\n');
  });
  socket.on('data', () => socket.resetAndDestroy());
`;

test('A measured server that breaks its line is said to have ended, and this process lives on', async (t) => {
  await using measured = await MeasuredProcess.start({
    file: new URL(import.meta.url),
    argument: '',
    launch: (script) => ({ program: process.execPath, args: ['-e', BREAKS_THE_LINE, '--', ...script] }),
  });
  await t.throwsAsync(measured.usage(), { message: 'the measured server ended before it answered' });
});
